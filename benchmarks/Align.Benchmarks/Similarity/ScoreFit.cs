using System.Globalization;
using Align.Similarity;
using MathNet.Numerics.LinearRegression;
using MathNet.Numerics.Statistics;

namespace Align.Benchmarks.Similarity;

/// <summary>
/// Learns the weights of <see cref="ScoreModel"/> by weighted least squares over four kinds of examples: people's judgements; translations and chance pairs; a translation
/// against the best of the other lines; a translation against altered copies of it. Nothing of <c>news</c> and <c>xquad</c> is used.
/// </summary>
internal sealed class ScoreFit
{
    private const double ScoreOfTranslation = 0.95;
    private const double LeadOverRival = 0.3;
    private const double LeadOverCopy = 0.05;
    private const double LeastPenalty = -0.02;
    private const int FirstPenalty = 4;

    private static readonly (string File, int Sample)[] Parallel = [("parallel/tatoeba", 1500), ("parallel/flores", 500), ("parallel/software", 500), ("parallel/ro-sts", 500)];

    private readonly List<(double Target, double[] Features, double Weight)> _rows = [];

    public static void Run(string gradedFile)
    {
        var fit = new ScoreFit();
        fit.AddGraded(gradedFile);
        var sets = Parallel.Where(p => DevelopmentPairs.Find(p.File + ".ro.txt") is not null).Select(p => (Lines: ParallelLines.Read(p.File), p.Sample)).ToList();
        foreach (var (lines, sample) in sets)
        {
            fit.AddTranslations(lines, sample);
            fit.AddCopies(lines);
        }
        var weights = fit.Solve();
        // The rivals depend on the weights that find them: twice is enough for them to settle.
        for (var round = 0; round < 2; round++)
        {
            var before = fit._rows.Count;
            foreach (var (lines, sample) in sets)
                fit.AddRivals(lines, sample, weights);
            weights = fit.Solve();
            if (round == 0)
                fit._rows.RemoveRange(before, fit._rows.Count - before);
        }
        Console.WriteLine("weights: " + string.Join(", ", weights.Select(w => w.ToString("F4", CultureInfo.InvariantCulture))));
        var graded = DevelopmentPairs.Graded(gradedFile).AsParallel().AsOrdered().Select(p => (p.Score, Predicted: Dot(weights, ScoreModel.Features(Aligner.Default.Score(p.Romanian, p.English))))).ToList();
        Console.WriteLine(FormattableString.Invariant($"train Pearson {Correlation.Pearson(graded.Select(r => r.Score), graded.Select(r => r.Predicted)):F4}"));
    }

    private void AddGraded(string file) =>
        _rows.AddRange(DevelopmentPairs.Graded(file).AsParallel().AsOrdered().Select(p => (p.Score, ScoreModel.Features(Aligner.Default.Score(p.Romanian, p.English)), 1.0)));

    private void AddTranslations(ParallelLines lines, int sample)
    {
        foreach (var i in lines.Sample(sample))
        {
            _rows.Add((ScoreOfTranslation, Features(lines.Romanian[i], lines.English[i]), 1));
            _rows.Add((0, Features(lines.Romanian[i], lines.English[(i + 7) % lines.Count]), 1));
        }
    }

    private void AddRivals(ParallelLines lines, int sample, double[] weights) => _rows.AddRange(lines.Sample(sample).AsParallel().AsOrdered().Select(i =>
    {
        var rival = Enumerable.Range(0, lines.Count).Where(j => j != i).Select(j => Features(lines.Romanian[i], lines.English[j])).MaxBy(f => Dot(weights, f))!;
        return (LeadOverRival, Difference(Features(lines.Romanian[i], lines.English[i]), rival), 2.0);
    }));

    private void AddCopies(ParallelLines lines)
    {
        foreach (var kind in AlteredCopies.Kinds)
            for (var i = 0; i < lines.Count; i++)
                if (AlteredCopies.Of(lines.EnglishText[i], kind) is { } copy)
                    _rows.Add((LeadOverCopy, Difference(Features(lines.Romanian[i], lines.English[i]), Features(lines.Romanian[i], Aligner.Default.ReadTarget(copy).Profile)), 1));
    }

    // A penalty that the examples would make a reward is held at a small penalty: search counts on that nothing but answers raises a score.
    private double[] Solve()
    {
        var held = new Dictionary<int, double>();
        while (true)
        {
            var free = Enumerable.Range(0, _rows[0].Features.Length).Where(f => !held.ContainsKey(f)).ToArray();
            var x = _rows.ConvertAll(r => Array.ConvertAll(free, f => r.Features[f] * Math.Sqrt(r.Weight)));
            var y = _rows.ConvertAll(r => (r.Target - held.Sum(h => h.Value * r.Features[h.Key])) * Math.Sqrt(r.Weight));
            var solved = MultipleRegression.QR([.. x], [.. y]);
            var weights = new double[_rows[0].Features.Length];
            foreach (var (feature, value) in held)
                weights[feature] = value;
            for (var f = 0; f < free.Length; f++)
                weights[free[f]] = solved[f];
            var wrong = free.Where(f => f >= FirstPenalty && weights[f] > LeastPenalty).ToList();
            if (wrong.Count == 0)
                return weights;
            foreach (var f in wrong)
                held[f] = LeastPenalty;
        }
    }

    private static double[] Features(SentenceProfile romanian, SentenceProfile english) => ScoreModel.Features(SentenceScorer.Score(romanian, english));

    private static double[] Difference(double[] a, double[] b) => [.. a.Zip(b, (x, y) => x - y)];

    private static double Dot(double[] weights, double[] features) => weights.Zip(features, (w, f) => w * f).Sum();
}
