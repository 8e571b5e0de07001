using Align.Similarity;
using Align.Text;

namespace Align.Sentences;

/// <summary>One side of a document as it is aligned: the sentences' units by number, their lengths, and where paragraphs begin. Immutable.</summary>
internal sealed class SentenceSide
{
    private readonly int[] _starts;
    private readonly int[] _units;
    private readonly int[] _lengths;
    private readonly int[] _sentences;

    private SentenceSide(int[] starts, int[] units, int[] lengths, int[] sentences, bool[] opens, Punctuation[] marks, UnitType[] types) =>
        (_starts, _units, _lengths, _sentences, OpensParagraph, Marks, Types) = (starts, units, lengths, sentences, opens, marks, types);

    /// <summary>The number of parts.</summary>
    public int Count => _lengths.Length;

    public int SentenceCount => _sentences.Length == 0 ? 0 : _sentences[^1] + 1;

    /// <summary>Whether a part is the first of its paragraph.</summary>
    public bool[] OpensParagraph { get; }

    public Punctuation[] Marks { get; }

    public UnitType[] Types { get; }

    /// <summary>Reads a side.</summary>
    /// <param name="input">The sentences.</param>
    /// <param name="reader">Reads them.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static SentenceSide Read(SentenceInput input, SentenceReader reader, CancellationToken cancellationToken)
    {
        var vocabulary = new UnitVocabulary(reader.Language);
        var memory = reader.NewMemory();
        var count = input.Sentences.Length;
        var (starts, units, lengths, sentences, opens, marks) = (new List<int>(count + 1) { 0 }, new List<int>(count * 12), new List<int>(count), new List<int>(count), new List<bool>(count), new List<Punctuation>(count));
        for (var i = 0; i < count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var text = input.Sentences[i].Text;
            var tokens = reader.Tokens(text, memory);
            if (tokens.Sentences.Count <= 1 || Dev.P("PARTS", 1) == 0)
                Add(i, text, tokens, input.OpensParagraph[i]);
            else
                for (var p = 0; p < tokens.Sentences.Count; p++)
                {
                    var part = text[tokens.Sentences[p].Start..tokens.Sentences[p].End];
                    Add(i, part, reader.Tokens(part, memory), p == 0 && input.OpensParagraph[i]);
                }
        }
        return new SentenceSide([.. starts], [.. units], [.. lengths], [.. sentences], [.. opens], [.. marks], [.. vocabulary.Types]);

        void Add(int sentence, string text, TokenTable tokens, bool opensParagraph)
        {
            vocabulary.Number(reader.Read(tokens, memory), units);
            starts.Add(units.Count);
            lengths.Add(text.AsSpan().Trim().Length);
            sentences.Add(sentence);
            opens.Add(opensParagraph);
            marks.Add(Punctuation.Of(text, tokens.Sentences.Count));
        }
    }

    /// <summary>The sentence that a part is of.</summary>
    public int SentenceOf(int part) => _sentences[part];

    /// <summary>Whether a part is the first of its sentence.</summary>
    public bool OpensSentence(int part) => part == 0 || _sentences[part] != _sentences[part - 1];

    /// <summary>The same side with every sentence whole.</summary>
    public SentenceSide Whole()
    {
        if (Count == SentenceCount)
            return this;
        var (starts, units, lengths, sentences, opens, marks) = (new List<int> { 0 }, new List<int>(_units.Length), new List<int>(), new List<int>(), new List<bool>(), new List<Punctuation>());
        for (int first = 0, end; first < Count; first = end)
        {
            for (end = first + 1; end < Count && !OpensSentence(end);)
                end++;
            units.AddRange(_units.AsSpan(_starts[first].._starts[end]).ToArray().Distinct());
            starts.Add(units.Count);
            lengths.Add(_lengths.AsSpan(first..end).ToArray().Sum(l => l + 1) - 1);
            sentences.Add(_sentences[first]);
            opens.Add(OpensParagraph[first]);
            marks.Add(new Punctuation((byte)Math.Min(Punctuation.MostParts, end - first), Marks[first].Opening, Marks[end - 1].Closing));
        }
        return new SentenceSide([.. starts], [.. units], [.. lengths], [.. sentences], [.. opens], [.. marks], Types);
    }

    /// <summary>A part of it.</summary>
    public SentenceSide Slice(int start, int end) => new(_starts[start..(end + 1)], _units, _lengths[start..end], _sentences[start..end], OpensParagraph[start..end], Marks[start..end], Types);

    public ReadOnlySpan<int> Units(int sentence) => _units.AsSpan(_starts[sentence], _starts[sentence + 1] - _starts[sentence]);

    /// <summary>The number of UTF-16 units of a part.</summary>
    public int Length(int sentence) => _lengths[sentence];
}
