using Align.Benchmarks;
using Align.Benchmarks.Ablation;
using Align.Benchmarks.Agreement;
using Align.Benchmarks.Claims;
using Align.Benchmarks.Contrast;
using Align.Benchmarks.Knowledge;
using Align.Benchmarks.Parallel;
using Align.Benchmarks.Quality;
using Align.Benchmarks.Search;
using Align.Benchmarks.Sentences;
using Align.Benchmarks.Similarity;
using Align.Benchmarks.Words;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;

if (args is ["quality", .. var rest])
    return QualityCommand.Run(rest);

if (args is ["contrast", .. var contrast])
    return ContrastCommand.Run(contrast);

if (args is ["claims", .. var claims])
    return ClaimsCommand.Run(claims);
if (args is ["ablation", .. var ablation])
    return AblationCommand.Run(ablation);

if (args is ["agreement", .. var agreement])
    return AgreementCommand.Run(agreement);

if (args is ["similarity", .. var similarity])
    return SimilarityCommand.Run(similarity);

if (args is ["search", .. var search])
    return SearchCommand.Run(search);

if (args is ["mine", .. var mine])
    return MineCommand.Run(mine);

if (args is ["knowledge", .. var knowledge])
    return KnowledgeCommand.Run(knowledge);

if (args is ["parallel", .. var parallel])
    return ParallelCommand.Run(parallel);

if (args is ["words", .. var words])
    return WordsCommand.Run(words);

if (args is ["sentences", .. var sentences])
    return SentencesCommand.Run(sentences);

if (args is ["load"])
    return LoadCommand.Run();

// On a shared machine more iterations buy minutes, not certainty.
var config = DefaultConfig.Instance.AddJob(Job.Default.WithMaxIterationCount(20).AsDefault());
var summaries = BenchmarkSwitcher.FromAssembly(typeof(ReadingBenchmarks).Assembly).Run([.. args.Where(a => a != "--write")], config).ToList();
if (args.Contains("--write"))
    BenchmarkResults.Write(summaries);
return summaries.Count > 0 && summaries.All(s => s.Reports.Length > 0 && s.Reports.All(r => r.Success)) ? 0 : 1;
