namespace Align.Benchmarks.Contrast;

/// <summary>One way to make a claim say something else, and what should become of its link.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Make">The changes to the first side, or null where the claim gives no hold for it, or the second side does not say the same thing.</param>
/// <param name="Expected">The differences of which the link should then name one: a number of years, as in "18 years ago", may be a time.</param>
/// <param name="IsOtherStatement">Whether the claims then exclude each other or speak of something else, so that the link may also contradict or be gone; if not, it must name the difference.</param>
internal sealed record ContrastChange(string Name, Func<ContrastSide, ContrastSide, IReadOnlyList<Edit>?> Make, Differences Expected, bool IsOtherStatement)
{
    public static IReadOnlyList<ContrastChange> All { get; } =
    [
        new("denied", Denial.Make, Differences.Polarity, true),
        new("another number", OtherNumber.Make, Differences.Quantity | Differences.Time, true),
        new("another weekday", OtherDate.Weekday, Differences.Time, true),
        new("another day of the month", OtherDate.Day, Differences.Time, true),
        new("another month", OtherDate.Month, Differences.Time, true),
        new("another year", OtherDate.Year, Differences.Time, true),
        new("another city", OtherNames.City, Differences.Place, true),
        new("parties exchanged", OtherNames.Parties, Differences.Participants, true),
        new("another speaker", OtherNames.Speaker, Differences.Speaker, false),
        new("weakened to could", Weakening.Make, Differences.Modality, false),
    ];

    public Outcome Judge(ClaimLink? after) =>
        after is null ? Outcome.Gone
        : after.Relation == Relation.Contradicts ? Outcome.Contradicts
        : (after.Differences & Expected) != 0 && (after.Relation != Relation.Equivalent || Expected == Differences.Speaker) ? Outcome.Named
        : Outcome.Same;

    public bool IsRight(Outcome outcome) => outcome == Outcome.Named || (IsOtherStatement && outcome != Outcome.Same);
}

/// <summary>What became of a link.</summary>
internal enum Outcome
{
    /// <summary>It says the same as before.</summary>
    Same,

    /// <summary>It names the new difference.</summary>
    Named,

    /// <summary>It says that the claims contradict each other.</summary>
    Contradicts,

    /// <summary>There is none any more.</summary>
    Gone,
}
