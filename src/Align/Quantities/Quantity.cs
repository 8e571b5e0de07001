namespace Align;

/// <summary>What a quantity measures.</summary>
public enum QuantityKind
{
    /// <summary>A bare number.</summary>
    Number,

    /// <summary>A number of counted things: <c>800 de oameni</c>, <c>four injured</c>.</summary>
    Count,

    /// <summary>A percentage.</summary>
    Percent,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>A span of time: <c>peste patru ore</c>.</summary>
    Duration,

    /// <summary>A physical measure.</summary>
    Measure,

    /// <summary>A place in an order: <c>al doilea</c>, <c>third</c>.</summary>
    Ordinal,

    /// <summary>A calendar date, or a part of one: a day and month, a month, a year, a weekday.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,
}

/// <summary>How a quantity bounds the value it names.</summary>
public enum Comparator
{
    /// <summary>The value itself.</summary>
    Exactly,

    /// <summary>Near the value: <c>circa</c>, <c>aproape</c>, <c>about</c>, <c>nearly</c>.</summary>
    About,

    /// <summary>Above the value: <c>peste</c>, <c>more than</c>.</summary>
    More,

    /// <summary>Below the value: <c>sub</c>, <c>fewer than</c>.</summary>
    Less,

    /// <summary>The value or above: <c>cel puțin</c>, <c>at least</c>.</summary>
    AtLeast,

    /// <summary>The value or below: <c>cel mult</c>, <c>up to</c>.</summary>
    AtMost,
}

/// <summary>A number, measure, date or time as read from a text.</summary>
/// <param name="Start">Index of its first UTF-16 unit in the text, comparator included.</param>
/// <param name="End">Index after its last UTF-16 unit, unit of measure included.</param>
/// <param name="Text">The text between.</param>
/// <param name="Kind">What it measures.</param>
/// <param name="Value">The number; for a time of day hours with minutes as a fraction; for a date a sortable number
/// <c>yyyymmdd</c> with zeros for the parts that are not said.</param>
public sealed record Quantity(int Start, int End, string Text, QuantityKind Kind, double Value)
{
    /// <summary>The upper end of a range (<c>30-40 minutes</c>), else null.</summary>
    public double? UpperValue { get; init; }

    /// <summary>How the value is bounded.</summary>
    public Comparator Comparator { get; init; }

    /// <summary>The unit: an id of <c>corpus/grammar/*/units.tsv</c> such as <c>hour</c>, <c>EUR</c>, <c>percent</c>; <c>date</c>, <c>time</c>;
    /// for a count of other things the counted word; null for a bare number.</summary>
    public string? Unit { get; init; }

    /// <summary>The parts of a date, else null.</summary>
    public CalendarDate? Date { get; init; }

    internal int FirstToken { get; init; }

    internal int EndToken { get; init; }

    /// <summary>The counted word's token, or -1.</summary>
    internal int HeadToken { get; init; } = -1;

    /// <summary>The quantity's text and value.</summary>
    public override string ToString() => $"{Text} = {Comparator} {Value} {Unit}".TrimEnd();
}

/// <summary>A date as far as a text says it; parts that are not said are null.</summary>
/// <param name="Year">Four-digit year.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31.</param>
/// <param name="Weekday">1 (Monday) to 7 (Sunday).</param>
public sealed record CalendarDate(int? Year, int? Month, int? Day, int? Weekday)
{
    /// <summary>Days from the day of writing, for <c>ieri</c>, <c>tomorrow</c>; else null.</summary>
    public int? Relative { get; init; }

    /// <summary>Whether the parts that both dates say are the same, and at least one is said by both.</summary>
    public bool AgreesWith(CalendarDate other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return !ConflictsWith(other) && ((Year & other.Year) is not null || (Month & other.Month) is not null || (Weekday & other.Weekday) is not null || (Relative & other.Relative) is not null);
    }

    /// <summary>Whether some part is said by both and differs.</summary>
    public bool ConflictsWith(CalendarDate other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Differ(Year, other.Year) || Differ(Month, other.Month) || Differ(Day, other.Day) || Differ(Weekday, other.Weekday) || Differ(Relative, other.Relative);
    }

    private static bool Differ(int? a, int? b) => a is not null && b is not null && a != b;
}
