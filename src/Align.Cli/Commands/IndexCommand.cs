using System.CommandLine;
using Align.Cli.Input;
using Align.Cli.Output;

namespace Align.Cli.Commands;

/// <summary><c>align index</c>: an index file of texts, one a line, for <c>align search</c> and <c>align mine</c>.</summary>
internal static class IndexCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "Texts in the target language, one a line, or lines of {\"id\", \"text\"}.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<FileInfo?>("--output") { Description = "The index file.", Required = true, CustomParser = UsageError.Read("a file name", s => s.Length > 0 ? new FileInfo(s) : null) };
        var append = new Option<bool>("--append") { Description = "Add to the index that is there; its texts are not read again." };
        var (from, to, quiet) = (CommonOptions.From(), CommonOptions.To(), CommonOptions.Quiet());
        var command = new Command("index", "Makes an index of texts in which texts of the other language can be looked up by what they say.") { files, output, append, from, to, quiet };
        command.SetAction((parsed, token) =>
        {
            var aligner = CommonOptions.Build(parsed.GetValue(from)!, parsed.GetValue(to)!, minimum: null);
            var (paths, file) = (parsed.GetValue(files)!, parsed.GetValue(output)!);
            ResultWriter.RequireOther(file, paths);
            var progress = parsed.GetValue(quiet) ? null : new ProgressLine("texts read");
            IndexFile.Write(file, parsed.GetValue(append) ? aligner : null, before => Index(aligner, before, paths, progress, token));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static CrossLingualIndex Index(Aligner aligner, CrossLingualIndex? before, string[] paths, IProgress<int>? progress, CancellationToken token)
    {
        var texts = paths.SelectMany(TextLine.ReadAll).Select(l => new IndexedText(l.Text, l.Id));
        return before?.Append(texts, progress, token) ?? aligner.Index(texts, progress, token);
    }
}
