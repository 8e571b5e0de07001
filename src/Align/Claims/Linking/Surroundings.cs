using System.Runtime.InteropServices;
using Align.Text;

namespace Align.Claims.Linking;

/// <summary>
/// How a pair of claims stands among all pairs of two documents: beside the best other pair of each of its claims, beside the pairs of their neighbours, and in how far the
/// rest of the documents answer one another, on one occasion or on two. The idea of margin scoring (Artetxe and Schwenk 2019, https://arxiv.org/abs/1811.01136), for a matrix
/// of two documents. Pairs that were not compared have nothing in common.
/// </summary>
internal sealed class Surroundings
{
    /// <summary>Documents that answer one another so often do it as well as any.</summary>
    private const int Often = 5;

    /// <summary>Claims so far before and behind are neighbours.</summary>
    private const int Reach = 2;

    private readonly double _otherOccasion;
    private readonly (int Source, int Target) _headlines;
    private readonly (double First, double Second)[] _ofSource;
    private readonly (double First, double Second)[] _ofTarget;
    private readonly int[] _firstOfSource;
    private readonly List<(int Source, int Target, double Sum)> _noted = [];
    private readonly List<(int Source, int Target)> _answers = [];
    private readonly List<int> _targets = [];

    /// <param name="sources">How many claims the one document has.</param>
    /// <param name="targets">How many the other has.</param>
    /// <param name="headlines">How many of the first of them stand in headlines.</param>
    /// <param name="otherOccasion">Whether they are about two occasions.</param>
    public Surroundings(int sources, int targets, (int Source, int Target) headlines, bool otherOccasion)
    {
        _otherOccasion = otherOccasion ? 1 : 0;
        _headlines = headlines;
        _ofSource = new (double, double)[sources];
        _ofTarget = new (double, double)[targets];
        _firstOfSource = new int[sources + 1];
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
        _targets.Add(target);
        _firstOfSource[source + 1] = _noted.Count;
    }

    /// <summary>To be called once, when all pairs have been noted.</summary>
    public void Complete()
    {
        for (var i = 1; i < _firstOfSource.Length; i++)
            _firstOfSource[i] = Math.Max(_firstOfSource[i], _firstOfSource[i - 1]);
        // One claim for one, the best first; the two that the claims of a pair can be part of are not counted for it.
        var (ofSource, ofTarget) = (new HashSet<int>(), new HashSet<int>());
        foreach (var (i, j, _) in _noted.Where(p => p.Sum > 0).OrderByDescending(p => p.Sum).ThenBy(p => p.Source).ThenBy(p => p.Target))
        {
            if (_answers.Count == Often + 2)
                break;
            if (ofSource.Contains(i) || ofTarget.Contains(j))
                continue;
            ofSource.Add(i);
            ofTarget.Add(j);
            _answers.Add((i, j));
        }
    }

    /// <summary>The inputs of the second step of <see cref="LinkModel"/>.</summary>
    public double[] Of(int source, int target, double sum) =>
    [
        sum, Other(_ofSource[source], sum), Other(_ofTarget[target], sum), Elsewhere(source, target), _otherOccasion, Neighbours(source, target),
        sum >= _ofSource[source].First && sum >= _ofTarget[target].First ? 1 : 0, source < _headlines.Source || target < _headlines.Target ? 1 : 0,
    ];

    private static void Note(ref (double First, double Second) best, double sum)
    {
        if (sum > best.First)
            best = (sum, best.First);
        else if (sum > best.Second)
            best.Second = sum;
    }

    private static double Other((double First, double Second) best, double sum) => sum >= best.First ? best.Second : best.First;

    // How often claims answer one another that are not these two.
    private int Elsewhere(int source, int target) => Math.Min(Often, _answers.Count(a => a.Source != source && a.Target != target));

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
    private int FirstFrom(int source, int target) => _firstOfSource[source] + Ordered.FirstFrom(CollectionsMarshal.AsSpan(_targets)[_firstOfSource[source].._firstOfSource[source + 1]], target);
}
