using System.Runtime.CompilerServices;

namespace Align.Sentences;

/// <summary>
/// What it says, as log odds, that a unit of one side is answered, or is not, in a run of sentences of the other: translations answer it at its rate, chance
/// neighbours as often as its answers stand in the document, or near one another where that is more often.
/// </summary>
internal sealed class UnitOdds
{
    // What a guess at the frequency of answers weighs, in sentences.
    private const double Prior = 10;
    private const int LeastLevel = 3 * UnitMatch.Levels / 10;

    // What stands in one place of a document often stands there again: how far a sentence is near another, and what a guess at how often there weighs, in sentences.
    private const int Near = 10;
    private const int NearPrior = 2;

    // By distance, up to where nothing is left.
    private static readonly float[] Nearness = [.. Enumerable.Range(0, 10 * Near).Select(d => (float)Math.Pow(1 - 1.0 / Near, d))];

    private readonly float[][] _miss;
    private readonly float[][] _gain;

    private UnitOdds(float[][] miss, float[][] gain) => (_miss, _gain) = (miss, gain);

    /// <summary>The odds for the units of a side.</summary>
    /// <param name="types">The side's units.</param>
    /// <param name="rates">How often they are answered.</param>
    /// <param name="other">The side that answers.</param>
    /// <param name="answers">For each unit of the other side, the units of this one that it answers.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static UnitOdds Of(UnitType[] types, AnswerRates rates, SentenceSide other, MatchTable answers)
    {
        var holders = Holders(types.Length, other, answers);
        var (miss, gain) = (new float[BeadShape.Longest + 1][], new float[BeadShape.Longest + 1][]);
        for (var run = 1; run <= BeadShape.Longest; run++)
        {
            miss[run] = new float[types.Length];
            gain[run] = new float[types.Length * (UnitMatch.Levels + 1)];
        }
        var (hit, none) = (new double[BeadShape.Longest + 1][], new double[BeadShape.Longest + 1][]);
        for (var run = 1; run <= BeadShape.Longest; run++)
            (hit[run], none[run]) = (new double[types.Length], new double[types.Length]);
        for (var t = 0; t < types.Length; t++)
        {
            if (!types[t].Counts)
                continue;
            var guess = Math.Exp(-5 * types[t].Term.Weight);
            var one = Math.Max((Math.Max(0, holders[t].Holders - 1) + Prior * guess) / (other.Count + Prior), holders[t].Near);
            for (var run = 1; run <= BeadShape.Longest; run++)
            {
                var chance = 1 - Math.Pow(1 - one, run);
                var rate = Math.Min(0.98, Math.Max(rates[t], chance * 1.01));
                chance = Math.Min(chance, rate);
                (hit[run][t], none[run][t]) = (rate / chance, (1 - rate) / (1 - chance));
                miss[run][t] = (float)Math.Log(none[run][t]);
            }
        }
        for (var run = 1; run <= BeadShape.Longest; run++)
            for (var t = 0; t < types.Length; t++)
                if (types[t].Counts)
                    for (var level = 1; level <= UnitMatch.Levels; level++)
                    {
                        var strength = level / (double)UnitMatch.Levels;
                        gain[run][t * (UnitMatch.Levels + 1) + level] = (float)(Math.Log(strength * hit[run][t] + (1 - strength) * none[run][t]) - miss[run][t]);
                    }
        return new UnitOdds(miss, gain);
    }

    /// <summary>For each unit, the log odds that a run of so many sentences does not answer it.</summary>
    public float[] Miss(int run) => _miss[run];

    /// <summary>For each unit and each level of strength, what an answer adds to that.</summary>
    public float[] Gain(int run) => _gain[run];

    // In how many sentences of the other side a unit is answered, and near one where it is, in what share of them.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (int Holders, float Near)[] Holders(int count, SentenceSide other, MatchTable answers)
    {
        var places = new Places[count];
        for (var i = 0; i < other.Count; i++)
            foreach (var unit in other.Units(i))
                foreach (var entry in answers.Entries(unit))
                {
                    if ((entry & UnitMatch.LevelMask) < LeastLevel)
                        continue;
                    ref var place = ref places[entry >> UnitMatch.LevelBits];
                    var gap = i + 1 - place.Last;
                    if (gap == 0)
                        continue;
                    place.Recent = place.Last == 0 || gap >= Nearness.Length ? 0 : place.Recent * Nearness[gap];
                    place.Near += place.Recent;
                    place.Recent++;
                    place.Count++;
                    place.Last = i + 1;
                }
        return Array.ConvertAll(places, p => (p.Count, p.Near / (p.Count + NearPrior) / (Near - 1)));
    }

    // Where a unit was answered: how often so far, in which sentence last, how many near that, and how many were near one another altogether.
    private struct Places
    {
        public int Count;
        public int Last;
        public float Recent;
        public float Near;
    }
}
