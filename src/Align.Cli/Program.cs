using System.CommandLine;
using System.Text;
using Align.Cli;
using Align.Cli.Commands;
using Align.Cli.Input;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

var root = new RootCommand("What a Romanian and an English text share: entities and claims, how surely, and why.")
{
    CompareCommand.Create(),
    AnalyzeCommand.Create(),
    BatchCommand.Create(),
    ScoreCommand.Create(),
    IndexCommand.Create(),
    SearchCommand.Create(),
    MineCommand.Create(),
    WordsCommand.Create(),
    SentencesCommand.Create(),
    LexiconCommand.Create(),
    LearnLexiconCommand.Create(),
};

try
{
    // A file may be called @name: no response files.
    var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
    if (UsageError.Of(parsed) is { } error)
        return Complain($"{error} Try 'align --help'.", ExitCode.Usage);
    return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (InputException e)
{
    return Complain(e.Message, ExitCode.Usage);
}
#pragma warning disable CA1031 // The last resort: whatever went wrong, one line and no stack trace.
catch (Exception e)
#pragma warning restore CA1031
{
    return Complain($"a fault of align itself, please report it: {e.GetType().Name}: {e.Message}", ExitCode.Fault);
}

// Always one line, whatever a message or a file name holds.
static int Complain(string message, int exitCode)
{
    Console.Error.WriteLine($"align: {string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}");
    return exitCode;
}
