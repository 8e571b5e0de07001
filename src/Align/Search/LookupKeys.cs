using Align.Knowledge;
using Align.Similarity;

namespace Align.Search;

/// <summary>
/// The texts by which the terms of an index are found: words and phrases by their stems, names by the ids of their entries, persons by themselves. They are texts, and
/// not the numbers of concepts, so that an index outlives the lexicon it was made with.
/// </summary>
internal static class LookupKeys
{
    public static IEnumerable<string> Of(SentenceTerm term) => term.Kind switch
    {
        SentenceTermKind.Word or SentenceTermKind.Phrase => [term.Stem],
        SentenceTermKind.Name => term.Text[(term.Text.LastIndexOf('|') + 1)..].Split(',').Select(id => '@' + id),
        SentenceTermKind.Person => [term.Text],
        _ => [],
    };

    public static string OfEntry(GazetteerEntry entry) => '@' + entry.Id;
}
