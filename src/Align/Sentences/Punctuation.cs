namespace Align.Sentences;

/// <summary>What a sentence says by its marks: of how many parts it is, each closed as a sentence is, how it opens and how it closes.</summary>
/// <param name="Parts">From 1 to <see cref="MostParts"/>.</param>
/// <param name="Opening">Its first character, one of <see cref="Openings"/>.</param>
/// <param name="Closing">Its last marks, one of <see cref="Closings"/>.</param>
internal readonly record struct Punctuation(byte Parts, byte Opening, byte Closing)
{
    public const int MostParts = 6;
    public const int Openings = 5;
    public const int Closings = 12;

    // What may stand behind the mark that closes a sentence.
    private const string Quotes = "\"“”„«»‘’'";
    private const string Brackets = ")]}";
    private const int Quoted = 6;

    public static Punctuation Of(ReadOnlySpan<char> text, int parts) => new((byte)Math.Clamp(parts, 1, MostParts), (byte)OpeningOf(text.Trim()), (byte)ClosingOf(text.Trim()));

    private static int OpeningOf(ReadOnlySpan<char> text) => text.IsEmpty ? 0 : text[0] switch
    {
        var c when Quotes.Contains(c, StringComparison.Ordinal) => 1,
        '-' or '–' or '—' or '•' or '*' => 2,
        var c when char.IsDigit(c) => 3,
        var c when char.IsLower(c) => 4,
        _ => 0,
    };

    // Quotation marks and brackets may stand on either side of the mark itself.
    private static int ClosingOf(ReadOnlySpan<char> text)
    {
        var (mark, quoted) = (0, 0);
        for (var i = text.Length - 1; i >= 0; i--)
        {
            if (Quotes.Contains(text[i], StringComparison.Ordinal))
                quoted = Quoted;
            else if (!Brackets.Contains(text[i], StringComparison.Ordinal))
            {
                var kind = text[i] switch { '.' or '…' => 1, '?' => 2, '!' => 3, ':' => 4, ';' or ',' or '-' or '–' or '—' => 5, _ => 0 };
                if (kind == 0)
                    break;
                mark = Math.Max(mark, kind);
            }
        }
        return mark + quoted;
    }
}
