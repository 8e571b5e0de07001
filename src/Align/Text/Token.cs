using Align.Text;

namespace Align;

/// <summary>One token of a document.</summary>
/// <param name="Start">Index of its first UTF-16 unit in the text.</param>
/// <param name="End">Index after its last UTF-16 unit.</param>
/// <param name="Kind">What sort of token it is.</param>
/// <param name="Sentence">Number of the sentence it stands in.</param>
/// <param name="Text">The text between <paramref name="Start"/> and <paramref name="End"/>, unchanged.</param>
/// <param name="Stem">Its key: folded and stemmed. Tokens with equal stems count as the same word.</param>
public readonly record struct Token(int Start, int End, TokenKind Kind, int Sentence, string Text, string Stem)
{
    /// <summary>The token and its key.</summary>
    public override string ToString() => $"{Text} ({Stem}) [{Start},{End})";
}
