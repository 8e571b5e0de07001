using System.Globalization;

namespace Align;

/// <summary>A number, measure, date or time as read from a text.</summary>
/// <param name="Start">Index of its first UTF-16 unit in the text, comparator included.</param>
/// <param name="End">Index after its last UTF-16 unit, unit of measure included.</param>
/// <param name="Text">The text between.</param>
/// <param name="Kind">What it measures.</param>
/// <param name="Value">The number; for a time of day hours with minutes as a fraction; for a date a sortable number
/// <c>yyyymmdd</c> with zeros for the parts that are not said; for an indefinite number (<c>mii</c>, <c>tens of thousands</c>) the least it can mean.</param>
public sealed record Quantity(int Start, int End, string Text, QuantityKind Kind, double Value)
{
    /// <summary>The upper end of a range (<c>30-40 minutes</c>) or of an indefinite number (<c>mii</c>), the second side of a score, else null.</summary>
    public double? UpperValue { get; init; }

    /// <summary>How the value is bounded.</summary>
    public Comparator Comparator { get; init; }

    /// <summary>The unit: an id of <c>corpus/grammar/*/units.tsv</c> such as <c>hour</c>, <c>EUR</c>, <c>percent</c>; <c>ordinal</c>, <c>score</c>, <c>date</c>;
    /// <c>time</c>, or the zone of the time where it is said (<c>GMT</c>); for a count of other things the counted word's key; null for a bare number.</summary>
    public string? Unit { get; init; }

    /// <summary>The parts of a date, else null.</summary>
    public CalendarDate? Date { get; init; }

    internal int FirstToken { get; init; }

    internal int EndToken { get; init; }

    /// <summary>Whether it is a bare number of a part: <c>43 of them</c>, <c>trei dintre ei</c>.</summary>
    internal bool IsPart { get; init; }

    /// <summary>The counted word's token, or -1.</summary>
    internal int HeadToken { get; init; } = -1;

    /// <summary>The quantity's text and value.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Text} = {Comparator} {Value}{(UpperValue is null ? "" : "–")}{UpperValue} {Unit}").TrimEnd();
}
