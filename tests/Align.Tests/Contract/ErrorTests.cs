using System.Text;

namespace Align.Tests.Contract;

/// <summary>Wrong usage and unreadable input: exit code 2 and one line that names what and why.</summary>
public sealed class ErrorTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly string _source;
    private readonly string _target;

    public ErrorTests() => (_source, _target) = (_folder.Write("a.ro.txt", SmallTexts.Romanian), _folder.Write("b.en.txt", SmallTexts.English));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_missing_file_is_named()
    {
        AlignCommand.Run("compare", _folder.In("none.txt"), _target).FailedNaming("none.txt", "does not exist");
        AlignCommand.Run("compare", _source, _folder.In("none/none.txt")).FailedNaming("none.txt", "does not exist");
        AlignCommand.Run("analyze", _folder.In("none.txt"), "--language", "ro").FailedNaming("none.txt", "does not exist");
    }

    [Fact]
    public void An_empty_file_name_is_said()
    {
        AlignCommand.Run("compare", "", _target).FailedNaming("empty file name");
        AlignCommand.Run("compare", _source, "").FailedNaming("empty file name");
        AlignCommand.Run("analyze", "", "--language", "ro").FailedNaming("empty file name");
    }

    [Fact]
    public void A_file_may_be_called_as_options_and_response_files_are()
    {
        AlignCommand.RunIn(_folder.Path, "compare", "@none", _target).FailedNaming("'@none'", "does not exist");
        _folder.Write("@here", SmallTexts.Romanian);
        AlignCommand.RunIn(_folder.Path, "compare", "@here", _target).Succeeded();
        AlignCommand.RunIn(_folder.Path, "compare", _source, "--", "--none").FailedNaming("'--none'", "does not exist");
    }

    [Fact]
    public void A_directory_is_named()
    {
        AlignCommand.Run("compare", _folder.Path, _target).FailedNaming(_folder.Path, "directory");
        AlignCommand.Run("analyze", _folder.Path, "--language", "ro").FailedNaming(_folder.Path, "directory");
    }

    [Fact]
    public void A_binary_file_is_named()
    {
        var binary = _folder.Write("x.bin", [0x50, 0x4B, 3, 4, 0, 0, 0xFF, 0xFE, 0x80]);
        AlignCommand.Run("compare", binary, _target).FailedNaming("x.bin", "binary");
        AlignCommand.Run("analyze", binary, "--language", "ro").FailedNaming("x.bin", "binary");
    }

    [Fact]
    public void Invalid_utf8_is_said_with_the_offset_of_the_byte()
    {
        byte[] start = [.. Encoding.UTF8.GetBytes("știre ")];        // 7 bytes: ș has two
        AlignCommand.Run("compare", _folder.Write("1.txt", [.. start, 0xFF, .. "bună"u8]), _target).FailedNaming("1.txt", "utf-8", "0xFF", "offset 7 ");
        AlignCommand.Run("compare", _source, _folder.Write("2.txt", [.. start, 0xC8])).FailedNaming("2.txt", "0xC8", "offset 7 ");
        AlignCommand.Run("compare", _folder.Write("3.txt", [0xEF, 0xBB, 0xBF, .. start, 0xBA, .. "i"u8]), _target).FailedNaming("3.txt", "0xBA", "offset 10 ");
        AlignCommand.Run("compare", _folder.Write("4.txt", [.. Enumerable.Repeat((byte)'a', 200_000), 0xE0, 0x80, 0x80]), _target).FailedNaming("4.txt", "offset 200000 ");
        AlignCommand.Run("analyze", _folder.In("1.txt"), "--language", "ro").FailedNaming("1.txt", "offset 7 ");
    }

    [Fact]
    public void An_unknown_encoding_is_named() => AlignCommand.Run("compare", _source, _target, "--encoding", "klingon-8").FailedNaming("klingon-8", "encoding");

    [Fact]
    public void One_file_given_twice_is_said_however_it_is_spelled()
    {
        AlignCommand.Run("compare", _source, _source).FailedNaming("a.ro.txt", "both");
        AlignCommand.RunIn(_folder.Path, "compare", "a.ro.txt", "./a.ro.txt").FailedNaming("a.ro.txt", "both");
        File.CreateSymbolicLink(_folder.In("link.txt"), _source);
        AlignCommand.Run("compare", _source, _folder.In("link.txt")).FailedNaming("a.ro.txt", "both");
    }

    [Fact]
    public void A_bad_minimum_score_is_named()
    {
        foreach (var bad in new[] { "abc", "-0.1", "1.1", "0,5", "NaN", "" })
            AlignCommand.Run("compare", _source, _target, "--min-score", bad).FailedNaming("--min-score", $"'{bad}'");
    }

    [Fact]
    public void Other_bad_values_are_named()
    {
        AlignCommand.Run("compare", _source, _target, "--threads", "0").FailedNaming("--threads", "'0'");
        AlignCommand.Run("compare", _source, _target, "--threads", "many").FailedNaming("--threads", "'many'");
        AlignCommand.Run("compare", _source, _target, "--format", "xml").FailedNaming("--format", "'xml'", "json");
        AlignCommand.Run("compare", _source, _target, "--from", "română").FailedNaming("română", "language");
        AlignCommand.Run("compare", _source, _target, "--from", "en").FailedNaming("--from", "--to", "en");
        AlignCommand.Run("analyze", _source, "--language", "r0").FailedNaming("r0", "language");
        AlignCommand.Run("analyze", _source, "--language", "ro", "--format", "xml").FailedNaming("--format", "'xml'");
    }

    [Fact]
    public void Unknown_options_and_commands_are_named()
    {
        AlignCommand.Run("compare", _source, _target, "--frobnicate").FailedNaming("--frobnicate");
        AlignCommand.Run("analyze", _source, "--language", "ro", "--frobnicate").FailedNaming("--frobnicate");
        AlignCommand.Run("frobnicate").FailedNaming("'frobnicate'");
        AlignCommand.Run("frobnicate", _source, _target).FailedNaming("'frobnicate'");
        AlignCommand.Run("--frobnicate").FailedNaming("--frobnicate");
        AlignCommand.Run("compare", _source, _target, "third.txt").FailedNaming("third.txt");
    }

    [Fact]
    public void Missing_arguments_are_said()
    {
        AlignCommand.Run().FailedNaming("command", "compare");
        AlignCommand.Run("compare").FailedNaming("SOURCE");
        AlignCommand.Run("compare", _source).FailedNaming("TARGET");
        AlignCommand.Run("analyze").FailedNaming("--language");
        AlignCommand.Run("analyze", _source).FailedNaming("--language");
        AlignCommand.Run("compare", _source, _target, "--output").FailedNaming("--output");
    }

    [Fact]
    public void A_failed_run_leaves_an_output_file_as_it_was()
    {
        var output = _folder.Write("out/result.json", "before");
        AlignCommand.Run("compare", _folder.In("none.txt"), _target, "--output", output).FailedNaming("none.txt");
        AlignCommand.Run("compare", _source, _target, "--min-score", "7", "--output", output).FailedNaming("--min-score");
        Assert.Equal("before", File.ReadAllText(output));
        Assert.Equal([output], Directory.GetFileSystemEntries(_folder.In("out")));
    }

    [Fact]
    public void An_output_that_cannot_be_written_is_named()
    {
        AlignCommand.Run("compare", _source, _target, "--output", _folder.In("none/result.json")).FailedNaming("none/result.json", "does not exist");
        AlignCommand.Run("compare", _source, _target, "--output", _folder.Path).FailedNaming(_folder.Path, "directory");
        AlignCommand.Run("compare", _source, _target, "--output", "").FailedNaming("--output");
        Assert.Equal([_source, _target], Directory.GetFileSystemEntries(_folder.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_output_never_overwrites_a_text()
    {
        AlignCommand.Run("compare", _source, _target, "--output", _target).FailedNaming("--output", "b.en.txt");
        AlignCommand.Run("analyze", _source, "--language", "ro", "--output", _source).FailedNaming("--output", "a.ro.txt");
        Assert.Equal(SmallTexts.Romanian, File.ReadAllText(_source));
        Assert.Equal(SmallTexts.English, File.ReadAllText(_target));
    }

    [Fact]
    public void An_output_goes_through_a_link_and_leaves_nothing_beside_it()
    {
        var output = _folder.Write("out/result.txt", "before");
        File.CreateSymbolicLink(_folder.In("out/link.txt"), output);
        AlignCommand.Run("compare", _source, _target, "--output", _folder.In("out/link.txt")).Succeeded();
        Assert.NotEqual("before", File.ReadAllText(output));
        Assert.NotNull(new FileInfo(_folder.In("out/link.txt")).LinkTarget);
        Assert.Equal(2, Directory.GetFileSystemEntries(_folder.In("out")).Length);
    }
}
