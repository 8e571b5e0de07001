using Align.Knowledge;

namespace Align.Lexicons;

/// <summary>
/// How reports word things, beyond translation: tables of <c>corpus/wording</c>. Their lines are kept as lexicons, whose concepts are not meanings but groups of words.
/// </summary>
internal static class Wording
{
    private static readonly Lazy<Lexicon> RelatedWords = new(() => new Lexicon("related", ReadRelated));
    private static readonly Lazy<Lexicon> OppositeWords = new(() => new Lexicon("opposites", ReadOpposites));

    /// <summary>Groups of words that reports of one happening use for it: <c>a-și pierde viața</c>, <c>killed</c>.</summary>
    public static Lexicon Related => RelatedWords.Value;

    /// <summary>Groups of words that deny one another; the opposite of group g is g ^ 1: <c>a recunoaște</c>, <c>denied</c>.</summary>
    public static Lexicon Opposites => OppositeWords.Value;

    private static List<Concept> ReadRelated()
    {
        var groups = new List<Concept>();
        LexiconReader.AddConcepts(CorpusTable.Embedded("wording/related.tsv")!, groups);
        return groups;
    }

    private static List<Concept> ReadOpposites()
    {
        var table = CorpusTable.Embedded("wording/opposites.tsv")!;
        var (ro, en, otherRo, otherEn) = (table.Column("ro"), table.Column("en"), table.Column("ro-opposite"), table.Column("en-opposite"));
        return [.. table.Rows.SelectMany(row => new Concept[] { new(CorpusTable.Values(row[ro]), CorpusTable.Values(row[en])), new(CorpusTable.Values(row[otherRo]), CorpusTable.Values(row[otherEn])) })];
    }
}
