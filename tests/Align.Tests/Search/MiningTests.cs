namespace Align.Tests.Search;

public sealed class MiningTests
{
    private static readonly string[] English =
    [
        "Heavy rain flooded 40 houses in Suceava last night.", "The hospital in Cluj has had no heating since Friday.", "The central bank raised its key interest rate to 7%.",
        "Two people were injured when a freight train derailed near Brașov.", "The museum will be closed for renovation until 2026.", "Farmers blocked the motorway with tractors.",
    ];

    private static readonly string[] Romanian =
    [
        "Fermierii au blocat autostrada cu tractoare.", "Spitalul din Cluj nu are căldură de vineri.", "Câinele doarme.",
        "Două persoane au fost rănite după ce un tren de marfă a deraiat lângă Brașov.", "Ploile abundente au inundat 40 de case din Suceava noaptea trecută.",
    ];

    [Fact]
    public void The_pairs_that_say_the_same_are_found_and_nothing_is_forced()
    {
        var pairs = Aligner.Default.Index(English).Mine(Romanian);
        Assert.Equal([(0, 5), (1, 1), (3, 3), (4, 0)], pairs.Select(p => (p.QueryNumber, p.TextNumber)).Order());
        Assert.Equal(pairs.OrderByDescending(p => p.Confidence), pairs);
        Assert.All(pairs, p => Assert.InRange(p.Confidence, 0.1, 1));
        Assert.All(pairs, p => Assert.Equal(Aligner.Default.Score(Romanian[p.QueryNumber], English[p.TextNumber]).Score, p.Score));
    }

    [Fact]
    public void No_text_stands_in_two_pairs()
    {
        var pairs = Aligner.Default.Index(English.Concat(English)).Mine(Romanian.Concat(Romanian), new MiningOptions { MinimumConfidence = 0 });
        Assert.Equal(pairs.Count, pairs.Select(p => p.QueryNumber).Distinct().Count());
        Assert.Equal(pairs.Count, pairs.Select(p => p.TextNumber).Distinct().Count());
    }

    [Fact]
    public void The_number_of_threads_changes_nothing()
    {
        var index = Aligner.Default.Index(English);
        Assert.Equal(index.Mine(Romanian, new MiningOptions { Threads = 1 }), index.Mine(Romanian, new MiningOptions { Threads = 8 }));
    }

    [Fact]
    public void Ids_are_passed_on()
    {
        var index = Aligner.Default.Index([new IndexedText(English[1], "e")]);
        var pair = Assert.Single(index.Mine([new IndexedText(Romanian[1], "r")]));
        Assert.Equal(("r", "e"), (pair.QueryId, pair.TextId));
    }

    [Fact]
    public void Options_out_of_range_are_named()
    {
        var index = Aligner.Default.Index(English);
        foreach (var (options, name) in new[] { (new MiningOptions { Neighbours = 0 }, "Neighbours"), (new MiningOptions { MinimumConfidence = 1.5 }, "MinimumConfidence"), (new MiningOptions { Threads = 0 }, "Threads") })
            Assert.Contains(name, Assert.Throws<ArgumentException>(() => index.Mine(Romanian, options)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Empty_collections_have_no_pairs()
    {
        Assert.Empty(Aligner.Default.Index(English).Mine(Array.Empty<string>()));
        Assert.Empty(Aligner.Default.Index(Array.Empty<string>()).Mine(Romanian));
    }
}
