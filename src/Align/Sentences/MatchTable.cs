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
    public static MatchTable BySource(UnitMatch[] known, List<UnitMatch> learned, int units) => Build(known, learned, units, bySource: true);

    /// <summary>The table for the units of the target.</summary>
    public static MatchTable ByTarget(UnitMatch[] known, List<UnitMatch> learned, int units) => Build(known, learned, units, bySource: false);

    /// <summary>The matches in the order of their sources, the strongest of those between the same two units.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static UnitMatch[] Distinct(List<UnitMatch> matches, int sources, int targets)
    {
        var starts = new int[sources + 1];
        foreach (var match in matches)
            starts[match.Source + 1]++;
        for (var u = 0; u < sources; u++)
            starts[u + 1] += starts[u];
        var (sorted, next) = (new UnitMatch[matches.Count], starts.AsSpan(0, sources).ToArray());
        foreach (var match in matches)
            sorted[next[match.Source]++] = match;
        var (kept, places) = (0, new int[targets]);
        for (var u = 0; u < sources; u++)
        {
            // Places from before this unit's first are those of other units.
            var first = kept;
            for (var k = starts[u]; k < starts[u + 1]; k++)
            {
                var match = sorted[k];
                var place = places[match.Target] - 1;
                if (place < first)
                {
                    sorted[kept++] = match;
                    places[match.Target] = kept;
                }
                else if (match.Level > sorted[place].Level)
                    sorted[place] = match;
            }
        }
        Array.Resize(ref sorted, kept);
        return sorted;
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
    private static MatchTable Build(UnitMatch[] known, List<UnitMatch> learned, int units, bool bySource)
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
