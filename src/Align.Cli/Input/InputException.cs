namespace Align.Cli.Input;

/// <summary>Something the user gave cannot be used; the message is one line that names it and says what to do.</summary>
internal sealed class InputException(string message) : Exception(message);
