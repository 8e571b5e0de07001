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
        var (strengths, touched) = (new float[side.Types.Length], new List<int>());
        foreach (var bead in beads)
        {
            if (bead.IsEmpty || bead.Posterior < leastPosterior)
                continue;
            var (first, count, otherFirst, otherCount) = spans(bead);
            for (var j = otherFirst; j < otherFirst + otherCount; j++)
                foreach (var unit in other.Units(j))
                    for (int entry = answers.Start(unit), end = answers.Start(unit + 1); entry < end; entry++)
                    {
                        var answer = answers.Answer(entry);
                        if (strengths[answer] == 0)
                            touched.Add(answer);
                        strengths[answer] = Math.Max(strengths[answer], answers.Strength(entry));
                    }
            for (var i = first; i < first + count; i++)
                foreach (var unit in side.Units(i))
                {
                    seen[unit] += bead.Posterior;
                    answered[unit] += bead.Posterior * strengths[unit];
                }
            foreach (var unit in touched)
                strengths[unit] = 0;
            touched.Clear();
        }
        return AnswerRates.Of(side.Types, seen, answered);
    }
}
