namespace Align;

/// <summary>Why a pair of sentences may be of no use as a translation, whether or not it is rightly aligned.</summary>
[Flags]
public enum PairProblems
{
    /// <summary>Nothing was found.</summary>
    None = 0,

    /// <summary>One side has no sentence.</summary>
    OneSided = 1,

    /// <summary>Both sides say the same in the same letters, and have words in small letters: nobody translated them.</summary>
    Identical = 2,

    /// <summary>One side is more than three times as long as the other, and more than 30 UTF-16 units longer.</summary>
    LengthsDiffer = 4,

    /// <summary>The score is below <see cref="SentenceAlignment.DoubtfulScore"/>.</summary>
    Doubtful = 8,

    /// <summary>A side is mostly made of the other language's function words; looked for in the built-in languages only.</summary>
    WrongLanguage = 16,
}
