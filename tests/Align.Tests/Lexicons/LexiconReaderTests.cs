using Align.Lexicons;

namespace Align.Tests.Lexicons;

/// <summary>Users bring their own dictionaries, in the formats there are.</summary>
public sealed class LexiconReaderTests
{
    [Fact]
    public void Our_own_table_with_all_its_columns()
    {
        var concepts = LexiconReader.Read("x.tsv", "# mine\nro\ten\tpos\tfreq\tnote\ncasă, locuință\thouse, home\tn\t1\n\nlua parte\ttake part\tv\t2\tlight verb\n");
        Assert.Equal(2, concepts.Count);
        Assert.Equal(["casă", "locuință"], concepts[0].Source);
        Assert.Equal(["house", "home"], concepts[0].Target);
        Assert.Equal(("n", 1, 1.0), (concepts[0].PartOfSpeech, concepts[0].Frequency, concepts[0].Confidence));
        Assert.Equal("v", concepts[1].PartOfSpeech);
    }

    [Fact]
    public void A_table_of_source_and_target_in_any_order_of_columns()
    {
        var concept = Assert.Single(LexiconReader.Read("x.tsv", "target\tsource\tconfidence\nhouse\tcasă\t0.75\n"));
        Assert.Equal(["casă"], concept.Source);
        Assert.Equal(0.75, concept.Confidence);
        Assert.Equal(3, concept.Frequency);
    }

    [Fact]
    public void A_hunalign_dictionary_has_the_target_first()
    {
        var concepts = LexiconReader.Read("x.dict", "house @ casă\nrailway station @ gară\n");
        Assert.Equal("casă = house", concepts[0].ToString());
        Assert.Equal("gară = railway station", concepts[1].ToString());
    }

    [Fact]
    public void Two_columns_and_what_follows_them() =>
        Assert.Equal(["casă = house", "gară = railway station"], LexiconReader.Read("x.tsv", "casă\thouse\ngară\trailway station\t0.93\n").Select(c => c.ToString()));

    [Fact]
    public void Muse_pairs() => Assert.Equal(["casă = house", "casă = home"], LexiconReader.Read("x.txt", "casă house\r\ncasă home\r\n").Select(c => c.ToString()));

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_first_word() => Assert.Equal("casă = house", LexiconReader.Read("x.txt", "\uFEFFcasă house\n")[0].ToString());

    [Fact]
    public void An_empty_file_is_an_empty_lexicon() => Assert.Empty(LexiconReader.Read("x.txt", "\n# nothing yet\n"));

    [Fact]
    public void What_is_no_entry_is_named_by_file_and_line()
    {
        Assert.StartsWith("x.txt, line 2: not a lexicon entry.", Fault("casă house\ncasă mare big house\n"), StringComparison.Ordinal);
        Assert.StartsWith("x.txt, line 1: not a lexicon entry.", Fault("casă\t \n"), StringComparison.Ordinal);
        Assert.StartsWith("x.txt, line 3: a concept needs words of both languages.", Fault("ro\ten\ncasă\thouse\ncasă\n"), StringComparison.Ordinal);
        Assert.StartsWith("x.txt, line 2: the frequency 'often' is not", Fault("ro\ten\tfreq\ncasă\thouse\toften\n"), StringComparison.Ordinal);
        Assert.StartsWith("x.txt, line 2: the confidence '2' is not", Fault("source\ttarget\tconfidence\ncasă\thouse\t2\n"), StringComparison.Ordinal);
        Assert.StartsWith("x.txt, line 2: 5 cells where 2 were expected", Fault("ro\ten\ncasă\thouse\tn\t1\t\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_are_read_alike_in_every_culture()
    {
        using var turkish = new CultureScope("tr-TR");
        Assert.Equal(0.5, LexiconReader.Read("x.tsv", "source\ttarget\tconfidence\nİ\tI\t0.5\n")[0].Confidence);
    }

    private static string Fault(string text) => Assert.Throws<FormatException>(() => LexiconReader.Read("x.txt", text)).Message;
}
