using Align.Text;

namespace Align.Claims.Clauses;

/// <summary>Cuts a stretch of words to clauses that can each be true or false: at semicolons, at adversative connectives, and where a coordinated clause has a verb of its own.</summary>
internal sealed class ClauseSplitter(TokenTable tokens, ClauseWords words, FiniteVerbs verbs, ClauseOpenings openings)
{
    private const int MinimumWords = 3;
    private const int Window = 60;

    private readonly DependentClauses _dependent = new(tokens, words, verbs, openings);

    /// <summary>The clauses of a token range, in order.</summary>
    public IReadOnlyList<(int First, int End)> Split(int first, int end)
    {
        var clauses = new List<(int, int)>();
        var start = first;
        for (var i = first + 1; i < end; i++)
        {
            var next = BoundaryAt(start, i, end);
            if (next < 0 ? (next = _dependent.StartAt(start, i, end)) < 0 || !verbs.IsClause(start, i) || verbs.WordsIn(next, end) < MinimumWords : !verbs.IsClause(start, i) || !verbs.IsClause(next, end))
                continue;
            clauses.Add((start, i));
            start = next;
            i = next;
        }
        clauses.Add((start, end));
        for (var c = clauses.Count - 1; c >= 0; c--)
            if (_dependent.AsideIn(clauses[c].Item1, clauses[c].Item2) is var (comma, close))
            {
                clauses.Insert(c + 1, (close + 1, clauses[c].Item2));
                clauses[c] = (comma + 1, close);
            }
        return clauses;
    }

    // Where a new clause begins behind a boundary at token i, or -1.
    private int BoundaryAt(int start, int i, int end)
    {
        // "The town blames the ministry: doctors had no vaccine"
        if (tokens.IsMark(i, ';') || (tokens.IsMark(i, ':') && i + 1 < end && !IsQuoteMark(i + 1) && !openings.OpensWithCondition(start)))
            return i + 1;
        if (tokens.IsWord(i))
            return CoordinatedAt(i, end) is { } next && IsComplete(start, i, !verbs.IsFinite(next)) ? next : -1;
        if (!tokens.IsMark(i, ',') || i + 1 >= end)
            return -1;
        if (IsQuoteMark(i - 1) && IsQuoteMark(i + 1))
            return i + 2;                                       // "…", "…"
        // "If it rains, the screening moves": a condition and what follows from it are true or false together.
        if (openings.OpensWithCondition(start))
            return -1;
        if (words.Splitters.TryMatch(tokens, i + 1, end, out var afterSplitter, out _))
            return afterSplitter;
        if (tokens.IsWord(i + 1) && words.Coordinator.Contains(tokens.Folded(i + 1)))
        {
            if (CoordinatedAt(i + 1, end) is { } second)
                return second;
            if (openings.StartsOwnClause(i + 2, end) || openings.StartsBehindApposition(i + 2, end))
                return i + 2;
        }
        // "said nothing had crossed the border, that the claim was theatre"
        if (tokens.Folded(i + 1) is "that" or "ca" && i + 2 < end && tokens.Folded(i + 2) is not "sa" && IsPlain(start, i) && openings.StartsOwnClause(i + 2, end) && IsComplete(start, i, hasSubject: true))
            return i + 2;
        if (IsComplete(start, i, hasSubject: true) && IsPlain(start, i) && OpensPredicate(i + 1, end))
            return i + 1;
        // Romanian also sets main clauses side by side with a comma: "războiul s-a încheiat, situația s-a schimbat".
        return tokens.Language == Language.Romanian && tokens.IsWord(i + 1) && !tokens.IsStop(i + 1) && !tokens.IsCapitalised(i + 1) && !words.Subordinator.Contains(tokens.Folded(i + 1))
            && !words.Preposition.Contains(tokens.Folded(i + 1)) && openings.StartsOwnClause(i + 1, end) ? i + 1 : -1;
    }

    // Where "and" or "și" without a comma joins a second predicate ("and might also offer …", "și au obținut …") or a clause with a subject of its own.
    private int? CoordinatedAt(int i, int end)
    {
        if (tokens.Folded(i) is not ("and" or "si") || i + 2 >= end)
            return null;
        if (words.Complementisers.TryMatch(tokens, i + 1, end, out var after, out _))
            return after;                                       // "și că …", "and that …"
        var verb = i + 1;
        while (verb < end - 1 && verb < i + 4 && words.Light.Contains(tokens.Folded(verb)))
            verb++;
        if (verbs.IsFinite(verb))
            return IsBareParticiple(verb) && FollowsAuxiliary(i) ? null : i + 1;
        // "Leeds and York": names side by side are one subject.
        return !(tokens.IsCapitalised(i + 1) && tokens.IsCapitalised(i - 1)) && !(tokens.Kind(i + 1) == TokenKind.Number && tokens.Kind(i - 1) == TokenKind.Number) && openings.StartsOwnClause(i + 1, end) ? i + 1 : null;
    }

    // "Nimeni nu ne-a întrebat, am aflat din presă", "I signed nothing, I asked for nothing": behind a comma a clause with its verb first, or behind a pronoun.
    private bool OpensPredicate(int first, int end)
    {
        var verb = first;
        if (tokens.Language == Language.English)
        {
            if (!words.Subject.Contains(tokens.Folded(first)))
                return false;
            verb++;
            return verb < end && verbs.IsFinite(verb) && verbs.IsClause(first, end) && !words.Reporting.TryMatch(tokens, verb, end, out _, out _);
        }
        while (verb < end - 1 && verb < first + 3 && words.Light.Contains(tokens.Folded(verb)))
            verb++;
        return verb < end && verbs.IsFinite(verb) && verbs.IsClause(first, end) && !words.Perfect.Contains(tokens.Folded(first - 2));
    }

    // No aside and no condition: the comma closes neither.
    private bool IsPlain(int start, int end)
    {
        if (words.Subordinator.Contains(tokens.Folded(start)) || (tokens.Language == Language.English && tokens.Folded(start) is "had" or "were" or "should"))
            return false;
        for (var i = start; i < end; i++)
            if (tokens.IsMark(i, ',') || tokens.Folded(i) is "if" or "daca" or "when" or "cand" or "unless")
                return false;
        return true;
    }

    // Before an "and" stands a whole clause, not the first half of a subject: a verb, and words behind it that open no further clause.
    private bool IsComplete(int start, int i, bool hasSubject)
    {
        var verb = i - 1;
        for (; verb >= Math.Max(start, i - Window) && !verbs.IsFinite(verb); verb--)
            if (tokens.Kind(verb) == TokenKind.Word && (IsSubordinator(verb, i) || words.Complementisers.TryMatch(tokens, verb, i, out _, out _)))
                return false;
        return verb >= start && verbs.IsFinite(verb) && (hasSubject || i - verb > 1);
    }

    // "before 6 a.m." is no clause, "before the doors opened" is.
    private bool IsSubordinator(int token, int end) =>
        words.Subordinator.Contains(tokens.Folded(token)) && (!words.Preposition.Contains(tokens.Folded(token)) || verbs.HasFiniteVerb(token, end));

    // "was told of it and opened an inquiry": with an object behind it a participle is a past tense.
    private bool IsBareParticiple(int verb) =>
        !(verb + 1 < tokens.Count && tokens.Folded(verb + 1) is "a" or "an" or "the" or "its" or "their" or "his" or "her") && !words.Auxiliary.Contains(tokens.Folded(verb)) && tokens.Folded(verb) is [.., 'e', 'd'] or [.., 't'] or [.., 's'] or [.., 'n'];

    private bool FollowsAuxiliary(int before)
    {
        for (var i = before - 1; i >= Math.Max(0, before - 14) && tokens.SentenceOf(i) == tokens.SentenceOf(before); i--)
            if (verbs.IsFinite(i))
                return words.Auxiliary.Contains(tokens.Folded(i)) || (i > 0 && words.Auxiliary.Contains(tokens.Folded(i - 1)));
        return false;
    }

    private bool IsQuoteMark(int token) => tokens.Kind(token) == TokenKind.Punctuation && tokens.FirstChar(token) is var mark && (QuotationMarks.IsDouble(mark) || QuotationMarks.IsApostrophe(mark));
}
