using System.CommandLine;
using Align.Cli.Input;
using Align.Cli.Output;

namespace Align.Cli.Commands;

/// <summary><c>align analyze FILE</c>: what is read from one text.</summary>
internal static class AnalyzeCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "The text." };
        var language = new Option<string>("--language") { Description = "Its language: ro or en.", Required = true };
        var format = CommonOptions.Format("json");
        var (encoding, output, quiet) = (CommonOptions.Encoding(), CommonOptions.Output(), CommonOptions.Quiet());
        var command = new Command("analyze", "Shows what is read from one text: sentences, tokens with stems, quantities, entities and claims.") { file, language, format, encoding, output, quiet };
        command.SetAction(parsed =>
        {
            var read = CommonOptions.LanguageOf(parsed.GetValue(language)!);
            var other = read == Language.English ? Language.Romanian : Language.English;
            ResultWriter.RequireOther(parsed.GetValue(output), parsed.GetValue(file)!);
            var text = TextFile.Read(parsed.GetValue(file)!, parsed.GetValue(encoding));
            ResultWriter.Write(Aligner.Between(read, other).Build().ReadSource(text).ToJson(parsed.GetValue(file)) + "\n", parsed.GetValue(output));
            return ExitCode.Done;
        });
        return command;
    }
}
