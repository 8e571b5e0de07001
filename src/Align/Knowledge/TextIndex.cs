using System.Numerics;
using System.Runtime.CompilerServices;
using Align.Text;

namespace Align.Knowledge;

/// <summary>
/// Distinct texts, numbered from 0, with the way from a text to its number. Like <see cref="StringTable"/>, but complete from the start, and without a
/// string for each text: it is stored and loaded as it stands in memory.
/// </summary>
/// <remarks>Open addressing with linear probing; immutable and thread-safe.</remarks>
internal sealed class TextIndex
{
    private readonly TextList _texts;
    private readonly int[] _slots;      // number + 1; 0 where free

    private TextIndex(TextList texts, int[] slots) => (_texts, _slots) = (texts, slots);

    public int Count => _texts.Count;

    public ReadOnlySpan<char> this[int number] => _texts[number];

    /// <summary>An index of the distinct ones of some texts, in their order.</summary>
    public static TextIndex Of(IEnumerable<string> texts)
    {
        var table = new StringTable(256);
        foreach (var text in texts)
            table.Add(text);
        return Of(table);
    }

    public static TextIndex Of(StringTable table)
    {
        var texts = new string[table.Count];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = table[i];
        var slots = new int[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, texts.Length * 2))];
        for (var i = 0; i < texts.Length; i++)
        {
            var slot = Hash(texts[i]) & (slots.Length - 1);
            while (slots[slot] != 0)
                slot = (slot + 1) & (slots.Length - 1);
            slots[slot] = i + 1;
        }
        return new TextIndex(TextList.Of(texts), slots);
    }

    public static TextIndex Read(CompiledReader reader) => new(TextList.Read(reader), reader.Numbers());

    public void Write(CompiledWriter writer)
    {
        _texts.Write(writer);
        writer.Numbers(_slots);
    }

    /// <summary>The number of a text, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Find(ReadOnlySpan<char> text)
    {
        for (var slot = Hash(text) & (_slots.Length - 1); _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
            if (text.SequenceEqual(_texts[_slots[slot] - 1]))
                return _slots[slot] - 1;
        return -1;
    }

    public bool Contains(ReadOnlySpan<char> text) => Find(text) >= 0;

    // FNV-1a over UTF-16 units, then one round of mixing. Stored indexes depend on it.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Hash(ReadOnlySpan<char> text)
    {
        var h = 2166136261u;
        foreach (var c in text)
            h = (h ^ c) * 16777619u;
        h ^= h >> 15;
        return (int)h;
    }
}
