using System.Globalization;
using System.Text.Json;
using Align.Tests.Contract;
using FsCheck;
using FsCheck.Fluent;

namespace Align.Tests;

/// <summary>The front door.</summary>
public sealed class AlignerTests
{
    private static readonly string Expected = Aligner.Default.Align(SmallTexts.Romanian, SmallTexts.English).ToJson();

    [Fact]
    public void The_default_aligner_reads_romanian_and_english()
    {
        Assert.Equal(Language.Romanian, Aligner.Default.SourceLanguage);
        Assert.Equal(Language.English, Aligner.Default.TargetLanguage);
        var alignment = Aligner.Default.Align(SmallTexts.Romanian, SmallTexts.English);
        Assert.Contains(alignment.SharedEntities, e => e.SourceName == "Ion Popescu" && e.Type == EntityType.Person);
        Assert.NotEmpty(alignment.Claims);
    }

    [Fact]
    public void The_json_of_every_article_pair_has_the_shape_of_the_contract()
    {
        Assert.NotEmpty(Repository.Articles);
        foreach (var folder in Repository.Articles)
        {
            var (source, target) = (File.ReadAllText(Path.Combine(folder, "ro.txt")), File.ReadAllText(Path.Combine(folder, "en.txt")));
            CompareShape.Check(Parse(Aligner.Default.Align(source, target).ToJson()), source, target);
            AnalyzeShape.Check(Parse(Aligner.Default.ReadSource(source).ToJson()), source);
            AnalyzeShape.Check(Parse(Aligner.Default.ReadTarget(target).ToJson()), target);
        }
    }

    [Fact]
    public void Reading_first_and_aligning_later_gives_the_same()
    {
        var (source, target) = (Aligner.Default.ReadSource(SmallTexts.Romanian), Aligner.Default.ReadTarget(SmallTexts.English));
        Assert.Equal(Expected, Aligner.Default.Align(source, target).ToJson());
        Assert.Equal(Expected, Aligner.Default.Align(source, target).ToJson());
        Assert.Same(SmallTexts.Romanian, source.Text);
    }

    [Fact]
    public void Another_aligner_with_the_same_options_gives_the_same() =>
        Assert.Equal(Expected, Aligner.Between(Language.Romanian, Language.English).WithLexicon(Lexicon.Default).Entities(e => e).Claims(c => c).Build().Align(SmallTexts.Romanian, SmallTexts.English).ToJson());

    [Fact]
    public void A_builder_is_not_changed_by_what_is_made_from_it()
    {
        var builder = Aligner.Between(Language.Romanian, Language.English);
        _ = builder.Claims(c => c with { MinimumScore = 1 });
        Assert.Equal(Expected, builder.Build().Align(SmallTexts.Romanian, SmallTexts.English).ToJson());
    }

    [Fact]
    public void Options_out_of_range_fail_in_build_and_name_themselves()
    {
        var builder = Aligner.Between(Language.Romanian, Language.English);
        foreach (var bad in new[] { -0.1, 1.1, double.NaN, double.PositiveInfinity })
        {
            Assert.Contains("MinimumScore", Assert.Throws<ArgumentException>(() => builder.Claims(c => c with { MinimumScore = bad }).Build()).Message, StringComparison.Ordinal);
            Assert.Contains("MinimumScore", Assert.Throws<ArgumentException>(() => builder.Entities(e => e with { MinimumScore = bad }).Build()).Message, StringComparison.Ordinal);
        }
        Assert.Contains("ContentWeight", Assert.Throws<ArgumentException>(() => builder.Claims(c => c with { ContentWeight = -1 }).Build()).Message, StringComparison.Ordinal);
        Assert.Contains("ro", Assert.Throws<ArgumentException>(() => Aligner.Between(Language.Romanian, Language.Romanian).Build()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_minimum_score_keeps_every_link_below_it_away()
    {
        foreach (var minimum in new[] { 0.2, 0.5, 0.8 })
        {
            var alignment = Aligner.Between(Language.Romanian, Language.English).Claims(c => c with { MinimumScore = minimum }).Build().Align(SmallTexts.Romanian, SmallTexts.English);
            Assert.All(alignment.Claims, l => Assert.True(l.Score >= minimum));
        }
    }

    [Fact]
    public void Null_and_documents_of_the_wrong_side_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Aligner.Default.Align(null!, ""));
        Assert.Throws<ArgumentNullException>(() => Aligner.Default.Align("", null!));
        Assert.Throws<ArgumentNullException>(() => Aligner.Default.ReadSource(null!));
        var (source, target) = (Aligner.Default.ReadSource(""), Aligner.Default.ReadTarget(""));
        Assert.Throws<ArgumentException>(() => Aligner.Default.Align(target, source));
        Assert.Throws<ArgumentException>(() => Aligner.Default.Align(source, source));
    }

    [Fact]
    public void The_languages_can_be_turned_round()
    {
        var alignment = Aligner.Between(Language.English, Language.Romanian).Build().Align(SmallTexts.English, SmallTexts.Romanian);
        CompareShape.Check(Parse(alignment.ToJson()), SmallTexts.English, SmallTexts.Romanian);
        Assert.Contains(alignment.SharedEntities, e => e.TargetName == "Ion Popescu");
        Assert.NotEmpty(alignment.Claims);
    }

    [Fact]
    public void Nothing_in_the_texts_gives_nothing()
    {
        foreach (var (source, target) in new[] { ("", ""), (" \r\n ", "\t"), ("", SmallTexts.English), (SmallTexts.Romanian, "") })
        {
            var alignment = Aligner.Default.Align(source, target);
            Assert.Empty(alignment.SharedEntities);
            Assert.Empty(alignment.Claims);
            CompareShape.Check(Parse(alignment.ToJson()), source, target);
            Assert.EndsWith("</html>", alignment.ToHtml().TrimEnd(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void One_aligner_serves_many_threads()
    {
        var results = new string[16];
        Parallel.For(0, results.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => results[i] = Aligner.Default.Align(SmallTexts.Romanian, SmallTexts.English).ToJson());
        Assert.All(results, r => Assert.Equal(Expected, r));
    }

    [IcuFact]
    public void Turkish_romanian_and_arabic_cultures_change_nothing()
    {
        foreach (var name in new[] { "tr-TR", "ro-RO", "ar-SA", "sv-SE" })
            Assert.Equal(Everything(), Under(CultureInfo.GetCultureInfo(name)));
    }

    [Fact]
    public void A_culture_with_odd_number_formats_changes_nothing()
    {
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat = new NumberFormatInfo { NumberDecimalSeparator = "·", NegativeSign = "minus", NumberGroupSeparator = "_", NumberDecimalDigits = 5 };
        Assert.Equal(Everything(), Under(odd));
    }

    [Fact]
    public void Any_text_is_read_without_an_exception_and_with_offsets_into_it()
    {
        var anything = ArbMap.Default.GeneratorFor<string>().Select(s => s ?? "");
        // Random characters seldom reach the rules: texts are shuffled pieces of articles with anything between.
        var words = Repository.Articles.SelectMany(f => new[] { "ro.txt", "en.txt" }.SelectMany(n => File.ReadAllText(Path.Combine(f, n)).Split(' '))).ToArray();
        var pieces = Gen.OneOf(anything, Gen.Elements(words), Gen.Elements("„", "”", "\"", "'", "«", "-", "\u0326", "\ud800", "\r\n", "\n\n", "0", "1.234,5", "…", "[", ")"));
        var text = pieces.ListOf().Select(p => string.Join(' ', p));
        var property = Prop.ForAll(text.Two().ToArbitrary(), pair =>
        {
            var alignment = Aligner.Default.Align(pair.Item1, pair.Item2);
            foreach (var document in new[] { alignment.Source, alignment.Target })
            {
                Assert.All(document.Claims, c => Assert.Equal(document.Text[c.Start..c.End], c.Text));
                Assert.All(document.Entities.SelectMany(e => e.Mentions), m => Assert.Equal(document.Text[m.Start..m.End], m.Text));
            }
            Assert.All(alignment.Claims, l => Assert.InRange(l.Evidence.Sum(e => e.Value * e.Weight) - l.Score, -1e-9, 1e-9));
            _ = Parse(alignment.ToJson());
            _ = alignment.ToHtml();
        });
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200).WithEndSize(60), property);
    }

    private static string Everything()
    {
        var alignment = Aligner.Between(Language.Romanian, Language.English).Claims(c => c with { MinimumScore = 0.25 }).Build().Align(SmallTexts.Romanian, SmallTexts.English);
        return alignment.ToJson() + alignment.ToHtml() + alignment.Source.ToJson() + alignment.Target.ToJson();
    }

    private static string Under(CultureInfo culture)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return Everything();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    private static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
