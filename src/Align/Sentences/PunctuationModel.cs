using System.Runtime.CompilerServices;

namespace Align.Sentences;

/// <summary>
/// What the marks of two runs of sentences say: how much likelier they are of translations than of chance neighbours, as a logarithm. Translations mostly open and
/// close alike, and are of as many parts; how often they are not is learned from the document.
/// </summary>
/// <remarks>
/// Chuang, T. C. and Yeh, K. C. (2005), Aligning Parallel Bilingual Corpora Statistically with Punctuation Criteria, Computational Linguistics and Chinese Language
/// Processing 10(1), for the idea.
/// </remarks>
internal sealed class PunctuationModel
{
    // How often translations differ, as a guess, and what it weighs, in beads.
    private const double Opening = 0.1;
    private const double Closing = 0.15;
    private const double PartsOfOne = 0.1;
    private const double PartsOfMore = 0.25;
    private const double Prior = 20;

    // What a class that was not seen weighs, in sentences.
    private const double Unseen = 0.5;

    private const int MostParts = Punctuation.MostParts * BeadShape.Longest;

    private readonly float[] _opening;      // by the classes of both sides
    private readonly float[] _closing;
    private readonly float[][][] _parts;    // by the number of source sentences, of target sentences, and the parts of both
    private readonly SentenceSide _source;
    private readonly SentenceSide _target;

    private PunctuationModel(SentenceSide source, SentenceSide target, double opening, double closing, double partsOfOne, double partsOfMore)
    {
        (_source, _target) = (source, target);
        _opening = Edges(Shares(source, p => p.Opening, Punctuation.Openings), Shares(target, p => p.Opening, Punctuation.Openings), opening);
        _closing = Edges(Shares(source, p => p.Closing, Punctuation.Closings), Shares(target, p => p.Closing, Punctuation.Closings), closing);
        var (a, b) = (PartShares(source), PartShares(target));
        _parts = new float[BeadShape.Longest + 1][][];
        for (var n = 0; n <= BeadShape.Longest; n++)
            _parts[n] = new float[BeadShape.Longest + 1][];
        foreach (var shape in BeadShape.All)
            if (!shape.IsEmpty)
                _parts[shape.Source][shape.Target] = Parts(shape, a, b, shape is { Source: 1, Target: 1 } ? partsOfOne : partsOfMore);
    }

    /// <summary>A model that knows the sentences but no translations.</summary>
    public static PunctuationModel Of(SentenceSide source, SentenceSide target) => new(source, target, Opening, Closing, PartsOfOne, PartsOfMore);

    /// <summary>A model fitted to the beads found so far.</summary>
    public static PunctuationModel Of(SentenceSide source, SentenceSide target, IReadOnlyList<Bead> beads)
    {
        double opening = Prior * Opening, closing = Prior * Closing, ofOne = Prior * PartsOfOne, ofMore = Prior * PartsOfMore, all = Prior, ones = Prior, more = Prior;
        foreach (var bead in beads)
        {
            if (bead.IsEmpty)
                continue;
            double weight = bead.Posterior;
            all += weight;
            opening += source.Marks[bead.Source].Opening == target.Marks[bead.Target].Opening ? 0 : weight;
            closing += source.Marks[bead.SourceEnd - 1].Closing == target.Marks[bead.TargetEnd - 1].Closing ? 0 : weight;
            var differs = PartsOf(source, bead.Source, bead.SourceEnd) == PartsOf(target, bead.Target, bead.TargetEnd) ? 0 : weight;
            if (bead is { SourceCount: 1, TargetCount: 1 })
                (ones, ofOne) = (ones + weight, ofOne + differs);
            else
                (more, ofMore) = (more + weight, ofMore + differs);
        }
        return new PunctuationModel(source, target, opening / all, closing / all, ofOne / ones, ofMore / more);
    }

    /// <summary>The log odds of the bead of a shape that ends before a node.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public double LogOdds(int row, int column, BeadShape shape)
    {
        var (first, otherFirst) = (_source.Marks[row - shape.Source], _target.Marks[column - shape.Target]);
        var (last, otherLast) = (_source.Marks[row - 1], _target.Marks[column - 1]);
        return _opening[first.Opening * Punctuation.Openings + otherFirst.Opening] + _closing[last.Closing * Punctuation.Closings + otherLast.Closing]
            + _parts[shape.Source][shape.Target][PartsOf(_source, row - shape.Source, row) * (MostParts + 1) + PartsOf(_target, column - shape.Target, column)];
    }

    private static int PartsOf(SentenceSide side, int first, int end)
    {
        var parts = 0;
        for (var i = first; i < end; i++)
            parts += side.Marks[i].Parts;
        return parts;
    }

    private static double[] Shares(SentenceSide side, Func<Punctuation, int> classOf, int classes)
    {
        var shares = new double[classes];
        Array.Fill(shares, Unseen);
        foreach (var marks in side.Marks)
            shares[classOf(marks)]++;
        var total = side.Count + Unseen * classes;
        return Array.ConvertAll(shares, s => s / total);
    }

    // Translations have the same class, but for a share that has any.
    private static float[] Edges(double[] source, double[] target, double differ)
    {
        var odds = new float[source.Length * target.Length];
        for (var a = 0; a < source.Length; a++)
            for (var b = 0; b < target.Length; b++)
                odds[a * target.Length + b] = (float)Math.Log((a == b ? (1 - differ) / Math.Sqrt(source[a] * target[b]) : 0) + differ);
        return odds;
    }

    // How many parts a run of sentences has, by the number of sentences.
    private static double[][] PartShares(SentenceSide side)
    {
        var shares = new double[BeadShape.Longest + 1][];
        shares[0] = new double[MostParts + 1];
        shares[0][0] = 1;
        var one = Shares(side, p => p.Parts, Punctuation.MostParts + 1);
        for (var n = 1; n <= BeadShape.Longest; n++)
        {
            shares[n] = new double[MostParts + 1];
            for (var before = 0; before <= MostParts; before++)
                for (var p = 0; p < one.Length && before + p <= MostParts; p++)
                    shares[n][before + p] += shares[n - 1][before] * one[p];
        }
        return shares;
    }

    // The side of more sentences shows the parts as they are; what says something is that the other has as many. Where both have as many sentences, the mean of both ways.
    private static float[] Parts(BeadShape shape, double[][] source, double[][] target, double differ)
    {
        var odds = new float[(MostParts + 1) * (MostParts + 1)];
        for (var a = shape.Source; a <= MostParts; a++)
            for (var b = shape.Target; b <= MostParts; b++)
            {
                var same = a == b ? 1 - differ : differ * Math.Pow(0.5, Math.Abs(a - b));
                var (bySource, byTarget) = (Math.Log(same / Math.Max(1e-4, source[shape.Source][a])), Math.Log(same / Math.Max(1e-4, target[shape.Target][b])));
                odds[a * (MostParts + 1) + b] = (float)(shape.Source < shape.Target ? bySource : shape.Source > shape.Target ? byTarget : (bySource + byTarget) / 2);
            }
        return odds;
    }
}
