namespace Align.Text;

/// <summary>Recognises addresses: web, mail, handles and hashtags.</summary>
internal static class Links
{
    /// <summary>The end of the address that starts at <paramref name="start"/>, or -1.</summary>
    public static int End(string text, int start)
    {
        var rest = text.AsSpan(start);
        if (rest[0] is '#' or '@')
            return rest.Length > 1 && char.IsLetter(rest[1]) ? start + 1 + Run(rest[1..], static c => char.IsLetterOrDigit(c) || c == '_') : -1;
        if (!char.IsAsciiLetterOrDigit(rest[0]) || (start > 0 && char.IsLetterOrDigit(text[start - 1])))
            return -1;
        if (rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase))
            return TrimEnd(text, start, start + Run(rest, static c => !char.IsWhiteSpace(c) && c is not ('<' or '>' or '"' or '”' or '“' or '„' or '«' or '»' or '…')));
        return MailEnd(text, start);
    }

    private static int MailEnd(string text, int start)
    {
        // Local parts are short: a bounded look-ahead keeps the tokenizer linear.
        var rest = text.AsSpan(start, Math.Min(66, text.Length - start));
        var local = Run(rest, static c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' or '+');
        if (local == 0 || local + 1 >= rest.Length || rest[local] != '@' || !char.IsAsciiLetterOrDigit(rest[local + 1]))
            return -1;
        var domain = start + local + 1;
        var end = TrimEnd(text, domain, domain + Run(text.AsSpan(domain), static c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-'));
        return text.AsSpan(domain, end - domain).Contains('.') ? end : -1;
    }

    private static int Run(ReadOnlySpan<char> s, Func<char, bool> accept)
    {
        var i = 0;
        while (i < s.Length && accept(s[i]))
            i++;
        return i;
    }

    // The sentence's own punctuation is not part of the address.
    private static int TrimEnd(string text, int start, int end)
    {
        while (end > start && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '\'' or '’')
            end--;
        return end;
    }
}
