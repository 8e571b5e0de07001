namespace Align;

/// <summary>How many pairs of texts are worked on at once.</summary>
public sealed record BatchOptions
{
    /// <summary>The number of pairs in work at the same time, at least 1. Default: the number of processors. The results are the same for any number.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    internal void Validate()
    {
        if (Threads < 1)
            throw new ArgumentException($"BatchOptions.Threads is {Threads}: give a number above zero.");
    }
}

/// <summary>Two texts to be aligned.</summary>
/// <param name="Source">The text in the aligner's source language.</param>
/// <param name="Target">The text in the aligner's target language.</param>
public readonly record struct TextPair(string Source, string Target);
