namespace Align.Sentences;

/// <summary>
/// Finds the beads of a band that are right most often: the sums over all paths (forward and backward) give the chance of every bead, and the path is taken whose
/// beads have the most of it together.
/// </summary>
internal static class BeadSearch
{
    private const float Never = -1e30f;

    public static List<Bead> Search(Band band, BeadModel model)
    {
        var forward = Forward(band, model);
        var backward = Backward(band, model);
        return Best(band, model, forward, backward);
    }

    private static double[] Forward(Band band, BeadModel model)
    {
        var sums = new double[band.NodeCount];
        Span<double> terms = stackalloc double[BeadShape.All.Length];
        for (var i = 0; i <= band.Sources; i++)
            for (var j = band.Low(i); j <= band.High(i); j++)
            {
                if (i == 0 && j == 0)
                    continue;
                var n = 0;
                for (var k = 0; k < BeadShape.All.Length; k++)
                    if (Previous(band, i, j, BeadShape.All[k]) is >= 0 and var node)
                        terms[n++] = sums[node] + model.Score(i, j, k);
                sums[band.Node(i, j)] = LogSum(terms[..n]);
            }
        return sums;
    }

    // Every node gives what it is worth to those before it.
    private static double[] Backward(Band band, BeadModel model)
    {
        var sums = new double[band.NodeCount];
        Array.Fill(sums, Never);
        sums[^1] = 0;
        for (var i = band.Sources; i >= 0; i--)
            for (var j = band.High(i); j >= band.Low(i); j--)
                for (var k = 0; k < BeadShape.All.Length; k++)
                    if (Previous(band, i, j, BeadShape.All[k]) is >= 0 and var node)
                        sums[node] = LogAdd(sums[node], sums[band.Node(i, j)] + model.Score(i, j, k));
        return sums;
    }

    private static List<Bead> Best(Band band, BeadModel model, double[] forward, double[] backward)
    {
        var (worth, step) = (new float[band.NodeCount], new byte[band.NodeCount]);
        var total = forward[^1];
        for (var i = 0; i <= band.Sources; i++)
            for (var j = band.Low(i); j <= band.High(i); j++)
            {
                if (i == 0 && j == 0)
                    continue;
                var (best, bestShape, here) = (Never, 0, band.Node(i, j));
                for (var k = 0; k < BeadShape.All.Length; k++)
                {
                    if (Previous(band, i, j, BeadShape.All[k]) is not (>= 0 and var node))
                        continue;
                    var value = worth[node] + (float)Math.Exp(Math.Min(0, forward[node] + model.Score(i, j, k) + backward[here] - total));
                    if (value > best)
                        (best, bestShape) = (value, k);
                }
                (worth[here], step[here]) = (best, (byte)bestShape);
            }
        var beads = new List<Bead>();
        for (var (i, j) = (band.Sources, band.Targets); i > 0 || j > 0;)
        {
            var here = band.Node(i, j);
            var shape = BeadShape.All[step[here]];
            var node = Previous(band, i, j, shape);
            var posterior = Math.Exp(Math.Min(0, forward[node] + model.Score(i, j, step[here]) + backward[here] - total));
            (i, j) = (i - shape.Source, j - shape.Target);
            beads.Add(new Bead(i, shape.Source, j, shape.Target, (float)posterior));
        }
        beads.Reverse();
        return beads;
    }

    // The node that a bead begins at, or -1 where it is outside the band.
    private static int Previous(Band band, int row, int column, BeadShape shape)
    {
        var (i, j) = (row - shape.Source, column - shape.Target);
        return i >= 0 && j >= band.Low(i) && j <= band.High(i) ? band.Node(i, j) : -1;
    }

    private static double LogSum(ReadOnlySpan<double> terms)
    {
        if (terms.IsEmpty)
            return Never;
        var most = terms[0];
        foreach (var term in terms)
            most = Math.Max(most, term);
        var sum = 0.0;
        foreach (var term in terms)
            sum += Math.Exp(term - most);
        return most + Math.Log(sum);
    }

    private static double LogAdd(double a, double b)
    {
        var (more, less) = a > b ? (a, b) : (b, a);
        return less < more - 40 ? more : more + Math.Log(1 + Math.Exp(less - more));
    }
}
