using Align.Text;
using Xunit.Abstractions;

namespace Align.Tests.Text;

public sealed class StemmerTests(ITestOutputHelper output)
{
    // --- English ---

    [Theory]
    [InlineData("generously", "generous")]
    [InlineData("geologists", "geolog")]
    [InlineData("dying", "die")]
    [InlineData("evenings", "evening")]
    [InlineData("egged", "egg")]
    [InlineData("hopping", "hop")]
    [InlineData("hoping", "hope")]
    [InlineData("succeeded", "succeed")]
    [InlineData("president's", "presid")]
    [InlineData("news", "news")]
    [InlineData("as", "as")]
    public void English_follows_the_description(string word, string stem) => Assert.Equal(stem, English(word));

    [DataFact("snowball/english.voc.txt", "snowball/english.output.txt")]
    public void English_agrees_with_the_whole_Snowball_vocabulary()
    {
        var words = File.ReadAllLines(DevelopmentData.Find("snowball/english.voc.txt")!);
        var stems = File.ReadAllLines(DevelopmentData.Find("snowball/english.output.txt")!);
        Assert.Equal(42_649, words.Length);
        Assert.Equal(stems.Length, words.Length);
        Assert.DoesNotContain(words.Zip(stems), pair => English(pair.First) != pair.Second);
    }

    // --- Romanian ---

    [Theory]
    [InlineData("relatie relatii relatiile relatiilor relatia relatiei")]
    [InlineData("alegere alegeri alegerile alegerilor alegerea alegerii")]
    [InlineData("minister ministere ministerul ministerului ministerele ministerelor")]
    [InlineData("ministru ministri ministrul ministrului ministrii ministrilor")]
    [InlineData("presedinte presedintele presedintelui presedinti presedintii presedintilor")]
    [InlineData("vorbi vorbeste vorbesc vorbit vorbea vorbind vorbim vorbiti vorbise vorbeasca")]
    [InlineData("propune propun propui propus propuse propunem propunea propunand")]
    [InlineData("decide decid decis decisese decidea")]
    [InlineData("declara declarat declarati declara declarand declarase")]
    [InlineData("oras orase orasul orasului orasele oraselor")]
    [InlineData("masura masuri masurile masurilor masurii")]
    [InlineData("militar militara militare militari militarilor")]
    [InlineData("rusesc ruseasca rusesti rusestii")]
    [InlineData("actor actori actorii actorilor")]
    [InlineData("european europeana europeni europenii europene")]
    [InlineData("sistem sisteme sistemul sistemului sistemele")]
    [InlineData("societate societati societatea societatii societatile societatilor")]
    [InlineData("activitate activitati activitatea activitatii activitatile activitatilor")]
    [InlineData("an ani anul anului anilor anii")]
    [InlineData("brad brazi bradul brazii brazilor")]
    [InlineData("seara seri serii serilor")]
    [InlineData("baiat baiatul baiatului")]
    [InlineData("catel catei catelul catelului cateilor")]
    [InlineData("piatra pietre pietrei pietrele")]
    public void Romanian_joins_the_forms_of_a_word(string forms) => ShareOneStem(forms);

    [Theory]
    [InlineData("rusia rusiei")]
    [InlineData("iran iranul iranului")]
    [InlineData("londra londrei")]
    [InlineData("moldova moldovei")]
    [InlineData("america americii")]
    [InlineData("bucuresti bucurestiul bucurestiului")]
    [InlineData("trump trumpului")]
    public void Romanian_joins_the_cases_of_a_name(string forms) => ShareOneStem(forms);

    [Fact]
    public void Romanian_leaves_a_bare_name_alone() => Assert.Equal("putin", Romanian("putin"));

    [Theory]
    [InlineData("calitate", "cal")]
    [InlineData("relatie", "relata")]
    [InlineData("alegere", "alege")]
    [InlineData("autoritate", "autor")]
    public void Romanian_keeps_words_apart(string one, string other) => Assert.NotEqual(Romanian(one), Romanian(other));

    [DataFact(UniMorph.File)]
    public void Romanian_joins_inflected_forms_and_keeps_lemmas_apart()
    {
        var pairs = UniMorph.Pairs().Select(pair => (Lemma: Spelling.Bare(pair.Lemma), Form: Spelling.Bare(pair.Form))).ToList();
        var joined = pairs.Count(pair => Romanian(pair.Lemma) == Romanian(pair.Form)) / (double)pairs.Count;

        var lemmas = pairs.Select(pair => pair.Lemma).Distinct().ToList();
        var confused = lemmas.GroupBy(Romanian).Where(group => group.Count() > 1).Sum(group => group.Count()) / (double)lemmas.Count;

        output.WriteLine($"{pairs.Count} pairs without diacritics: {joined:P2} share a stem; {confused:P2} of {lemmas.Count} lemmas share theirs with another");
        Assert.InRange(joined, 0.90, 1);
        Assert.InRange(confused, 0, 0.23);
    }

    // --- both ---

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("'")]
    [InlineData("'''")]
    [InlineData("zzz")]
    [InlineData("ыыыыы")]
    [InlineData("e2e4")]
    public void Whatever_comes_in_no_stem_is_longer(string word)
    {
        Assert.True(English(word).Length <= word.Length);
        Assert.True(Romanian(word).Length <= word.Length);
    }

    private static string English(string word) => Stem(EnglishStemmer.Instance, word);

    private static string Romanian(string word) => Stem(RomanianStemmer.Instance, word);

    private static string Stem(IStemmer stemmer, string word)
    {
        Span<char> stem = stackalloc char[word.Length];
        return new string(stem[..stemmer.Stem(word, stem)]);
    }

    private static void ShareOneStem(string words) =>
        Assert.Single(words.Split(' ').GroupBy(Romanian).Select(group => $"{group.Key}: {string.Join(' ', group)}"));
}
