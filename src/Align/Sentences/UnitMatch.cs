namespace Align.Sentences;

/// <summary>That a unit of the source answers one of the target, and how strongly. There are millions of them in a long document: eight bytes each.</summary>
internal readonly struct UnitMatch
{
    /// <summary>Strengths are kept in steps of one by this.</summary>
    public const int Levels = 20;

    /// <summary>The bits that a level takes; what it belongs to stands above them.</summary>
    public const int LevelBits = 5;

    public const int LevelMask = (1 << LevelBits) - 1;

    private readonly uint _targetAndLevel;

    /// <summary>A match.</summary>
    /// <param name="source">The source unit.</param>
    /// <param name="target">The target unit.</param>
    /// <param name="strength">Above 0 to 1.</param>
    public UnitMatch(int source, int target, float strength) =>
        (Source, _targetAndLevel) = (source, ((uint)target << LevelBits) | (uint)Math.Max(1, Math.Round(strength * Levels)));

    public int Source { get; }

    public int Target => (int)(_targetAndLevel >> LevelBits);

    /// <summary>From 1 to <see cref="Levels"/>.</summary>
    public int Level => (int)(_targetAndLevel & LevelMask);
}
