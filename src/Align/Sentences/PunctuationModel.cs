using System.Runtime.CompilerServices;

namespace Align.Sentences;

/// <summary>
/// What the marks at the edges of two runs of sentences say: how much likelier they are of translations than of chance neighbours, as a logarithm. Translations mostly
/// open and close alike; how often they do not is learned from the document.
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
    private const double Prior = 20;

    // What a class that was not seen weighs, in sentences.
    private const double Unseen = 0.5;

    private readonly SentenceSide _source;
    private readonly SentenceSide _target;
    private readonly float[] _opening;      // by the classes of both sides
    private readonly float[] _closing;

    private PunctuationModel(SentenceSide source, SentenceSide target, double opening, double closing)
    {
        (_source, _target) = (source, target);
        _opening = Odds(Shares(source, p => p.Opening, Punctuation.Openings), Shares(target, p => p.Opening, Punctuation.Openings), opening);
        _closing = Odds(Shares(source, p => p.Closing, Punctuation.Closings), Shares(target, p => p.Closing, Punctuation.Closings), closing);
    }

    /// <summary>A model that knows the sentences but no translations.</summary>
    public static PunctuationModel Of(SentenceSide source, SentenceSide target) => Of(source, target, []);

    /// <summary>A model fitted to the beads found so far.</summary>
    public static PunctuationModel Of(SentenceSide source, SentenceSide target, IReadOnlyList<Bead> beads)
    {
        double opening = Prior * Opening, closing = Prior * Closing, all = Prior;
        foreach (var bead in beads)
        {
            if (bead.IsEmpty)
                continue;
            all += bead.Posterior;
            opening += source.Marks[bead.Source].Opening == target.Marks[bead.Target].Opening ? 0 : bead.Posterior;
            closing += source.Marks[bead.SourceEnd - 1].Closing == target.Marks[bead.TargetEnd - 1].Closing ? 0 : bead.Posterior;
        }
        return new PunctuationModel(source, target, opening / all, closing / all);
    }

    /// <summary>The log odds of the bead of a shape that ends before a node.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public double LogOdds(int row, int column, BeadShape shape) =>
        _opening[_source.Marks[row - shape.Source].Opening * Punctuation.Openings + _target.Marks[column - shape.Target].Opening]
        + _closing[_source.Marks[row - 1].Closing * Punctuation.Closings + _target.Marks[column - 1].Closing];

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
    private static float[] Odds(double[] source, double[] target, double differ)
    {
        var odds = new float[source.Length * target.Length];
        for (var a = 0; a < source.Length; a++)
            for (var b = 0; b < target.Length; b++)
                odds[a * target.Length + b] = (float)Math.Log((a == b ? (1 - differ) / Math.Sqrt(source[a] * target[b]) : 0) + differ);
        return odds;
    }
}
