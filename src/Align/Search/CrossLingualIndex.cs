using System.Collections.Concurrent;
using System.IO.MemoryMappedFiles;
using Align.Formats;
using Align.Search;
using Align.Similarity;

namespace Align;

/// <summary>
/// A collection of short texts of the target language in which source-language texts are looked up by what they say. <see cref="Aligner.Index(IEnumerable{string}, IProgress{int}?, CancellationToken)"/> makes one,
/// <see cref="Aligner.OpenIndex"/> opens a stored one without reading it into memory. Immutable and thread-safe; equal texts give equal indexes and equal hits.
/// </summary>
/// <remarks>
/// Results are exact: the hits are those that scoring every text by <see cref="Aligner.Score(string, string)"/> would put first, those aside whose score is 0.
/// An index may have 2,147,483,647 texts.
/// </remarks>
public sealed class CrossLingualIndex : IDisposable
{
    private readonly SentenceReader _queries;
    private readonly SentenceReader _texts;
    private readonly IndexSegment[] _segments;
    private readonly IReadOnlyList<IDisposable> _resources;
    private readonly ConcurrentBag<SearchScratch> _scratch = [];
    private volatile bool _isDisposed;

    private CrossLingualIndex(SentenceReader queries, SentenceReader texts, IndexSegment[] segments, IReadOnlyList<IDisposable> resources) =>
        (_queries, _texts, _segments, _resources) = (queries, texts, segments, resources);

    /// <summary>The number of texts.</summary>
    public int Count => _segments.Length == 0 ? 0 : _segments[^1].FirstNumber + _segments[^1].TextCount;

    /// <summary>The language of queries.</summary>
    public Language QueryLanguage => _queries.Language;

    /// <summary>The language of the texts.</summary>
    public Language TextLanguage => _texts.Language;

    /// <summary>Finds the texts that say most the same as a query.</summary>
    /// <param name="query">A sentence or another short text in <see cref="QueryLanguage"/>.</param>
    /// <param name="top">How many to find at most.</param>
    /// <returns>The hits, best first; fewer than <paramref name="top"/> where no more texts share anything with the query.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is below 1.</exception>
    /// <exception cref="ObjectDisposedException">The index was closed.</exception>
    public IReadOnlyList<SearchHit> Search(string query, int top = 10)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        return Array.ConvertAll(Search(_queries.Read(query), top), h => new SearchHit(h.Number, IdOf(h.Number), h.Score));
    }

    /// <summary>
    /// Finds the pairs of a query and a text that are best for one another: sentences of two collections that translate each other, or claims that both make. A pair counts not by its score
    /// alone, but by how far that stands out from the scores of the neighbours on both sides.
    /// </summary>
    /// <param name="queries">The other collection, in <see cref="QueryLanguage"/>.</param>
    /// <param name="options">What counts as a pair.</param>
    /// <param name="progress">Told the number of searches that are done, of both directions together.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The pairs, surest first; no query and no text stands in two of them.</returns>
    /// <remarks>Artetxe and Schwenk (2019), Margin-based Parallel Corpus Mining with Multilingual Sentence Embeddings, ACL: the ratio of a pair's score to the mean score of its neighbours.</remarks>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    /// <exception cref="ObjectDisposedException">The index was closed.</exception>
    public IReadOnlyList<MinedPair> Mine(IEnumerable<IndexedText> queries, MiningOptions? options = null, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(queries);
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        options ??= new MiningOptions();
        options.Validate();
        var other = Of(_texts, _queries, queries, null, cancellationToken);
        return Miner.Mine(other, this, options, progress, cancellationToken);
    }

    /// <inheritdoc cref="Mine(IEnumerable{IndexedText}, MiningOptions?, IProgress{int}?, CancellationToken)"/>
    public IReadOnlyList<MinedPair> Mine(IEnumerable<string> queries, MiningOptions? options = null, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(queries);
        return Mine(queries.Select(q => new IndexedText(q)), options, progress, cancellationToken);
    }

    /// <summary>This index with more texts at its end. Nothing is built anew.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="progress">Told the number of texts read.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public CrossLingualIndex Append(IEnumerable<IndexedText> texts, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        return new CrossLingualIndex(_queries, _texts, [.. _segments, .. Build(_texts, texts, Count, progress, cancellationToken)], []);
    }

    /// <summary>Stores the index. The file is written whole or not at all.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Save(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        WholeFile.Write(path, file =>
        {
            foreach (var segment in _segments)
                file.Write(segment.Bytes.Span);
        });
    }

    /// <summary>Closes the file of an index that was opened from one; it must not be in use. Indexes made of texts need no closing.</summary>
    public void Dispose()
    {
        _isDisposed = true;
        foreach (var resource in _resources)
            resource.Dispose();
    }

    /// <summary>The languages and the number of texts.</summary>
    public override string ToString() => $"{QueryLanguage}–{TextLanguage}, {Count} texts";

    internal static CrossLingualIndex Of(SentenceReader queries, SentenceReader texts, IEnumerable<IndexedText> items, IProgress<int>? progress, CancellationToken token) =>
        new(queries, texts, [.. Build(texts, items, 0, progress, token)], []);

    internal static CrossLingualIndex Open(SentenceReader queries, SentenceReader texts, string path)
    {
        var resources = new List<IDisposable>();
        try
        {
            var segments = new List<IndexSegment>();
            var length = new FileInfo(path).Length;
            if (length == 0)
                throw new InvalidDataException($"'{path}' is no usable index: it is empty.");
            var file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
            resources.Add(file);
            var count = 0;
            for (var start = 0L; start < length;)
            {
                var segment = OpenSegment(file, start, length - start, texts, count, resources);
                segments.Add(segment);
                start += segment.Bytes.Length;
                count += segment.TextCount;
            }
            resources.Reverse();
            return new CrossLingualIndex(queries, texts, [.. segments], resources);
        }
        catch (Exception e)
        {
            for (var r = resources.Count - 1; r >= 0; r--)
                resources[r].Dispose();
            if (e is InvalidDataException)
                throw new InvalidDataException($"'{path}' is no usable index: {e.Message}", e);
            throw;
        }
    }

    internal (int Number, double Score)[] Search(SentenceProfile query, int top)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        var best = new BestHits(top);
        if (!_scratch.TryTake(out var scratch))
            scratch = new SearchScratch();
        foreach (var segment in _segments)
            Searcher.Search(query, segment, _texts, best, scratch);
        _scratch.Add(scratch);
        return best.ToArray();
    }

    internal SentenceProfile ProfileOf(int number)
    {
        var segment = SegmentOf(number);
        return segment.ProfileOf(number - segment.FirstNumber);
    }

    /// <summary>The weight of a text's units.</summary>
    internal float WeightOf(int number)
    {
        var segment = SegmentOf(number);
        return segment.TextWeights[number - segment.FirstNumber];
    }

    internal string IdOf(int number)
    {
        var segment = SegmentOf(number);
        return segment.IdOf(number - segment.FirstNumber);
    }

    private static IndexSegment OpenSegment(MemoryMappedFile file, long start, long available, SentenceReader texts, int firstNumber, List<IDisposable> resources)
    {
        SegmentLayout layout;
        using (var header = file.CreateViewStream(start, Math.Min(available, SegmentLayout.Size), MemoryMappedFileAccess.Read))
        {
            var bytes = new byte[SegmentLayout.Size];
            layout = SegmentLayout.Read(bytes.AsSpan(0, header.ReadAtLeast(bytes, (int)Math.Min(available, bytes.Length), throwOnEndOfStream: false)), available);
        }
        if (layout.Language != texts.Language)
            throw new InvalidDataException($"its texts are in '{layout.Language}', and this aligner has '{texts.Language}' there.");
        var memory = new MappedBytes(file, start, checked((int)layout.Length));
        resources.Add(memory);
        if (Checksum.Of(memory.GetSpan()[SegmentLayout.Size..]) != layout.Checksum)
            throw new InvalidDataException("it is damaged: its content does not match its checksum.");
        return new IndexSegment(memory.Memory, layout, texts.Terms, firstNumber);
    }

    private static IEnumerable<IndexSegment> Build(SentenceReader reader, IEnumerable<IndexedText> texts, int firstNumber, IProgress<int>? progress, CancellationToken token)
    {
        const int reportEvery = 1000;
        var (builder, memory, count) = (new SegmentBuilder(reader.Language, firstNumber), reader.NewMemory(), 0);
        foreach (var text in texts)
        {
            token.ThrowIfCancellationRequested();
            builder.Add(reader.Read(text.Text, memory), text.Id);
            if (++count % reportEvery == 0)
                progress?.Report(count);
            if (builder.Count == SegmentBuilder.MaximumTexts)
            {
                yield return Segment(builder);
                firstNumber += builder.Count;
                builder = new SegmentBuilder(reader.Language, firstNumber);
            }
        }
        progress?.Report(count);
        if (builder.Count > 0)
            yield return Segment(builder);

        IndexSegment Segment(SegmentBuilder full)
        {
            var bytes = full.Build();
            return new IndexSegment(bytes, SegmentLayout.Read(bytes, bytes.Length), reader.Terms, firstNumber);
        }
    }

    private IndexSegment SegmentOf(int number)
    {
        var s = _segments.Length - 1;
        while (_segments[s].FirstNumber > number)
            s--;
        return _segments[s];
    }
}
