using System.Reflection;

namespace Align.Knowledge;

/// <summary>
/// One table of <c>corpus/</c>: tab-separated, the first line that is no comment names the columns, values in a cell are separated by a comma.
/// </summary>
internal sealed class CorpusTable
{
    private readonly string _name;
    private readonly string[] _columns;
    private readonly List<string[]> _rows;
    private readonly List<int> _lines;

    private CorpusTable(string name, string[] columns, List<string[]> rows, List<int> lines) => (_name, _columns, _rows, _lines) = (name, columns, rows, lines);

    public IReadOnlyList<string[]> Rows => _rows;

    /// <summary>The names of the embedded tables in a folder, for example <c>lexicon</c>, in ordinal order.</summary>
    public static IEnumerable<string> Names(string folder) =>
        Assembly.GetManifestResourceNames().Where(n => n.StartsWith(folder + "/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>An embedded table by its path below <c>corpus/</c>, or null.</summary>
    public static CorpusTable? Embedded(string path)
    {
        using var stream = Assembly.GetManifestResourceStream(path);
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream);
        return Parse(path, reader.ReadToEnd());
    }

    /// <summary>Reads a table.</summary>
    /// <exception cref="FormatException">A line has more cells than columns, or fewer than the required ones.</exception>
    public static CorpusTable Parse(string name, string text)
    {
        string[]? columns = null;
        var rows = new List<string[]>();
        var numbers = new List<int>();
        var number = 0;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            var line = end < 0 ? text[start..] : text[start..end];
            start += line.Length + 1;
            number++;
            if (line.EndsWith('\r'))
                line = line[..^1];
            if (string.IsNullOrWhiteSpace(line) || line[0] == '#')
                continue;
            var cells = line.Split('\t');
            if (columns is null)
            {
                columns = cells;
                continue;
            }
            if (cells.Length > columns.Length || cells.Length < columns.Length - 1)
                throw new FormatException($"{name}, line {number}: {cells.Length} cells where {columns.Length} were expected ({string.Join(", ", columns)}).");
            if (cells.Length < columns.Length)
                Array.Resize(ref cells, columns.Length);
            cells[^1] ??= "";
            rows.Add(cells);
            numbers.Add(number);
        }
        return new CorpusTable(name, columns ?? [], rows, numbers);
    }

    /// <summary>What is wrong with a row, with the name of the file and the number of the line in front.</summary>
    public FormatException Error(int row, string what) => new($"{_name}, line {_lines[row]}: {what}");

    /// <summary>The number of a column.</summary>
    /// <exception cref="FormatException">There is no such column.</exception>
    public int Column(string name)
    {
        var i = Array.IndexOf(_columns, name);
        return i >= 0 ? i : throw new FormatException($"{_name} has no column '{name}'.");
    }

    public bool HasColumn(string name) => Array.IndexOf(_columns, name) >= 0;

    /// <summary>The values of one cell.</summary>
    public static string[] Values(string cell) => cell.Length == 0 ? [] : cell.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static Assembly Assembly => typeof(CorpusTable).Assembly;
}
