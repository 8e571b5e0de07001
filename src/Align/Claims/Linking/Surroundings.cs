namespace Align.Claims.Linking;

/// <summary>
/// How a pair of claims stands among all pairs of two documents: beside the best other pair of each of its claims, and in how far the rest of the documents answer
/// one another, on one occasion or on two. The idea of margin scoring (Artetxe and Schwenk 2019, https://arxiv.org/abs/1811.01136), for a matrix of two documents. Pairs that were not compared
/// have nothing in common.
/// </summary>
internal sealed class Surroundings
{
    /// <summary>So many of the best pairs show how far two documents answer one another.</summary>
    private const int Best = 5;

    private readonly double _otherOccasion;
    private readonly (double First, double Second)[] _ofSource;
    private readonly (double First, double Second)[] _ofTarget;
    private readonly List<(double Sum, int Source, int Target)> _all = [];

    public Surroundings(int sources, int targets, bool otherOccasion)
    {
        _otherOccasion = otherOccasion ? 1 : 0;
        _ofSource = new (double, double)[sources];
        _ofTarget = new (double, double)[targets];
        Array.Fill(_ofSource, (LinkModel.Nothing, LinkModel.Nothing));
        Array.Fill(_ofTarget, (LinkModel.Nothing, LinkModel.Nothing));
    }

    public void Note(int source, int target, double sum)
    {
        Note(ref _ofSource[source], sum);
        Note(ref _ofTarget[target], sum);
        _all.Add((sum, source, target));
    }

    /// <summary>To be called once, when all pairs have been noted.</summary>
    public void Sort() => _all.Sort(static (a, b) => a.Sum != b.Sum ? b.Sum.CompareTo(a.Sum) : a.Source != b.Source ? a.Source.CompareTo(b.Source) : a.Target.CompareTo(b.Target));

    /// <summary>The inputs of the second step of <see cref="LinkModel"/>.</summary>
    public double[] Of(int source, int target, double sum) =>
        [sum, Other(_ofSource[source], sum), Other(_ofTarget[target], sum), Elsewhere(source, target), _otherOccasion];

    private static void Note(ref (double First, double Second) best, double sum)
    {
        if (sum > best.First)
            best = (sum, best.First);
        else if (sum > best.Second)
            best.Second = sum;
    }

    private static double Other((double First, double Second) best, double sum) => sum >= best.First ? best.Second : best.First;

    // The mean of the best pairs that neither claim is part of.
    private double Elsewhere(int source, int target)
    {
        var (total, count) = (0.0, 0);
        for (var i = 0; i < _all.Count && count < Best; i++)
            if (_all[i].Source != source && _all[i].Target != target)
                (total, count) = (total + _all[i].Sum, count + 1);
        return (total + (Best - count) * LinkModel.Nothing) / Best;
    }
}
