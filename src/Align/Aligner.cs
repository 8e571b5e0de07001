using System.Runtime.CompilerServices;
using Align.Sentences;
using Align.Similarity;
using Align.Text;

namespace Align;

/// <summary>
/// Says what two texts share. Get one from <see cref="Default"/>, or put one together with <see cref="Between"/>. Immutable and thread-safe: keep one and use it
/// everywhere. Equal texts give equal results, whatever the thread, culture or machine.
/// </summary>
public sealed class Aligner
{
    private static readonly Lazy<Aligner> Standard = new(() => Between(Language.Romanian, Language.English).Build());

    private readonly TextAnalyzer _sourceAnalyzer;
    private readonly TextAnalyzer _targetAnalyzer;
    private readonly SentenceReader _sourceReader;
    private readonly SentenceReader _targetReader;
    private readonly EntityOptions _entities;
    private readonly ClaimOptions _claims;
    private readonly Lazy<WordAlignmentModel> _words;

    internal Aligner(TextAnalyzer source, TextAnalyzer target, Lexicon lexicon, EntityOptions entities, ClaimOptions claims)
    {
        (_sourceAnalyzer, _targetAnalyzer, _entities, _claims) = (source, target, entities, claims);
        var families = target.Language == lexicon.TargetLanguage ? target : source;
        (_sourceReader, _targetReader) = (new SentenceReader(source, lexicon, families), new SentenceReader(target, lexicon, families));
        _words = new(() => WordAlignmentModel.Untaught(new WordAlignmentOptions { Source = source.Language, Target = target.Language, Lexicon = lexicon }, source, target));
    }

    /// <summary>Romanian to English with built-in knowledge and default options.</summary>
    public static Aligner Default => Standard.Value;

    /// <summary>The language of source texts.</summary>
    public Language SourceLanguage => _sourceAnalyzer.Language;

    /// <summary>The language of target texts.</summary>
    public Language TargetLanguage => _targetAnalyzer.Language;

    /// <summary>Starts putting an aligner together.</summary>
    /// <param name="source">The language of source texts.</param>
    /// <param name="target">The language of target texts.</param>
    public static AlignerBuilder Between(Language source, Language target) => new(source, target);

    /// <summary>Reads and aligns two texts.</summary>
    /// <param name="source">The text in <see cref="SourceLanguage"/>.</param>
    /// <param name="target">The text in <see cref="TargetLanguage"/>.</param>
    public Alignment Align(string source, string target) => Align(ReadSource(source), ReadTarget(target));

    /// <summary>Aligns two documents that have been read before.</summary>
    /// <exception cref="ArgumentException">A document is not in the language of its side.</exception>
    public Alignment Align(Document source, Document target)
    {
        RequireLanguages(source, target);
        return new Alignment(source, target, _entities, _claims, this);
    }

    /// <summary>Says how much two sentences, or short texts, say the same.</summary>
    /// <param name="source">The text in <see cref="SourceLanguage"/>.</param>
    /// <param name="target">The text in <see cref="TargetLanguage"/>.</param>
    public SentenceScore Score(string source, string target)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        return SentenceScorer.Score(_sourceReader.Read(source), _targetReader.Read(target));
    }

    /// <summary>Says how much two documents that have been read before say the same.</summary>
    /// <exception cref="ArgumentException">A document is not in the language of its side.</exception>
    public SentenceScore Score(Document source, Document target)
    {
        RequireLanguages(source, target);
        return SentenceScorer.Score(source.Profile, target.Profile);
    }

    /// <summary>Links the words of two sentences that say the same, from what the lexicon knows, cognates, equal words and places; nothing is trained.</summary>
    /// <param name="source">The sentence in <see cref="SourceLanguage"/>.</param>
    /// <param name="target">The sentence in <see cref="TargetLanguage"/>.</param>
    /// <returns>The links, in the order of the source; none where a side has more than <see cref="WordAligner.LongestSentence"/> tokens.</returns>
    public IReadOnlyList<WordSpanLink> AlignWords(string source, string target)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        var (a, b) = (TokenSpans(_sourceAnalyzer, source), TokenSpans(_targetAnalyzer, target));
        if (Math.Max(a.Count, b.Count) > WordAligner.LongestSentence)
            return [];
        var links = AlignWords(a.ConvertAll(t => source[t.Start..t.End]), b.ConvertAll(t => target[t.Start..t.End]));
        return [.. links.Select(l => new WordSpanLink(a[l.Source].Start, a[l.Source].End, b[l.Target].Start, b[l.Target].End, l.Score))];
    }

    /// <summary>Links the words of two sentences that have been cut into tokens.</summary>
    /// <inheritdoc cref="WordAlignmentModel.Align"/>
    public IReadOnlyList<WordLink> AlignWords(IReadOnlyList<string> source, IReadOnlyList<string> target) => _words.Value.Align(source, target);

    /// <summary>Makes an index of target-language texts, in which source-language texts can be looked up. A text is called by its place in the sequence.</summary>
    /// <inheritdoc cref="Index(IEnumerable{IndexedText}, IProgress{int}?, CancellationToken)"/>
    public CrossLingualIndex Index(IEnumerable<string> texts, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return Index(texts.Select(t => new IndexedText(t)), progress, cancellationToken);
    }

    /// <summary>Makes an index of target-language texts, in which source-language texts can be looked up.</summary>
    /// <param name="texts">The texts: sentences, claims, headlines. They are read once, and not kept.</param>
    /// <param name="progress">Told the number of texts read.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public CrossLingualIndex Index(IEnumerable<IndexedText> texts, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return CrossLingualIndex.Of(_sourceReader, _targetReader, texts, progress, cancellationToken);
    }

    /// <summary>Opens an index that <see cref="CrossLingualIndex.Save"/> has stored. The file is mapped, not read into memory, and must stay until the index is disposed.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="InvalidDataException">The file is no index, is damaged, is of another version of the format, or its texts are in another language; the message says which.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public CrossLingualIndex OpenIndex(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return CrossLingualIndex.Open(_sourceReader, _targetReader, path);
    }

    /// <summary>Aligns many pairs, several at a time, and yields the results in the order of the pairs. Holds no more than a few pairs at once.</summary>
    /// <param name="pairs">The pairs; read as they are needed.</param>
    /// <param name="options">How many at a time.</param>
    /// <param name="progress">Told the number of finished pairs after each.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public async IAsyncEnumerable<Alignment> AlignManyAsync(IEnumerable<TextPair> pairs, BatchOptions? options = null, IProgress<int>? progress = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        options ??= new BatchOptions();
        options.Validate();
        var finished = 0;
        await foreach (var alignment in OrderedWork.RunAsync(pairs, pair => Align(pair.Source, pair.Target), options.Threads, cancellationToken).ConfigureAwait(false))
        {
            progress?.Report(++finished);
            yield return alignment;
        }
    }

    /// <summary>Says which sentences of two texts translate one another. The texts are split into sentences; offsets are into the texts as given.</summary>
    /// <param name="source">The text in <see cref="SourceLanguage"/>.</param>
    /// <param name="target">The text in <see cref="TargetLanguage"/>.</param>
    /// <param name="options">How they are aligned.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <remarks>Time and memory grow with the length of the texts, not with its square. Works for any language, best for those of the lexicon.</remarks>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public SentenceAlignment AlignSentences(string source, string target, SentenceOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        return AlignSentences(SentenceInput.Split(source, _sourceAnalyzer), SentenceInput.Split(target, _targetAnalyzer), options, cancellationToken);
    }

    /// <summary>Says which sentences translate one another, given one a line. A blank line is a paragraph break; it is no sentence, but is counted in the numbering.</summary>
    /// <param name="source">The sentences in <see cref="SourceLanguage"/>.</param>
    /// <param name="target">The sentences in <see cref="TargetLanguage"/>.</param>
    /// <param name="options">How they are aligned.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">An option is out of its range, or a line is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public SentenceAlignment AlignSentences(IReadOnlyList<string> source, IReadOnlyList<string> target, SentenceOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        return AlignSentences(SentenceInput.Lines(source), SentenceInput.Lines(target), options, cancellationToken);
    }

    /// <summary>Reads a text of the source language, to be aligned with any number of others.</summary>
    public Document ReadSource(string text) => Read(text, _sourceAnalyzer, _sourceReader);

    /// <summary>Reads a text of the target language.</summary>
    public Document ReadTarget(string text) => Read(text, _targetAnalyzer, _targetReader);

    /// <summary>The languages.</summary>
    public override string ToString() => $"{SourceLanguage}–{TargetLanguage}";

    private static List<TokenSpan> TokenSpans(TextAnalyzer analyzer, string text)
    {
        var tokens = new List<TokenSpan>();
        analyzer.Tokenizer.Tokenize(text, tokens);
        return tokens;
    }

    private void RequireLanguages(Document source, Document target)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        if (source.Language != SourceLanguage)
            throw new ArgumentException($"The source document is in '{source.Language}', this aligner reads '{SourceLanguage}' there.", nameof(source));
        if (target.Language != TargetLanguage)
            throw new ArgumentException($"The target document is in '{target.Language}', this aligner reads '{TargetLanguage}' there.", nameof(target));
    }

    private SentenceAlignment AlignSentences(SentenceInput source, SentenceInput target, SentenceOptions? options, CancellationToken cancellationToken)
    {
        options ??= new SentenceOptions();
        options.Validate();
        var progress = new SentenceProgress(options.Progress, source.Sentences.Length + target.Sentences.Length);
        var beads = PartAligner.Fits(source, target)
            ? new PartAligner(source, target, _sourceReader, _targetReader, progress, cancellationToken).Align(options.Crossing)
            : AlignSentences(source, target, options, progress, cancellationToken);
        progress.Done();
        return new SentenceAlignment(SourceLanguage, TargetLanguage, source.Sentences, target.Sentences, beads.ConvertAll(b => new SentenceBead(
            new ArraySegment<AlignedSentence>(source.Sentences, b.Source, b.SourceCount), new ArraySegment<AlignedSentence>(target.Sentences, b.Target, b.TargetCount), BeadScore.Of(b.Posterior), SourceLanguage, TargetLanguage)));
    }

    private List<Bead> AlignSentences(SentenceInput source, SentenceInput target, SentenceOptions options, SentenceProgress progress, CancellationToken cancellationToken)
    {
        SentenceSide? left = null, right = null;
        Work.Both(options.Threads, () => left = SentenceSide.Read(source, _sourceReader, progress, cancellationToken), () => right = SentenceSide.Read(target, _targetReader, progress, cancellationToken));
        return new SentenceMatcher(left!, right!, SourceLanguage, options.Threads).Align(options.Crossing, progress, cancellationToken);
    }

    private static Document Read(string text, TextAnalyzer analyzer, SentenceReader reader)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new Document(text, analyzer, reader);
    }
}
