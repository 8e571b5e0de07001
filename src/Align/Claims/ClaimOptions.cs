namespace Align;

/// <summary>
/// How claims are linked across two texts. The weights say how much one shared item of a kind counts beside an ordinary content word; a rare word or
/// entity counts more within its kind.
/// </summary>
public sealed record ClaimOptions
{
    /// <summary>The least score at which two claims are linked, from 0 to 1. Default 0.22.</summary>
    public double MinimumScore { get; init; } = 0.22;

    /// <summary>Whether every scored pair is returned, not only the best partners of each claim. Default false.</summary>
    public bool AllPairs { get; init; }

    /// <summary>What a shared content word counts. Default 1.</summary>
    public double ContentWeight { get; init; } = 1;

    /// <summary>What a shared entity counts. Default 1.</summary>
    public double EntityWeight { get; init; } = 1;

    /// <summary>What a shared quantity counts. Default 1.</summary>
    public double QuantityWeight { get; init; } = 1;

    /// <summary>What a shared date or time counts. Default 0.5.</summary>
    public double TimeWeight { get; init; } = 0.5;

    /// <summary>The share of the score that the speaker has where both claims have one, from 0 to below 0.5. Default 0.06.</summary>
    public double SpeakerWeight { get; init; } = 0.06;

    /// <summary>The share of the score that goes to naming the same topic, where both claims name an entity that few claims do, from 0 to below 0.5. Default 0.12.</summary>
    public double TopicWeight { get; init; } = 0.12;

    internal void Validate()
    {
        Require(nameof(MinimumScore), MinimumScore, MinimumScore is >= 0 and <= 1, "a number from 0 to 1");
        Require(nameof(ContentWeight), ContentWeight, ContentWeight > 0 && double.IsFinite(ContentWeight), "a number above zero: no link stands without shared content");
        Require(nameof(EntityWeight), EntityWeight, EntityWeight >= 0 && double.IsFinite(EntityWeight), "zero or a positive number");
        Require(nameof(QuantityWeight), QuantityWeight, QuantityWeight >= 0 && double.IsFinite(QuantityWeight), "zero or a positive number");
        Require(nameof(TimeWeight), TimeWeight, TimeWeight >= 0 && double.IsFinite(TimeWeight), "zero or a positive number");
        Require(nameof(SpeakerWeight), SpeakerWeight, SpeakerWeight is >= 0 and < 0.5, "a number from 0 to below 0.5");
        Require(nameof(TopicWeight), TopicWeight, TopicWeight is >= 0 and < 0.5, "a number from 0 to below 0.5");
    }

    private static void Require(string name, double value, bool holds, string what)
    {
        if (!holds)
            throw new ArgumentException($"ClaimOptions.{name} is {value}: give {what}.");
    }
}
