using System.CommandLine;
using System.Globalization;
using System.Text;
using Align.Cli.Input;
using Align.Cli.Output;

namespace Align.Cli.Commands;

/// <summary><c>align words</c>: links the words of parallel sentences, one pair a line.</summary>
internal static class WordsCommand
{
    public static Command Create()
    {
        var file = new Argument<string?>("FILE") { Description = "Lines of source tokens ||| target tokens; standard input unless given.", Arity = ArgumentArity.ZeroOrOne };
        var train = new Option<string[]>("--train") { Description = "More such lines to learn from; may be given several times.", DefaultValueFactory = _ => [] };
        var model = new Option<string?>("--model") { Description = "A model that --save has stored: the lines are aligned as they come, without training." };
        var save = new Option<string?>("--save") { Description = "Store the model here." };
        var direction = Listed("--direction", "How the two directions become one; forward: every target word has one source word or none.", "both", "forward", "reverse");
        var method = Listed("--method", "What both directions give together.", "posterior", "intersection", "union", "grow-diag", "grow-diag-final", "grow-diag-final-and");
        var threshold = WordOptions.Fraction("--threshold", "The mean probability from which on a link counts with --method posterior, above 0 and up to 1; 0.3 unless given.");
        var (lexicon, noLexicon, seed, chains) = (WordOptions.LexiconFile(), WordOptions.NoLexicon(), WordOptions.Seed(), WordOptions.Chains());
        var (from, to, threads, quiet, output) = (CommonOptions.From(), CommonOptions.To(), CommonOptions.Threads(), CommonOptions.Quiet(), CommonOptions.Output());
        var command = new Command("words", "Links the words of sentences and their translations: lines of source tokens ||| target tokens in, lines of links in Pharaoh format (0-0 1-2) out.")
        {
            file, train, model, save, direction, method, threshold, lexicon, noLexicon, seed, chains, from, to, threads, output, quiet,
        };
        command.SetAction((parsed, token) =>
        {
            var (inputFile, trainFiles, modelFile, saveFile) = (parsed.GetValue(file), parsed.GetValue(train)!, parsed.GetValue(model), parsed.GetValue(save));
            if (modelFile is not null && (trainFiles.Length > 0 || saveFile is not null))
                throw new InputException($"--model '{modelFile}' is trained already: give it without --train and --save.");
            ResultWriter.RequireOther(parsed.GetValue(output), [.. trainFiles, .. new[] { inputFile, modelFile }.OfType<string>()]);
            var options = new WordAlignmentOptions
            {
                Source = CommonOptions.LanguageOf(parsed.GetValue(from)!), Target = CommonOptions.LanguageOf(parsed.GetValue(to)!),
                Method = MethodOf(parsed.GetValue(direction)!, parsed.GetValue(method)!),
                Threads = parsed.GetValue(threads) ?? Environment.ProcessorCount,
            };
            options = options with { Threshold = parsed.GetValue(threshold) ?? options.Threshold, Seed = parsed.GetValue(seed) ?? options.Seed, Chains = parsed.GetValue(chains) ?? options.Chains };
            options = WordOptions.WithLexicon(options, parsed.GetValue(lexicon), parsed.GetValue(noLexicon));
            // A model is saved without input where the train files are all there is.
            var inputs = inputFile is null && saveFile is not null && trainFiles.Length > 0 && !Console.IsInputRedirected ? [] : PairLines.Read(inputFile);
            var links = modelFile is not null
                ? Links(WordOptions.LoadModel(modelFile, options), inputs, options.Threads)
                : Links(trainFiles.SelectMany(PairLines.Read), inputs, options, saveFile, WordOptions.Progress(parsed.GetValue(quiet)), token);
            Write(links, parsed.GetValue(output));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    // Line by line, a few hundred at a time; memory does not grow with the input.
    private static IEnumerable<string> Links(WordAlignmentModel model, IEnumerable<TokenizedPair?> lines, int threads)
    {
        var work = OrderedWork.RunAsync(lines.Chunk(256), chunk => Array.ConvertAll(chunk, pair => pair is null ? "" : Line(model.Align(pair.Source, pair.Target))), threads);
        foreach (var chunk in work.ToBlockingEnumerable())
            foreach (var line in chunk)
                yield return line;
    }

    private static IEnumerable<string> Links(IEnumerable<TokenizedPair?> train, IEnumerable<TokenizedPair?> input, WordAlignmentOptions options, string? save, IProgress<double>? progress, CancellationToken token)
    {
        var (trained, isGood) = (0, new List<bool>());
        var alignment = WordAligner.Align(Corpus(), options, progress, token);
        if (save is not null)
            WordOptions.Save(alignment.Model, save);
        var good = trained;
        foreach (var isPair in isGood)
            yield return isPair ? Line(alignment[good++]) : "";

        IEnumerable<TokenizedPair> Corpus()
        {
            foreach (var pair in train)
                if (pair is not null)
                {
                    trained++;
                    yield return pair;
                }
            foreach (var pair in input)
            {
                isGood.Add(pair is not null);
                if (pair is not null)
                    yield return pair;
            }
        }
    }

    private static string Line(IReadOnlyList<WordLink> links)
    {
        var text = new StringBuilder(links.Count * 6);
        foreach (var link in links)
            text.Append(text.Length > 0 ? " " : "").Append(CultureInfo.InvariantCulture, $"{link.Source}-{link.Target}");
        return text.ToString();
    }

    private static void Write(IEnumerable<string> lines, FileInfo? output)
    {
        if (output is not null)
        {
            var text = new StringBuilder();
            foreach (var line in lines)
                text.Append(line).Append('\n');
            ResultWriter.Write(text.ToString(), output);
            return;
        }
        using var writer = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), bufferSize: 1 << 16) { NewLine = "\n" };
        foreach (var line in lines)
            writer.WriteLine(line);
    }

    private static LinkMethod MethodOf(string direction, string method) => direction switch
    {
        "forward" => LinkMethod.Forward,
        "reverse" => LinkMethod.Reverse,
        _ => Enum.Parse<LinkMethod>(method.Replace("-", "", StringComparison.Ordinal), ignoreCase: true),
    };

    private static Option<string> Listed(string name, string description, params string[] values) => new(name)
    {
        Description = $"{description} One of {string.Join(", ", values)}.",
        HelpName = string.Join('|', values),
        DefaultValueFactory = _ => values[0],
        CustomParser = UsageError.Read($"one of {string.Join(", ", values)}", s => values.Contains(s) ? s : null),
    };
}
