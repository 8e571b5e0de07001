namespace Align;

/// <summary>What a quantity measures.</summary>
public enum QuantityKind
{
    /// <summary>A bare number.</summary>
    Number,

    /// <summary>A number of counted things: <c>800 de oameni</c>, <c>four injured</c>.</summary>
    Count,

    /// <summary>A percentage, or a share said as a fraction: <c>12 la sută</c>, <c>o treime din</c>, <c>more than half</c>.</summary>
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

    /// <summary>The result of a match or a vote: <c>2-1</c>. The value is the first side's, the upper value the second side's.</summary>
    Score,
}
