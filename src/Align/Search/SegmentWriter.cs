using System.Runtime.InteropServices;
using Align.Formats;

namespace Align.Search;

/// <summary>Puts the sections of a segment together.</summary>
internal sealed class SegmentWriter
{
    private readonly byte[][] _sections = new byte[SegmentLayout.SectionCount][];

    public SegmentWriter() => Array.Fill(_sections, []);

    public void Set<T>(Section section, ReadOnlySpan<T> values) where T : unmanaged => _sections[(int)section] = MemoryMarshal.AsBytes(values).ToArray();

    /// <summary>Sets two sections to strings: where each begins, and their characters.</summary>
    public void SetStrings(Section offsets, Section text, IReadOnlyList<string> strings)
    {
        var (starts, characters) = (new int[strings.Count + 1], new List<char>());
        for (var i = 0; i < strings.Count; i++)
        {
            characters.AddRange(strings[i]);
            starts[i + 1] = characters.Count;
        }
        Set<int>(offsets, starts);
        Set<char>(text, CollectionsMarshal.AsSpan(characters));
    }

    public byte[] Join(Language language, int texts, int terms)
    {
        var places = new (long Start, long Length)[_sections.Length];
        var end = (long)SegmentLayout.Size;
        for (var s = 0; s < _sections.Length; s++)
        {
            places[s] = (end, _sections[s].Length);
            end = (end + _sections[s].Length + SegmentLayout.Alignment - 1) / SegmentLayout.Alignment * SegmentLayout.Alignment;
        }
        var bytes = new byte[end];
        for (var s = 0; s < _sections.Length; s++)
            _sections[s].CopyTo(bytes, places[s].Start);
        new SegmentLayout
        {
            Language = language, TextCount = texts, TermCount = terms, Length = end, Sections = places, Checksum = Checksum.Of(bytes.AsSpan(SegmentLayout.Size)),
        }.Write(bytes);
        return bytes;
    }
}
