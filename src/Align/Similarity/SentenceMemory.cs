using Align.Lexicons;
using Align.Quantities;
using Align.Text;

namespace Align.Similarity;

/// <summary>What reading many texts of one language in a row need not find out twice. Grows with the vocabulary of the texts; not thread-safe.</summary>
internal sealed class SentenceMemory(LexiconSide? lexicon)
{
    public FormMemory Forms { get; } = new();

    public ReadingMemory Readings { get; } = new(lexicon);

    /// <summary>What quantities forms can begin.</summary>
    public FormValues<Starts> Quantities { get; } = new();

    /// <summary>What names forms can begin.</summary>
    public FormValues<NameStarts> Names { get; } = new();

    /// <summary>The persons that forms say.</summary>
    public FormValues<(Persons Sure, Persons Possible, bool IsPronoun)> Persons { get; } = new();

    /// <summary>The terms of forms; null where a form is none.</summary>
    public FormValues<SentenceTerm?> Words { get; } = new();

    /// <summary>The terms of phrases, by the phrase's number: one for each row of words that it was found in.</summary>
    public Dictionary<int, List<SentenceTerm>> Phrases { get; } = [];

    /// <summary>The terms of names, by what they stand for, likewise.</summary>
    public Dictionary<object, List<SentenceTerm>> NameTerms { get; } = [];

    /// <summary>A list to gather words in.</summary>
    public List<string> Gathered { get; } = [];

    /// <summary>The terms of names and persons, by their texts.</summary>
    public Dictionary<string, SentenceTerm> Others { get; } = new(StringComparer.Ordinal);
}
