using System.Text;
using Align.Knowledge;
using Align.Text;

namespace Align.Tests.Knowledge;

/// <summary>The grammar tables that list words by the part they play.</summary>
public sealed class RoleTableTests
{
    private static readonly Language[] Languages = [Language.Romanian, Language.English];

    public static TheoryData<string> Tables => ["tone", "phrases", "standins", "descriptions", "proper", "nameparts", "speech", "finite"];

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_reads_well_in_both_languages(string table)
    {
        foreach (var language in Languages)
        {
            var rows = Grammar.For(language).Rows(table);
            Assert.NotEmpty(rows);
            Assert.Equal(rows.Count, rows.Select(r => r["role"]).Distinct().Count());
            Assert.All(rows, row =>
            {
                var words = row.Values("words");
                Assert.NotEmpty(words);
                Assert.All(words, w => Assert.Equal(w.Normalize(NormalizationForm.FormC), w));
                // Each is another word to whoever looks it up.
                var folded = words.Select(w => Folding.Fold(w, language)).ToList();
                Assert.DoesNotContain("", folded);
                Assert.Equal(folded.Distinct().Count(), folded.Count);
            });
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_role_is_found_by_its_words(string table)
    {
        foreach (var language in Languages)
        {
            var words = new RoleWords(Grammar.For(language), table);
            foreach (var row in Grammar.For(language).Rows(table))
                Assert.Equal(row.Values("words").Select(w => Folding.Fold(w, language)), Enumerable.Range(0, words.Words(row["role"]).Count).Select(i => words.Words(row["role"])[i]));
        }
    }
}
