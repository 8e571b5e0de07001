using System.Diagnostics;
using System.Globalization;

namespace Align.Benchmarks.Quality;

/// <summary>
/// <c>quality [--write] [--lines] [--json FOLDER] [--min-score S]</c>: aligns every article pair that has gold and prints how well.
/// <c>--write</c> keeps the table in <c>benchmarks/quality.md</c>, <c>--lines</c> prints plain lines instead, <c>--json</c> keeps the results
/// that were scored, <c>--min-score</c> links claims from another score than the default on.
/// </summary>
internal static class QualityCommand
{
    public static int Run(IReadOnlyList<string> args)
    {
        var (write, lines, jsonFolder, aligner) = (false, false, (string?)null, Aligner.Default);
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] == "--write")
                write = true;
            else if (args[i] == "--lines")
                lines = true;
            else if (args[i] == "--json" && i + 1 < args.Count)
                jsonFolder = args[++i];
            else if (args[i] == "--min-score" && i + 1 < args.Count && double.TryParse(args[i + 1], CultureInfo.InvariantCulture, out var minimum) && minimum is >= 0 and <= 1)
                (aligner, i) = (Aligner.Between(Language.Romanian, Language.English).Claims(c => c with { MinimumScore = minimum }).Build(), i + 1);
            else
                return Fail($"'{args[i]}' is not understood: quality [--write] [--lines] [--json FOLDER] [--min-score S].");
        }
        var pairs = ArticlePairs.Load().Where(p => File.Exists(p.Gold)).ToList();
        if (pairs.Count == 0)
            return Fail("no article pair under corpus/articles has a gold.json.");

        var scored = pairs.Select(p => (Pair: p, Figures: Score(aligner, p, jsonFolder))).ToList();
        var pooled = new Figures();
        foreach (var (_, figures) in scored)
            pooled.Add(figures);
        if (lines)
        {
            Console.Out.Write(pooled.ToLines());
            return 0;
        }
        var table = QualityTable.Write(pooled, scored);
        Console.Out.Write(table);
        if (write && aligner != Aligner.Default)
            return Fail("--write keeps the figures of the defaults: leave --min-score out.");
        if (write)
            File.WriteAllText(Path.Combine(ArticlePairs.RepositoryRoot, "benchmarks", "quality.md"), Page(table));
        return 0;
    }

    /// <summary>The figures of an aligner over all article pairs that have gold.</summary>
    public static Figures Pooled(Aligner aligner)
    {
        var pooled = new Figures();
        foreach (var pair in ArticlePairs.Load().Where(p => File.Exists(p.Gold)))
            pooled.Add(Score(aligner, pair, jsonFolder: null));
        return pooled;
    }

    private static Figures Score(Aligner aligner, ArticlePair pair, string? jsonFolder)
    {
        var json = aligner.Align(pair.Source, pair.Target).ToJson("ro.txt", "en.txt");
        if (jsonFolder is not null)
        {
            Directory.CreateDirectory(jsonFolder);
            File.WriteAllText(Path.Combine(jsonFolder, pair.Name + ".json"), json);
        }
        return Scorer.Score(Gold.Load(pair.Gold), Result.Parse(json));
    }

    private static string Page(string table) =>
        $"""
        # Quality of `compare` on corpus/articles

        {DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, commit {Commit()}; `dotnet run -c Release --project benchmarks/Align.Benchmarks -- quality --write`.

        The articles and their gold are our own. Rules were written and weights learned with the odd-numbered pairs in sight; the even-numbered ones are held out, and show what to expect of
        unseen text. (Of 02 to 16 single results had been seen in earlier work; of 18 to 50 never.) P, R and F1 are precision, recall and their harmonic mean; the first lines pool counts.


        """ + table;

    private static string Commit()
    {
        var commit = Git("rev-parse", "--short=10", "HEAD");
        if (commit.Length == 0)
            return "unknown";
        return Git("status", "--porcelain", "--", "src", "corpus").Length == 0 ? commit : $"{commit} with uncommitted changes";
    }

    private static string Git(params string[] arguments)
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = ArticlePairs.RepositoryRoot, RedirectStandardOutput = true, RedirectStandardError = true });
            var answer = git!.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return git.ExitCode == 0 ? answer.Trim() : "";
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "";
        }
    }

    private static int Fail(string message)
    {
        Console.Error.WriteLine($"quality: {message}");
        return 2;
    }
}
