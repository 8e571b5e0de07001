using BenchmarkDotNet.Attributes;

namespace Align.Benchmarks;

/// <summary>All article pairs: aligning documents that were read before, and everything from the texts to the JSON.</summary>
[MemoryDiagnoser]
public class ComparingBenchmarks
{
    private IReadOnlyList<ArticlePair> _pairs = [];
    private (Document Source, Document Target)[] _documents = [];

    [GlobalSetup]
    public void Load()
    {
        _pairs = ArticlePairs.Load();
        _documents = [.. _pairs.Select(p => (Aligner.Default.ReadSource(p.Source), Aligner.Default.ReadTarget(p.Target)))];
        Console.WriteLine($"// {_pairs.Count} pairs, {_pairs.Sum(p => p.Source.Length + p.Target.Length)} characters on both sides");
    }

    [Benchmark]
    public int ReadBothSides()
    {
        var claims = 0;
        foreach (var pair in _pairs)
            claims += Aligner.Default.ReadSource(pair.Source).Claims.Count + Aligner.Default.ReadTarget(pair.Target).Claims.Count;
        return claims;
    }

    [Benchmark]
    public int AlignReadDocuments()
    {
        var links = 0;
        foreach (var (source, target) in _documents)
            links += Aligner.Default.Align(source, target).Claims.Count;
        return links;
    }

    [Benchmark(Baseline = true)]
    public int Compare()
    {
        var links = 0;
        foreach (var pair in _pairs)
            links += Aligner.Default.Align(pair.Source, pair.Target).Claims.Count;
        return links;
    }

    [Benchmark]
    public int CompareToJson()
    {
        var length = 0;
        foreach (var pair in _pairs)
            length += Aligner.Default.Align(pair.Source, pair.Target).ToJson().Length;
        return length;
    }
}
