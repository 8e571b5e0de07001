using System.Runtime.CompilerServices;

namespace Align.Sentences;

/// <summary>
/// What the lengths of two runs of sentences say: how much likelier they are of translations than of chance neighbours, as a logarithm. The target's length varies
/// about the source's with a variance that grows with it; lengths of chance neighbours vary as those of the document do.
/// </summary>
/// <remarks>Gale, W. A. and Church, K. W. (1993), A Program for Aligning Sentences in Bilingual Corpora, Computational Linguistics 19(1), for the variance.</remarks>
internal sealed class LengthModel
{
    // Gale and Church's variance per character, and what stays however long the texts are.
    private const double StandardVariance = 6.8;
    private const double Floor = 0.015;

    // How many translations keep to no length: free ones, and those of which a part is missing.
    private const double Free = 0.08;

    // What the standard values weigh against those of the document, in beads.
    private const double Prior = 20;

    private static readonly double LogFree = Math.Log(Free);

    private readonly double _mean;
    private readonly double _variance;
    private readonly double _chanceMean;
    private readonly double[] _chances;     // of chance neighbours by the numbers of sentences: the variance
    private readonly double[] _logs;

    private LengthModel(double mean, double variance, (double Mean, double Variance) source, (double Mean, double Variance) target)
    {
        (_mean, _variance, _chanceMean) = (mean, variance, target.Mean - source.Mean);
        _chances = new double[(BeadShape.Longest + 1) * (BeadShape.Longest + 1)];
        for (var a = 1; a <= BeadShape.Longest; a++)
            for (var b = 1; b <= BeadShape.Longest; b++)
                _chances[a * (BeadShape.Longest + 1) + b] = 0.1 + source.Variance / a + target.Variance / b;
        _logs = [.. Enumerable.Range(0, BeadShape.Longest + 1).Select(n => Math.Log(Math.Max(1, n)))];
    }

    /// <summary>A model that knows the sentences' lengths but no translations.</summary>
    public static LengthModel Of(SentenceSide source, SentenceSide target) => Of(source, target, []);

    /// <summary>A model fitted to the beads found so far.</summary>
    public static LengthModel Of(SentenceSide source, SentenceSide target, IReadOnlyList<Bead> beads)
    {
        var (a, b) = (Spread(source), Spread(target));
        double weight = Prior, sum = 0;
        var pairs = beads.Where(p => !p.IsEmpty).Select(p => (Source: Length(source, p.Source, p.SourceCount), Target: Length(target, p.Target, p.TargetCount), Weight: (double)p.Posterior)).ToList();
        foreach (var (s, t, w) in pairs)
            (weight, sum) = (weight + w, sum + w * (Math.Log(t) - Math.Log(s)));
        var mean = sum / weight;
        (weight, sum) = (Prior, Prior * StandardVariance);
        foreach (var (s, t, w) in pairs)
        {
            // One in a few is free: it must not widen the rest.
            var d = Math.Min(1, Math.Abs(Math.Log(t) - Math.Log(s) - mean));
            (weight, sum) = (weight + w, sum + w * Math.Max(0, d * d - Floor) / (1 / s + 1 / t));
        }
        return new LengthModel(mean, sum / weight, a, b);
    }

    /// <summary>The length that the model counts with: blank and one-letter sentences are not told apart by it.</summary>
    public static double Length(SentenceSide side, int first, int count)
    {
        var length = 4.0;
        for (var i = first; i < first + count; i++)
            length += side.Length(i) + 1;
        return length;
    }

    /// <summary>The log odds.</summary>
    /// <param name="shape">The shape of the bead.</param>
    /// <param name="inverseSource">One by the length of its source.</param>
    /// <param name="inverseTarget">One by that of its target.</param>
    /// <param name="logRatio">The logarithm of the target's length by the source's.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public double LogOdds(BeadShape shape, double inverseSource, double inverseTarget, double logRatio)
    {
        var variance = Floor + _variance * (inverseSource + inverseTarget);
        var chance = _chances[shape.Source * (BeadShape.Longest + 1) + shape.Target];
        var d = logRatio - _mean;
        var c = logRatio - _chanceMean - _logs[shape.Target] + _logs[shape.Source];
        var odds = 0.5 * (Math.Log(chance / variance) + c * c / chance - d * d / variance);
        return odds < -12 ? LogFree : Math.Log((1 - Free) * Math.Exp(Math.Min(odds, 20)) + Free);
    }

    // Mean and variance of the logarithms.
    private static (double Mean, double Variance) Spread(SentenceSide side)
    {
        double sum = 0, squares = 0;
        for (var i = 0; i < side.Count; i++)
        {
            var x = Math.Log(Length(side, i, 1));
            (sum, squares) = (sum + x, squares + x * x);
        }
        var n = Math.Max(1, side.Count);
        return (sum / n, Math.Max(0.05, squares / n - sum / n * (sum / n)));
    }
}
