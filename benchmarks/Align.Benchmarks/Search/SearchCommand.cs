using System.Diagnostics;
using System.Globalization;
using System.Text;
using Align.Benchmarks.Similarity;
using Align.Similarity;
using MathNet.Numerics.Statistics;

namespace Align.Benchmarks.Search;

/// <summary>
/// <c>search [N] [--write]</c>: the index at full size, one thread: N recombined sentences (1,000,000 unless given) indexed, stored, opened, and searched for 2,000 recombined and
/// 600 real Romanian sentences; and 20,000 of them searched exhaustively, which must give the same hits.
/// </summary>
internal static class SearchCommand
{
    private const int Queries = 2000;
    private const int Exhaustive = 20_000;
    private const int Top = 10;

    public static int Run(string[] args)
    {
        var count = args.Select(a => int.TryParse(a, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0).FirstOrDefault(n => n > 0, 1_000_000);
        if (RecombinedText.Load("en") is not { } english || RecombinedText.Load("ro") is not { } romanian || DevelopmentPairs.Find("news/news.ro.txt") is not { } news)
        {
            Console.Error.WriteLine("The development data is not here: set ALIGN_DATA to its folder.");
            return 2;
        }
        var lines = new StringBuilder("# Searching a million sentences\n\nBy `dotnet run -c Release --project benchmarks/Align.Benchmarks -- search --write`: recombined clauses of the development data (not part of the repository), one thread.\n\n");
        var queries = romanian.Sentences(Queries, 2).ToArray();
        Agree(english, queries, lines);
        var path = Path.Combine(Path.GetTempPath(), $"align-{Environment.ProcessId}.index");
        try
        {
            Measure(english.Sentences(count, 1).ToArray(), queries, File.ReadAllLines(news), path, lines);
        }
        finally
        {
            File.Delete(path);
        }
        lines.AppendLine(CultureInfo.InvariantCulture, $"- {HardwareName()}");
        Console.Write(lines);
        if (args.Contains("--write"))
            File.WriteAllText(Path.Combine(ArticlePairs.RepositoryRoot, "benchmarks", "search.md"), lines.ToString());
        return 0;
    }

    private static void Measure(string[] texts, string[] queries, string[] news, string path, StringBuilder lines)
    {
        // The first texts warm the code up.
        Aligner.Default.Index(texts.Take(20_000));
        lines.AppendLine(CultureInfo.InvariantCulture, $"- {texts.Length} sentences, {texts.Take(10_000).Average(t => t.Split(' ').Length):F1} words each");
        var clock = Stopwatch.StartNew();
        var index = Aligner.Default.Index(texts);
        lines.AppendLine(CultureInfo.InvariantCulture, $"- build: {texts.Length / clock.Elapsed.TotalSeconds:F0} sentences/s, {GC.GetTotalMemory(true) / 1e6:F0} MB held, peak {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0} MB");
        index.Save(path);
        lines.AppendLine(CultureInfo.InvariantCulture, $"- size: {new FileInfo(path).Length / (double)texts.Length:F1} bytes a sentence");
        clock.Restart();
        using var opened = Aligner.Default.OpenIndex(path);
        lines.AppendLine(CultureInfo.InvariantCulture, $"- open: {clock.Elapsed.TotalMilliseconds:F0} ms");
        foreach (var (name, set) in new[] { ("recombined", queries), ("news", news) })
        {
            foreach (var query in set.Take(200))
                opened.Search(query, Top);
            var times = Array.ConvertAll(set, q =>
            {
                var start = Stopwatch.GetTimestamp();
                opened.Search(q, Top);
                return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            });
            lines.AppendLine(CultureInfo.InvariantCulture, $"- search, {name}: median {times.Median():F2} ms, p99 {times.Quantile(0.99):F2} ms, most {times.Maximum():F1} ms ({set.Length} queries, {set.Average(q => q.Split(' ').Length):F1} words each)");
        }
    }

    private static string HardwareName() => BenchmarkDotNet.Environments.HostEnvironmentInfo.GetCurrent().CpuInfo.Value.ProcessorName ?? "an unknown processor";

    private static void Agree(RecombinedText english, string[] queries, StringBuilder lines)
    {
        var texts = english.Sentences(Exhaustive, 3).ToArray();
        var index = Aligner.Default.Index(texts);
        var profiles = texts.AsParallel().AsOrdered().Select(t => Aligner.Default.ReadTarget(t).Profile).ToArray();
        var different = queries.AsParallel().Count(query =>
        {
            var source = Aligner.Default.ReadSource(query).Profile;
            var all = profiles.Select((p, n) => (Number: n, Score: SentenceScorer.Score(source, p))).Where(h => h.Score.SourceCoverage > 0 && h.Score.Score > 0)
                .OrderByDescending(h => h.Score.Score).ThenBy(h => h.Number).Take(Top).Select(h => (h.Number, h.Score.Score));
            return !all.SequenceEqual(index.Search(query, Top).Select(h => (h.Number, h.Score)));
        });
        lines.AppendLine(CultureInfo.InvariantCulture, $"- {queries.Length} queries over {texts.Length} sentences: {queries.Length - different} as by scoring every sentence, {different} otherwise");
    }
}
