namespace Align;

/// <summary>What one claim says beside another.</summary>
public enum Relation
{
    /// <summary>Both say the same.</summary>
    Equivalent,

    /// <summary>The source claim says all that the target claim says, and more.</summary>
    SourceEntailsTarget,

    /// <summary>The target claim says all that the source claim says, and more.</summary>
    TargetEntailsSource,

    /// <summary>They share something, and each has something of its own, or speaks of another event.</summary>
    Overlaps,

    /// <summary>They speak of the same event and cannot both be true.</summary>
    Contradicts,
}

/// <summary>In what two linked claims differ; several can hold at once.</summary>
[Flags]
public enum Differences
{
    /// <summary>In nothing that was seen.</summary>
    None = 0,

    /// <summary>Different people say it.</summary>
    Speaker = 1,

    /// <summary>A number, amount or measure differs.</summary>
    Quantity = 2,

    /// <summary>The time differs.</summary>
    Time = 4,

    /// <summary>The place differs.</summary>
    Place = 8,

    /// <summary>They speak of different events of one kind.</summary>
    Event = 16,

    /// <summary>One affirms what the other denies.</summary>
    Polarity = 32,

    /// <summary>One asserts what the other puts as possible, intended, wished, required or conditional.</summary>
    Modality = 64,

    /// <summary>One says more than the other.</summary>
    Scope = 128,

    /// <summary>Different people or parties take part.</summary>
    Participants = 256,
}

/// <summary>One reason for a link: a feature, how far it holds, how much it counts, and where it shows.</summary>
/// <param name="Feature"><c>content related entities quantities time speaker</c>.</param>
/// <param name="Value">How far it holds, from 0 to 1.</param>
/// <param name="Weight">How much it counts; the weights of a link's evidence sum to 1.</param>
/// <param name="Spans">The places on both sides that speak for it.</param>
public sealed record Evidence(string Feature, double Value, double Weight, IReadOnlyList<SpanPair> Spans);

/// <summary>Two claims that say, at least in part, the same; or speak of the same and contradict each other.</summary>
/// <param name="Source">The claim of the source text.</param>
/// <param name="Target">The claim of the target text.</param>
/// <param name="Score">How surely they belong together, a probability from 0 to 1: the sum of value × weight over <paramref name="Evidence"/>.</param>
/// <param name="Relation">What the one says beside the other.</param>
/// <param name="Differences">In what they differ.</param>
/// <param name="Evidence">Why they are linked.</param>
public sealed record ClaimLink(Claim Source, Claim Target, double Score, Relation Relation, Differences Differences, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>Score, relation, differences and both texts.</summary>
    public override string ToString() => $"{Score:F2} {Relation} [{Differences}] {Source.Text} ⇄ {Target.Text}";
}
