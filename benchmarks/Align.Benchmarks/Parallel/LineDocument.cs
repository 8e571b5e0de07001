using Align.Benchmarks.Similarity;

namespace Align.Benchmarks.Parallel;

/// <summary>A document whose lines are translations of one another, each side as one article: the lines in order, every line a paragraph, one newline between two.</summary>
internal sealed class LineDocument
{
    private readonly int[] _sourceStarts;
    private readonly int[] _targetStarts;

    public LineDocument(string name, IReadOnlyList<string> source, IReadOnlyList<string> target)
    {
        Name = name;
        (Source, _sourceStarts) = Join(source);
        (Target, _targetStarts) = Join(target);
    }

    /// <summary>What the data calls it.</summary>
    public string Name { get; }

    /// <summary>The Romanian article.</summary>
    public string Source { get; }

    /// <summary>The English article.</summary>
    public string Target { get; }

    public int LineCount => _sourceStarts.Length;

    /// <summary>The documents of <c>data/news</c>, in their order, or null where the data is not here.</summary>
    public static IReadOnlyList<LineDocument>? Load()
    {
        if (DevelopmentPairs.Find("news/news.doc.txt") is not { } names || DevelopmentPairs.Find("news/news.ro.txt") is not { } romanian || DevelopmentPairs.Find("news/news.en.txt") is not { } english)
            return null;
        var lines = File.ReadAllLines(names).Zip(File.ReadAllLines(romanian), File.ReadAllLines(english));
        return [.. lines.GroupBy(l => l.First).Select(g => new LineDocument(g.Key, [.. g.Select(l => l.Second)], [.. g.Select(l => l.Third)]))];
    }

    /// <summary>The line in which a claim of the Romanian article begins, from 0.</summary>
    public int SourceLine(Claim claim) => Line(_sourceStarts, claim.Start);

    /// <summary>The line in which a claim of the English article begins, from 0.</summary>
    public int TargetLine(Claim claim) => Line(_targetStarts, claim.Start);

    private static (string Text, int[] Starts) Join(IReadOnlyList<string> lines)
    {
        var starts = new int[lines.Count];
        for (var i = 1; i < starts.Length; i++)
            starts[i] = starts[i - 1] + lines[i - 1].Length + 1;
        return (string.Join('\n', lines), starts);
    }

    private static int Line(int[] starts, int offset) => Array.BinarySearch(starts, offset) is var found && found >= 0 ? found : ~found - 1;
}
