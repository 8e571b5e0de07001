using System.Globalization;
using Align.Knowledge;

namespace Align.Lexicons;

/// <summary>
/// Reads lexicon files: our own tables (a line that names the columns <c>ro en pos freq note</c>, or <c>source target</c> and optionally
/// <c>pos freq confidence</c>), hunalign dictionaries (<c>target @ source</c>, see https://github.com/danielvarga/hunalign), two columns separated by a tab, and
/// MUSE pairs (two words separated by a space, see https://github.com/facebookresearch/MUSE). The format is told from the lines themselves. Blank lines and
/// lines that start with <c>#</c> are skipped.
/// </summary>
public static class LexiconReader
{
    /// <summary>Reads the concepts of a lexicon file.</summary>
    /// <param name="name">The file's name, for messages.</param>
    /// <param name="text">Its content.</param>
    /// <exception cref="FormatException">A line is not an entry; the message names file and line.</exception>
    public static IReadOnlyList<Concept> Read(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = text.TrimStart('\uFEFF');
        var columns = FirstLine(text).Split('\t');
        if (!(columns.Contains("ro") && columns.Contains("en")) && !(columns.Contains("source") && columns.Contains("target")))
            return ReadPairs(name, text);
        var concepts = new List<Concept>();
        AddConcepts(CorpusTable.Parse(name, text), concepts);
        return concepts;
    }

    /// <summary>Adds the concepts of a table.</summary>
    /// <exception cref="FormatException">A row has no word on a side, or a frequency or confidence that is none.</exception>
    internal static void AddConcepts(CorpusTable table, List<Concept> concepts)
    {
        var (source, target) = table.HasColumn("ro") ? (table.Column("ro"), table.Column("en")) : (table.Column("source"), table.Column("target"));
        var (pos, freq, confidence) = (Optional(table, "pos"), Optional(table, "freq"), Optional(table, "confidence"));
        for (var r = 0; r < table.Rows.Count; r++)
        {
            var row = table.Rows[r];
            var (ofSource, ofTarget) = (CorpusTable.Values(row[source]), CorpusTable.Values(row[target]));
            if (ofSource.Length == 0 || ofTarget.Length == 0)
                throw table.Error(r, "a concept needs words of both languages.");
            concepts.Add(new Concept(ofSource, ofTarget)
            {
                PartOfSpeech = pos < 0 ? "" : row[pos],
                Frequency = freq < 0 || row[freq].Length == 0 ? 3 : row[freq] is [>= '1' and <= '5'] ? row[freq][0] - '0' : throw table.Error(r, $"the frequency '{row[freq]}' is not 1, 2, 3, 4 or 5."),
                Confidence = confidence < 0 || row[confidence].Length == 0 ? 1
                    : double.TryParse(row[confidence], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value is > 0 and <= 1 ? value
                    : throw table.Error(r, $"the confidence '{row[confidence]}' is not a number above 0 and up to 1."),
            });
        }
    }

    private static int Optional(CorpusTable table, string column) => table.HasColumn(column) ? table.Column(column) : -1;

    private static string FirstLine(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
            if (!line.IsWhiteSpace() && line[0] != '#')
                return line.ToString();
        return "";
    }

    private static List<Concept> ReadPairs(string name, string text)
    {
        var concepts = new List<Concept>();
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            if (line.IsWhiteSpace() || line[0] == '#')
                continue;
            concepts.Add(Pair(line) ?? throw new FormatException(
                $"{name}, line {number}: not a lexicon entry. Expected 'source<TAB>target', 'target @ source' (hunalign) or 'source target' (MUSE)."));
        }
        return concepts;
    }

    private static Concept? Pair(ReadOnlySpan<char> line)
    {
        var tab = line.IndexOf('\t');
        if (tab >= 0)
        {
            var rest = line[(tab + 1)..];
            var second = rest.IndexOf('\t');
            return Of(line[..tab], second < 0 ? rest : rest[..second]);
        }
        var at = line.IndexOf(" @ ");
        if (at >= 0)
            return Of(line[(at + 3)..], line[..at]);
        line = line.Trim();
        var space = line.IndexOf(' ');
        return space > 0 && !line[(space + 1)..].Contains(' ') ? Of(line[..space], line[(space + 1)..]) : null;
    }

    private static Concept? Of(ReadOnlySpan<char> source, ReadOnlySpan<char> target) =>
        source.IsWhiteSpace() || target.IsWhiteSpace() ? null : new Concept([source.Trim().ToString()], [target.Trim().ToString()]);
}
