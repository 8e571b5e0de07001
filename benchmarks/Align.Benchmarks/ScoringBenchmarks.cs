using Align.Similarity;
using BenchmarkDotNet.Attributes;

namespace Align.Benchmarks;

/// <summary>Sentences of all articles: scoring every Romanian one against every English one, and looking each up in an index. Scoring is the yardstick within a run.</summary>
[MemoryDiagnoser]
public class ScoringBenchmarks
{
    private string[] _romanian = [];
    private string[] _english = [];
    private SentenceProfile[] _sources = [];
    private SentenceProfile[] _targets = [];
    private CrossLingualIndex? _index;

    [GlobalSetup]
    public void Load()
    {
        var documents = ArticlePairs.Load().Select(p => (Source: Aligner.Default.ReadSource(p.Source), Target: Aligner.Default.ReadTarget(p.Target))).ToList();
        _romanian = [.. documents.SelectMany(d => Sentences(d.Source))];
        _english = [.. documents.SelectMany(d => Sentences(d.Target))];
        _sources = Array.ConvertAll(_romanian, s => Aligner.Default.ReadSource(s).Profile);
        _targets = Array.ConvertAll(_english, s => Aligner.Default.ReadTarget(s).Profile);
        _index = Aligner.Default.Index(_english);
        Console.WriteLine($"// {_romanian.Length} Romanian and {_english.Length} English sentences, {_romanian.Length * _english.Length} pairs");
    }

    /// <summary>Every pair, of sentences that were read before.</summary>
    [Benchmark(Baseline = true)]
    public double ScoreAllPairs()
    {
        var sum = 0.0;
        foreach (var source in _sources)
            foreach (var target in _targets)
                sum += SentenceScorer.Score(source, target).Score;
        return sum;
    }

    [Benchmark]
    public int BuildIndex() => Aligner.Default.Index(_english).Count;

    /// <summary>Every Romanian sentence, read and looked up.</summary>
    [Benchmark]
    public int SearchIndex()
    {
        var hits = 0;
        foreach (var query in _romanian)
            hits += _index!.Search(query).Count;
        return hits;
    }

    private static IEnumerable<string> Sentences(Document document) => document.Sentences.Select(s => document.Text[s.Start..s.End]);
}
