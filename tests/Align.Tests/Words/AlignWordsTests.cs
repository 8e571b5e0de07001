namespace Align.Tests.Words;

/// <summary>Words of single sentences, from the lexicon alone.</summary>
public sealed class AlignWordsTests
{
    [Fact]
    public void Words_are_linked_by_the_lexicon_and_articles_with_their_noun()
    {
        const string Romanian = "Președintele a vizitat casa veche din București.";
        const string English = "The president visited the old house in Bucharest.";
        var links = Aligner.Default.AlignWords(Romanian, English).Select(l => $"{Romanian[l.SourceStart..l.SourceEnd]}={English[l.TargetStart..l.TargetEnd]}").ToList();
        foreach (var expected in new[] { "Președintele=president", "vizitat=visited", "a=visited", "casa=house", "veche=old", "din=in", "București=Bucharest", ".=." })
            Assert.Contains(expected, links);
        Assert.DoesNotContain("casa=old", links);
    }

    [Fact]
    public void Spelling_without_diacritics_of_before_1993_is_understood() =>
        Assert.Contains("0-0", Aligner.Default.AlignWords(["ciinele", "doarme"], ["dog", "sleeps"]).Select(l => l.ToString()));

    [Fact]
    public void Swapped_languages_give_the_same_links_the_other_way_round()
    {
        string[] romanian = ["guvernul", "a", "adoptat", "legea", "ieri", "."], english = ["the", "government", "adopted", "the", "law", "yesterday", "."];
        var swapped = Aligner.Between(Language.English, Language.Romanian).Build();
        Assert.Equal(Aligner.Default.AlignWords(romanian, english).Select(l => (l.Source, l.Target)).Order(), swapped.AlignWords(english, romanian).Select(l => (l.Target, l.Source)).Order());
    }

    [Fact]
    public void Texts_of_any_kind_and_length_give_a_result()
    {
        foreach (var text in new[] { "", " ", "\ud800", "...", new string('a', 100_000), string.Join(' ', Enumerable.Repeat("casa", 2000)) })
        {
            Assert.All(Aligner.Default.AlignWords(text, "the house"), l => Assert.InRange(l.SourceEnd, 1, text.Length));
            Assert.NotNull(Aligner.Default.AlignWords("casa", text));
        }
    }

    [DataFact("words/dev.ro-en.txt", "words/dev.gold.txt")]
    public void The_lexicon_alone_reaches_the_error_rate_it_was_built_for()
    {
        var (hit, found, gold) = (0, 0, 0);
        foreach (var (line, links) in File.ReadLines(DevelopmentData.Find("words/dev.ro-en.txt")!).Zip(File.ReadLines(DevelopmentData.Find("words/dev.gold.txt")!)))
        {
            var pair = TokenizedPair.Parse(line);
            var right = links.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(l => Array.ConvertAll(l.Split('-'), int.Parse)).Select(l => (l[0] - 1, l[1] - 1)).ToHashSet();
            var made = Aligner.Default.AlignWords(pair.Source, pair.Target).Select(l => (l.Source, l.Target)).ToList();
            (hit, found, gold) = (hit + made.Count(right.Contains), found + made.Count, gold + right.Count);
        }
        Assert.InRange(1 - 2.0 * hit / (found + gold), 0, 0.37);
    }
}
