using Align.Text;

namespace Align.Sentences;

/// <summary>The sentences of one side before they are read: their texts, where they stand, and which open a paragraph.</summary>
internal sealed class SentenceInput
{
    private SentenceInput(AlignedSentence[] sentences, bool[] opensParagraph) => (Sentences, OpensParagraph) = (sentences, opensParagraph);

    public AlignedSentence[] Sentences { get; }

    public bool[] OpensParagraph { get; }

    /// <summary>A part of it.</summary>
    public SentenceInput Slice(int start, int end) => new(Sentences[start..end], OpensParagraph[start..end]);

    /// <summary>The sentences of a running text.</summary>
    public static SentenceInput Split(string text, TextAnalyzer analyzer)
    {
        var tokens = new List<TokenSpan>(text.Length / 5 + 4);
        analyzer.Tokenizer.Tokenize(text, tokens);
        var spans = analyzer.Splitter.Split(text, tokens);
        var (sentences, opens) = (new AlignedSentence[spans.Count], new bool[spans.Count]);
        for (var s = 0; s < spans.Count; s++)
        {
            sentences[s] = new AlignedSentence(s, spans[s].Start, spans[s].End, text[spans[s].Start..spans[s].End]);
            opens[s] = s == 0 || spans[s].Paragraph != spans[s - 1].Paragraph;
        }
        return new SentenceInput(sentences, opens);
    }

    /// <summary>One sentence a line; a blank line is a paragraph break and no sentence.</summary>
    public static SentenceInput Lines(IReadOnlyList<string> lines)
    {
        var (sentences, opens) = (new List<AlignedSentence>(lines.Count), new List<bool>(lines.Count));
        var isNew = true;
        for (var number = 0; number < lines.Count; number++)
        {
            var line = lines[number] ?? throw new ArgumentException($"Line {number} is null.", nameof(lines));
            if (string.IsNullOrWhiteSpace(line))
            {
                isNew = true;
                continue;
            }
            sentences.Add(new AlignedSentence(number, 0, line.Length, line));
            opens.Add(isNew);
            isNew = false;
        }
        return new SentenceInput([.. sentences], [.. opens]);
    }
}
