using System.Diagnostics;
using System.Globalization;
using Align.Benchmarks.Similarity;
using Align.Text;

namespace Align.Benchmarks.Words;

/// <summary>
/// <c>words [error|growth N|lexicon]</c>, on the development data: the alignment error rate (Och &amp; Ney 2003) trained, held out and by the lexicon alone, with times;
/// time and memory of training on N pairs, one thread; and what a lexicon learned from the parallel texts does to retrieval where there is only one of function words.
/// </summary>
internal static class WordsCommand
{
    private static readonly string[] Parallel = ["parallel/flores", "parallel/tatoeba", "parallel/ro-sts", "parallel/software"];

    public static int Run(string[] args)
    {
        if (DevelopmentPairs.Find("words/train.ro-en.txt") is not { } train || DevelopmentPairs.Find("words/dev.ro-en.txt") is not { } dev || DevelopmentPairs.Find("words/dev.gold.txt") is not { } gold)
        {
            Console.Error.WriteLine("The development data is not here: set ALIGN_DATA to its folder.");
            return 2;
        }
        if (args is ["growth", var count])
            Growth(train, int.Parse(count, CultureInfo.InvariantCulture));
        else if (args is ["lexicon", ..])
            LearnedLexicon();
        else
            ErrorRates(Pairs(train), Pairs(dev), File.ReadAllLines(gold));
        return 0;
    }

    private static void ErrorRates(TokenizedPair[] train, TokenizedPair[] dev, string[] gold)
    {
        var options = new WordAlignmentOptions { Threads = 1 };
        Print("lexicon alone", Error(gold, k => Aligner.Default.AlignWords(dev[k].Source, dev[k].Target)));
        var clock = Stopwatch.StartNew();
        var both = WordAligner.Align([.. train, .. dev], options);
        Console.WriteLine(FormattableString.Invariant($"trained on {train.Length + dev.Length} pairs in {clock.Elapsed.TotalSeconds:F1} s, one thread, peak {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0} MB: {both.Model}"));
        Print("inside training", Error(gold, k => both[train.Length + k]));
        Print("by its model", Error(gold, k => both.Model.Align(dev[k].Source, dev[k].Target)));
        var path = Path.Combine(Path.GetTempPath(), $"align-{Environment.ProcessId}.words");
        try
        {
            WordAligner.Train(train, options).Save(path);
            WordAlignmentModel.Load(path);
            clock.Restart();
            var model = WordAlignmentModel.Load(path);
            Console.WriteLine(FormattableString.Invariant($"model: {new FileInfo(path).Length / 1e6:F1} MB, loads in {clock.Elapsed.TotalMilliseconds:F0} ms"));
            Print("held out, by the model of the others", Error(gold, k => model.Align(dev[k].Source, dev[k].Target)));
            for (var round = 0; round < 3; round++)
            {
                clock.Restart();
                foreach (var pair in train)
                    model.Align(pair.Source, pair.Target);
            }
            Console.WriteLine(FormattableString.Invariant($"new pairs: {train.Length / clock.Elapsed.TotalSeconds:F0} a second, one thread"));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static void Growth(string train, int count)
    {
        // Beyond the end it begins again, each time with other words left out.
        var pairs = Pairs(train);
        var random = new Random(1);
        IReadOnlyList<string> Thinned(IReadOnlyList<string> side) => [.. side.Where(_ => random.Next(10) > 0)];
        var corpus = Enumerable.Range(0, count).Select(i => i < pairs.Length ? pairs[i] : new TokenizedPair(Thinned(pairs[i % pairs.Length].Source), Thinned(pairs[i % pairs.Length].Target)));
        var clock = Stopwatch.StartNew();
        WordAligner.Train(corpus, new WordAlignmentOptions { Threads = 1 });
        Console.WriteLine(FormattableString.Invariant($"{count} pairs: {clock.Elapsed.TotalSeconds:F1} s ({Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds:F1} s of processor), peak {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0} MB"));
    }

    private static void LearnedLexicon()
    {
        var functionWords = Lexicon.Load(Path.Combine(ArticlePairs.RepositoryRoot, "corpus", "lexicon", "function-words.tsv"));
        var corpus = Parallel.SelectMany(name => File.ReadLines(DevelopmentPairs.Find(name + ".ro.txt")!).Zip(File.ReadLines(DevelopmentPairs.Find(name + ".en.txt")!), (a, b) => new TokenizedPair(Tokens(a, Language.Romanian), Tokens(b, Language.English))))
            .Where(p => Math.Max(p.Source.Count, p.Target.Count) <= WordAligner.LongestSentence).ToList();
        var model = WordAligner.Train(corpus, new WordAlignmentOptions { Lexicon = functionWords });
        Console.WriteLine(FormattableString.Invariant($"function words alone: P@1 {Retrieval(functionWords):F4}"));
        foreach (var minimum in new[] { 0.1, 0.2, 0.4 })
        {
            var learned = model.ToLexicon(minimum);
            Console.WriteLine(FormattableString.Invariant($"with {learned.Concepts.Count} learned pairs (confidence {minimum}): P@1 {Retrieval(functionWords.Add(learned)):F4}"));
        }
        Console.WriteLine(FormattableString.Invariant($"built-in lexicon: P@1 {Retrieval(Lexicon.Default):F4}"));
        Console.WriteLine(FormattableString.Invariant($"built-in with {model.ToLexicon().Concepts.Count} learned pairs: P@1 {Retrieval(Lexicon.Default.Add(model.ToLexicon())):F4}"));
    }

    // The right English line of news for every Romanian one.
    private static double Retrieval(Lexicon lexicon)
    {
        var aligner = Aligner.Between(Language.Romanian, Language.English).WithLexicon(lexicon).Build();
        var (romanian, english) = (File.ReadAllLines(DevelopmentPairs.Find("news/news.ro.txt")!), File.ReadAllLines(DevelopmentPairs.Find("news/news.en.txt")!));
        using var index = aligner.Index(english);
        return romanian.Select((text, i) => index.Search(text, 1) is [var best, ..] && best.Number == i ? 1.0 : 0).Average();
    }

    private static double Error(string[] gold, Func<int, IReadOnlyList<WordLink>> align)
    {
        var (hits, made, right) = (0, 0, 0);
        for (var k = 0; k < gold.Length; k++)
        {
            var links = gold[k].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(l => Array.ConvertAll(l.Split('-'), n => int.Parse(n, CultureInfo.InvariantCulture))).Select(l => (l[0] - 1, l[1] - 1)).ToHashSet();
            var found = align(k);
            (hits, made, right) = (hits + found.Count(l => links.Contains((l.Source, l.Target))), made + found.Count, right + links.Count);
        }
        return 1 - 2.0 * hits / (made + right);
    }

    private static void Print(string what, double error) => Console.WriteLine(FormattableString.Invariant($"{what}: AER {error:F4}"));

    private static TokenizedPair[] Pairs(string file) => [.. File.ReadLines(file).Select(TokenizedPair.Parse)];

    private static string[] Tokens(string text, Language language)
    {
        var tokens = new List<TokenSpan>();
        TextAnalyzer.For(language).Tokenizer.Tokenize(text, tokens);
        return [.. tokens.Select(t => text[t.Start..t.End])];
    }
}
