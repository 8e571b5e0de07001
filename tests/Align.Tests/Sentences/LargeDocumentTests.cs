namespace Align.Tests.Sentences;

public sealed class LargeDocumentTests
{
    private static readonly string[] Weather = ["clouds", "light wind", "heavy rain", "fog", "sunshine", "snow showers", "thunder"];

    // Sentences of their own number and names, as a long document has them.
    private static (string[] Romanian, string[] English) Document(int count) =>
    (
        [.. Enumerable.Range(0, count).Select(i => $"În {1000 + i * 7} {Name(i)} a cumpărat {i % 13 + 2} case de la {Name(i * 31 + 5)}.")],
        [.. Enumerable.Range(0, count).Select(i => $"In {1000 + i * 7} {Name(i)} bought {i % 13 + 2} houses from {Name(i * 31 + 5)}.")]
    );

    private static string Name(int i) => $"{(char)('A' + i % 26)}{"aeiou"[i / 26 % 5]}{"lmnrstv"[i / 130 % 7]}{"aeiou"[i / 910 % 5]}ndor";

    [Fact]
    public void A_hole_in_the_middle_is_gone_around()
    {
        var (source, target) = Document(3000);
        var beads = Story.Beads(Story.Align(source, [.. target[..800], .. target[2200..]]));
        var expected = Enumerable.Range(0, 3000).Select(i => $"[{i}]:[{(i < 800 ? $"{i}" : i < 2200 ? "" : $"{i - 1400}")}]");
        Assert.InRange(beads.Intersect(expected).Count(), 2990, 3000);
    }

    [Fact]
    public void Of_unrelated_documents_almost_nothing_is_aligned()
    {
        var (source, _) = Document(1200);
        string[] target = [.. Enumerable.Range(0, 1000).Select(i => $"{Weather[i % 7]} over {Name(i).Replace("ndor", "heim", StringComparison.Ordinal)}, {Weather[i * 3 % 5]} in the valleys and {Weather[i * 5 % 6]} along the coast.")];
        Assert.InRange(Story.Align(source, target).Beads.Count(b => b.IsPair), 0, 20);
    }

    [Fact]
    public void One_sentence_finds_its_translation_among_10000()
    {
        var (source, target) = Document(10_000);
        Assert.Contains("[0]:[6543]", Story.Beads(Story.Align([source[6543]], target)));
        Assert.Contains("[6543]:[0]", Story.Beads(Story.Align(source, [target[6543]])));
    }

    [Fact]
    public void Where_one_sentence_stands_several_times_any_of_them_is_found()
    {
        var (source, target) = Document(2000);
        string[] repeated = [.. target[..700], target[1234], .. target[700..], target[1234], target[5]];
        var pair = Assert.Single(Story.Align([source[1234]], repeated).Beads, b => b.IsPair);
        Assert.Equal(target[1234], pair.TargetText);
    }

    [Fact]
    public void A_sentence_whose_translation_is_not_there_finds_nothing()
    {
        var (_, target) = Document(2000);
        Assert.DoesNotContain(Story.Align(Story.Romanian[3..4], target).Beads, b => b.IsPair);
        Assert.DoesNotContain(Story.Align(target, Story.English[3..4]).Beads, b => b.IsPair);
    }

    [Fact]
    public void A_few_sentences_are_found_wherever_they_stand_in_a_long_text()
    {
        var (_, target) = Document(2000);
        string[] together = [.. target[..1200], .. Story.English, .. target[1200..]];
        Assert.Equal(Enumerable.Range(0, 12).Select(i => $"[{i}]:[{i + 1200}]"), Story.Beads(Story.Align(Story.Romanian, together)).Where(b => !b.StartsWith("[]", StringComparison.Ordinal)));
    }

    [Fact]
    public void Two_sentences_of_a_few_may_stand_in_one_of_a_long_text()
    {
        var (_, target) = Document(2000);
        string[] together = [.. target[..700], Story.English[0], $"{Story.English[1]} {Story.English[2]}", .. Story.English[3..], .. target[700..]];
        var pairs = Story.Beads(Story.Align(Story.Romanian, together)).Where(b => !b.StartsWith("[]", StringComparison.Ordinal)).ToArray();
        Assert.Equal("[0]:[700]", pairs[0]);
        Assert.Equal("[1,2]:[701]", pairs[1]);
        Assert.Equal(11, pairs.Length);
    }

    [Fact]
    public void A_few_sentences_that_stand_in_another_order_are_found_where_beads_may_cross()
    {
        var (_, target) = Document(2000);
        string[] apart = [.. target[..500], Story.English[9], .. target[500..1500], Story.English[2], .. target[1500..]];
        string[] few = [Story.Romanian[2], Story.Romanian[9]];
        Assert.Equal(["[0]:[1501]", "[1]:[500]"], Story.Beads(Story.Align(few, apart, new SentenceOptions { Crossing = true })).Where(b => !b.StartsWith("[]", StringComparison.Ordinal)));
        Assert.Single(Story.Align(few, apart).Beads, b => b.IsPair);
    }

    [Fact]
    public void Every_sentence_of_a_few_and_of_a_long_text_stands_in_one_bead()
    {
        var (_, target) = Document(400);
        string[] together = [.. target[..150], .. Story.English[6..], .. target[150..], .. Story.English[..6]];
        foreach (var crossing in (bool[])[false, true])
        {
            var beads = Story.Align(Story.Romanian, together, new SentenceOptions { Crossing = crossing }).Beads;
            Assert.Equal(Enumerable.Range(0, 12), beads.SelectMany(b => b.Source).Select(s => s.Number));
            Assert.Equal(Enumerable.Range(0, together.Length), beads.SelectMany(b => b.Target).Select(t => t.Number).Order());
        }
    }

    [Fact]
    public void A_text_against_itself_is_aligned_one_to_one()
    {
        var (source, _) = Document(2000);
        Assert.Equal(Enumerable.Range(0, 2000).Select(i => $"[{i}]:[{i}]"), Story.Beads(Story.Align(source, source)));
    }

    [Fact]
    public void Languages_the_wrong_way_round_are_aligned_as_well_as_may_be()
    {
        var (source, target) = Document(1000);
        Assert.InRange(Story.Beads(Story.Align(target, source)).Count(b => b.Split(':') is [var a, var b2] && a == b2), 950, 1000);
    }

    [Fact]
    public void Progress_rises_to_the_whole()
    {
        var (source, target) = Document(1500);
        var shares = new Shares();
        Story.Align(source, target, new SentenceOptions { Progress = shares, Threads = 1 });
        Assert.Equal(shares.Told.Order(), shares.Told);
        Assert.InRange(shares.Told.Count, 3, 20);
        Assert.Equal(1, shares.Told[^1]);
    }

    [Fact]
    public void Threads_change_no_byte_of_a_long_document()
    {
        var (source, target) = Document(1500);
        Assert.Equal(
            Story.Align(source, target[200..], new SentenceOptions { Threads = 1 }).ToBeads(),
            Story.Align(source, target[200..], new SentenceOptions { Threads = 2 }).ToBeads());
    }

    private sealed class Shares : IProgress<double>
    {
        public List<double> Told { get; } = [];

        public void Report(double value) => Told.Add(value);
    }
}
