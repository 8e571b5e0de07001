namespace Align.Text;

/// <summary>
/// Finds the tokens of a text. The seam for another tokenizer, for example a Lucene analyzer's: hand an implementation to
/// <see cref="TextAnalyzer"/>. Implementations must be thread-safe.
/// </summary>
public interface ITokenizer
{
    /// <summary>Adds the tokens of a text, in order, without overlaps; what lies between them is skipped.</summary>
    /// <param name="text">The text. Never null; may hold anything, lone surrogates included.</param>
    /// <param name="tokens">Receives the tokens.</param>
    void Tokenize(string text, ICollection<TokenSpan> tokens);
}
