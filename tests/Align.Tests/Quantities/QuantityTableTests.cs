using Align.Knowledge;
using Align.Quantities;
using Align.Text;

namespace Align.Tests.Quantities;

/// <summary>The tables that quantities are read by.</summary>
public sealed class QuantityTableTests
{
    private static IEnumerable<GrammarRow> Rows(Language language, string table) => Grammar.For(language).Rows(table);

    [Fact]
    public void Both_languages_have_the_same_units_of_the_same_dimension() =>
        Assert.Equal(
            Rows(Language.English, "units").Select(r => (r["unit"], r["dimension"])).Order(),
            Rows(Language.Romanian, "units").Select(r => (r["unit"], r["dimension"])).Order());

    [Fact]
    public void Every_listed_unit_is_read_behind_a_number()
    {
        foreach (var language in new[] { Language.Romanian, Language.English })
        {
            var missed = new List<string>();
            var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (var row in Rows(language, "units").Where(r => r["dimension"] is not ("people" or "count")))
                foreach (var word in row.Values("words").Where(seen.Add))
                {
                    // Romanian puts no singular and no genitive behind a number.
                    if (language == Language.Romanian && (IsSingular(row, word) || word.EndsWith("lor", StringComparison.Ordinal) || word.EndsWith("ului", StringComparison.Ordinal)))
                        continue;
                    var text = $"Exact 25 {word}";
                    var quantities = Reading.Of(language.Code, text);
                    if (!quantities.Any(q => q.Unit == row["unit"]) && !IsException(word))
                        missed.Add($"'{text}' was read as {string.Join(", ", quantities)}, not as {row["unit"]}.");
                }
            Assert.Empty(missed);
        }

        static bool IsSingular(GrammarRow row, string word) => Folding.Fold(row.Values("words")[0], Language.Romanian) == Folding.Fold(word, Language.Romanian);

        static bool IsException(string word) => word is "second" or "quarter";
    }

    [Fact]
    public void Units_of_known_size_are_listed()
    {
        var ids = Rows(Language.English, "units").Select(r => r["unit"]).ToHashSet();
        foreach (var (small, large) in new[] { ("second", "century"), ("millimetre", "mile"), ("square_metre", "hectare"), ("litre", "barrel"), ("gram", "tonne"), ("knot", "mile_per_hour"), ("watt", "gigawatt") })
        {
            Assert.Contains(small, ids);
            Assert.Contains(large, ids);
            Assert.NotNull(UnitSizes.Common(small, large));
        }
        Assert.Null(UnitSizes.Common("hour", "kilometre"));
        Assert.Null(UnitSizes.Common("hour", null));
        Assert.Null(UnitSizes.Common("EUR", "USD"));
    }

    [Fact]
    public void Every_comparator_is_read_beside_a_number()
    {
        foreach (var language in new[] { Language.Romanian, Language.English })
            foreach (var row in Rows(language, "comparators"))
            {
                var (expression, comparator) = (row["expression"], row["comparator"]);
                var text = row["position"] switch { "before" => $"{expression} 4512", "after" => $"4512 {expression}", "before_clock" => $"{expression} 9:30", _ => $"9:30 {expression}" };
                var quantity = Assert.Single(Reading.Of(language.Code, text));
                Assert.True(string.Equals(comparator, quantity.Comparator.ToString(), StringComparison.OrdinalIgnoreCase), $"'{text}' was read as {quantity}.");
                Assert.Equal(text, quantity.Text);
            }
    }
}
