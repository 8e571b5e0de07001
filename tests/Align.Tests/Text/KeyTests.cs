using Align.Text;
using Xunit.Abstractions;

namespace Align.Tests.Text;

/// <summary>One key for a word, however it is spelled. The map of irregular forms is applied by the token table, not by the key.</summary>
public sealed class KeyTests(ITestOutputHelper output)
{
    private static readonly TextAnalyzer Romanian = TextAnalyzer.For(Language.Romanian);

    [DataFact(UniMorph.File)]
    public void Every_spelling_of_every_Romanian_form_has_one_key()
    {
        // A handful stands in the old spelling already (săptămînă), and is another word without its diacritics than today's; a few are Cyrillic.
        var words = UniMorph.Pairs().SelectMany(pair => new[] { pair.Lemma, pair.Form }).Distinct().ToList();
        var today = words.Where(word => Folding.Fold(word, Language.Romanian) == Spelling.Bare(word)).ToList();
        var apart = today.Where(word => Spelling.All(word).Select(s => Romanian.Key(s)).Distinct().Count() > 1).ToList();
        output.WriteLine($"{today.Count - apart.Count} of {today.Count} forms have one key in all their spellings; left out: {string.Join(' ', words.Except(today))}");
        Assert.Empty(apart);
        Assert.InRange(words.Count - today.Count, 0, 20);
    }

    [Theory]
    [InlineData("președinților", "preşedinţilor", "presedintilor", "PREȘEDINȚILOR", "preșe\u00ADdinților", "presedintilor\u200B")]
    [InlineData("sunt", "sînt", "sânt", "sint", "Sînt", "SÎNT", "si\u0302nt")]
    [InlineData("pământ", "pămînt", "pamant", "pa\u0306mi\u0302nt")]
    [InlineData("într-o", "intr-o", "Într-o", "INTR-O", "intr‑o", "i\u0302ntr-o")]
    [InlineData("reîncepând", "reîncepînd", "reincepand")]
    [InlineData("hotărî", "hotari", "hotări\u0302", "hotărî\u00AD")]
    public void Spellings_of_one_word_have_one_key(params string[] spellings) => Assert.Single(spellings.Select(s => Romanian.Key(s)).Distinct());

    [Fact]
    public void A_bare_word_that_may_be_another_keeps_its_own_key() => Assert.NotEqual(Romanian.Key("șanț"), Romanian.Key("sunt"));

    [Fact]
    public void An_empty_word_has_an_empty_key() => Assert.Equal("", Romanian.Key(""));

    [Fact]
    public void A_word_of_marks_alone_has_an_empty_key() => Assert.Equal("", Romanian.Key("\u0326\u00AD"));

    [Fact]
    public void A_very_long_word_has_a_key() => Assert.NotEmpty(Romanian.Key(new string('x', 100_000)));

    [Fact]
    public void A_language_that_is_not_built_in_is_folded_but_not_stemmed() => Assert.Equal("hauser", TextAnalyzer.For(Language.Of("de")).Key("Häuser"));

    [Fact]
    public void The_stemmer_can_be_replaced()
    {
        var analyzer = Romanian.WithStemmer(new FirstLetter());
        Assert.Equal("p", analyzer.Key("Președinte"));
    }

    private sealed class FirstLetter : IStemmer
    {
        public int Stem(ReadOnlySpan<char> word, Span<char> stem)
        {
            word[..1].CopyTo(stem);
            return 1;
        }
    }
}
