using System.Globalization;
using System.Text;

namespace Align.Formats;

/// <summary>
/// XLIFF 2.1: one unit a bead that has a source, with a target where it has one. A control character is written as the format's own <c>cp</c>; half of a surrogate
/// pair, which that cannot say, as U+FFFD.
/// </summary>
/// <remarks>XLIFF Version 2.1 (OASIS Standard, 2018).</remarks>
internal static class XliffWriter
{
    public static string Write(Language source, Language target, IEnumerable<SentenceBead> beads, bool marksDoubtful = false)
    {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"");
        xml.Append(source.Code).Append("\" trgLang=\"").Append(target.Code).Append("\">\n  <file id=\"f1\">\n");
        var number = 0;
        foreach (var bead in beads)
        {
            if (bead.Source.Count == 0)
                continue;
            xml.Append("    <unit id=\"u").Append((++number).ToString(CultureInfo.InvariantCulture)).Append("\"><notes><note category=\"score\">").Append(SentenceTsv.Score(bead.Score)).Append("</note>");
            if (marksDoubtful && bead.Score < SentenceAlignment.DoubtfulScore)
                xml.Append("<note category=\"review\">doubtful</note>");
            xml.Append("</notes><segment").Append(bead.IsPair ? " state=\"translated\"" : "").Append("><source xml:space=\"preserve\">");
            XmlText.Append(xml, bead.SourceText, CodePoint);
            xml.Append("</source>");
            if (bead.IsPair)
            {
                xml.Append("<target xml:space=\"preserve\">");
                XmlText.Append(xml, bead.TargetText, CodePoint);
                xml.Append("</target>");
            }
            xml.Append("</segment></unit>\n");
        }
        // A file has at least one unit.
        if (number == 0)
            xml.Append("    <unit id=\"u1\"><segment><source/></segment></unit>\n");
        return xml.Append("  </file>\n</xliff>\n").ToString();
    }

    private static void CodePoint(StringBuilder xml, char c)
    {
        if (char.IsSurrogate(c))
            xml.Append('\uFFFD');
        else
            xml.Append("<cp hex=\"").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)).Append("\"/>");
    }
}
