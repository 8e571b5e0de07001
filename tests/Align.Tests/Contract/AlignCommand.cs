using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Align.Tests.Contract;

/// <summary>The command <c>align</c>, run as a process of its own.</summary>
internal static class AlignCommand
{
    private static readonly string Library = Path.Combine(AppContext.BaseDirectory, "Align.Cli.dll");

    public static CommandResult Run(params string[] arguments) => Start(new Setting(), arguments);

    public static CommandResult RunIn(string folder, params string[] arguments) => Start(new Setting { Folder = folder }, arguments);

    public static CommandResult Start(Setting setting, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = setting.Folder };
        if (setting.RuntimeConfiguration is { } configuration)
            foreach (var argument in new[] { "exec", "--runtimeconfig", configuration, "--depsfile", Path.ChangeExtension(Library, ".deps.json") })
                start.ArgumentList.Add(argument);
        start.ArgumentList.Add(Library);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        foreach (var (name, value) in setting.Environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        return new CommandResult(process.ExitCode, output.ToArray(), error.GetAwaiter().GetResult());
    }
}

/// <summary>Where and how the command is run.</summary>
internal sealed record Setting
{
    public string Folder { get; init; } = AppContext.BaseDirectory;

    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>Another runtimeconfig.json than the command's own.</summary>
    public string? RuntimeConfiguration { get; init; }
}

/// <summary>What a run of the command gave.</summary>
internal sealed record CommandResult(int ExitCode, byte[] Bytes, string Error)
{
    public string Text => Encoding.UTF8.GetString(Bytes);

    /// <summary>The output of a run that went well.</summary>
    public CommandResult Succeeded()
    {
        Assert.Equal("", Error);
        Assert.Equal(0, ExitCode);
        return this;
    }

    public JsonElement Json()
    {
        using var document = JsonDocument.Parse(Succeeded().Bytes);
        return document.RootElement.Clone();
    }

    /// <summary>Asserts exit code 2, nothing on standard output and one line on standard error that holds the given words.</summary>
    public void FailedNaming(params string[] words)
    {
        Assert.Equal(2, ExitCode);
        Assert.Empty(Bytes);
        Assert.StartsWith("align: ", Error, StringComparison.Ordinal);
        Assert.EndsWith("\n", Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', Error.TrimEnd('\n'));
        Assert.DoesNotContain("xception", Error, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", Error, StringComparison.Ordinal);
        foreach (var word in words)
            Assert.Contains(word, Error, StringComparison.Ordinal);
    }
}
