namespace Align.Tests.Contract;

/// <summary><c>align words</c> and <c>align learn-lexicon</c>, as processes.</summary>
public sealed class WordsCommandTests
{
    private const string Lines = "casa este mare . ||| the house is large .\nmama doarme ||| mother sleeps\nacum 3 zile ||| 3 days ago\n";

    [Fact]
    public void A_line_of_links_comes_out_for_every_line()
    {
        using var folder = new TempFolder();
        var input = folder.Write("in.txt", Lines);
        var text = AlignCommand.Run("words", input).Succeeded().Text;
        var lines = text.TrimEnd('\n').Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.All(lines, l => Assert.Matches("^([0-9]+-[0-9]+( |$))+$", l));
        Assert.Contains("0-1", lines[0].Split(' '));
        Assert.Equal("0-0 1-1", lines[1]);
        Assert.Equal(text, AlignCommand.Run("words", input, "--threads", "1").Succeeded().Text);
        AlignCommand.Run("words", input, "--output", folder.In("out.txt")).Succeeded();
        Assert.Equal(text, File.ReadAllText(folder.In("out.txt")));
    }

    [Fact]
    public void Bad_lines_are_empty_in_the_output_and_named_and_the_rest_is_aligned()
    {
        using var folder = new TempFolder();
        var many = string.Join(' ', Enumerable.Repeat("a", 10_000));
        var input = folder.Write("in.txt", $"mama ||| mother\r\nno sides\n ||| mother\nmama |||\n{many} ||| a\nma\0ma ||| mother\n\na ||| b ||| c\nmama\rtata ||| mother\ndoarme ||| sleeps");
        Check(AlignCommand.Run("words", input));
        var train = folder.Write("train.txt", Lines);
        AlignCommand.Run("words", "--train", train, "--save", folder.In("m")).Succeeded();
        Check(AlignCommand.Run("words", "--model", folder.In("m"), input));

        static void Check(CommandResult result)
        {
            Assert.Equal(0, result.ExitCode);
            var lines = result.Text.Split('\n');
            Assert.Equal(11, lines.Length);
            Assert.Equal("0-0", lines[0]);
            Assert.Equal("0-0", lines[9]);
            Assert.All(lines[1..8], l => Assert.Equal("", l));
            var warnings = result.Error.TrimEnd('\n').Split('\n');
            Assert.Equal(7, warnings.Length);
            for (var i = 0; i < 7; i++)
                Assert.Contains($"in.txt, line {i + 2}:", warnings[i], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_saved_model_aligns_new_lines_and_a_damaged_one_is_refused()
    {
        using var folder = new TempFolder();
        var (train, input) = (folder.Write("train.txt", Lines), folder.Write("in.txt", "casa ||| the house\n"));
        Assert.Equal("", AlignCommand.Run("words", "--train", train, "--save", folder.In("m")).Succeeded().Text);
        Assert.Equal("0-0 0-1\n", AlignCommand.Run("words", "--model", folder.In("m"), input).Succeeded().Text);
        var bytes = File.ReadAllBytes(folder.In("m"));
        bytes[^3] ^= 1;
        AlignCommand.Run("words", "--model", folder.Write("damaged", bytes), input).FailedNaming("damaged", "checksum");
        AlignCommand.Run("words", "--model", train, input).FailedNaming("train.txt", "not a word alignment model");
        AlignCommand.Run("words", "--model", folder.In("none"), input).FailedNaming("none", "does not exist");
        AlignCommand.Run("words", "--model", folder.In("m"), "--train", train, input).FailedNaming("--model", "without --train");
    }

    [Fact]
    public void Each_direction_gives_a_word_at_most_one_link()
    {
        using var folder = new TempFolder();
        var input = folder.Write("in.txt", Lines);
        foreach (var (direction, side) in new[] { ("forward", 1), ("reverse", 0) })
            foreach (var line in AlignCommand.Run("words", input, "--direction", direction).Succeeded().Text.TrimEnd('\n').Split('\n'))
            {
                var places = line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('-')[side]).ToList();
                Assert.Equal(places.Distinct().Count(), places.Count);
            }
    }

    [Fact]
    public void Wrong_usage_is_said_in_one_line()
    {
        using var folder = new TempFolder();
        var input = folder.Write("in.txt", Lines);
        AlignCommand.Run("words", input, "--direction", "sideways").FailedNaming("--direction", "sideways");
        AlignCommand.Run("words", input, "--threshold", "2").FailedNaming("--threshold", "2");
        AlignCommand.Run("words", input, "--from", "en").FailedNaming("'en'");
        AlignCommand.Run("words", folder.In("none")).FailedNaming("none", "does not exist");
        AlignCommand.Run("words", input, "--train", folder.Path).FailedNaming("directory");
        AlignCommand.Run("words", input, "--save", folder.In("no/such")).FailedNaming("--save");
        AlignCommand.Run("learn-lexicon", input, input, input).FailedNaming("3 files");
    }

    [Fact]
    public void The_learned_lexicon_is_one_that_the_other_commands_take()
    {
        using var folder = new TempFolder();
        var (romanian, english) = (string.Concat(Enumerable.Repeat("Gâldâul doarme.\nGâldâul mănâncă.\nCasa arde.\n", 5)), string.Concat(Enumerable.Repeat("The whatsit sleeps.\nThe whatsit eats.\nThe house burns.\n", 5)));
        var (source, target) = (folder.Write("ro.txt", romanian), folder.Write("en.txt", english));
        AlignCommand.Run("learn-lexicon", source, target, "--output", folder.In("learned.tsv")).Succeeded();
        var table = File.ReadAllText(folder.In("learned.tsv"));
        Assert.StartsWith("source\ttarget\tfreq\tconfidence\n", table, StringComparison.Ordinal);
        Assert.Contains("Gâldâul\twhatsit\t", table, StringComparison.Ordinal);
        Assert.Contains("whatsit", AlignCommand.Run("lexicon", "lookup", "Gâldâul", "--language", "ro", "--lexicon", folder.In("learned.tsv")).Succeeded().Text, StringComparison.Ordinal);
    }
}
