using System.Buffers;

namespace Align.Similarity;

/// <summary>What a text says by other means than its words.</summary>
/// <param name="Negations">How many negators it has, doubled negation counted once.</param>
/// <param name="Asks">Whether it has a question mark.</param>
/// <param name="Quotes">Whether it has a double quotation mark.</param>
internal readonly record struct SentenceMarks(int Negations, bool Asks, bool Quotes)
{
    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("\"“”„«»");

    /// <summary>The marks in one number that is not negative.</summary>
    public int Packed => Negations << 2 | (Quotes ? 2 : 0) | (Asks ? 1 : 0);

    public static SentenceMarks Of(string text, int negations) => new(negations, text.Contains('?'), text.AsSpan().ContainsAny(QuotationMarks));

    public static SentenceMarks Unpack(int packed) => new(packed >> 2, (packed & 1) != 0, (packed & 2) != 0);
}
