using System.Text.Json;

namespace Align.Tests.Contract;

/// <summary><c>align lexicon</c>.</summary>
public sealed class LexiconCommandTests
{
    [Fact]
    public void Coverage_lists_the_unknown_words_by_frequency()
    {
        using var folder = new TempFolder();
        var file = folder.Write("en.txt", "The grzmbl met the vroxes. A grzmbl slept.\n");
        var text = AlignCommand.Run("lexicon", "coverage", file, "--language", "en").Succeeded().Text;
        Assert.StartsWith("# en: 8 words, 5 known (62.50 %): grammar ", text, StringComparison.Ordinal);
        Assert.EndsWith("\nword\tcount\ngrzmbl\t2\nvroxes\t1\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Coverage_as_json_and_over_several_files()
    {
        using var folder = new TempFolder();
        var (one, two) = (folder.Write("1.txt", "The grzmbl met the vroxes.\n"), folder.Write("2.txt", "A grzmbl slept.\n"));
        using var json = JsonDocument.Parse(AlignCommand.Run("lexicon", "coverage", one, two, "--language", "en", "--format", "json", "--top", "1").Succeeded().Bytes);
        Assert.Equal("align/lexicon-coverage/1", json.RootElement.GetProperty("schema").GetString());
        Assert.Equal(8, json.RootElement.GetProperty("words").GetInt32());
        var unknown = Assert.Single(json.RootElement.GetProperty("unknown").EnumerateArray());
        Assert.Equal(("grzmbl", 2), (unknown.GetProperty("word").GetString(), unknown.GetProperty("count").GetInt32()));
    }

    [Fact]
    public void Lookup_lists_concepts_of_words_in_any_form()
    {
        var lines = AlignCommand.Run("lexicon", "lookup", "casele", "luat parte", "--language", "ro").Succeeded().Text.Split('\n');
        Assert.Equal("word\tsource\ttarget\tpos\tfreq", lines[0]);
        Assert.Contains(lines, l => l.StartsWith("casele\tcasă\t", StringComparison.Ordinal) && l.Contains("house", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.StartsWith("luat parte\t", StringComparison.Ordinal) && l.Contains("take part", StringComparison.Ordinal));
    }

    [Fact]
    public void A_lexicon_of_ones_own_is_added()
    {
        using var folder = new TempFolder();
        var own = folder.Write("own.dict", "whatsit @ gâldâu\n");
        Assert.Contains("gâldâul\tgâldâu\twhatsit", AlignCommand.Run("lexicon", "lookup", "gâldâul", "--language", "ro", "--lexicon", own).Succeeded().Text, StringComparison.Ordinal);
        var faulty = folder.Write("faulty.txt", "one two\none two three\n");
        var result = AlignCommand.Run("lexicon", "lookup", "gâldâul", "--language", "ro", "--lexicon", faulty);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("faulty.txt, line 2:", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Pairs_prints_both_directions_and_what_has_no_translation()
    {
        using var folder = new TempFolder();
        var (source, target) = (folder.Write("ro.txt", "Casa este mare.\nCasa arde.\n"), folder.Write("en.txt", "The house is large.\nThe dog sleeps.\n"));
        var text = AlignCommand.Run("lexicon", "pairs", source, target).Succeeded().Text;
        Assert.StartsWith("# source: 2 lines, ", text, StringComparison.Ordinal);
        Assert.Contains("\n# target: 2 lines, ", text, StringComparison.Ordinal);
        Assert.Contains("\nsource\tCasa\t1\t2\t2\n", text, StringComparison.Ordinal);
        Assert.Contains("\ntarget\tdog\t1\t1\t2\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_measured_is_said_in_one_line()
    {
        using var folder = new TempFolder();
        var (one, two) = (folder.Write("1.txt", "a\n"), folder.Write("2.txt", "a\nb\n"));
        foreach (var (arguments, part) in new (string[], string)[]
        {
            (["pairs", one, two], "has 1 lines"), (["pairs", one, one], "given as both texts"), (["coverage", one, "--language", "de"], "the lexicon has ro and en"),
            (["coverage", one, "--language", "en", "--top", "0"], "above zero"), (["coverage", one], "--language"), (["coverage", "missing.txt", "--language", "en"], "missing.txt"),
        })
        {
            var result = AlignCommand.Run(["lexicon", .. arguments]);
            Assert.Equal(2, result.ExitCode);
            Assert.Contains(part, result.Error, StringComparison.Ordinal);
            Assert.Single(result.Error.TrimEnd('\n').Split('\n'));
            Assert.Empty(result.Bytes);
        }
    }
}
