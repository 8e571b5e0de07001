using System.Globalization;
using Align.Text;

namespace Align.Quantities;

/// <summary>
/// Reads calendar dates and parts of them: <c>luni, 16 iulie 2018</c>, <c>16.07.2018</c>, <c>July 7–9</c>, <c>14 și 15 martie</c>, <c>ieri</c>,
/// <c>last year</c>, <c>three days ago</c>; years by themselves are for <see cref="YearReader"/>.
/// </summary>
internal sealed class DateReader(TokenTable tokens, QuantityWords words, NumberReader numbers)
{
    private readonly DateWords _dates = words.Dates;
    private readonly FigureDates _figures = new(tokens);
    private readonly YearReader _years = new(tokens, words, numbers);

    /// <summary>The date that starts at a token, or null.</summary>
    public Quantity? Read(int start, int limit)
    {
        if (_figures.Read(start, limit) is var (written, writtenEnd))
            return Make(start, writtenEnd, written);
        if (DayOf(start) is not null && ReadDays(start, start, null, limit) is { } days)
            return Until(days, limit);
        if (tokens.Kind(start) == TokenKind.Number)
            return _years.Read(start, limit) is var (year, yearEnd) ? Make(start, yearEnd, year) : null;
        if (!tokens.IsWord(start))
            return null;
        if (_years.ReadDecade(start, limit) is var (decade, decadeEnd))
            return Make(start, decadeEnd, decade);
        if (_dates.AgoBefore.TryMatch(tokens, start, limit, out var afterAgo, out _))
            return ReadAgo(start, afterAgo, limit);
        if (!_dates.Calendar.TryMatch(tokens, start, limit, out var end, out var word) || (word.IsRelative && !IsFromNow(start, word)))
            return null;
        return word.Kind switch
        {
            DateWordKind.Weekday or DateWordKind.WeekdayShort => ReadWeekday(start, end, word, limit),
            DateWordKind.Month or DateWordKind.MonthShort => ReadMonth(start, start, end, word, null, limit) is { } month ? Until(month, limit) : null,
            DateWordKind.Relative => Make(start, end, new CalendarDate(null, null, null, null) { Relative = word.Value }),
            DateWordKind.RelativeWeek => Make(start, end, new CalendarDate(null, null, null, null) { RelativeWeek = word.Value }),
            DateWordKind.RelativeMonth => Make(start, end, new CalendarDate(null, null, null, null) { RelativeMonth = word.Value }),
            DateWordKind.RelativeYear => Make(start, end, new CalendarDate(null, null, null, null) { RelativeYear = word.Value }),
            _ => null,
        };
    }

    /// <summary>A duration that lies in the past, as the date it means: <c>three days ago</c>, <c>cu două luni în urmă</c>; null where it is none, or is hours.</summary>
    public Quantity? Ago(Quantity duration, int limit) =>
        duration.EndToken < limit && _dates.AgoAfter.TryMatch(tokens, duration.EndToken, limit, out var end, out _) && Past(duration) is { } date
            ? Make(duration.FirstToken, end, date)
            : null;

    // "Mâine" but not Maine, that has a capital inside a sentence; "last month" but not the last month of the year.
    private bool IsFromNow(int token, DateWord word)
    {
        var isName = tokens.IsCapitalised(token) && !tokens.OpensSentence(token) && tokens.IsWord(token - 1);
        return !isName && (word.Kind == DateWordKind.Relative || !_dates.Definite.EndsBefore(tokens, token, 0));
    }

    // ---- days and months ----------------------------------------------------------------------------------------------------------------

    // 16 iulie 2018, 9th of July, 14-16 martie, 14 și 15 martie
    private Quantity? ReadDays(int start, int firstDay, int? weekday, int limit)
    {
        if (DayOf(firstDay) is not { } first)
            return null;
        var (last, at) = (first, firstDay + 1);
        while (DayJoinerEnd(at, limit) is { } next && next < limit && DayOf(next) is { } day && day > last)
            (last, at) = (day, next + 1);
        if (at < limit && _dates.DayLinks.TryMatch(tokens, at, limit, out var afterLink, out _))
            at = afterLink;
        if (MonthAt(at, limit, hasFigure: true, out var end) is not { } month)
            return null;
        var (year, yearEnd) = YearAfter(end, limit);
        var date = new CalendarDate(year, month, first, weekday);
        return Make(start, yearEnd, last == first ? date : date with { Until = date with { Day = last, Weekday = null } });
    }

    // July 9, 2017; July 7-9; July 2017; iulie
    private Quantity? ReadMonth(int start, int monthToken, int end, DateWord month, int? weekday, int limit)
    {
        var day = words.LinksNouns ? null : DayAfterMonth(end, limit);
        var dayEnd = day is null ? end : end + 1;
        var last = day;
        if (day is not null && dayEnd + 1 < limit && YearReader.IsDash(tokens, dayEnd) && DayOf(dayEnd + 1) is { } second && second > day
            && !(dayEnd + 2 < limit && YearReader.IsDash(tokens, dayEnd + 2)))
            (last, dayEnd) = (second, dayEnd + 2);
        var (year, yearEnd) = YearAfter(dayEnd, limit);
        if (MonthAt(monthToken, limit, hasFigure: day is not null || year is not null, out _) is null)
            return null;
        var date = new CalendarDate(year, month.Value, day, weekday);
        return Make(start, yearEnd, last == day ? date : date with { Until = date with { Day = last, Weekday = null } });
    }

    // The month at a token, if the word is one there.
    private int? MonthAt(int token, int limit, bool hasFigure, out int end)
    {
        end = token;
        if (token >= limit || !_dates.Calendar.TryMatch(tokens, token, limit, out end, out var month) || !month.IsMonth
            || (!hasFigure && month.Kind == DateWordKind.MonthShort))
            return null;
        if (!_dates.Ambiguous.TryMatch(tokens, token, limit, out _, out _))
            return month.Value;
        // "May" is written with a capital, "mai" is followed by no adjective.
        if (month.IsCapitalised && !tokens.IsCapitalised(token) && !(end < limit && _years.YearOf(end) is not null))
            return null;
        if (end < limit && _dates.NotAfterMonth.TryMatch(tokens, end, limit, out _, out _))
            return null;
        var opensPhrase = end < limit && tokens.IsWord(end) && !tokens.IsStop(end);
        return hasFigure || _dates.MonthCues.EndsBefore(tokens, token, 0) || (_dates.FinalMonthCues.EndsBefore(tokens, token, 0) && !opensPhrase) ? month.Value : null;
    }

    // "July 9" but not "in July 30 people died" nor "in July first reports came".
    private int? DayAfterMonth(int token, int limit) =>
        token < limit && char.IsAsciiDigit(tokens.FirstChar(token)) && DayOf(token) is { } day && !_years.Counts(token + 1, limit) ? day : null;

    private (int? Year, int End) YearAfter(int token, int limit)
    {
        var t = token < limit && tokens.IsMark(token, ',') ? token + 1 : token;
        if (t < limit && _dates.YearLinks.TryMatch(tokens, t, limit, out var afterLink, out _))
            t = afterLink;
        return t < limit && _years.YearOf(t) is { } year && !(t > token && _years.Counts(t + 1, limit)) ? (year, t + 1) : (null, token);
    }

    private Quantity? ReadWeekday(int start, int end, DateWord weekday, int limit)
    {
        if (weekday.Value == 1 && IsMonths(start, end, limit))
            return null;
        var next = end < limit && tokens.IsMark(end, ',') ? end + 1 : end;
        if (next < limit)
        {
            if (DayOf(next) is not null && ReadDays(start, next, weekday.Value, limit) is { } days)
                return Until(days, limit);
            if (_dates.Calendar.TryMatch(tokens, next, limit, out var monthEnd, out var month) && month.IsMonth
                && ReadMonth(start, next, monthEnd, month, weekday.Value, limit) is { Date.Day: not null } found)
                return Until(found, limit);
        }
        // The Sunday Times
        if (next == end && end < limit && tokens.IsWord(end) && tokens.IsCapitalised(end) && _dates.Definite.EndsBefore(tokens, start, 0))
            return null;
        return weekday.Kind == DateWordKind.Weekday ? Make(start, end, new CalendarDate(null, null, null, weekday.Value)) : null;
    }

    // Of all weekdays only luni is something else, months: ultimele luni, luni de certuri. The tables of other languages have no such words.
    private bool IsMonths(int start, int end, int limit) =>
        _dates.NotWeekdayBefore.EndsBefore(tokens, start, 0)
        || (end < limit && _dates.NotWeekdayAfter.TryMatch(tokens, end, limit, out _, out _))
        || (words.LinksNouns && end + 1 < limit && numbers.IsLinker(end, limit) && tokens.IsWord(end + 1) && !tokens.IsStop(end + 1)
            && !_dates.Meridiems.TryMatch(tokens, end + 1, limit, out _, out _));

    // 28 martie – 2 aprilie, from 7 July to 9 July, iunie-august
    private Quantity Until(Quantity from, int limit)
    {
        if (from.Date!.Until is not null || _years.JoinerEnd(from.EndToken, limit, _dates.MonthJoiners) is not { } next || next >= limit)
            return from;
        var to = DayOf(next) is not null ? ReadDays(next, next, null, limit)
            : _dates.Calendar.TryMatch(tokens, next, limit, out var end, out var month) && month.IsMonth ? ReadMonth(next, next, end, month, null, limit) : null;
        if (to?.Date is not { Until: null } last || (last.Day is null) != (from.Date.Day is null))
            return from;
        var first = from.Date.Year is null ? from.Date with { Year = last.Year } : from.Date;
        return SortKey(first) < SortKey(last) && (first.Year is null) == (last.Year is null) ? Make(from.FirstToken, to.EndToken, first with { Until = last }) : from;
    }

    // ---- the past -----------------------------------------------------------------------------------------------------------------------

    // acum doi ani, în urmă cu trei zile
    private Quantity? ReadAgo(int start, int number, int limit)
    {
        if (numbers.Read(number, limit) is not { Sort: NumberSort.Cardinal, Value: var value and > 0, End: var end })
            return null;
        var at = numbers.IsLinker(end, limit) ? end + 1 : end;
        if (words.Units.Match(tokens, at, limit, out var unitEnd) is not { Dimension: "time" } unit)
            return null;
        return Past(unit.Id, value) is { } date ? Make(start, unitEnd, date) : null;
    }

    private static CalendarDate? Past(Quantity duration) =>
        duration is { Kind: QuantityKind.Duration, UpperValue: null, Comparator: Comparator.Exactly, Unit: { } unit } ? Past(unit, duration.Value) : null;

    private static CalendarDate? Past(string unit, double value)
    {
        if (value % 1 != 0 || value > 100_000)
            return null;
        var n = -(int)value;
        var date = new CalendarDate(null, null, null, null);
        return unit switch
        {
            "day" => date with { Relative = n },
            "week" => date with { RelativeWeek = n },
            "month" => date with { RelativeMonth = n },
            "year" => date with { RelativeYear = n },
            _ => null,
        };
    }

    // ---- parts --------------------------------------------------------------------------------------------------------------------------

    private int? DayJoinerEnd(int token, int limit) =>
        token < limit && tokens.IsMark(token, ',') ? token + 1 : _years.JoinerEnd(token, limit, _dates.DayJoiners);

    // 9, 09, 9th; întâi, first
    private int? DayOf(int token)
    {
        if (numbers.Word(token) is { Kind: NumberWordKind.Ordinal, Value: <= 31 and var nth })
            return (int)nth;
        var figure = tokens.Surface(token);
        var letters = figure.IndexOfAnyExceptInRange('0', '9');
        if (letters > 0 && (tokens.Kind(token) != TokenKind.Word || !words.Numbers.IsOrdinalSuffix(tokens.Folded(token).AsSpan(letters))))
            return null;
        var digits = letters < 0 ? figure : figure[..letters];
        return digits.Length is 1 or 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31 ? day : null;
    }

    private static double SortKey(CalendarDate date) => (date.Year ?? 0) * 10000 + (date.Month ?? 0) * 100 + (date.Day ?? 0);

    private Quantity Make(int first, int end, CalendarDate date) =>
        tokens.Quantity(first, end, QuantityKind.Date, SortKey(date), "date") with { Date = date, UpperValue = date.Until is { } until ? SortKey(until) : null };
}
