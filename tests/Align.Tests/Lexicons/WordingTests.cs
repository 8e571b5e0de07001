using Align.Lexicons;

namespace Align.Tests.Lexicons;

/// <summary>Groups of related words and of opposites, found in running text.</summary>
public sealed class WordingTests
{
    private static (Document Romanian, Document English) Read(string romanian, string english) => (Aligner.Default.ReadSource(romanian), Aligner.Default.ReadTarget(english));

    [Theory]
    [InlineData("Un muncitor și-a pierdut viața.", "The fire killed one worker.", true)]
    [InlineData("Docherii au intrat în grevă.", "The dockers walked out.", true)]
    [InlineData("Docherii au cântat.", "The dockers walked out.", false)]
    public void Words_for_one_happening_meet(string romanian, string english, bool expected)
    {
        var (r, e) = Read(romanian, english);
        Assert.Equal(expected, Pairs(r, e).Any(p => r.Related.Meet(p.I, e.Related, p.J)));
    }

    [Fact]
    public void Opposites_oppose_and_do_not_meet()
    {
        var (r, e) = Read("a recunoscut", "denied");
        Assert.Contains(Pairs(r, e), p => r.Opposites.Oppose(p.I, e.Opposites, p.J));
        Assert.DoesNotContain(Pairs(r, e), p => r.Opposites.Meet(p.I, e.Opposites, p.J));
    }

    [Fact]
    public void A_lexicon_without_words_brings_no_wording()
    {
        var aligner = Aligner.Between(Language.Romanian, Language.English).WithLexicon(Lexicon.Empty(Language.Romanian, Language.English)).Build();
        Assert.Equal(0, aligner.ReadSource("grevă").Related.Of(0).Length);
    }

    [Fact]
    public void No_word_is_its_own_opposite()
    {
        for (var g = 0; g < Wording.Opposites.Concepts.Count; g += 2)
        {
            var (one, other) = (Wording.Opposites.Concepts[g], Wording.Opposites.Concepts[g + 1]);
            Assert.False(one.Source.Intersect(other.Source).Any() || one.Target.Intersect(other.Target).Any(), $"{one} / {other}");
        }
    }

    private static IEnumerable<(int I, int J)> Pairs(Document a, Document b) => Enumerable.Range(0, a.TokenCount).SelectMany(i => Enumerable.Range(0, b.TokenCount).Select(j => (i, j)));
}
