using System.Diagnostics;
using System.Globalization;
using MathNet.Numerics.Statistics;
using Align.Benchmarks.Similarity;

namespace Align.Benchmarks.Sentences;

/// <summary>
/// <c>sentences seeds [FIRST-LAST] [--keep FOLDER]</c>: the development documents perturbed anew by the program beside the data, once a seed (11 to 18 unless given): what the figures of other
/// seeds are, mean, least and most.
/// </summary>
internal static class SeedsCommand
{
    public const int First = 11;
    public const int Last = 18;

    public static int Run(string[] args)
    {
        var keep = Array.IndexOf(args, "--keep") is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
        var seeds = args.FirstOrDefault(a => a.Contains('-', StringComparison.Ordinal) && char.IsAsciiDigit(a[0]))?.Split('-') ?? [];
        var (first, last) = seeds is [var a, var b] ? (int.Parse(a, CultureInfo.InvariantCulture), int.Parse(b, CultureInfo.InvariantCulture)) : (First, Last);
        if (Table(first, last, keep) is not { } table)
        {
            Console.Error.WriteLine("The development data with the program that perturbs it, or python3, is not here.");
            return 2;
        }
        Console.Write(table);
        return 0;
    }

    /// <summary>The figures as a table, or null where the program or its data is not here.</summary>
    public static string? Table(int first, int last, string? keep = null)
    {
        var tallies = new Dictionary<string, List<BeadTally>>();
        for (var seed = first; seed <= last; seed++)
        {
            var folder = Directory.CreateTempSubdirectory("align-seeds").FullName;
            try
            {
                if (!Perturb(folder, seed))
                    return null;
                foreach (var (level, tally) in SentenceLevels.Align(folder, keep is null ? null : Path.Combine(keep, $"{seed}")))
                    (tallies.TryGetValue(level, out var list) ? list : tallies[level] = []).Add(tally);
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }
        var rows = tallies.Select(t => string.Create(CultureInfo.InvariantCulture,
            $"| {t.Key} | {t.Value.Average(x => x.F1):F4} | {t.Value.Min(x => x.F1):F4} | {t.Value.Max(x => x.F1):F4} | {t.Value.Select(x => x.F1).StandardDeviation():F4} | {t.Value.Average(x => x.PrecisionFrom(SentenceAlignment.SureScore)):F4} | {t.Value.Min(x => x.PrecisionFrom(SentenceAlignment.SureScore)):F4} | {t.Value.Average(x => x.KeptFrom(SentenceAlignment.SureScore)):F4} | {t.Value.Min(x => x.KeptFrom(SentenceAlignment.SureScore)):F4} |\n"));
        return $"| seeds {first} to {last} | F1, mean | least | most | deviation | right of the sure, mean | least | sure of the right, mean | least |\n|---|---|---|---|---|---|---|---|---|\n{string.Concat(rows)}";
    }

    private static bool Perturb(string folder, int seed)
    {
        if (DevelopmentPairs.Find("../eval/perturb.py") is not { } program || DevelopmentPairs.Find("news/news.ro.txt") is not { } romanian)
            return false;
        var (english, documents) = (Path.Combine(Path.GetDirectoryName(romanian)!, "news.en.txt"), Path.Combine(Path.GetDirectoryName(romanian)!, "news.doc.txt"));
        try
        {
            using var process = Process.Start("python3", [program, romanian, english, documents, folder, seed.ToString(CultureInfo.InvariantCulture)]);
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
