namespace Align.Sentences;

/// <summary>How many sentences of each side a bead joins.</summary>
internal readonly record struct BeadShape(int Source, int Target)
{
    /// <summary>The most neighbours of one side that a bead joins.</summary>
    public const int Longest = 4;

    /// <summary>All shapes; the first two leave a sentence alone.</summary>
    public static readonly BeadShape[] All =
        [new(1, 0), new(0, 1), new(1, 1), new(1, 2), new(2, 1), new(2, 2), new(1, 3), new(3, 1), new(1, 4), new(4, 1), new(2, 3), new(3, 2)];

    public bool IsEmpty => Source == 0 || Target == 0;
}
