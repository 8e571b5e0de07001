namespace Align.Claims.Linking;

/// <summary>In what two claims cannot both be true, if they are about the same.</summary>
[Flags]
internal enum Contradiction
{
    None = 0,

    /// <summary>One denies what the other affirms.</summary>
    Denial = 1,

    /// <summary>Their verbs or predicates are opposites.</summary>
    Opposite = 2,

    /// <summary>They count the same things and get another number.</summary>
    Count = 4,

    /// <summary>They give amounts of one measure, and not one agrees.</summary>
    Amount = 8,

    /// <summary>They give days or times, and not one agrees.</summary>
    Time = 16,
}
