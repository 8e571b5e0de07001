namespace Align;

/// <summary>How much two texts say the same, with the parts that the score is made of. All shares are from 0 to 1.</summary>
/// <param name="Score">From 0 (nothing shared) to 1 (the same statement).</param>
/// <param name="SourceCoverage">The share of what the source says that the target answers, by weight.</param>
/// <param name="TargetCoverage">The share of what the target says that the source answers.</param>
/// <param name="WeightRatio">The weight of the lighter side over that of the heavier.</param>
/// <param name="LengthDistance">The distance of the lengths in characters: the absolute logarithm of their ratio, 0 for equal lengths.</param>
/// <param name="Disorder">How much the order of the answers differs, 0 for the same order, more the farther apart and the more often the other way round they stand.</param>
/// <param name="NegationDiffers">Whether one side denies more than the other.</param>
/// <param name="QuantitiesDiffer">Whether a quantity has counterparts of its kind and none of its value.</param>
/// <param name="QuestionDiffers">Whether one side has a question mark and the other none.</param>
/// <param name="QuotesDiffer">Whether one side has quotation marks and the other none.</param>
public readonly record struct SentenceScore(
    double Score, double SourceCoverage, double TargetCoverage, double WeightRatio, double LengthDistance, double Disorder, bool NegationDiffers, bool QuantitiesDiffer, bool QuestionDiffers, bool QuotesDiffer)
{
    /// <summary>The score.</summary>
    public override string ToString() => Score.ToString("F3", System.Globalization.CultureInfo.InvariantCulture);
}
