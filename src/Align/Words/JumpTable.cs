namespace Align.Words;

/// <summary>
/// How likely the links of two words in a row are to be how far apart (Vogel, Ney &amp; Tillmann 1996, HMM-Based Word Alignment in Statistical Translation), laid out so
/// that the likelihoods of all positions of a sentence stand one after the other, counted up or down.
/// </summary>
internal sealed class JumpTable
{
    /// <summary>Longer jumps count as this long.</summary>
    public const int Longest = 40;

    private readonly int _longestSentence;
    private readonly float[] _up;
    private readonly float[] _down;

    public JumpTable(int longestSentence)
    {
        _longestSentence = longestSentence + 2;
        _up = new float[2 * _longestSentence + 9];
        _down = new float[_up.Length];
    }

    /// <summary>The number of distances that are told apart.</summary>
    public static int Distances => 2 * Longest + 1;

    public static int Index(int distance) => Math.Clamp(distance, -Longest, Longest) + Longest;

    public float this[int distance] => _up[distance + _longestSentence];

    /// <summary>The likelihoods of distances 0 - from, 1 - from, 2 - from …</summary>
    public ReadOnlySpan<float> From(int from) => _up.AsSpan(_longestSentence - from);

    /// <summary>The likelihoods of distances to - 0, to - 1, to - 2 …</summary>
    public ReadOnlySpan<float> To(int to) => _down.AsSpan(_longestSentence - to);

    /// <summary>Sets the likelihoods from counts by <see cref="Index"/>.</summary>
    public void Estimate(ReadOnlySpan<float> counts)
    {
        const float Smoothing = 0.5f;
        var sum = 0f;
        foreach (var count in counts)
            sum += count + Smoothing;
        for (var i = 0; i < _up.Length; i++)
        {
            _up[i] = (counts[Index(i - _longestSentence)] + Smoothing) / sum;
            _down[i] = (counts[Index(_longestSentence - i)] + Smoothing) / sum;
        }
    }
}
