using Align.Similarity;

namespace Align.Sentences;

/// <summary>One side of a document as it is aligned: the sentences' units by number, their lengths, and where paragraphs begin. Immutable.</summary>
internal sealed class SentenceSide
{
    private readonly int[] _starts;
    private readonly int[] _units;
    private readonly int[] _lengths;

    private SentenceSide(int[] starts, int[] units, int[] lengths, bool[] opens, Punctuation[] marks, UnitType[] types) =>
        (_starts, _units, _lengths, OpensParagraph, Marks, Types) = (starts, units, lengths, opens, marks, types);

    public int Count => _lengths.Length;

    /// <summary>Whether a sentence is the first of its paragraph.</summary>
    public bool[] OpensParagraph { get; }

    public Punctuation[] Marks { get; }

    public UnitType[] Types { get; }

    /// <summary>Reads a side.</summary>
    /// <param name="input">The sentences.</param>
    /// <param name="reader">Reads them.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static SentenceSide Read(SentenceInput input, SentenceReader reader, CancellationToken cancellationToken)
    {
        var sentences = input.Sentences;
        var vocabulary = new UnitVocabulary(reader.Language);
        var memory = reader.NewMemory();
        var (starts, lengths, units) = (new int[sentences.Length + 1], new int[sentences.Length], new List<int>(sentences.Length * 12));
        var marks = new Punctuation[sentences.Length];
        for (var i = 0; i < sentences.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var tokens = reader.Tokens(sentences[i].Text, memory);
            vocabulary.Number(reader.Read(tokens, memory), units);
            marks[i] = Punctuation.Of(sentences[i].Text, tokens.Sentences.Count);
            starts[i + 1] = units.Count;
            lengths[i] = sentences[i].Text.AsSpan().Trim().Length;
        }
        return new SentenceSide(starts, [.. units], lengths, input.OpensParagraph, marks, [.. vocabulary.Types]);
    }

    /// <summary>A part of it.</summary>
    public SentenceSide Slice(int start, int end) => new(_starts[start..(end + 1)], _units, _lengths[start..end], OpensParagraph[start..end], Marks[start..end], Types);

    public ReadOnlySpan<int> Units(int sentence) => _units.AsSpan(_starts[sentence], _starts[sentence + 1] - _starts[sentence]);

    /// <summary>The number of UTF-16 units of a sentence.</summary>
    public int Length(int sentence) => _lengths[sentence];
}
