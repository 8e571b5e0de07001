using System.Collections.Concurrent;
using Align.Text;

namespace Align.Words;

/// <summary>Trains on a corpus: several chains in both directions, whose marginals are averaged.</summary>
internal sealed class WordTrainer
{
    private const int SweepsOfModel1 = 4;
    private const int SweepsWithJumps = 6;
    private const int SweepsWithFertilities = 14;
    private const int Unsampled = 4;        // of the last, that come before the marginals are counted
    private const int Sweeps = SweepsOfModel1 + SweepsWithJumps + SweepsWithFertilities;

    private readonly WordAlignmentOptions _options;
    private readonly BilingualCorpus _corpus;

    public WordTrainer(WordAlignmentOptions options)
    {
        options.Validate();
        _options = options;
        Readers = (new WordReader(TextAnalyzer.For(options.Source), options.Knowledge), new WordReader(TextAnalyzer.For(options.Target), options.Knowledge));
        _corpus = new BilingualCorpus(new SideVocabulary(Readers.Source), new SideVocabulary(Readers.Target));
    }

    public (WordReader Source, WordReader Target) Readers { get; }

    public Marginals Forward { get; private set; } = new(0, 1);

    public Marginals Reverse { get; private set; } = new(0, 1);

    /// <summary>Adds a sentence pair; its number is how many there were before.</summary>
    /// <exception cref="ArgumentException">A sentence has too many words, or the corpus too many in all.</exception>
    public void Add(TokenizedPair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        if (Math.Max(pair.Source.Count, pair.Target.Count) is var longest && longest > WordAligner.LongestSentence)
            throw new ArgumentException($"Sentence pair {_corpus.Count} has a side of {longest} tokens; the limit is {WordAligner.LongestSentence}.");
        try
        {
            _corpus.Add(pair.Source, pair.Target);
        }
        catch (OverflowException)
        {
            throw new ArgumentException("The corpus is too large to train on at once: train on a part of it, and align the rest with the model.");
        }
    }

    public WordAlignmentModel Train(IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var pairs = PairTable.Of(_corpus, cancellationToken);
        var priors = PriorKnowledge.Of(pairs, _corpus.SourceWords, _corpus.TargetWords);
        var samples = _options.Chains * (SweepsWithFertilities - Unsampled);
        (Forward, Reverse) = (new Marginals(_corpus.CellCount, samples), new Marginals(_corpus.CellCount, samples));
        var (forward, reverse) = (new DirectionCounts(_corpus.SourceWords.Count), new DirectionCounts(_corpus.TargetWords.Count));
        var (done, memory) = (0, new ConcurrentBag<float[]>());
        // Every run is one direction of one chain. What runs give is added up in whole numbers: the order makes no difference.
        Parallel.For(0, 2 * _options.Chains, new ParallelOptions { MaxDegreeOfParallelism = _options.Threads, CancellationToken = cancellationToken }, run =>
        {
            var isReverse = run % 2 == 1;
            var values = memory.TryTake(out var used) ? used : new float[pairs.Count];
            var sampler = new GibbsSampler(_corpus, pairs, priors, values, isReverse, Seed(run));
            for (var sweep = 0; sweep < Sweeps; sweep++)
            {
                var marginals = sweep < Sweeps - SweepsWithFertilities + Unsampled ? null : isReverse ? Reverse : Forward;
                sampler.Sweep(sweep >= SweepsOfModel1, sweep >= SweepsOfModel1 + SweepsWithJumps, marginals, cancellationToken);
                progress?.Report(Interlocked.Increment(ref done) / (double)(2 * _options.Chains * Sweeps));
            }
            (isReverse ? reverse : forward).Add(sampler);
            memory.Add(values);
        });
        return Model(pairs, priors, forward, reverse);
    }

    /// <summary>The links of a pair of the corpus.</summary>
    public WordLink[] Links(int pair, LinkChooser chooser)
    {
        var source = _corpus.Source(pair);
        var target = _corpus.Target(pair);
        var (start, cells) = (_corpus.CellStart(pair), source.Length * target.Length);
        if (cells == 0)
            return [];
        var (forward, reverse) = (new float[cells], new float[cells]);
        for (var c = 0; c < cells; c++)
            (forward[c], reverse[c]) = (Forward.Sums[start + c] * Forward.Scale, Reverse.Sums[start + c] * Reverse.Scale);
        return chooser.Choose(FactsOf(_corpus.SourceWords, source), FactsOf(_corpus.TargetWords, target), forward, reverse);
    }

    public int Count => _corpus.Count;

    private static WordFacts[] FactsOf(SideVocabulary words, ReadOnlySpan<int> units)
    {
        var facts = new WordFacts[units.Length];
        for (var i = 0; i < facts.Length; i++)
            facts[i] = words.Facts(units[i]);
        return facts;
    }

    private ulong Seed(int run)
    {
        var state = (ulong)_options.Seed << 8 | (uint)run;
        return RandomNumbers.Next(ref state);
    }

    private WordAlignmentModel Model(PairTable pairs, float[] priors, DirectionCounts forward, DirectionCounts reverse)
    {
        var (ofForward, ofReverse) = (Expected(pairs, Forward), Expected(pairs, Reverse));
        var (source, target) = (_corpus.SourceWords.Summary(), _corpus.TargetWords.Summary());
        var (sourceTotals, targetTotals) = (new float[source.Counts.Length], new float[target.Counts.Length]);
        Array.Fill(sourceTotals, PriorKnowledge.Base * target.Counts.Length);
        Array.Fill(targetTotals, PriorKnowledge.Base * source.Counts.Length);
        var (nullForward, nullReverse) = (Array.ConvertAll(target.Counts, c => (float)c), Array.ConvertAll(source.Counts, c => (float)c));
        var (rows, kept) = (new int[source.Counts.Length + 1], new List<int>());
        for (var s = 0; s < source.Counts.Length; s++)
        {
            var (first, end) = pairs.Row(s);
            for (var p = first; p < end; p++)
            {
                var t = pairs.Target(p);
                sourceTotals[s] += ofForward[p] + priors[p];
                targetTotals[t] += ofReverse[p] + priors[p];
                nullForward[t] = Math.Max(0, nullForward[t] - ofForward[p]);
                nullReverse[s] = Math.Max(0, nullReverse[s] - ofReverse[p]);
                if (ofForward[p] + ofReverse[p] >= ModelTable.Least)
                    kept.Add(p);
            }
            rows[s + 1] = kept.Count;
            kept.Sort(rows[s], kept.Count - rows[s], Comparer<int>.Create((a, b) => pairs.Target(a).CompareTo(pairs.Target(b))));
        }
        var table = new ModelTable
        {
            SourceKeys = Keys(_corpus.SourceWords), TargetKeys = Keys(_corpus.TargetWords), SourceForms = source.Forms, TargetForms = target.Forms,
            Rows = rows, Targets = [.. kept.Select(pairs.Target)],
            ForwardCounts = [.. kept.Select(p => ofForward[p])], ReverseCounts = [.. kept.Select(p => ofReverse[p])], Priors = [.. kept.Select(p => priors[p])],
            SourceTotals = sourceTotals, TargetTotals = targetTotals, ForwardNulls = nullForward, ReverseNulls = nullReverse,
            ForwardJumps = forward.Jumps(_options.Chains), ReverseJumps = reverse.Jumps(_options.Chains),
            ForwardFertilities = forward.Fertilities(_options.Chains), ReverseFertilities = reverse.Fertilities(_options.Chains),
        };
        return new WordAlignmentModel(_options, table, Readers);
    }

    private static float[] Expected(PairTable pairs, Marginals marginals)
    {
        var counts = new float[pairs.Count];
        var sums = marginals.Sums;
        for (var c = 0; c < sums.Length; c++)
            if (sums[c] > 0)
                counts[pairs.PairOfCell[c]] += sums[c] * marginals.Scale;
        return counts;
    }

    private static string[] Keys(SideVocabulary words) => [.. Enumerable.Range(0, words.Count).Select(words.Key)];

    /// <summary>What the chains of one direction counted in their last sweep, added up.</summary>
    private sealed class DirectionCounts(int units)
    {
        private readonly long[] _jumps = new long[JumpTable.Distances];
        private readonly int[] _fertilities = new int[units * Words.Fertilities.Size];

        public void Add(GibbsSampler sampler)
        {
            lock (_jumps)
            {
                for (var d = 0; d < _jumps.Length; d++)
                    _jumps[d] += (long)sampler.JumpCounts[d];
                for (var f = 0; f < _fertilities.Length; f++)
                    _fertilities[f] += (int)sampler.FertilityCounts[f];
            }
        }

        public float[] Jumps(int chains) => Array.ConvertAll(_jumps, c => c / (float)chains);

        public float[] Fertilities(int chains) => Array.ConvertAll(_fertilities, c => c / (float)chains);
    }
}
