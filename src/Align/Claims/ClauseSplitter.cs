using Align.Lexicons;
using Align.Text;

namespace Align.Claims;

/// <summary>Cuts a stretch of words to clauses that can each be true or false: at semicolons, at adversative connectives, and where a coordinated clause has a verb of its own.</summary>
internal sealed class ClauseSplitter(TokenTable tokens, TermTable terms, ClauseWords words)
{
    private const int MinimumWords = 4;

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
    public bool HasFiniteVerb(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (IsFinite(i))
                return true;
        return false;
    }

    // Where a new clause begins behind a boundary at token i, or -1.
    private int BoundaryAt(int i, int end)
    {
        if (tokens.IsMark(i, ';'))
            return i + 1;
        if (!tokens.IsMark(i, ',') || i + 1 >= end)
            return -1;
        if (IsQuoteMark(i - 1) && IsQuoteMark(i + 1))
            return i + 2;                                       // "…", "…"
        if (words.Splitters.TryMatch(tokens, i + 1, end, out var afterSplitter, out _))
            return afterSplitter;
        if (tokens.IsWord(i + 1) && words.Coordinator.Contains(tokens.Folded(i + 1)) && StartsOwnClause(i + 2, end))
            return i + 2;
        // Romanian also sets main clauses side by side with a comma: "războiul s-a încheiat, situația s-a schimbat".
        return tokens.Language == Language.Romanian && tokens.IsWord(i + 1) && !tokens.IsStop(i + 1) && !tokens.IsCapitalised(i + 1) && !words.Subordinator.Contains(tokens.Folded(i + 1))
            && !words.Preposition.Contains(tokens.Folded(i + 1)) && StartsOwnClause(i + 1, end) ? i + 1 : -1;
    }

    private bool IsQuoteMark(int token) => tokens.Kind(token) == TokenKind.Punctuation && tokens.FirstChar(token) is '"' or '“' or '”' or '„' or '«' or '»' or '\'' or '’';

    /// <summary>Whether a subject and its verb stand within the next few words: ", and the ministers agreed".</summary>
    public bool StartsOwnClause(int start, int end)
    {
        for (var i = start; i < Math.Min(end, start + 7); i++)
        {
            if ((tokens.Kind(i) == TokenKind.Punctuation && tokens.FirstChar(i) is ',' or ';') || (i > start && words.Subordinator.Contains(tokens.Folded(i))))
                return false;
            if (IsFinite(i))
                return i > start;
        }
        return false;
    }

    private bool IsClause(int first, int end)
    {
        var count = 0;
        for (var i = first; i < end; i++)
            if (tokens.IsWord(i))
                count++;
        return count >= MinimumWords && HasFiniteVerb(first, end);
    }

    /// <summary>Whether a token is a finite verb, as far as its form tells.</summary>
    public bool IsFinite(int token)
    {
        if (!tokens.IsWord(token))
            return false;
        var folded = tokens.Folded(token);
        if (folded == "'s")
            return token > 0 && (words.Subject.Contains(tokens.Folded(token - 1)) || tokens.Folded(token - 1) is "there" or "that" or "what" or "who" or "here");
        if (words.Auxiliary.Contains(folded))
            return true;
        if (tokens.IsStop(token) || tokens.IsCapitalised(token) || !terms.IsVerb(tokens.Form(token)))
            return false;
        return tokens.Language == Language.Romanian
            ? folded.EndsWith("este", StringComparison.Ordinal) || folded.EndsWith("esc", StringComparison.Ordinal) || folded.EndsWith("eaza", StringComparison.Ordinal)
                || folded.EndsWith("au", StringComparison.Ordinal) || folded.EndsWith("ea", StringComparison.Ordinal) || terms.IsOnlyVerb(tokens.Form(token))
            : folded.EndsWith("ed", StringComparison.Ordinal) || (folded.EndsWith('s') && !terms.IsNoun(tokens.Form(token))) || tokens.Grammar.Irregular.LemmaOf(folded) is not null
                || (terms.IsOnlyVerb(tokens.Form(token)) && !folded.EndsWith("ing", StringComparison.Ordinal) && !(token > 0 && tokens.Folded(token - 1) is "to"));
    }
}
