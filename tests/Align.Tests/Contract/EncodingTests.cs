using System.Text;

namespace Align.Tests.Contract;

/// <summary>How the bytes of a file become a text that offsets count in.</summary>
public sealed class EncodingTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public EncodingTests()
    {
        _folder.Write("plain/a.txt", SmallTexts.Romanian);
        _folder.Write("plain/b.txt", SmallTexts.English);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_byte_order_mark_is_accepted_and_not_counted()
    {
        var plain = Compare("plain");
        foreach (var encoding in new Encoding[] { new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true) })
        {
            _folder.Write("bom/a.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes(SmallTexts.Romanian)]);
            _folder.Write("bom/b.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes(SmallTexts.English)]);
            Assert.Equal(plain.Text, Compare("bom").Text);
        }
    }

    [Fact]
    public void A_byte_order_mark_alone_is_an_empty_text()
    {
        _folder.Write("bom/a.txt", [0xEF, 0xBB, 0xBF]);
        _folder.Write("bom/b.txt", SmallTexts.English);
        CompareShape.Check(Compare("bom").Json(), "", SmallTexts.English);
    }

    [Fact]
    public void Carriage_returns_are_kept_and_counted()
    {
        var (source, target) = (SmallTexts.Romanian.ReplaceLineEndings("\r\n"), SmallTexts.English.ReplaceLineEndings("\r\n"));
        _folder.Write("crlf/a.txt", source);
        _folder.Write("crlf/b.txt", target);
        var json = Compare("crlf").Json();
        CompareShape.Check(json, source, target);
        var plain = Compare("plain").Json();
        foreach (var side in new[] { "source", "target" })
            Assert.Equal(plain.GetProperty("claims").GetProperty(side).GetArrayLength(), json.GetProperty("claims").GetProperty(side).GetArrayLength());
    }

    [Fact]
    public void Offsets_count_utf16_units_past_characters_outside_the_basic_plane()
    {
        var source = "😀😀 𝔸 " + SmallTexts.Romanian;
        _folder.Write("emoji/a.txt", source);
        _folder.Write("emoji/b.txt", SmallTexts.English);
        CompareShape.Check(Compare("emoji").Json(), source, SmallTexts.English);
    }

    [Fact]
    public void Windows_1250_is_read_where_it_is_named()
    {
        // The code page has ş and ţ with a cedilla only.
        var source = SmallTexts.Romanian.Replace('ș', 'ş').Replace('ț', 'ţ');
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(1250)!;
        _folder.Write("1250/a.txt", encoding.GetBytes(source));
        _folder.Write("1250/b.txt", encoding.GetBytes(SmallTexts.English));
        _folder.Write("cedilla/a.txt", source);
        _folder.Write("cedilla/b.txt", SmallTexts.English);
        Assert.Equal(Compare("cedilla").Text, Compare("1250", "--encoding", "windows-1250").Text);
        CompareShape.Check(Compare("1250", "--encoding", "windows-1250").Json(), source, SmallTexts.English);
        AlignCommand.RunIn(_folder.In("1250"), "compare", "a.txt", "b.txt").FailedNaming("a.txt", "utf-8", "--encoding");
    }

    [Fact]
    public void Naming_utf8_changes_nothing() => Assert.Equal(Compare("plain").Bytes, Compare("plain", "--encoding", "UTF-8").Bytes);

    private CommandResult Compare(string folder, params string[] more) => AlignCommand.RunIn(_folder.In(folder), ["compare", "a.txt", "b.txt", "--format", "json", .. more]).Succeeded();
}
