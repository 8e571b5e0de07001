using System.CommandLine;
using System.Globalization;
using Align.Cli.Input;
using Align.Cli.Output;

namespace Align.Cli.Commands;

/// <summary><c>align mine</c>: the pairs of two collections whose texts are best for one another.</summary>
internal static class MineCommand
{
    public static Command Create()
    {
        var source = new Argument<string>("SOURCE") { Description = "Texts in the source language, one a line, or lines of {\"id\", \"text\"}." };
        var target = new Argument<string>("TARGET") { Description = "Texts in the target language, likewise, or an index file of them." };
        var minimum = CommonOptions.Share("--min-confidence", "The least confidence of a pair, 0 to 1; 0.1 unless given.");
        var (format, from, to, threads, output, quiet) = (CommonOptions.Format("jsonl", "tsv"), CommonOptions.From(), CommonOptions.To(), CommonOptions.Threads(), CommonOptions.Output(), CommonOptions.Quiet());
        var command = new Command("mine", "Finds the pairs of texts of two collections that say the same: parallel sentences, or claims that both make.") { source, target, minimum, format, from, to, threads, output, quiet };
        command.SetAction((parsed, token) =>
        {
            var aligner = CommonOptions.Build(parsed.GetValue(from)!, parsed.GetValue(to)!, minimum: null);
            var (sourcePath, targetPath) = (parsed.GetValue(source)!, parsed.GetValue(target)!);
            TextFile.RequireDifferent(sourcePath, targetPath);
            ResultWriter.RequireOther(parsed.GetValue(output), sourcePath, targetPath);
            var options = new MiningOptions { Threads = parsed.GetValue(threads) ?? Environment.ProcessorCount };
            options = options with { MinimumConfidence = parsed.GetValue(minimum) ?? options.MinimumConfidence };
            var progress = parsed.GetValue(quiet) ? null : new ProgressLine("searches done");
            using var index = IndexFile.IsIndex(targetPath) ? IndexFile.Open(aligner, targetPath) : aligner.Index(Texts(targetPath), null, token);
            var pairs = index.Mine(Texts(sourcePath), options, progress, token);
            ResultWriter.Write(string.Concat(pairs.Select(p => parsed.GetValue(format) == "tsv" ? Tsv(p) : Json(p))), parsed.GetValue(output));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static IEnumerable<IndexedText> Texts(string path) => TextLine.ReadAll(path).Select(l => new IndexedText(l.Text, l.Id));

    private static string Tsv(MinedPair pair) => string.Create(CultureInfo.InvariantCulture, $"{pair.QueryId}\t{pair.TextId}\t{pair.Confidence:0.####}\t{pair.Score:0.####}\t{pair.Margin:0.####}\n");

    private static string Json(MinedPair pair) =>
        string.Create(CultureInfo.InvariantCulture, $"{{\"source\":{pair.QueryId},\"target\":{pair.TextId},\"confidence\":{pair.Confidence:0.####},\"score\":{pair.Score:0.####},\"margin\":{pair.Margin:0.####}}}\n");
}
