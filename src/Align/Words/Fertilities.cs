namespace Align.Words;

/// <summary>How likely a word is to have one more link when it has some (Brown et al. 1993; Zhao &amp; Gildea 2010, A Fast Fertility Hidden Markov Model for Word Alignment).</summary>
internal static class Fertilities
{
    /// <summary>More links count as this many.</summary>
    public const int Most = 7;

    /// <summary>Numbers of links that are told apart.</summary>
    public const int Size = Most + 2;

    // How many words the fertilities of all words count as, where one word's own are estimated.
    private const float Smoothing = 1;

    /// <summary>The factor by which each further link of each unit is more or less likely than the one before, from counts of links by unit.</summary>
    public static void Estimate(ReadOnlySpan<float> counts, Span<float> ratios)
    {
        Span<float> all = stackalloc float[Size];
        all.Fill(1);
        var sum = (float)Size;
        for (var i = 0; i < counts.Length; i++)
        {
            all[i % Size] += counts[i];
            sum += counts[i];
        }
        for (var unit = 0; unit < counts.Length / Size; unit++)
            Estimate(counts.Slice(unit * Size, Size), all, sum, ratios.Slice(unit * Size, Size));
    }

    /// <summary>The same for one unit.</summary>
    public static void Estimate(ReadOnlySpan<float> counts, ReadOnlySpan<float> all, float sum, Span<float> ratios)
    {
        for (var k = 0; k <= Most; k++)
            ratios[k] = (k + 1) * (counts[k + 1] + Smoothing * all[k + 1] / sum) / (counts[k] + Smoothing * all[k] / sum);
        ratios[Most + 1] = ratios[Most];
    }
}
