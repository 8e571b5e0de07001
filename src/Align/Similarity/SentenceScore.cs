namespace Align;

/// <summary>How much two texts say the same, with the parts that the score is made of.</summary>
/// <param name="Score">From 0 (nothing shared) to 1 (the same statement).</param>
/// <param name="SourceCoverage">The share of what the source says that the target answers, by weight, from 0 to 1.</param>
/// <param name="TargetCoverage">The share of what the target says that the source answers.</param>
/// <param name="LengthRatio">The weight of the lighter side over that of the heavier, from 0 to 1.</param>
/// <param name="Spelling">The likeness of the letters, by shared character trigrams of the folded texts, from 0 to 1.</param>
/// <param name="NegationDiffers">Whether one side denies more than the other.</param>
/// <param name="QuantitiesDiffer">Whether a quantity has counterparts of its kind and none of its value.</param>
public sealed record SentenceScore(double Score, double SourceCoverage, double TargetCoverage, double LengthRatio, double Spelling, bool NegationDiffers, bool QuantitiesDiffer)
{
    /// <summary>The score.</summary>
    public override string ToString() => Score.ToString("F3", System.Globalization.CultureInfo.InvariantCulture);
}
