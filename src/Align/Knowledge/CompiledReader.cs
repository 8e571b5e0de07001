using System.Buffers.Binary;
using System.Text;

namespace Align.Knowledge;

/// <summary>
/// Reads what <see cref="CompiledWriter"/> wrote: numbers and texts in the order in which they were written. The tables of <c>corpus/</c> are compiled when
/// the library is built, so that nothing need be parsed, folded or stemmed when it is used.
/// </summary>
internal sealed class CompiledReader(byte[] data)
{
    private int _position;

    /// <summary>A compiled part of the corpus, or null where this assembly has none of that name.</summary>
    public static CompiledReader? Open(string name)
    {
        using var stream = typeof(CompiledReader).Assembly.GetManifestResourceStream($"compiled/{name}");
        if (stream is null)
            return null;
        var data = GC.AllocateUninitializedArray<byte>((int)stream.Length);
        stream.ReadExactly(data);
        return new CompiledReader(data);
    }

    public int Number() => BinaryPrimitives.ReadInt32LittleEndian(Take(4));

    public byte[] Bytes() => Take(Number()).ToArray();

    /// <summary>Text, at its full length.</summary>
    public char[] Characters()
    {
        var length = Number();
        var characters = GC.AllocateUninitializedArray<char>(length);
        Encoding.UTF8.GetChars(Take(Number()), characters);
        return characters;
    }

    /// <summary>Numbers, which were stored in as few bytes as the greatest of them needs.</summary>
    public int[] Numbers()
    {
        var (length, width) = (Number(), Number());
        var bytes = Take(length * width);
        var numbers = GC.AllocateUninitializedArray<int>(length);
        if (width == 1)
            for (var i = 0; i < numbers.Length; i++)
                numbers[i] = bytes[i];
        else if (width == 2)
            for (var i = 0; i < numbers.Length; i++)
                numbers[i] = BinaryPrimitives.ReadUInt16LittleEndian(bytes[(2 * i)..]);
        else
            for (var i = 0; i < numbers.Length; i++)
                numbers[i] = BinaryPrimitives.ReadInt32LittleEndian(bytes[(4 * i)..]);
        return numbers;
    }

    /// <summary>Ascending numbers, the first of them 0, stored as their distances.</summary>
    public int[] Offsets()
    {
        var offsets = Numbers();
        for (var i = 1; i < offsets.Length; i++)
            offsets[i] += offsets[i - 1];
        return offsets;
    }

    private ReadOnlySpan<byte> Take(int length)
    {
        _position += length;
        return data.AsSpan(_position - length, length);
    }
}
