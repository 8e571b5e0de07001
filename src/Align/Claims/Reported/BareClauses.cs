using Align.Claims.Clauses;
using Align.Claims.Speakers;
using Align.Lexicons;
using Align.Text;

namespace Align.Claims.Reported;

/// <summary>English clauses that follow a verb of saying without a conjunction, past its listener and the day: <c>X told reporters on Monday the ministers agreed</c>.</summary>
internal sealed class BareClauses(TokenTable tokens, TermTable terms, ClauseWords words, ClauseOpenings openings, SpeakerFinder speakers)
{
    private const int MinimumWords = 3;

    private readonly SpeechWords _speech = SpeechWords.For(tokens.Grammar);

    /// <summary>Where such a clause begins, or null.</summary>
    public int? StartOf(CueHit cue, int limit)
    {
        if (tokens.Language != Language.English || cue.Strength is not ("states" or "announces" or "claims" or "believes" or "adds" or "admits" or "denies" or "warns" or "reports") && tokens.Folded(cue.End - 1) is not ("confirmed" or "confirms" or "agreed" or "agrees"))
            return null;
        var start = BehindDay(BehindListener(cue, limit), limit);
        if (start >= limit || !tokens.IsWord(start) && tokens.Kind(start) != TokenKind.Number || limit - start < MinimumWords)
            return null;
        var says = _speech.Says.Contains(tokens.Folded(cue.End - 1));
        // "said between 30 and 40 percent would vote"
        var counts = says && start + 1 < limit && _speech.Count.Contains(tokens.Folded(start)) && tokens.Kind(start + 1) == TokenKind.Number;
        if (words.Preposition.Contains(tokens.Folded(start)) && !counts || (tokens.Folded(start) is "a" or "an" && !says) || words.Coordinator.Contains(tokens.Folded(start)))
            return null;
        // "claims" and "reports" are nouns as well, unless somebody stands before them.
        if (terms.IsNoun(tokens.Form(cue.End - 1)) && !says && tokens.Folded(cue.End - 1) is not [.., 'e', 'd'] && speakers.Mentions.Ending(cue.First) is null && !IsSubjectPronoun(cue.First - 1) && !IsSeveral(cue.First - 1))
            return null;
        return openings.StartsOwnClause(start, Math.Min(limit, start + (says ? 12 : 9)), says ? 12 : 7) || (says && (openings.StartsBehindApposition(start, limit) || openings.StartsWithList(start, limit))) ? start : null;
    }

    // "told reporters [an appeal would be lodged]", "told News.ro [the gate was open]"
    private int BehindListener(CueHit cue, int limit)
    {
        if (tokens.Folded(cue.End - 1) is not ("told" or "tells" or "tell") || cue.End >= limit)
            return cue.End;
        if (speakers.Mentions.MentionFrom(cue.End) is { } mention && mention < limit)
            return mention;
        var next = tokens.Folded(cue.End);
        return tokens.IsWord(cue.End) && (_speech.Listener.Contains(next) || (next.EndsWith('s') && !tokens.IsStop(cue.End) && !tokens.IsCapitalised(cue.End))) ? cue.End + 1 : cue.End;
    }

    // "said [on Monday] it was closing", "said [late on Tuesday night] the talks …"
    private int BehindDay(int start, int limit)
    {
        // "said in a statement the energy …"
        var noun = start + 1 < limit && tokens.Folded(start) is "in" ? tokens.Folded(start + 1) is "a" or "an" ? start + 2 : start + 1 : limit;
        if (noun < limit && words.Document.Contains(tokens.Stem(noun)))
            return BehindDay(noun + 1, limit);
        var i = start < limit && tokens.Folded(start) is "late" or "early" ? start + 1 : start;
        if (i + 1 >= limit || tokens.Folded(i) is not "on" || !tokens.IsWord(i + 1) || !tokens.IsCapitalised(i + 1))
            return start;
        return i + 2 < limit && _speech.PartOfDay.Contains(tokens.Folded(i + 2)) ? i + 3 : i + 2;
    }

    // "officials suspect the work went east"
    private bool IsSeveral(int token) => token >= 0 && tokens.IsWord(token) && tokens.Folded(token).EndsWith('s') && terms.IsNoun(tokens.Form(token));

    private bool IsSubjectPronoun(int token) => token >= 0 && tokens.IsWord(token) && words.Subject.Contains(tokens.Folded(token));
}
