namespace Align.Claims;

/// <summary>The headline of a text: a first line that does not end like a sentence, with more text below it.</summary>
internal static class Headline
{
    /// <summary>Index after the last unit of the headline; 0 where there is none.</summary>
    public static int EndOf(string text)
    {
        var start = text.Length - text.AsSpan().TrimStart().Length;
        var end = text.AsSpan(start).IndexOfAny('\r', '\n');
        if (end < 0 || text.AsSpan(start + end).IsWhiteSpace())
            return 0;
        return text[start + end - 1] is '.' or '…' ? 0 : start + end;
    }

    /// <summary>How many of the first claims of a document stand in its headline.</summary>
    public static int ClaimsOf(Document document)
    {
        var end = EndOf(document.Text);
        return document.Claims.TakeWhile(c => c.End <= end).Count();
    }
}
