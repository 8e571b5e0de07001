using System.Globalization;
using Align.Quantities;
using FsCheck;
using FsCheck.Fluent;

namespace Align.Tests.Quantities;

public sealed class QuantityRobustnessTests
{
    private const string Romanian = "Luni, 16 iulie 2018, la ora 9:30, peste 1.234,5 milioane de lei (€25m) au fost cheltuite în trei luni; 12 la sută, între 3 și 5 ore, al doilea, -5 grade, 2-1.";
    private const string English = "On Monday, July 16, 2018, at 9.30am, over 1,234.5 million lei (€25m) were spent in three months; 12 percent, between 3 and 5 hours, second, -5 degrees, 2-1.";

    // What quantities are made of, and what breaks them.
    private static readonly string[] Pieces =
    [
        "1", "2", "12", "2016", "1848", "3.000", "1,5", "9:30", "18.45", "16.07.2018", "2018-07-16", "0721", "25m", "20th", "1990s", "½", "2/3", "%", "€", "$", "°C", "-", "–", "+", "#", ",", ".", "(", ")", "'", "…",
        "o", "un", "două", "nouă", "noua", "sută", "mii", "zeci", "milioane", "și", "de", "la", "la sută", "jumătate", "treime", "virgulă", "al", "a", "doilea", "a doua", "peste", "între", "până la", "sau", "sau mai mult", "acum",
        "în urmă", "luni", "mai", "ora", "dimineața", "vineri", "ieri", "iulie", "anul trecut", "anii", "lei", "oameni", "răniți", "km", "nr.", "Boeing",
        "a", "an", "one", "twenty", "hundred", "million", "dozen", "dozens", "thousands", "and", "of", "half", "third", "point", "minus", "more than", "between", "from", "to", "or", "or more", "some", "ago", "May", "Monday", "July",
        "am", "pm", "o'clock", "GMT", "last year", "the", "people", "years", "euros", "-strong", "page", "COVID", "twice", "\u00A0", "\n\n",
    ];

    private static readonly Gen<string> Soup = Gen.Elements(Pieces).ListOf().SelectMany(pieces => Gen.Elements(" ", "", "\u00A0").Select(gap => string.Join(gap, pieces)));

    [Fact]
    public void Any_run_of_pieces_is_read_in_order_without_overlaps() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2000),
            Prop.ForAll(Soup.ToArbitrary(), text =>
            {
                Reading.Of("ro", text);
                Reading.Of("en", text);
            }));

    [Fact]
    public void Any_string_is_read_in_order_without_overlaps() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(1000),
            Prop.ForAll(ArbMap.Default.ArbFor<string>().Filter(s => s is not null), text =>
            {
                Reading.Of("ro", text);
                Reading.Of("en", text);
            }));

    [Fact]
    public void Any_two_quantities_can_be_compared() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(500),
            Prop.ForAll(Soup.ToArbitrary(), Soup.ToArbitrary(), (source, target) =>
            {
                var (s, t) = (Reading.Of("ro", source), Reading.Of("en", target));
                foreach (var match in new[] { QuantityComparison.Compare(s, t, (_, _) => true), QuantityComparison.CompareDates(s, t) })
                {
                    Assert.True(match.Agreeing.Count + match.Conflicting.Count <= Math.Min(s.Count, t.Count));
                    Assert.Equal(match.Agreeing.Count, match.Spans.Count);
                }
            }));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ro-RO")]
    [InlineData("en-US")]
    [InlineData("ar-SA")]
    public void The_culture_changes_nothing(string culture)
    {
        string Everything() => string.Join("\n", Reading.Of("ro", Romanian).Concat(Reading.Of("en", English)).Concat(Reading.Of("en", English.ToUpperInvariant())).Select(q => q.ToString()));
        string expected;
        using (new CultureScope(""))
            expected = Everything();
        using (new CultureScope(culture))
            Assert.Equal(expected, Everything());
    }

    [Fact]
    public void A_document_gives_its_quantities_in_both_languages()
    {
        const string expected = "Date 2018-07-16 Mon; Time 09:30; Money >1234500000 RON; Money 25000000 EUR; Duration 3 month; Percent 12 percent; Duration 3–5 hour; Ordinal 2; Measure -5 degree; Score 2–1";
        Assert.Equal(expected, Reading.Short("ro", Romanian));
        Assert.Equal(expected, Reading.Short("en", English));
        Assert.Equal(Reading.Of("ro", Romanian), Aligner.Default.ReadSource(Romanian).Quantities);
        Assert.Equal(Reading.Of("en", English), Aligner.Default.ReadTarget(English).Quantities);
    }

    [Fact]
    public void Offsets_hold_behind_characters_of_any_width()
    {
        foreach (var prefix in new[] { "😀 ", "„Da”, ", "e\u0301 ", "\uFEFF", "\r\n\t" })
            Assert.Equal("peste 800 de oameni", Reading.One("ro", prefix + "Au venit peste 800 de oameni.").Text);
    }

    [Fact]
    public void A_quantity_prints_its_text_and_value() =>
        Assert.Equal("peste 4,5 ore = More 4.5 hour", Reading.One("ro", "A durat peste 4,5 ore.").ToString());

    [Fact]
    public void A_language_without_tables_has_figures_only()
    {
        var text = "Das sind 1.234,5 Sachen.";
        var found = QuantityReader.Read(new Align.Text.TokenTable(text, Align.Text.TextAnalyzer.For(Language.Of("de"))));
        Assert.Equal(1234.5, Assert.Single(found).Value);
    }

    [DataFact("parallel/flores.ro.txt", "parallel/flores.en.txt")]
    public void Parallel_sentences_hold_the_same_quantities()
    {
        var (ro, en) = (Lines("parallel/flores.ro.txt"), Lines("parallel/flores.en.txt"));
        int shared = 0, all = 0;
        for (var i = 0; i < ro.Length; i++)
        {
            var (s, t) = (Values("ro", ro[i]), Values("en", en[i]));
            all += s.Count + t.Count;
            shared += 2 * s.Count(t.Remove);
        }
        // What is left are other words for the same in translation: a third man, at the age of 34, two of them.
        Assert.True(shared > 0.8 * all, $"{shared} of {all}");

        static string[] Lines(string file) => File.ReadAllLines(DevelopmentData.Find(file)!);

        static List<(QuantityKind, double, double?)> Values(string language, string text) => [.. Reading.Of(language, text).Select(q => (q.Kind, Math.Round(q.Value, 6), q.UpperValue))];
    }
}
