using System.Globalization;
using Align.Text;

namespace Align.Quantities;

/// <summary>Reads times of day: <c>ora 9:30</c>, <c>la 18.45</c>, <c>9.30am</c>, <c>9-11 pm</c>, <c>seven o'clock</c>, <c>1830 GMT</c>, <c>noon</c>.</summary>
internal sealed class TimeReader(TokenTable tokens, QuantityWords words, NumberReader numbers)
{
    private readonly DateWords _dates = words.Dates;

    /// <summary>The time, or span of times, that starts at a token, or null.</summary>
    /// <param name="start">The token.</param>
    /// <param name="limit">The number after the last token that may be used.</param>
    /// <param name="cued">Whether what stands before makes a point between two figures a time: <c>la 18.45</c>.</param>
    public Quantity? Read(int start, int limit, bool cued)
    {
        if (_dates.Calendar.TryMatch(tokens, start, limit, out var end, out var word) && word.Kind == DateWordKind.Clock)
            return Make(start, end, word.Value, null, null);
        var figure = _dates.HourBefore.TryMatch(tokens, start, limit, out var afterHour, out _) ? afterHour : start;
        if (figure >= limit || ReadClock(figure, limit, figure > start, cued) is not { } from)
            return null;
        if (JoinerEnd(start, from.End, limit) is { } second && second < limit
            && ReadClock(second, limit, afterHour: from.IsSure && IsBareHour(second, limit), cued) is { } to && IsSpan(from, to, limit))
            return To(start, from, to, limit);
        return from.IsSure ? One(start, from, limit) : null;
    }

    // A second hour without minutes is none where it counts something: "9:30-12 oameni".
    private bool IsBareHour(int token, int limit) =>
        (tokens.Kind(token) == TokenKind.Number && tokens[token].Length <= 2 && words.Units.Match(tokens, token + 1, limit, out _) is null)
        || _dates.HourBefore.TryMatch(tokens, token, limit, out _, out _);

    // 18.00-20.00 can be nothing else where decimals have a comma.
    private bool IsSpan(Clock from, Clock to, int limit) =>
        to.IsSure || (from.HasPoint && to.HasPoint && words.DecimalComma && words.Units.Match(tokens, to.End, limit, out _) is null);

    // 9-11 pm: what follows the second holds for both. A second that is earlier than the first is no span: 23:00-01:00 keeps the first.
    private Quantity? To(int start, Clock from, Clock to, int limit)
    {
        var low = from.Hours;
        if (to.Meridiem is { } later && from.Meridiem is null && low <= 12)
            low = Shift(low, low % 12 <= to.Hours % 12 || later != "pm" ? later : "am");
        return low < to.Hours ? One(start, to with { Hours = low, Upper = to.Hours }, limit) : from.IsSure ? One(start, from, limit) : null;
    }

    private Quantity One(int start, Clock clock, int limit)
    {
        var end = clock.End;
        string? zone = null;
        if (end < limit && _dates.Zones.TryMatch(tokens, end, limit, out var afterZone, out var name))
            (end, zone) = (afterZone, name);
        return Make(start, end, clock.Hours, clock.Upper, zone);
    }

    // Hours with minutes, or an hour that something says to be one.
    private Clock? ReadClock(int token, int limit, bool afterHour, bool cued)
    {
        if (token >= limit)
            return null;
        if (afterHour && _dates.HourBefore.TryMatch(tokens, token, limit, out var figure, out _) && figure < limit)
            token = figure;                                                    // între ora 10 și ora 12
        if (WithMinutes(token) is var (hours, colon))
        {
            var clock = WithMeridiem(new Clock(hours, token + 1) { HasPoint = !colon, IsSure = colon || afterHour }, limit);
            var isCued = cued || HasHourAfter(token + 1, limit) || IsZone(token + 1, limit);
            if (isCued && words.Units.Match(tokens, token + 1, limit, out _) is null or { Id: "hour" })
                clock = clock with { IsSure = true };
            return clock.IsSure || clock.HasPoint ? clock : null;
        }
        if (Military(token, limit) is { } military)
            return new Clock(military, token + 1) { IsSure = true };
        if (numbers.Read(token, limit) is not { Sort: NumberSort.Cardinal, Scale: 1, Value: >= 0 and <= 24, Need: not (NumberNeed.Measure or NumberNeed.MeasureOrCasualty) } hour)
            return null;
        if (hour.Value % 1 != 0 && !afterHour)
            return null;
        var whole = WithMeridiem(new Clock(hour.Value, hour.End) { IsSure = afterHour }, limit);
        if (!whole.IsSure && HasHourAfter(whole.End, limit) && words.Units.Match(tokens, whole.End, limit, out _) is null)
            whole = WithMeridiem(whole with { End = whole.End + 1, IsSure = true }, limit);
        return whole;
    }

    private Clock WithMeridiem(Clock clock, int limit)
    {
        var at = numbers.IsLinker(clock.End, limit) ? clock.End + 1 : clock.End;                // ora 5 de dimineață
        return at < limit && clock.Hours <= 12.99 && _dates.Meridiems.TryMatch(tokens, at, limit, out var end, out var meridiem)
            ? clock with { Hours = Shift(clock.Hours, meridiem), End = end, Meridiem = meridiem, IsSure = true }
            : clock;
    }

    private static double Shift(double hours, string meridiem) => meridiem switch
    {
        "pm" => hours % 12 + 12,
        "night" => hours % 12 is var h && h < 6 ? h : h + 12,
        _ => hours % 12,
    };

    private bool IsZone(int token, int limit) => token < limit && _dates.Zones.TryMatch(tokens, token, limit, out _, out _);

    private bool HasHourAfter(int token, int limit) => token < limit && _dates.HourAfter.TryMatch(tokens, token, limit, out _, out _);

    // 9:30, 9.30, 18:45:10
    private (double Hours, bool Colon)? WithMinutes(int token)
    {
        if (tokens.Kind(token) != TokenKind.Number)
            return null;
        var figure = tokens.Surface(token);
        var separator = figure.IndexOfAny(':', '.');
        if (separator is not (1 or 2) || figure.Length < separator + 3 || !TwoDigits(figure.Slice(separator + 1, 2), out var minutes) || minutes > 59
            || !int.TryParse(figure[..separator], NumberStyles.None, CultureInfo.InvariantCulture, out var hours) || hours > 24)
            return null;
        var seconds = figure[(separator + 3)..];
        if (seconds.Length > 0 && !(figure[separator] == ':' && separator == 2 && seconds.Length == 3 && seconds[0] == ':' && TwoDigits(seconds[1..], out _)))
            return null;
        return (hours + minutes / 60.0, figure[separator] == ':');
    }

    // 1830 GMT
    private double? Military(int token, int limit)
    {
        if (tokens.Kind(token) != TokenKind.Number || tokens[token].Length != 4 || !IsZone(token + 1, limit))
            return null;
        var figure = tokens.Surface(token);
        return TwoDigits(figure[..2], out var hours) && TwoDigits(figure[2..], out var minutes) && hours <= 24 && minutes < 60 ? hours + minutes / 60.0 : null;
    }

    private static bool TwoDigits(ReadOnlySpan<char> digits, out int value) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value) && digits.Length == 2;

    private int? JoinerEnd(int start, int token, int limit)
    {
        if (token + 1 >= limit)
            return null;
        if (tokens.Surface(token) is "-" or "–" or "—" or "‑")
            return token + 1;
        if (words.Comparators.RangeInside.TryMatch(tokens, token, limit, out var next, out _))
            return next;
        return words.Comparators.RangeOpeners.EndsBefore(tokens, start, 0) && words.Comparators.RangeOpened.TryMatch(tokens, token, limit, out next, out _) ? next : null;
    }

    private Quantity Make(int first, int end, double hours, double? upper, string? zone)
    {
        if (end < tokens.Count && tokens.SentenceOf(end) == tokens.SentenceOf(first) && words.Comparators.AfterClock.TryMatch(tokens, end, tokens.Count, out var afterSharp, out _))
            end = afterSharp;
        return tokens.Quantity(first, end, QuantityKind.Time, hours, zone ?? "time") with { UpperValue = upper };
    }

    /// <summary>A time of day.</summary>
    /// <param name="Hours">Hours since midnight.</param>
    /// <param name="End">The number after its last token.</param>
    private readonly record struct Clock(double Hours, int End)
    {
        public double? Upper { get; init; }

        public string? Meridiem { get; init; }

        /// <summary>Whether the minutes stand behind a point, as decimals do.</summary>
        public bool HasPoint { get; init; }

        /// <summary>Whether it can be nothing but a time.</summary>
        public bool IsSure { get; init; }
    }
}
