using System.Runtime.CompilerServices;
using Align.Lexicons;
using Align.Similarity;

namespace Align.Sentences;

/// <summary>Finds which units of two vocabularies answer one another, as <see cref="SentenceScorer"/> judges single sentences: once for the whole document.</summary>
internal static class UnitMatcher
{
    // What more units of a side share than this says nothing.
    private const int Widest = 4000;

    /// <summary>The matches in the order of their sources, the strongest of those between the same two units.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ReadOnlyMemory<UnitMatch> Match(UnitType[] source, UnitType[] target, Language sourceLanguage)
    {
        var (spellings, quantities) = (new List<UnitMatch>(), new List<UnitMatch>());
        MatchSpellings(source, target, sourceLanguage, spellings);
        MatchQuantities(source, target, quantities);
        var (keys, others) = Keys(target);
        var (starts, ends) = Shared(source, keys);
        // Counted first: there may be millions.
        var most = spellings.Count + quantities.Count;
        for (var k = 0; k < starts.Length; k++)
            most += ends[k] - starts[k];
        var (matches, count, places, key, spelling, quantity) = (new UnitMatch[most], 0, new int[target.Length], 0, 0, 0);
        for (var unit = 0; unit < source.Length; unit++)
        {
            // Places from before this unit's first are those of other units.
            var first = count;
            foreach (var own in source[unit].Keys)
            {
                for (var k = starts[key]; k < ends[key]; k++)
                    if (TermStrength.OfKeys(own, keys[k]) is > 0 and var strength)
                        Add(new UnitMatch(unit, others[k], strength));
                key++;
            }
            for (; spelling < spellings.Count && spellings[spelling].Source == unit; spelling++)
                Add(spellings[spelling]);
            for (; quantity < quantities.Count && quantities[quantity].Source == unit; quantity++)
                Add(quantities[quantity]);

            void Add(UnitMatch match)
            {
                var place = places[match.Target] - 1;
                if (place < first)
                {
                    matches[count++] = match;
                    places[match.Target] = count;
                }
                else if (match.Level > matches[place].Level)
                    matches[place] = match;
            }
        }
        // Kept to the end: not with the room of those that came twice.
        return matches.AsSpan(..count).ToArray();
    }

    // For each key of each unit, where the keys of the other side stand that are one with it.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (int[] Starts, int[] Ends) Shared(UnitType[] units, ulong[] others)
    {
        var keys = AllKeys(units);
        var order = new int[keys.Length];
        for (var k = 0; k < order.Length; k++)
            order[k] = k;
        Array.Sort(keys, order);
        var (starts, ends) = (new int[keys.Length], new int[keys.Length]);
        for (int k = 0, j = 0; k < keys.Length; k++)
        {
            while (j < others.Length && others[j] < keys[k] && !TermStrength.AreOne(keys[k], others[j]))
                j++;
            var end = j;
            while (end < others.Length && end < j + Widest && TermStrength.AreOne(keys[k], others[end]))
                end++;
            (starts[order[k]], ends[order[k]]) = (j, end);
        }
        return (starts, ends);
    }

    // Ascending, and of equal ones the types too.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (ulong[] Keys, int[] Types) Keys(UnitType[] types)
    {
        var keys = AllKeys(types);
        var (typeOf, next) = (new int[keys.Length], 0);
        for (var t = 0; t < types.Length; t++)
            for (var k = 0; k < types[t].Keys.Length; k++)
                typeOf[next++] = t;
        Array.Sort(keys, typeOf);
        for (int first = 0, end; first < keys.Length; first = end)
        {
            for (end = first + 1; end < keys.Length && keys[end] == keys[first];)
                end++;
            if (end - first > 1)
                Array.Sort(typeOf, first, end - first);
        }
        return (keys, typeOf);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static ulong[] AllKeys(UnitType[] types)
    {
        var count = 0;
        foreach (var type in types)
            count += type.Keys.Length;
        var (keys, next) = (new ulong[count], 0);
        foreach (var type in types)
        {
            type.Keys.CopyTo(keys, next);
            next += type.Keys.Length;
        }
        return keys;
    }

    // Cognates begin alike and are about as long: only those are compared.
    private static void MatchSpellings(UnitType[] source, UnitType[] target, Language sourceLanguage, List<UnitMatch> matches)
    {
        var spellings = Spellings(target);
        var (all, unknown) = (Buckets(spellings), Buckets(spellings.FindAll(s => !s.IsKnown)));
        foreach (var spelling in Spellings(source))
        {
            // Two words that the lexicon has are no cognates.
            if (!(spelling.IsKnown ? unknown : all).TryGetValue(spelling.Letters[0], out var bucket))
                continue;
            var length = spelling.Letters.Length;
            var (least, most) = ((int)Math.Ceiling(length * TermStrength.MinimumLikeness), (int)(length / TermStrength.MinimumLikeness));
            for (var k = FirstOfLength(bucket, least); k < bucket.Length && bucket[k].Letters.Length <= most; k++)
                if (TermStrength.OfSpellings(spelling, bucket[k], sourceLanguage) is > 0 and var strength)
                    matches.Add(new UnitMatch(spelling.Unit, bucket[k].Unit, strength));
        }
    }

    // By first letter, from short to long, and of one length in the order given.
    private static Dictionary<char, Spelling[]> Buckets(List<Spelling> spellings)
    {
        var keys = new (char Letter, int Length, int Place)[spellings.Count];
        for (var s = 0; s < keys.Length; s++)
            keys[s] = (spellings[s].Letters[0], spellings[s].Letters.Length, s);
        Array.Sort(keys);
        var buckets = new Dictionary<char, Spelling[]>();
        for (int first = 0, end; first < keys.Length; first = end)
        {
            for (end = first + 1; end < keys.Length && keys[end].Letter == keys[first].Letter;)
                end++;
            buckets[keys[first].Letter] = Array.ConvertAll(keys[first..end], k => spellings[k.Place]);
        }
        return buckets;
    }

    private static List<Spelling> Spellings(UnitType[] types)
    {
        var spellings = new List<Spelling>();
        for (var t = 0; t < types.Length; t++)
            if (types[t].Term.Spelling is { Length: > 0 } letters)
                spellings.Add(new Spelling(letters, types[t].Term.Stem, types[t].Term.IsKnown, t));
        return spellings;
    }

    private static int FirstOfLength(Spelling[] bucket, int length)
    {
        var (low, high) = (0, bucket.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (bucket[middle].Letters.Length < length)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    // Values are looked up; dates agree as far as both are said, and are compared with one another.
    private static void MatchQuantities(UnitType[] source, UnitType[] target, List<UnitMatch> matches)
    {
        var (a, b) = (Quantities(source), Quantities(target));
        var byValue = b.Where(q => q.Value.Date is null).ToLookup(q => Rounded(q.Value.Value));
        var dates = b.Where(q => q.Value.Date is not null).Take(Widest).ToArray();
        foreach (var (type, value) in a)
            foreach (var (other, otherValue) in value.Date is null ? byValue[Rounded(value.Value)] : dates)
                if (value.LikenessTo(otherValue) >= QuantityValue.Same)
                    matches.Add(new UnitMatch(type, other, 1));
    }

    private static List<(int Type, QuantityValue Value)> Quantities(UnitType[] types) =>
        Enumerable.Range(0, types.Length).Where(t => types[t].Term.Quantity is not null).Select(t => (t, types[t].Term.Quantity!)).ToList();

    private static double Rounded(double value) => value == 0 || !double.IsFinite(value) ? value : Math.Round(value / Magnitude(value), 5) * Magnitude(value);

    private static double Magnitude(double value) => Math.Pow(10, Math.Floor(Math.Log10(Math.Abs(value))));
}
