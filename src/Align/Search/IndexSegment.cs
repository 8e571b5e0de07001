using System.Buffers;
using System.Runtime.InteropServices;
using Align.Similarity;

namespace Align.Search;

/// <summary>A part of an index: its texts as term numbers, and for every term the texts that have it. Reads the stored bytes where they lie. Immutable and thread-safe.</summary>
internal sealed class IndexSegment
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly SegmentLayout _layout;
    private readonly SentenceTerms _make;
    private readonly SentenceTerm?[] _terms;            // made when first needed
    private readonly int[]?[] _wordsOfSpan;
    private readonly Lazy<SpellingTable> _spellings;
    private readonly Lazy<int[]> _quantities;

    public IndexSegment(ReadOnlyMemory<byte> bytes, SegmentLayout layout, SentenceTerms make, int firstNumber)
    {
        (_bytes, _layout, _make, FirstNumber) = (bytes, layout, make, firstNumber);
        _terms = new SentenceTerm?[layout.TermCount];
        _wordsOfSpan = new int[]?[layout.TermCount];
        _spellings = new(() => new SpellingTable(this));
        _quantities = new(() => [.. Enumerable.Range(0, TermCount).Where(t => KindOf(t) == SentenceTermKind.Quantity)]);
    }

    public ReadOnlyMemory<byte> Bytes => _bytes;

    /// <summary>The number of the first text in the whole index.</summary>
    public int FirstNumber { get; }

    public int TextCount => _layout.TextCount;

    public int TermCount => _layout.TermCount;

    public ReadOnlySpan<float> TermWeights => Get<float>(Section.TermWeights);

    public ReadOnlySpan<byte> TermKinds => Get<byte>(Section.TermKinds);

    public ReadOnlySpan<float> TextWeights => Get<float>(Section.TextWeights);

    public ReadOnlySpan<byte> TextClasses => Get<byte>(Section.TextClasses);

    public ReadOnlySpan<int> TextOffsets => Get<int>(Section.TextOffsets);

    public ReadOnlySpan<byte> Texts => Get<byte>(Section.Texts);

    /// <summary>The words of the index by their spelling.</summary>
    public SpellingTable Spellings => _spellings.Value;

    /// <summary>The terms that are quantities.</summary>
    public ReadOnlySpan<int> Quantities => _quantities.Value;

    public SentenceTermKind KindOf(int term) => (SentenceTermKind)(TermKinds[term] & 0xF);

    public ReadOnlySpan<char> TermText(int term) => Text(Section.TermOffsets, Section.TermText, term);

    public SentenceTerm Term(int term) => _terms[term] ??= _make.Parse(TermText(term).ToString());

    /// <summary>For a phrase or name: the words it lends its keys to, as terms.</summary>
    public ReadOnlySpan<int> WordsOfSpan(int term) => _wordsOfSpan[term] ??= [.. Term(term).Words.Select(FindWord).Where(w => w >= 0)];

    /// <summary>The terms that have a look-up key.</summary>
    public ReadOnlySpan<int> Find(ReadOnlySpan<char> key)
    {
        var offsets = Get<int>(Section.KeyOffsets);
        var (low, high) = (0, offsets.Length - 2);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = Text(Section.KeyOffsets, Section.KeyText, middle).SequenceCompareTo(key);
            if (order == 0)
            {
                var first = Get<int>(Section.KeyFirstTerm);
                return Get<int>(Section.KeyTerms)[first[middle]..first[middle + 1]];
            }
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return [];
    }

    /// <summary>The postings of a term, for <see cref="Varint"/>.</summary>
    public ReadOnlySpan<byte> PostingsOf(int term)
    {
        var offsets = Get<int>(Section.PostingOffsets);
        return Get<byte>(Section.Postings)[offsets[term]..offsets[term + 1]];
    }

    /// <summary>The profile of a text, as far as today's lexicon knows its words.</summary>
    public SentenceProfile ProfileOf(int text)
    {
        var bytes = Texts[TextOffsets[text]..TextOffsets[text + 1]];
        var (position, terms) = (0, new List<SentenceTerm>());
        var (length, marks) = ((int)Varint.Read(bytes, ref position), (int)Varint.Read(bytes, ref position));
        while (position < bytes.Length)
            terms.Add(Term((int)Varint.Read(bytes, ref position)));
        return new SentenceProfile(_layout.Language, [.. terms], SentenceMarks.Unpack(marks), length);
    }

    public string IdOf(int text) => _layout.Sections[(int)Section.IdOffsets].Length > 0
        ? Text(Section.IdOffsets, Section.IdText, text).ToString()
        : (FirstNumber + text).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private int FindWord(string form)
    {
        foreach (var term in Find(_make.StemOf(form)))
            if (TermText(term).SequenceEqual(form))
                return term;
        return -1;
    }

    private ReadOnlySpan<char> Text(Section offsets, Section text, int number)
    {
        var starts = Get<int>(offsets);
        return Get<char>(text)[starts[number]..starts[number + 1]];
    }

    private ReadOnlySpan<T> Get<T>(Section section) where T : unmanaged
    {
        var (start, length) = _layout.Sections[(int)section];
        return MemoryMarshal.Cast<byte, T>(_bytes.Span.Slice((int)start, (int)length));
    }
}
