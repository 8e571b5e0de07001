namespace Align;

/// <summary>
/// How claims are linked across two texts. The weights multiply what each kind of evidence counts in the learned model: 1 as learned, 0 leaves it out.
/// </summary>
public sealed record ClaimOptions
{
    /// <summary>The least score at which two claims are linked, from 0 to 1. Default 0.3.</summary>
    public double MinimumScore { get; init; } = 0.3;

    /// <summary>Whether every scored pair is returned, not only the best partners of each claim. Default false.</summary>
    public bool AllPairs { get; init; }

    /// <summary>What shared content words count. Default 1.</summary>
    public double ContentWeight { get; init; } = 1;

    /// <summary>What words count that reports of one thing use for it, though they are no translations. Default 1.</summary>
    public double RelatedWeight { get; init; } = 1;

    /// <summary>What shared entities count. Default 1.</summary>
    public double EntityWeight { get; init; } = 1;

    /// <summary>What shared quantities count. Default 1.</summary>
    public double QuantityWeight { get; init; } = 1;

    /// <summary>What shared dates and times count. Default 1.</summary>
    public double TimeWeight { get; init; } = 1;

    /// <summary>What a shared speaker counts. Default 1.</summary>
    public double SpeakerWeight { get; init; } = 1;

    internal double WeightOf(string feature) => feature switch
    {
        "content" => ContentWeight,
        "related" => RelatedWeight,
        "entities" => EntityWeight,
        "quantities" => QuantityWeight,
        "time" => TimeWeight,
        "speaker" => SpeakerWeight,
        _ => 1,
    };

    internal void Validate()
    {
        Require(nameof(MinimumScore), MinimumScore, MinimumScore is >= 0 and <= 1, "a number from 0 to 1");
        foreach (var (name, weight) in new[] { (nameof(ContentWeight), ContentWeight), (nameof(RelatedWeight), RelatedWeight), (nameof(EntityWeight), EntityWeight),
            (nameof(QuantityWeight), QuantityWeight), (nameof(TimeWeight), TimeWeight), (nameof(SpeakerWeight), SpeakerWeight) })
            Require(name, weight, weight >= 0 && double.IsFinite(weight), "zero or a positive number");
    }

    private static void Require(string name, double value, bool holds, string what)
    {
        if (!holds)
            throw new ArgumentException($"ClaimOptions.{name} is {value}: give {what}.");
    }
}
