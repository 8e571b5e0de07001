namespace Align.Tests.Knowledge;

/// <summary>One line of a table, read without the library, so that the checks see what is written and not what the library makes of it.</summary>
internal sealed record CorpusLine(string File, int Number, string Text, string[] Columns)
{
    public string[] Cells { get; } = Text.Split('\t');

    /// <summary>The cell of a column, empty where the line ends before it.</summary>
    public string this[string column] => Array.IndexOf(Columns, column) is var i and >= 0 && i < Cells.Length ? Cells[i] : "";

    public bool Has(string column) => Array.IndexOf(Columns, column) >= 0;

    public string[] Values(string column) => this[column] is { Length: > 0 } cell ? cell.Split(", ") : [];

    public string Problem(string what) => $"corpus/{File}, line {Number}: {what}";

    public override string ToString() => $"corpus/{File}, line {Number}";
}

/// <summary>The tables of a <c>corpus</c> folder.</summary>
internal static class CorpusFiles
{
    /// <summary>The folder <c>corpus</c> of the working copy the tests were built from.</summary>
    public static string Root { get; } = FindRoot();

    public static IReadOnlyList<string> Names(string folder) =>
        [.. Directory.GetFiles(Path.Combine(Root, folder), "*.tsv", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public static IEnumerable<CorpusLine> Lines(string file) => Lines(file, File.ReadAllText(Path.Combine(Root, file)));

    /// <summary>The lines of a table behind the one that names the columns.</summary>
    public static IEnumerable<CorpusLine> Lines(string file, string text)
    {
        string[]? columns = null;
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line) || line[0] == '#')
                continue;
            if (columns is null)
                columns = line.Split('\t');
            else
                yield return new CorpusLine(file, number, line, columns);
        }
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Directory.Exists(Path.Combine(folder.FullName, "corpus", "lexicon")))
                return Path.Combine(folder.FullName, "corpus");
        throw new DirectoryNotFoundException("No folder 'corpus' above the tests.");
    }
}
