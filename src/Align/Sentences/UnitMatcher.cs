using System.Runtime.CompilerServices;
using Align.Lexicons;
using Align.Similarity;

namespace Align.Sentences;

/// <summary>Finds which units of two vocabularies answer one another, as <see cref="SentenceScorer"/> judges single sentences: once for the whole document.</summary>
internal static class UnitMatcher
{
    // What more units of a side share than this says nothing.
    private const int Widest = 4000;

    public static List<UnitMatch> Match(UnitType[] source, UnitType[] target, Language sourceLanguage)
    {
        var matches = new List<UnitMatch>();
        MatchKeys(source, target, matches);
        MatchSpellings(source, target, sourceLanguage, matches);
        MatchQuantities(source, target, matches);
        return matches;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void MatchKeys(UnitType[] source, UnitType[] target, List<UnitMatch> matches)
    {
        var ((a, types), (b, others)) = (Keys(source), Keys(target));
        // Counted first: there may be millions.
        var count = 0;
        for (var shared = new SharedKeys(a, b, Widest); shared.MoveNext();)
            count += shared.End - shared.First;
        matches.EnsureCapacity(count);
        for (var shared = new SharedKeys(a, b, Widest); shared.MoveNext();)
            for (var k = shared.First; k < shared.End; k++)
                if (TermStrength.OfKeys(a[shared.Key], b[k]) is > 0 and var strength)
                    matches.Add(new UnitMatch(types[shared.Key], others[k], strength));
    }

    // Ascending, and of equal ones the types too.
    private static (ulong[] Keys, int[] Types) Keys(UnitType[] types)
    {
        var count = 0;
        foreach (var type in types)
            count += type.Keys.Length;
        var (keys, typeOf, next) = (new ulong[count], new int[count], 0);
        for (var t = 0; t < types.Length; t++)
            foreach (var key in types[t].Keys)
                (keys[next], typeOf[next++]) = (key, t);
        Array.Sort(keys, typeOf);
        for (int first = 0, end; first < count; first = end)
        {
            for (end = first + 1; end < count && keys[end] == keys[first];)
                end++;
            if (end - first > 1)
                Array.Sort(typeOf, first, end - first);
        }
        return (keys, typeOf);
    }

    // Cognates begin alike and are about as long: only those are compared.
    private static void MatchSpellings(UnitType[] source, UnitType[] target, Language sourceLanguage, List<UnitMatch> matches)
    {
        var (all, unknown) = (Buckets(Spellings(target)), Buckets(Spellings(target).Where(s => !s.IsKnown)));
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

    // By first letter, from short to long.
    private static Dictionary<char, Spelling[]> Buckets(IEnumerable<Spelling> spellings) =>
        spellings.GroupBy(s => s.Letters[0]).ToDictionary(g => g.Key, g => g.OrderBy(s => s.Letters.Length).ThenBy(s => s.Unit).ToArray());

    private static IEnumerable<Spelling> Spellings(UnitType[] types)
    {
        for (var t = 0; t < types.Length; t++)
            if (types[t].Term.Spelling is { Length: > 0 } letters)
                yield return new Spelling(letters, types[t].Term.Stem, types[t].Term.IsKnown, t);
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
