using System.Globalization;
using System.Runtime.CompilerServices;

namespace Align.Text;

/// <summary>
/// The built-in tokenizer. Words are split at hyphens and at English contractions, so that <c>s-au</c> gives <c>s-</c> <c>au</c>,
/// <c>nu-i</c> gives <c>nu</c> <c>-i</c>, <c>SUA-ului</c> gives <c>SUA</c> <c>-ului</c> and <c>don't</c> gives <c>do</c> <c>n't</c>; numbers keep
/// their separators, dates and times stay whole; abbreviations keep their dots; addresses, typed smileys and rules of dashes are one token.
/// </summary>
/// <remarks>Linear in the text, one pass, immutable and thread-safe.</remarks>
public sealed class Tokenizer : ITokenizer
{
    // The longest listed abbreviation is shorter.
    private const int LongestAbbreviation = 16;

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
        (_abbreviations, _capitalAbbreviations) = (new StringTable(512), new StringTable());
        foreach (var abbreviation in abbreviations)
            if (abbreviation.Length > 0)
                (char.IsUpper(abbreviation[0]) ? _capitalAbbreviations : _abbreviations).Add(Folding.Fold(abbreviation, language));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Tokenize(string text, ICollection<TokenSpan> tokens)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(tokens);
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c) || Folding.IsIgnorable(c))
                i++;
            else if (Links.End(text, i) is > 0 and var link)
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

    private int ReadNumber(string text, int start, ICollection<TokenSpan> tokens)
    {
        var end = NumberEnd(text, start);
        // 1990s, 20th, 3D and 4x4 are one word; 25m and 9am are a figure and its unit.
        var tail = text.AsSpan(end, LettersAndDigitsEnd(text, end) - end);
        if (tail is "s" or "st" or "nd" or "rd" or "th" or "D" or "G" || (tail.Length > 0 && char.IsAsciiLetter(tail[0]) && tail.ContainsAnyInRange('0', '9')))
            return Add(tokens, start, end + tail.Length, TokenKind.Word);
        return ReadWhatLeans(text, Add(tokens, start, end, TokenKind.Number), tokens);
    }

    private static int NumberEnd(string text, int start)
    {
        var i = DigitsEnd(text, start);
        // 2018-07-16
        if (i - start == 4 && IsMonthOrDay(text, i) && IsMonthOrDay(text, i + 3))
            return i + 6;
        // 1.234,5  16.07.2018  9:30  12/07/2018: a separator counts when a digit follows at once. But 1.234/567,8 is two numbers.
        var hasPoint = false;
        while (i + 1 < text.Length && text[i] is '.' or ',' or ':' or '/' or '’' or '\'' && char.IsAsciiDigit(text[i + 1]) && !(text[i] == '/' && hasPoint))
        {
            hasPoint |= text[i] is '.' or ',';
            i = DigitsEnd(text, i + 1);
        }
        return i;
    }

    // -07, and no third digit
    private static bool IsMonthOrDay(string text, int i) => i + 2 < text.Length && text[i] == '-' && DigitsEnd(text, i + 1) == i + 3;

    private static int DigitsEnd(string text, int i)
    {
        while (i < text.Length && char.IsAsciiDigit(text[i]))
            i++;
        return i;
    }

    private static int LettersAndDigitsEnd(string text, int i)
    {
        while (i < text.Length && char.IsLetterOrDigit(text[i]))
            i++;
        return i;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int ReadWord(string text, int start, ICollection<TokenSpan> tokens)
    {
        var end = WordEnd(text, start);
        if (end == text.Length || text[end] == ' ' || !(text[end] == '.' || IsHyphen(text[end]) || IsApostrophe(text[end])))
            return Add(tokens, start, end, TokenKind.Word);
        if (AbbreviationEnd(text, start, end) is > 0 and var abbreviation)
            return ReadWhatLeans(text, Add(tokens, start, abbreviation, TokenKind.Word), tokens);
        if (end - start > 1 && LeaningEnd(text, end - 1) > 0)                   // do|n't
            return ReadWhatLeans(text, Add(tokens, start, end - 1, TokenKind.Word), tokens);

        // O'Brien, o'clock, rock'n'roll: an apostrophe between letters belongs to the word, unless a contraction follows.
        while (end < text.Length && IsApostrophe(text[end]) && LeaningEnd(text, end) < 0 && WordEnd(text, end + 1) is var rest && rest > end + 1)
            end = rest;
        if (_language == Language.Romanian && end < text.Length && IsHyphen(text[end])
            && Clitics.LeansForward(text.AsSpan(start, end - start), WordAfter(text, end)))
            return Add(tokens, start, end + 1, TokenKind.Word);
        return ReadWhatLeans(text, Add(tokens, start, end, TokenKind.Word), tokens);
    }

    // What leans on the word before it, each a token: -l, -ului, 's, n't, 've.
    private int ReadWhatLeans(string text, int i, ICollection<TokenSpan> tokens)
    {
        while (LeaningEnd(text, i) is > 0 and var end)
            i = Add(tokens, i, end, TokenKind.Word);
        return i;
    }

    // The end of such a token that starts here, or -1.
    private int LeaningEnd(string text, int i)
    {
        if (i + 1 >= text.Length)
            return -1;
        if (text[i] is 'n' or 'N')
            return _language == Language.English && IsApostrophe(text[i + 1]) && WordAfter(text, i + 1) is "t" or "T" ? i + 3 : -1;
        if (!(IsHyphen(text[i]) || IsApostrophe(text[i])) || WordAfter(text, i) is not { IsEmpty: false } word)
            return -1;
        var leans = IsHyphen(text[i])
            ? _language == Language.Romanian && Clitics.LeansBack(word)
            : _language.IsBuiltIn && IsContraction(word);                       // also in Romanian: McDonald's
        return leans ? i + 1 + word.Length : -1;
    }

    private static bool IsContraction(ReadOnlySpan<char> word) =>
        word is "s" or "S" or "d" or "D" or "m" or "M" || (word.Length == 2 && (word.Equals("ll", StringComparison.OrdinalIgnoreCase)
            || word.Equals("re", StringComparison.OrdinalIgnoreCase) || word.Equals("ve", StringComparison.OrdinalIgnoreCase)));

    // The word that follows a hyphen or an apostrophe; empty where none does.
    private static ReadOnlySpan<char> WordAfter(string text, int mark) => text.AsSpan(mark + 1, WordEnd(text, mark + 1) - mark - 1);

    // The end of the abbreviation that starts here, or -1: single letters with dots (S.U.A., p.m., J.), or what is listed (Ph.D., lt.-col.).
    private int AbbreviationEnd(string text, int start, int end)
    {
        var longest = DottedLettersEnd(text, start, end);
        for (var i = end; i < text.Length && i - start < LongestAbbreviation && (text[i] == '.' || IsHyphen(text[i])); i = WordEnd(text, i + 1))
            if (text[i] == '.' && i + 1 > longest && IsListed(text.AsSpan(start, i + 1 - start)))
                longest = i + 1;
        return longest;
    }

    private int DottedLettersEnd(string text, int start, int end)
    {
        if (end - start != 1 || text[end] != '.')
            return -1;
        var i = end + 1;
        while (i + 1 < text.Length && char.IsLetter(text[i]) && text[i + 1] == '.')
            i += 2;
        return i > end + 1 || (char.IsUpper(text[start]) && !IsLastWord(text, start, end + 1)) ? i : -1;
    }

    // "planul B." closes a sentence, "Joanne K. Rowling" does not: after a word in lower case, an initial has a word behind it.
    private bool IsLastWord(string text, int start, int end)
    {
        if (start < 2 || text[start - 1] != ' ' || !char.IsLower(text[start - 2]))
            return false;
        var rest = text.AsSpan(end).TrimStart(' ');
        return rest.IsEmpty || !char.IsLetter(rest[0]) || (text[start] == 'I' && _language == Language.English);
    }

    private bool IsListed(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[LongestAbbreviation * 3];
        var n = Folding.Fold(word, folded, _language);
        return _abbreviations.Contains(folded[..n]) || (char.IsUpper(word[0]) && _capitalAbbreviations.Contains(folded[..n]));
    }

    private static int ReadMark(string text, int start, ICollection<TokenSpan> tokens)
    {
        var c = text[start];
        if (char.IsHighSurrogate(c) && start + 1 < text.Length && char.IsLowSurrogate(text[start + 1]))
            return Add(tokens, start, start + 2, TokenKind.Symbol);
        if (Smileys.End(text, start) is > 0 and var smiley)
            return Add(tokens, start, smiley, TokenKind.Symbol);
        var longest = c switch
        {
            '.' or '-' or '!' or '?' or '=' or '_' or '*' or '~' or '#' => int.MaxValue,
            '\'' or ',' or '‘' or '’' or '`' => 2,
            _ => 1,
        };
        var end = start + 1;
        while (end < text.Length && text[end] == c && end - start < longest)
            end++;
        return Add(tokens, start, end, IsPunctuation(c) ? TokenKind.Punctuation : TokenKind.Symbol);
    }

    private static bool IsPunctuation(char c) =>
        c == '`' || (char.IsPunctuation(c) && c is not ('%' or '‰' or '&' or '@' or '#' or '*' or '§'));

    // An underscore holds a word together, but neither opens nor closes one; nor does a zero-width character at its end.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int WordEnd(string text, int start)
    {
        var i = start;
        while (i < text.Length)
        {
            if (char.IsAsciiLetterOrDigit(text[i]))
                i++;
            else if (IsWordCharacter(text, i))
                i += char.IsHighSurrogate(text[i]) ? 2 : 1;
            else if (i > start && (Folding.IsIgnorable(text[i]) || (text[i] == '_' && i + 1 < text.Length && IsWordCharacter(text, i + 1))))
                i++;
            else
                break;
        }
        while (i > start && Folding.IsIgnorable(text[i - 1]) && char.GetUnicodeCategory(text[i - 1]) == UnicodeCategory.Format)
            i--;
        return i;
    }

    internal static bool IsWordCharacter(string text, int i)
    {
        var c = text[i];
        if (c < 128)
            return char.IsAsciiLetterOrDigit(c);
        if (char.IsHighSurrogate(c))
            return i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
                && CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(c, text[i + 1])) <= UnicodeCategory.OtherLetter;
        if (char.IsLetterOrDigit(c))
            return !IsApostrophe(c);
        return !Folding.IsIgnorable(c)
            && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber;
    }

    internal static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '´' or '`';

    internal static bool IsHyphen(char c) => c is '-' or '‐' or '‑';
}
