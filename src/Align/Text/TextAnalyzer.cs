using Align.Knowledge;

namespace Align.Text;

/// <summary>
/// How the words of one language are found and reduced to keys. This is the seam for other analysers: keep what is built in
/// (<see cref="For"/>) and replace the <see cref="Tokenizer"/> or the <see cref="Stemmer"/> with <see cref="WithTokenizer"/> and
/// <see cref="WithStemmer"/>.
/// </summary>
/// <remarks>Immutable and thread-safe, as far as its parts are.</remarks>
public sealed class TextAnalyzer
{
    /// <summary>Puts an analyser together.</summary>
    /// <param name="language">The language it reads.</param>
    /// <param name="tokenizer">Finds the tokens.</param>
    /// <param name="splitter">Finds the sentences.</param>
    /// <param name="stemmer">Reduces folded words to stems.</param>
    public TextAnalyzer(Language language, ITokenizer tokenizer, SentenceSplitter splitter, IStemmer stemmer)
    {
        ArgumentNullException.ThrowIfNull(tokenizer);
        ArgumentNullException.ThrowIfNull(splitter);
        ArgumentNullException.ThrowIfNull(stemmer);
        (Language, Tokenizer, Splitter, Stemmer) = (language, tokenizer, splitter, stemmer);
    }

    /// <summary>The language it reads.</summary>
    public Language Language { get; }

    /// <summary>Finds the tokens.</summary>
    public ITokenizer Tokenizer { get; }

    /// <summary>Finds the sentences.</summary>
    public SentenceSplitter Splitter { get; }

    /// <summary>Reduces folded words to stems.</summary>
    public IStemmer Stemmer { get; }

    /// <summary>The built-in analyser of a language; for a language that is not built in, one that knows no clitics, abbreviations or endings.</summary>
    public static TextAnalyzer For(Language language) => Grammar.For(language).Analyzer;

    /// <summary>The same analyser with another tokenizer.</summary>
    public TextAnalyzer WithTokenizer(ITokenizer tokenizer) => new(Language, tokenizer, Splitter, Stemmer);

    /// <summary>The same analyser with another stemmer. The lexicon is keyed anew to match.</summary>
    public TextAnalyzer WithStemmer(IStemmer stemmer) => new(Language, Tokenizer, Splitter, stemmer);

    /// <summary>The key of one word: folded, then stemmed. Words with equal keys count as the same word.</summary>
    public string Key(ReadOnlySpan<char> word)
    {
        var folded = Folding.Fold(word, Language);
        return folded.Length == 0 ? folded : StemOf(folded);
    }

    internal string StemOf(string folded)
    {
        Span<char> stem = folded.Length <= 256 ? stackalloc char[256] : new char[folded.Length + 1];
        var n = Stemmer.Stem(folded, stem);
        return n == folded.Length && stem[..n].SequenceEqual(folded) ? folded : stem[..n].ToString();
    }
}
