namespace Align.Text;

/// <summary>The Romanian words that lean on a neighbour with a hyphen, and on which side the hyphen belongs to them.</summary>
internal static class Clitics
{
    // Cannot stand alone, or not in this form: s-au, l-a, m-am, v-ați, i-ar, n-ar, ți-l, și-a, ne-am, într-o, dintr-un, c-așa.
    private static readonly StringTable Leaning = StringTable.Of(
    [
        "s", "l", "m", "t", "v", "i", "n", "d", "c", "p", "ti", "mi", "si", "le", "ne", "te", "se", "va", "ma", "ni", "vi", "li",
        "intr", "dintr", "printr", "catr",
    ]);

    // Stand alone too, and lean on what follows unless that leans on them: de-abia, ce-a, pe-aici, o-ntreabă; but nu-i, ce-i, să-l.
    private static readonly StringTable Function = StringTable.Of(
    [
        "a", "ai", "am", "o", "de", "pe", "nu", "ce", "ca", "sa", "unde", "cine", "cum", "care", "daca", "dac", "fiindca",
    ]);

    // Pronouns and the verb "to be" after their host: nu-i, care-l, spunându-i, ducându-se, uite-o, dă-mi, ce-s.
    private static readonly StringTable Pronouns = StringTable.Of(
        ["o", "l", "i", "le", "mi", "ti", "si", "se", "ma", "te", "ne", "va", "v", "m", "s", "ni", "vi", "li", "isi", "n"]);

    // Auxiliaries after their host: datu-ne-au, fost-a.
    private static readonly StringTable Auxiliaries = StringTable.Of(["a", "au", "am", "ai", "ar", "ati", "as", "oi", "or", "vei", "vom", "vor"]);

    // SUA-ului, UE-ului, PSD-ul, ONG-urile, VIP-uri, al XIV-lea, 20-lea
    private static readonly StringTable Endings = StringTable.Of(
    [
        "ul", "ului", "uri", "urile", "urilor", "lea", "a", "le", "lor", "ii", "iilor", "i", "ei", "ist", "isti", "istii", "istilor", "ista", "iste",
    ]);

    /// <summary>Whether the hyphen between two words belongs to the first: <c>s-</c>, <c>într-</c>, <c>de-</c> before <c>abia</c>.</summary>
    public static bool LeansForward(ReadOnlySpan<char> word, ReadOnlySpan<char> next) =>
        Contains(Leaning, word) || (Contains(Function, word) && !IsInsideName(word, next) && !Contains(Pronouns, next) && !HasLostI(next));

    /// <summary>
    /// Whether the hyphen before a word belongs to it: a clitic, a word that has lost its <c>î</c> (<c>să-ntrebe</c>), or an ending after an
    /// acronym, a numeral or a foreign name.
    /// </summary>
    public static bool LeansBack(ReadOnlySpan<char> word) =>
        Contains(Pronouns, word) || Contains(Auxiliaries, word) || (char.IsLower(word[0]) && Contains(Endings, word)) || HasLostI(word);

    /// <summary>Whether a word begins as only one that has lost its <c>î</c> does: <c>-ntreg</c>, <c>-mpotriva</c>.</summary>
    public static bool HasLostI(ReadOnlySpan<char> word) =>
        word.Length > 3 && word is ['n', >= 'b' and not ('e' or 'i' or 'o' or 'u' or 'y' or 'â' or 'ă' or 'î'), ..] or ['m', 'p' or 'b', ..];

    // Rio-de-Janeiro
    private static bool IsInsideName(ReadOnlySpan<char> word, ReadOnlySpan<char> next) =>
        !next.IsEmpty && char.IsUpper(next[0]) && char.IsLower(word[^1]);

    private static bool Contains(StringTable set, ReadOnlySpan<char> word)
    {
        const int longest = 8;
        if (word.Length > longest)
            return false;
        Span<char> folded = stackalloc char[longest * 3];
        return set.Contains(folded[..Folding.Fold(word, folded, Language.Romanian)]);
    }
}
