namespace Align;

/// <summary>How sentences are aligned.</summary>
public sealed record SentenceOptions
{
    /// <summary>Whether passages that stand elsewhere on the other side are looked for: beads may then cross. <see langword="false"/> unless set.</summary>
    public bool Crossing { get; init; }

    /// <summary>How many threads may work, at least 1; the number of processors unless set. More than two do not help. The result is the same for any number.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Told what share of the work is done, from 0 to 1, now and then and from any of the threads; nobody unless set.</summary>
    public IProgress<double>? Progress { get; init; }

    internal void Validate()
    {
        if (Threads < 1)
            throw new ArgumentException($"Threads is {Threads}: it must be at least 1.");
    }
}
