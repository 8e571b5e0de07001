using Align.Text;

namespace Align.Quantities;

/// <summary>Tells numbers that name something from those that count: <c>F-16</c>, <c>nr. 5</c>, <c>Boeing 737</c>, <c>0721 234 567</c>, <c>[12]</c>.</summary>
internal sealed class NameNumbers(TokenTable tokens, QuantityWords words)
{
    private const int LongestListNumber = 3;
    private const int ShortestPhoneNumber = 7;

    /// <summary>The end of a run of numbers that is a code and holds no quantity, or null.</summary>
    /// <param name="start">A number token.</param>
    /// <param name="first">The first token of its sentence.</param>
    /// <param name="limit">The number after the last token of its sentence.</param>
    public int? CodeEnd(int start, int first, int limit)
    {
        if (IsJoinedToName(start, first))
            return RunEnd(start, limit, out _, out _);
        if (IsListNumber(start, first, limit) || (start > first && tokens.IsMark(start - 1, '[') && start + 1 < limit && tokens.IsMark(start + 1, ']')))
            return start + 1;
        var end = RunEnd(start, limit, out var digits, out var hyphens);
        var plus = start > first && tokens.Surface(start - 1) is "+" && tokens.IsGlued(start);
        if (digits >= ShortestPhoneNumber && (plus || (tokens.FirstChar(start) == '0' && !tokens.Surface(start).ContainsAnyExceptInRange('0', '9'))))
            return end;
        // 1-800-555-1234, a 4-4-2 formation; but 16-07-2018 is a date.
        return hyphens >= 2 && !(hyphens == 2 && tokens[end - 1].Length == 4) ? end : null;
    }

    /// <summary>Whether a label stands before a number: <c>nr. 5</c>, <c>page 12</c>.</summary>
    public bool IsLabelled(int start, int first) => words.Comparators.Labels.EndsBefore(tokens, start, first);

    /// <summary>
    /// Whether a name stands before a number, which is then likely a part of it: <c>Boeing 737</c>, <c>Windows 10</c>, <c>Channel Four</c>. A number in words counts: <c>din Rotterdam
    /// șapte tablouri</c>.
    /// </summary>
    public bool FollowsName(int start, int first)
    {
        var previous = start - 1;
        return previous >= first && (!tokens.IsWord(start) || tokens.IsCapitalised(start)) && tokens.IsWord(previous) && tokens.IsCapitalised(previous) && tokens[previous].Length > 1 && !tokens.OpensSentence(previous)
            && (!tokens.IsStop(previous) || !tokens.Surface(previous).ContainsAnyExceptInRange('A', 'Z'))
            && words.Numbers.Find(tokens.Folded(previous)) is null && !words.Dates.Calendar.EndsBefore(tokens, start, first);
    }

    // F-16, COVID-19, Mi-8, v2.0, #5; in lower case a year may be joined: mid-2016.
    private bool IsJoinedToName(int start, int first)
    {
        var mark = start - 1;
        if (mark < first || !tokens.IsGlued(start))
            return false;
        if (tokens.Kind(mark) == TokenKind.Symbol)
            return tokens.Surface(mark) is "#" or "№" or "@";
        var name = tokens.IsWord(mark) ? mark : mark - 1;
        if (name < first || !tokens.IsWord(name) || (name < mark && (!tokens.IsGlued(mark) || tokens.Surface(mark) is not ("-" or "‑" or "/" or "." or "_"))))
            return false;
        var surface = tokens.Surface(name);
        return surface.ContainsAnyInRange('A', 'Z') || surface.ContainsAnyInRange('0', '9') || (tokens[start].Length < 4 && tokens.Surface(mark) is "-" or "‑");
    }

    // "1. Foo", "2) Foo": at the head of a sentence.
    private bool IsListNumber(int start, int first, int limit) =>
        start == first && tokens[start].Length <= LongestListNumber && start + 2 < limit && tokens.IsGlued(start + 1) && (tokens.IsMark(start + 1, '.') || tokens.IsMark(start + 1, ')'))
        && !tokens.IsGlued(start + 2);

    // Numbers with one space, or a joined hyphen, between them.
    private int RunEnd(int start, int limit, out int digits, out int hyphens)
    {
        var end = start + 1;
        (digits, hyphens) = (tokens[start].Length, 0);
        while (end < limit)
        {
            if (tokens.Kind(end) == TokenKind.Number && tokens[end].Start == tokens[end - 1].End + 1)
                end++;
            else if (end + 1 < limit && tokens.Surface(end) is "-" && tokens.IsGlued(end) && tokens.IsGlued(end + 1) && tokens.Kind(end + 1) == TokenKind.Number)
                (end, hyphens) = (end + 2, hyphens + 1);
            else
                break;
            digits += tokens[end - 1].Length;
        }
        return end;
    }
}
