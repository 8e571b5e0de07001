using System.CommandLine;
using System.Globalization;
using Align.Cli.Input;

namespace Align.Cli.Commands;

/// <summary>The options that several commands share.</summary>
internal static class CommonOptions
{
    public static Option<string> From() => new("--from") { Description = "Language of SOURCE.", DefaultValueFactory = _ => "ro" };

    public static Option<string> To() => new("--to") { Description = "Language of TARGET.", DefaultValueFactory = _ => "en" };

    public static Option<string?> Encoding() => new("--encoding") { Description = "How the texts are written, for example windows-1250; UTF-8 unless given." };

    public static Option<FileInfo?> Output() => new("--output")
    {
        Description = "Write the result to this file instead of standard output.",
        CustomParser = UsageError.Read("a file name", s => s.Length > 0 ? new FileInfo(s) : null),
    };

    public static Option<bool> Quiet() => new("--quiet") { Description = "No progress on standard error." };

    public static Option<int?> Threads() => Count("--threads", "How many threads may work, all processors unless given; the result is the same for any number.");

    public static Option<double?> MinimumScore() => Share("--min-score", "The least score of a linked pair of claims, 0 to 1; 0 lists every scored pair.");

    /// <summary>An option that takes a whole number above zero.</summary>
    public static Option<int?> Count(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = UsageError.Read("a whole number above zero", s => int.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n > 0 ? n : (int?)null),
    };

    /// <summary>An option that takes a number from 0 to 1.</summary>
    public static Option<double?> Share(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = UsageError.Read("a number from 0 to 1", s => double.TryParse(s, NumberStyles.Float, CultureInfo.InvariantCulture, out var d) && d is >= 0 and <= 1 ? d : (double?)null),
    };

    public static Option<string> Format(params string[] formats) => new("--format")
    {
        Description = $"{string.Join(", ", formats)}.",
        HelpName = string.Join('|', formats),
        DefaultValueFactory = _ => formats[0],
        CustomParser = UsageError.Read($"one of {string.Join(", ", formats)}", s => formats.Contains(s) ? s : null),
    };

    /// <summary>The aligner that the language options and the least score ask for; a least score of 0 lists every scored pair.</summary>
    public static Aligner Build(string from, string to, double? minimum)
    {
        var (source, target) = (LanguageOf(from), LanguageOf(to));
        if (source == target)
            throw new InputException($"--from and --to are both '{source}': the texts must be in two languages.");
        return Aligner.Between(source, target).Claims(c => minimum is { } m ? c with { MinimumScore = m, AllPairs = m == 0 } : c).Build();
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
}
