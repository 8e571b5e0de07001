using System.Runtime.CompilerServices;

namespace Align.Text;

/// <summary>
/// Numbers strings 0, 1, 2 … in the order they were first added, and finds the number of a span without allocating.
/// Open addressing over our own hash, so that nothing depends on the process (string hashes are randomised).
/// </summary>
/// <remarks>Safe for concurrent readers once filling has ended.</remarks>
internal sealed class StringTable
{
    private string[] _strings;
    private int[] _hashes;
    private int[] _slots;

    public StringTable(int capacity = 16)
    {
        _strings = new string[Math.Max(4, capacity)];
        _hashes = new int[_strings.Length];
        _slots = new int[SlotCount(_strings.Length)];
    }

    public int Count { get; private set; }

    public string this[int id] => _strings[id];

    /// <summary>A table of the given words.</summary>
    public static StringTable Of(IEnumerable<string> words)
    {
        var table = new StringTable(64);
        foreach (var word in words)
            table.Add(word);
        return table;
    }

    /// <summary>The number of a string, or -1.</summary>
    public int Find(ReadOnlySpan<char> key) => Find(key, Hash(key));

    public bool Contains(ReadOnlySpan<char> key) => Find(key) >= 0;

    /// <summary>The number of a string, which is added where it is new.</summary>
    public int Add(ReadOnlySpan<char> key) => Add(key, out _);

    /// <summary>The number of a string, which is added where it is new.</summary>
    public int Add(ReadOnlySpan<char> key, out bool added)
    {
        var hash = Hash(key);
        var found = Find(key, hash);
        added = found < 0;
        if (!added)
            return found;
        if (Count == _strings.Length)
            Grow();
        _strings[Count] = key.ToString();
        _hashes[Count] = hash;
        Insert(Count);
        return Count++;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Find(ReadOnlySpan<char> key, int hash)
    {
        for (var slot = hash & (_slots.Length - 1); ; slot = (slot + 1) & (_slots.Length - 1))
        {
            var id = _slots[slot] - 1;
            if (id < 0)
                return -1;
            if (_hashes[id] == hash && key.SequenceEqual(_strings[id]))
                return id;
        }
    }

    // FNV-1a over UTF-16 units, then one round of mixing.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Hash(ReadOnlySpan<char> key)
    {
        var h = 2166136261u;
        foreach (var c in key)
            h = (h ^ c) * 16777619u;
        h ^= h >> 15;
        return (int)h;
    }

    private static int SlotCount(int capacity)
    {
        var n = 16;
        while (n < capacity * 2)
            n *= 2;
        return n;
    }

    private void Insert(int id)
    {
        var slot = _hashes[id] & (_slots.Length - 1);
        while (_slots[slot] != 0)
            slot = (slot + 1) & (_slots.Length - 1);
        _slots[slot] = id + 1;
    }

    private void Grow()
    {
        Array.Resize(ref _strings, _strings.Length * 2);
        Array.Resize(ref _hashes, _strings.Length);
        _slots = new int[SlotCount(_strings.Length)];
        for (var id = 0; id < Count; id++)
            Insert(id);
    }
}
