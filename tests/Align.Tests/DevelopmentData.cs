namespace Align.Tests;

/// <summary>
/// Development data that is not part of the repository: <c>shared/data</c> in a folder above, or where the environment variable ALIGN_DATA says.
/// </summary>
internal static class DevelopmentData
{
    /// <summary>The full path of a file or folder, or null where it is absent.</summary>
    public static string? Find(string relative)
    {
        foreach (var root in Roots())
        {
            var path = Path.Combine(root, relative);
            if (File.Exists(path) || Directory.Exists(path))
                return path;
        }
        return null;
    }

    private static IEnumerable<string> Roots()
    {
        if (Environment.GetEnvironmentVariable("ALIGN_DATA") is { Length: > 0 } given)
            yield return given;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            yield return Path.Combine(folder.FullName, "shared", "data");
    }
}

/// <summary>A fact that needs development data, and says so where it is skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class DataFactAttribute : FactAttribute
{
    public DataFactAttribute(params string[] files)
    {
        var missing = files.Where(f => DevelopmentData.Find(f) is null).ToArray();
        if (missing.Length > 0)
            Skip = $"Development data is absent: {string.Join(", ", missing)} (looked for in shared/data above the tests and in ALIGN_DATA).";
    }
}
