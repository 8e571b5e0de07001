namespace Align;

/// <summary>A date as far as a text says it; parts that are not said are null.</summary>
/// <param name="Year">Four-digit year.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31.</param>
/// <param name="Weekday">1 (Monday) to 7 (Sunday).</param>
public sealed record CalendarDate(int? Year, int? Month, int? Day, int? Weekday)
{
    /// <summary>Days from the day of writing, for <c>ieri</c>, <c>tomorrow</c>; else null.</summary>
    public int? Relative { get; init; }

    /// <summary>Weeks from the week of writing, for <c>săptămâna trecută</c>, <c>next week</c>; else null.</summary>
    public int? RelativeWeek { get; init; }

    /// <summary>Months from the month of writing, for <c>luna trecută</c>, <c>next month</c>; else null.</summary>
    public int? RelativeMonth { get; init; }

    /// <summary>Years from the year of writing, for <c>anul trecut</c>, <c>two years ago</c>; else null.</summary>
    public int? RelativeYear { get; init; }

    /// <summary>The last date of a span (<c>14–16 martie</c>, <c>2014 to 2016</c>, <c>the 1990s</c>) that begins with this one; else null.</summary>
    public CalendarDate? Until { get; init; }

    /// <summary>Whether the parts that both dates say are the same, and at least one is said by both. Spans agree where they overlap.</summary>
    public bool AgreesWith(CalendarDate other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return !ConflictsWith(other)
            && (Both(Year, other.Year) || Both(Month, other.Month) || Both(Day, other.Day) || Both(Weekday, other.Weekday) || Both(Relative, other.Relative)
                || Both(RelativeWeek, other.RelativeWeek) || Both(RelativeMonth, other.RelativeMonth) || Both(RelativeYear, other.RelativeYear));
    }

    /// <summary>Whether some part is said by both and differs. Spans conflict where they do not overlap.</summary>
    public bool ConflictsWith(CalendarDate other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Differ(Weekday, other.Weekday) || Differ(Relative, other.Relative) || Differ(RelativeWeek, other.RelativeWeek)
            || Differ(RelativeMonth, other.RelativeMonth) || Differ(RelativeYear, other.RelativeYear)
            || Compare(this, other.Until ?? other) > 0 || Compare(Until ?? this, other) < 0;
    }

    // The order of two dates by the parts that both say, from the year down.
    private static int Compare(CalendarDate a, CalendarDate b)
    {
        var byYear = Both(a.Year, b.Year) ? a.Year!.Value.CompareTo(b.Year!.Value) : 0;
        var byMonth = Both(a.Month, b.Month) ? a.Month!.Value.CompareTo(b.Month!.Value) : 0;
        var byDay = Both(a.Day, b.Day) ? a.Day!.Value.CompareTo(b.Day!.Value) : 0;
        return byYear != 0 ? byYear : byMonth != 0 ? byMonth : byDay;
    }

    private static bool Both(int? a, int? b) => a is not null && b is not null;

    private static bool Differ(int? a, int? b) => Both(a, b) && a != b;
}
