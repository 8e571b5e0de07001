using System.Runtime.CompilerServices;

namespace Align.Sentences;

/// <summary>
/// Finds pairs of sentences that share units rare in the document and stand in one order, however much is missing between them: what the search is kept near.
/// </summary>
/// <remarks>Melamed, I. D. (1999), Bitext Maps and Alignment via Pattern Recognition, Computational Linguistics 25(1), for the idea; the chain is a heaviest increasing subsequence.</remarks>
internal sealed class AnchorChain
{
    // A unit that so many sentences hold is looked up in all of them; of one that more hold, only in those near where the document has got to.
    private const int Rare = 8;
    private const int Near = 4;
    private const int Choices = 3;

    // A word that so many can answer says little.
    private const int MostAnswers = 80;
    private const int LeastLevel = 17 * UnitMatch.Levels / 20;
    private const float LeastWeight = 9;
    private const float SureWeight = 40;

    private readonly SentenceSide _source;
    private readonly SentenceSide _target;
    private readonly int[] _starts;
    private readonly int[] _holders;
    private readonly float[] _weights;      // of each target unit: what sharing it says
    private readonly int[] _diagonals;      // where among its holders the diagonal, and the document, had got to when it was last asked for
    private readonly int[] _runnings;

    private AnchorChain(SentenceSide source, SentenceSide target)
    {
        (_source, _target) = (source, target);
        _starts = new int[target.Types.Length + 1];
        for (var j = 0; j < target.Count; j++)
            foreach (var unit in target.Units(j))
                _starts[unit + 1]++;
        for (var u = 0; u < target.Types.Length; u++)
            _starts[u + 1] += _starts[u];
        _holders = new int[_starts[^1]];
        _weights = new float[target.Types.Length];
        for (var u = 0; u < target.Types.Length; u++)
            if (_starts[u + 1] > _starts[u] && target.Types[u].Term.Weight > 0)
                _weights[u] = (float)Math.Log((target.Count + 1.0) / (_starts[u + 1] - _starts[u])) * Math.Min(1, target.Types[u].Term.Weight);
        var next = _starts.AsSpan(0, target.Types.Length).ToArray();
        (_diagonals, _runnings) = (_starts.AsSpan(0, target.Types.Length).ToArray(), _starts.AsSpan(0, target.Types.Length).ToArray());
        for (var j = 0; j < target.Count; j++)
            foreach (var unit in target.Units(j))
                _holders[next[unit]++] = j;
    }

    /// <summary>The chain: pairs of sentences, ascending on both sides.</summary>
    public static List<(int Source, int Target)> Find(SentenceSide source, SentenceSide target, MatchTable bySource) =>
        Supported(Heaviest(new AnchorChain(source, target).Points(bySource), target.Count));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private List<(int Source, int Target, float Weight)> Points(MatchTable bySource)
    {
        var points = new List<(int, int, float)>();
        var (weights, touched) = (new float[_target.Count], new List<int>());
        var slope = _target.Count / (double)Math.Max(1, _source.Count);
        var (lastSource, lastTarget) = (0, 0);
        for (var i = 0; i < _source.Count; i++)
        {
            var (diagonal, running) = ((int)(i * slope), Math.Min(_target.Count - 1, lastTarget + i - lastSource));
            foreach (var unit in _source.Units(i))
                if (bySource.Entries(unit) is { Length: <= MostAnswers } entries)
                    foreach (var entry in entries)
                        if ((entry & UnitMatch.LevelMask) >= LeastLevel && _weights[entry >> UnitMatch.LevelBits] > 0)
                            Add(entry >> UnitMatch.LevelBits, diagonal, running, weights, touched);
            var best = Best(touched, weights, running);
            if (best >= 0 && weights[best] >= 2 * LeastWeight)
                (lastSource, lastTarget) = (i, best);
            for (var (k, least) = (0, best < 0 ? 0 : Math.Max(LeastWeight, weights[best] / 2)); k < Choices && best >= 0 && weights[best] >= least; k++)
            {
                points.Add((i, best, weights[best]));
                weights[best] = 0;
                best = Best(touched, weights, running);
            }
            foreach (var j in touched)
                weights[j] = 0;
            touched.Clear();
        }
        return points;
    }

    // The heaviest; of equal ones the nearest to where the document has got to.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Best(List<int> touched, float[] weights, int running)
    {
        var best = -1;
        foreach (var j in touched)
            if (weights[j] > 0 && (best < 0 || weights[j] > weights[best] || (weights[j] == weights[best] && IsNearer(j, best))))
                best = j;
        return best;

        bool IsNearer(int j, int other) => Math.Abs(j - running) is var near && Math.Abs(other - running) is var far && (near < far || (near == far && j < other));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add(int unit, int diagonal, int running, float[] weights, List<int> touched)
    {
        var (start, end) = (_starts[unit], _starts[unit + 1]);
        if (end - start <= Rare)
        {
            Put(start, end, _weights[unit], weights, touched);
            return;
        }
        var (a, b) = Around(start, end, diagonal, ref _diagonals[unit]);
        var (c, d) = Around(start, end, running, ref _runnings[unit]);
        Put(a, b, _weights[unit], weights, touched);
        Put(Math.Max(c, c < b && c >= a ? b : c), d, _weights[unit], weights, touched);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Put(int from, int to, float weight, float[] weights, List<int> touched)
    {
        for (var k = from; k < to; k++)
        {
            var j = _holders[k];
            if (weights[j] == 0)
                touched.Add(j);
            weights[j] += weight;
        }
    }

    // The holders nearest to a sentence. Sentences are asked for about in order.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private (int Start, int End) Around(int start, int end, int sentence, ref int at)
    {
        while (at < end && _holders[at] < sentence)
            at++;
        while (at > start && _holders[at - 1] >= sentence)
            at--;
        return (Math.Max(start, at - Near), Math.Min(end, at + Near));
    }

    /// <summary>The heaviest of the chains that some points, in the order of their sources, make.</summary>
    public static List<(int Source, int Target, float Weight)> Heaviest(List<(int Source, int Target, float Weight)> points, int targets)
    {
        // A Fenwick tree over target sentences: the heaviest chain that ends before each.
        var (tree, sums, previous) = (new int[targets + 1], new double[points.Count], new int[points.Count]);
        Array.Fill(tree, -1);
        var best = -1;
        for (var first = 0; first < points.Count;)
        {
            var end = first;
            while (end < points.Count && points[end].Source == points[first].Source)
                end++;
            for (var p = first; p < end; p++)
            {
                previous[p] = -1;
                for (var k = points[p].Target; k > 0; k -= k & -k)
                    if (tree[k] >= 0 && (previous[p] < 0 || sums[tree[k]] > sums[previous[p]]))
                        previous[p] = tree[k];
                sums[p] = points[p].Weight + (previous[p] < 0 ? 0 : sums[previous[p]]);
                if (best < 0 || sums[p] > sums[best])
                    best = p;
            }
            for (var p = first; p < end; p++)
                for (var k = points[p].Target + 1; k <= targets; k += k & -k)
                    if (tree[k] < 0 || sums[p] > sums[tree[k]])
                        tree[k] = p;
            first = end;
        }
        var chain = new List<(int, int, float)>();
        for (var p = best; p >= 0; p = previous[p])
            chain.Add(points[p]);
        chain.Reverse();
        return chain;
    }

    // A pair on its own may be chance: another must stand near it in step, unless it weighs much.
    private static List<(int Source, int Target)> Supported(List<(int Source, int Target, float Weight)> chain)
    {
        var kept = new List<(int, int)>();
        for (var k = 0; k < chain.Count; k++)
            if (chain[k].Weight >= SureWeight || (k > 0 && InStep(chain[k - 1], chain[k])) || (k + 1 < chain.Count && InStep(chain[k], chain[k + 1])))
                kept.Add((chain[k].Source, chain[k].Target));
        return kept;
    }

    private static bool InStep((int Source, int Target, float Weight) a, (int Source, int Target, float Weight) b)
    {
        var (rows, columns) = (b.Source - a.Source, b.Target - a.Target);
        return Math.Max(rows, columns) <= 16 && Math.Abs(rows - columns) <= 2 + Math.Min(rows, columns);
    }
}
