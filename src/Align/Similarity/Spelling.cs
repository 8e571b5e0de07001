using Align.Lexicons;

namespace Align.Similarity;

/// <summary>A word as cognates are looked for.</summary>
internal readonly struct Spelling(string letters, string stem, bool isKnown, int unit)
{
    /// <summary>Its letters as <see cref="Cognates.Canonical(string)"/> has them; never empty.</summary>
    public string Letters { get; } = letters;

    public string Stem { get; } = stem;

    /// <summary>Whether the lexicon has the word.</summary>
    public bool IsKnown { get; } = isKnown;

    /// <summary>The unit of the profile that it is of.</summary>
    public int Unit { get; } = unit;

    /// <summary>The set of its letters: what two words cannot have in common is seen without comparing them.</summary>
    public uint LetterSet { get; } = Cognates.LetterSet(letters);

    /// <summary>Whether it could be as alike to another as asked.</summary>
    public bool CanReach(in Spelling other, double likeness) => Cognates.CanReach(Letters, LetterSet, other.Letters, other.LetterSet, likeness);
}
