namespace Align.Tests.Contract;

public sealed class AnalyzeTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Json_has_the_shape_of_the_contract_in_both_languages()
    {
        foreach (var (language, text) in new[] { ("ro", SmallTexts.Romanian), ("en", SmallTexts.English) })
        {
            var json = AlignCommand.Run("analyze", _folder.Write(language + ".txt", text), "--language", language, "--format", "json").Json();
            AnalyzeShape.Check(json, text);
            Assert.Equal(language, json.GetProperty("language").GetString());
            Assert.True(json.GetProperty("sentences").GetArrayLength() >= 4);
            Assert.Contains(json.GetProperty("entities").EnumerateArray(), e => e.GetProperty("name").GetString() == "Ion Popescu");
            Assert.NotEmpty(json.GetProperty("claims").EnumerateArray());
        }
    }

    [Fact]
    public void Json_is_the_default() =>
        Assert.Equal(Analyze("a.txt", SmallTexts.Romanian).Bytes, AlignCommand.Run("analyze", _folder.In("a.txt"), "--language", "ro", "--format", "json").Succeeded().Bytes);

    [Fact]
    public void An_empty_text_gives_an_empty_result()
    {
        var json = Analyze("empty.txt", "").Json();
        AnalyzeShape.Check(json, "");
        foreach (var list in new[] { "sentences", "tokens", "entities", "claims" })
            Assert.Empty(json.GetProperty(list).EnumerateArray());
    }

    [Fact]
    public void Carriage_returns_and_emoji_count_and_a_byte_order_mark_does_not()
    {
        var text = "😀 " + SmallTexts.Romanian.ReplaceLineEndings("\r\n");
        AnalyzeShape.Check(Analyze("a.txt", "\uFEFF" + text).Json(), text);
    }

    [Fact]
    public void A_language_without_built_in_knowledge_is_read_from_its_text_alone()
    {
        const string French = "Le ministre Jean Dupont a dit lundi que 3 000 personnes étaient venues à Paris.";
        var json = AlignCommand.Run("analyze", _folder.Write("fr.txt", French), "--language", "fr").Json();
        AnalyzeShape.Check(json, French);
        Assert.Equal("fr", json.GetProperty("language").GetString());
    }

    [Fact]
    public void Output_is_the_same_in_a_file()
    {
        var printed = Analyze("a.txt", SmallTexts.Romanian);
        Assert.Empty(AlignCommand.Run("analyze", _folder.In("a.txt"), "--language", "ro", "--output", _folder.In("out.json")).Succeeded().Bytes);
        Assert.Equal(printed.Bytes, File.ReadAllBytes(_folder.In("out.json")));
    }

    private CommandResult Analyze(string name, string text) => AlignCommand.Run("analyze", _folder.Write(name, text), "--language", "ro").Succeeded();
}
