using System.Globalization;
using Align.Text;

namespace Align.Quantities;

/// <summary>
/// Reads dates written in figures: <c>16.07.2018</c>, <c>16/07/18</c>, <c>16-07-2018</c>, <c>2018-07-16</c>, and seasons: <c>2018/2019</c>. The day comes
/// first, as the European press writes it, unless only the other order makes a date.
/// </summary>
internal sealed class FigureDates(TokenTable tokens)
{
    /// <summary>The date that starts at a token, and its end; null where there is none.</summary>
    public (CalendarDate Date, int End)? Read(int token, int limit)
    {
        if (tokens.Kind(token) != TokenKind.Number)
            return null;
        var figure = tokens.Surface(token);
        Span<Range> parts = stackalloc Range[4];
        switch (figure.SplitAny(parts, "./-"))
        {
            case 3:
                return Date(figure[parts[0]], figure[parts[1]], figure[parts[2]]) is { } date ? (date, token + 1) : null;
            case 2 when figure.Contains('/'):
                return Season(figure[parts[0]], figure[parts[1]]) is { } season ? (season, token + 1) : null;
            case 1 when IsHyphenated(token, limit):
                return Date(figure, tokens.Surface(token + 2), tokens.Surface(token + 4)) is { } hyphenated ? (hyphenated, token + 5) : null;
            default:
                return null;
        }
    }

    private bool IsHyphenated(int token, int limit)
    {
        for (var i = token + 1; i <= token + 4; i++)
            if (i >= limit || !tokens.IsGlued(i) || (i % 2 == token % 2 ? tokens.Kind(i) != TokenKind.Number : tokens.Surface(i) is not "-"))
                return false;
        return tokens[token + 4].Length == 4;
    }

    private static CalendarDate? Date(ReadOnlySpan<char> first, ReadOnlySpan<char> second, ReadOnlySpan<char> third)
    {
        if (!IsNumber(first, out var a) || !IsNumber(second, out var b) || !IsNumber(third, out var c) || second.Length > 2)
            return null;
        if (first.Length == 4)
            return IsYear(a) && IsMonth(b) && IsDay(c) ? new CalendarDate(a, b, c, null) : null;
        var year = third.Length == 4 && IsYear(c) ? c : third.Length == 2 && first.Length == 2 && second.Length == 2 ? Century(c) + c : 0;
        if (year == 0 || first.Length > 2)
            return null;
        if (IsDay(a) && IsMonth(b))
            return new CalendarDate(year, b, a, null);
        return IsMonth(a) && IsDay(b) ? new CalendarDate(year, a, b, null) : null;
    }

    private static CalendarDate? Season(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        if (first.Length != 4 || second.Length is not (2 or 4) || !IsNumber(first, out var a) || !IsNumber(second, out var b) || !IsYear(a))
            return null;
        var last = second.Length == 4 ? b : a / 100 * 100 + b;
        return last == a + 1 ? new CalendarDate(a, null, null, null) { Until = new CalendarDate(last, null, null, null) } : null;
    }

    // Of two digits, what lies more than half a century ahead of 2000 lies behind it.
    private static int Century(int year) => year > 50 ? 1900 : 2000;

    private static bool IsNumber(ReadOnlySpan<char> digits, out int value) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    private static bool IsDay(int n) => n is >= 1 and <= 31;

    private static bool IsMonth(int n) => n is >= 1 and <= 12;

    private static bool IsYear(int n) => n is >= 1000 and <= 2199;
}
