using System.Runtime.InteropServices;
using Align.Similarity;
using Align.Text;

namespace Align.Sentences;

/// <summary>
/// One side of a document as it is aligned: its sentences, cut into their parts (<see cref="SentenceParts"/>), the parts' units by number, their lengths and marks, and where paragraphs begin.
/// Immutable.
/// </summary>
internal sealed class SentenceSide
{
    private readonly int[] _starts;
    private readonly int[] _units;
    private readonly int[] _lengths;
    private readonly int[] _sentences;
    private readonly int[][] _repeated;
    private readonly Lazy<UnitRepeats> _repeats;

    private SentenceSide(int[] starts, int[] units, int[][] repeated, int[] lengths, int[] sentences, bool[] opens, Punctuation[] marks, UnitType[] types)
    {
        (_starts, _units, _repeated, _lengths, _sentences, OpensParagraph, Marks, Types) = (starts, units, repeated, lengths, sentences, opens, marks, types);
        _repeats = new(() => new UnitRepeats(this));
    }

    /// <summary>The number of parts.</summary>
    public int Count => _lengths.Length;

    /// <summary>The number of sentences.</summary>
    public int SentenceCount => _sentences.Length == 0 ? 0 : _sentences[^1] + 1;

    /// <summary>Whether a part is the first of its paragraph.</summary>
    public bool[] OpensParagraph { get; }

    /// <summary>How the parts open and close.</summary>
    public Punctuation[] Marks { get; }

    public UnitType[] Types { get; }

    /// <summary>Reads a side.</summary>
    /// <param name="input">The sentences.</param>
    /// <param name="reader">Reads them.</param>
    /// <param name="progress">Told of every sentence.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static SentenceSide Read(SentenceInput input, SentenceReader reader, SentenceProgress progress, CancellationToken cancellationToken)
    {
        var vocabulary = new UnitVocabulary(reader.Language);
        var memory = reader.NewMemory();
        var count = input.Sentences.Length;
        var (again, repeated) = (new List<SentenceTerm>(), new List<int[]>(count));
        var (starts, units, lengths, sentences, opens, marks) = (new List<int>(count + 1) { 0 }, new List<int>(count * 12), new List<int>(count), new List<int>(count), new List<bool>(count), new List<Punctuation>(count));
        for (var i = 0; i < count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress.Read();
            var text = input.Sentences[i].Text;
            var tokens = reader.Tokens(text, memory);
            var parts = SentenceParts.Of(tokens);
            if (parts.Count == 1)
                Add(i, text, tokens, input.OpensParagraph[i]);
            else
                for (var p = 0; p < parts.Count; p++)
                {
                    var part = text[parts[p].Start..parts[p].End];
                    Add(i, part, reader.Tokens(part, memory), p == 0 && input.OpensParagraph[i]);
                }
        }
        return new SentenceSide([.. starts], [.. units], [.. repeated], [.. lengths], [.. sentences], [.. opens], [.. marks], [.. vocabulary.Types]);

        void Add(int sentence, string text, TokenTable tokens, bool opensParagraph)
        {
            again.Clear();
            repeated.Add(vocabulary.Number(CollectionsMarshal.AsSpan(reader.ReadTerms(tokens, memory, again)), units, again));
            starts.Add(units.Count);
            lengths.Add(text.AsSpan().Trim().Length);
            sentences.Add(sentence);
            opens.Add(opensParagraph);
            marks.Add(Punctuation.Of(text));
        }
    }

    /// <summary>The sentence that a part is of.</summary>
    public int SentenceOf(int part) => _sentences[part];

    /// <summary>The same side with every sentence whole.</summary>
    public SentenceSide Whole()
    {
        if (Count == SentenceCount)
            return this;
        var (starts, units, repeated, lengths, sentences, opens, marks) = (new List<int> { 0 }, new List<int>(_units.Length), new List<int[]>(), new List<int>(), new List<int>(), new List<bool>(), new List<Punctuation>());
        for (int first = 0, end; first < Count; first = end)
        {
            for (end = first + 1; end < Count && _sentences[end] == _sentences[first];)
                end++;
            var all = _units.AsSpan(_starts[first].._starts[end]).ToArray();
            units.AddRange(all.Distinct());
            repeated.Add([.. all.GroupBy(u => u).Where(g => g.Skip(1).Any()).Select(g => g.Key), .. _repeated[first..end].SelectMany(r => r)]);
            starts.Add(units.Count);
            lengths.Add(_lengths.AsSpan(first..end).ToArray().Sum(l => l + 1) - 1);
            sentences.Add(_sentences[first]);
            opens.Add(OpensParagraph[first]);
            marks.Add(new Punctuation(Marks[first].Opening, Marks[end - 1].Closing));
        }
        return new SentenceSide([.. starts], [.. units], [.. repeated], [.. lengths], [.. sentences], [.. opens], [.. marks], Types);
    }

    /// <summary>A part of it.</summary>
    public SentenceSide Slice(int start, int end) => new(_starts[start..(end + 1)], _units, _repeated[start..end], _lengths[start..end], _sentences[start..end], OpensParagraph[start..end], Marks[start..end], Types);

    public ReadOnlySpan<int> Units(int part) => _units.AsSpan(_starts[part], _starts[part + 1] - _starts[part]);

    /// <summary>Which units of parts stand in those before them too.</summary>
    public UnitRepeats Repeats => _repeats.Value;

    /// <summary>Those of a part's units that it says more than once; one may stand here several times.</summary>
    public ReadOnlySpan<int> Repeated(int part) => _repeated[part];

    /// <summary>The number of UTF-16 units of a part.</summary>
    public int Length(int part) => _lengths[part];
}
