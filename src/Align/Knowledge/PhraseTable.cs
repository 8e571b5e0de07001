using Align.Text;

namespace Align.Knowledge;

/// <summary>Finds words and runs of words in a text, longest first: every expression of one or more words leads to a value.</summary>
/// <typeparam name="T">What an expression leads to.</typeparam>
internal sealed class PhraseTable<T>
{
    private readonly PhraseIndex _expressions;
    private readonly Func<int, T> _value;

    /// <summary>A table of expressions.</summary>
    /// <param name="expressions">The expressions, in dictionary spelling, and their values; the first of two equal ones wins.</param>
    /// <param name="analyzer">Cuts the expressions to words as it cuts texts.</param>
    /// <param name="byStem">Whether any inflection matches, or only the very form.</param>
    public PhraseTable(IEnumerable<(string Expression, T Value)> expressions, TextAnalyzer analyzer, bool byStem = false)
    {
        var (texts, values) = (new List<string>(), new List<T>());
        foreach (var (expression, value) in expressions)
        {
            texts.Add(expression);
            values.Add(value);
        }
        _expressions = new PhraseIndex(texts, analyzer, byStem);
        _value = number => values[number];
    }

    /// <summary>A table of expressions that are indexed already.</summary>
    /// <param name="expressions">The expressions.</param>
    /// <param name="value">The value of an expression, by its number.</param>
    public PhraseTable(PhraseIndex expressions, Func<int, T> value) => (_expressions, _value) = (expressions, value);

    /// <summary>Whether some expression begins with a word in table form.</summary>
    public bool CanStart(ReadOnlySpan<char> word) => _expressions.CanStart(word);

    /// <summary>The longest expression that starts at a token.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="start">The token.</param>
    /// <param name="limit">The number after the last token that may be used.</param>
    /// <param name="end">The number after the expression's last token.</param>
    /// <param name="value">The expression's value.</param>
    public bool TryMatch(TokenTable tokens, int start, int limit, out int end, out T value)
    {
        var length = 0;
        var number = start < limit ? _expressions.Match(tokens, start, limit, out length) : -1;
        end = start + length;
        value = number < 0 ? default! : _value(number);
        return number >= 0;
    }

    /// <summary>Whether an expression ends right before a token, at or after the first token that may be used.</summary>
    public bool EndsBefore(TokenTable tokens, int token, int first)
    {
        for (var start = token - 1; start >= first && start >= token - _expressions.Longest; start--)
            if (_expressions.Match(tokens, start, token, out var length) >= 0 && start + length == token)
                return true;
        return false;
    }

    /// <summary>The value of an expression given as words in table form: folded, and stemmed where the table is by stem.</summary>
    public bool TryFind(ReadOnlySpan<string> words, out T value)
    {
        var number = _expressions.Find(words);
        value = number < 0 ? default! : _value(number);
        return number >= 0;
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
}
