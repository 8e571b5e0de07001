namespace Align;

/// <summary>How entities are aligned across two texts.</summary>
public sealed record EntityOptions
{
    /// <summary>The least score at which two entities count as one, from 0 to 1. Default 0.75.</summary>
    public double MinimumScore { get; init; } = 0.75;

    internal void Validate()
    {
        if (MinimumScore is not (>= 0 and <= 1))
            throw new ArgumentException($"EntityOptions.MinimumScore is {MinimumScore}: give a number from 0 to 1.");
    }
}
