using System.Globalization;
using System.Text;
using Align.Benchmarks.Quality;
using Align.Benchmarks.Similarity;

namespace Align.Benchmarks.Knowledge;

/// <summary>
/// <c>knowledge [--write]</c>: what the lexicon buys. The same figures without a lexicon, with its common words only, and with all of it, on corpus/articles and,
/// where it is here, on the development data. Grammar and gazetteer stay.
/// </summary>
internal static class KnowledgeCommand
{
    private const int Common = 2;

    public static int Run(string[] args)
    {
        var all = Lexicon.Default;
        var common = all.Concepts.Where(c => c.Frequency <= Common).ToList();
        var table = new StringBuilder("# What the lexicon buys\n\nBy `dotnet run -c Release --project benchmarks/Align.Benchmarks -- knowledge --write`. Grammar and gazetteer are the same in all columns.\n\n");
        table.Append(CultureInfo.InvariantCulture, $"| | none | the {common.Count} most common concepts | all {all.Concepts.Count} |\n|---|---|---|---|\n");
        var aligners = new[] { Lexicon.Empty(Language.Romanian, Language.English), Lexicon.Of(Language.Romanian, Language.English, common), all }
            .Select(l => Aligner.Between(Language.Romanian, Language.English).WithLexicon(l).Build()).ToArray();
        var figures = Array.ConvertAll(aligners, QualityCommand.Pooled);
        Row("articles: shared entities, F1", f => f.Entities.F1);
        Row("articles: claims, F1", f => f.Claims.F1);
        Row("articles: linked claims, F1", f => f.Pairs.F1);
        Row("articles: linked claims, precision", f => f.Pairs.Precision);
        Row("articles: linked claims, recall", f => f.Pairs.Recall);
        if (DevelopmentPairs.Find("similarity/xsts.dev.tsv") is { } dev)
            Line("xsts.dev: Pearson", aligners.Select(a => SimilarityCommand.Pearson(dev, a)));
        foreach (var name in new[] { "news/news", "parallel/flores", "parallel/tatoeba" })
            if (DevelopmentPairs.Find(name + ".ro.txt") is { } romanian && DevelopmentPairs.Find(name + ".en.txt") is { } english)
                Line($"{Path.GetFileName(name)}: retrieval, P@1", aligners.Select(a => SimilarityCommand.Retrieval(a, File.ReadAllLines(romanian), File.ReadAllLines(english))));
        Console.Write(table);
        if (args.Contains("--write"))
            File.WriteAllText(Path.Combine(ArticlePairs.RepositoryRoot, "benchmarks", "knowledge.md"), table.ToString());
        return 0;

        void Row(string name, Func<Figures, double> figure) => Line(name, figures.Select(figure));

        void Line(string name, IEnumerable<double> values) => table.Append(CultureInfo.InvariantCulture, $"| {name} | {string.Join(" | ", values.Select(Figures.Three))} |\n");
    }
}
