namespace Align.Search;

/// <summary>
/// How likely two texts that are best for one another say the same. A high score alone is not enough: two words that meet are chance, twenty are not; nor is a high
/// margin, which the lines of one document, alike among themselves, never have.
/// </summary>
internal static class PairConfidence
{
    /// <summary>
    /// A logistic model, fitted to the development lines of <c>flores</c> hidden among as good as unrelated lines of others. In the order of <see cref="Features"/>.
    /// <c>dotnet run -c Release --project benchmarks/Align.Benchmarks -- mine fit</c> gets them again.
    /// </summary>
    private static readonly double[] Weights = [-39.21, 36.32, 16.10, 7.01];

    /// <summary>The inputs of the model.</summary>
    /// <param name="score">The score of the pair.</param>
    /// <param name="margin">Its margin.</param>
    /// <param name="weight">The weight of the lighter text.</param>
    public static double[] Features(double score, double margin, double weight) => [1, score, margin - 1, Math.Log(1 + weight)];

    public static double Of(double score, double margin, double weight)
    {
        var (features, sum) = (Features(score, margin, weight), 0.0);
        for (var f = 0; f < features.Length; f++)
            sum += Weights[f] * features[f];
        return 1 / (1 + Math.Exp(-sum));
    }
}
