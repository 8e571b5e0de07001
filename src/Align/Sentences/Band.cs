namespace Align.Sentences;

/// <summary>
/// The part of the grid that is searched. A node (i, j) stands after the first i source and j target sentences; row i has the nodes Low(i) to High(i), and neither
/// bound ever falls. Immutable.
/// </summary>
internal sealed class Band
{
    private readonly int[] _low;
    private readonly int[] _high;
    private readonly int[] _nodes;
    private readonly int[] _cells;

    public Band(int[] low, int[] high)
    {
        (_low, _high) = (low, high);
        (_nodes, _cells) = (new int[low.Length + 1], new int[low.Length]);
        for (var i = 0; i < low.Length; i++)
            _nodes[i + 1] = checked(_nodes[i] + high[i] - low[i] + 1);
        for (var i = 0; i + 1 < low.Length; i++)
            _cells[i + 1] = checked(_cells[i] + Math.Max(0, CellEnd(i) - CellStart(i)));
    }

    /// <summary>The number of source sentences.</summary>
    public int Sources => _low.Length - 1;

    public int Targets => _high[^1];

    public int NodeCount => _nodes[^1];

    /// <summary>A cell (i, j) is the pair of source sentence i and target sentence j; there is one for every pair that a bead between two nodes can hold.</summary>
    public int CellCount => _cells[^1];

    public int Low(int row) => _low[row];

    public int High(int row) => _high[row];

    /// <summary>The number of a node; the next in its row follows.</summary>
    public int Node(int row, int column) => _nodes[row] + column - _low[row];

    public int CellStart(int row) => _low[Math.Max(0, row - BeadShape.Longest + 1)];

    public int CellEnd(int row) => _high[Math.Min(Sources, row + BeadShape.Longest)];

    public int Cell(int row, int column) => _cells[row] + column - CellStart(row);

    /// <summary>The whole grid.</summary>
    public static Band Full(int sources, int targets)
    {
        var high = new int[sources + 1];
        Array.Fill(high, targets);
        return new Band(new int[sources + 1], high);
    }
}
