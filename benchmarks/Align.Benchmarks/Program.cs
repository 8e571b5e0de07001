using Align.Benchmarks;
using Align.Benchmarks.Quality;
using BenchmarkDotNet.Running;

if (args is ["quality", .. var rest])
    return QualityCommand.Run(rest);

var summaries = BenchmarkSwitcher.FromAssembly(typeof(ReadingBenchmarks).Assembly).Run([.. args.Where(a => a != "--write")]).ToList();
if (args.Contains("--write"))
    BenchmarkResults.Write(summaries);
return summaries.Count > 0 && summaries.All(s => s.Reports.Length > 0 && s.Reports.All(r => r.Success)) ? 0 : 1;
