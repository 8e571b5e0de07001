namespace Align.Sentences;

/// <summary>How a sentence opens and closes.</summary>
/// <param name="Opening">By its first character, one of <see cref="Openings"/>.</param>
/// <param name="Closing">By its last marks, one of <see cref="Closings"/>.</param>
internal readonly record struct Punctuation(byte Opening, byte Closing)
{
    public const int Openings = 5;
    public const int Closings = 12;

    private const int Quoted = 6;       // beside the mark itself

    public static Punctuation Of(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return new Punctuation((byte)OpeningOf(text), (byte)ClosingOf(text));
    }

    private static int OpeningOf(ReadOnlySpan<char> text) => text.IsEmpty ? 0 : text[0] switch
    {
        var c when IsQuote(c) => 1,
        '-' or '–' or '—' or '•' or '*' => 2,
        var c when char.IsDigit(c) => 3,
        var c when char.IsLower(c) => 4,
        _ => 0,
    };

    private static bool IsQuote(char c) => c is '"' or '“' or '”' or '„' or '«' or '»' or '‘' or '’' or '\'';

    // Quotation marks and brackets may stand on either side of the mark itself.
    private static int ClosingOf(ReadOnlySpan<char> text)
    {
        var (mark, quoted) = (0, 0);
        for (var i = text.Length - 1; i >= 0; i--)
        {
            if (IsQuote(text[i]))
                quoted = Quoted;
            else if (text[i] is not (')' or ']' or '}'))
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
