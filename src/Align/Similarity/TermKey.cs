namespace Align.Similarity;

/// <summary>
/// The numbers that terms of two languages share where they can stand for one another: concepts of the lexicon, entries of the gazetteer, letters, stems.
/// The kind stands in the upper bits; text is hashed to the 60 others, so that two different words have one key about never.
/// </summary>
internal static class TermKey
{
    private const int KindShift = 60;
    private const ulong Mask = (1UL << KindShift) - 1;

    private enum Kind : ulong
    {
        Concept = 1,
        Entry = 2,
        Form = 3,
        Stem = 4,
        Person = 5,
        Family = 6,
    }

    public static ulong OfConcept(int concept) => Make(Kind.Concept, (uint)concept);

    public static ulong OfEntry(int entry) => Make(Kind.Entry, (uint)entry);

    public static ulong OfForm(ReadOnlySpan<char> form) => Make(Kind.Form, Hash(form));

    /// <summary>The key of a stem. The lowest bit says whether the lexicon has the word: two words that it has are not joined for their stems.</summary>
    public static ulong OfStem(ReadOnlySpan<char> stem, bool isKnown) => Make(Kind.Stem, (Hash(stem) & ~1UL) | (isKnown ? 1UL : 0));

    public static ulong OfPerson(Persons person) => Make(Kind.Person, (ulong)person);

    /// <summary>The key of all words that are derived from one: their stem in the lexicon's target language, where <c>suggest</c>, <c>suggestion</c> and <c>suggestive</c> have one.</summary>
    public static ulong OfFamily(ReadOnlySpan<char> stem) => Make(Kind.Family, Hash(stem));

    public static bool IsForm(ulong key) => KindOf(key) == Kind.Form;

    public static bool IsStem(ulong key) => KindOf(key) == Kind.Stem;

    public static bool IsFamily(ulong key) => KindOf(key) == Kind.Family;

    /// <summary>The concept that a key is of, or null.</summary>
    public static int? ConceptOf(ulong key) => KindOf(key) == Kind.Concept ? (int)(key & Mask) : null;

    /// <summary>The entry that a key is of, or null.</summary>
    public static int? EntryOf(ulong key) => KindOf(key) == Kind.Entry ? (int)(key & Mask) : null;

    /// <summary>The first of the keys that are one with a key.</summary>
    public static ulong First(ulong key) => IsStem(key) ? key & ~1UL : key;

    private static Kind KindOf(ulong key) => (Kind)(key >> KindShift);

    private static ulong Make(Kind kind, ulong number) => ((ulong)kind << KindShift) | (number & Mask);

    // FNV-1a over UTF-16 units, then mixed; the same on every machine.
    private static ulong Hash(ReadOnlySpan<char> text)
    {
        var h = 14695981039346656037UL;
        foreach (var c in text)
            h = (h ^ c) * 1099511628211UL;
        h ^= h >> 32;
        h *= 0x9E3779B97F4A7C15UL;
        return h ^ (h >> 29);
    }
}
