using System.Runtime.CompilerServices;

namespace Align.Sentences;

/// <summary>
/// Finds the beads of a band that are right most often: the sums over all paths (forward and backward) give the chance of every bead, and the path is taken whose
/// beads have the most of it together.
/// </summary>
internal static class BeadSearch
{
    private const double Never = -1e30;

    // What is so much less likely than another adds nothing to it.
    private const double Nothing = -40;

    private static readonly int Shapes = BeadShape.All.Length;

    /// <summary>The beads.</summary>
    /// <param name="band">What is searched.</param>
    /// <param name="model">Judges beads.</param>
    /// <param name="threads">How many threads may work.</param>
    /// <param name="memory">Memory, from search to search.</param>
    public static List<Bead> Search(Band band, BeadModel model, int threads, SearchMemory memory)
    {
        memory.Hold(band.NodeCount, Shapes);
        Score(band, model, threads, memory.Scores);
        Work.Both(threads, () => Forward(band, memory.Scores, memory.Forward), () => Backward(band, memory.Scores, memory.Backward));
        return Best(band, memory);
    }

    // The score of every bead, by the node it ends before and its shape.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Score(Band band, BeadModel model, int threads, float[] scores)
    {
        var shapes = BeadShape.All;
        var middle = threads > 1 ? band.Sources / 2 : band.Sources;
        Work.Both(threads, () => Fill(0, middle), () => Fill(middle + 1, band.Sources));

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        void Fill(int first, int last)
        {
            for (var i = first; i <= last; i++)
                for (var j = band.Low(i); j <= band.High(i); j++)
                    for (int k = 0, at = band.Node(i, j) * shapes.Length; k < shapes.Length; k++)
                        if (Previous(band, i, j, shapes[k]) >= 0)
                            scores[at + k] = (float)model.Score(i, j, k);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Forward(Band band, float[] scores, double[] sums)
    {
        var shapes = BeadShape.All;
        sums[0] = 0;
        Span<double> terms = stackalloc double[shapes.Length];
        for (var i = 0; i <= band.Sources; i++)
            for (var j = band.Low(i); j <= band.High(i); j++)
            {
                if (i == 0 && j == 0)
                    continue;
                var (n, here) = (0, band.Node(i, j));
                for (var k = 0; k < shapes.Length; k++)
                    if (Previous(band, i, j, shapes[k]) is >= 0 and var node)
                        terms[n++] = sums[node] + scores[here * shapes.Length + k];
                sums[here] = LogSum(terms[..n]);
            }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Backward(Band band, float[] scores, double[] sums)
    {
        var shapes = BeadShape.All;
        sums[band.NodeCount - 1] = 0;
        Span<double> terms = stackalloc double[shapes.Length];
        for (var i = band.Sources; i >= 0; i--)
            for (var j = band.High(i); j >= band.Low(i); j--)
            {
                if (i == band.Sources && j == band.Targets)
                    continue;
                var n = 0;
                for (var k = 0; k < shapes.Length; k++)
                    if (Next(band, i, j, shapes[k]) is >= 0 and var node)
                        terms[n++] = sums[node] + scores[node * shapes.Length + k];
                sums[band.Node(i, j)] = LogSum(terms[..n]);
            }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static List<Bead> Best(Band band, SearchMemory memory)
    {
        var shapes = BeadShape.All;
        var (scores, forward, backward, worth, step) = (memory.Scores, memory.Forward, memory.Backward, memory.Worth, memory.Step);
        var total = forward[band.NodeCount - 1];
        worth[0] = 0;
        for (var i = 0; i <= band.Sources; i++)
            for (var j = band.Low(i); j <= band.High(i); j++)
            {
                if (i == 0 && j == 0)
                    continue;
                var (best, bestShape, here) = (double.NegativeInfinity, 0, band.Node(i, j));
                for (var k = 0; k < shapes.Length; k++)
                {
                    if (Previous(band, i, j, shapes[k]) is not (>= 0 and var node))
                        continue;
                    var value = worth[node] + Chance(forward[node] + scores[here * shapes.Length + k] + backward[here] - total);
                    if (value > best)
                        (best, bestShape) = (value, k);
                }
                (worth[here], step[here]) = (best, (byte)bestShape);
            }
        var beads = new List<Bead>();
        for (var (i, j) = (band.Sources, band.Targets); i > 0 || j > 0;)
        {
            var here = band.Node(i, j);
            var shape = shapes[step[here]];
            var posterior = Chance(forward[Previous(band, i, j, shape)] + scores[here * shapes.Length + step[here]] + backward[here] - total);
            (i, j) = (i - shape.Source, j - shape.Target);
            beads.Add(new Bead(i, shape.Source, j, shape.Target, (float)posterior));
        }
        beads.Reverse();
        return beads;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Chance(double log) => log < -20 ? 0 : Math.Exp(Math.Min(0, log));

    // The node that a bead ends before, or -1 where it is outside the band.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Next(Band band, int row, int column, BeadShape shape)
    {
        var (i, j) = (row + shape.Source, column + shape.Target);
        return i <= band.Sources && j >= band.Low(i) && j <= band.High(i) ? band.Node(i, j) : -1;
    }

    // The node that a bead begins at, or -1 where it is outside the band.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Previous(Band band, int row, int column, BeadShape shape)
    {
        var (i, j) = (row - shape.Source, column - shape.Target);
        return i >= 0 && j >= band.Low(i) && j <= band.High(i) ? band.Node(i, j) : -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double LogSum(ReadOnlySpan<double> terms)
    {
        if (terms.IsEmpty)
            return Never;
        var most = terms[0];
        foreach (var term in terms)
            most = Math.Max(most, term);
        var sum = 0.0;
        foreach (var term in terms)
            if (term - most > Nothing)
                sum += Math.Exp(term - most);
        return most + Math.Log(sum);
    }
}
