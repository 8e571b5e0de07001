using System.CommandLine;
using Align.Cli.Input;
using Align.Cli.Output;

namespace Align.Cli.Commands;

/// <summary><c>align compare SOURCE TARGET</c>: what two texts share.</summary>
internal static class CompareCommand
{
    public static Command Create()
    {
        var source = new Argument<string>("SOURCE") { Description = "The first text, Romanian unless --from says otherwise." };
        var target = new Argument<string>("TARGET") { Description = "The second text, English unless --to says otherwise." };
        var format = CommonOptions.Format("text", "json", "html");
        var minimum = CommonOptions.MinimumScore();
        var (from, to, encoding, output, threads, quiet) = (CommonOptions.From(), CommonOptions.To(), CommonOptions.Encoding(), CommonOptions.Output(), CommonOptions.Threads(), CommonOptions.Quiet());
        var command = new Command("compare", "Says what two texts share: entities, claims, how they relate and why.") { source, target, format, minimum, from, to, encoding, output, threads, quiet };
        command.SetAction(parsed =>
        {
            var (sourcePath, targetPath) = (parsed.GetValue(source)!, parsed.GetValue(target)!);
            TextFile.RequireDifferent(sourcePath, targetPath);
            ResultWriter.RequireOther(parsed.GetValue(output), sourcePath, targetPath);
            var aligner = CommonOptions.Build(parsed.GetValue(from)!, parsed.GetValue(to)!, parsed.GetValue(minimum));
            var (sourceText, targetText) = (TextFile.Read(sourcePath, parsed.GetValue(encoding)), TextFile.Read(targetPath, parsed.GetValue(encoding)));
            var alignment = Align(aligner, sourceText, targetText, parsed.GetValue(threads) ?? Environment.ProcessorCount);
            ResultWriter.Write(
                parsed.GetValue(format) switch
                {
                    "json" => alignment.ToJson(sourcePath, targetPath) + "\n",
                    "html" => alignment.ToHtml(Path.GetFileName(sourcePath), Path.GetFileName(targetPath)),
                    _ => TextReport.Write(alignment, Path.GetFileName(sourcePath), Path.GetFileName(targetPath), toTerminal: parsed.GetValue(output) is null),
                },
                parsed.GetValue(output));
            return ExitCode.Done;
        });
        return command;
    }

    private static Alignment Align(Aligner aligner, string source, string target, int threads)
    {
        if (threads == 1)
            return aligner.Align(source, target);
        var reading = Task.Run(() => aligner.ReadSource(source));
        var targetDocument = aligner.ReadTarget(target);
        return aligner.Align(reading.GetAwaiter().GetResult(), targetDocument);
    }
}
