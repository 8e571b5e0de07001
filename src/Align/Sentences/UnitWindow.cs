using System.Runtime.CompilerServices;

namespace Align.Sentences;

/// <summary>Which units stand in the sentences of a window that moves along a side. Not thread-safe.</summary>
internal sealed class UnitWindow(SentenceSide side)
{
    private readonly int[] _counts = new int[side.Types.Length];
    private readonly bool[] _stands = new bool[side.Types.Length];      // small, so that asking is cheap

    /// <summary>Where the window begins.</summary>
    public int Start { get; private set; }

    /// <summary>Where it ends.</summary>
    public int End { get; private set; }

    /// <summary>For each unit, whether it stands there.</summary>
    public ReadOnlySpan<bool> Stands => _stands;

    /// <summary>Moves the window on; neither bound may fall.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void MoveTo(int start, int end)
    {
        for (; End < end; End++)
            foreach (var unit in side.Units(End))
                _stands[unit] = ++_counts[unit] > 0;
        for (; Start < start; Start++)
            foreach (var unit in side.Units(Start))
                _stands[unit] = --_counts[unit] > 0;
    }
}
