namespace Align;

/// <summary>How claims are linked across two texts. The weights are relative: those of the features that are known are made to sum to 1.</summary>
public sealed record ClaimOptions
{
    /// <summary>The least score at which two claims are linked, from 0 to 1. Default 0.5.</summary>
    public double MinimumScore { get; init; } = 0.5;

    /// <summary>Whether every scored pair is returned, not only the best partners of each claim. Default false.</summary>
    public bool AllPairs { get; init; }

    /// <summary>The weight of shared content words. Default 0.60.</summary>
    public double ContentWeight { get; init; } = 0.60;

    /// <summary>The weight of shared entities. Default 0.25.</summary>
    public double EntityWeight { get; init; } = 0.25;

    /// <summary>The weight of a shared speaker. Default 0.05.</summary>
    public double SpeakerWeight { get; init; } = 0.05;

    /// <summary>The weight of quantities. Default 0.10.</summary>
    public double QuantityWeight { get; init; } = 0.10;

    /// <summary>The weight of dates and times. Default 0.05.</summary>
    public double TimeWeight { get; init; } = 0.05;

    internal void Validate()
    {
        if (MinimumScore is not (>= 0 and <= 1))
            throw new ArgumentException($"ClaimOptions.MinimumScore is {MinimumScore}: give a number from 0 to 1.");
        foreach (var (name, value) in new[] { (nameof(ContentWeight), ContentWeight), (nameof(EntityWeight), EntityWeight), (nameof(SpeakerWeight), SpeakerWeight), (nameof(QuantityWeight), QuantityWeight), (nameof(TimeWeight), TimeWeight) })
            if (!(value >= 0 && double.IsFinite(value)))
                throw new ArgumentException($"ClaimOptions.{name} is {value}: give zero or a positive number.");
        if (ContentWeight <= 0)
            throw new ArgumentException("ClaimOptions.ContentWeight must be above zero: no link stands without shared content.");
    }
}
