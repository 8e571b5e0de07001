using System.Buffers.Binary;
using System.Text;

namespace Align.Search;

/// <summary>The parts of a segment, in the order they are stored.</summary>
internal enum Section
{
    /// <summary>Where the name of each term begins in <see cref="TermText"/>, in UTF-16 units; one more at the end.</summary>
    TermOffsets,
    TermText,

    /// <summary>A float for each term.</summary>
    TermWeights,

    /// <summary>A byte for each term: its kind, and for a quantity the kind of that in the upper half.</summary>
    TermKinds,

    /// <summary>The texts that terms are looked up by (stems, ids of names), in ordinal order, and the terms of each.</summary>
    KeyOffsets,
    KeyText,
    KeyFirstTerm,
    KeyTerms,

    /// <summary>Where the postings of each term begin: the numbers of its texts, ascending, as distances in <see cref="Varint"/>.</summary>
    PostingOffsets,
    Postings,

    /// <summary>Where each text begins: length, marks, then its terms, in <see cref="Varint"/>.</summary>
    TextOffsets,
    Texts,

    /// <summary>A float for each text: the weight of its units.</summary>
    TextWeights,

    /// <summary>A byte for each text, see <see cref="TextClass"/>.</summary>
    TextClasses,

    /// <summary>The ids of the texts; empty where they have none.</summary>
    IdOffsets,
    IdText,
}

/// <summary>
/// The first bytes of a segment: what it is, how long, where its sections are, and two checksums. Little-endian. An index file is one segment after the other.
/// </summary>
internal sealed class SegmentLayout
{
    public const int Size = 384;
    public const int Alignment = 8;
    public const int SectionCount = (int)Section.IdText + 1;

    private const int Version = 1;
    private const int LanguageAt = 24, LengthAt = 32, ChecksumAt = 40, OwnChecksumAt = 48, SectionsAt = 64;

    /// <summary>What every segment, and so every index, begins with.</summary>
    public static ReadOnlySpan<byte> Magic => "ALIGNIDX"u8;

    public required Language Language { get; init; }

    public required int TextCount { get; init; }

    public required int TermCount { get; init; }

    /// <summary>The length of the whole segment in bytes.</summary>
    public required long Length { get; init; }

    /// <summary>Of all bytes after these.</summary>
    public required ulong Checksum { get; init; }

    /// <summary>Where each section begins, from the start of the segment, and its length.</summary>
    public required (long Start, long Length)[] Sections { get; init; }

    public void Write(Span<byte> bytes)
    {
        bytes[..Size].Clear();
        Magic.CopyTo(bytes);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[8..], Version);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[12..], TextCount);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[16..], TermCount);
        Encoding.ASCII.GetBytes(Language.Code, bytes[LanguageAt..LengthAt]);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[LengthAt..], Length);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[ChecksumAt..], Checksum);
        for (var s = 0; s < SectionCount; s++)
        {
            BinaryPrimitives.WriteInt64LittleEndian(bytes[(SectionsAt + s * 16)..], Sections[s].Start);
            BinaryPrimitives.WriteInt64LittleEndian(bytes[(SectionsAt + s * 16 + 8)..], Sections[s].Length);
        }
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[OwnChecksumAt..], Formats.Checksum.Of(bytes[..Size]));
    }

    /// <summary>Reads the first bytes of a segment.</summary>
    /// <exception cref="InvalidDataException">They are none of ours, of another version, or damaged.</exception>
    public static SegmentLayout Read(ReadOnlySpan<byte> bytes, long available)
    {
        if (bytes.Length < Size || !bytes.StartsWith(Magic))
            throw new InvalidDataException("it is not an index of this library.");
        var version = BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]);
        if (version != Version)
            throw new InvalidDataException($"it has format {version}, and this version of the library reads format {Version}: make the index anew.");
        var copy = bytes[..Size].ToArray();
        copy.AsSpan(OwnChecksumAt, 8).Clear();
        if (Formats.Checksum.Of(copy) != BinaryPrimitives.ReadUInt64LittleEndian(bytes[OwnChecksumAt..]))
            throw new InvalidDataException("it is damaged: its header does not match its checksum.");
        var sections = new (long, long)[SectionCount];
        for (var s = 0; s < SectionCount; s++)
            sections[s] = (BinaryPrimitives.ReadInt64LittleEndian(bytes[(SectionsAt + s * 16)..]), BinaryPrimitives.ReadInt64LittleEndian(bytes[(SectionsAt + s * 16 + 8)..]));
        var layout = new SegmentLayout
        {
            Language = Language.Of(Encoding.ASCII.GetString(bytes[LanguageAt..LengthAt]).TrimEnd('\0')),
            TextCount = BinaryPrimitives.ReadInt32LittleEndian(bytes[12..]),
            TermCount = BinaryPrimitives.ReadInt32LittleEndian(bytes[16..]),
            Length = BinaryPrimitives.ReadInt64LittleEndian(bytes[LengthAt..]),
            Checksum = BinaryPrimitives.ReadUInt64LittleEndian(bytes[ChecksumAt..]),
            Sections = sections,
        };
        return layout.Length <= available ? layout : throw new InvalidDataException("it is damaged: its end is missing.");
    }
}
