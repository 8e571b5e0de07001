namespace Align.Knowledge;

/// <summary>Every word and expression that a language's grammar tables list, whatever for: what one of them has is known, even where the lexicon lacks it.</summary>
internal static class GrammarWords
{
    // Where the tables keep words; a cell may hold several.
    private static readonly (string Table, string[] Columns)[] Sources =
    [
        ("stopwords", ["word"]), ("pronouns", ["word"]), ("numbers", ["word"]), ("units", ["words"]), ("dates", ["words"]), ("irregular", ["lemma", "forms"]),
        ("negation", ["expression"]), ("modality", ["expression"]), ("comparators", ["expression"]), ("frames", ["expression"]), ("clauses", ["words"]),
        ("events", ["words"]), ("names", ["words"]), ("nominals", ["words"]), ("abbreviations", ["abbreviation"]),
        ("reporting", ["lemma", "present", "past", "imperfect", "participle", "gerund"]),
    ];

    /// <summary>The table of a language, by folded form.</summary>
    public static PhraseTable<bool> For(Grammar grammar) => grammar.View("words", static g => new PhraseTable<bool>(Words(g).Select(w => (w, true)), g.Analyzer));

    private static IEnumerable<string> Words(Grammar grammar)
    {
        foreach (var (table, columns) in Sources)
            foreach (var row in grammar.Rows(table))
                foreach (var column in columns)
                    if (row.Has(column))
                        foreach (var word in row.Values(column))
                            if (!(table == "negation" && word.EndsWith('-') && row["kind"] == "prefix"))
                                yield return word;
    }
}
