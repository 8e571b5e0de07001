using Align.Cli;
using System.CommandLine;
using System.Text;
using Align.Cli.Commands;
using Align.Cli.Input;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

var root = new RootCommand("What a Romanian and an English text share: entities and claims, how surely, and why.")
{
    CompareCommand.Create(),
    AnalyzeCommand.Create(),
    LexiconCommand.Create(),
};

var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    Console.Error.WriteLine($"align: {parsed.Errors[0].Message} Try 'align --help'.");
    return ExitCode.Usage;
}

try
{
    return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (InputException e)
{
    Console.Error.WriteLine($"align: {e.Message}");
    return ExitCode.Usage;
}
