using Align.Text;

namespace Align.Claims.Clauses;

/// <summary>Clauses that depend on another and yet say something of their own: what followed, where, after what.</summary>
internal sealed class DependentClauses(TokenTable tokens, ClauseWords words, FiniteVerbs verbs, ClauseOpenings openings)
{
    private const int MinimumWords = 3;

    private readonly SpeechWords _speech = SpeechWords.For(tokens.Grammar);

    /// <summary>
    /// Where a clause begins that depends on the one before it and says something more that can be checked: <c>, ending a two-day strike</c>,
    /// <c>, unde apa nu depășește doi metri</c>, <c> after prosecutors opened an inquiry</c>; or -1.
    /// </summary>
    public int StartAt(int start, int i, int end)
    {
        if (openings.OpensWithCondition(start))
            return -1;
        var comma = tokens.IsMark(i, ',');
        var first = comma ? i + 1 : i;
        if (first >= end || !tokens.IsWord(first))
            return -1;
        if (comma && verbs.IsGerund(first))
            return first;
        if (comma && words.Relative.Contains(tokens.Folded(first)) && ClosesRange(first, end) && verbs.HasFiniteVerb(first, end))
            return first;
        if (comma && IsLongApposition(first, end))
            return first;
        // ", hours after officers searched his office", ", la două zile după ce a fost ales"
        if (comma)
            for (var w = first + 1; w < Math.Min(end, first + 5) && tokens.Kind(w - 1) is TokenKind.Word or TokenKind.Number && !verbs.IsFinite(w - 1); w++)
                if (words.Occasion.TryMatch(tokens, w, end, out var behind, out _) && tokens.Folded(w) is "after" or "dupa" && words.Measure.Contains(tokens.Folded(w - 1)) && behind < end && openings.StartsOwnClause(behind, end, 12))
                    return first;
        // "did not say when it would open": what is asked or told is no occasion.
        return words.Occasion.TryMatch(tokens, first, end, out var after, out _) && after < end && tokens.Kind(after) == TokenKind.Word && (openings.StartsOwnClause(after, end, 12) || (tokens.Language == Language.Romanian && verbs.IsFinite(after))) && !IsMeasured(i, start)
            && (comma || !(words.Reporting.TryMatch(tokens, first - 1, first, out _, out _) || _speech.Known.Contains(tokens.Folded(first - 1)))) ? first : -1;
    }

    /// <summary>The commas around a figure given in passing, where the verb of the sentence follows at once: <c>The ministry, which holds 20 percent of the mine, was fined</c>.</summary>
    public (int Comma, int Close)? AsideIn(int first, int end)
    {
        for (var i = first + 1; i < end - MinimumWords && i < first + 14 && !verbs.IsFinite(i); i++)
        {
            if (!tokens.IsMark(i, ',') || tokens.Folded(i + 1) is not ("which" or "care"))
                continue;
            var hasFigure = false;
            for (var close = i + 2; close < end - MinimumWords; close++)
            {
                hasFigure |= tokens.Kind(close) == TokenKind.Number;
                if (tokens.IsMark(close, ','))
                {
                    var verb = close + 1;
                    while (verb < end - 1 && verb < close + 4 && words.Light.Contains(tokens.Folded(verb)))
                        verb++;
                    return hasFigure && verbs.IsFinite(verb) && verbs.IsClause(i + 1, close) ? (i, close) : null;
                }
            }
        }
        return null;
    }

    // "…, a step that most economists had not expected": what is said about the thing named last says something more.
    private bool IsLongApposition(int first, int end)
    {
        if (!(tokens.Folded(first) is "a" or "an" or "un" or "o") || (tokens.Language == Language.English && tokens.Folded(first) is "o" or "un") || (tokens.Language == Language.Romanian && tokens.Folded(first) is "a"))
            return false;
        for (var i = first + 1; i < Math.Min(end, first + 6); i++)
        {
            if (tokens.Kind(i) == TokenKind.Punctuation || verbs.IsFinite(i))
                return false;
            if (tokens.Folded(i) is "that" or "which" or "who" or "care" or "pe" && i + 1 < end)
                return ClosesRange(first, end) && verbs.HasFiniteVerb(i, end);
        }
        return false;
    }

    // ", three days after …": the measure belongs to what follows it; the comma is the boundary.
    private bool IsMeasured(int i, int start)
    {
        for (var c = i - 1; c > start && c >= i - 5; c--)
            if (tokens.IsMark(c, ','))
                return true;
        return false;
    }

    // Whether no comma with another verb behind it follows: the clause is not an aside.
    private bool ClosesRange(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (tokens.IsMark(i, ','))
                return !verbs.HasFiniteVerb(i, end) || verbs.HasFiniteVerb(first, i) && words.Coordinator.Contains(tokens.Folded(Math.Min(i + 1, end - 1)));
        return true;
    }
}
