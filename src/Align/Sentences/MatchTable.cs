namespace Align.Sentences;

/// <summary>The units of one side that answer each unit of the other, ready to be walked: for every unit a run of answers.</summary>
internal sealed class MatchTable
{
    private readonly int[] _starts;
    private readonly int[] _answers;
    private readonly float[] _strengths;

    private MatchTable(int[] starts, int[] answers, float[] strengths) => (_starts, _answers, _strengths) = (starts, answers, strengths);

    public int Count => _answers.Length;

    /// <summary>The table of distinct matches, for the units of the source.</summary>
    /// <param name="matches">In the order of source, then target; none twice.</param>
    /// <param name="units">How many units the source has.</param>
    public static MatchTable BySource(IReadOnlyList<UnitMatch> matches, int units) => Build(matches, units, m => m.Source, m => m.Target);

    /// <summary>The table of distinct matches, for the units of the target.</summary>
    public static MatchTable ByTarget(IReadOnlyList<UnitMatch> matches, int units) => Build(matches, units, m => m.Target, m => m.Source);

    /// <summary>Matches in order, the strongest of those between the same two units.</summary>
    public static List<UnitMatch> Distinct(List<UnitMatch> matches)
    {
        matches.Sort((a, b) => a.Source != b.Source ? a.Source.CompareTo(b.Source) : a.Target != b.Target ? a.Target.CompareTo(b.Target) : b.Strength.CompareTo(a.Strength));
        var n = 0;
        for (var k = 0; k < matches.Count; k++)
            if (n == 0 || matches[k].Source != matches[n - 1].Source || matches[k].Target != matches[n - 1].Target)
                matches[n++] = matches[k];
        matches.RemoveRange(n, matches.Count - n);
        return matches;
    }

    /// <summary>Where the answers of a unit begin; they end where those of the next begin.</summary>
    public int Start(int unit) => _starts[unit];

    public int Answer(int entry) => _answers[entry];

    public float Strength(int entry) => _strengths[entry];

    private static MatchTable Build(IReadOnlyList<UnitMatch> matches, int units, Func<UnitMatch, int> unitOf, Func<UnitMatch, int> answerOf)
    {
        var starts = new int[units + 1];
        foreach (var match in matches)
            starts[unitOf(match) + 1]++;
        for (var u = 0; u < units; u++)
            starts[u + 1] += starts[u];
        var next = starts.AsSpan(0, units).ToArray();
        var (answers, strengths) = (new int[matches.Count], new float[matches.Count]);
        foreach (var match in matches)
        {
            var at = next[unitOf(match)]++;
            (answers[at], strengths[at]) = (answerOf(match), match.Strength);
        }
        return new MatchTable(starts, answers, strengths);
    }
}
