using System.Globalization;
using System.Text;
using MathNet.Numerics.Statistics;

namespace Align.Benchmarks.Similarity;

/// <summary>
/// <c>similarity [fit] [errors FILE] [--write]</c>: how well sentence scores follow people's judgements, find translations among all lines of a set, and notice altered copies, on the
/// development data; with <c>fit</c> first the weights of the model, learned anew.
/// </summary>
internal static class SimilarityCommand
{
    private const int CopiesOfAKind = 100;

    private static readonly string[] ParallelFiles = ["news/news", "parallel/flores", "parallel/tatoeba"];

    public static int Run(string[] args)
    {
        if (DevelopmentPairs.Find("similarity/xsts.train.tsv") is not { } train || DevelopmentPairs.Find("similarity/xsts.dev.tsv") is not { } dev)
        {
            Console.Error.WriteLine("The development data is not here: set ALIGN_DATA to its folder.");
            return 2;
        }
        if (args.Contains("fit"))
            ScoreFit.Run(train);
        var table = new StringBuilder("# How alike\n\nBy `dotnet run -c Release --project benchmarks/Align.Benchmarks -- similarity --write`, on the development data (not part of the repository).\n\n");
        table.Append(CultureInfo.InvariantCulture, $"Pearson's correlation with people's judgements, xsts.dev: **{Pearson(dev, Aligner.Default):F3}**\n\n");
        table.Append("| retrieval, P@1 | lines | ro → en | without diacritics | en → ro |\n|---|---|---|---|---|\n");
        foreach (var name in ParallelFiles.Where(n => DevelopmentPairs.Find(n + ".ro.txt") is not null))
        {
            var (romanian, english) = (Lines(name, "ro"), Lines(name, "en"));
            var back = Aligner.Between(Language.English, Language.Romanian).Build();
            table.Append(CultureInfo.InvariantCulture,
                $"| {Path.GetFileName(name)} | {romanian.Length} | {Retrieval(Aligner.Default, romanian, english):F4} | {Retrieval(Aligner.Default, Array.ConvertAll(romanian, Bare), english):F4} | {Retrieval(back, english, romanian):F4} |\n");
        }
        table.Append("\n| ro → en errors by kind | the same line stands elsewhere | scores the same | second to tenth | not among ten |\n|---|---|---|---|---|\n");
        foreach (var name in ParallelFiles.Where(n => DevelopmentPairs.Find(n + ".ro.txt") is not null))
            table.Append(CultureInfo.InvariantCulture, $"| {Path.GetFileName(name)} | {string.Join(" | ", Errors(Lines(name, "ro"), Lines(name, "en")))} |\n");
        table.Append("\n| altered copies of news lines | below the line itself |\n|---|---|\n");
        foreach (var kind in AlteredCopies.Kinds)
            table.Append(CultureInfo.InvariantCulture, $"| {kind} | {Noticed(kind)} |\n");
        Console.Write(table);
        if (args.Contains("--write"))
            File.WriteAllText(Path.Combine(ArticlePairs.RepositoryRoot, "benchmarks", "similarity.md"), table.ToString());
        return 0;
    }

    /// <summary>Pearson's correlation of an aligner's scores with people's.</summary>
    public static double Pearson(string file, Aligner aligner)
    {
        var scored = DevelopmentPairs.Graded(file).AsParallel().AsOrdered().Select(p => (Gold: p.Score, aligner.Score(p.Romanian, p.English).Score)).ToList();
        return Correlation.Pearson(scored.Select(s => s.Gold), scored.Select(s => s.Score));
    }

    /// <summary>How often the line of the other language that says the same comes first, the whole set as candidates.</summary>
    public static double Retrieval(Aligner aligner, string[] queries, string[] texts)
    {
        var index = aligner.Index(texts);
        return Enumerable.Range(0, queries.Length).AsParallel().Count(i => index.Search(queries[i], 1) is [var hit] && hit.Number == i) / (double)queries.Length;
    }

    // Of the lines that do not come first.
    private static int[] Errors(string[] queries, string[] texts)
    {
        var index = Aligner.Default.Index(texts);
        var kinds = new int[4];
        for (var i = 0; i < queries.Length; i++)
        {
            var hits = index.Search(queries[i], 10);
            var place = hits.ToList().FindIndex(h => h.Number == i);
            if (place != 0)
                kinds[place < 0 ? 3 : texts[hits[0].Number] == texts[i] ? 0 : hits[0].Score == hits[place].Score ? 1 : 2]++;
        }
        return kinds;
    }

    private static string[] Lines(string name, string language) => File.ReadAllLines(DevelopmentPairs.Find($"{name}.{language}.txt")!);

    private static string Bare(string text) => string.Concat(text.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));

    private static string Noticed(string kind)
    {
        var lines = ParallelLines.Read(ParallelFiles[0]);
        var (below, all) = (0, 0);
        for (var i = 0; i < lines.Count && all < CopiesOfAKind; i++)
            if (AlteredCopies.Of(lines.EnglishText[i], kind) is { } copy)
            {
                all++;
                below += Aligner.Default.Score(lines.RomanianText[i], copy).Score < Aligner.Default.Score(lines.RomanianText[i], lines.EnglishText[i]).Score ? 1 : 0;
            }
        return string.Create(CultureInfo.InvariantCulture, $"{below} of {all}");
    }
}
