using System.CommandLine;
using System.Globalization;
using System.Text;
using Align.Cli.Input;

namespace Align.Cli.Commands;

/// <summary><c>align search</c>: looks texts up in an index; one line of JSON for each.</summary>
internal static class SearchCommand
{
    private const int DefaultTop = 10;
    private const int ChunkSize = 64;

    public static Command Create()
    {
        var index = new Argument<string>("INDEX") { Description = "An index file that 'align index' made." };
        var queries = new Option<string?>("--queries") { Description = "The texts to look up, in the source language, one a line, or lines of {\"id\", \"text\"}; standard input unless given." };
        var top = CommonOptions.Count("--top", "How many texts to find at most; 10 unless given.");
        var (from, to, threads, quiet) = (CommonOptions.From(), CommonOptions.To(), CommonOptions.Threads(), CommonOptions.Quiet());
        var command = new Command("search", "Finds the texts of an index that say most the same as each query.") { index, queries, top, from, to, threads, quiet };
        command.SetAction(async (parsed, token) =>
        {
            var aligner = CommonOptions.Build(parsed.GetValue(from)!, parsed.GetValue(to)!, minimum: null);
            using var opened = IndexFile.Open(aligner, parsed.GetValue(index)!);
            var most = parsed.GetValue(top) ?? DefaultTop;
            await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
            var lines = TextLine.ReadAll(parsed.GetValue(queries)).Select((line, number) => (Line: line, Number: number)).Chunk(ChunkSize);
            await foreach (var found in OrderedWork.RunAsync(lines, chunk => Array.ConvertAll(chunk, q => Answer(opened, q.Line, q.Number, most)), parsed.GetValue(threads) ?? Environment.ProcessorCount, token))
                foreach (var line in found)
                    await output.WriteLineAsync(line.AsMemory(), token);
            return ExitCode.Done;
        });
        return command;
    }

    private static string Answer(CrossLingualIndex index, TextLine query, int number, int top)
    {
        var line = new StringBuilder("{\"query\":").Append(query.IdJson(number)).Append(",\"hits\":[");
        foreach (var (hit, place) in index.Search(query.Text, top).Select((h, i) => (h, i)))
            line.Append(place > 0 ? "," : "").Append("{\"id\":").Append(hit.Id).Append(",\"score\":").Append(hit.Score.ToString("0.####", CultureInfo.InvariantCulture)).Append('}');
        return line.Append("]}").ToString();
    }
}
