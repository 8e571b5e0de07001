using Align.Text;

namespace Align.Claims.Clauses;

/// <summary>Whether a clause of its own opens at a token: with its subject, with a list of subjects, with a condition.</summary>
internal sealed class ClauseOpenings(TokenTable tokens, ClauseWords words, FiniteVerbs verbs)
{
    /// <summary>Whether a stretch begins with a condition or an occasion that the main clause follows: <c>If it rains, …</c>, <c>Când a ajuns, …</c></summary>
    public bool OpensWithCondition(int start) =>
        tokens.IsWord(start) && (words.Condition.Contains(tokens.Folded(start)) || (tokens.Folded(start) is "and" or "si" or "that" or "ca" && start + 1 < tokens.Count && words.Condition.Contains(tokens.Folded(start + 1))));

    /// <summary>Whether a subject and its verb stand within the next few words: ", and the ministers agreed".</summary>
    public bool StartsOwnClause(int start, int end, int within = 7)
    {
        for (var i = start; i < Math.Min(end, start + within); i++)
        {
            if ((tokens.Kind(i) == TokenKind.Punctuation && tokens.FirstChar(i) is ',' or ';') || (i > start && words.Subordinator.Contains(tokens.Folded(i))))
                return false;
            // "denied breaking the law and said": a second predicate, not a subject with its verb.
            if (i > start && tokens.Folded(i) is "and" or "si" && i + 1 < end && verbs.IsFinite(i + 1))
                return false;
            if (verbs.IsFinite(i))
                return i > start;
        }
        return false;
    }

    /// <summary>Whether a verb follows at once behind a subject and what stands in apposition to it: <c>and the judge, Margaret Holloway, granted the request</c>.</summary>
    public bool StartsBehindApposition(int start, int end)
    {
        for (var open = start + 1; open < Math.Min(end, start + 6); open++)
        {
            if (verbs.IsFinite(open) || words.Subordinator.Contains(tokens.Folded(open)))
                return false;
            if (!tokens.IsMark(open, ','))
                continue;
            for (var close = open + 2; close < Math.Min(end - 1, open + 8); close++)
                if (verbs.IsFinite(close))
                    return false;
                else if (tokens.IsMark(close, ','))
                    return verbs.IsFinite(close + 1);
            return false;
        }
        return false;
    }

    /// <summary>Whether several things side by side and their verb stand within the next words: <c>houses, hospitals and hotels had collapsed</c>.</summary>
    public bool StartsWithList(int start, int end)
    {
        var (commas, joined) = (0, false);
        for (var i = start; i < Math.Min(end, start + 16); i++)
        {
            if (verbs.IsFinite(i))
                return i > start && commas > 0 && joined;
            if (tokens.IsMark(i, ','))
                commas++;
            else if (!tokens.IsWord(i) && tokens.Kind(i) != TokenKind.Number || words.Subordinator.Contains(tokens.Folded(i)))
                return false;
            else if (commas > 0 && words.Coordinator.Contains(tokens.Folded(i)))
                joined = true;
        }
        return false;
    }
}
