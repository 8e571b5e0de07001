namespace Align.Similarity;

/// <summary>
/// Scores how much two short texts say the same: soft overlap of meaning in both directions, weighted by rarity, corrected for length, denial and numbers.
/// The weights are those of a linear model fitted to people's judgements (see <see cref="Weights"/>).
/// </summary>
internal static class SentenceScorer
{
    /// <summary>
    /// Least squares on the training pairs of RO-STS, both directions (score / 5): run <c>dotnet run -c Release --project benchmarks/Align.Benchmarks -- similarity fit</c>
    /// to get them again. In the order of <see cref="Features"/>, the constant first.
    /// </summary>
    private static readonly double[] Weights = [0.1232, 1.0900, -0.0128, -0.3232, -0.0392, 0.1854, -0.0655, -0.0253];

    public static SentenceScore Score(Document source, Document target)
    {
        var parts = Measure(source, target);
        var features = Features(parts);
        var sum = 0.0;
        for (var i = 0; i < features.Length; i++)
            sum += Weights[i] * features[i];
        return parts with { Score = Math.Clamp(sum, 0, 1) };
    }

    /// <summary>The inputs of the linear model.</summary>
    public static double[] Features(SentenceScore p)
    {
        var sum = p.SourceCoverage + p.TargetCoverage;
        var harmonic = sum > 0 ? 2 * p.SourceCoverage * p.TargetCoverage / sum : 0;
        return [1, harmonic, Math.Max(p.SourceCoverage, p.TargetCoverage), harmonic * harmonic, p.LengthRatio, p.Spelling, p.NegationDiffers ? 1 : 0, p.QuantitiesDiffer ? 1 : 0];
    }

    private static SentenceScore Measure(Document source, Document target)
    {
        var (s, t) = (new SentenceItems(source), new SentenceItems(target));
        var matcher = new TermMatcher(source, target);
        var bestOfTarget = new float[t.Words.Count];
        var matchedSource = 0.0;
        foreach (var (token, weight) in s.Words)
        {
            var best = 0f;
            for (var j = 0; j < bestOfTarget.Length; j++)
            {
                var strength = matcher.Strength(token, t.Words[j].Token);
                best = Math.Max(best, strength);
                bestOfTarget[j] = Math.Max(bestOfTarget[j], strength);
            }
            matchedSource += best * weight;
        }
        var matchedTarget = 0.0;
        for (var j = 0; j < bestOfTarget.Length; j++)
            matchedTarget += bestOfTarget[j] * t.Words[j].Weight;
        var (factsSource, factsTarget, conflicts) = SentenceItems.SharedFacts(s, t);
        return new SentenceScore(
            0,
            s.Total > 0 ? Math.Min(1, (matchedSource + factsSource) / s.Total) : 0,
            t.Total > 0 ? Math.Min(1, (matchedTarget + factsTarget) / t.Total) : 0,
            Math.Max(s.Total, t.Total) > 0 ? Math.Min(s.Total, t.Total) / Math.Max(s.Total, t.Total) : 0,
            Trigrams.Likeness(source.Tokens, target.Tokens),
            s.Negations != t.Negations,
            conflicts > 0);
    }
}
