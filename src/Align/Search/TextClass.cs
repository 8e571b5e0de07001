using Align.Similarity;

namespace Align.Search;

/// <summary>
/// What bounds the score of a text besides its words, in one byte: about how much it weighs, whether it has a question mark, whether it denies. Texts of one class are
/// treated alike, in their favour.
/// </summary>
internal readonly record struct TextClass(byte Value)
{
    public const int Count = 256;

    private const float PerUnit = 2;
    private const int Weights = 64;

    public static TextClass Of(float weight, SentenceMarks marks) => new((byte)(Math.Min((int)(weight * PerUnit), Weights - 1) << 2 | (marks.Asks ? 2 : 0) | (marks.Negations > 0 ? 1 : 0)));

    /// <summary>The least weight a text of the class can have.</summary>
    public float Least => (Value >> 2) / PerUnit;

    /// <summary>The most it can have.</summary>
    public float Most => Value >> 2 == Weights - 1 ? float.MaxValue : ((Value >> 2) + 1) / PerUnit;

    public bool Asks => (Value & 2) != 0;

    public bool Denies => (Value & 1) != 0;
}
