using System.Buffers;
using System.Globalization;
using System.Text;

namespace Align.Formats;

/// <summary>Beads as lines: by number, or as two columns of text.</summary>
internal static class SentenceTsv
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\t\n\r\v\f\u0085\u2028\u2029");

    public static string Beads(IEnumerable<SentenceBead> beads, bool marksDoubtful = false)
    {
        var text = new StringBuilder();
        foreach (var bead in beads)
            text.Append(bead).Append('\t').Append(Score(bead.Score)).Append(Mark(bead, marksDoubtful)).Append('\n');
        return text.ToString();
    }

    public static string Texts(IEnumerable<SentenceBead> beads, bool marksDoubtful = false)
    {
        var text = new StringBuilder();
        foreach (var bead in beads)
            text.Append(Cell(bead.SourceText)).Append('\t').Append(Cell(bead.TargetText)).Append('\t').Append(Score(bead.Score)).Append(Mark(bead, marksDoubtful)).Append('\n');
        return text.ToString();
    }

    private static string Mark(SentenceBead bead, bool marksDoubtful) => marksDoubtful && bead.Score < SentenceAlignment.DoubtfulScore ? "\tdoubtful" : "";

    /// <summary>A score as all formats write it.</summary>
    public static string Score(double score) => score.ToString("0.0000", CultureInfo.InvariantCulture);

    // What could end a line or a column for any reader becomes a space.
    private static string Cell(string text)
    {
        var next = text.AsSpan().IndexOfAny(Breaks);
        if (next < 0)
            return text;
        var cell = text.ToCharArray();
        for (var i = next; i < cell.Length; i++)
            if (Breaks.Contains(cell[i]))
                cell[i] = ' ';
        return new string(cell);
    }
}
