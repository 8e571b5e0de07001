using System.Text.Json;

namespace Align.Tests.Contract;

public sealed class CompareTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly string _source;
    private readonly string _target;

    public CompareTests() => (_source, _target) = (_folder.Write("a.ro.txt", SmallTexts.Romanian), _folder.Write("b.en.txt", SmallTexts.English));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Json_has_the_shape_of_the_contract_and_offsets_into_the_texts()
    {
        var json = AlignCommand.Run("compare", _source, _target, "--format", "json").Json();
        CompareShape.Check(json, SmallTexts.Romanian, SmallTexts.English);
        Assert.Equal("ro", json.GetProperty("source").GetProperty("language").GetString());
        Assert.Equal("en", json.GetProperty("target").GetProperty("language").GetString());
        Assert.Equal(_source, json.GetProperty("source").GetProperty("path").GetString());
        Assert.Equal(_target, json.GetProperty("target").GetProperty("path").GetString());
    }

    [Fact]
    public void What_both_texts_say_is_found()
    {
        var json = AlignCommand.Run("compare", _source, _target, "--format", "json").Json();
        var shared = SharedNames(json, "source");
        Assert.Contains("Ion Popescu", shared);
        Assert.Contains("Oradea", shared);
        Assert.NotEmpty(json.GetProperty("links").EnumerateArray());
        Assert.NotEmpty(json.GetProperty("unaligned").GetProperty("source").EnumerateArray());
    }

    [Fact]
    public void Text_is_the_default_and_names_what_is_shared_without_colour_codes()
    {
        var text = AlignCommand.Run("compare", _source, _target).Succeeded().Text;
        Assert.Equal(text, AlignCommand.Run("compare", _source, _target, "--format", "text").Succeeded().Text);
        Assert.Contains("a.ro.txt", text, StringComparison.Ordinal);
        Assert.Contains("Ion Popescu", text, StringComparison.Ordinal);
        Assert.Contains("Oradea", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', text);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_is_one_self_contained_page()
    {
        var html = AlignCommand.Run("compare", _source, _target, "--format", "html").Succeeded().Text;
        Assert.StartsWith("<!DOCTYPE html>", html, StringComparison.Ordinal);
        Assert.Contains("</html>", html, StringComparison.Ordinal);
        Assert.Contains("charset=\"utf-8\"", html, StringComparison.Ordinal);
        foreach (var outside in new[] { "http://", "https://", "<link", "src=", "@import", "url(" })
            Assert.DoesNotContain(outside, html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Html_and_text_take_markup_in_texts_and_names_as_words()
    {
        var source = _folder.Write("[red]x & <b>.txt", "Ministrul Ion Popescu a spus: „<script>alert(1)</script> [bold]nu[/] & gata”. " + SmallTexts.Romanian);
        var html = AlignCommand.Run("compare", source, _target, "--format", "html").Succeeded().Text;
        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        Assert.DoesNotContain("& <b>", html, StringComparison.Ordinal);
        Assert.Contains("[red]x & <b>.txt", AlignCommand.Run("compare", source, _target).Succeeded().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Minimum_score_zero_lists_every_scored_pair()
    {
        var usual = AlignCommand.Run("compare", _source, _target, "--format", "json").Json();
        var all = AlignCommand.Run("compare", _source, _target, "--format", "json", "--min-score", "0").Json();
        CompareShape.Check(all, SmallTexts.Romanian, SmallTexts.English);
        Assert.Superset(Pairs(usual).ToHashSet(), Pairs(all).ToHashSet());
        Assert.True(Pairs(all).Count() > Pairs(usual).Count());
    }

    [Fact]
    public void No_link_scores_below_the_minimum_score()
    {
        foreach (var minimum in new[] { 0.3, 0.6, 1.0 })
        {
            var json = AlignCommand.Run("compare", _source, _target, "--format", "json", "--min-score", FormattableString.Invariant($"{minimum}")).Json();
            Assert.All(json.GetProperty("links").EnumerateArray(), l => Assert.True(l.GetProperty("score").GetDouble() >= minimum - 1e-4));
        }
    }

    [Fact]
    public void From_and_to_swap_the_languages()
    {
        var json = AlignCommand.Run("compare", _target, _source, "--from", "en", "--to", "ro", "--format", "json").Json();
        CompareShape.Check(json, SmallTexts.English, SmallTexts.Romanian);
        Assert.Equal("en", json.GetProperty("source").GetProperty("language").GetString());
        Assert.Equal("ro", json.GetProperty("target").GetProperty("language").GetString());
        Assert.Contains("Ion Popescu", SharedNames(json, "source"));
        Assert.NotEmpty(json.GetProperty("links").EnumerateArray());
    }

    [Fact]
    public void An_empty_text_gives_an_empty_result()
    {
        foreach (var (name, text) in new[] { ("empty.txt", ""), ("blank.txt", " \n\r\n\t") })
        {
            var json = AlignCommand.Run("compare", _folder.Write(name, text), _target, "--format", "json").Json();
            CompareShape.Check(json, text, SmallTexts.English);
            Assert.Empty(json.GetProperty("claims").GetProperty("source").EnumerateArray());
            Assert.Empty(json.GetProperty("links").EnumerateArray());
            Assert.All(json.GetProperty("entities").EnumerateArray(), e => Assert.False(e.GetProperty("aligned").GetBoolean()));
            Assert.NotEmpty(AlignCommand.Run("compare", _folder.In(name), _target).Succeeded().Text);
        }
    }

    [Fact]
    public void Two_empty_texts_are_no_error_in_any_format()
    {
        var (a, b) = (_folder.Write("1.txt", ""), _folder.Write("2.txt", ""));
        CompareShape.Check(AlignCommand.Run("compare", a, b, "--format", "json").Json(), "", "");
        AlignCommand.Run("compare", a, b, "--format", "text").Succeeded();
        AlignCommand.Run("compare", a, b, "--format", "html").Succeeded();
    }

    [Fact]
    public void Output_is_the_same_in_a_file_and_nothing_else_is_printed()
    {
        foreach (var format in new[] { "text", "json", "html" })
        {
            var file = _folder.In("result." + format);
            var printed = AlignCommand.Run("compare", _source, _target, "--format", format).Succeeded();
            Assert.Empty(AlignCommand.Run("compare", _source, _target, "--format", format, "--output", file).Succeeded().Bytes);
            Assert.Equal(printed.Bytes, File.ReadAllBytes(file));
        }
    }

    [Fact]
    public void Quiet_changes_nothing_on_standard_output() =>
        Assert.Equal(AlignCommand.Run("compare", _source, _target).Succeeded().Bytes, AlignCommand.Run("compare", _source, _target, "--quiet").Succeeded().Bytes);

    [Fact]
    public void Help_and_version_end_well()
    {
        Assert.Contains("compare", AlignCommand.Run("--help").Succeeded().Text, StringComparison.Ordinal);
        Assert.Contains("--min-score", AlignCommand.Run("compare", "--help").Succeeded().Text, StringComparison.Ordinal);
        Assert.NotEmpty(AlignCommand.Run("--version").Succeeded().Text);
    }

    private static List<string> SharedNames(JsonElement json, string side) =>
        [.. json.GetProperty("entities").EnumerateArray().Where(e => e.GetProperty("aligned").GetBoolean()).Select(e => e.GetProperty("names").GetProperty(side).GetString()!)];

    private static IEnumerable<string> Pairs(JsonElement json) => json.GetProperty("links").EnumerateArray().Select(l => $"{l.GetProperty("source")}-{l.GetProperty("target")}");
}
