using Align.Lexicons;
using Align.Text;

namespace Align.Claims;

/// <summary>Cuts a stretch of words to clauses that can each be true or false: at semicolons, at adversative connectives, and where a coordinated clause has a verb of its own.</summary>
internal sealed class ClauseSplitter
{
    private const int MinimumWords = 4;

    private readonly TokenTable _tokens;
    private readonly TermTable _terms;
    private readonly ClauseWords _words;
    private readonly bool[] _finite;

    // How many words, and how many finite verbs, stand before each token: any stretch is then judged at once, however long.
    private readonly int[] _wordsBefore;
    private readonly int[] _finiteBefore;

    public ClauseSplitter(TokenTable tokens, TermTable terms, ClauseWords words)
    {
        (_tokens, _terms, _words) = (tokens, terms, words);
        _finite = new bool[tokens.Count];
        _wordsBefore = new int[tokens.Count + 1];
        _finiteBefore = new int[tokens.Count + 1];
        for (var i = 0; i < tokens.Count; i++)
        {
            _finite[i] = IsFiniteForm(i);
            _wordsBefore[i + 1] = _wordsBefore[i] + (tokens.IsWord(i) ? 1 : 0);
            _finiteBefore[i + 1] = _finiteBefore[i] + (_finite[i] ? 1 : 0);
        }
    }

    /// <summary>The clauses of a token range, in order.</summary>
    public IReadOnlyList<(int First, int End)> Split(int first, int end)
    {
        var clauses = new List<(int, int)>();
        var start = first;
        for (var i = first + 1; i < end; i++)
        {
            var next = BoundaryAt(i, end);
            if (next < 0 || !IsClause(start, i) || !IsClause(next, end))
                continue;
            clauses.Add((start, i));
            start = next;
            i = next;
        }
        clauses.Add((start, end));
        return clauses;
    }

    /// <summary>Whether a token range has a finite verb, as far as auxiliaries and endings tell.</summary>
    public bool HasFiniteVerb(int first, int end) => first < end && _finiteBefore[end] > _finiteBefore[first];

    /// <summary>Whether a token is a finite verb, as far as its form tells.</summary>
    public bool IsFinite(int token) => _finite[token];

    // Where a new clause begins behind a boundary at token i, or -1.
    private int BoundaryAt(int i, int end)
    {
        if (_tokens.IsMark(i, ';'))
            return i + 1;
        if (!_tokens.IsMark(i, ',') || i + 1 >= end)
            return -1;
        if (IsQuoteMark(i - 1) && IsQuoteMark(i + 1))
            return i + 2;                                       // "…", "…"
        if (_words.Splitters.TryMatch(_tokens, i + 1, end, out var afterSplitter, out _))
            return afterSplitter;
        if (_tokens.IsWord(i + 1) && _words.Coordinator.Contains(_tokens.Folded(i + 1)) && StartsOwnClause(i + 2, end))
            return i + 2;
        // Romanian also sets main clauses side by side with a comma: "războiul s-a încheiat, situația s-a schimbat".
        return _tokens.Language == Language.Romanian && _tokens.IsWord(i + 1) && !_tokens.IsStop(i + 1) && !_tokens.IsCapitalised(i + 1) && !_words.Subordinator.Contains(_tokens.Folded(i + 1))
            && !_words.Preposition.Contains(_tokens.Folded(i + 1)) && StartsOwnClause(i + 1, end) ? i + 1 : -1;
    }

    private bool IsQuoteMark(int token) => _tokens.Kind(token) == TokenKind.Punctuation && _tokens.FirstChar(token) is '"' or '“' or '”' or '„' or '«' or '»' or '\'' or '’';

    /// <summary>Whether a subject and its verb stand within the next few words: ", and the ministers agreed".</summary>
    public bool StartsOwnClause(int start, int end)
    {
        for (var i = start; i < Math.Min(end, start + 7); i++)
        {
            if ((_tokens.Kind(i) == TokenKind.Punctuation && _tokens.FirstChar(i) is ',' or ';') || (i > start && _words.Subordinator.Contains(_tokens.Folded(i))))
                return false;
            if (IsFinite(i))
                return i > start;
        }
        return false;
    }

    private bool IsClause(int first, int end) => first < end && _wordsBefore[end] - _wordsBefore[first] >= MinimumWords && HasFiniteVerb(first, end);

    private bool IsFiniteForm(int token)
    {
        if (!_tokens.IsWord(token))
            return false;
        var folded = _tokens.Folded(token);
        if (folded == "'s")
            return token > 0 && (_words.Subject.Contains(_tokens.Folded(token - 1)) || _tokens.Folded(token - 1) is "there" or "that" or "what" or "who" or "here");
        if (_words.Auxiliary.Contains(folded))
            return true;
        if (_tokens.IsStop(token) || _tokens.IsCapitalised(token) || !_terms.IsVerb(_tokens.Form(token)))
            return false;
        return _tokens.Language == Language.Romanian
            ? folded.EndsWith("este", StringComparison.Ordinal) || folded.EndsWith("esc", StringComparison.Ordinal) || folded.EndsWith("eaza", StringComparison.Ordinal)
                || folded.EndsWith("au", StringComparison.Ordinal) || folded.EndsWith("ea", StringComparison.Ordinal) || _terms.IsOnlyVerb(_tokens.Form(token))
            : folded.EndsWith("ed", StringComparison.Ordinal) || (folded.EndsWith('s') && !_terms.IsNoun(_tokens.Form(token))) || _tokens.Grammar.Irregular.LemmaOf(folded) is not null
                || (_terms.IsOnlyVerb(_tokens.Form(token)) && !folded.EndsWith("ing", StringComparison.Ordinal) && !(token > 0 && _tokens.Folded(token - 1) is "to"));
    }
}
