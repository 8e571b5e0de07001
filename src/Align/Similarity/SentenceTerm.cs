using Align.Lexicons;

namespace Align.Similarity;

/// <summary>What a <see cref="SentenceTerm"/> is.</summary>
internal enum SentenceTermKind : byte
{
    /// <summary>A word.</summary>
    Word,

    /// <summary>An expression of the lexicon; it lends its concepts to the words it is made of.</summary>
    Phrase,

    /// <summary>A name, demonym or role of the gazetteer; it lends its entries to the words it is made of.</summary>
    Name,

    /// <summary>A number, measure, date or time, by its value.</summary>
    Quantity,

    /// <summary>The speaker, the speaker with others, or those spoken to.</summary>
    Person,
}

/// <summary>
/// One thing that a sentence is compared by. What it can stand for is in its <see cref="Keys"/>: two terms answer one another where they share one. Immutable; the
/// same word makes the same term wherever it stands, so that terms can be kept and shared by many sentences. See <see cref="SentenceTerms"/>, which makes them.
/// </summary>
internal sealed class SentenceTerm(SentenceTermKind kind, string text)
{
    public SentenceTermKind Kind { get; } = kind;

    /// <summary>Its name, different for different terms: the folded form of a word; for the others a mark and what they are made of.</summary>
    public string Text { get; } = text;

    /// <summary>How much it weighs; 0 for phrases and names, whose words have the weight, and for persons that are not said for sure.</summary>
    public float Weight { get; init; }

    /// <summary>What it can stand for, ascending.</summary>
    public ulong[] Keys { get; init; } = [];

    /// <summary>For a phrase or name: the forms of the words it lends its keys to.</summary>
    public string[] Words { get; init; } = [];

    /// <summary>For a word its stem; for a phrase the stems of all its words.</summary>
    public string Stem { get; init; } = "";

    /// <summary>For a word: its letters as <see cref="Cognates.Canonical(string)"/> has them, empty where it cannot be a cognate.</summary>
    public string Spelling { get; init; } = "";

    /// <summary>Whether the lexicon has the word.</summary>
    public bool IsKnown { get; init; }

    /// <summary>For a quantity: its value.</summary>
    public QuantityValue? Quantity { get; init; }

    /// <summary>Whether it is a unit of its own, or lends its keys to units.</summary>
    public bool IsUnit => Kind is SentenceTermKind.Word or SentenceTermKind.Quantity or SentenceTermKind.Person;

    public override string ToString() => Text;
}
