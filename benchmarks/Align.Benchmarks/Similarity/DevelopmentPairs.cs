using System.Globalization;

namespace Align.Benchmarks.Similarity;

/// <summary>The third-party development data, where it lies beside the repository (<c>shared/data</c>) or where <c>ALIGN_DATA</c> says; it is never part of the repository.</summary>
internal static class DevelopmentPairs
{
    /// <summary>A file of the data, or null where there is none.</summary>
    public static string? Find(string relative)
    {
        if (Environment.GetEnvironmentVariable("ALIGN_DATA") is { Length: > 0 } given)
            return Existing(Path.Combine(given, relative));
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Existing(Path.Combine(folder.FullName, "shared", "data", relative)) is { } found)
                return found;
        return null;
    }

    /// <summary>Graded pairs of RO-STS: people's score divided by 5, the Romanian side of one sentence and the English side of the other, both ways.</summary>
    public static IEnumerable<(double Score, string Romanian, string English)> Graded(string file)
    {
        foreach (var line in File.ReadLines(file).Skip(1))
        {
            var cells = line.Split('\t');
            if (cells.Length < 5)
                continue;
            var score = double.Parse(cells[0], CultureInfo.InvariantCulture) / 5;
            yield return (score, cells[1], cells[4]);
            yield return (score, cells[2], cells[3]);
        }
    }

    private static string? Existing(string path) => File.Exists(path) ? path : null;
}
