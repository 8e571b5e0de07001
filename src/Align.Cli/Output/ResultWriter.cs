using System.Text;
using Align.Cli.Input;

namespace Align.Cli.Output;

/// <summary>Delivers a result: to standard output, or to a file that is written whole or not at all.</summary>
internal static class ResultWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Fails where the result would overwrite one of the texts.</summary>
    public static void RequireOther(FileInfo? output, params ReadOnlySpan<string> inputs)
    {
        foreach (var input in inputs)
            if (output is not null && TextFile.IsSame(output.FullName, input))
                throw new InputException($"--output '{output}' is one of the texts: name another file.");
    }

    public static void Write(string result, FileInfo? file)
    {
        if (file is null)
        {
            using var stdout = Console.OpenStandardOutput();
            stdout.Write(Utf8.GetBytes(result));
            return;
        }
        try
        {
            var path = TextFile.Resolve(file.FullName);
            if (!WriteToDevice(path, result))
                WriteWhole(path, result);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"--output '{file}' cannot be written: {(e is DirectoryNotFoundException ? "its folder does not exist." : e.Message)}");
        }
    }

    // Beside the file first, then renamed over it: nobody ever sees half a result.
    private static void WriteWhole(string path, string result)
    {
        if (Directory.Exists(path))
            throw new IOException("it is a directory.");
        var temporary = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Environment.ProcessId}.tmp");
        try
        {
            File.WriteAllText(temporary, result, Utf8);
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception e) when (e is not DirectoryNotFoundException)
        {
            File.Delete(temporary);
            throw;
        }
    }

    // /dev/stdout, /dev/null or a named pipe is written to; renaming a file over it would destroy it.
    private static bool WriteToDevice(string path, string result)
    {
        var isDevice = path.StartsWith("/dev/", StringComparison.Ordinal) && !path.StartsWith("/dev/shm/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal);
        var existing = new FileInfo(path);
        if (OperatingSystem.IsWindows() || !isDevice && !(existing.Exists && existing.Length == 0))
            return false;
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Write);
        if (!isDevice && stream.CanSeek)
            return false;
        stream.Write(Utf8.GetBytes(result));
        return true;
    }
}
