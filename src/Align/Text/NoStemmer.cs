namespace Align.Text;

/// <summary>Leaves every word as it is: for languages whose endings are not known.</summary>
internal sealed class NoStemmer : IStemmer
{
    public static NoStemmer Instance { get; } = new();

    public int Stem(ReadOnlySpan<char> word, Span<char> stem)
    {
        word.CopyTo(stem);
        return word.Length;
    }
}
