namespace Align.Lexicons;

/// <summary>
/// The regular forms of a Romanian dictionary word, by part of speech. The stemmer, which sees no part of speech, does not bring all of them together
/// (<c>vizita</c>, <c>vizitat</c>); a lexicon entry is therefore keyed by the stems of all its forms. Irregular sound changes are the business of the grammar tables.
/// </summary>
internal static class RomanianForms
{
    private static readonly string[] ConsonantNoun = ["ul", "ului", "i", "ii", "ilor", "uri", "urile", "urilor", "e", "ele", "elor"];
    private static readonly string[] FeminineNoun = ["a", "e", "ei", "ele", "elor", "i", "ii", "ile", "ilor", "uri"];
    private static readonly string[] Adjective = ["ă", "a", "i", "e", "ii", "ele", "ei", "ul", "ilor", "elor"];
    private static readonly string[] VerbInA = ["ă", "e", "i", "ez", "ează", "eze", "ând", "at", "ată", "ați", "ate", "am", "au", "are", "area", "ării"];
    private static readonly string[] VerbInE = ["", "i", "ă", "em", "eți", "ut", "ută", "uți", "ute", "ând", "ea", "eam", "eau", "ere", "erea", "erii"];
    private static readonly string[] VerbInI = ["", "e", "ă", "esc", "ește", "ească", "im", "it", "ită", "iți", "ite", "ind", "ea", "eam", "eau", "ire", "irea", "irii"];
    private static readonly string[] VerbInHardI = ["", "ă", "ăsc", "ăște", "ască", "âm", "ât", "âtă", "âți", "âte", "ând", "a", "au", "âre", "ârea", "ârii"];

    /// <summary>The forms of a word, itself first.</summary>
    /// <param name="lemma">One word in dictionary form.</param>
    /// <param name="partOfSpeech">As in the lexicon: <c>n v adj …</c>; other parts of speech do not inflect.</param>
    public static IEnumerable<string> Of(string lemma, string partOfSpeech)
    {
        yield return lemma;
        if (lemma.Length < 3)
            yield break;
        var (stem, endings) = Paradigm(lemma, partOfSpeech);
        foreach (var ending in endings)
            yield return stem + ending;
    }

    private static (string Stem, string[] Endings) Paradigm(string lemma, string partOfSpeech)
    {
        var (one, two) = (lemma[..^1], lemma[..^2]);
        return (partOfSpeech, lemma) switch
        {
            ("n", [.., 'i', 'e']) => (one, ["a", "i", "ei", "ile", "ilor"]),
            ("n", [.., 'ă']) => (one, FeminineNoun),
            ("n", [.., 'e']) => (one, ["ea", "ele", "elui", "i", "ii", "ile", "ilor", "ei"]),
            ("n", [.., 'i', 'u']) => (one, ["ul", "ului", "i", "ii", "iile", "iilor"]),
            ("n", [.., 'u']) => (one, ["ul", "ului", "i", "ii", "ilor", "uri", "urile", "urilor", "e", "ele", "elor"]),
            ("n", [.., 'a']) => (lemma, ["ua", "le", "lele", "lelor", "lei"]),
            ("n", [.., 'i']) => (lemma, ["ul", "ului", "i", "lor"]),
            ("n", _) => (lemma, ConsonantNoun),
            ("adj", [.., 'i', 'u']) => (one, ["e", "i", "ile", "ilor", "ei", "a"]),
            ("adj", [.., 'u']) => (one, ["ă", "a", "i", "e", "ii", "ei"]),
            ("adj", [.., 'e']) => (one, ["i", "ea", "ele", "ile", "ilor", "ii"]),
            ("adj", _) => (lemma, Adjective),
            ("v", [.., 'e', 'a']) => (two, VerbInE),
            ("v", [.., 'a']) => (one, VerbInA),
            ("v", [.., 'e']) => (one, VerbInE),
            ("v", [.., 'i']) => (one, VerbInI),
            ("v", [.., 'î']) => (one, VerbInHardI),
            _ => ("", []),
        };
    }
}
