using System.Runtime.CompilerServices;

namespace Align.Sentences;

/// <summary>The log odds of beads in one band: units, lengths, shape, paragraphs.</summary>
internal sealed class BeadModel
{
    // Units of one bead are not independent: each says less than it would alone, and both sides say much the same.
    private const double UnitWeight = 0.4;
    // With a lexicon, what is not answered says more: it is seldom answered by something that nobody knows of.
    private const double MissWeight = 0.6;
    private const double LengthWeight = 1.5;
    private const double MarkWeight = 0.7;

    // A paragraph that begins on both sides, on one, or inside a bead.
    private const double SharedBreak = 1;
    private const double LoneBreak = -0.5;
    private const double InnerBreak = -1;

    private readonly BeadShape[] _shapes = BeadShape.All;
    private readonly SentenceSide _source;
    private readonly SentenceSide _target;
    private readonly CellEvidence _evidence;
    private readonly LengthModel _lengths;
    private readonly PunctuationModel _marks;
    private readonly ShapePriors _priors;
    private readonly double[][] _sourceInverses;        // one by the length
    private readonly double[][] _targetInverses;
    private readonly double[][] _sourceLogs;
    private readonly double[][] _targetLogs;
    private readonly bool _hasParagraphs;

    private readonly double _unitWeight;
    private readonly double _missWeight;

    /// <summary>A model.</summary>
    /// <param name="source">The source.</param>
    /// <param name="target">The target.</param>
    /// <param name="evidence">What the units say.</param>
    /// <param name="lengths">What the lengths say.</param>
    /// <param name="marks">What the marks say.</param>
    /// <param name="priors">How often beads of each shape are.</param>
    /// <param name="share">How much of what the units say counts, from 0 to 1.</param>
    /// <param name="hasLexicon">Whether a lexicon knows the words.</param>
    public BeadModel(SentenceSide source, SentenceSide target, CellEvidence evidence, LengthModel lengths, PunctuationModel marks, ShapePriors priors, double share, bool hasLexicon)
    {
        (_unitWeight, _missWeight) = (UnitWeight * share, (hasLexicon ? MissWeight : UnitWeight) * share);
        (_source, _target, _evidence, _lengths, _marks, _priors) = (source, target, evidence, lengths, marks, priors);
        var (sourceLengths, targetLengths) = (Lengths(source), Lengths(target));
        (_sourceLogs, _targetLogs) = (Each(sourceLengths, Math.Log), Each(targetLengths, Math.Log));
        (_sourceInverses, _targetInverses) = (Each(sourceLengths, static l => 1 / l), Each(targetLengths, static l => 1 / l));
        _hasParagraphs = source.OpensParagraph.AsSpan(Math.Min(1, source.Count)).Contains(true) && target.OpensParagraph.AsSpan(Math.Min(1, target.Count)).Contains(true);
    }

    /// <summary>The log odds of the bead of a shape that ends before a node.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public double Score(int row, int column, int shapeNumber)
    {
        var shape = _shapes[shapeNumber];
        var score = _priors.Log(shapeNumber);
        if (shape.IsEmpty)
            return score;
        var units = _evidence.LogOdds(row - 1, column - 1, shape);
        score += (units < 0 ? _missWeight : _unitWeight) * units;
        score += LengthWeight * _lengths.LogOdds(shape, _sourceInverses[shape.Source][row], _targetInverses[shape.Target][column], _targetLogs[shape.Target][column] - _sourceLogs[shape.Source][row]);
        score += MarkWeight * _marks.LogOdds(row, column, shape);
        return _hasParagraphs ? score + Paragraphs(row, column, shape) : score;
    }

    private double Paragraphs(int row, int column, BeadShape shape)
    {
        var (opens, alsoOpens) = (_source.OpensParagraph[row - shape.Source], _target.OpensParagraph[column - shape.Target]);
        var score = opens && alsoOpens ? SharedBreak : opens != alsoOpens ? LoneBreak : 0;
        for (var k = 1; k < shape.Source; k++)
            score += _source.OpensParagraph[row - k] ? InnerBreak : 0;
        for (var k = 1; k < shape.Target; k++)
            score += _target.OpensParagraph[column - k] ? InnerBreak : 0;
        return score;
    }

    // By the number of sentences, and the node they end before.
    private static double[][] Lengths(SentenceSide side)
    {
        var lengths = new double[BeadShape.Longest + 1][];
        for (var run = 1; run <= BeadShape.Longest; run++)
        {
            lengths[run] = new double[side.Count + 1];
            for (var end = run; end <= side.Count; end++)
                lengths[run][end] = LengthModel.Length(side, end - run, run);
        }
        return lengths;
    }

    private static double[][] Each(double[][] lengths, Converter<double, double> value) => Array.ConvertAll(lengths, l => l is null ? [] : Array.ConvertAll(l, value));
}
