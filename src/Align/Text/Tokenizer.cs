using System.Globalization;

namespace Align.Text;

/// <summary>
/// The built-in tokenizer. Words are split at hyphens and at English apostrophes, so that <c>s-au</c> gives <c>s-</c> <c>au</c>,
/// <c>SUA-ului</c> gives <c>SUA</c> <c>-ului</c> and <c>don't</c> gives <c>do</c> <c>n't</c>; numbers keep their separators, dates and times
/// stay whole; abbreviations keep their dot; addresses are one token.
/// </summary>
/// <remarks>Linear in the text, one pass, immutable and thread-safe.</remarks>
public sealed class Tokenizer : ITokenizer
{
    private readonly Language _language;
    private readonly StringTable _abbreviations;
    private readonly StringTable _capitalAbbreviations;     // those that count with a capital only: "No. 5", but "he said no."

    /// <summary>A tokenizer for a language.</summary>
    /// <param name="language">Decides about clitics; without built-in knowledge words are only split at hyphens.</param>
    /// <param name="abbreviations">Abbreviations with their final dot, compared after folding; one written with a capital counts with a capital only.</param>
    public Tokenizer(Language language, IEnumerable<string> abbreviations)
    {
        ArgumentNullException.ThrowIfNull(abbreviations);
        _language = language;
        var byCase = abbreviations.Where(a => a.Length > 0).ToLookup(a => char.IsUpper(a[0]), a => Folding.Fold(a, language));
        _abbreviations = StringTable.Of(byCase[false]);
        _capitalAbbreviations = StringTable.Of(byCase[true]);
    }

    /// <inheritdoc/>
    public void Tokenize(string text, ICollection<TokenSpan> tokens)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(tokens);
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c) || Folding.IsIgnorable(c))
                i++;
            else if (Links.End(text, i) is var link && link > i)
                i = Add(tokens, i, link, TokenKind.Link);
            else if (char.IsAsciiDigit(c))
                i = ReadNumber(text, i, tokens);
            else if (IsWordCharacter(text, i))
                i = ReadWord(text, i, tokens);
            else
                i = ReadMark(text, i, tokens);
        }
    }

    private static int Add(ICollection<TokenSpan> tokens, int start, int end, TokenKind kind)
    {
        tokens.Add(new TokenSpan(start, end, kind));
        return end;
    }

    private static int ReadNumber(string text, int start, ICollection<TokenSpan> tokens)
    {
        var i = DigitsEnd(text, start);
        // 1.234,5  16.07.2018  9:30  12/07/2018: a separator counts when a digit follows at once.
        while (i + 1 < text.Length && text[i] is '.' or ',' or ':' or '/' or '\u2019' or '\'' && char.IsAsciiDigit(text[i + 1]) && !IsRangeSlash(text, start, i))
            i = DigitsEnd(text, i + 1);
        // 2018-07-16
        if (i - start == 4 && i + 5 < text.Length && text[i] == '-' && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i + 2]) && text[i + 3] == '-'
            && char.IsAsciiDigit(text[i + 4]) && char.IsAsciiDigit(text[i + 5]) && DigitsEnd(text, i + 4) == i + 6)
            i += 6;
        // 3D, 4x4, 25m and 9am are one figure and one unit; 1990s and 20th are one word.
        if (i < text.Length && char.IsAsciiLetter(text[i]))
        {
            var letters = i;
            while (letters < text.Length && char.IsLetterOrDigit(text[letters]))
                letters++;
            var tail = text.AsSpan(i, letters - i);
            if (tail is "s" or "st" or "nd" or "rd" or "th" || ContainsDigit(tail))
                return Add(tokens, start, letters, TokenKind.Word);
            if (tail is "D" or "G")
                return Add(tokens, start, letters, TokenKind.Word);
        }
        return Add(tokens, start, i, TokenKind.Number);
    }

    // 2018/2019 or 10/12 is a date or fraction, but 1.234/567,8 is a list of two numbers.
    private static bool IsRangeSlash(string text, int start, int slash) =>
        text[slash] == '/' && text.AsSpan(start, slash - start).IndexOfAny('.', ',') >= 0;

    private static bool ContainsDigit(ReadOnlySpan<char> s) => s.IndexOfAnyInRange('0', '9') >= 0;

    private static int DigitsEnd(string text, int i)
    {
        while (i < text.Length && char.IsAsciiDigit(text[i]))
            i++;
        return i;
    }

    private int ReadWord(string text, int start, ICollection<TokenSpan> tokens)
    {
        var end = WordEnd(text, start);
        if (DottedAcronymEnd(text, start, end) is var dotted && dotted > end)
            return Add(tokens, start, dotted, TokenKind.Word);
        if (end < text.Length && text[end] == '.' && IsAbbreviation(text, start, end + 1))
            return Add(tokens, start, end + 1, TokenKind.Word);
        if (end < text.Length && IsApostrophe(text[end]) && _language != Language.Romanian)
            return ReadContraction(text, start, end, tokens);
        if (end < text.Length && IsHyphen(text[end]))
            return ReadHyphenated(text, start, end, tokens);
        return Add(tokens, start, end, TokenKind.Word);
    }

    // Romanian: a clitic keeps the hyphen (s-, într-, -l, -ului); elsewhere the hyphen is a mark between two words.
    private int ReadHyphenated(string text, int start, int end, ICollection<TokenSpan> tokens)
    {
        var hyphen = end;
        if (_language != Language.Romanian || hyphen + 1 >= text.Length || !IsWordCharacter(text, hyphen + 1))
            return Add(tokens, start, end, TokenKind.Word);
        if (Clitics.IsBefore(text.AsSpan(start, end - start)))
            return Add(tokens, start, hyphen + 1, TokenKind.Word);
        Add(tokens, start, end, TokenKind.Word);
        while (true)
        {
            var next = WordEnd(text, hyphen + 1);
            var word = text.AsSpan(hyphen + 1, next - hyphen - 1);
            if (!Clitics.IsAfter(word, text.AsSpan(start, end - start)))
                return hyphen;
            Add(tokens, hyphen, next, TokenKind.Word);
            if (next + 1 >= text.Length || !IsHyphen(text[next]) || !IsWordCharacter(text, next + 1))
                return next;
            (start, end, hyphen) = (hyphen + 1, next, next);
        }
    }

    // English: do|n't, Putin|'s, we|'ll, they|'d; o'clock, O'Brien and rock'n'roll stay whole.
    private static int ReadContraction(string text, int start, int apostrophe, ICollection<TokenSpan> tokens)
    {
        var end = WordEnd(text, apostrophe + 1);
        var tail = text.AsSpan(apostrophe + 1, end - apostrophe - 1);
        if (tail.Length == 0)
            return Add(tokens, start, apostrophe, TokenKind.Word);
        if (tail is "t" or "T" && apostrophe - start > 1 && text[apostrophe - 1] is 'n' or 'N')
        {
            Add(tokens, start, apostrophe - 1, TokenKind.Word);
            return Add(tokens, apostrophe - 1, end, TokenKind.Word);
        }
        if (tail is "s" or "S" or "d" or "m" or "D" or "M" || tail.Equals("ll", StringComparison.OrdinalIgnoreCase)
            || tail.Equals("re", StringComparison.OrdinalIgnoreCase) || tail.Equals("ve", StringComparison.OrdinalIgnoreCase))
        {
            Add(tokens, start, apostrophe, TokenKind.Word);
            return Add(tokens, apostrophe, end, TokenKind.Word);
        }
        return Add(tokens, start, end, TokenKind.Word);
    }

    // S.U.A.  U.S.  a.m.  J.R.R.: single letters with dots, at least two of them.
    private static int DottedAcronymEnd(string text, int start, int end)
    {
        if (end - start != 1 || end >= text.Length || text[end] != '.')
            return -1;
        var letters = 1;
        var i = end + 1;
        while (i + 1 < text.Length && char.IsLetter(text[i]) && text[i + 1] == '.')
        {
            letters++;
            i += 2;
        }
        return letters >= 2 ? i : -1;
    }

    private bool IsAbbreviation(string text, int start, int end)
    {
        if (end - start == 2)
            return char.IsUpper(text[start]) && !IsSentenceFinalLetter(text, start, end) || IsListed(text, start, end);
        return end - start <= 16 && IsListed(text, start, end);
    }

    // "planul B." closes a sentence, "J. K. Rowling" does not: an initial is followed by a capital, or by a dot.
    private static bool IsSentenceFinalLetter(string text, int start, int end)
    {
        if (start >= 2 && text[start - 1] == ' ' && char.IsLower(text[start - 2]))
        {
            var i = end;
            while (i < text.Length && text[i] == ' ')
                i++;
            return i >= text.Length || !char.IsUpper(text[i]);
        }
        return false;
    }

    private bool IsListed(string text, int start, int end)
    {
        Span<char> folded = stackalloc char[Folding.MaxLength(16)];
        var n = Folding.Fold(text.AsSpan(start, end - start), folded, _language);
        return _abbreviations.Contains(folded[..n]) || (char.IsUpper(text[start]) && _capitalAbbreviations.Contains(folded[..n]));
    }

    private static int ReadMark(string text, int start, ICollection<TokenSpan> tokens)
    {
        var c = text[start];
        if (char.IsHighSurrogate(c) && start + 1 < text.Length && char.IsLowSurrogate(text[start + 1]))
            return Add(tokens, start, start + 2, TokenKind.Symbol);
        var end = start + 1;
        if (c is '.' or '-' or '\'' or ',' or '‘' or '’' or '`' or '!' or '?')
            while (end < text.Length && text[end] == c && (c is '.' or '-' or '!' or '?' || end - start < 2))
                end++;
        return Add(tokens, start, end, IsPunctuation(c) ? TokenKind.Punctuation : TokenKind.Symbol);
    }

    private static bool IsPunctuation(char c) =>
        c == '`' || char.GetUnicodeCategory(c) is UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation
            or UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation
        && c is not ('%' or '‰' or '&' or '@' or '#' or '*' or '§');

    private static int WordEnd(string text, int i)
    {
        while (i < text.Length && (IsWordCharacter(text, i) || Folding.IsIgnorable(text[i])))
            i += char.IsHighSurrogate(text[i]) ? 2 : 1;
        // A trailing zero-width character belongs to no word.
        while (i > 0 && text[i - 1] is '\u200B' or '\u2060' or '\uFEFF')
            i--;
        return i;
    }

    internal static bool IsWordCharacter(string text, int i)
    {
        var c = text[i];
        if (c < 128)
            return char.IsAsciiLetterOrDigit(c) || c == '_';
        if (char.IsHighSurrogate(c))
            return i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) && CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(c, text[i + 1])) <= UnicodeCategory.OtherLetter;
        return char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber;
    }

    internal static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ' or '‘';

    internal static bool IsHyphen(char c) => c is '-' or '‐' or '‑';
}
