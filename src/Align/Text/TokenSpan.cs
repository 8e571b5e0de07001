namespace Align.Text;

/// <summary>Where a token stands: the half-open range <c>[Start,End)</c> in UTF-16 units of the text, and its kind.</summary>
/// <param name="Start">Index of the first UTF-16 unit.</param>
/// <param name="End">Index after the last UTF-16 unit; greater than <paramref name="Start"/>.</param>
/// <param name="Kind">What sort of token it is.</param>
public readonly record struct TokenSpan(int Start, int End, TokenKind Kind)
{
    /// <summary>The number of UTF-16 units.</summary>
    public int Length => End - Start;
}
