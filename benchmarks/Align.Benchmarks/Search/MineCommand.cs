using System.Globalization;
using Align.Benchmarks.Similarity;
using Align.Search;

namespace Align.Benchmarks.Search;

/// <summary>
/// <c>mine [fit]</c>: the lines of <c>news</c> mined from among 20,000 others on each side, once others that have nothing to do with one another, once the halves of parallel files, which
/// do; with <c>fit</c> first the weights of <see cref="PairConfidence"/>, learned from other lines.
/// </summary>
internal static class MineCommand
{
    private const int Noise = 20_000;

    private static readonly double[] Thresholds = [0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7];

    public static int Run(string[] args)
    {
        if (DevelopmentPairs.Find("news/news.ro.txt") is null)
        {
            Console.Error.WriteLine("The development data is not here: set ALIGN_DATA to its folder.");
            return 2;
        }
        if (args.Contains("fit"))
            Fit();
        Evaluate("unrelated others", Hide(["news/news"], int.MaxValue, Unrelated()));
        Evaluate("halves of parallel files", Hide(["news/news"], int.MaxValue, Halves()));
        return 0;
    }

    private static void Fit()
    {
        var rows = new List<(double[] Features, double Target)>();
        foreach (var file in new[] { "parallel/flores" })
        {
            var (queries, texts, right) = Hide([file], 1000, Unrelated());
            foreach (var pair in Aligner.Default.Index(texts).Mine(queries, new MiningOptions { MinimumConfidence = 0 }))
            {
                var weight = Math.Min(Aligner.Default.ReadSource(queries[pair.QueryNumber]).Profile.Total, Aligner.Default.ReadTarget(texts[pair.TextNumber]).Profile.Total);
                rows.Add((PairConfidence.Features(pair.Score, pair.Margin, weight), right(pair.QueryNumber) is >= 0 and var r && r == pair.TextNumber ? 1 : 0));
            }
        }
        Console.WriteLine("weights: " + string.Join(", ", Logistic(rows).Select(w => w.ToString("F2", CultureInfo.InvariantCulture))));
    }

    // Newton's method, as MathNet has no logistic regression.
    private static double[] Logistic(List<(double[] Features, double Target)> rows)
    {
        var weights = MathNet.Numerics.LinearAlgebra.Vector<double>.Build.Dense(rows[0].Features.Length);
        for (var round = 0; round < 25; round++)
        {
            var gradient = MathNet.Numerics.LinearAlgebra.Vector<double>.Build.Dense(weights.Count);
            var hessian = MathNet.Numerics.LinearAlgebra.Matrix<double>.Build.DenseIdentity(weights.Count) * 1e-3;
            foreach (var (features, target) in rows)
            {
                var x = MathNet.Numerics.LinearAlgebra.Vector<double>.Build.Dense(features);
                var p = 1 / (1 + Math.Exp(-weights.DotProduct(x)));
                gradient += x * (target - p);
                hessian += x.OuterProduct(x) * (p * (1 - p));
            }
            weights += hessian.Solve(gradient);
        }
        return [.. weights];
    }

    private static void Evaluate(string name, (string[] Queries, string[] Texts, Func<int, int> Right) data)
    {
        // Where the others are halves of parallel files, pairs of others may be right too: only pairs with a line of news count.
        var related = name != "unrelated others";
        var expected = Enumerable.Range(0, data.Queries.Length).Count(q => data.Right(q) >= 0);
        var texts = Enumerable.Range(0, data.Queries.Length).Select(data.Right).Where(t => t >= 0).ToHashSet();
        var all = Aligner.Default.Index(data.Texts).Mine(data.Queries, new MiningOptions { MinimumConfidence = Thresholds[0] });
        foreach (var threshold in Thresholds)
        {
            var pairs = all.Where(p => p.Confidence >= threshold && (!related || data.Right(p.QueryNumber) >= 0 || texts.Contains(p.TextNumber))).ToList();
            var right = pairs.Count(p => data.Right(p.QueryNumber) == p.TextNumber);
            Console.WriteLine(FormattableString.Invariant($"{name}, confidence from {threshold}: of {pairs.Count} pairs {right} right: precision {right / (double)pairs.Count:F4}, recall {right / (double)expected:F4}"));
        }
    }

    private static (string[] Queries, string[] Texts, Func<int, int> Right) Hide(string[] files, int most, (List<string> Romanian, List<string> English) noise)
    {
        var random = new Random(7);
        var (romanian, english) = (files.SelectMany(f => Lines(f, "ro")).Take(most).ToArray(), files.SelectMany(f => Lines(f, "en")).Take(most).ToArray());
        var queries = romanian.Select((t, n) => (Text: t, Line: n)).Concat(noise.Romanian.Select(t => (Text: t, Line: -1))).ToArray();
        var texts = english.Select((t, n) => (Text: t, Line: n)).Concat(noise.English.Select(t => (Text: t, Line: -1))).ToArray();
        random.Shuffle(queries);
        random.Shuffle(texts);
        var textOfLine = texts.Select((t, n) => (t.Line, Number: n)).Where(t => t.Line >= 0).ToDictionary(t => t.Line, t => t.Number);
        return ([.. queries.Select(q => q.Text)], [.. texts.Select(t => t.Text)], query => queries[query].Line < 0 ? -1 : textOfLine[queries[query].Line]);
    }

    private static (List<string>, List<string>) Unrelated() => ([.. Lines("parallel/ro-sts", "ro").Concat(RecombinedText.Load("ro", ["parallel/ro-sts"])!.Sentences(Noise, 4)).Take(Noise)],
        [.. Lines("parallel/software", "en").Concat(RecombinedText.Load("en", ["parallel/software"])!.Sentences(Noise, 5)).Take(Noise)]);

    private static (List<string>, List<string>) Halves()
    {
        var (romanian, english) = (new List<string>(), new List<string>());
        foreach (var file in new[] { "parallel/ro-sts", "parallel/software", "parallel/tatoeba", "parallel/flores" })
        {
            var (ro, en) = (Lines(file, "ro"), Lines(file, "en"));
            romanian.AddRange(ro[..(ro.Length / 2)]);
            english.AddRange(en[(en.Length / 2)..]);
        }
        return ([.. romanian.Take(Noise)], [.. english.Take(Noise)]);
    }

    private static string[] Lines(string name, string language) => File.ReadAllLines(DevelopmentPairs.Find($"{name}.{language}.txt")!);
}
