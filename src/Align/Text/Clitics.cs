namespace Align.Text;

/// <summary>The Romanian words that lean on a neighbour with a hyphen.</summary>
internal static class Clitics
{
    // s-au, l-a, m-am, v-ați, i-a, n-ar, într-o, dintr-un, ce-i …
    private static readonly StringTable Before = StringTable.Of(
    [
        "s", "l", "m", "t", "v", "i", "n", "d", "c", "ti", "mi", "si", "le", "ne", "te", "se", "va", "ma", "sa", "ca", "de", "pe", "nu", "ce", "ni", "vi", "li", "o",
        "intr", "dintr", "printr", "catr", "las", "ia", "fi", "da", "a", "ai", "am", "unde", "cine", "cum", "care", "daca", "fiindca",
    ]);

    // care-l, spunându-i, ducându-se, nu-i, uite-o, dă-mi
    private static readonly StringTable After = StringTable.Of(
    [
        "o", "l", "i", "le", "mi", "ti", "si", "se", "ma", "te", "ne", "va", "v", "m", "s", "ni", "vi", "li", "isi", "n", "a", "au", "am", "ai", "ar", "ati", "as", "oi", "or",
    ]);

    // SUA-ului, UE-ului, PSD-ul, ONG-urile, VIP-uri, al XIV-lea, 20-lea
    private static readonly StringTable Endings = StringTable.Of(
    [
        "ul", "ului", "uri", "urile", "urilor", "lea", "a", "le", "lor", "ii", "iilor", "i", "ei", "ist", "isti", "istii", "istilor", "ista", "iste",
    ]);

    /// <summary>Whether a word before a hyphen is a clitic or a function word that keeps the hyphen.</summary>
    public static bool IsBefore(ReadOnlySpan<char> word) => word.Length <= 7 && Contains(Before, word);

    /// <summary>Whether a word after a hyphen is a clitic, or an ending after an acronym, a numeral or a foreign name.</summary>
    public static bool IsAfter(ReadOnlySpan<char> word, ReadOnlySpan<char> host) =>
        word.Length <= 6 && (Contains(After, word) || (Contains(Endings, word) && char.IsLower(word[0]) && host.Length > 0));

    private static bool Contains(StringTable set, ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[32];
        var n = Folding.Fold(word, folded, Language.Romanian);
        return set.Contains(folded[..n]);
    }
}
