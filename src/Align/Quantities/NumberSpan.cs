namespace Align.Quantities;

/// <summary>A number as read from the tokens of a text, without unit.</summary>
/// <param name="Value">The number; for a share the fraction; for an indefinite number the least it can mean.</param>
/// <param name="End">The number after its last token.</param>
/// <param name="Sort">What sort of number it is.</param>
internal readonly record struct NumberSpan(double Value, int End, NumberSort Sort)
{
    /// <summary>The most an indefinite number can mean, else null.</summary>
    public double? Upper { get; init; }

    /// <summary>The scale it ends in, else 1: <c>30-40 de milioane</c> holds for both ends.</summary>
    public double Scale { get; init; } = 1;

    /// <summary>What has to follow for it to be a number at all.</summary>
    public NumberNeed Need { get; init; }

    /// <summary>Whether it is written in digits and nothing else.</summary>
    public bool IsFigure { get; init; }
}

/// <summary>What sort of number a number is.</summary>
internal enum NumberSort
{
    Cardinal,

    /// <summary><c>mii</c>, <c>tens of thousands</c>.</summary>
    Indefinite,

    /// <summary><c>al doilea</c>, <c>2nd</c>.</summary>
    Ordinal,

    /// <summary><c>o treime</c>, <c>half</c>.</summary>
    Share,

    /// <summary><c>twice</c>.</summary>
    Multiple,
}

/// <summary>What has to follow a word for it to be a number.</summary>
internal enum NumberNeed
{
    Nothing,

    /// <summary>A noun of any kind: <c>both leaders</c>.</summary>
    Noun,

    /// <summary>A listed unit or thing: <c>one person</c>.</summary>
    ListedNoun,

    /// <summary>A unit that measures: <c>an hour</c>, but no <c>a man</c>.</summary>
    Measure,

    /// <summary>The same, or a casualty: <c>un mort</c>.</summary>
    MeasureOrCasualty,

    /// <summary>A noun in the plural: <c>nouă zile</c>, but no <c>noua zi</c>.</summary>
    Plural,

    /// <summary>A linker and a noun: <c>a couple of days</c>.</summary>
    LinkedNoun,
}
