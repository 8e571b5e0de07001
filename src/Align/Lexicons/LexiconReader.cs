using System.Globalization;
using Align.Knowledge;

namespace Align.Lexicons;

/// <summary>
/// Reads lexicon files: our own tables (columns <c>ro en pos freq note</c>, or <c>source target …</c>), hunalign dictionaries
/// (<c>target @ source</c>, see https://github.com/danielvarga/hunalign), two-column TSV, and MUSE pairs (two words separated by a space, see
/// https://github.com/facebookresearch/MUSE). The format is told from the first lines.
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
        var first = FirstLine(text);
        if (first.StartsWith("ro\ten", StringComparison.Ordinal) || first.StartsWith("source\ttarget", StringComparison.Ordinal))
        {
            var concepts = new List<Concept>();
            AddConcepts(CorpusTable.Parse(name, text), concepts);
            return concepts;
        }
        return ReadPairs(name, text);
    }

    internal static void AddConcepts(CorpusTable table, List<Concept> concepts)
    {
        var (source, target) = table.HasColumn("ro") ? (table.Column("ro"), table.Column("en")) : (table.Column("source"), table.Column("target"));
        var pos = table.HasColumn("pos") ? table.Column("pos") : -1;
        var freq = table.HasColumn("freq") ? table.Column("freq") : -1;
        var confidence = table.HasColumn("confidence") ? table.Column("confidence") : -1;
        foreach (var row in table.Rows)
            concepts.Add(new Concept(CorpusTable.Values(row[source]), CorpusTable.Values(row[target]))
            {
                PartOfSpeech = pos < 0 ? "" : row[pos],
                Frequency = freq < 0 ? 3 : row[freq][0] - '0',
                Confidence = confidence < 0 ? 1 : double.Parse(row[confidence], CultureInfo.InvariantCulture),
            });
    }

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
        var at = line.IndexOf(" @ ");
        if (at >= 0)
            return Of(line[(at + 3)..], line[..at]);
        var tab = line.IndexOf('\t');
        if (tab >= 0)
        {
            var rest = line[(tab + 1)..];
            var second = rest.IndexOf('\t');
            return Of(line[..tab], second < 0 ? rest : rest[..second]);
        }
        line = line.Trim();
        var space = line.IndexOf(' ');
        return space > 0 && !line[(space + 1)..].Contains(' ') ? Of(line[..space], line[(space + 1)..]) : null;
    }

    private static Concept? Of(ReadOnlySpan<char> source, ReadOnlySpan<char> target) =>
        source.IsWhiteSpace() || target.IsWhiteSpace() ? null : new Concept([source.Trim().ToString()], [target.Trim().ToString()]);
}
