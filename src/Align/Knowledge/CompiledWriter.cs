using System.Text;

namespace Align.Knowledge;

/// <summary>Writes numbers and texts, little-endian, for <see cref="CompiledReader"/>. Equal tables give equal bytes.</summary>
internal sealed class CompiledWriter : IDisposable
{
    private readonly MemoryStream _bytes = new();
    private readonly BinaryWriter _writer;

    public CompiledWriter() => _writer = new BinaryWriter(_bytes);

    public byte[] ToArray()
    {
        _writer.Flush();
        return _bytes.ToArray();
    }

    public void Number(int number) => _writer.Write(number);

    public void Bytes(ReadOnlySpan<byte> bytes)
    {
        Number(bytes.Length);
        _writer.Write(bytes);
    }

    public void Characters(ReadOnlySpan<char> characters)
    {
        Number(characters.Length);
        Number(Encoding.UTF8.GetByteCount(characters));
        _writer.Write(Encoding.UTF8.GetBytes(characters.ToString()));
    }

    /// <summary>Numbers that are not negative.</summary>
    public void Numbers(ReadOnlySpan<int> numbers)
    {
        var greatest = 0;
        foreach (var number in numbers)
            greatest = number >= 0 ? Math.Max(greatest, number) : throw new ArgumentOutOfRangeException(nameof(numbers), number, "Negative numbers are not stored.");
        var width = greatest <= byte.MaxValue ? 1 : greatest <= ushort.MaxValue ? 2 : 4;
        Number(numbers.Length);
        Number(width);
        foreach (var number in numbers)
            if (width == 1)
                _writer.Write((byte)number);
            else if (width == 2)
                _writer.Write((ushort)number);
            else
                _writer.Write(number);
    }

    /// <summary>Ascending numbers, the first of them 0.</summary>
    public void Offsets(ReadOnlySpan<int> offsets)
    {
        var distances = offsets.ToArray();
        for (var i = distances.Length - 1; i > 0; i--)
            distances[i] -= distances[i - 1];
        Numbers(distances);
    }

    public void Dispose() => _writer.Dispose();
}
