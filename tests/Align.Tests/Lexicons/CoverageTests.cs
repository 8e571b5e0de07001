namespace Align.Tests.Lexicons;

public sealed class CoverageTests
{
    [Fact]
    public void Words_are_known_from_the_lexicon_the_grammar_or_the_gazetteer()
    {
        var coverage = Lexicon.Default.Cover(["Rusia a spus că zgrimbul este mare. Trei zgrimbi!"], Language.Romanian);
        Assert.Equal([new WordCount("zgrimbi", 1), new WordCount("zgrimbul", 1)], coverage.Unknown);
        Assert.Equal(9, coverage.Words);
        Assert.Equal(7, coverage.Known);
        Assert.Equal(1, coverage.InGazetteer);
        Assert.True(coverage.InGrammar >= 4);
    }

    [Fact]
    public void Numbers_and_capitals_inside_a_sentence_are_left_out()
    {
        var coverage = Lexicon.Default.Cover(["In 2018 Grzmblx met 25 Brzxts, on 1990s terms at 9:30 in B."], Language.English);
        Assert.Empty(coverage.Unknown);
        Assert.Equal(6, coverage.Words);
    }

    [Fact]
    public void Unknown_words_come_most_frequent_first_with_a_capital_only_where_they_always_have_one()
    {
        var coverage = Lexicon.Default.Cover(["Grzmblx is here. The vrox is here.", "Grzmblx is there. Vrox is there. The vrox."], Language.English);
        Assert.Equal([new WordCount("vrox", 3), new WordCount("Grzmblx", 2)], coverage.Unknown);
        Assert.Equal(1 - 5 / (double)coverage.Words, coverage.Share, 9);
    }

    [Fact]
    public void Nothing_is_known_throughout()
    {
        Assert.Equal(1, Lexicon.Default.Cover([], Language.English).Share);
        Assert.Equal(0, Lexicon.Default.Cover(["", "123 — !"], Language.English).Words);
    }

    [Fact]
    public void A_word_is_translated_by_a_concept_a_phrase_a_cognate_a_name_or_a_number()
    {
        var pairs = Lexicon.Default.CoverPairs(
        [
            ("Casa este mare.", "The house is large."),
            ("A luat parte la întâlnire.", "He took part in the meeting."),
            ("Rușii au vândut 25 de tractoare Moscovei.", "Russia sold twenty-five tractors to Moscow."),
        ]);
        Assert.Empty(pairs.Source.Untranslated.Select(w => w.Word));
        Assert.Empty(pairs.Target.Untranslated.Select(w => w.Word));
        Assert.Equal((3, 1.0, 1.0), (pairs.Lines, pairs.Source.Share, pairs.Target.Share));
    }

    [Fact]
    public void What_has_no_translation_is_listed_with_the_line()
    {
        var pairs = Lexicon.Default.CoverPairs([("Casa este mare.", "The house is large."), ("Casa arde.", "The dog sleeps.")]);
        Assert.Contains(new UntranslatedWord("Casa", 1, 2, 2), pairs.Source.Untranslated);
        Assert.Contains(new UntranslatedWord("dog", 1, 1, 2), pairs.Target.Untranslated);
        Assert.Equal(pairs.Target.Words - 2, pairs.Target.Translated);
    }

    [DataFact("news/news.ro.txt", "news/news.en.txt", "parallel/tatoeba.ro.txt", "parallel/tatoeba.en.txt")]
    public void Running_text_is_known()
    {
        foreach (var name in new[] { "news/news", "parallel/tatoeba" })
            foreach (var language in new[] { Language.Romanian, Language.English })
            {
                var coverage = Lexicon.Default.Cover([File.ReadAllText(DevelopmentData.Find($"{name}.{language}.txt")!)], language);
                Assert.True(coverage.Share > 0.97, $"{name}: {coverage}");
            }
    }
}
