using System.CommandLine;
using System.Globalization;
using System.Text;
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
            var aligner = CommonOptions.Build(parsed.GetValue(from)!, parsed.GetValue(to)!, parsed.GetValue(minimum));
            var errors = 0;
            await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
            using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
            await foreach (var (line, failed) in OrderedWork.RunAsync(PairLine.ReadAll(input).Where(l => (l.Number - 1) % count == index), pair => Process(aligner, pair), parsed.GetValue(threads) ?? Environment.ProcessorCount, token))
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

    private static (string Line, bool Failed) Process(Aligner aligner, PairLine pair) =>
        pair.Error is null ? (aligner.Align(pair.Source, pair.Target).ToJsonLine(pair.IdJson), false) : (pair.ErrorJson, true);

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
