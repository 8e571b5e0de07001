using System.Globalization;

namespace Align;

/// <summary>A word of one sentence that stands for a word of another.</summary>
/// <param name="Source">The place of the source token, from 0.</param>
/// <param name="Target">The place of the target token, from 0.</param>
/// <param name="Score">How surely, from 0 to 1: the mean of the probabilities of the two directions. A link that was made for its neighbours can have less than the threshold.</param>
public readonly record struct WordLink(int Source, int Target, double Score)
{
    /// <summary>The places as in the Pharaoh format, <c>0-1</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Source}-{Target}");
}
