using System.Runtime.CompilerServices;

namespace Align.Sentences;

/// <summary>The units of one side that answer each unit of the other, ready to be walked: for every unit a run of answers.</summary>
internal sealed class MatchTable
{
    private readonly int[] _starts;
    private readonly int[] _entries;        // answer and level

    private MatchTable(int[] starts, int[] entries) => (_starts, _entries) = (starts, entries);

    public int Count => _entries.Length;

    /// <summary>The table for the units of the source.</summary>
    /// <param name="known">Matches in any order.</param>
    /// <param name="learned">More of them; what is among the known too stands there twice, which says no more.</param>
    /// <param name="units">How many units the source has.</param>
    public static MatchTable BySource(ReadOnlyMemory<UnitMatch> known, List<UnitMatch> learned, int units) => Build(known.Span, learned, units, bySource: true);

    /// <summary>The table for the units of the target.</summary>
    public static MatchTable ByTarget(ReadOnlyMemory<UnitMatch> known, List<UnitMatch> learned, int units) => Build(known.Span, learned, units, bySource: false);

    /// <summary>The same with those answers only that a bit is set for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public MatchTable Among(ulong[] answers)
    {
        var (starts, count) = (new int[_starts.Length], 0);
        foreach (var entry in _entries)
            count += IsAmong(entry) ? 1 : 0;
        var entries = new int[count];
        count = 0;
        for (var unit = 0; unit + 1 < _starts.Length; unit++)
        {
            foreach (var entry in Entries(unit))
                if (IsAmong(entry))
                    entries[count++] = entry;
            starts[unit + 1] = count;
        }
        return new MatchTable(starts, entries);

        bool IsAmong(int entry) => (answers[entry >> (UnitMatch.LevelBits + 6)] >> (entry >> UnitMatch.LevelBits) & 1) != 0;
    }

    /// <summary>Where the answers of a unit begin; they end where those of the next begin.</summary>
    public int Start(int unit) => _starts[unit];

    public int Answer(int entry) => _entries[entry] >> UnitMatch.LevelBits;

    /// <summary>How strong an answer is, from 1 to <see cref="UnitMatch.Levels"/>.</summary>
    public int Level(int entry) => _entries[entry] & UnitMatch.LevelMask;

    public float Strength(int entry) => Level(entry) / (float)UnitMatch.Levels;

    /// <summary>The answers of a unit and their levels, in one number each: see <see cref="UnitMatch.LevelBits"/>.</summary>
    public ReadOnlySpan<int> Entries(int unit) => _entries.AsSpan(_starts[unit], _starts[unit + 1] - _starts[unit]);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static MatchTable Build(ReadOnlySpan<UnitMatch> known, List<UnitMatch> learned, int units, bool bySource)
    {
        var starts = new int[units + 1];
        foreach (var match in known)
            starts[(bySource ? match.Source : match.Target) + 1]++;
        foreach (var match in learned)
            starts[(bySource ? match.Source : match.Target) + 1]++;
        for (var u = 0; u < units; u++)
            starts[u + 1] += starts[u];
        var next = starts.AsSpan(0, units).ToArray();
        var entries = new int[known.Length + learned.Count];
        foreach (var match in known)
            entries[next[bySource ? match.Source : match.Target]++] = ((bySource ? match.Target : match.Source) << UnitMatch.LevelBits) | match.Level;
        foreach (var match in learned)
            entries[next[bySource ? match.Source : match.Target]++] = ((bySource ? match.Target : match.Source) << UnitMatch.LevelBits) | match.Level;
        return new MatchTable(starts, entries);
    }
}
