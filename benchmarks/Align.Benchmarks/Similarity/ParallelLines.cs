using Align.Similarity;

namespace Align.Benchmarks.Similarity;

/// <summary>Two files of the development data whose lines are translations of one another, read.</summary>
internal sealed class ParallelLines
{
    private ParallelLines(string[] romanian, string[] english)
    {
        (RomanianText, EnglishText) = (romanian, english);
        Romanian = romanian.AsParallel().AsOrdered().Select(l => Aligner.Default.ReadSource(l).Profile).ToArray();
        English = english.AsParallel().AsOrdered().Select(l => Aligner.Default.ReadTarget(l).Profile).ToArray();
    }

    public string[] RomanianText { get; }

    public string[] EnglishText { get; }

    public SentenceProfile[] Romanian { get; }

    public SentenceProfile[] English { get; }

    public int Count => Romanian.Length;

    public static ParallelLines Read(string name) => new(File.ReadAllLines(DevelopmentPairs.Find(name + ".ro.txt")!), File.ReadAllLines(DevelopmentPairs.Find(name + ".en.txt")!));

    /// <summary>The numbers of some lines, evenly over all.</summary>
    public IEnumerable<int> Sample(int count) => Enumerable.Range(0, Math.Min(count, Count)).Select(k => (int)((long)k * Count / Math.Min(count, Count)));
}
