using System.Globalization;

namespace Align.Tests.Contract;

/// <summary>Equal texts give equal bytes, whatever the threads, the culture, the run.</summary>
public sealed class SameBytesTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public SameBytesTests()
    {
        _folder.Write("a.txt", SmallTexts.Romanian);
        _folder.Write("b.txt", SmallTexts.English);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Any_number_of_threads_and_any_run_gives_the_same_bytes()
    {
        foreach (var format in new[] { "json", "html", "text" })
        {
            var first = Run(new Setting(), "--format", format, "--threads", "1");
            Assert.Equal(first, Run(new Setting(), "--format", format, "--threads", "8"));
            Assert.Equal(first, Run(new Setting(), "--format", format, "--threads", "1"));
            Assert.Equal(first, Run(new Setting(), "--format", format));
        }
    }

    [Fact]
    public void The_environment_changes_nothing()
    {
        var usual = Run(new Setting(), "--format", "json", "--min-score", "0.25");
        foreach (var (name, value) in new[]
        {
            ("LC_ALL", "tr_TR.UTF-8"), ("LC_ALL", "C"), ("LC_ALL", "ro_RO.UTF-8"),
            ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1"), ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "0"),
            ("TZ", "Asia/Tokyo"), ("TERM", "xterm-256color"), ("COLUMNS", "40"),
        })
            Assert.Equal(usual, Run(new Setting { Environment = new Dictionary<string, string> { [name] = value } }, "--format", "json", "--min-score", "0.25"));
    }

    [Fact]
    public void Text_for_a_person_is_plain_and_the_same_whatever_the_terminal()
    {
        var usual = Run(new Setting(), "--format", "text");
        Assert.Equal(usual, Run(new Setting { Environment = new Dictionary<string, string> { ["TERM"] = "xterm-256color", ["COLUMNS"] = "40", ["LC_ALL"] = "tr_TR.UTF-8" } }, "--format", "text"));
    }

    /// <summary>The command runs invariant; here it is made to run under full Turkish rules, tables loaded and all.</summary>
    [IcuFact]
    public void Turkish_casing_rules_change_nothing()
    {
        var configuration = _folder.Write("turkish.runtimeconfig.json", """{ "runtimeOptions": { "tfm": "net10.0", "framework": { "name": "Microsoft.NETCore.App", "version": "10.0.0" }, "configProperties": { "System.Globalization.Invariant": false } } }""");
        var turkish = new Setting { RuntimeConfiguration = configuration, Environment = new Dictionary<string, string> { ["LC_ALL"] = "tr_TR.UTF-8", ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0" } };
        foreach (var format in new[] { "json", "html", "text" })
            Assert.Equal(Run(new Setting(), "--format", format, "--min-score", "0.25"), Run(turkish, "--format", format, "--min-score", "0.25"));
        Assert.Equal(Analyze(new Setting()), Analyze(turkish));
    }

    [Fact]
    public void Analyze_gives_the_same_bytes_again() => Assert.Equal(Analyze(new Setting()), Analyze(new Setting { Environment = new Dictionary<string, string> { ["LC_ALL"] = "tr_TR.UTF-8" } }));

    private string Run(Setting setting, params string[] options) => AlignCommand.Start(setting with { Folder = _folder.Path }, ["compare", "a.txt", "b.txt", .. options]).Succeeded().Text;

    private string Analyze(Setting setting) => AlignCommand.Start(setting with { Folder = _folder.Path }, "analyze", "a.txt", "--language", "ro").Succeeded().Text;
}

/// <summary>A fact that needs the cultures of ICU, and says so where the machine has none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class IcuFactAttribute : FactAttribute
{
    public IcuFactAttribute()
    {
        if (!HasTurkish())
            Skip = "Globalization is invariant on this machine: no Turkish casing to test under.";
    }

    private static bool HasTurkish()
    {
        try
        {
            return CultureInfo.GetCultureInfo("tr-TR").TextInfo.ToUpper("i") == "İ";
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }
}
