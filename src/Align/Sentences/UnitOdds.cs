using System.Numerics;
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

    private readonly float[][] _miss;
    private readonly float[][] _gain;

    private UnitOdds(float[][] miss, float[][] gain) => (_miss, _gain) = (miss, gain);

    /// <summary>The odds for the units of a side.</summary>
    /// <param name="types">The side's units.</param>
    /// <param name="rates">How often they are answered.</param>
    /// <param name="places">Where they are answered.</param>
    /// <param name="sentences">How many sentences the side has that answers.</param>
    /// <param name="used">Odds of the same units that are not needed any more: their memory is.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static UnitOdds Of(UnitType[] types, AnswerRates rates, AnswerPlaces places, int sentences, UnitOdds? used = null)
    {
        var (miss, gain) = (new float[BeadShape.Longest + 1][], new float[BeadShape.Longest + 1][]);
        for (var run = 1; run <= BeadShape.Longest; run++)
        {
            miss[run] = used?._miss[run] ?? new float[types.Length];
            gain[run] = used?._gain[run] ?? new float[types.Length * (UnitMatch.Levels + 1)];
        }
        var (hit, none) = (new double[BeadShape.Longest + 1][], new double[BeadShape.Longest + 1][]);
        for (var run = 1; run <= BeadShape.Longest; run++)
            (hit[run], none[run]) = (new double[types.Length], new double[types.Length]);
        for (var t = 0; t < types.Length; t++)
        {
            if (!types[t].Counts)
                continue;
            var guess = Math.Exp(-5 * types[t].Term.Weight);
            var one = Math.Max((Math.Max(0, places.Holders(t) - 1) + Prior * guess) / (sentences + Prior), places.Near(t));
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
                    for (var levels = places.Levels(t); levels != 0; levels &= levels - 1)
                    {
                        var level = BitOperations.TrailingZeroCount(levels);
                        var strength = level / (double)UnitMatch.Levels;
                        gain[run][t * (UnitMatch.Levels + 1) + level] = (float)(Math.Log(strength * hit[run][t] + (1 - strength) * none[run][t]) - miss[run][t]);
                    }
        return new UnitOdds(miss, gain);
    }

    /// <summary>For each unit, the log odds that a run of so many sentences does not answer it.</summary>
    public float[] Miss(int run) => _miss[run];

    /// <summary>For each unit and each level of strength that an answer of it has, what such an answer adds to that.</summary>
    public float[] Gain(int run) => _gain[run];
}
