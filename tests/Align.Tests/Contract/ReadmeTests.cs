namespace Align.Tests.Contract;

/// <summary>What the README shows is what is run.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void The_first_example_is_the_first_sample()
    {
        var sample = File.ReadAllLines(Repository.In("samples/first.cs")).SkipWhile(l => l.StartsWith("#:", StringComparison.Ordinal) || l.Length == 0);
        Assert.Equal(string.Join('\n', sample).TrimEnd(), FirstBlock("csharp"));
    }

    [Fact]
    public void The_first_command_is_the_main_job_on_texts_that_are_there()
    {
        var command = FirstBlock("sh").Split('\n')[0];
        Assert.StartsWith("dotnet run -c Release --project src/Align.Cli -- compare ", command, StringComparison.Ordinal);
        var texts = command.Split(' ')[^2..];
        Assert.All(texts, t => Assert.True(File.Exists(Repository.In(t)), t));
        AlignCommand.RunIn(Repository.Root, "compare", texts[0], texts[1]).Succeeded();
    }

    [Fact]
    public void What_the_first_command_prints_is_what_the_readme_shows()
    {
        var texts = FirstBlock("sh").Split('\n')[0].Split(' ')[^2..];
        var printed = AlignCommand.RunIn(Repository.Root, "compare", texts[0], texts[1]).Succeeded().Text.ReplaceLineEndings("\n").Split('\n').Select(l => l.TrimEnd()).ToHashSet();
        Assert.All(FirstBlock("text").Split('\n').Where(l => l.Trim() != "…"), l => Assert.Contains(l, printed));
    }

    private static string FirstBlock(string language)
    {
        var readme = File.ReadAllText(Repository.In("README.md")).ReplaceLineEndings("\n");
        var start = readme.IndexOf($"```{language}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"README.md has no {language} block");
        start += language.Length + 4;
        return readme[start..readme.IndexOf("\n```", start, StringComparison.Ordinal)];
    }
}
