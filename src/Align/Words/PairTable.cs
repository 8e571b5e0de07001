using System.Runtime.InteropServices;

namespace Align.Words;

/// <summary>Numbers the pairs of units that stand in one sentence pair somewhere, and says of every cell of the corpus which pair it is.</summary>
internal sealed class PairTable
{
    private readonly List<ulong> _pairs = [];
    private int[] _slots = new int[1 << 16];    // pair + 1

    private PairTable(int cells) => PairOfCell = new int[cells];

    public int Count => _pairs.Count;

    public int[] PairOfCell { get; }

    public static PairTable Of(BilingualCorpus corpus, CancellationToken cancellationToken)
    {
        var table = new PairTable(corpus.CellCount);
        for (var p = 0; p < corpus.Count; p++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var cell = corpus.CellStart(p);
            foreach (var target in corpus.Target(p))
                foreach (var source in corpus.Source(p))
                    table.PairOfCell[cell++] = table.Add((ulong)(uint)source << 32 | (uint)target);
        }
        table._slots = [];
        return table;
    }

    public int Source(int pair) => (int)(_pairs[pair] >> 32);

    public int Target(int pair) => (int)(uint)_pairs[pair];

    private int Add(ulong key)
    {
        var keys = CollectionsMarshal.AsSpan(_pairs);
        var slot = SlotOf(key);
        for (; _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
            if (keys[_slots[slot] - 1] == key)
                return _slots[slot] - 1;
        _pairs.Add(key);
        _slots[slot] = _pairs.Count;
        if (_pairs.Count * 5L > _slots.Length * 3L)
            Grow();
        return _pairs.Count - 1;
    }

    private int SlotOf(ulong key) => (int)((key * 0x9E3779B97F4A7C15UL) >> 33) & (_slots.Length - 1);

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (var p = 0; p < _pairs.Count; p++)
        {
            var slot = SlotOf(_pairs[p]);
            while (_slots[slot] != 0)
                slot = (slot + 1) & (_slots.Length - 1);
            _slots[slot] = p + 1;
        }
    }
}
