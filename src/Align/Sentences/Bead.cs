namespace Align.Sentences;

/// <summary>A run of source sentences and the run of target sentences that translates it; one of the two may be empty. By place, not by line number.</summary>
internal readonly record struct Bead(int Source, int SourceCount, int Target, int TargetCount, float Posterior)
{
    public bool IsEmpty => SourceCount == 0 || TargetCount == 0;

    public int SourceEnd => Source + SourceCount;

    public int TargetEnd => Target + TargetCount;
}
