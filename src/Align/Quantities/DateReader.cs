using System.Globalization;
using Align.Text;

namespace Align.Quantities;

/// <summary>Reads dates and times of day: <c>luni, 16 iulie 2018</c>, <c>16.07.2018</c>, <c>July 9</c>, <c>ieri</c>, <c>ora 9:30</c>, <c>9.30am</c>.</summary>
internal sealed class DateReader(TokenTable tokens, QuantityWords words)
{
    /// <summary>The date or time that starts at a token, or null.</summary>
    public Quantity? Read(int start, int limit)
    {
        if (tokens.Kind(start) == TokenKind.Number)
            return ReadFigures(start) ?? ReadTime(start, start, limit) ?? ReadDayMonth(start, start, null, limit) ?? ReadYear(start, start);
        if (!tokens.IsWord(start))
            return null;
        if (IsHourWord(start) && start + 1 < limit && tokens.Kind(start + 1) == TokenKind.Number)
            return ReadTime(start, start + 1, limit) ?? BareHour(start, start + 1, limit);
        if (!words.Dates.TryMatch(tokens, start, limit, out var end, out var word))
            return null;
        return word.Kind switch
        {
            "weekday" => ReadWeekday(start, end, int.Parse(word.Value, CultureInfo.InvariantCulture), limit),
            "month" => ReadMonth(start, end, int.Parse(word.Value, CultureInfo.InvariantCulture), limit),
            "relative" when int.TryParse(word.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var days) =>
                Date(start, end, new CalendarDate(null, null, null, null) { Relative = days }),
            _ => null,
        };
    }

    // 16.07.2018, 16/07/2018, 2018-07-16: day first, as both languages' European press writes it, unless only the other order is a date.
    private Quantity? ReadFigures(int token)
    {
        var figure = tokens.Surface(token);
        Span<Range> parts = stackalloc Range[4];
        if (figure.SplitAny(parts, "./-") != 3)
            return null;
        Span<int> numbers = stackalloc int[3];
        for (var i = 0; i < 3; i++)
            if (!int.TryParse(figure[parts[i]], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
                return null;
        var (a, b, c) = (numbers[0], numbers[1], numbers[2]);
        if (a > 31)
            return IsMonth(b) && IsDay(c) && IsYear(a) ? Date(token, token + 1, new CalendarDate(a, b, c, null)) : null;
        var year = IsYear(c) ? c : figure[parts[2]].Length == 2 ? 2000 + c : 0;
        if (year == 0 || figure[parts[1]].Length > 2)
            return null;
        if (IsDay(a) && IsMonth(b))
            return Date(token, token + 1, new CalendarDate(year, b, a, null));
        return IsMonth(a) && IsDay(b) ? Date(token, token + 1, new CalendarDate(year, a, b, null)) : null;
    }

    private Quantity? ReadWeekday(int start, int end, int weekday, int limit)
    {
        // "luni" after a number is months; QuantityReader has then taken it already.
        var next = end;
        if (next < limit && tokens.IsMark(next, ','))
            next++;
        if (next < limit && tokens.Kind(next) == TokenKind.Number && ReadDayMonth(start, next, weekday, limit) is { } dayMonth)
            return dayMonth;
        if (next < limit && tokens.IsWord(next) && words.Dates.TryMatch(tokens, next, limit, out var monthEnd, out var month) && month.Kind == "month"
            && ReadMonth(next, monthEnd, int.Parse(month.Value, CultureInfo.InvariantCulture), limit) is { Date: { Day: not null } date } found)
            return Date(start, found.EndToken, date with { Weekday = weekday });
        return Date(start, end, new CalendarDate(null, null, null, weekday));
    }

    // 16 iulie 2018, 9th of July
    private Quantity? ReadDayMonth(int start, int dayToken, int? weekday, int limit)
    {
        if (DayOf(dayToken) is not { } day)
            return null;
        var next = dayToken + 1;
        if (next < limit && tokens.Folded(next) == "of")
            next++;
        if (next >= limit || !tokens.IsWord(next) || !words.Dates.TryMatch(tokens, next, limit, out var end, out var month) || month.Kind != "month")
            return null;
        var (year, last) = YearAfter(end, limit);
        return Date(start, last, new CalendarDate(year, int.Parse(month.Value, CultureInfo.InvariantCulture), day, weekday));
    }

    // July 9, 2017; July 2017; iulie; but "may" is a month only with a figure beside it or a capital inside a sentence.
    private Quantity? ReadMonth(int start, int end, int month, int limit)
    {
        int? day = null;
        var last = end;
        if (end < limit && DayOf(end) is { } d && !(end + 1 < limit && IsScaleOrPercent(end + 1)))
            (day, last) = (d, end + 1);
        var (year, afterYear) = YearAfter(last, limit);
        if (year is null && day is null && (words.DecimalComma ? false : !tokens.IsCapitalised(start) || (tokens.OpensSentence(start) && tokens.Folded(start) is "may" or "march")))
            return null;
        return Date(start, year is null ? last : afterYear, new CalendarDate(year, month, day, null));
    }

    private (int? Year, int End) YearAfter(int token, int limit)
    {
        var t = token < limit && tokens.IsMark(token, ',') ? token + 1 : token;
        if (t < limit && tokens.Folded(t) is "anul" or "of")
            t++;
        return t < limit && YearOf(t) is { } year ? (year, t + 1) : (null, token);
    }

    private Quantity? ReadYear(int start, int token)
    {
        if (YearOf(token) is not { } year || (token + 1 < tokens.Count && (IsScaleOrPercent(token + 1) || words.Units.TryMatch(tokens, token + 1, tokens.Count, out _, out _))))
            return null;
        return Date(start, token + 1, new CalendarDate(year, null, null, null));
    }

    private Quantity? ReadTime(int start, int token, int limit)
    {
        var figure = tokens.Surface(token);
        var next = token + 1;
        var meridiem = next < limit ? tokens.Folded(next) is "am" or "a.m." ? 0 : tokens.Folded(next) is "pm" or "p.m." ? 12 : -1 : -1;
        var separator = figure.IndexOfAny(':', '.');
        if (separator < 0)
        {
            if (meridiem < 0 || !int.TryParse(figure, NumberStyles.None, CultureInfo.InvariantCulture, out var hour) || hour is < 1 or > 12)
                return null;
            return Time(start, next + 1, hour % 12 + meridiem);
        }
        if (figure[separator] == '.' && meridiem < 0 && start == token)
            return null;                                       // 9.30 alone is a number
        if (figure.Length - separator != 3 || !int.TryParse(figure[..separator], NumberStyles.None, CultureInfo.InvariantCulture, out var h)
            || !int.TryParse(figure[(separator + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var m) || h > 24 || m > 59)
            return null;
        return meridiem < 0 ? Time(start, next, h + m / 60.0) : Time(start, next + 1, h % 12 + meridiem + m / 60.0);
    }

    private Quantity? BareHour(int start, int token, int limit) =>
        token < limit && int.TryParse(tokens.Surface(token), NumberStyles.None, CultureInfo.InvariantCulture, out var hour) && hour is >= 0 and <= 24
            ? Time(start, token + 1, hour)
            : null;

    private bool IsHourWord(int token) => tokens.Folded(token) is "ora" or "orele" or "orei";

    private bool IsScaleOrPercent(int token) => tokens.Folded(token) is "%" or "la" || words.Number(tokens.Folded(token)) is { Kind: "scale" };

    private int? DayOf(int token)
    {
        var figure = tokens.Surface(token);
        if (tokens.Kind(token) == TokenKind.Word && figure.Length > 2 && figure[^2..] is "st" or "nd" or "rd" or "th")
            figure = figure[..^2];
        return figure.Length <= 2 && int.TryParse(figure, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && IsDay(day) ? day : null;
    }

    private int? YearOf(int token) =>
        tokens.Kind(token) == TokenKind.Number && tokens[token].Length == 4 && int.TryParse(tokens.Surface(token), NumberStyles.None, CultureInfo.InvariantCulture, out var y) && IsYear(y) ? y : null;

    private static bool IsDay(int n) => n is >= 1 and <= 31;

    private static bool IsMonth(int n) => n is >= 1 and <= 12;

    private static bool IsYear(int n) => n is >= 1100 and <= 2199;

    private Quantity Date(int first, int end, CalendarDate date) =>
        Make(first, end, QuantityKind.Date, (date.Year ?? 0) * 10000 + (date.Month ?? 0) * 100 + (date.Day ?? 0), "date") with { Date = date };

    private Quantity Time(int first, int end, double hours) => Make(first, end, QuantityKind.Time, hours, "time");

    private Quantity Make(int first, int end, QuantityKind kind, double value, string unit)
    {
        var (start, stop) = (tokens[first].Start, tokens[end - 1].End);
        return new Quantity(start, stop, tokens.Text[start..stop], kind, value) { Unit = unit, FirstToken = first, EndToken = end };
    }
}
