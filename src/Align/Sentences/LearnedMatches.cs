using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Align.Sentences;

/// <summary>
/// What the beads of a first pass teach: roots that stand together in more beads than chance explains, where the other words of the beads do not explain them
/// better. Of a unit that is answered already nothing is learned.
/// </summary>
/// <remarks>
/// Dunning, T. (1993), Accurate Methods for the Statistics of Surprise and Coincidence, Computational Linguistics 19(1), for what is more than chance; Brown, P. F. et al.
/// (1993), The Mathematics of Statistical Machine Translation, ibid. 19(2), model 1, for which word explains which.
/// </remarks>
internal sealed class LearnedMatches
{
    private const int LeastTogether = 2;
    private const double LeastSurprise = 8;
    private const float LeastStrength = 0.1f;
    private const float LeastPosterior = 0.8f;
    private const int LargestBead = 5;
    private const int Rounds = 5;
    private const int MaximumBeads = 6_000;

    private readonly SentenceSide _source;
    private readonly SentenceSide _target;
    private readonly int[] _sourceRoots;
    private readonly int[] _targetRoots;

    public LearnedMatches(SentenceSide source, SentenceSide target) =>
        (_source, _target, _sourceRoots, _targetRoots) = (source, target, Roots(source.Types), Roots(target.Types));

    /// <summary>The matches that the beads teach.</summary>
    /// <param name="beads">The beads.</param>
    /// <param name="bySource">What is answered already.</param>
    /// <param name="threads">How many threads may work.</param>
    public List<UnitMatch> Learn(IReadOnlyList<Bead> beads, MatchTable bySource, int threads)
    {
        var pairs = beads.Where(b => !b.IsEmpty && b.Posterior > LeastPosterior && b.SourceCount + b.TargetCount <= LargestBead).ToList();
        if (pairs.Count > MaximumBeads)
            pairs = Enumerable.Range(0, MaximumBeads).Select(k => pairs[(int)((long)k * pairs.Count / MaximumBeads)]).ToList();
        var (left, right) = Unanswered(pairs, bySource);
        var (sourceCounts, targetCounts) = (Counts(left), Counts(right));
        var together = new Dictionary<long, int>();
        for (var p = 0; p < pairs.Count; p++)
            foreach (var s in left[p])
                if (sourceCounts[s] >= LeastTogether)
                    foreach (var t in right[p])
                        if (targetCounts[t] >= LeastTogether)
                            CollectionsMarshal.GetValueRefOrAddDefault(together, Key(s, t), out _)++;
        var candidates = together.Where(c => c.Value >= LeastTogether && Surprise(c.Value, sourceCounts[SourceOf(c.Key)], targetCounts[TargetOf(c.Key)], pairs.Count) >= LeastSurprise).Select(c => c.Key).ToList();
        var numbers = new Dictionary<long, int>(candidates.Count);
        foreach (var candidate in candidates)
            numbers[candidate] = numbers.Count;
        var (forward, backward) = Work.Both(
            threads,
            () => Explain(left, right, targetCounts, (s, t) => numbers.GetValueOrDefault(Key(s, t), -1), candidates.ConvertAll(c => sourceCounts[SourceOf(c)])),
            () => Explain(right, left, sourceCounts, (t, s) => numbers.GetValueOrDefault(Key(s, t), -1), candidates.ConvertAll(c => targetCounts[TargetOf(c)])));
        return Matches(candidates, forward, backward);
    }

    private List<UnitMatch> Matches(List<long> candidates, double[] forward, double[] backward)
    {
        var (sourceUnits, targetUnits) = (Units(_sourceRoots), Units(_targetRoots));
        var matches = new List<UnitMatch>();
        for (var c = 0; c < candidates.Count; c++)
        {
            var (pair, strength) = (candidates[c], (float)Math.Sqrt(forward[c] * backward[c]));
            if (strength < LeastStrength)
                continue;
            foreach (var a in sourceUnits[SourceOf(pair)])
                foreach (var b in targetUnits[TargetOf(pair)])
                    matches.Add(new UnitMatch(a, b, Math.Min(1, strength)));
        }
        return matches;
    }

    // Model 1 over the candidates: of each occurrence of a root on the right, which root of the left of the bead, or none, it is the translation of. Returns for each
    // candidate the share of the left root's occurrences that are translated so.
    private static double[] Explain(List<int[]> left, List<int[]> right, Dictionary<int, int> rightCounts, Func<int, int, int> numberOf, List<int> leftCounts)
    {
        // The candidates of every occurrence, one after the other, and where those of each end.
        var (choices, ends, none) = (new List<int>(), new List<int>(), new List<double>());
        for (var p = 0; p < left.Count; p++)
            foreach (var t in right[p])
            {
                foreach (var s in left[p])
                    if (numberOf(s, t) is >= 0 and var number)
                        choices.Add(number);
                if (choices.Count == (ends.Count > 0 ? ends[^1] : 0))
                    continue;
                ends.Add(choices.Count);
                none.Add(0.3 * rightCounts[t] / Math.Max(1, left.Count) + 0.01);
            }
        var (chance, counts) = (new double[leftCounts.Count], new double[leftCounts.Count]);
        Array.Fill(chance, 0.1);
        for (var round = 0; round < Rounds; round++)
        {
            Array.Clear(counts);
            for (int k = 0, first = 0; k < ends.Count; first = ends[k++])
            {
                var total = none[k];
                for (var i = first; i < ends[k]; i++)
                    total += chance[choices[i]];
                for (var i = first; i < ends[k]; i++)
                    counts[choices[i]] += chance[choices[i]] / total;
            }
            // One chance meeting is discounted.
            for (var c = 0; c < chance.Length; c++)
                chance[c] = Math.Max(1e-6, counts[c] - 0.5) / (leftCounts[c] + 0.5);
        }
        return chance;
    }

    // Of each bead, the roots that nothing on the other side answers, ascending.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private (List<int[]> Source, List<int[]> Target) Unanswered(List<Bead> pairs, MatchTable bySource)
    {
        var (left, right) = (new List<int[]>(pairs.Count), new List<int[]>(pairs.Count));
        var (standsIn, answeredIn, roots) = (new int[_target.Types.Length], new int[_target.Types.Length], new List<int>());     // by number of the bead
        for (var number = 1; number <= pairs.Count; number++)
        {
            var bead = pairs[number - 1];
            for (var j = bead.Target; j < bead.TargetEnd; j++)
                foreach (var unit in _target.Units(j))
                    standsIn[unit] = number;
            roots.Clear();
            for (var i = bead.Source; i < bead.SourceEnd; i++)
                foreach (var unit in _source.Units(i))
                {
                    var found = false;
                    foreach (var entry in bySource.Entries(unit))
                    {
                        var answer = entry >> UnitMatch.LevelBits;
                        if (standsIn[answer] != number)
                            continue;
                        found = true;
                        answeredIn[answer] = number;
                    }
                    if (!found && _sourceRoots[unit] >= 0)
                        roots.Add(_sourceRoots[unit]);
                }
            left.Add(Distinct(roots));
            roots.Clear();
            for (var j = bead.Target; j < bead.TargetEnd; j++)
                foreach (var unit in _target.Units(j))
                    if (answeredIn[unit] != number && _targetRoots[unit] >= 0)
                        roots.Add(_targetRoots[unit]);
            right.Add(Distinct(roots));
        }
        return (left, right);
    }

    private static int[] Distinct(List<int> roots)
    {
        roots.Sort();
        var count = 0;
        for (var k = 0; k < roots.Count; k++)
            if (k == 0 || roots[k] != roots[k - 1])
                count++;
        var distinct = new int[count];
        for (int k = 0, n = 0; k < roots.Count; k++)
            if (k == 0 || roots[k] != roots[k - 1])
                distinct[n++] = roots[k];
        return distinct;
    }

    // A pair of roots in one number, which is looked up faster.
    private static long Key(int source, int target) => ((long)source << 32) | (uint)target;

    private static int SourceOf(long key) => (int)(key >> 32);

    private static int TargetOf(long key) => (int)key;

    private static Dictionary<int, int> Counts(List<int[]> roots)
    {
        var counts = new Dictionary<int, int>();
        foreach (var bead in roots)
            foreach (var root in bead)
                counts[root] = counts.GetValueOrDefault(root) + 1;
        return counts;
    }

    // Dunning's log-likelihood ratio, 0 where they stand together less than by chance.
    private static double Surprise(double both, double a, double b, double all)
    {
        if (both * all <= a * b)
            return 0;
        return 2 * (Part(both, a * b / all) + Part(a - both, a * (all - b) / all) + Part(b - both, (all - a) * b / all) + Part(all - a - b + both, (all - a) * (all - b) / all));

        static double Part(double observed, double expected) => observed > 0 && expected > 0 ? observed * Math.Log(observed / expected) : 0;
    }

    private static int[] Roots(UnitType[] types)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        return Array.ConvertAll(types, t => t.Root.Length == 0 ? -1 : numbers.TryGetValue(t.Root, out var n) ? n : numbers[t.Root] = numbers.Count);
    }

    private static List<int>[] Units(int[] roots)
    {
        var units = new List<int>[roots.Length == 0 ? 0 : roots.Max() + 1];
        for (var u = 0; u < roots.Length; u++)
            if (roots[u] >= 0)
                (units[roots[u]] ??= []).Add(u);
        return units;
    }
}
