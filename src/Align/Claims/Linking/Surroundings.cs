namespace Align.Claims.Linking;

/// <summary>
/// How a pair of claims stands among all pairs of two documents: beside the best other pair of each of its claims, beside the pairs of their neighbours, and in how far the
/// rest of the documents answer one another, on one occasion or on two. The idea of margin scoring (Artetxe and Schwenk 2019, https://arxiv.org/abs/1811.01136), for a matrix
/// of two documents. Pairs that were not compared have nothing in common.
/// </summary>
internal sealed class Surroundings
{
    /// <summary>So many of the best pairs show how far two documents answer one another.</summary>
    private const int Best = 5;

    /// <summary>Claims so far before and behind are neighbours.</summary>
    private const int Reach = 2;

    private readonly double _otherOccasion;
    private readonly int _headlinesOfSource;
    private readonly int _headlinesOfTarget;
    private readonly (double First, double Second)[] _ofSource;
    private readonly (double First, double Second)[] _ofTarget;
    private readonly int[] _firstOfSource;
    private readonly List<(int Source, int Target, double Sum)> _noted = [];
    private readonly List<(int Source, int Target, double Sum)> _sorted = [];

    /// <param name="source">The one document.</param>
    /// <param name="target">The other.</param>
    /// <param name="otherOccasion">Whether they are about two occasions.</param>
    public Surroundings(Document source, Document target, bool otherOccasion)
    {
        _otherOccasion = otherOccasion ? 1 : 0;
        (_headlinesOfSource, _headlinesOfTarget) = (Headline.ClaimsOf(source), Headline.ClaimsOf(target));
        _ofSource = new (double, double)[source.Claims.Count];
        _ofTarget = new (double, double)[target.Claims.Count];
        _firstOfSource = new int[source.Claims.Count + 1];
        Array.Fill(_ofSource, (LinkModel.Nothing, LinkModel.Nothing));
        Array.Fill(_ofTarget, (LinkModel.Nothing, LinkModel.Nothing));
    }

    /// <summary>All pairs, in order of source and target, with what the first step gives them.</summary>
    public IReadOnlyList<(int Source, int Target, double Sum)> Pairs => _noted;

    /// <summary>To be called for every pair that is compared, in order of source and target.</summary>
    public void Note(int source, int target, double sum)
    {
        Note(ref _ofSource[source], sum);
        Note(ref _ofTarget[target], sum);
        _noted.Add((source, target, sum));
        _firstOfSource[source + 1] = _noted.Count;
    }

    /// <summary>To be called once, when all pairs have been noted.</summary>
    public void Sort()
    {
        for (var i = 1; i < _firstOfSource.Length; i++)
            _firstOfSource[i] = Math.Max(_firstOfSource[i], _firstOfSource[i - 1]);
        _sorted.AddRange(_noted);
        _sorted.Sort(static (a, b) => a.Sum != b.Sum ? b.Sum.CompareTo(a.Sum) : a.Source != b.Source ? a.Source.CompareTo(b.Source) : a.Target.CompareTo(b.Target));
    }

    /// <summary>The inputs of the second step of <see cref="LinkModel"/>.</summary>
    public double[] Of(int source, int target, double sum) =>
    [
        sum, Other(_ofSource[source], sum), Other(_ofTarget[target], sum), Elsewhere(source, target), _otherOccasion, Neighbours(source, target),
        sum >= _ofSource[source].First && sum >= _ofTarget[target].First ? 1 : 0, source < _headlinesOfSource || target < _headlinesOfTarget ? 1 : 0,
    ];

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
        for (var i = 0; i < _sorted.Count && count < Best; i++)
            if (_sorted[i].Source != source && _sorted[i].Target != target)
                (total, count) = (total + _sorted[i].Sum, count + 1);
        return (total + (Best - count) * LinkModel.Nothing) / Best;
    }

    // How far what stands around the one answers what stands around the other: newsrooms tell a story in stretches alike.
    private double Neighbours(int source, int target)
    {
        var total = 0.0;
        for (var i = Math.Max(0, source - Reach); i <= Math.Min(_ofSource.Length - 1, source + Reach); i++)
        {
            if (i == source)
                continue;
            for (var p = FirstFrom(i, target - Reach); p < _firstOfSource[i + 1] && _noted[p].Target <= target + Reach; p++)
                if (_noted[p].Target != target)
                    total += 1 / (1 + Math.Exp(-_noted[p].Sum)) / Math.Max(Math.Abs(i - source), Math.Abs(_noted[p].Target - target));
        }
        return total;
    }

    // The first pair of a source claim whose target has this number or more.
    private int FirstFrom(int source, int target)
    {
        var (low, high) = (_firstOfSource[source], _firstOfSource[source + 1]);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_noted[middle].Target < target)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
