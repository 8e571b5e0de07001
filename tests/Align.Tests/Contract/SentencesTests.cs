using System.Xml.Linq;
using Align.Tests.Sentences;

namespace Align.Tests.Contract;

/// <summary>The contract of <c>align sentences</c>.</summary>
public sealed class SentencesTests
{
    [Fact]
    public void Beads_are_numbered_lines_with_a_score()
    {
        using var folder = new TempFolder();
        var lines = Run(folder, Story.Romanian, Story.English[..11], "--lines", "--format", "beads").Succeeded().Text.Split('\n');
        Assert.Equal("", lines[^1]);
        Assert.Equal(12, lines.Length - 1);
        Assert.Matches(@"^\[0\]:\[0\]\t(0|1)\.\d{4}$", lines[0]);
        Assert.Matches(@"^\[11\]:\[\]\t(0|1)\.\d{4}$", lines[11]);
    }

    [Fact]
    public void Blank_lines_and_line_ends_of_windows_keep_the_numbering()
    {
        using var folder = new TempFolder();
        var (source, target) = (folder.In("a"), folder.In("b"));
        File.WriteAllText(source, $"\uFEFF{Story.Romanian[0]}\r\n\r\n{Story.Romanian[1]}\r\n");
        File.WriteAllText(target, $"{Story.English[0]}\n{Story.English[1]}");
        Assert.Equal(["[0]:[0]", "[2]:[1]"], AlignCommand.Run("sentences", source, target, "--lines", "--format", "beads").Succeeded().Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('\t')[0]));
    }

    [Fact]
    public void Raw_text_gives_tsv()
    {
        using var folder = new TempFolder();
        var (source, target) = (folder.In("a"), folder.In("b"));
        File.WriteAllText(source, string.Join(' ', Story.Romanian));
        File.WriteAllText(target, string.Join(' ', Story.English));
        var lines = AlignCommand.Run("sentences", source, target).Succeeded().Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(Story.Romanian.Zip(Story.English), lines.Select(l => l.Split('\t')).Select(c => (c[0], c[1])));
    }

    [Fact]
    public void Other_formats_can_be_read()
    {
        using var folder = new TempFolder();
        Assert.Equal("align/sentences/1", Run(folder, Story.Romanian, Story.English, "--lines", "--format", "json").Json().GetProperty("schema").GetString());
        Assert.Equal(12, XDocument.Parse(Run(folder, Story.Romanian, Story.English, "--lines", "--format", "xliff").Succeeded().Text).Root!.Descendants().Count(e => e.Name.LocalName == "unit"));
        var tmx = Run(folder, Story.Romanian, Story.English, "--lines", "--format", "tmx").Succeeded().Bytes;
        using var stream = new MemoryStream(tmx);
        Assert.Equal(Story.Romanian.Zip(Story.English), TmxReader.Read(stream, Language.Romanian, Language.English).Select(u => (u.Source, u.Target)));
    }

    [Fact]
    public void Beads_can_be_left_out_and_marked()
    {
        using var folder = new TempFolder();
        Assert.Equal("", Run(folder, ["Pisica doarme."], ["Prices rose by 14 percent in March, said the central bank."], "--lines", "--filter").Succeeded().Text);
        Assert.All(Run(folder, Story.Romanian, Story.English, "--lines", "--min-score", "0.9").Succeeded().Text.Split('\n')[..^1], l => Assert.True(string.CompareOrdinal(l.Split('\t')[2], "0.9") >= 0));
        Assert.All(Run(folder, Story.Romanian, Story.English, "--lines", "--review").Succeeded().Text.Split('\n')[..^1], l => Assert.Equal(string.CompareOrdinal(l.Split('\t')[2], "0.65") < 0, l.EndsWith("\tdoubtful", StringComparison.Ordinal)));
    }

    [Fact]
    public void Any_language_is_taken()
    {
        using var folder = new TempFolder();
        Assert.StartsWith("[0]:[0]\t", Run(folder, ["Hillary 1953"], ["Hillary 1953"], "--lines", "--format", "beads", "--from", "de", "--to", "fr").Succeeded().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_are_named()
    {
        using var folder = new TempFolder();
        Run(folder, [], [], "--format", "csv").FailedNaming("--format", "csv");
        Run(folder, [], [], "--threads", "0").FailedNaming("--threads");
        AlignCommand.Run("sentences", "missing.ro", "missing.en").FailedNaming("missing.ro");
    }

    private static CommandResult Run(TempFolder folder, string[] source, string[] target, params string[] options)
    {
        var (a, b) = (folder.In("a.ro"), folder.In("b.en"));
        File.WriteAllText(a, string.Concat(source.Select(l => l + "\n")));
        File.WriteAllText(b, string.Concat(target.Select(l => l + "\n")));
        return AlignCommand.Run(["sentences", a, b, .. options]);
    }
}
