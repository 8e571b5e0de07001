namespace Align.Claims.Linking;

/// <summary>
/// From what two claims have in common to how surely they belong together: a logistic model in two steps. The first looks at the pair alone, the second at how the pair
/// stands among the others of its two documents. Learned from the odd-numbered pairs of <c>corpus/articles</c> by
/// <c>dotnet run -c Release --project benchmarks/Align.Benchmarks -- claims fit</c>.
/// </summary>
internal static class LinkModel
{
    // The inputs of the first step.
    public const int Words = 0;
    public const int Related = 1;
    public const int Claims = 2;
    public const int Sentences = 3;
    public const int Length = 4;
    public const int Entities = 5;
    public const int Figures = 6;
    public const int SameUnits = 7;
    public const int Times = 8;
    public const int Speakers = 9;
    public const int OtherModality = 10;
    public const int SpeakerNamed = 11;
    public const int BothQuoted = 12;
    public const int FeatureCount = 13;

    // Those inputs of the second step that are asked for by name.
    public const int Elsewhere = 3;
    public const int Neighbours = 5;

    /// <summary>The sum of a pair that has nothing in common.</summary>
    public const double Nothing = -6;

    /// <summary>The inputs of the first step, by name.</summary>
    public static readonly string[] FeatureNames = ["words", "related", "claims", "sentences", "length", "entities", "figures", "same units", "times", "speakers", "other modality", "speaker named", "both quoted"];

    /// <summary>The inputs of the second step, by name.</summary>
    public static readonly string[] SurroundingNames = ["pair", "rivals of source", "rivals of target", "elsewhere", "other occasion", "neighbours", "mutual", "headline"];

    // The constant first, then one weight an input.
    private static readonly double[] OfPair = [-6.28, 2.20, 3.68, 4.12, 4.55, 0.35, 0.73, 1.81, 1.27, 1.41, 1.30, -0.78, 0.81, 0.87];
    private static readonly double[] OfSurroundings = [-2.80, 0.92, -0.21, -0.22, 0.39, -1.94, 1.16, 0.54, -1.15];

    private static readonly string[] Group = ["content", "related", "content", "content", "content", "entities", "quantities", "quantities", "time", "speaker", "form", "speaker", "form"];

    /// <summary>The sum of the first step, no less than <see cref="Nothing"/>.</summary>
    public static double Sum(double[] features, ClaimOptions options)
    {
        var sum = OfPair[0];
        for (var f = 0; f < features.Length; f++)
            sum += OfPair[f + 1] * features[f] * options.WeightOf(Group[f]);
        return Math.Max(Nothing, sum);
    }

    /// <summary>The probability that a pair belongs together, given how it stands among the others.</summary>
    public static double Probability(double[] surroundings) => Probability(OfSurroundings, surroundings);

    /// <summary>What a logistic model gives for its inputs.</summary>
    /// <param name="weights">The constant, then one weight an input.</param>
    /// <param name="inputs">The inputs.</param>
    public static double Probability(double[] weights, double[] inputs)
    {
        var sum = weights[0];
        for (var f = 0; f < inputs.Length; f++)
            sum += weights[f + 1] * inputs[f];
        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>Evidence for a score: the grounds share it as they share in the sum, and value times weight adds up to it.</summary>
    public static IReadOnlyList<Evidence> Explain(ClaimComparison comparison, double score, ClaimOptions options)
    {
        var shares = comparison.Grounds.Select(g => Math.Max(0, Share(g.Feature))).ToArray();
        // A ground that holds by little has much weight for what it brings. Where nothing brings anything, all do alike.
        var weights = comparison.Grounds.Zip(shares, (g, share) => share / Math.Max(0.05, g.Holds)).ToArray();
        var total = weights.Sum();
        if (total <= 0)
            (weights, total) = (comparison.Grounds.Select(g => g.Holds > 0 ? 1.0 : 0).ToArray(), Math.Max(1, comparison.Grounds.Count(g => g.Holds > 0)));
        var mean = comparison.Grounds.Zip(weights, (g, w) => Math.Clamp(g.Holds, 0, 1) * w / total).Sum();
        var evidence = new List<Evidence>();
        for (var g = 0; g < weights.Length; g++)
        {
            var (feature, holds, spans) = comparison.Grounds[g];
            holds = Math.Clamp(holds, 0, 1);
            if (weights[g] > 0)
                evidence.Add(new Evidence(feature, mean >= score ? holds * score / mean : 1 - (1 - holds) * (1 - score) / (1 - mean), weights[g] / total, spans));
        }
        if (!evidence.Exists(e => e.Spans.Count > 0))
            evidence.AddRange(comparison.Grounds.Where(g => g.Spans.Count > 0).Select(g => new Evidence(g.Feature, Math.Clamp(g.Holds, 0, 1), 0, g.Spans)));
        return evidence;

        double Share(string feature)
        {
            var share = 0.0;
            for (var f = 0; f < Group.Length; f++)
                share += Group[f] == feature ? OfPair[f + 1] * comparison.Features[f] * options.WeightOf(feature) : 0;
            return share;
        }
    }
}
