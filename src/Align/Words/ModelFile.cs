using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Align.Formats;
using Align.Text;

namespace Align.Words;

/// <summary>
/// The file of a model: what it is (8 bytes), the version of the format, the length of the rest and its checksum, then the languages and the arrays of
/// <see cref="ModelTable"/>, each with its length before it. Little-endian; counts as floats.
/// </summary>
internal static class ModelFile
{
    private const int Version = 1;
    private const int HeaderSize = 32;
    private const int VersionAt = 8, LengthAt = 16, ChecksumAt = 24;

    private static ReadOnlySpan<byte> Magic => "ALIGNWRD"u8;

    public static void Write(string path, WordAlignmentModel model)
    {
        using var content = new MemoryStream();
        content.Write(new byte[HeaderSize]);
        var (writer, table) = (new Writer(content), model.Table);
        writer.Strings([model.SourceLanguage.Code, model.TargetLanguage.Code]);
        writer.Strings(table.SourceKeys);
        writer.Strings(table.TargetKeys);
        writer.Strings(table.SourceForms);
        writer.Strings(table.TargetForms);
        writer.Numbers<int>(table.Rows);
        writer.Numbers<int>(table.Targets);
        foreach (var counts in new[] { table.ForwardCounts, table.ReverseCounts, table.Priors, table.SourceTotals, table.TargetTotals, table.ForwardNulls, table.ReverseNulls, table.ForwardJumps, table.ReverseJumps, table.ForwardFertilities, table.ReverseFertilities })
            writer.Numbers<float>(counts);
        var (buffer, length) = (content.GetBuffer(), (int)content.Length);
        var bytes = buffer.AsSpan(0, length);
        Magic.CopyTo(bytes);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[VersionAt..], Version);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[LengthAt..], bytes.Length - HeaderSize);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[ChecksumAt..], Checksum.Of(bytes[HeaderSize..]));
        WholeFile.Write(path, file => file.Write(buffer, 0, length));
    }

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">The file is no model, is damaged, or is of another version.</exception>
    public static WordAlignmentModel Read(string path, WordAlignmentOptions options)
    {
        ReadOnlySpan<byte> bytes = File.ReadAllBytes(path);
        if (bytes.Length < HeaderSize || !bytes.StartsWith(Magic))
            throw Bad("it is not a word alignment model of this library.");
        if (BinaryPrimitives.ReadInt32LittleEndian(bytes[VersionAt..]) is var version && version != Version)
            throw Bad($"it has format {version}, and this version of the library reads format {Version}: train the model anew.");
        if (BinaryPrimitives.ReadInt64LittleEndian(bytes[LengthAt..]) is var length && length != bytes.Length - HeaderSize)
            throw Bad("it is damaged: its length is not what its header says.");
        if (Checksum.Of(bytes[HeaderSize..]) != BinaryPrimitives.ReadUInt64LittleEndian(bytes[ChecksumAt..]))
            throw Bad("it is damaged: its content does not match its checksum.");
        var reader = new Reader(bytes[HeaderSize..]);
        try
        {
            var languages = reader.Strings();
            var read = options with { Source = Language.Of(languages[0]), Target = Language.Of(languages[1]) };
            read.Validate();
            var table = new ModelTable
            {
                SourceKeys = reader.Strings(), TargetKeys = reader.Strings(), SourceForms = reader.Strings(), TargetForms = reader.Strings(),
                Rows = reader.Numbers<int>(), Targets = reader.Numbers<int>(),
                ForwardCounts = reader.Numbers<float>(), ReverseCounts = reader.Numbers<float>(), Priors = reader.Numbers<float>(),
                SourceTotals = reader.Numbers<float>(), TargetTotals = reader.Numbers<float>(), ForwardNulls = reader.Numbers<float>(), ReverseNulls = reader.Numbers<float>(),
                ForwardJumps = reader.Numbers<float>(), ReverseJumps = reader.Numbers<float>(), ForwardFertilities = reader.Numbers<float>(), ReverseFertilities = reader.Numbers<float>(),
            };
            return new WordAlignmentModel(read, table, (new WordReader(TextAnalyzer.For(read.Source), read.Knowledge), new WordReader(TextAnalyzer.For(read.Target), read.Knowledge)));
        }
        catch (Exception e) when (e is ArgumentOutOfRangeException or IndexOutOfRangeException or OverflowException)
        {
            throw Bad("it is damaged: a part of it is missing.");
        }

        InvalidDataException Bad(string what) => new($"'{path}' cannot be used: {what}");
    }

    private static void ToLittleEndian<T>(Span<T> numbers) where T : unmanaged
    {
        if (BitConverter.IsLittleEndian)
            return;
        foreach (ref var number in numbers)
            MemoryMarshal.AsBytes(MemoryMarshal.CreateSpan(ref number, 1)).Reverse();
    }

    private readonly struct Writer(MemoryStream stream)
    {
        // As they are: two keys must not become one, whatever they are made of.
        public void Strings(string[] strings)
        {
            Numbers<int>(Array.ConvertAll(strings, s => s.Length));
            Numbers<char>(string.Concat(strings).ToCharArray());
        }

        public void Numbers<T>(T[] numbers) where T : unmanaged
        {
            var copy = numbers.AsSpan().ToArray();
            ToLittleEndian<T>(copy);
            Bytes(MemoryMarshal.AsBytes<T>(copy), copy.Length);
        }

        private void Bytes(ReadOnlySpan<byte> bytes, int count)
        {
            Span<byte> lengths = stackalloc byte[8];
            BinaryPrimitives.WriteInt32LittleEndian(lengths, count);
            BinaryPrimitives.WriteInt32LittleEndian(lengths[4..], bytes.Length);
            stream.Write(lengths);
            stream.Write(bytes);
        }
    }

    private ref struct Reader(ReadOnlySpan<byte> rest)
    {
        private ReadOnlySpan<byte> _rest = rest;

        public string[] Strings()
        {
            var (lengths, text, at) = (Numbers<int>(), Numbers<char>(), 0);
            var strings = new string[lengths.Length];
            for (var i = 0; i < strings.Length; at += lengths[i++])
                strings[i] = new string(text, at, lengths[i]);
            return strings;
        }

        public T[] Numbers<T>() where T : unmanaged
        {
            var numbers = MemoryMarshal.Cast<byte, T>(Next(out var count)).ToArray();
            ToLittleEndian<T>(numbers);
            return numbers.Length == count ? numbers : throw new ArgumentOutOfRangeException(nameof(count));
        }

        private ReadOnlySpan<byte> Next(out int count)
        {
            count = BinaryPrimitives.ReadInt32LittleEndian(_rest);
            var length = BinaryPrimitives.ReadInt32LittleEndian(_rest[4..]);
            var bytes = _rest.Slice(8, length);
            _rest = _rest[(8 + length)..];
            return bytes;
        }
    }
}
