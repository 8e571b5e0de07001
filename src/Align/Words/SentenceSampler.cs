namespace Align.Words;

/// <summary>Links the words of one sentence pair in one direction where all likelihoods are known: a few short chains of Gibbs sampling, the same for the same sentence. One thread at a time.</summary>
internal sealed class SentenceSampler
{
    private const int Chains = 2;
    private const int Unsampled = 4;
    private const int Sampled = 10;

    private readonly JumpTable _jumps;
    private float[] _likelihoods = [];
    private int[] _links = [];
    private int[] _linked = [];

    public SentenceSampler(JumpTable jumps) => _jumps = jumps;

    /// <summary>Computes the marginals.</summary>
    /// <param name="lexical">Per generated and given word: how likely the one gives the other.</param>
    /// <param name="ofNull">Per generated word: how likely none gives it.</param>
    /// <param name="fertilities">Per given word: the factors of <see cref="Fertilities"/>.</param>
    /// <param name="marginals">Receives the probability of every link, in the order of <paramref name="lexical"/>.</param>
    /// <param name="seed">Where the random numbers begin.</param>
    public void Run(ReadOnlySpan<float> lexical, ReadOnlySpan<float> ofNull, ReadOnlySpan<float> fertilities, Span<float> marginals, ulong seed)
    {
        var (generated, given) = (ofNull.Length, fertilities.Length / Fertilities.Size);
        if (_likelihoods.Length < given)
            (_likelihoods, _linked) = (new float[given], new int[given]);
        if (_links.Length < generated)
            _links = new int[generated];
        marginals.Clear();
        var links = _links.AsSpan(0, generated);
        for (var chain = 0; chain < Chains; chain++)
        {
            links.Fill(-2);
            _linked.AsSpan(0, given).Clear();
            for (var sweep = 0; sweep < Unsampled + Sampled; sweep++)
                Sweep(lexical, ofNull, fertilities, links, sweep >= Unsampled ? marginals : [], ref seed);
        }
    }

    private void Sweep(ReadOnlySpan<float> lexical, ReadOnlySpan<float> ofNull, ReadOnlySpan<float> fertilities, Span<int> links, Span<float> marginals, ref ulong seed)
    {
        var given = fertilities.Length / Fertilities.Size;
        var likelihoods = _likelihoods.AsSpan(0, given);
        var linked = _linked.AsSpan(0, given);
        var previous = -1;
        for (var j = 0; j < links.Length; j++)
        {
            if (links[j] >= 0)
                linked[links[j]]--;
            var next = given;
            for (var k = j + 1; k < links.Length; k++)
                if (links[k] >= 0)
                {
                    next = links[k];
                    break;
                }
            var from = _jumps.From(previous);
            var to = _jumps.To(next);
            var row = lexical.Slice(j * given, given);
            // In the first sweep nothing comes after yet.
            var isFirst = links[j] == -2;
            var sum = 0f;
            for (var i = 0; i < given; i++)
                sum += likelihoods[i] = row[i] * from[i] * (isFirst ? 1 : to[i]) * fertilities[i * Fertilities.Size + Math.Min(linked[i], Fertilities.Most)];
            var none = ofNull[j] * (isFirst ? 1f / given : _jumps[next - previous]);
            var total = sum + none;
            var left = RandomNumbers.NextFloat(ref seed) * total - none;
            var chosen = -1;
            if (left >= 0)
                for (chosen = 0; chosen < given - 1 && (left -= likelihoods[chosen]) >= 0; chosen++)
                {
                }
            links[j] = chosen;
            if (chosen >= 0)
            {
                linked[chosen]++;
                previous = chosen;
            }
            if (marginals.IsEmpty)
                continue;
            var scale = 1 / (total * (Chains * Sampled));
            var sums = marginals.Slice(j * given, given);
            for (var i = 0; i < given; i++)
                sums[i] += likelihoods[i] * scale;
        }
    }
}
