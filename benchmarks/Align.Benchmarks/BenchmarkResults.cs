using System.Globalization;
using System.Text;
using BenchmarkDotNet.Environments;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;

namespace Align.Benchmarks;

/// <summary>Keeps the tables of a run under <c>benchmarks/results/CPU/</c>, one file a class.</summary>
internal static class BenchmarkResults
{
    public static void Write(IEnumerable<Summary> summaries)
    {
        foreach (var summary in summaries.Where(s => s.Reports.Length > 0))
        {
            var folder = Path.Combine(ArticlePairs.RepositoryRoot, "benchmarks", "results", Slug(summary.HostEnvironmentInfo));
            Directory.CreateDirectory(folder);
            var name = summary.BenchmarksCases[0].Descriptor.Type.Name;
            var path = Path.Combine(folder, name + ".md");
            using (var log = new StreamLogger(path))
            {
                log.WriteLine($"# {name}");
                log.WriteLine();
                log.WriteLine($"{DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}. One operation is all of corpus/articles. Times compare within this run only.");
                MarkdownExporter.GitHub.ExportToLog(summary, log);
            }
            Console.WriteLine($"// kept in {Path.GetRelativePath(ArticlePairs.RepositoryRoot, path)}");
        }
    }

    private static string Slug(HostEnvironmentInfo host)
    {
        var slug = new StringBuilder();
        foreach (var c in host.CpuInfo.Value.ProcessorName ?? "unknown")
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        return slug.ToString().Trim('-');
    }
}
