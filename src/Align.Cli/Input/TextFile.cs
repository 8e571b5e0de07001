using System.Text;

namespace Align.Cli.Input;

/// <summary>Reads the text files the user names, and says clearly why one cannot be read.</summary>
internal static class TextFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of a file, without a byte order mark and otherwise unchanged.</summary>
    /// <param name="path">The file.</param>
    /// <param name="encoding">The name of its encoding; UTF-8 where null, or what a byte order mark says.</param>
    /// <exception cref="InputException">The file is missing, a directory, binary, or not in the encoding.</exception>
    public static string Read(string path, string? encoding = null) => Decode(path, Bytes(path), encoding is null ? null : EncodingOf(encoding));

    /// <summary>Fails where two paths name one file.</summary>
    public static void RequireDifferent(string first, string second)
    {
        if (IsSame(first, second))
            throw new InputException($"'{first}' was given as both texts: name two different files.");
    }

    /// <summary>Whether two paths name one file, links followed.</summary>
    public static bool IsSame(string first, string second) => first.Length > 0 && second.Length > 0 && string.Equals(Resolve(first), Resolve(second), StringComparison.Ordinal);

    /// <summary>The full path of what a path names in the end.</summary>
    public static string Resolve(string path)
    {
        var full = Path.GetFullPath(path);
        try
        {
            return File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return full;
        }
    }

    /// <summary>Opens a file to be read bit by bit.</summary>
    /// <exception cref="InputException">The file is missing, a directory, or cannot be read.</exception>
    public static Stream Open(string path) => Try(path, File.OpenRead);

    /// <summary>Fails where a path names no file.</summary>
    public static void RequireFile(string path) => Open(path).Dispose();

    private static byte[] Bytes(string path) => Try(path, File.ReadAllBytes);

    private static T Try<T>(string path, Func<string, T> read)
    {
        if (path.Length == 0)
            throw new InputException("an empty file name was given: name a text file.");
        if (Directory.Exists(path))
            throw new InputException($"'{path}' is a directory: name a text file.");
        try
        {
            return read(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputException($"'{path}' does not exist.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new InputException($"'{path}' cannot be read: {e.Message}");
        }
    }

    private static string Decode(string path, byte[] bytes, Encoding? encoding)
    {
        var (detected, skip) = ByteOrderMark(bytes);
        encoding ??= detected;
        if (encoding is UTF8Encoding && bytes.AsSpan().IndexOf((byte)0) is var nul and >= 0 && nul < 8192)
            throw new InputException($"'{path}' is a binary file (a NUL byte at offset {nul}): name a text file, or say how it is written with --encoding.");
        try
        {
            return encoding.GetString(bytes, skip, bytes.Length - skip);
        }
        catch (DecoderFallbackException e)
        {
            throw new InputException($"'{path}' is not {encoding.WebName}: the byte 0x{e.BytesUnknown?.FirstOrDefault():X2} at offset {skip + e.Index} does not belong there. Say how it is written, for example --encoding windows-1250.");
        }
    }

    private static (Encoding Encoding, int Skip) ByteOrderMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Utf8, 3),
        [0xFF, 0xFE, ..] => (new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true), 2),
        [0xFE, 0xFF, ..] => (new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true), 2),
        _ => (Utf8, 0),
    };

    private static Encoding EncodingOf(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        if (name.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || name.Equals("utf8", StringComparison.OrdinalIgnoreCase))
            return Utf8;
        try
        {
            return Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException)
        {
            throw new InputException($"'{name}' is not a known encoding: give for example utf-8, windows-1250, iso-8859-2 or iso-8859-16.");
        }
    }
}
