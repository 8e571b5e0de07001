using System.Runtime.CompilerServices;

namespace Align.Sentences;

/// <summary>
/// Where the units of a side are answered on the other side: in how many of its sentences, near one where it is in what share of them, and how strongly at all. Immutable.
/// </summary>
internal sealed class AnswerPlaces
{
    private const int LeastLevel = 3 * UnitMatch.Levels / 10;

    // What stands in one place of a document often stands there again: how far a sentence is near another, and what a guess at how often there weighs, in sentences.
    private const int NearBy = 10;
    private const int NearPrior = 2;

    // By distance, up to where nothing is left.
    private static readonly float[] Nearness = [.. Enumerable.Range(0, 10 * NearBy).Select(d => (float)Math.Pow(1 - 1.0 / NearBy, d))];

    private readonly Place[] _places;
    private readonly uint[] _levels;

    private AnswerPlaces(Place[] places, uint[] levels) => (_places, _levels) = (places, levels);

    /// <summary>The places.</summary>
    /// <param name="units">How many units the side has.</param>
    /// <param name="other">The side that answers.</param>
    /// <param name="answers">For each unit of the other side, the units of this one that it answers.</param>
    public static AnswerPlaces Of(int units, SentenceSide other, MatchTable answers)
    {
        var levels = new uint[units];
        for (var unit = 0; unit < other.Types.Length; unit++)
            foreach (var entry in answers.Entries(unit))
                levels[entry >> UnitMatch.LevelBits] |= 1u << (entry & UnitMatch.LevelMask);
        return new AnswerPlaces(Find(new Place[units], other, answers), levels);
    }

    /// <summary>The places where more answers were learned.</summary>
    /// <param name="learned">For units of this side, the levels of their new answers.</param>
    /// <param name="other">The side that answers.</param>
    /// <param name="answers">All answers.</param>
    public AnswerPlaces With(List<(int Unit, int Level)> learned, SentenceSide other, MatchTable answers)
    {
        var (places, levels, changed) = (_places.AsSpan().ToArray(), _levels.AsSpan().ToArray(), new ulong[(_places.Length + 63) / 64]);
        foreach (var (unit, level) in learned)
        {
            places[unit] = default;
            levels[unit] |= 1u << level;
            changed[unit >> 6] |= 1UL << unit;
        }
        return new AnswerPlaces(Find(places, other, answers.Among(changed)), levels);
    }

    /// <summary>In how many sentences a unit is answered.</summary>
    public int Holders(int unit) => _places[unit].Count;

    /// <summary>Near a sentence where it is answered, in what share of the sentences it is.</summary>
    public float Near(int unit) => _places[unit].Near / (_places[unit].Count + NearPrior) / (NearBy - 1);

    /// <summary>The levels that answers of a unit have, a bit for each.</summary>
    public uint Levels(int unit) => _levels[unit];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Place[] Find(Place[] places, SentenceSide other, MatchTable answers)
    {
        var nearness = Nearness;        // looked up once: the loop runs tens of millions of times
        for (var i = 0; i < other.Count; i++)
            foreach (var unit in other.Units(i))
                foreach (var entry in answers.Entries(unit))
                {
                    var answer = entry >> UnitMatch.LevelBits;
                    if ((entry & UnitMatch.LevelMask) < LeastLevel)
                        continue;
                    ref var place = ref places[answer];
                    var gap = i + 1 - place.Last;
                    if (gap == 0)
                        continue;
                    place.Recent = place.Last == 0 || gap >= nearness.Length ? 0 : place.Recent * nearness[gap];
                    place.Near += place.Recent;
                    place.Recent++;
                    place.Count++;
                    place.Last = i + 1;
                }
        return places;
    }

    // Where a unit was answered: how often so far, in which sentence last, how many near that, and how many were near one another altogether.
    private struct Place
    {
        public int Count;
        public int Last;
        public float Recent;
        public float Near;
    }
}
