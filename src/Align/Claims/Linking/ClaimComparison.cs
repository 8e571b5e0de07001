using Align.Quantities;

namespace Align.Claims.Linking;

/// <summary>The outcome of comparing two claims, before anything is decided.</summary>
/// <param name="Features">The inputs of <see cref="LinkModel"/>.</param>
/// <param name="Forward">How much of the source claim the target covers.</param>
/// <param name="Backward">How much of the target claim the source covers.</param>
/// <param name="Content">How much of the content words is shared, on the better covered side.</param>
/// <param name="Quantities">The quantities, compared.</param>
/// <param name="Dates">The dates and times, compared.</param>
internal sealed record ClaimComparison(double[] Features, double Forward, double Backward, double Content, QuantityMatch Quantities, QuantityMatch Dates)
{
    /// <summary>In what they cannot both be true.</summary>
    public required Contradiction Contradiction { get; init; }

    /// <summary>Whether one denies, and nothing in the other does.</summary>
    public required bool OnlyOneDenies { get; init; }

    /// <summary>What they have in common, by kind.</summary>
    public required IReadOnlyList<Ground> Grounds { get; init; }
}

/// <summary>One kind of thing that two claims have in common.</summary>
/// <param name="Feature">What it is called in <see cref="Evidence"/>.</param>
/// <param name="Holds">How far it holds, from 0 to 1.</param>
/// <param name="Spans">Where it shows.</param>
internal readonly record struct Ground(string Feature, double Holds, IReadOnlyList<SpanPair> Spans);
