using System.Globalization;
using Align.Similarity;
using MathNet.Numerics.LinearRegression;
using MathNet.Numerics.Statistics;

namespace Align.Benchmarks.Similarity;

/// <summary>
/// <c>similarity [fit]</c>: how well sentence scores follow people's judgements and find translations, on the development data; with <c>fit</c> the weights of the
/// linear model by least squares on the training pairs.
/// </summary>
internal static class SimilarityCommand
{
    private static readonly string[] ParallelFiles = ["news/news", "parallel/flores", "parallel/tatoeba"];

    public static int Run(string[] args)
    {
        if (DevelopmentPairs.Find("similarity/xsts.train.tsv") is not { } train || DevelopmentPairs.Find("similarity/xsts.dev.tsv") is not { } dev)
        {
            Console.Error.WriteLine("The development data is not here: set ALIGN_DATA to its folder.");
            return 2;
        }
        if (args.Contains("fit"))
            Fit(train);
        Console.WriteLine(FormattableString.Invariant($"xsts.dev Pearson {Pearson(dev):F4}"));
        foreach (var name in ParallelFiles.Take(args.Contains("all") ? 3 : 1))
            if (DevelopmentPairs.Find(name + ".ro.txt") is { } romanian && DevelopmentPairs.Find(name + ".en.txt") is { } english)
                Console.WriteLine(FormattableString.Invariant($"{name}: P@1 {Retrieval(File.ReadAllLines(romanian), File.ReadAllLines(english)):F4}"));
        return 0;
    }

    private static void Fit(string file)
    {
        var rows = DevelopmentPairs.Graded(file).AsParallel().AsOrdered().Select(p => (p.Score, Features: ScoreModel.Features(Aligner.Default.Score(p.Romanian, p.English)))).ToList();
        var weights = MultipleRegression.QR(rows.Select(r => r.Features).ToArray(), rows.Select(r => r.Score).ToArray());
        Console.WriteLine("weights: " + string.Join(", ", weights.Select(w => w.ToString("F4", CultureInfo.InvariantCulture))));
        Console.WriteLine(FormattableString.Invariant($"train Pearson {Correlation.Pearson(rows.Select(r => r.Score), rows.Select(r => r.Features.Zip(weights, (a, b) => a * b).Sum())):F4}"));
    }

    private static double Pearson(string file)
    {
        var scored = DevelopmentPairs.Graded(file).AsParallel().AsOrdered().Select(p => (Gold: p.Score, Aligner.Default.Score(p.Romanian, p.English).Score)).ToList();
        return Correlation.Pearson(scored.Select(s => s.Gold), scored.Select(s => s.Score));
    }

    // The right English line for every Romanian one, the whole set as candidates.
    private static double Retrieval(string[] romanian, string[] english)
    {
        var (sources, targets) = (romanian.AsParallel().AsOrdered().Select(Aligner.Default.ReadSource).ToArray(), english.AsParallel().AsOrdered().Select(Aligner.Default.ReadTarget).ToArray());
        var right = Enumerable.Range(0, sources.Length).AsParallel().Count(i =>
        {
            var best = -1.0;
            var bestAt = -1;
            for (var j = 0; j < targets.Length; j++)
                if (Aligner.Default.Score(sources[i], targets[j]).Score is var score && score > best)
                    (best, bestAt) = (score, j);
            return bestAt == i;
        });
        return (double)right / sources.Length;
    }
}
