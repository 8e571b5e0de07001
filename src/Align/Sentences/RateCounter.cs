using System.Runtime.CompilerServices;

namespace Align.Sentences;

/// <summary>Counts how often the units of a side are answered inside the beads that were found.</summary>
internal static class RateCounter
{
    /// <summary>The rates.</summary>
    /// <param name="side">The side whose units are answered.</param>
    /// <param name="other">The side that answers.</param>
    /// <param name="answers">For each unit of the other side, the units of this one that it answers.</param>
    /// <param name="beads">The beads.</param>
    /// <param name="spans">First sentence and number of sentences of a bead, of this side and of the other.</param>
    /// <param name="leastPosterior">Less likely beads do not count.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static AnswerRates Count(SentenceSide side, SentenceSide other, MatchTable answers, List<Bead> beads, Func<Bead, (int First, int Count, int OtherFirst, int OtherCount)> spans, float leastPosterior)
    {
        var (seen, answered) = (new double[side.Types.Length], new double[side.Types.Length]);
        var (levels, isHere) = (new byte[side.Types.Length], new bool[side.Types.Length]);
        foreach (var bead in beads)
        {
            if (bead.IsEmpty || bead.Posterior < leastPosterior)
                continue;
            var (first, count, otherFirst, otherCount) = spans(bead);
            for (var i = first; i < first + count; i++)
                foreach (var unit in side.Units(i))
                    isHere[unit] = true;
            for (var j = otherFirst; j < otherFirst + otherCount; j++)
                foreach (var unit in other.Units(j))
                    foreach (var entry in answers.Entries(unit))
                        if (isHere[entry >> UnitMatch.LevelBits])
                            levels[entry >> UnitMatch.LevelBits] = (byte)Math.Max(levels[entry >> UnitMatch.LevelBits], entry & UnitMatch.LevelMask);
            for (var i = first; i < first + count; i++)
                foreach (var unit in side.Units(i))
                {
                    seen[unit] += bead.Posterior;
                    answered[unit] += bead.Posterior * (levels[unit] / (float)UnitMatch.Levels);
                }
            for (var i = first; i < first + count; i++)
                foreach (var unit in side.Units(i))
                    (levels[unit], isHere[unit]) = (0, false);
        }
        return AnswerRates.Of(side.Types, seen, answered);
    }
}
