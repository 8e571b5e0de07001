using Align.Text;

namespace Align.Tests.Lexicons;

public sealed class LexiconTests
{
    private static readonly Lexicon Small = Of(
        ("viteză", "speed", "n"), ("vită", "cattle", "n"), ("venit", "income", "n"), ("veni", "come", "v"), ("mare", "big, large", "adj"), ("mare", "sea", "n"),
        ("lua parte", "take part", "v"), ("persoană", "person, people", "n"), ("personal", "personal", "adj"), ("nou", "new", "adj"), ("poartă", "gate", "n"));

    [Fact]
    public void A_word_is_found_in_any_of_its_forms_and_however_it_is_spelled()
    {
        Assert.Equal(["poartă = gate"], Find("porților"));
        Assert.Equal(["nou = new"], Find("noilor"));
        Assert.Equal(["viteză = speed"], Find("vitezei"));
        Assert.Equal(["viteză = speed"], Find("VITEZĂ"));
        Assert.Equal(["viteză = speed"], Find("vitezã".Replace('ã', 'ă')));
        Assert.Equal(["lua parte = take part"], Find("luat parte"));
        Assert.Equal(["mare = big, large"], FindEnglish("larger"));
        Assert.Equal(["lua parte = take part"], FindEnglish("took part"));
        Assert.Empty(Find("inexistent"));
        Assert.Empty(Find(""));
    }

    [Fact]
    public void Of_words_that_share_a_stem_those_are_meant_that_have_the_form()
    {
        Assert.Equal(["vită = cattle"], Find("vitele"));
        Assert.Equal(["viteză = speed"], Find("viteze"));
        Assert.Equal(["venit = income", "veni = come"], Find("venit"));
        Assert.Equal(["venit = income"], Find("venituri"));
        Assert.Equal(["persoană = person, people"], FindEnglish("people"));
        Assert.Equal(["personal = personal"], FindEnglish("personal"));
    }

    [Fact]
    public void A_lexicon_can_be_put_on_top_of_another()
    {
        var added = Small.Add(Lexicon.Parse("mine", "casetofon\tcassette player\n"));
        Assert.Equal(["casetofon = cassette player"], added.Find("casetofoanele", Language.Romanian).Select(c => c.ToString()));
        Assert.Equal(Small.Concepts.Count + 1, added.Concepts.Count);
        Assert.Empty(Small.Find("casetofon", Language.Romanian));
    }

    [Fact]
    public void A_lexicon_of_other_languages_cannot()
    {
        var german = Lexicon.Of(Language.Of("de"), Language.English, [new Concept(["Haus"], ["house"])]);
        Assert.Throws<ArgumentException>(() => Small.Add(german));
        Assert.Throws<ArgumentException>(() => Small.Find("Haus", Language.Of("de")));
        Assert.Equal(["Haus = house"], german.Find("haus", Language.Of("de")).Select(c => c.ToString()));
    }

    [Fact]
    public void A_file_is_loaded_and_added()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "cassette player @ casetofon\n");
            Assert.Equal("casetofon = cassette player", Assert.Single(Lexicon.Load(file).Concepts).ToString());
            Assert.Equal(Small.Concepts.Count + 1, Small.Add(file).Concepts.Count);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void An_aligner_uses_the_lexicon_it_is_given()
    {
        var lexicon = Lexicon.Parse("mine", "gâldâu\twhatsit\n");
        var aligner = Aligner.Between(Language.Romanian, Language.English).WithLexicon(Lexicon.Default.Add(lexicon)).Build();
        Assert.True(Strength(aligner) > 0.9);
        Assert.Equal(0, Strength(Aligner.Default));

        static float Strength(Aligner aligner) => new Align.Similarity.TermMatcher(aligner.ReadSource("Un gâldâu."), aligner.ReadTarget("A whatsit.")).Strength(1, 1);
    }

    [Fact]
    public void Another_stemmer_gets_a_lexicon_with_its_keys()
    {
        var plain = TextAnalyzer.For(Language.Romanian).WithStemmer(NoStemmer.Instance);
        var side = Small.Side(plain)!;
        Assert.True(side.FindStem("viteza") >= 0);
        Assert.True(Small.Side(TextAnalyzer.For(Language.Romanian))!.FindStem("viteza") < 0);
    }

    private static IEnumerable<string> Find(string word) => Small.Find(word, Language.Romanian).Select(c => c.ToString());

    private static IEnumerable<string> FindEnglish(string word) => Small.Find(word, Language.English).Select(c => c.ToString());

    private static Lexicon Of(params (string Romanian, string English, string PartOfSpeech)[] concepts) => Lexicon.Of(
        Language.Romanian, Language.English, concepts.Select(c => new Concept(c.Romanian.Split(", "), c.English.Split(", ")) { PartOfSpeech = c.PartOfSpeech }));
}
