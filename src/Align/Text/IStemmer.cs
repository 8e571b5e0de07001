namespace Align.Text;

/// <summary>Reduces a folded word to the part its inflected forms share.</summary>
/// <remarks>
/// A stem is a key for comparing words, not necessarily a word itself. Implementations hold no state, allocate nothing
/// and may be called from any number of threads at once.
/// </remarks>
public interface IStemmer
{
    /// <summary>Writes the stem of <paramref name="word"/> to <paramref name="stem"/> and returns its length.</summary>
    /// <param name="word">A word in lower case, composed and folded.</param>
    /// <param name="stem">
    /// Receives the stem, and serves as working space meanwhile: at least as long as <paramref name="word"/>, and not
    /// overlapping it. What lies beyond the returned length is left undefined.
    /// </param>
    /// <returns>The length of the stem: never more than that of the word, and 0 only for a word without letters.</returns>
    /// <exception cref="ArgumentException"><paramref name="stem"/> is shorter than <paramref name="word"/>.</exception>
    int Stem(ReadOnlySpan<char> word, Span<char> stem);
}
