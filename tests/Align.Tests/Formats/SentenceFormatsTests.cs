using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Align.Tests.Sentences;

namespace Align.Tests.Formats;

public sealed class SentenceFormatsTests
{
    private static readonly string[] Difficult = ["a ]]> b & c <d> \"e\" 'f'", "sonerie \u0007 și \u0000 nul", "jumătate \ud83d de pereche", "întreg 😀 și \ufffe", " tab\tși\r\nrând "];

    [Fact]
    public void A_tmx_written_and_read_back_is_the_same()
    {
        var alignment = Story.Align([.. Difficult, .. Story.Romanian], [.. Difficult, .. Story.English]);
        var units = Read(alignment.ToTmx(), Language.Romanian, Language.English);
        var pairs = alignment.Beads.Where(b => b.IsPair).ToList();
        Assert.True(pairs.Count >= 12);
        Assert.Equal(pairs.Select(b => (b.SourceText, b.TargetText)), units.Select(u => (u.Source, u.Target)));
        Assert.Equal(pairs.Select(b => Math.Round(b.Score, 4)), units.Select(u => Math.Round(u.Score!.Value, 4)));
    }

    [Fact]
    public void A_tmx_of_60000_sentences_written_and_read_back_is_the_same()
    {
        var sentences = Enumerable.Range(0, 60_000).Select(i => new AlignedSentence(i, 0, 0, $"{i} {Difficult[i % Difficult.Length]}")).ToArray();
        var beads = sentences.Select((_, i) => new SentenceBead(new ArraySegment<AlignedSentence>(sentences, i, 1), new ArraySegment<AlignedSentence>(sentences, 59_999 - i, 1), 0.5, Language.Romanian, Language.English)).ToArray();
        var units = Read(new SentenceAlignment(Language.Romanian, Language.English, sentences, sentences, beads).ToTmx(), Language.Romanian, Language.English);
        Assert.Equal(beads.Select(b => (b.SourceText, b.TargetText)), units.Select(u => (u.Source, u.Target)));
    }

    [Fact]
    public void A_tmx_is_well_formed_and_has_what_the_dtd_asks_for()
    {
        var document = Parse(Story.Align([.. Difficult, .. Story.Romanian], [.. Difficult, .. Story.English]).ToTmx());
        Assert.Equal("1.4", document.Root!.Attribute("version")!.Value);
        var header = document.Root.Element("header")!;
        foreach (var name in new[] { "creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang", "srclang", "datatype" })
            Assert.NotEmpty(header.Attribute(name)!.Value);
        Assert.All(document.Descendants("tu"), u => Assert.Equal(["ro", "en"], u.Elements("tuv").Select(v => v.Attribute(XNamespace.Xml + "lang")!.Value)));
        Assert.All(document.Descendants("tuv"), v => Assert.Single(v.Elements("seg")));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 12)]
    [InlineData(12, 0)]
    [InlineData(12, 10)]
    public void Tmx_and_xliff_are_as_their_specifications_say(int sources, int targets)
    {
        var alignment = Story.Align([.. Difficult, .. Story.Romanian[..sources]], [.. Difficult, .. Story.English[(12 - targets)..]]);
        foreach (var marks in new[] { false, true })
        {
            Assert.Empty(ContentModel.Tmx().Faults(Align.Formats.TmxWriter.Write(Language.Romanian, Language.English, alignment.Beads, marks)));
            Assert.Empty(ContentModel.Xliff().Faults(Align.Formats.XliffWriter.Write(Language.Romanian, Language.English, alignment.Beads, marks)));
        }
        Assert.Empty(ContentModel.Tmx().Faults(Story.Align(Story.Romanian[..sources], Story.English[..targets]).ToTmx()));
        Assert.Empty(ContentModel.Xliff().Faults(Story.Align(Story.Romanian[..sources], Story.English[..targets]).ToXliff()));
    }

    [Fact]
    public void The_ids_of_an_xliff_are_each_there_once()
    {
        var ids = Parse(Story.Align(Story.Romanian, Story.English[2..]).ToXliff()).Descendants().Where(e => e.Name.LocalName == "unit").Select(e => e.Attribute("id")!.Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
    }

    [Theory]
    [InlineData("<tmx version=\"1.4\"><body/></tmx>")]
    [InlineData("<tmx version=\"1.4\"><header creationtool=\"a\" creationtoolversion=\"1\" segtype=\"line\" o-tmf=\"a\" adminlang=\"en\" srclang=\"ro\" datatype=\"plaintext\"/><body/></tmx>")]
    [InlineData("<tmx version=\"1.4\"><header creationtool=\"a\" creationtoolversion=\"1\" segtype=\"sentence\" o-tmf=\"a\" adminlang=\"en\" srclang=\"ro\" datatype=\"plaintext\"/><body><tu><prop>1</prop></tu></body></tmx>")]
    public void The_check_of_a_tmx_finds_faults(string tmx) => Assert.NotEmpty(ContentModel.Tmx().Faults(tmx));

    [Fact]
    public void A_tmx_of_others_is_read()
    {
        const string Tmx = """
            <?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx11.dtd"><tmx version="1.1"><header srclang="EN-US"/><body>
            <tu><note>n</note><tuv lang="EN-US"><seg>Press <bpt i="1">&lt;b></bpt>OK<ept i="1">&lt;/b></ept> <hi>now</hi><ph/>.</seg></tuv><tuv lang="RO"><seg>Apăsați OK acum.</seg></tuv></tu>
            <tu><tuv xml:lang="de"><seg>Nur deutsch</seg></tuv></tu></body></tmx>
            """;
        Assert.Equal([new TmxUnit("Apăsați OK acum.", "Press OK now.", null)], Read(Tmx, Language.Romanian, Language.English));
    }

    [Theory]
    [InlineData("<html/>", "html")]
    [InlineData("<tmx><body><tu>", "well-formed")]
    [InlineData("no xml", "well-formed")]
    public void What_is_no_tmx_is_said_to_be_none(string text, string word) =>
        Assert.Contains(word, Assert.Throws<InvalidDataException>(() => Read(text, Language.Romanian, Language.English)).Message, StringComparison.Ordinal);

    [Fact]
    public void An_xliff_is_well_formed_and_holds_every_source_sentence()
    {
        var alignment = Story.Align([.. Difficult, .. Story.Romanian], [.. Difficult, .. Story.English[2..]]);
        var document = Parse(alignment.ToXliff());
        XNamespace ns = "urn:oasis:names:tc:xliff:document:2.0";
        Assert.Equal("2.1", document.Root!.Attribute("version")!.Value);
        Assert.Equal("ro", document.Root.Attribute("srcLang")!.Value);
        Assert.Equal(alignment.Beads.Count(b => b.Source.Count > 0), document.Descendants(ns + "source").Count());
        Assert.Equal(alignment.Beads.Count(b => b.IsPair), document.Descendants(ns + "target").Count());
        Parse(Story.Align([], []).ToXliff());
    }

    [Fact]
    public void A_line_of_tsv_is_one_line_whatever_the_text_holds()
    {
        var lines = Story.Align(["a\tb\u2028c", Story.Romanian[0]], ["a\tb\u2028c", Story.English[0]]).ToTsv().Split('\n');
        Assert.All(lines[..^1], l => Assert.Equal(3, l.Split('\t').Length));
        Assert.DoesNotContain('\u2028', string.Concat(lines));
    }

    [Fact]
    public void Json_has_the_sentences_and_the_beads()
    {
        using var json = JsonDocument.Parse(Story.Align(Story.Romanian, Story.English[1..]).ToJson());
        Assert.Equal("align/sentences/1", json.RootElement.GetProperty("schema").GetString());
        Assert.Equal(12, json.RootElement.GetProperty("source").GetProperty("sentences").GetArrayLength());
        Assert.Equal("en", json.RootElement.GetProperty("target").GetProperty("language").GetString());
        Assert.Equal(12, json.RootElement.GetProperty("beads").EnumerateArray().Sum(b => b.GetProperty("source").GetArrayLength()));
    }

    private static List<TmxUnit> Read(string tmx, Language source, Language target)
    {
        using var stream = new MemoryStream(new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(tmx));
        return [.. TmxReader.Read(stream, source, target)];
    }

    // As strict as can be: what XML 1.0 does not allow is an error; the DTD is not looked for.
    private static XDocument Parse(string xml)
    {
        using var reader = XmlReader.Create(new StringReader(xml), new XmlReaderSettings { CheckCharacters = true, DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader);
    }
}
