using Align.Search;

namespace Align.Cli.Input;

/// <summary>Opens and writes index files, and says clearly what is wrong with one.</summary>
internal static class IndexFile
{
    /// <summary>Whether a file begins as an index does.</summary>
    public static bool IsIndex(string path)
    {
        if (!File.Exists(path))
            return false;
        using var file = File.OpenRead(path);
        Span<byte> start = stackalloc byte[SegmentLayout.Magic.Length];
        return file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.SequenceEqual(SegmentLayout.Magic);
    }

    /// <exception cref="InputException">There is no such file, or it is no index that this aligner can use.</exception>
    public static CrossLingualIndex Open(Aligner aligner, string path)
    {
        if (!File.Exists(path))
            throw new InputException($"the index '{path}' does not exist: make one with 'align index'.");
        try
        {
            return aligner.OpenIndex(path);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new InputException(e is InvalidDataException ? e.Message : $"the index '{path}' cannot be read: {e.Message}");
        }
    }

    /// <summary>Writes an index, whole or not at all.</summary>
    /// <param name="file">The file.</param>
    /// <param name="existing">Opens the index that is there, for adding to it; null for a new one.</param>
    /// <param name="make">Makes the index, from the existing one where there is one.</param>
    public static void Write(FileInfo file, Aligner? existing, Func<CrossLingualIndex?, CrossLingualIndex> make)
    {
        var path = TextFile.Resolve(file.FullName);
        var temporary = $"{path}.new";
        try
        {
            // The old file is mapped while the new one is made of it; it must be closed before it can be replaced.
            using (var before = existing is null ? null : Open(existing, path))
            using (var index = make(before))
                index.Save(temporary);
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(temporary))
                File.Delete(temporary);
            throw new InputException($"--output '{file}' cannot be written: {(e is DirectoryNotFoundException ? "its folder does not exist." : e.Message)}");
        }
    }
}
