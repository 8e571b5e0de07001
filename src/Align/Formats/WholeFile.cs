namespace Align.Formats;

/// <summary>Files that are written whole or not at all: beside the file first, then renamed over it.</summary>
internal static class WholeFile
{
    /// <exception cref="IOException">The file cannot be written; what was there before is untouched.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        var full = Path.GetFullPath(path);
        var temporary = $"{full}.{Environment.ProcessId}.tmp";
        try
        {
            using (var file = File.Create(temporary))
                write(file);
            File.Move(temporary, full, overwrite: true);
        }
        catch
        {
            // Where the folder is missing, deleting fails too, and would hide why.
            if (File.Exists(temporary))
                File.Delete(temporary);
            throw;
        }
    }
}
