using Align.Text;

namespace Align.Knowledge;

/// <summary>Finds words and runs of words in a text, longest first: every expression of one or more words leads to a value.</summary>
/// <typeparam name="T">What an expression leads to.</typeparam>
internal sealed class PhraseTable<T>
{
    private readonly StringTable _words = new(256);
    private readonly List<Entry[]> _byFirst = [];
    private readonly bool _byStem;
    private readonly int _longest;

    /// <summary>A table of expressions.</summary>
    /// <param name="expressions">The expressions, in dictionary spelling, and their values; the first of two equal ones wins.</param>
    /// <param name="analyzer">Cuts the expressions to words as it cuts texts.</param>
    /// <param name="byStem">Whether any inflection matches, or only the very form.</param>
    public PhraseTable(IEnumerable<(string Expression, T Value)> expressions, TextAnalyzer analyzer, bool byStem = false)
    {
        _byStem = byStem;
        var grammar = Grammar.For(analyzer.Language);
        var lists = new List<List<Entry>>();
        var buffer = new List<TokenSpan>();
        foreach (var (expression, value) in expressions)
        {
            buffer.Clear();
            analyzer.Tokenizer.Tokenize(expression, buffer);
            var words = buffer.Select(t => Key(expression.AsSpan(t.Start, t.Length))).ToArray();
            if (words.Length == 0)
                continue;
            var first = _words.Add(words[0], out var added);
            if (added)
                lists.Add([]);
            lists[first].Add(new Entry(words, value));
            _longest = Math.Max(_longest, words.Length);
        }
        foreach (var list in lists)
            _byFirst.Add([.. list.OrderByDescending(e => e.Words.Length)]);

        string Key(ReadOnlySpan<char> surface)
        {
            var folded = Folding.Fold(surface, analyzer.Language);
            return byStem ? analyzer.StemOf(grammar.Irregular.LemmaOf(folded) ?? folded) : folded;
        }
    }

    /// <summary>Whether some expression begins with a word in table form.</summary>
    public bool CanStart(ReadOnlySpan<char> word) => _words.Contains(word);

    /// <summary>The longest expression that starts at a token.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="start">The token.</param>
    /// <param name="limit">The number after the last token that may be used.</param>
    /// <param name="end">The number after the expression's last token.</param>
    /// <param name="value">The expression's value.</param>
    public bool TryMatch(TokenTable tokens, int start, int limit, out int end, out T value)
    {
        var first = _words.Find(Word(tokens, start));
        if (first >= 0)
            foreach (var entry in _byFirst[first])
                if (Fits(tokens, start, limit, entry.Words))
                {
                    end = start + entry.Words.Length;
                    value = entry.Value;
                    return true;
                }
        end = start;
        value = default!;
        return false;
    }

    /// <summary>Whether an expression ends right before a token, at or after the first token that may be used.</summary>
    public bool EndsBefore(TokenTable tokens, int token, int first)
    {
        for (var start = token - 1; start >= first && start >= token - _longest; start--)
            if (TryMatch(tokens, start, token, out var end, out _) && end == token)
                return true;
        return false;
    }

    /// <summary>The value of an expression given as words in table form: folded, and stemmed where the table is by stem.</summary>
    public bool TryFind(ReadOnlySpan<string> words, out T value)
    {
        var first = words.Length == 0 ? -1 : _words.Find(words[0]);
        if (first >= 0)
            foreach (var entry in _byFirst[first])
                if (words.SequenceEqual(entry.Words))
                {
                    value = entry.Value;
                    return true;
                }
        value = default!;
        return false;
    }

    /// <summary>All expressions in a range of tokens, left to right, without overlaps.</summary>
    public IEnumerable<(int Start, int End, T Value)> Find(TokenTable tokens, int start, int limit)
    {
        for (var i = start; i < limit;)
            if (TryMatch(tokens, i, limit, out var end, out var value))
            {
                yield return (i, end, value);
                i = end;
            }
            else
            {
                i++;
            }
    }

    private bool Fits(TokenTable tokens, int start, int limit, string[] words)
    {
        if (start + words.Length > limit)
            return false;
        for (var i = 1; i < words.Length; i++)
            if (Word(tokens, start + i) != words[i])
                return false;
        return true;
    }

    private string Word(TokenTable tokens, int token) => _byStem ? tokens.Stem(token) : tokens.Folded(token);

    private readonly record struct Entry(string[] Words, T Value);
}
