namespace Align.Knowledge;

/// <summary>The expressions of one language that deny, or only look so, with their kind: the table <c>negation.tsv</c>, without verbs and prefixes.</summary>
internal static class Negators
{
    public static PhraseTable<string> For(Grammar grammar) =>
        grammar.View("negators", static g => new PhraseTable<string>(g.Rows("negation").Where(r => r["kind"] is "negator" or "pseudo" or "word" or "noun").Select(r => (r["expression"], r["kind"])), g.Analyzer));
}
