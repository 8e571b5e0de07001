using Align.Similarity;

namespace Align.Claims;

/// <summary>
/// Links the claims of two documents. Every pair is scored; a claim is linked with its best partners, more than one where one side splits what the other joins,
/// and with none where no pair is good enough.
/// </summary>
internal static class ClaimAligner
{
    /// <summary>A further partner must come this close to a claim's best.</summary>
    private const double NearBest = 0.85;

    /// <summary>The least weight of matching content words under which a pair is not a pair, whatever names it shares.</summary>
    private const double MinimumContent = 0.18;

    public static IReadOnlyList<ClaimLink> Align(Document source, Document target, IReadOnlyList<AlignedEntity> entities, TermMatcher matcher, ClaimOptions options)
    {
        var (sourceIndex, targetIndex) = (new EntityIndex(source, entities, isSource: true), new EntityIndex(target, entities, isSource: false));
        var sources = source.Claims.Select(c => new ClaimProfile(c, source, sourceIndex)).ToList();
        var targets = target.Claims.Select(c => new ClaimProfile(c, target, targetIndex)).ToList();
        var comparer = new ClaimComparer(source, target, matcher, options, sources.Concat(targets));
        var gates = new RelationGates(source, target, matcher, new EventSetting(entities, source, target));
        var scored = new ClaimComparison[sources.Count, targets.Count];
        for (var i = 0; i < sources.Count; i++)
            for (var j = 0; j < targets.Count; j++)
                scored[i, j] = comparer.Compare(sources[i], targets[j]);
        var rivals = new Rivals(scored);
        var candidates = new List<(ClaimProfile Source, ClaimProfile Target, ClaimComparison Comparison)>();
        for (var i = 0; i < sources.Count; i++)
            for (var j = 0; j < targets.Count; j++)
            {
                if (!scored[i, j].Evidence.Any(e => e.Spans.Count > 0) || (!options.AllPairs && (scored[i, j].Content < MinimumContent || !gates.CanBelongTogether(scored[i, j]))))
                    continue;
                var (s, t) = (sources[i].Claim, targets[j].Claim);
                var comparison = scored[i, j].WithRival(rivals.Of(i, j), new SpanPair(s.Start, s.End, t.Start, t.End));
                if (comparison.Score >= options.MinimumScore)
                    candidates.Add((sources[i], targets[j], comparison));
            }
        var chosen = options.AllPairs ? candidates : Choose(candidates);
        return [.. chosen.Select(c => Link(c.Source, c.Target, c.Comparison, gates)).OrderBy(l => l.Source.Start).ThenBy(l => l.Target.Start)];
    }

    /// <summary>For a pair, the best score of another pair with one of its two claims.</summary>
    private sealed class Rivals
    {
        private readonly (double Best, int At, double Second)[] _rows;
        private readonly (double Best, int At, double Second)[] _columns;

        public Rivals(ClaimComparison[,] scored)
        {
            _rows = new (double, int, double)[scored.GetLength(0)];
            _columns = new (double, int, double)[scored.GetLength(1)];
            for (var i = 0; i < _rows.Length; i++)
                for (var j = 0; j < _columns.Length; j++)
                {
                    Note(ref _rows[i], scored[i, j].Score, j);
                    Note(ref _columns[j], scored[i, j].Score, i);
                }
        }

        public double Of(int i, int j) => Math.Max(_rows[i].At == j ? _rows[i].Second : _rows[i].Best, _columns[j].At == i ? _columns[j].Second : _columns[j].Best);

        private static void Note(ref (double Best, int At, double Second) line, double score, int at)
        {
            if (score > line.Best)
                line = (score, at, line.Best);
            else if (score > line.Second)
                line.Second = score;
        }
    }

    private static ClaimLink Link(ClaimProfile s, ClaimProfile t, ClaimComparison comparison, RelationGates gates)
    {
        var (relation, differences) = gates.Decide(s, t, comparison);
        return new ClaimLink(s.Claim, t.Claim, comparison.Score, relation, differences, comparison.Evidence);
    }

    private static List<(ClaimProfile Source, ClaimProfile Target, ClaimComparison Comparison)> Choose(List<(ClaimProfile Source, ClaimProfile Target, ClaimComparison Comparison)> candidates)
    {
        var chosen = new List<(ClaimProfile Source, ClaimProfile Target, ClaimComparison Comparison)>();
        var best = new Dictionary<Claim, double>(ReferenceEqualityComparer.Instance);
        foreach (var candidate in candidates.OrderByDescending(c => c.Comparison.Score).ThenBy(c => c.Source.Claim.Start).ThenBy(c => c.Target.Claim.Start))
        {
            var (s, t, score) = (candidate.Source.Claim, candidate.Target.Claim, candidate.Comparison.Score);
            // Free on both sides, or close to the best that either side has found.
            if (best.TryGetValue(s, out var bestOfSource) && score < bestOfSource * NearBest)
                continue;
            if (best.TryGetValue(t, out var bestOfTarget) && score < bestOfTarget * NearBest)
                continue;
            best.TryAdd(s, score);
            best.TryAdd(t, score);
            chosen.Add(candidate);
        }
        return chosen;
    }
}
