using System.CommandLine;
using System.Globalization;
using Align.Cli.Input;
using Align.Cli.Output;
using Align.Text;
using Align.Words;

namespace Align.Cli.Commands;

/// <summary><c>align learn-lexicon</c>: a lexicon from the user's own texts and their translations.</summary>
internal static class LearnLexiconCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "One file with lines of source tokens ||| target tokens; or a text with one sentence a line and its translation, line by line; or several such pairs.", Arity = ArgumentArity.OneOrMore,
        };
        var minimum = WordOptions.Fraction("--min-score", "The least confidence of an entry, above 0 and up to 1; 0.2 unless given.");
        var (lexicon, noLexicon, seed, chains) = (WordOptions.LexiconFile(), WordOptions.NoLexicon(), WordOptions.Seed(), WordOptions.Chains());
        var (from, to, threads, encoding, quiet, output) = (CommonOptions.From(), CommonOptions.To(), CommonOptions.Threads(), CommonOptions.Encoding(), CommonOptions.Quiet(), CommonOptions.Output());
        var command = new Command("learn-lexicon", "Learns from texts and their translations which words stand for one another: a table that --lexicon takes, the surest entries first.")
        {
            files, minimum, lexicon, noLexicon, seed, chains, from, to, threads, encoding, output, quiet,
        };
        command.SetAction((parsed, token) =>
        {
            var paths = parsed.GetValue(files)!;
            if (paths.Length > 1 && paths.Length % 2 != 0)
                throw new InputException($"{paths.Length.ToString(CultureInfo.InvariantCulture)} files were given: give one with both sides in it, or each text with its translation.");
            ResultWriter.RequireOther(parsed.GetValue(output), paths);
            var options = new WordAlignmentOptions
            {
                Source = CommonOptions.LanguageOf(parsed.GetValue(from)!), Target = CommonOptions.LanguageOf(parsed.GetValue(to)!), Threads = parsed.GetValue(threads) ?? Environment.ProcessorCount,
            };
            options = options with { Seed = parsed.GetValue(seed) ?? options.Seed, Chains = parsed.GetValue(chains) ?? options.Chains };
            options = WordOptions.WithLexicon(options, parsed.GetValue(lexicon), parsed.GetValue(noLexicon));
            var corpus = paths.Length == 1 ? PairLines.Read(paths[0]).OfType<TokenizedPair>() : Texts(paths, parsed.GetValue(encoding), options);
            var learned = WordAligner.Train(corpus, options, WordOptions.Progress(parsed.GetValue(quiet)), token).ToLexicon(parsed.GetValue(minimum) ?? 0.2);
            ResultWriter.Write(LearnedConcepts.Table(learned.Concepts), parsed.GetValue(output));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static IEnumerable<TokenizedPair> Texts(string[] paths, string? encoding, WordAlignmentOptions options)
    {
        for (var p = 0; p < paths.Length; p += 2)
        {
            TextFile.RequireDifferent(paths[p], paths[p + 1]);
            var (source, target) = (Lines(paths[p], encoding), Lines(paths[p + 1], encoding));
            if (source.Length != target.Length)
                throw new InputException($"'{paths[p]}' has {source.Length} lines and '{paths[p + 1]}' has {target.Length}: they must correspond line by line.");
            for (var i = 0; i < source.Length; i++)
            {
                var pair = new TokenizedPair(Tokens(source[i], options.Source), Tokens(target[i], options.Target));
                if (Math.Max(pair.Source.Count, pair.Target.Count) <= WordAligner.LongestSentence)
                    yield return pair;
                else
                    Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"align: {paths[p]}, line {i + 1}: a side has more than {WordAligner.LongestSentence} tokens. The line is skipped."));
            }
        }
    }

    private static string[] Lines(string path, string? encoding) => TextFile.Read(path, encoding).TrimEnd('\n').Split('\n');

    private static string[] Tokens(string line, Language language)
    {
        var tokens = new List<TokenSpan>();
        TextAnalyzer.For(language).Tokenizer.Tokenize(line, tokens);
        return [.. tokens.Select(t => line[t.Start..t.End])];
    }
}
