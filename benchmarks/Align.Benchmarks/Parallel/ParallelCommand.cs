using System.Globalization;
using System.Text;
using Align.Benchmarks.Quality;

namespace Align.Benchmarks.Parallel;

/// <summary>
/// <c>parallel [--write] [--show N]</c>: compares the line-parallel news documents of the development data as two articles each and says how many links join claims of the same
/// line, how many lines with a reported statement on both sides are linked, and how many links contradict. <c>--show N</c> prints up to N examples of each failure to the console.
/// </summary>
internal static class ParallelCommand
{
    public static int Run(string[] args)
    {
        var (write, show) = (false, 0);
        for (var i = 0; i < args.Length; i++)
            if (args[i] == "--write")
                write = true;
            else if (args[i] == "--show" && i + 1 < args.Length && int.TryParse(args[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out show))
                i++;
            else
                return Fail($"'{args[i]}' is not understood: parallel [--write] [--show N].");
        if (LineDocument.Load() is not { } documents)
            return Fail("the development data is not here: set ALIGN_DATA to its folder.");
        var figures = new ParallelFigures();
        var failures = new ParallelFailures();
        foreach (var document in documents)
        {
            var alignment = Aligner.Default.Align(document.Source, document.Target);
            figures.Add(document, alignment);
            if (show > 0)
                failures.Add(document, alignment);
        }
        failures.Print(show);
        var page = Page(figures);
        Console.Write(page);
        if (write)
            File.WriteAllText(Path.Combine(ArticlePairs.RepositoryRoot, "benchmarks", "parallel.md"), page);
        return 0;
    }

    private static string Page(ParallelFigures figures)
    {
        var page = new StringBuilder("# Claims of line-parallel documents\n\nBy `dotnet run -c Release --project benchmarks/Align.Benchmarks -- parallel --write`, on the news of the development data (not part of the repository). Each document is compared as two articles: its lines in order, each a paragraph, one newline between two. A claim belongs to the line in which it begins; a reported statement is a claim with a speaker, a cue or quotation marks, as the library reads it.\n\n");
        page.Append(CultureInfo.InvariantCulture, $"{figures.Documents} documents, {figures.Lines} lines, {figures.SourceClaims} Romanian and {figures.TargetClaims} English claims, {figures.SameLine.All} links. A reported statement begins in {figures.SourceReportedLines} Romanian and {figures.TargetReportedLines} English lines, in {figures.LinkedLines.All} on both sides.\n\n| | | wanted | |\n|---|---|---|---|\n");
        Row("links that join claims of the same line", figures.SameLine, "≥ 97 %");
        Row("lines with a reported statement on both sides of which claims are linked", figures.LinkedLines, "≥ 80 %");
        Row("the same, the reported statements themselves", figures.LinkedStatements, "–");
        Row("links that contradict", figures.Contradictions, "≤ 1 %");
        page.Append("\n| links of the same line say | |\n|---|---|\n");
        foreach (var (relation, count) in figures.RelationsOfSameLine)
            page.Append(CultureInfo.InvariantCulture, $"| {Words(relation)} | {count} |\n");
        return page.ToString();

        void Row(string name, Share share, string wanted) => page.Append(CultureInfo.InvariantCulture, $"| {name} | {100.0 * share.Right / Math.Max(1, share.All):F1} % | {wanted} | {share} |\n");
    }

    private static string Words(Relation relation) => relation switch
    {
        Relation.SourceEntailsTarget => "the Romanian claim says more",
        Relation.TargetEntailsSource => "the English claim says more",
        _ => relation.ToString().ToLowerInvariant(),
    };

    private static int Fail(string message)
    {
        Console.Error.WriteLine($"parallel: {message}");
        return 2;
    }
}
