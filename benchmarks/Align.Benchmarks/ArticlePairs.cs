using System.Globalization;

namespace Align.Benchmarks;

/// <summary>One article pair of <c>corpus/articles</c>.</summary>
/// <param name="Name">The name of its folder.</param>
/// <param name="Source">The Romanian text.</param>
/// <param name="Target">The English text.</param>
/// <param name="Gold">The path of its gold, which need not exist.</param>
internal sealed record ArticlePair(string Name, string Source, string Target, string Gold)
{
    /// <summary>Whether nothing is tuned on it, and nothing of it looked at but pooled figures: the even-numbered ones.</summary>
    public bool IsHeldOut => Number % 2 == 0;

    /// <summary>The number its name begins with.</summary>
    public int Number => int.Parse(Name.AsSpan(0, Name.IndexOf('-', StringComparison.Ordinal)), CultureInfo.InvariantCulture);
}

/// <summary>The article pairs of the repository this program was built in.</summary>
internal static class ArticlePairs
{
    /// <summary>The folder that holds <c>Align.sln</c>, looked for from the program and from the working directory upwards.</summary>
    public static string RepositoryRoot { get; } = FindRoot(AppContext.BaseDirectory) ?? FindRoot(Environment.CurrentDirectory)
        ?? throw new InvalidOperationException("No folder above this program holds Align.sln and corpus/articles: run it from within the repository.");

    /// <summary>All pairs, by number.</summary>
    public static IReadOnlyList<ArticlePair> Load()
    {
        var folders = Directory.GetDirectories(Path.Combine(RepositoryRoot, "corpus", "articles"));
        var pairs = folders.Where(f => File.Exists(Path.Combine(f, "ro.txt")) && File.Exists(Path.Combine(f, "en.txt"))).Select(f => new ArticlePair(
            Path.GetFileName(f), File.ReadAllText(Path.Combine(f, "ro.txt")), File.ReadAllText(Path.Combine(f, "en.txt")), Path.Combine(f, "gold.json")));
        return [.. pairs.OrderBy(p => p.Number).ThenBy(p => p.Name, StringComparer.Ordinal)];
    }

    private static string? FindRoot(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Align.sln")) && Directory.Exists(Path.Combine(folder.FullName, "corpus", "articles")))
                return folder.FullName;
        return null;
    }
}
