using Align.Lexicons;
using Align.Text;

namespace Align.Similarity;

/// <summary>What reading many texts of one language in a row need not find out twice. Grows with the vocabulary of the texts; not thread-safe.</summary>
internal sealed class SentenceMemory(LexiconSide? lexicon)
{
    public FormMemory Forms { get; } = new();

    public ReadingMemory? Readings { get; } = lexicon is null ? null : new(lexicon);

    /// <summary>The terms of forms; null where a form is none.</summary>
    public Dictionary<string, SentenceTerm?> Words { get; } = new(StringComparer.Ordinal);

    /// <summary>The terms of phrases, by the phrase's number and the words it stands in as.</summary>
    public Dictionary<(int Phrase, string Words), SentenceTerm> Phrases { get; } = [];
}
