using System.Text.Json;

namespace Align.Tests.Contract;

/// <summary><c>align index</c>, <c>align search</c>, <c>align mine</c>.</summary>
public sealed class SearchCommandTests
{
    private const string English = "The hospital has no heating.\n\nHeavy rain flooded 40 houses.\n";
    private const string Romanian = "Ploile abundente au inundat 40 de case.\n\nSpitalul nu are căldură.\n";

    [Fact]
    public void Texts_are_indexed_and_found_by_line_number()
    {
        using var folder = new TempFolder();
        var index = folder.In("a.index");
        Assert.Equal("", AlignCommand.Run("index", folder.Write("en.txt", English), "--output", index).Succeeded().Text);
        var lines = Lines(AlignCommand.Run("search", index, "--top", "1", "--queries", folder.Write("ro.txt", Romanian)));
        Assert.Equal([0, 1, 2], lines.Select(l => l.GetProperty("query").GetInt32()));
        Assert.Equal([2, null, 0], lines.Select(FirstId));
        Assert.InRange(lines[0].GetProperty("hits")[0].GetProperty("score").GetDouble(), 0.5, 1);
    }

    [Fact]
    public void Ids_of_json_lines_are_given_back_as_they_are()
    {
        using var folder = new TempFolder();
        var index = folder.In("a.index");
        AlignCommand.Run("index", folder.Write("en.jsonl", "{\"id\": \"a \\\"b\\\"\", \"text\": \"The hospital has no heating.\"}\n{\"text\": \"Heavy rain flooded 40 houses.\"}\n"), "--output", index).Succeeded();
        var lines = Lines(AlignCommand.Run("search", index, "--queries", folder.Write("ro.jsonl", "{\"id\": 77, \"text\": \"Spitalul nu are căldură.\"}\n{\"id\": \"x\", \"text\": \"ploi abundente\"}\n")));
        Assert.Equal(77, lines[0].GetProperty("query").GetInt32());
        Assert.Equal("a \"b\"", lines[0].GetProperty("hits")[0].GetProperty("id").GetString());
        Assert.Equal("x", lines[1].GetProperty("query").GetString());
        Assert.Equal(1, FirstId(lines[1]));
    }

    [Fact]
    public void Texts_are_appended()
    {
        using var folder = new TempFolder();
        var index = folder.In("a.index");
        AlignCommand.Run("index", folder.Write("1.txt", "Snow.\n"), "--output", index).Succeeded();
        AlignCommand.Run("index", folder.Write("2.txt", English), "--output", index, "--append").Succeeded();
        Assert.Equal(1, FirstId(Lines(AlignCommand.Run("search", index, "--top", "1", "--queries", folder.Write("ro.txt", "Spitalul nu are căldură.\n")))[0]));
        Assert.Equal(["1.txt", "2.txt", "a.index", "ro.txt"], Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Pairs_are_mined_from_files_and_from_an_index()
    {
        using var folder = new TempFolder();
        var (source, target, index) = (folder.Write("ro.txt", Romanian), folder.Write("en.txt", English), folder.In("a.index"));
        var pairs = Lines(AlignCommand.Run("mine", source, target));
        Assert.Equal([(0, 2), (2, 0)], pairs.Select(p => (p.GetProperty("source").GetInt32(), p.GetProperty("target").GetInt32())).Order());
        AlignCommand.Run("index", target, "--output", index).Succeeded();
        Assert.Equal(AlignCommand.Run("mine", source, target).Succeeded().Text, AlignCommand.Run("mine", source, index).Succeeded().Text);
        Assert.Equal(2, AlignCommand.Run("mine", source, target, "--format", "tsv").Succeeded().Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Count(l => l.Split('\t').Length == 5));
    }

    [Fact]
    public void What_is_wrong_with_an_index_is_said()
    {
        using var folder = new TempFolder();
        var (text, index) = (folder.Write("en.txt", English), folder.In("a.index"));
        AlignCommand.Run("search", index).FailedNaming("a.index", "does not exist");
        AlignCommand.Run("search", text).FailedNaming("en.txt", "not an index");
        AlignCommand.Run("index", text).FailedNaming("--output");
        AlignCommand.Run("index", folder.In("none.txt"), "--output", index).FailedNaming("none.txt", "does not exist");
        AlignCommand.Run("index", text, "--output", text).FailedNaming("en.txt");
        AlignCommand.Run("index", text, "--output", index, "--append").FailedNaming("a.index", "does not exist");
        AlignCommand.Run("index", text, "--output", Path.Combine(folder.Path, "no", "a.index")).FailedNaming("a.index", "folder");
        AlignCommand.Run("index", folder.Write("bad.jsonl", "{\"text\": \"a\"}\n{\"txt\": 1}\n"), "--output", index).FailedNaming("bad.jsonl", "line 2");
        AlignCommand.Run("search", index, "--top", "0").FailedNaming("--top");
        Assert.False(File.Exists(index));
        AlignCommand.Run("index", text, "--output", index).Succeeded();
        AlignCommand.Run("search", index, "--from", "en", "--to", "ro").FailedNaming("'en'");
    }

    private static JsonElement[] Lines(CommandResult result) => [.. result.Succeeded().Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l =>
    {
        using var json = JsonDocument.Parse(l);
        return json.RootElement.Clone();
    })];

    private static int? FirstId(JsonElement line) => line.GetProperty("hits").GetArrayLength() == 0 ? null : line.GetProperty("hits")[0].GetProperty("id").GetInt32();
}
