using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Align.Words;

/// <summary>
/// One direction of one chain: every word of the generated side is linked to one word of the given side, or to none. Collapsed Gibbs sampling with Dirichlet priors, of
/// IBM model 1, then with jumps, then with fertilities; jumps and fertilities are those of the sweep before.
/// </summary>
/// <remarks>
/// Östling, R. and Tiedemann, J. (2016), Efficient Word Alignment with Markov Chain Monte Carlo, Prague Bulletin of Mathematical Linguistics 106. No memory is taken
/// inside <see cref="Sweep"/>. One thread at a time.
/// </remarks>
internal sealed class GibbsSampler
{
    /// <summary>How likely a word is to stand for none, before its neighbours are looked at.</summary>
    public const float NullPrior = 0.2f;

    /// <summary>What every word counts as seen to stand for none.</summary>
    public const float NullBase = 0.005f;

    private readonly BilingualCorpus _corpus;
    private readonly int[] _pairOfCell;
    private readonly bool _reverse;         // the target side is given
    private readonly float[] _value;        // per pair: how often it is linked, with its prior
    private readonly float[] _total;        // per given unit: the same over all its pairs
    private readonly float[] _nullValue;    // per generated unit: how often it is linked to none
    private readonly int[] _links;          // per generated word: the place of the given word, -1 for none, -2 before the first sweep
    private readonly JumpTable _jumps;
    private readonly float[] _fertilityCounts;
    private readonly float[] _fertilities;
    private readonly float[] _given;        // of the sentence at work, per given word: likelihood of fertility over total
    private readonly int[] _linked;         // and how many links it has
    private readonly float[] _likelihoods;
    private readonly int[] _pairs;
    private float _nullTotal;
    private ulong _random;

    /// <summary>A sampler at its beginning.</summary>
    /// <param name="corpus">The sentences.</param>
    /// <param name="pairs">Its pairs.</param>
    /// <param name="priors">What is known of each.</param>
    /// <param name="values">Memory for a number for each pair, which the sampler has to itself.</param>
    /// <param name="reverse">Whether the target side is given.</param>
    /// <param name="seed">Where the random numbers begin.</param>
    public GibbsSampler(BilingualCorpus corpus, PairTable pairs, float[] priors, float[] values, bool reverse, ulong seed)
    {
        (_corpus, _pairOfCell, _reverse, _random) = (corpus, pairs.PairOfCell, reverse, seed);
        var (given, generated) = reverse ? (corpus.TargetWords.Count, corpus.SourceWords.Count) : (corpus.SourceWords.Count, corpus.TargetWords.Count);
        _value = values;
        _total = new float[given];
        Array.Fill(_total, PriorKnowledge.Base * generated);
        for (var unit = 0; unit < corpus.SourceWords.Count; unit++)
        {
            var (first, end) = pairs.Row(unit);
            for (var p = first; p < end; p++)
            {
                _value[p] = PriorKnowledge.Base + priors[p];
                _total[reverse ? pairs.Target(p) : unit] += priors[p];
            }
        }
        _nullValue = new float[generated];
        Array.Fill(_nullValue, NullBase);
        _nullTotal = NullBase * generated;
        _links = new int[reverse ? corpus.SourceTotal : corpus.TargetTotal];
        Array.Fill(_links, -2);
        _jumps = new JumpTable(corpus.LongestSentence);
        _fertilityCounts = new float[given * Fertilities.Size];
        _fertilities = new float[given * Fertilities.Size];
        var longest = corpus.LongestSentence;
        (_given, _linked, _likelihoods, _pairs) = (new float[longest + 8], new int[longest], new float[longest + 8], new int[longest + 8]);
    }

    /// <summary>How often what number of links was seen of each given unit, at the last estimate.</summary>
    public ReadOnlySpan<float> FertilityCounts => _fertilityCounts;

    /// <summary>How often what distance was seen, at the last estimate.</summary>
    public float[] JumpCounts { get; } = new float[JumpTable.Distances];

    /// <summary>Draws every link anew.</summary>
    /// <param name="withJumps">Whether the distance from the links before and after counts.</param>
    /// <param name="withFertilities">Whether the number of links of a word counts.</param>
    /// <param name="marginals">Receives what each link's probability was when it was drawn, or null.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public void Sweep(bool withJumps, bool withFertilities, Marginals? marginals, CancellationToken cancellationToken)
    {
        if (withJumps)
            EstimateJumps();
        if (withFertilities)
            EstimateFertilities();
        for (var p = 0; p < _corpus.Count; p++)
        {
            if ((p & 1023) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (_reverse)
                Sample(p, _corpus.Target(p), _corpus.Source(p), _links.AsSpan(_corpus.SourceStart(p), _corpus.Source(p).Length), withJumps, withFertilities, marginals);
            else
                Sample(p, _corpus.Source(p), _corpus.Target(p), _links.AsSpan(_corpus.TargetStart(p), _corpus.Target(p).Length), withJumps, withFertilities, marginals);
        }
    }

    private void Sample(int pair, ReadOnlySpan<int> given, ReadOnlySpan<int> generated, Span<int> links, bool withJumps, bool withFertilities, Marginals? marginals)
    {
        var linked = _linked.AsSpan(0, given.Length);
        linked.Clear();
        foreach (var link in links)
            if (link >= 0)
                linked[link]++;
        for (var i = 0; i < given.Length; i++)
            SetGiven(given[i], i, withFertilities);
        var cells = _corpus.CellStart(pair);
        var previous = -1;
        var nullJumpless = 1f / given.Length;
        for (var j = 0; j < generated.Length; j++)
        {
            var word = generated[j];
            var pairs = PairsOf(cells, j, given.Length, generated.Length);
            if (links[j] is >= 0 and var old)
            {
                _value[pairs[old]]--;
                _total[given[old]]--;
                linked[old]--;
                SetGiven(given[old], old, withFertilities);
            }
            else if (links[j] == -1)
            {
                _nullValue[word]--;
                _nullTotal--;
            }
            var next = Next(links, j + 1, given.Length);
            var sum = withJumps ? Likelihoods(pairs, _jumps.From(previous), _jumps.To(next)) : Likelihoods(pairs);
            var ofNull = NullPrior * _nullValue[word] / _nullTotal * (withJumps ? _jumps[next - previous] : nullJumpless);
            var total = sum + ofNull;
            var chosen = Choose(NextFloat() * total - ofNull, given.Length);
            links[j] = chosen;
            if (chosen >= 0)
            {
                _value[pairs[chosen]]++;
                _total[given[chosen]]++;
                linked[chosen]++;
                SetGiven(given[chosen], chosen, withFertilities);
                previous = chosen;
            }
            else
            {
                _nullValue[word]++;
                _nullTotal++;
            }
            marginals?.Add(pair, _likelihoods.AsSpan(0, given.Length), 1 / total, cells, j, generated.Length, _reverse);
        }
    }

    // The pairs of a generated word with all given words; where the source is generated they stand apart and are gathered.
    private ReadOnlySpan<int> PairsOf(int cells, int j, int given, int generated)
    {
        if (!_reverse)
            return _pairOfCell.AsSpan(cells + j * given, given);
        for (var i = 0; i < given; i++)
            _pairs[i] = _pairOfCell[cells + i * generated + j];
        return _pairs.AsSpan(0, given);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void SetGiven(int unit, int place, bool withFertilities) =>
        _given[place] = (withFertilities ? _fertilities[unit * Fertilities.Size + Math.Min(_linked[place], Fertilities.Most)] : 1) / _total[unit];

    private static int Next(ReadOnlySpan<int> links, int from, int none)
    {
        for (var k = from; k < links.Length; k++)
            if (links[k] >= 0)
                return links[k];
        return none;
    }

    // -1 for none: what is left of the draw is negative. Rounding may leave a little behind the last.
    private int Choose(float left, int count)
    {
        if (left < 0)
            return -1;
        for (var i = 0; i < count; i++)
            if ((left -= _likelihoods[i]) < 0)
                return i;
        return count - 1;
    }

    // The sum is over eight lanes in every case, so that machines with and without wide registers agree to the last bit.
    private float Likelihoods(ReadOnlySpan<int> pairs, ReadOnlySpan<float> from, ReadOnlySpan<float> to)
    {
        var lanes = Vector256<float>.Zero;
        var i = 0;
        for (; i + 8 <= pairs.Length; i += 8)
        {
            var w = Gather(pairs, i) * Vector256.LoadUnsafe(ref _given[i]) * Vector256.Create(from.Slice(i, 8)) * Vector256.Create(to.Slice(i, 8));
            w.StoreUnsafe(ref _likelihoods[i]);
            lanes += w;
        }
        var sum = Sum(lanes);
        for (; i < pairs.Length; i++)
            sum += _likelihoods[i] = _value[pairs[i]] * _given[i] * from[i] * to[i];
        return sum;
    }

    private float Likelihoods(ReadOnlySpan<int> pairs)
    {
        var lanes = Vector256<float>.Zero;
        var i = 0;
        for (; i + 8 <= pairs.Length; i += 8)
        {
            var w = Gather(pairs, i) * Vector256.LoadUnsafe(ref _given[i]);
            w.StoreUnsafe(ref _likelihoods[i]);
            lanes += w;
        }
        var sum = Sum(lanes);
        for (; i < pairs.Length; i++)
            sum += _likelihoods[i] = _value[pairs[i]] * _given[i];
        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private unsafe Vector256<float> Gather(ReadOnlySpan<int> pairs, int i)
    {
        if (Avx2.IsSupported)
            fixed (float* values = _value)
                return Avx2.GatherVector256(values, Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(pairs), (nuint)i), sizeof(float));
        return Vector256.Create(_value[pairs[i]], _value[pairs[i + 1]], _value[pairs[i + 2]], _value[pairs[i + 3]], _value[pairs[i + 4]], _value[pairs[i + 5]], _value[pairs[i + 6]], _value[pairs[i + 7]]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float Sum(Vector256<float> lanes)
    {
        var four = lanes.GetLower() + lanes.GetUpper();
        return (four.GetElement(0) + four.GetElement(1)) + (four.GetElement(2) + four.GetElement(3));
    }

    private void EstimateJumps()
    {
        Array.Clear(JumpCounts);
        for (var p = 0; p < _corpus.Count; p++)
        {
            var previous = -1;
            foreach (var link in LinksOf(p))
                if (link >= 0)
                {
                    JumpCounts[JumpTable.Index(link - previous)]++;
                    previous = link;
                }
            JumpCounts[JumpTable.Index((_reverse ? _corpus.Target(p) : _corpus.Source(p)).Length - previous)]++;
        }
        _jumps.Estimate(JumpCounts);
    }

    private void EstimateFertilities()
    {
        Array.Clear(_fertilityCounts);
        for (var p = 0; p < _corpus.Count; p++)
        {
            var given = _reverse ? _corpus.Target(p) : _corpus.Source(p);
            var linked = _linked.AsSpan(0, given.Length);
            linked.Clear();
            foreach (var link in LinksOf(p))
                if (link >= 0)
                    linked[link]++;
            for (var i = 0; i < given.Length; i++)
                _fertilityCounts[given[i] * Fertilities.Size + Math.Min(linked[i], Fertilities.Size - 1)]++;
        }
        Fertilities.Estimate(_fertilityCounts, _fertilities);
    }

    private ReadOnlySpan<int> LinksOf(int pair) => _reverse
        ? _links.AsSpan(_corpus.SourceStart(pair), _corpus.Source(pair).Length)
        : _links.AsSpan(_corpus.TargetStart(pair), _corpus.Target(pair).Length);

    private float NextFloat() => RandomNumbers.NextFloat(ref _random);
}
