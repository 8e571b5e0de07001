namespace Align.Sentences;

/// <summary>Makes the bands that are searched: everything for a small document; for others what lies near a chain of anchors, or near the path of the pass before.</summary>
internal sealed class BandBuilder
{
    private const int SmallGrid = 40_000;
    private const int Margin = 3;
    private const int WideMargin = 16;

    // Around beads that are as good as certain.
    private const int SureMargin = 2;
    private const float SurePosterior = 0.995f;

    // Between two anchors everything is searched, unless it is more than this; then what lies near the diagonal.
    private const long LargestGap = 60_000;
    private const int NearDiagonal = 40;

    private readonly int[] _low;
    private readonly int[] _high;
    private readonly int _targets;

    private BandBuilder(int sources, int targets)
    {
        (_low, _high, _targets) = (new int[sources + 1], new int[sources + 1], targets);
        Array.Fill(_low, targets);
        (_low[0], _high[^1]) = (0, targets);
    }

    private int Sources => _low.Length - 1;

    /// <summary>Whether all of a grid is searched.</summary>
    public static bool IsSmall(int sources, int targets) => (long)sources * targets <= SmallGrid;

    public static Band NearAnchors(int sources, int targets, List<(int Source, int Target)> anchors)
    {
        if (IsSmall(sources, targets))
            return Band.Full(sources, targets);
        var builder = new BandBuilder(sources, targets);
        var (row, column) = (0, 0);
        foreach (var (source, target) in anchors)
        {
            builder.Gap(row, column, source, target);
            (row, column) = (source, target);
        }
        builder.Gap(row, column, sources, targets);
        return builder.Build();
    }

    public static Band NearPath(int sources, int targets, List<Bead> beads, bool isSure)
    {
        if (IsSmall(sources, targets))
            return Band.Full(sources, targets);
        var builder = new BandBuilder(sources, targets);
        var margin = isSure ? Margin : WideMargin;
        var (row, column) = (0, 0);
        foreach (var bead in beads)
        {
            if (bead.IsEmpty)
                continue;
            builder.Gap(row, column, bead.Source, bead.Target, row == bead.Source && column == bead.Target ? 0 : margin);
            builder.Rectangle(bead.Source, bead.Target, bead.SourceEnd, bead.TargetEnd, isSure && bead.Posterior >= SurePosterior ? SureMargin : margin);
            (row, column) = (bead.SourceEnd, bead.TargetEnd);
        }
        builder.Gap(row, column, sources, targets, margin);
        return builder.Build();
    }

    private void Gap(int row, int column, int endRow, int endColumn, int margin = Margin)
    {
        long rows = endRow - row, columns = endColumn - column;
        if (rows * columns <= LargestGap && Math.Min(rows, columns) <= 150)
        {
            Rectangle(row, column, endRow, endColumn, margin);
            return;
        }
        for (var i = row; i <= endRow; i++)
        {
            var (from, to) = (column + (i - row) * columns / Math.Max(1, rows), column + (i + 1 - row) * columns / Math.Max(1, rows));
            Span(i, (int)from - NearDiagonal, (int)to + NearDiagonal);
        }
        Rectangle(row, column, row, column, margin);
        Rectangle(endRow, endColumn, endRow, endColumn, margin);
    }

    private void Rectangle(int row, int column, int endRow, int endColumn, int margin)
    {
        for (var i = Math.Max(0, row - margin); i <= Math.Min(Sources, endRow + margin); i++)
            Span(i, column - margin, endColumn + margin);
    }

    private void Span(int row, int low, int high)
    {
        _low[row] = Math.Min(_low[row], Math.Max(0, low));
        _high[row] = Math.Max(_high[row], Math.Min(_targets, high));
    }

    // Neither bound may fall, and every row has to reach the next.
    private Band Build()
    {
        for (var i = Sources - 1; i >= 0; i--)
            _low[i] = Math.Min(_low[i], _low[i + 1]);
        for (var i = 1; i <= Sources; i++)
            _high[i] = Math.Max(_high[i], _high[i - 1]);
        for (var i = 0; i < Sources; i++)
            _high[i] = Math.Max(_high[i], _low[i + 1]);
        return new Band(_low, _high);
    }
}
