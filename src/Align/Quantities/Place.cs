namespace Align.Quantities;

/// <summary>What is known of the place where a quantity is read.</summary>
/// <param name="First">The first token of its sentence.</param>
/// <param name="Limit">The number after the last token of its sentence.</param>
/// <param name="Last">The quantity that was read last, or null.</param>
internal readonly record struct Place(int First, int Limit, Quantity? Last)
{
    /// <summary>Whether a comparator stands before it.</summary>
    public bool IsBounded { get; init; }

    /// <summary>Whether the opener of a range stands before it.</summary>
    public bool IsOpened { get; init; }

    /// <summary>Whether a year makes no sense here.</summary>
    public bool TakesNoYear { get; init; }

    /// <summary>Whether the quantity before ends right before a token.</summary>
    public bool Touches(int token) => Last is { } last && last.EndToken == token;
}
