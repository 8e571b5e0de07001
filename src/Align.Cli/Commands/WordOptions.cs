using System.CommandLine;
using System.Globalization;
using Align.Cli.Input;
using Align.Cli.Output;

namespace Align.Cli.Commands;

/// <summary>The options that <c>words</c> and <c>learn-lexicon</c> share.</summary>
internal static class WordOptions
{
    public static Option<double?> Fraction(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = UsageError.Read("a number above 0 and up to 1", s => double.TryParse(s, NumberStyles.Float, CultureInfo.InvariantCulture, out var d) && d is > 0 and <= 1 ? d : (double?)null),
    };

    public static Option<int?> Seed() => new("--seed")
    {
        Description = "What the random numbers begin with; 1 unless given. The same seed gives the same links.",
        CustomParser = UsageError.Read("a whole number", s => int.TryParse(s, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var n) ? n : (int?)null),
    };

    public static Option<int?> Chains() => new("--chains")
    {
        Description = "How many independent chains are averaged, 1 to 64; 4 unless given.",
        CustomParser = UsageError.Read("a whole number from 1 to 64", s => int.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n is >= 1 and <= 64 ? n : (int?)null),
    };

    public static Option<string?> LexiconFile() => new("--lexicon") { Description = "A lexicon file to use besides what is built in." };

    public static Option<bool> NoLexicon() => new("--no-lexicon") { Description = "Use no built-in lexicon." };

    public static WordAlignmentOptions WithLexicon(WordAlignmentOptions options, string? file, bool none)
    {
        if (options.Source == options.Target)
            throw new InputException($"--from and --to are both '{options.Source}': the texts must be in two languages.");
        var lexicon = none ? Lexicon.Empty(options.Source, options.Target) : options.Knowledge;
        if (file is not null)
            lexicon = lexicon.Add(Load(file, lexicon));
        return options with { Lexicon = lexicon };
    }

    public static WordAlignmentModel LoadModel(string file, WordAlignmentOptions options)
    {
        TextFile.RequireFile(file);
        try
        {
            // The languages are those of the model: a lexicon of others is of no use to it.
            return WordAlignmentModel.Load(file, options);
        }
        catch (InvalidDataException e)
        {
            throw new InputException($"--model {e.Message}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InputException($"--model '{file}' cannot be read: {e.Message}");
        }
    }

    public static void Save(WordAlignmentModel model, string file)
    {
        try
        {
            model.Save(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InputException($"--save '{file}' cannot be written: {(e is DirectoryNotFoundException ? "its folder does not exist." : e.Message)}");
        }
    }

    /// <summary>Says in a terminal how far the work is; null where nobody looks.</summary>
    public static IProgress<double>? Progress(bool quiet) => PercentLine.Of("trained", TimeSpan.Zero, quiet);

    private static Lexicon Load(string file, Lexicon lexicon)
    {
        try
        {
            return Lexicon.Parse(file, TextFile.Read(file), lexicon.SourceLanguage, lexicon.TargetLanguage);
        }
        catch (FormatException e)
        {
            throw new InputException(e.Message);
        }
    }
}
