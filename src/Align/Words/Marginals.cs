namespace Align.Words;

/// <summary>
/// How likely every cell of a corpus is to be a link, in one direction: the probabilities from which the chains drew, summed over sweeps and chains. Whole numbers, so that
/// the order in which chains add makes no difference.
/// </summary>
internal sealed class Marginals
{
    private const int Locks = 256;

    private readonly ushort[] _sums;
    private readonly object[] _locks = new object[Locks];
    private readonly float _unit;

    /// <summary>Marginals of a number of cells.</summary>
    /// <param name="cells">How many cells.</param>
    /// <param name="samples">How many sweeps of all chains will be added.</param>
    public Marginals(int cells, int samples)
    {
        _sums = new ushort[cells];
        _unit = (ushort.MaxValue - samples) / samples;
        Scale = 1 / (_unit * samples);
        for (var i = 0; i < Locks; i++)
            _locks[i] = new object();
    }

    /// <summary>What turns <see cref="Sums"/> into probabilities.</summary>
    public float Scale { get; }

    public ReadOnlySpan<ushort> Sums => _sums;

    /// <summary>Adds the probabilities of one generated word.</summary>
    public void Add(int pair, ReadOnlySpan<float> likelihoods, float scale, int cells, int j, int generated, bool reverse)
    {
        scale *= _unit;
        lock (_locks[pair & (Locks - 1)])
        {
            if (reverse)
                for (var i = 0; i < likelihoods.Length; i++)
                    _sums[cells + i * generated + j] += (ushort)(likelihoods[i] * scale + 0.5f);
            else
            {
                var sums = _sums.AsSpan(cells + j * likelihoods.Length, likelihoods.Length);
                for (var i = 0; i < sums.Length; i++)
                    sums[i] += (ushort)(likelihoods[i] * scale + 0.5f);
            }
        }
    }
}
