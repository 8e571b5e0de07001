using Align.Knowledge;
using Align.Text;

namespace Align.Entities;

/// <summary>How demonyms begin words for two peoples at once: <c>franco-</c>, <c>sino-</c>. The table <c>gazetteer/halves.tsv</c>.</summary>
internal static class Halves
{
    private static readonly Lazy<Dictionary<string, string>> Countries = new(static () =>
    {
        var countries = new Dictionary<string, string>(StringComparer.Ordinal);
        if (CorpusTable.Embedded("gazetteer/halves.tsv") is { } table)
            foreach (var row in table.Rows)
                foreach (var half in CorpusTable.Values(row[table.Column("halves")]))
                    countries.Add(Folding.Fold(half, Language.Romanian), row[table.Column("country")]);
        return countries;
    });

    /// <summary>The country that a folded word is half of a demonym of, or null.</summary>
    public static GazetteerEntry? CountryOf(string folded) => Countries.Value.TryGetValue(folded, out var country) ? Gazetteer.Default.Find(country) : null;
}
