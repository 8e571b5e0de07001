using FsCheck;
using FsCheck.Fluent;

namespace Align.Tests.Words;

/// <summary>Training on a corpus, and what a model does afterwards.</summary>
public sealed class WordAlignerTests
{
    private static readonly TokenizedPair[] Corpus = [.. ToyCorpus.Pairs(400)];

    [Fact]
    public void Words_of_languages_without_a_lexicon_are_learned_from_the_texts()
    {
        var options = ToyCorpus.Options;
        var alignment = WordAligner.Align(Corpus, options);
        Assert.Equal(Corpus.Length, alignment.Count);
        // The target is the source, word for word and back to front.
        var (right, all) = (0, 0);
        for (var p = 0; p < Corpus.Length; p++)
            foreach (var link in alignment[p])
            {
                all++;
                right += link.Target == Corpus[p].Source.Count - 1 - link.Source ? 1 : 0;
            }
        Assert.True(right > 0.95 * all, $"{right} of {all} links are right");
        Assert.True(all > 0.9 * Corpus.Sum(p => p.Source.Count), $"{all} links");
    }

    [Fact]
    public void The_number_of_threads_changes_nothing_and_the_seed_decides()
    {
        var one = Links(WordAligner.Align(Corpus, ToyCorpus.Options with { Threads = 1 }));
        Assert.Equal(one, Links(WordAligner.Align(Corpus, ToyCorpus.Options with { Threads = 5 })));
        Assert.Equal(one, Links(WordAligner.Align(Corpus, ToyCorpus.Options with { Threads = 1 })));
    }

    [Fact]
    public void A_model_aligns_sentences_it_has_not_seen()
    {
        var model = WordAligner.Train(Corpus, ToyCorpus.Options);
        var links = model.Align(["s1", "s2", "s3", "s4", "s5"], ["t5", "t4", "t3", "t2", "t1"]);
        Assert.Equal("0-4 1-3 2-2 3-1 4-0", string.Join(' ', links));
        Assert.All(links, l => Assert.InRange(l.Score, 0, 1));
        Assert.Empty(model.Align([], ["t1"]));
        Assert.Empty(model.Align([], []));
    }

    [Fact]
    public void Every_method_gives_links_inside_the_sentences_and_the_intersection_is_in_the_union()
    {
        var sets = Enum.GetValues<LinkMethod>().ToDictionary(m => m, m => WordAligner.Align(Corpus.Take(60), ToyCorpus.Options with { Method = m }));
        for (var p = 0; p < 60; p++)
        {
            foreach (var links in sets.Values)
                Assert.All(links[p], l => Assert.True(l.Source >= 0 && l.Source < Corpus[p].Source.Count && l.Target >= 0 && l.Target < Corpus[p].Target.Count));
            var union = Places(sets[LinkMethod.Union][p]);
            Assert.Subset(union, Places(sets[LinkMethod.Intersection][p]));
            Assert.Subset(union, Places(sets[LinkMethod.GrowDiag][p]));
            Assert.Subset(union, Places(sets[LinkMethod.GrowDiagFinalAnd][p]));
            Assert.Subset(Places(sets[LinkMethod.GrowDiagFinal][p]), Places(sets[LinkMethod.GrowDiagFinalAnd][p]));
            Assert.Equal(union, [.. Places(sets[LinkMethod.Forward][p]), .. Places(sets[LinkMethod.Reverse][p])]);
        }
    }

    [Fact]
    public void Any_tokens_are_aligned()
    {
        var token = Gen.Elements("a", "casa", "house", "\ud800", "\udfff", "1", ".", "\u00ad", "-", "„", "s-", "the", new string('x', 700), "virsta", "\n", "|||");
        var side = token.ListOf().Select(t => (IReadOnlyList<string>)[.. t]);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(30), Prop.ForAll(Gen.Zip(side, side).ListOf().ToArbitrary(), pairs =>
        {
            var corpus = pairs.Select(p => new TokenizedPair(p.Item1, p.Item2)).ToList();
            var alignment = WordAligner.Align(corpus, new WordAlignmentOptions { Chains = 1, Threads = 1 });
            return corpus.Select((p, i) => alignment[i].Concat(alignment.Model.Align(p.Source, p.Target)).All(l => l.Source < p.Source.Count && l.Target < p.Target.Count && l.Score is >= 0 and <= 1)).All(ok => ok);
        }));
    }

    [Fact]
    public void Options_and_sentences_out_of_range_are_named()
    {
        Assert.Contains("Threshold", Assert.Throws<ArgumentException>(() => WordAligner.Train(Corpus, ToyCorpus.Options with { Threshold = 0 })).Message, StringComparison.Ordinal);
        Assert.Contains("Chains", Assert.Throws<ArgumentException>(() => WordAligner.Train(Corpus, ToyCorpus.Options with { Chains = 65 })).Message, StringComparison.Ordinal);
        Assert.Contains("both 'ro'", Assert.Throws<ArgumentException>(() => WordAligner.Train(Corpus, new WordAlignmentOptions { Target = Language.Romanian })).Message, StringComparison.Ordinal);
        var tooLong = new TokenizedPair([.. Enumerable.Repeat("a", WordAligner.LongestSentence + 1)], ["a"]);
        Assert.Contains("pair 1 has a side of 1001", Assert.Throws<ArgumentException>(() => WordAligner.Train([Corpus[0], tooLong])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Training_can_be_stopped_and_tells_how_far_it_is()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => WordAligner.Train(Corpus, ToyCorpus.Options, cancellationToken: source.Token));
        var last = new Last();
        WordAligner.Train(Corpus, ToyCorpus.Options with { Threads = 1 }, last);
        Assert.Equal(1, last.Value);
    }

    [Fact]
    public void The_learned_lexicon_has_the_pairs_of_the_corpus_and_can_be_added()
    {
        var learned = WordAligner.Train(Corpus, ToyCorpus.Options).ToLexicon(0.5);
        Assert.Contains(learned.Concepts, c => c.Source[0] == "s7" && c.Target[0] == "t7");
        Assert.All(learned.Concepts, c => Assert.Equal(c.Source[0][1..], c.Target[0][1..]));
        Assert.All(learned.Concepts, c => Assert.InRange(c.Confidence, 0.5, 1));
        Assert.Equal(learned.Concepts.Count, Lexicon.Empty(learned.SourceLanguage, learned.TargetLanguage).Add(learned).Concepts.Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => WordAligner.Train(Corpus, ToyCorpus.Options).ToLexicon(0));
    }

    private static string Links(CorpusAlignment alignment) => string.Join('\n', alignment.Select(l => string.Join(' ', l.Select(x => $"{x}:{x.Score}"))));

    private static HashSet<(int, int)> Places(IEnumerable<WordLink> links) => [.. links.Select(l => (l.Source, l.Target))];

    private sealed class Last : IProgress<double>
    {
        public double Value { get; private set; }

        public void Report(double value) => Value = value;
    }
}
