using System.Runtime.CompilerServices;

namespace Align.Sentences;

/// <summary>
/// For every cell of a band, what its target sentence says about having been translated from the run of source sentences that ends there, for runs of one to four,
/// and the other way round. The evidence of any bead is a sum of few of these.
/// </summary>
internal sealed class CellEvidence
{
    // Neighbours that say the same unit are both answered by one that is said once: by so much of it the second says nothing of its own.
    private const float Again = 0.5f;

    private readonly Band _band;
    private readonly bool _weighsRepeats;
    private readonly float[][] _target;     // by run of source sentences
    private readonly float[][] _source;     // by run of target sentences
    private readonly Half[][] _targetAgain;         // by how many target sentences before the same units stand: what their answers in the source sentence say again
    private readonly Half[][] _sourceAgain;         // of a size where few digits do

    private CellEvidence(Band band, bool hasLexicon, CellEvidence? used)
    {
        (_band, _weighsRepeats) = (band, hasLexicon);
        (_target, _source) = (new float[BeadShape.Longest + 1][], new float[BeadShape.Longest + 1][]);
        (_targetAgain, _sourceAgain) = (new Half[UnitRepeats.Distances + 1][], new Half[UnitRepeats.Distances + 1][]);
        for (var distance = 1; hasLexicon && distance <= UnitRepeats.Distances; distance++)
            (_targetAgain[distance], _sourceAgain[distance]) = (Room(used?._targetAgain[distance], band.CellCount), Room(used?._sourceAgain[distance], band.CellCount));
        for (var run = 1; run <= BeadShape.Longest; run++)
            (_target[run], _source[run]) = (Room(used?._target[run], band.CellCount), Room(used?._source[run], band.CellCount));
    }

    /// <summary>The evidence of a band.</summary>
    /// <param name="band">The band.</param>
    /// <param name="source">The source.</param>
    /// <param name="target">The target.</param>
    /// <param name="bySource">For each source unit, the target units that it answers.</param>
    /// <param name="byTarget">For each target unit, the source units.</param>
    /// <param name="sourceOdds">What it says that a source unit is answered.</param>
    /// <param name="targetOdds">What it says that a target unit is.</param>
    /// <param name="hasLexicon">Whether a lexicon knows the words: without, one that is said again is a good sign.</param>
    /// <param name="threads">How many threads may work.</param>
    /// <param name="used">Evidence that is not needed any more: its memory is.</param>
    public static CellEvidence Of(Band band, SentenceSide source, SentenceSide target, MatchTable bySource, MatchTable byTarget, UnitOdds sourceOdds, UnitOdds targetOdds, bool hasLexicon, int threads, CellEvidence? used = null)
    {
        var evidence = new CellEvidence(band, hasLexicon, used);
        Work.Both(threads, () => evidence.FillTarget(source, target, bySource, targetOdds), () => evidence.FillSource(source, target, byTarget, sourceOdds));
        return evidence;
    }

    /// <summary>The log odds of a bead by its units.</summary>
    /// <param name="row">The source sentence it ends with.</param>
    /// <param name="column">The target sentence it ends with.</param>
    /// <param name="shape">Its shape.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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
        if (!_weighsRepeats)
            return sum;
        for (var k = 0; shape.Source == 1 && k + 1 < shape.Target; k++)
            for (var distance = 1; distance <= Math.Min(UnitRepeats.Distances, shape.Target - k - 1); distance++)
                sum -= Again * (float)_targetAgain[distance][cell - k];
        for (var k = 0; shape.Target == 1 && k + 1 < shape.Source; k++)
            for (var distance = 1; distance <= Math.Min(UnitRepeats.Distances, shape.Source - k - 1); distance++)
                sum -= Again * (float)_sourceAgain[distance][_band.Cell(row - k, column)];
        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void FillTarget(SentenceSide source, SentenceSide target, MatchTable bySource, UnitOdds odds)
    {
        var (misses, saidTwice) = (Misses(target, odds), new int[target.Types.Length]);
        var (best, gains, touched) = (new byte[target.Types.Length], new float[target.Types.Length], new List<int>());
        var (answers, near) = (new RunAnswers(source, bySource, target.Types.Length), new UnitWindow(target));
        for (var row = 0; row < source.Count; row++)
        {
            var (first, end) = (_band.CellStart(row), _band.CellEnd(row));
            near.MoveTo(first, _band.CellEnd(Math.Min(source.Count, row + BeadShape.Longest) - 1));
            answers.Read(row, near);
            for (var run = 1; run <= Math.Min(BeadShape.Longest, row + 1); run++)
            {
                Scatter(answers.Of(row - run + 1), best, touched);
                Value(touched, best, odds.Gain(run), gains);
                var values = _target[run];
                for (int column = first, cell = _band.Cell(row, column); column < end; column++, cell++)
                    values[cell] = misses[run][column] + Gather(target.Units(column), gains);
                if (run > 1 || !_weighsRepeats)
                    continue;
                var repeats = target.Repeats;
                Mark(source.Repeated(row), bySource, saidTwice, row + 1);
                for (int column = first, cell = _band.Cell(row, column); column < end; column++, cell++)
                    for (var distance = 1; distance <= UnitRepeats.Distances; distance++)
                        _targetAgain[distance][cell] = (Half)Gather(repeats.Of(column, distance), gains, saidTwice, row + 1);
            }
            Clear(best, gains, touched);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void FillSource(SentenceSide source, SentenceSide target, MatchTable byTarget, UnitOdds odds)
    {
        var (misses, saidTwice) = (Misses(source, odds), new int[source.Types.Length]);
        var (best, gains, touched) = (new byte[source.Types.Length], new float[source.Types.Length], new List<int>());
        var (answers, near) = (new RunAnswers(target, byTarget, source.Types.Length), new UnitWindow(source));
        var (first, end, nearEnd) = (0, 0, 0);
        for (var column = 0; column < target.Count; column++)
        {
            while (end < source.Count && _band.CellStart(end) <= column)
                end++;
            while (nearEnd < source.Count && _band.CellStart(nearEnd) < column + BeadShape.Longest)
                nearEnd++;
            while (first < end && _band.CellEnd(first) <= column)
                first++;
            near.MoveTo(first, nearEnd);
            answers.Read(column, near);
            for (var run = 1; run <= Math.Min(BeadShape.Longest, column + 1); run++)
            {
                Scatter(answers.Of(column - run + 1), best, touched);
                Value(touched, best, odds.Gain(run), gains);
                for (var row = first; row < end; row++)
                    _source[run][_band.Cell(row, column)] = misses[run][row] + Gather(source.Units(row), gains);
                if (run > 1 || !_weighsRepeats)
                    continue;
                var repeats = source.Repeats;
                Mark(target.Repeated(column), byTarget, saidTwice, column + 1);
                for (var row = first; row < end; row++)
                    for (var distance = 1; distance <= UnitRepeats.Distances; distance++)
                        _sourceAgain[distance][_band.Cell(row, column)] = (Half)Gather(repeats.Of(row, distance), gains, saidTwice, column + 1);
            }
            Clear(best, gains, touched);
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float Gather(ReadOnlySpan<int> units, float[] values)
    {
        var sum = 0f;
        foreach (var unit in units)
            sum += values[unit];
        return sum;
    }

    // Those aside that are marked.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float Gather(ReadOnlySpan<int> units, float[] values, int[] marks, int mark)
    {
        var sum = 0f;
        foreach (var unit in units)
            sum += marks[unit] == mark ? 0 : values[unit];
        return sum;
    }

    // What is answered by something that is said more than once can be said again.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Mark(ReadOnlySpan<int> repeated, MatchTable answers, int[] marks, int mark)
    {
        foreach (var unit in repeated)
            foreach (var entry in answers.Entries(unit))
                marks[entry >> UnitMatch.LevelBits] = mark;
    }

    // The strongest answer of each unit so far.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Scatter(ReadOnlySpan<int> answers, byte[] best, List<int> touched)
    {
        foreach (var entry in answers)
        {
            var answer = entry >> UnitMatch.LevelBits;
            if (best[answer] == 0)
                touched.Add(answer);
            best[answer] = (byte)Math.Max(best[answer], entry & UnitMatch.LevelMask);
        }
    }

    private static T[] Room<T>(T[]? used, int size) => used is not null && used.Length >= size ? used : new T[size];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Value(List<int> touched, byte[] best, float[] gain, float[] values)
    {
        foreach (var unit in touched)
            values[unit] = gain[unit * (UnitMatch.Levels + 1) + best[unit]];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Clear(byte[] best, float[] values, List<int> touched)
    {
        foreach (var unit in touched)
            (best[unit], values[unit]) = (0, 0);
        touched.Clear();
    }
}
