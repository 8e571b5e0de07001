using System.Runtime.CompilerServices;

namespace Align.Words;

/// <summary>Chooses the links of a sentence pair from the probabilities of both directions.</summary>
internal sealed class LinkChooser
{
    // A particle leans on a word no further away than this.
    private const int Reach = 3;

    private readonly LinkMethod _method;
    private readonly float _threshold;
    private readonly bool _linkParticles;

    public LinkChooser(WordAlignmentOptions options) => (_method, _threshold, _linkParticles) = (options.Method, (float)options.Threshold, options.LinkParticles);

    /// <summary>The links, by source and then target place.</summary>
    /// <param name="source">The words of the source side.</param>
    /// <param name="target">The words of the target side.</param>
    /// <param name="forward">Per target and source place: how likely the source word is the one that stands for the target word.</param>
    /// <param name="reverse">The same, how likely the target word is the one that stands for the source word.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public WordLink[] Choose(ReadOnlySpan<WordFacts> source, ReadOnlySpan<WordFacts> target, ReadOnlySpan<float> forward, ReadOnlySpan<float> reverse)
    {
        var grid = new LinkGrid(source.Length, target.Length);
        switch (_method)
        {
            case LinkMethod.Posterior:
                for (var cell = 0; cell < forward.Length; cell++)
                    grid[cell] = (forward[cell] + reverse[cell]) / 2 >= _threshold;
                break;
            case LinkMethod.Forward:
                Forward(forward, grid);
                break;
            case LinkMethod.Reverse:
                Reverse(reverse, grid);
                break;
            default:
                Symmetrise(forward, reverse, grid);
                break;
        }
        if (_linkParticles && _method is not (LinkMethod.Forward or LinkMethod.Reverse or LinkMethod.Intersection))
            LinkParticles(source, target, grid);
        var links = new List<WordLink>();
        for (var i = 0; i < source.Length; i++)
            for (var j = 0; j < target.Length; j++)
                if (grid[i, j])
                    links.Add(new WordLink(i, j, Math.Min(1, (forward[j * source.Length + i] + reverse[j * source.Length + i]) / 2)));
        return [.. links];
    }

    private static void Forward(ReadOnlySpan<float> forward, LinkGrid grid)
    {
        for (var j = 0; j < grid.Targets; j++)
        {
            var (best, none) = (-1, 1f);
            for (var i = 0; i < grid.Sources; i++)
            {
                var p = forward[j * grid.Sources + i];
                none -= p;
                if (best < 0 || p > forward[j * grid.Sources + best])
                    best = i;
            }
            if (best >= 0 && forward[j * grid.Sources + best] > none)
                grid[best, j] = true;
        }
    }

    private static void Reverse(ReadOnlySpan<float> reverse, LinkGrid grid)
    {
        for (var i = 0; i < grid.Sources; i++)
        {
            var (best, none) = (-1, 1f);
            for (var j = 0; j < grid.Targets; j++)
            {
                var p = reverse[j * grid.Sources + i];
                none -= p;
                if (best < 0 || p > reverse[best * grid.Sources + i])
                    best = j;
            }
            if (best >= 0 && reverse[best * grid.Sources + i] > none)
                grid[i, best] = true;
        }
    }

    private void Symmetrise(ReadOnlySpan<float> forward, ReadOnlySpan<float> reverse, LinkGrid grid)
    {
        var (a, b) = (new LinkGrid(grid.Sources, grid.Targets), new LinkGrid(grid.Sources, grid.Targets));
        Forward(forward, a);
        Reverse(reverse, b);
        for (var cell = 0; cell < forward.Length; cell++)
            grid[cell] = _method == LinkMethod.Union ? a[cell] || b[cell] : a[cell] && b[cell];
        if (_method is LinkMethod.Union or LinkMethod.Intersection)
            return;
        for (var grew = true; grew;)
        {
            grew = false;
            for (var j = 0; j < grid.Targets; j++)
                for (var i = 0; i < grid.Sources; i++)
                    if (!grid[i, j] && (a[i, j] || b[i, j]) && (!grid.HasSource(i) || !grid.HasTarget(j)) && grid.HasNeighbour(i, j))
                        grid[i, j] = grew = true;
        }
        if (_method == LinkMethod.GrowDiag)
            return;
        foreach (var direction in new[] { a, b })
            for (var j = 0; j < grid.Targets; j++)
                for (var i = 0; i < grid.Sources; i++)
                    if (direction[i, j] && !grid[i, j] && (_method == LinkMethod.GrowDiagFinal ? !grid.HasSource(i) || !grid.HasTarget(j) : !grid.HasSource(i) && !grid.HasTarget(j)))
                        grid[i, j] = true;
    }

    private static void LinkParticles(ReadOnlySpan<WordFacts> source, ReadOnlySpan<WordFacts> target, LinkGrid grid)
    {
        var found = new List<(int Source, int Target)>();
        for (var i = 0; i < source.Length; i++)
            if (source[i].IsParticle && !grid.HasSource(i) && Leaned(source, i, grid.HasSource) is var other && other >= 0)
                for (var j = 0; j < target.Length; j++)
                    if (grid[other, j])
                        found.Add((i, j));
        for (var j = 0; j < target.Length; j++)
            if (target[j].IsParticle && !grid.HasTarget(j) && Leaned(target, j, grid.HasTarget) is var other && other >= 0)
                for (var i = 0; i < source.Length; i++)
                    if (grid[i, other])
                        found.Add((i, j));
        foreach (var (i, j) in found)
            grid[i, j] = true;
    }

    // The word that a particle leans on: the next one that is linked, particles and hyphens aside; or -1.
    private static int Leaned(ReadOnlySpan<WordFacts> words, int particle, Func<int, bool> isLinked)
    {
        for (var k = particle + 1; k < words.Length && k <= particle + Reach; k++)
        {
            if (!words[k].IsWord && words[k].Key is not "-" && !char.IsAsciiDigit(words[k].Key[0]))
                return -1;
            if (words[k].IsWord && !words[k].IsParticle && isLinked(k))
                return k;
        }
        return -1;
    }
}

/// <summary>Which words of a sentence pair are linked.</summary>
internal sealed class LinkGrid(int sources, int targets)
{
    private readonly bool[] _links = new bool[sources * targets];
    private readonly bool[] _ofSource = new bool[sources];
    private readonly bool[] _ofTarget = new bool[targets];

    public int Sources => sources;

    public int Targets => targets;

    public bool this[int cell]
    {
        get => _links[cell];
        set
        {
            if (value)
                this[cell % sources, cell / sources] = true;
        }
    }

    public bool this[int source, int target]
    {
        get => _links[target * sources + source];
        set
        {
            _links[target * sources + source] = value;
            _ofSource[source] |= value;
            _ofTarget[target] |= value;
        }
    }

    public bool HasSource(int source) => _ofSource[source];

    public bool HasTarget(int target) => _ofTarget[target];

    /// <summary>Whether one of the eight cells around is linked.</summary>
    public bool HasNeighbour(int source, int target)
    {
        for (var i = Math.Max(0, source - 1); i <= Math.Min(sources - 1, source + 1); i++)
            for (var j = Math.Max(0, target - 1); j <= Math.Min(targets - 1, target + 1); j++)
                if ((i != source || j != target) && _links[j * sources + i])
                    return true;
        return false;
    }
}
