using Align.Benchmarks.Quality;

namespace Align.Benchmarks.Ablation;

/// <summary>Links chosen by a score alone, as the library chooses among the pairs that its gates let through: the best first, a further partner only where it comes close to a claim's best.</summary>
internal static class Links
{
    /// <summary>The links; each says <c>equivalent</c>, for want of anything that could say more.</summary>
    /// <param name="pairs">The pairs of claims.</param>
    /// <param name="minimum">The least score.</param>
    /// <param name="isNear">Whether a score comes close enough to a claim's best for a further partner.</param>
    public static List<ResultLink> Choose(IEnumerable<(Span Source, Span Target, double Score)> pairs, double minimum, Func<double, double, bool> isNear)
    {
        var (chosen, bestOfSource, bestOfTarget) = (new List<ResultLink>(), new Dictionary<Span, double>(), new Dictionary<Span, double>());
        foreach (var (source, target, score) in pairs.Where(p => p.Score >= minimum && p.Score > 0).OrderByDescending(p => p.Score).ThenBy(p => p.Source.Start).ThenBy(p => p.Target.Start))
        {
            if (!isNear(score, Math.Max(bestOfSource.GetValueOrDefault(source), bestOfTarget.GetValueOrDefault(target))))
                continue;
            bestOfSource.TryAdd(source, score);
            bestOfTarget.TryAdd(target, score);
            chosen.Add(new ResultLink(source, target, score, "equivalent", false));
        }
        return chosen;
    }
}
