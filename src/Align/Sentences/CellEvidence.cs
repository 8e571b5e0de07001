namespace Align.Sentences;

/// <summary>
/// For every cell of a band, what its target sentence says about having been translated from the run of source sentences that ends there, for runs of one to four,
/// and the other way round. The evidence of any bead is a sum of few of these.
/// </summary>
internal sealed class CellEvidence
{
    private readonly Band _band;
    private readonly float[][] _target;     // by run of source sentences
    private readonly float[][] _source;     // by run of target sentences

    private CellEvidence(Band band)
    {
        _band = band;
        (_target, _source) = (new float[BeadShape.Longest + 1][], new float[BeadShape.Longest + 1][]);
        for (var run = 1; run <= BeadShape.Longest; run++)
            (_target[run], _source[run]) = (new float[band.CellCount], new float[band.CellCount]);
    }

    public static CellEvidence Of(Band band, SentenceSide source, SentenceSide target, MatchTable bySource, MatchTable byTarget, UnitOdds sourceOdds, UnitOdds targetOdds, int threads)
    {
        var evidence = new CellEvidence(band);
        Work.Both(threads, () => evidence.FillTarget(source, target, bySource, targetOdds), () => evidence.FillSource(source, target, byTarget, sourceOdds));
        return evidence;
    }

    /// <summary>The log odds of a bead by its units.</summary>
    /// <param name="row">The source sentence it ends with.</param>
    /// <param name="column">The target sentence it ends with.</param>
    /// <param name="shape">Its shape.</param>
    public float LogOdds(int row, int column, BeadShape shape)
    {
        var cell = _band.Cell(row, column);
        var sum = 0f;
        var ofRun = _target[shape.Source];
        for (var k = 0; k < shape.Target; k++)
            sum += ofRun[cell - k];
        ofRun = _source[shape.Target];
        for (var k = 0; k < shape.Source; k++)
            sum += ofRun[_band.Cell(row - k, column)];
        return sum;
    }

    private void FillTarget(SentenceSide source, SentenceSide target, MatchTable bySource, UnitOdds odds)
    {
        var misses = Misses(target, odds);
        var (best, touched) = (new float[target.Types.Length], new List<int>());
        for (var row = 0; row < source.Count; row++)
        {
            for (var run = 1; run <= Math.Min(BeadShape.Longest, row + 1); run++)
            {
                // What answers best in a short run does so in a longer one, with other odds.
                Clear(best, touched);
                for (var k = 0; k < run; k++)
                    Scatter(source.Units(row - k), bySource, odds.Gain(run), best, touched);
                var values = _target[run];
                for (int column = _band.CellStart(row), end = _band.CellEnd(row), cell = _band.Cell(row, column); column < end; column++, cell++)
                    values[cell] = misses[run][column] + Gather(target.Units(column), best);
            }
        }
    }

    private void FillSource(SentenceSide source, SentenceSide target, MatchTable byTarget, UnitOdds odds)
    {
        var misses = Misses(source, odds);
        var (best, touched) = (new float[source.Types.Length], new List<int>());
        var (first, end) = (0, 0);
        for (var column = 0; column < target.Count; column++)
        {
            while (end < source.Count && _band.CellStart(end) <= column)
                end++;
            while (first < end && _band.CellEnd(first) <= column)
                first++;
            for (var run = 1; run <= Math.Min(BeadShape.Longest, column + 1); run++)
            {
                Clear(best, touched);
                for (var k = 0; k < run; k++)
                    Scatter(target.Units(column - k), byTarget, odds.Gain(run), best, touched);
                for (var row = first; row < end; row++)
                    _source[run][_band.Cell(row, column)] = misses[run][row] + Gather(source.Units(row), best);
            }
        }
    }

    private static float[][] Misses(SentenceSide side, UnitOdds odds)
    {
        var misses = new float[BeadShape.Longest + 1][];
        for (var run = 1; run <= BeadShape.Longest; run++)
        {
            misses[run] = new float[side.Count];
            for (var i = 0; i < side.Count; i++)
                misses[run][i] = Gather(side.Units(i), odds.Miss(run));
        }
        return misses;
    }

    private static float Gather(ReadOnlySpan<int> units, float[] values)
    {
        var sum = 0f;
        foreach (var unit in units)
            sum += values[unit];
        return sum;
    }

    private static void Scatter(ReadOnlySpan<int> units, MatchTable table, float[] gain, float[] best, List<int> touched)
    {
        foreach (var unit in units)
            for (int entry = table.Start(unit), end = table.Start(unit + 1); entry < end; entry++)
            {
                var answer = table.Answer(entry);
                if (gain[entry] <= best[answer])
                    continue;
                if (best[answer] == 0)
                    touched.Add(answer);
                best[answer] = gain[entry];
            }
    }

    private static void Clear(float[] best, List<int> touched)
    {
        foreach (var unit in touched)
            best[unit] = 0;
        touched.Clear();
    }
}
