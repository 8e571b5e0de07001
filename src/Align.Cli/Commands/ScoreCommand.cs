using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Align.Cli.Input;

namespace Align.Cli.Commands;

/// <summary><c>align score</c>: how much two sentences say the same, one pair a line.</summary>
internal static class ScoreCommand
{
    public static Command Create()
    {
        var format = CommonOptions.Format("jsonl", "tsv");
        var (from, to, threads, quiet) = (CommonOptions.From(), CommonOptions.To(), CommonOptions.Threads(), CommonOptions.Quiet());
        var command = new Command("score", "Scores pairs of sentences from standard input: lines of {\"id\", \"source\", \"target\"}, or two columns separated by a tab.") { format, from, to, threads, quiet };
        command.SetAction(async (parsed, token) =>
        {
            var aligner = CommonOptions.Build(parsed.GetValue(from)!, parsed.GetValue(to)!, minimum: null);
            var tsv = parsed.GetValue(format) == "tsv";
            var failed = 0;
            await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
            using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
            await foreach (var line in OrderedWork.RunAsync(Chunks(PairLine.ReadAll(input)), chunk => chunk.ConvertAll(p => Line(aligner, p, tsv)), parsed.GetValue(threads) ?? Environment.ProcessorCount, token))
                foreach (var (text, error) in line)
                {
                    failed += error ? 1 : 0;
                    await output.WriteLineAsync(text.AsMemory(), token);
                }
            if (failed > 0 && !parsed.GetValue(quiet))
                await Console.Error.WriteLineAsync($"align: {failed.ToString(CultureInfo.InvariantCulture)} of the lines could not be read; they stand as error lines in the output.");
            return ExitCode.Done;
        });
        return command;
    }

    // Sentences are short: a thread takes a few hundred at a time.
    private static IEnumerable<List<PairLine>> Chunks(IEnumerable<PairLine> lines) => lines.Chunk(256).Select(c => c.ToList());

    private static (string Text, bool Error) Line(Aligner aligner, PairLine pair, bool tsv)
    {
        if (pair.Error is { } error)
            return (tsv ? $"error\t{error}" : pair.ErrorJson, true);
        var score = aligner.Score(pair.Source, pair.Target);
        if (tsv)
            return (score.Score.ToString("F4", CultureInfo.InvariantCulture), false);
        var text = new StringBuilder("{\"id\":").Append(pair.IdJson);
        Append("score", score.Score);
        text.Append(",\"parts\":{");
        var first = true;
        foreach (var (name, value) in new[] { ("source_coverage", score.SourceCoverage), ("target_coverage", score.TargetCoverage), ("weight_ratio", score.WeightRatio), ("length_distance", score.LengthDistance), ("disorder", score.Disorder) })
        {
            text.Append(first ? "" : ",").Append('"').Append(name).Append("\":").Append(value.ToString("0.####", CultureInfo.InvariantCulture));
            first = false;
        }
        text.Append(",\"negation_differs\":").Append(Json(score.NegationDiffers)).Append(",\"quantities_differ\":").Append(Json(score.QuantitiesDiffer)).Append(",\"question_differs\":").Append(Json(score.QuestionDiffers)).Append(",\"quotes_differ\":").Append(Json(score.QuotesDiffer)).Append("}}");
        return (text.ToString(), false);

        void Append(string name, double value) => text.Append(",\"").Append(name).Append("\":").Append(value.ToString("0.####", CultureInfo.InvariantCulture));
    }

    private static string Json(bool value) => JsonSerializer.Serialize(value, BatchJson.Default.Boolean);
}
