namespace Align.Tests.Contract;

/// <summary>The repository these tests were built in: its texts and its README are part of what they test.</summary>
internal static class Repository
{
    public static string Root { get; } = Find() ?? throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds Align.sln.");

    public static string In(string path) => Path.Combine(Root, path);

    /// <summary>The folders of all article pairs.</summary>
    public static IReadOnlyList<string> Articles { get; } = [.. Directory.GetDirectories(In("corpus/articles")).Order(StringComparer.Ordinal)];

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Align.sln")))
                return folder.FullName;
        return null;
    }
}
