namespace Align;

/// <summary>What counts as a pair in <see cref="CrossLingualIndex.Mine(IEnumerable{IndexedText}, MiningOptions?, IProgress{int}?, CancellationToken)"/>.</summary>
public sealed record MiningOptions
{
    /// <summary>How many neighbours on each side a score is held against, from 1. Default: 4.</summary>
    public int Neighbours { get; init; } = 4;

    /// <summary>The least confidence of a pair, from 0 to 1. Default: 0.1, where wrong and missed pairs are about balanced, since most pairs that are tried are none.</summary>
    public double MinimumConfidence { get; init; } = 0.1;

    /// <summary>How many searches may run at once, from 1. Default: the number of processors. The results are the same for any number.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    internal void Validate()
    {
        if (Neighbours < 1)
            throw new ArgumentException($"MiningOptions.Neighbours is {Neighbours}: give a number above zero.");
        if (MinimumConfidence is not (>= 0 and <= 1))
            throw new ArgumentException(FormattableString.Invariant($"MiningOptions.MinimumConfidence is {MinimumConfidence}: give a number from 0 to 1."));
        if (Threads < 1)
            throw new ArgumentException($"MiningOptions.Threads is {Threads}: give a number above zero.");
    }
}
