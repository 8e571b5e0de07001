using System.Text;
using Align.Cli.Input;

namespace Align.Cli.Output;

/// <summary>Delivers a result: to standard output, or to a file that is written whole or not at all.</summary>
internal static class ResultWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static void Write(string result, FileInfo? file)
    {
        if (file is null)
        {
            using var stdout = Console.OpenStandardOutput();
            stdout.Write(Utf8.GetBytes(result));
            return;
        }
        var temporary = Path.Combine(file.DirectoryName ?? ".", $".{file.Name}.{Environment.ProcessId}.tmp");
        try
        {
            File.WriteAllText(temporary, result, Utf8);
            File.Move(temporary, file.FullName, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            File.Delete(temporary);
            throw new InputException($"'{file}' cannot be written: {e.Message}");
        }
    }
}
