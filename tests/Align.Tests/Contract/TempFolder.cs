using System.Text;

namespace Align.Tests.Contract;

/// <summary>A folder that goes away again.</summary>
internal sealed class TempFolder : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public string Path { get; } = Directory.CreateTempSubdirectory("align-tests-").FullName;

    public string In(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a UTF-8 file without a byte order mark and returns its full path.</summary>
    public string Write(string name, string text) => Write(name, Utf8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(In(name))!);
        File.WriteAllBytes(In(name), bytes);
        return In(name);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
