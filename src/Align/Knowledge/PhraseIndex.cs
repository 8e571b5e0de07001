using System.Runtime.CompilerServices;
using Align.Text;

namespace Align.Knowledge;

/// <summary>
/// Expressions of one or more words, by number: finds the longest that starts at a word of a text. Arrays throughout, so that the large ones are stored as
/// they stand. See <see cref="PhraseTable{T}"/>.
/// </summary>
internal sealed class PhraseIndex
{
    private readonly TextIndex _words;
    private readonly bool _byStem;

    // The expressions that begin with word w stand at _first[w] to _first[w + 1], longest first: their numbers, and where their words stand.
    private readonly int[] _first;
    private readonly int[] _numbers;
    private readonly int[] _firstWord;
    private readonly int[] _wordsOf;

    /// <summary>An index of expressions, numbered by their place.</summary>
    /// <param name="expressions">The expressions in dictionary spelling; of two equal ones the first is found.</param>
    /// <param name="analyzer">Cuts the expressions to words as it cuts texts.</param>
    /// <param name="byStem">Whether any inflection matches, or only the very form.</param>
    public PhraseIndex(IReadOnlyList<string> expressions, TextAnalyzer analyzer, bool byStem)
    {
        _byStem = byStem;
        var cutter = new Cutter(analyzer, byStem);
        var wordsOf = new int[expressions.Count][];
        for (var e = 0; e < wordsOf.Length; e++)
            wordsOf[e] = cutter.Cut(expressions[e]);
        _words = TextIndex.Of(cutter.Words);
        _numbers = Sorted(wordsOf);
        _first = new int[_words.Count + 1];
        _firstWord = new int[_numbers.Length + 1];
        for (var i = 0; i < _numbers.Length; i++)
        {
            _first[wordsOf[_numbers[i]][0] + 1]++;
            _firstWord[i + 1] = _firstWord[i] + wordsOf[_numbers[i]].Length;
            Longest = Math.Max(Longest, wordsOf[_numbers[i]].Length);
        }
        for (var w = 0; w < _words.Count; w++)
            _first[w + 1] += _first[w];
        _wordsOf = new int[_firstWord[^1]];
        for (var i = 0; i < _numbers.Length; i++)
            wordsOf[_numbers[i]].CopyTo(_wordsOf, _firstWord[i]);
    }

    private PhraseIndex(CompiledReader reader)
    {
        (_byStem, Longest) = (reader.Number() != 0, reader.Number());
        _words = TextIndex.Read(reader);
        (_first, _numbers, _firstWord, _wordsOf) = (reader.Offsets(), reader.Numbers(), reader.Offsets(), reader.Numbers());
    }

    public static PhraseIndex Read(CompiledReader reader) => new(reader);

    public void Write(CompiledWriter writer)
    {
        writer.Number(_byStem ? 1 : 0);
        writer.Number(Longest);
        _words.Write(writer);
        writer.Offsets(_first);
        writer.Numbers(_numbers);
        writer.Offsets(_firstWord);
        writer.Numbers(_wordsOf);
    }

    /// <summary>The number of words of the longest expression.</summary>
    public int Longest { get; }

    /// <summary>Whether some expression begins with a word in table form.</summary>
    public bool CanStart(ReadOnlySpan<char> word) => _words.Find(word) is var w and >= 0 && _first[w] < _first[w + 1];

    /// <summary>The longest expression that starts at a token, or -1.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="start">The token.</param>
    /// <param name="limit">The number after the last token that may be used.</param>
    /// <param name="length">The number of its words.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Match(TokenTable tokens, int start, int limit, out int length)
    {
        var first = _words.Find(Word(tokens, start));
        if (first >= 0)
            for (var i = _first[first]; i < _first[first + 1]; i++)
            {
                length = _firstWord[i + 1] - _firstWord[i];
                if (start + length <= limit && Fits(tokens, start, _wordsOf.AsSpan(_firstWord[i], length)))
                    return _numbers[i];
            }
        length = 0;
        return -1;
    }

    /// <summary>The expression that is made of words in table form, folded, and stemmed where the table is by stem; or -1.</summary>
    public int Find(ReadOnlySpan<string> words)
    {
        var first = words.Length == 0 ? -1 : _words.Find(words[0]);
        if (first >= 0)
            for (var i = _first[first]; i < _first[first + 1]; i++)
                if (Equal(words, _wordsOf.AsSpan(_firstWord[i], _firstWord[i + 1] - _firstWord[i])))
                    return _numbers[i];
        return -1;
    }

    private bool Fits(TokenTable tokens, int start, ReadOnlySpan<int> words)
    {
        for (var i = 1; i < words.Length; i++)
            if (!_words[words[i]].SequenceEqual(Word(tokens, start + i)))
                return false;
        return true;
    }

    private bool Equal(ReadOnlySpan<string> texts, ReadOnlySpan<int> words)
    {
        if (texts.Length != words.Length)
            return false;
        for (var i = 1; i < words.Length; i++)
            if (!_words[words[i]].SequenceEqual(texts[i]))
                return false;
        return true;
    }

    private string Word(TokenTable tokens, int token) => _byStem ? tokens.Stem(token) : tokens.Folded(token);

    // The expressions that have words, by first word, longest first, else in the order given.
    private static int[] Sorted(int[][] wordsOf)
    {
        var numbers = new List<int>(wordsOf.Length);
        for (var e = 0; e < wordsOf.Length; e++)
            if (wordsOf[e].Length > 0)
                numbers.Add(e);
        numbers.Sort((a, b) => wordsOf[a][0] != wordsOf[b][0] ? wordsOf[a][0].CompareTo(wordsOf[b][0])
            : wordsOf[a].Length != wordsOf[b].Length ? wordsOf[b].Length.CompareTo(wordsOf[a].Length) : a.CompareTo(b));
        return [.. numbers];
    }

    /// <summary>Cuts expressions to words as texts are cut, and numbers the words.</summary>
    private sealed class Cutter(TextAnalyzer analyzer, bool byStem)
    {
        private readonly Grammar _grammar = Grammar.For(analyzer.Language);
        private readonly List<TokenSpan> _tokens = [];

        public StringTable Words { get; } = new(256);

        public int[] Cut(string expression)
        {
            _tokens.Clear();
            analyzer.Tokenizer.Tokenize(expression, _tokens);
            var words = new int[_tokens.Count];
            for (var t = 0; t < words.Length; t++)
                words[t] = Words.Add(Key(expression.AsSpan(_tokens[t].Start, _tokens[t].Length)));
            return words;
        }

        private string Key(ReadOnlySpan<char> surface)
        {
            var folded = Folding.Fold(surface, analyzer.Language);
            return byStem ? analyzer.StemOf(_grammar.Irregular.LemmaOf(folded) ?? folded) : folded;
        }
    }
}
