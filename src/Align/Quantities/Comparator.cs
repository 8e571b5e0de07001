namespace Align;

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
