using System.Globalization;
using System.Text;

namespace Align.Formats;

/// <summary>
/// TMX 1.4b: one translation unit a pair, with the score as a property and doubtful ones marked by a note. A character that XML cannot hold is written as a placeholder of
/// the type <c>x-char</c> with its number, which <see cref="TmxReader"/> turns back.
/// </summary>
/// <remarks>Translation Memory eXchange 1.4b (LISA OSCAR, 2005).</remarks>
internal static class TmxWriter
{
    // No DOCTYPE: strict readers would go and look for the DTD.
    /// <summary>The type of a placeholder that stands for a character.</summary>
    public const string CharacterType = "x-char";

    public static string Write(Language source, Language target, IEnumerable<SentenceBead> beads, bool marksDoubtful = false)
    {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n");
        xml.Append("  <header creationtool=\"align\" creationtoolversion=\"").Append(Version).Append("\" segtype=\"sentence\" o-tmf=\"align\" adminlang=\"en\" srclang=\"").Append(source.Code).Append("\" datatype=\"plaintext\"/>\n  <body>\n");
        var number = 0;
        foreach (var bead in beads)
        {
            if (!bead.IsPair)
                continue;
            xml.Append("    <tu tuid=\"").Append((++number).ToString(CultureInfo.InvariantCulture)).Append("\">");
            if (marksDoubtful && bead.Score < SentenceAlignment.DoubtfulScore)
                xml.Append("<note>doubtful</note>");
            xml.Append("<prop type=\"x-score\">").Append(SentenceTsv.Score(bead.Score)).Append("</prop>");
            Variant(xml, source, bead.SourceText);
            Variant(xml, target, bead.TargetText);
            xml.Append("</tu>\n");
        }
        return xml.Append("  </body>\n</tmx>\n").ToString();
    }

    private static string Version => typeof(TmxWriter).Assembly.GetName().Version?.ToString(3) ?? "0";

    private static void Variant(StringBuilder xml, Language language, string text)
    {
        xml.Append("<tuv xml:lang=\"").Append(language.Code).Append("\"><seg>");
        XmlText.Append(xml, text, (x, c) => x.Append("<ph type=\"").Append(CharacterType).Append("\">").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)).Append("</ph>"));
        xml.Append("</seg></tuv>");
    }
}
