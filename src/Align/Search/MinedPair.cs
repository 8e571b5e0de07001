using System.Globalization;

namespace Align;

/// <summary>Two texts that are best for one another, of <see cref="CrossLingualIndex.Mine(IEnumerable{IndexedText}, MiningOptions?, IProgress{int}?, CancellationToken)"/>.</summary>
/// <param name="QueryNumber">The place of the query, from 0.</param>
/// <param name="QueryId">The id of the query.</param>
/// <param name="TextNumber">The place of the text in the index, from 0.</param>
/// <param name="TextId">The id of the text.</param>
/// <param name="Confidence">How likely the two say the same, from 0 to 1, by their score, their margin, and how much there is to say the same.</param>
/// <param name="Score">How much the two say the same, from 0 to 1.</param>
/// <param name="Margin">The score over the mean score of the neighbours on both sides: about 1 where nothing stands out.</param>
public sealed record MinedPair(int QueryNumber, string QueryId, int TextNumber, string TextId, double Confidence, double Score, double Margin)
{
    /// <summary>The ids and the three numbers.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{QueryId} {TextId} {Confidence:F3} {Score:F3} {Margin:F3}");
}
