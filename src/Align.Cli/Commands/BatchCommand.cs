using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Align.Cli.Input;

namespace Align.Cli.Commands;

/// <summary><c>align batch</c>: JSON lines in, one pair of texts each; JSON lines out, in the same order. A bad line is an error line, and the run goes on.</summary>
internal static class BatchCommand
{
    public static Command Create()
    {
        var shard = new Option<string?>("--shard") { Description = "Only every n-th line, from the i-th: i/n." };
        var strict = new Option<bool>("--strict") { Description = "Exit with 1 where a line was an error." };
        var (from, to, threads, quiet, minimum) = (CommonOptions.From(), CommonOptions.To(), CommonOptions.Threads(), CommonOptions.Quiet(), CommonOptions.MinimumScore());
        var command = new Command("batch", "Compares many pairs: lines of {\"id\", \"source\", \"target\"} on standard input, one result a line on standard output.") { shard, strict, from, to, threads, quiet, minimum };
        command.SetAction(async (parsed, token) =>
        {
            var (index, count) = ShardOf(parsed.GetValue(shard));
            var score = parsed.GetValue(minimum);
            var (source, target) = (CommonOptions.LanguageOf(parsed.GetValue(from)!), CommonOptions.LanguageOf(parsed.GetValue(to)!));
            if (source == target)
                throw new InputException($"--from and --to are both '{source}': the texts must be in two languages.");
            var aligner = Aligner.Between(source, target).Claims(c => score is { } m ? c with { MinimumScore = m, AllPairs = m == 0 } : c).Build();
            var errors = 0;
            await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
            using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
            await foreach (var (line, failed) in OrderedWork.RunAsync(Lines(input, index, count), line => Process(aligner, line), parsed.GetValue(threads) ?? Environment.ProcessorCount, token))
            {
                if (failed)
                    errors++;
                await output.WriteLineAsync(line.AsMemory(), token);
            }
            if (errors > 0 && !parsed.GetValue(quiet))
                await Console.Error.WriteLineAsync($"align: {errors.ToString(CultureInfo.InvariantCulture)} of the lines could not be read; they stand as error lines in the output.");
            return errors > 0 && parsed.GetValue(strict) ? ExitCode.Attention : ExitCode.Done;
        });
        return command;
    }

    private static IEnumerable<(int Number, string Text)> Lines(StreamReader input, int index, int count)
    {
        var number = 0;
        while (input.ReadLine() is { } line)
        {
            if (number == 0 && line.StartsWith('\uFEFF'))
                line = line[1..];
            if (number++ % count == index && !string.IsNullOrWhiteSpace(line))
                yield return (number, line);
        }
    }

    private static (string Line, bool Failed) Process(Aligner aligner, (int Number, string Text) line)
    {
        var id = "null";
        try
        {
            using var json = JsonDocument.Parse(line.Text);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                return (Error(id, $"line {line.Number} is not a JSON object"), true);
            if (json.RootElement.TryGetProperty("id", out var given))
                id = given.GetRawText();
            return TextOf(json.RootElement, "source") is { } source && TextOf(json.RootElement, "target") is { } target
                ? (aligner.Align(source, target).ToJsonLine(id), false)
                : (Error(id, $"line {line.Number} lacks the text 'source' or 'target'"), true);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return (Error(id, $"line {line.Number} is not JSON: {e.Message}"), true);
        }
    }

    private static string? TextOf(JsonElement line, string name) => line.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string Error(string id, string message) => $"{{\"id\":{id},\"error\":{JsonSerializer.Serialize(message, BatchJson.Default.String)}}}";

    private static (int Index, int Count) ShardOf(string? shard)
    {
        if (shard is null)
            return (0, 1);
        var parts = shard.Split('/');
        return parts.Length == 2 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var i) && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var n) && i >= 1 && i <= n
            ? (i - 1, n)
            : throw new InputException($"--shard {shard}: give i/n with i from 1 to n, for example 2/8.");
    }
}
