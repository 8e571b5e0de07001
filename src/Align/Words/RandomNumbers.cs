namespace Align.Words;

/// <summary>Random numbers that are the same on every machine and of every runtime: SplitMix64 (Steele, Lea &amp; Flood 2014, Fast Splittable Pseudorandom Number Generators).</summary>
internal static class RandomNumbers
{
    public static ulong Next(ref ulong state)
    {
        var z = state += 0x9E3779B97F4A7C15UL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }

    /// <summary>A number from 0 to below 1.</summary>
    public static float NextFloat(ref ulong state) => (Next(ref state) >> 40) * (1f / (1 << 24));
}
