namespace Align.Sentences;

/// <summary>
/// How likely the best hit for a sentence among many says the same. What stands next to it tells what chance finds among so many: a hit must be good, stand out, and hold something that can be
/// said in few ways only.
/// </summary>
internal static class HitConfidence
{
    // A logistic model of the score, how far it is above the next, and the logarithm of the weight: fitted to single lines of news, flores, tatoeba and software looked up among
    // 10,000 lines, in both directions, and to the same where their translations are taken out.
    private const double Constant = -11.26;
    private const double Score = 12.05;
    private const double Margin = 12.53;
    private const double Weight = 0.63;

    /// <summary>The log odds.</summary>
    /// <param name="score">The score of the hit.</param>
    /// <param name="rival">The score of the next that says something else, 0 where there is none.</param>
    /// <param name="weight">The weight of the lighter text.</param>
    public static double LogOdds(double score, double rival, double weight) => Constant + Score * score + Margin * (score - rival) + Weight * Math.Log(1 + weight);
}
