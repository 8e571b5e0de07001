using Align.Similarity;

namespace Align.Claims;

/// <summary>
/// Links the claims of two documents. Every pair is scored; a claim is linked with its best partners, more than one where one side splits what the other joins,
/// and with none where no pair is good enough.
/// </summary>
internal static class ClaimAligner
{
    /// <summary>A further partner must come this close to a claim's best.</summary>
    internal const double NearBest = 0.78;

    /// <summary>The least share of matching content words under which a pair is not a pair, whatever names it shares.</summary>
    private const double MinimumContent = 0.18;

    /// <summary>One shared word links two claims only where it is most of what both say.</summary>
    private const double MostOfBoth = 0.6;

    public static IReadOnlyList<ClaimLink> Align(Document source, Document target, IReadOnlyList<AlignedEntity> entities, TermMatcher matcher, ClaimOptions options)
    {
        var (sourceIndex, targetIndex) = (new EntityIndex(source, entities, isSource: true), new EntityIndex(target, entities, isSource: false));
        var sources = source.Claims.Select(c => new ClaimProfile(c, source, sourceIndex)).ToList();
        var targets = target.Claims.Select(c => new ClaimProfile(c, target, targetIndex)).ToList();
        var comparer = new ClaimComparer(source, target, matcher, options, sources.Concat(targets));
        var gates = new RelationGates(source, target, matcher, new EventSetting(entities, source, target));
        var common = new CommonGround(sources, targets, source, target, matcher);
        var rivals = new Rivals(sources.Count, targets.Count);
        var kept = new List<(int Source, int Target, ClaimComparison Comparison)>();
        for (var i = 0; i < sources.Count; i++)
            foreach (var j in common.With(i))
            {
                var comparison = comparer.Compare(sources[i], targets[j]);
                rivals.Note(i, j, comparison.Score);
                if (comparison.MostWithRival >= options.MinimumScore && comparison.Evidence.Any(e => e.Spans.Count > 0)
                    && (options.AllPairs || (comparison.Content >= MinimumContent && !IsOneWord(comparison) && gates.CanBelongTogether(comparison))))
                    kept.Add((i, j, comparison));
            }
        rivals.Sort();
        var candidates = new List<(ClaimProfile Source, ClaimProfile Target, ClaimComparison Comparison)>();
        foreach (var (i, j, own) in kept)
        {
            var (s, t) = (sources[i].Claim, targets[j].Claim);
            var comparison = own.WithRival(rivals.Of(i, j, own.Score), new SpanPair(s.Start, s.End, t.Start, t.End));
            if (comparison.Score >= options.MinimumScore)
                candidates.Add((sources[i], targets[j], comparison));
        }
        var chosen = options.AllPairs ? candidates : Choose(candidates);
        return [.. chosen.Select(c => Link(c.Source, c.Target, c.Comparison, gates)).OrderBy(l => l.Source.Start).ThenBy(l => l.Target.Start)];
    }

    private static bool IsOneWord(ClaimComparison c) =>
        c.Evidence.Where(e => e.Feature != "speaker").Sum(e => e.Spans.Count) < 2 && Math.Min(c.Forward, c.Backward) < MostOfBoth;

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
