using System.CommandLine;
using Align.Cli.Input;

namespace Align.Cli.Commands;

/// <summary>The options that several commands share.</summary>
internal static class CommonOptions
{
    public static Option<string> From() => new("--from") { Description = "Language of SOURCE.", DefaultValueFactory = _ => "ro" };

    public static Option<string> To() => new("--to") { Description = "Language of TARGET.", DefaultValueFactory = _ => "en" };

    public static Option<string?> Encoding() => new("--encoding") { Description = "How the texts are written, for example windows-1250; UTF-8 unless given." };

    public static Option<FileInfo?> Output() => new("--output") { Description = "Write the result to this file instead of standard output." };

    public static Option<bool> Quiet() => new("--quiet") { Description = "No progress on standard error." };

    public static Option<int> Threads() => new("--threads") { Description = "How many threads may work; the result is the same for any number.", DefaultValueFactory = _ => Environment.ProcessorCount };

    public static Option<string> Format(params string[] formats)
    {
        var option = new Option<string>("--format") { Description = $"{string.Join(", ", formats)}.", DefaultValueFactory = _ => formats[0] };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }

    public static Language LanguageOf(string code)
    {
        try
        {
            return Language.Of(code);
        }
        catch (ArgumentException)
        {
            throw new InputException($"'{code}' is not a language code: give two or three letters, for example ro or en.");
        }
    }

    public static int RequirePositive(int threads) => threads > 0 ? threads : throw new InputException($"--threads {threads}: give a number above zero.");
}
