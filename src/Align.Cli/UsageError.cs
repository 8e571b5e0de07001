using System.CommandLine;
using System.CommandLine.Parsing;

namespace Align.Cli;

/// <summary>What is wrong with a command line, in a sentence that names it.</summary>
internal static class UsageError
{
    public static string? Of(ParseResult parsed)
    {
        if (parsed.Errors.Count == 0)
            return null;
        // Without a command the parser only says that one is missing, not that what stands in its place is none.
        if (parsed.CommandResult.Command is RootCommand)
            return parsed.UnmatchedTokens.Count > 0
                ? $"'{parsed.UnmatchedTokens[0]}' is not a command or option of align."
                : $"no command was given: use one of {string.Join(", ", parsed.RootCommandResult.Command.Subcommands.Select(c => c.Name))}.";
        if (parsed.UnmatchedTokens.Count > 0 && parsed.UnmatchedTokens[0].StartsWith('-'))
            return $"'{parsed.UnmatchedTokens[0]}' is not an option of '{parsed.CommandResult.Command.Name}'.";
        return parsed.Errors[0].Message;
    }

    /// <summary>Reads an option's value with a parser of our own, so that what is wrong with it is said in words of the command line, not of the runtime.</summary>
    public static Func<ArgumentResult, T?> Read<T>(string what, Func<string, T?> parse) => result =>
    {
        var value = result.Tokens.Count > 0 ? result.Tokens[^1].Value : "";
        if (parse(value) is { } read)
            return read;
        var option = result.Parent is OptionResult parent ? parent.Option.Name : result.Argument.Name;
        result.AddError($"{option} '{value}': give {what}.");
        return default;
    };
}
