using Align.Words;

namespace Align;

/// <summary>
/// Links the words of parallel sentences: learns from a corpus which words of two languages stand for one another. Stateless and thread-safe; the same corpus, options
/// and seed give the same links, whatever the number of threads.
/// </summary>
/// <remarks>
/// Bayesian IBM model 1, then with jumps (HMM), then with fertilities, by Gibbs sampling in both directions (Östling, R. and Tiedemann, J. 2016, Efficient Word Alignment
/// with Markov Chain Monte Carlo, Prague Bulletin of Mathematical Linguistics 106). The unit is the stem; Dirichlet priors are raised by the lexicon, by cognates and by
/// equal words, numbers and marks; the marginals of several chains and both directions are averaged. The corpus is held in memory, with about 12 bytes for each pair of
/// words that stand in one sentence pair: 100,000 sentence pairs of 15 words a side take about half a gigabyte. There can be two billion pairs of words. A larger corpus is trained in part, and the rest aligned with the model.
/// </remarks>
public static class WordAligner
{
    /// <summary>The most tokens that a sentence may have.</summary>
    public const int LongestSentence = 1000;

    /// <summary>Learns from a corpus.</summary>
    /// <param name="corpus">Sentence pairs; read once.</param>
    /// <param name="options">How, and the languages; Romanian to English unless given.</param>
    /// <param name="progress">Told which share of the work is done, from 0 to 1; from several threads.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">An option is out of its range, a sentence is too long, or the corpus has more than two billion pairs of words.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static WordAlignmentModel Train(IEnumerable<TokenizedPair> corpus, WordAlignmentOptions? options = null, IProgress<double>? progress = null, CancellationToken cancellationToken = default) =>
        Align(corpus, options, progress, cancellationToken).Model;

    /// <summary>Learns from a corpus and links its own words, which is a little better than to align it with the model afterwards.</summary>
    /// <inheritdoc cref="Train"/>
    public static CorpusAlignment Align(IEnumerable<TokenizedPair> corpus, WordAlignmentOptions? options = null, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        options ??= new WordAlignmentOptions();
        var trainer = new WordTrainer(options);
        foreach (var pair in corpus)
            trainer.Add(pair);
        return new CorpusAlignment(trainer.Train(progress, cancellationToken), trainer, new LinkChooser(options));
    }
}
