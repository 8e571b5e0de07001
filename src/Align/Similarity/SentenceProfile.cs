namespace Align.Similarity;

/// <summary>
/// A sentence, or any short text, as it is compared. Its words, quantities and persons are its <em>units</em>, each once, in the order of the text; phrases and names
/// lend their keys to their words. Immutable and thread-safe.
/// </summary>
internal sealed class SentenceProfile
{
    private ProfileKeys? _keys;

    public SentenceProfile(Language language, SentenceTerm[] terms, SentenceMarks marks, int length)
    {
        (Language, Terms, Marks, Length) = (language, terms, marks, length);
        foreach (var term in terms)
            Total += term.Weight;
    }

    public Language Language { get; }

    /// <summary>All terms: first the units, then phrases and names.</summary>
    public SentenceTerm[] Terms { get; }

    /// <summary>The weight of all units.</summary>
    public float Total { get; }

    /// <summary>What the text says by other means than its words.</summary>
    public SentenceMarks Marks { get; }

    /// <summary>The number of UTF-16 units.</summary>
    public int Length { get; }

    /// <summary>The terms in the shape in which they are compared, made when first needed. Two threads may make the same.</summary>
    public ProfileKeys Keys => _keys ??= new ProfileKeys(Terms);
}
