using System.Runtime.CompilerServices;
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
        var (a, b) = (Keys(source), Keys(target));
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (!TermStrength.AreOne(a[i].Key, b[j].Key))
            {
                if (a[i].Key < b[j].Key)
                    i++;
                else
                    j++;
                continue;
            }
            for (var k = j; k < b.Length && k < j + Widest && TermStrength.AreOne(a[i].Key, b[k].Key); k++)
                if (TermStrength.OfKeys(a[i].Key, b[k].Key) is > 0 and var strength)
                    matches.Add(new UnitMatch(a[i].Type, b[k].Type, strength));
            i++;
        }
    }

    private static (ulong Key, int Type)[] Keys(UnitType[] types)
    {
        var keys = new List<(ulong, int)>(types.Length * 4);
        for (var t = 0; t < types.Length; t++)
            foreach (var key in types[t].Keys)
                keys.Add((key, t));
        keys.Sort();
        return [.. keys];
    }

    // Cognates begin alike and are about as long: only those are compared.
    private static void MatchSpellings(UnitType[] source, UnitType[] target, Language sourceLanguage, List<UnitMatch> matches)
    {
        var buckets = Spellings(target).GroupBy(s => s.Letters[0]).ToDictionary(g => g.Key, g => g.OrderBy(s => s.Letters.Length).ThenBy(s => s.Unit).ToArray());
        foreach (var spelling in Spellings(source))
        {
            if (!buckets.TryGetValue(spelling.Letters[0], out var bucket))
                continue;
            var length = spelling.Letters.Length;
            var (least, most) = ((int)Math.Ceiling(length * TermStrength.MinimumLikeness), (int)(length / TermStrength.MinimumLikeness));
            for (var k = FirstOfLength(bucket, least); k < bucket.Length && bucket[k].Letters.Length <= most; k++)
                if (TermStrength.OfSpellings(spelling, bucket[k], sourceLanguage) is > 0 and var strength)
                    matches.Add(new UnitMatch(spelling.Unit, bucket[k].Unit, strength));
        }
    }

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
