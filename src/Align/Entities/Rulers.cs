using Align.Knowledge;
using Align.Text;

namespace Align.Entities;

/// <summary>What kings, popes and saints are called in Romanian and in English: the table <c>gazetteer/rulers.tsv</c>.</summary>
internal static class Rulers
{
    private static readonly Lazy<Dictionary<string, string>> English = new(static () =>
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        if (CorpusTable.Embedded("gazetteer/rulers.tsv") is { } table)
            foreach (var row in table.Rows)
                foreach (var name in CorpusTable.Values(row[table.Column("ro")]))
                    names.Add(Folding.Fold(name, Language.Romanian), Folding.Fold(row[table.Column("en")], Language.English));
        return names;
    });

    /// <summary>Whether two folded words are one such name in two languages, or two Romanian forms of one.</summary>
    public static bool AreOne(string a, string b) =>
        English.Value.TryGetValue(a, out var own) && (own == b || own == English.Value.GetValueOrDefault(b, "")) || English.Value.TryGetValue(b, out own) && own == a;
}
