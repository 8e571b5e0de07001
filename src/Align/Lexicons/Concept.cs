namespace Align;

/// <summary>
/// One concept of a <see cref="Lexicon"/>: words of two languages that can stand for one another in one sense. Words of the same side are synonyms.
/// </summary>
/// <param name="Source">Words of the first language in dictionary form; several words in one entry are separated by a space.</param>
/// <param name="Target">Words of the second language.</param>
public sealed record Concept(IReadOnlyList<string> Source, IReadOnlyList<string> Target)
{
    /// <summary>Part of speech: <c>n v adj adv prep conj pron det num part intj phr</c>, or empty where it is not known.</summary>
    public string PartOfSpeech { get; init; } = "";

    /// <summary>How common the concept is, from 1 (the few hundred most common) to 5 (rare or technical).</summary>
    public int Frequency { get; init; } = 3;

    /// <summary>How surely the words stand for one another, in (0,1]; 1 for an entry written by hand.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>The words of both sides.</summary>
    public override string ToString() => $"{string.Join(", ", Source)} = {string.Join(", ", Target)}";
}
