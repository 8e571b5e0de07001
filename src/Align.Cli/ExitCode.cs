namespace Align.Cli;

/// <summary>What the command tells its caller.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Done, but under <c>--strict</c> something asks for attention.</summary>
    public const int Attention = 1;

    /// <summary>Wrong usage or unreadable input.</summary>
    public const int Usage = 2;

    /// <summary>Something that should not happen: a fault of the program, not of what it was given.</summary>
    public const int Fault = 70;
}
