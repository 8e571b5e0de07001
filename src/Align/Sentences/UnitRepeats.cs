using System.Runtime.CompilerServices;

namespace Align.Sentences;

/// <summary>Which units of a side's sentences stand in the few sentences before them too. Immutable.</summary>
internal sealed class UnitRepeats
{
    /// <summary>How far before a sentence is looked: what is said again farther away is seldom of one bead.</summary>
    public const int Distances = 2;

    private readonly int[] _starts;
    private readonly int[] _units;

    /// <summary>The repeats of a side.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public UnitRepeats(SentenceSide side)
    {
        _starts = new int[side.Count * Distances + 1];
        var units = new List<int>(side.Count * 4);
        var last = new int[side.Types.Length];      // the sentence where each stood last, from 1
        for (var i = 0; i < side.Count; i++)
        {
            for (var distance = 1; distance <= Distances; distance++)
            {
                foreach (var unit in side.Units(i))
                    if (last[unit] > 0 && last[unit] == i + 1 - distance)
                        units.Add(unit);
                _starts[i * Distances + distance] = units.Count;
            }
            foreach (var unit in side.Units(i))
                last[unit] = i + 1;
        }
        _units = [.. units];
    }

    /// <summary>The units of a sentence that stand so many sentences before it too, and not nearer.</summary>
    public ReadOnlySpan<int> Of(int sentence, int distance) => _units.AsSpan(_starts[sentence * Distances + distance - 1].._starts[sentence * Distances + distance]);
}
