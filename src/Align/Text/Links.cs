using System.Buffers;
using System.Runtime.CompilerServices;

namespace Align.Text;

/// <summary>Recognises addresses: web, mail, handles and hashtags.</summary>
internal static class Links
{
    // Longer ones exist on paper (RFC 5321); a bounded look-ahead keeps the tokenizer linear.
    private const int LongestLocalPart = 64;
    private const int LongestDomain = 255;

    private static readonly SearchValues<char> Domain = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-");
    private static readonly SearchValues<char> AfterAddress =
        SearchValues.Create([.. Enumerable.Range(0, 0x10000).Select(c => (char)c).Where(char.IsWhiteSpace), .. "<>\"”“„«»…"]);

    /// <summary>The end of the address that starts at <paramref name="start"/>, or -1.</summary>
    public static int End(string text, int start)
    {
        var c = text[start];
        if (c is '#' or '@')
            return start + 1 < text.Length && char.IsLetter(text[start + 1]) ? HandleEnd(text, start + 1) : -1;
        if (!char.IsAsciiLetterOrDigit(c) || (start > 0 && char.IsLetterOrDigit(text[start - 1])))
            return -1;
        return StartsAddress(text.AsSpan(start)) ? Trim(text, start, RunEnd(text, start, text.Length, AfterAddress)) : MailEnd(text, start);
    }

    private static bool StartsAddress(ReadOnlySpan<char> rest) =>
        rest[0] is 'h' or 'H' or 'w' or 'W' or 'f' or 'F'
        && (rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase));

    private static int HandleEnd(string text, int i)
    {
        while (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] == '_'))
            i++;
        return i;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int MailEnd(string text, int start)
    {
        var at = start;
        for (var limit = Math.Min(text.Length, start + LongestLocalPart + 1); at < limit && IsOfLocalPart(text[at]);)
            at++;
        if (at == start || at + 1 >= text.Length || text[at] != '@' || !char.IsAsciiLetterOrDigit(text[at + 1]))
            return -1;
        var end = Trim(text, at + 1, RunEndExcept(text, at + 1, LongestDomain, Domain));
        return text.AsSpan(at, end - at).Contains('.') ? end : -1;
    }

    private static bool IsOfLocalPart(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' or '+';

    // Where the first of some characters stands, or the end of the text.
    private static int RunEnd(string text, int start, int limit, SearchValues<char> stops) =>
        text.AsSpan(start, limit - start).IndexOfAny(stops) is >= 0 and var length ? start + length : limit;

    // Where the first character stands that is not one of some, at most so far away.
    private static int RunEndExcept(string text, int start, int longest, SearchValues<char> accepted)
    {
        var run = text.AsSpan(start, Math.Min(longest, text.Length - start));
        return run.IndexOfAnyExcept(accepted) is >= 0 and var length ? start + length : start + run.Length;
    }

    // The sentence's own punctuation is not part of the address, nor is a bracket that the address did not open.
    private static int Trim(string text, int start, int end)
    {
        var opened = text.AsSpan(start, end - start).Contains('(');
        while (end > start && (text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ']' or '\'' or '’' || (text[end - 1] == ')' && !opened)))
            end--;
        return end;
    }
}
