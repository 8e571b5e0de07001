using System.Globalization;
using System.Runtime.InteropServices;
using Align.Similarity;

namespace Align.Search;

/// <summary>Collects texts, and writes them as a segment.</summary>
/// <param name="language">The language of the texts.</param>
/// <param name="firstNumber">The number of the first text in the whole index.</param>
internal sealed class SegmentBuilder(Language language, int firstNumber)
{
    /// <summary>More texts than this go into the next segment, so that every section stays below 2 GB.</summary>
    public const int MaximumTexts = 4_000_000;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<SentenceTerm> _terms = [];
    private readonly List<int> _frequencies = [];
    private readonly List<int> _termsOfTexts = [];
    private readonly List<int> _ends = [];              // of each text in _termsOfTexts
    private readonly List<(int Length, SentenceMarks Marks)> _texts = [];
    private readonly List<float> _weights = [];
    private readonly List<string?> _ids = [];

    public int Count => _texts.Count;

    public void Add(SentenceProfile profile, string? id)
    {
        foreach (var term in profile.Terms)
        {
            if (!_numbers.TryGetValue(term.Text, out var number))
            {
                _numbers[term.Text] = number = _terms.Count;
                _terms.Add(term);
                _frequencies.Add(0);
            }
            _frequencies[number]++;
            _termsOfTexts.Add(number);
        }
        _ends.Add(_termsOfTexts.Count);
        _texts.Add((profile.Length, profile.Marks));
        _weights.Add(profile.Total);
        _ids.Add(id);
    }

    /// <summary>The segment as it is stored.</summary>
    public byte[] Build()
    {
        // Frequent terms get small numbers, which need few bytes.
        var order = Enumerable.Range(0, _terms.Count).OrderByDescending(t => _frequencies[t]).ThenBy(t => _terms[t].Text, StringComparer.Ordinal).ToArray();
        var number = new int[order.Length];
        for (var t = 0; t < order.Length; t++)
            number[order[t]] = t;
        var writer = new SegmentWriter();
        AddTerms(writer, Array.ConvertAll(order, t => _terms[t]));
        AddTexts(writer, number);
        AddPostings(writer, order, number);
        if (_ids.Exists(id => id is not null))
            writer.SetStrings(Section.IdOffsets, Section.IdText, [.. _ids.Select((id, n) => id ?? (firstNumber + n).ToString(CultureInfo.InvariantCulture))]);
        return writer.Join(language, _texts.Count, order.Length);
    }

    private static void AddTerms(SegmentWriter writer, SentenceTerm[] terms)
    {
        writer.SetStrings(Section.TermOffsets, Section.TermText, Array.ConvertAll(terms, t => t.Text));
        writer.Set<float>(Section.TermWeights, Array.ConvertAll(terms, t => t.Weight));
        writer.Set<byte>(Section.TermKinds, Array.ConvertAll(terms, t => (byte)((int)t.Kind | (t.Quantity is { } q ? (int)q.Kind << 4 : 0))));
        var keys = terms.SelectMany((t, number) => LookupKeys.Of(t).Select(key => (Key: key, Term: number))).GroupBy(k => k.Key, k => k.Term, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal).ToList();
        writer.SetStrings(Section.KeyOffsets, Section.KeyText, keys.ConvertAll(k => k.Key));
        var first = new int[keys.Count + 1];
        for (var k = 0; k < keys.Count; k++)
            first[k + 1] = first[k] + keys[k].Count();
        writer.Set<int>(Section.KeyFirstTerm, first);
        writer.Set<int>(Section.KeyTerms, [.. keys.SelectMany(k => k)]);
    }

    private void AddTexts(SegmentWriter writer, int[] number)
    {
        var (bytes, starts, at) = (new List<byte>(_termsOfTexts.Count * 2), new int[_texts.Count + 1], 0);
        for (var text = 0; text < _texts.Count; text++)
        {
            Varint.Write(bytes, (uint)_texts[text].Length);
            Varint.Write(bytes, (uint)_texts[text].Marks.Packed);
            for (; at < _ends[text]; at++)
                Varint.Write(bytes, (uint)number[_termsOfTexts[at]]);
            starts[text + 1] = bytes.Count;
        }
        writer.Set<int>(Section.TextOffsets, starts);
        writer.Set<byte>(Section.Texts, CollectionsMarshal.AsSpan(bytes));
        writer.Set<float>(Section.TextWeights, CollectionsMarshal.AsSpan(_weights));
        writer.Set<byte>(Section.TextClasses, [.. _texts.Select((t, n) => TextClass.Of(_weights[n], t.Marks).Value)]);
    }

    private void AddPostings(SegmentWriter writer, int[] order, int[] number)
    {
        // All postings in one array, term by term.
        var next = new int[order.Length + 1];
        for (var t = 0; t < order.Length; t++)
            next[t + 1] = next[t] + _frequencies[order[t]];
        var (firsts, texts, at) = (next.ToArray(), new int[_termsOfTexts.Count], 0);
        for (var text = 0; text < _texts.Count; text++)
            for (; at < _ends[text]; at++)
                texts[next[number[_termsOfTexts[at]]]++] = text;
        var (bytes, starts) = (new List<byte>(texts.Length * 2), new int[order.Length + 1]);
        for (var t = 0; t < order.Length; t++)
        {
            var last = -1;
            foreach (var text in texts.AsSpan(firsts[t]..firsts[t + 1]))
            {
                Varint.Write(bytes, (uint)(text - last - 1));
                last = text;
            }
            starts[t + 1] = bytes.Count;
        }
        writer.Set<int>(Section.PostingOffsets, starts);
        writer.Set<byte>(Section.Postings, CollectionsMarshal.AsSpan(bytes));
    }
}
