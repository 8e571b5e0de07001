namespace Align.Sentences;

/// <summary>
/// How likely every sentence is left alone, wherever the other side has got to meanwhile. Where one side is a small part of the other, that place says nothing and is anywhere: only the
/// sum over all places can be weighed against a bead. That a sentence of the long side is alone is then what is expected, and nothing that was found.
/// </summary>
internal sealed class AloneChances
{
    private readonly double[] _source;
    private readonly double[] _target;

    private AloneChances(double[] source, double[] target) => (_source, _target) = (source, target);

    /// <summary>The chances by the sums of a search.</summary>
    public static AloneChances Of(Band band, SearchMemory memory)
    {
        var (source, target) = (new double[band.Sources], new double[band.Targets]);
        var total = memory.Forward[band.NodeCount - 1];
        for (var i = 0; i <= band.Sources; i++)
            for (var j = band.Low(i); j <= band.High(i); j++)
                for (var k = 0; k < BeadSearch.Shapes; k++)
                {
                    var shape = BeadShape.All[k];
                    if (!shape.IsEmpty || BeadSearch.Previous(band, i, j, shape) is not (>= 0 and var node))
                        continue;
                    var here = band.Node(i, j);
                    var chance = Math.Exp(Math.Min(0, memory.Forward[node] + memory.Scores[here * BeadSearch.Shapes + k] + memory.Backward[here] - total));
                    if (shape.Source > 0)
                        source[i - 1] += chance;
                    else
                        target[j - 1] += chance;
                }
        return new AloneChances(source, target);
    }

    /// <summary>How likely the sentence before a node is alone.</summary>
    public double Of(int row, int column, BeadShape shape) => Math.Min(1, shape.Source > 0 ? _source[row - 1] : _target[column - 1]);

    /// <summary>What it is worth to find so.</summary>
    public double Worth(int row, int column, BeadShape shape) => shape.Source > 0 == _source.Length < _target.Length ? Of(row, column, shape) : 0;
}
