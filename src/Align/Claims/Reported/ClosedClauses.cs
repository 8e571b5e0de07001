using Align.Claims.Clauses;
using Align.Claims.Speakers;
using Align.Lexicons;
using Align.Text;

namespace Align.Claims.Reported;

/// <summary>Clauses that nothing but commas marks as said: the cue closes them, or stands inside.</summary>
internal sealed class ClosedClauses(TokenTable tokens, TermTable terms, ClauseWords words, QuoteIndex quotes, FiniteVerbs verbs, ClauseOpenings openings, SpeakerFinder speakers)
{
    private const int MinimumWords = 3;

    private readonly SpeechWords _speech = SpeechWords.For(tokens.Grammar);

    /// <summary>The comma after a whole clause that the cue closes (<c>…, X said</c>, <c>…, a anunțat X</c>), with nothing but the speaker and the occasion behind it; or null.</summary>
    public int? CommaOf(CueHit cue, SentenceSpan sentence)
    {
        if (!SaysPlainly(cue) || CommaBeforeSubject(cue, sentence) is not { } comma || comma - sentence.FirstToken < MinimumWords)
            return null;
        var inverted = comma + 1 == cue.First;
        if (!inverted && cue.Strength is "asks" or "demands" or "criticises" or "praises")
            return null;
        if (inverted && cue.End < sentence.EndToken && (cue.Strength is "demands" || tokens.Folded(cue.End) is "a" or "an" or "un" or "o" && !(cue.End + 1 < sentence.EndToken && speakers.Papers.IsPaper(cue.End + 1))))
            return null;                                        // "…, showed a drop"
        if (cue.End + 1 < sentence.EndToken && (tokens.Folded(cue.End) is "to" && terms.IsVerb(tokens.Form(cue.End + 1)) || tokens.Folded(cue.End) is "sa"))
            return null;                                        // "…, X decided to go"
        for (var i = cue.End; i < sentence.EndToken && !tokens.IsMark(i, ',') && !tokens.IsMark(i, ';'); i++)
            if (verbs.IsFinite(i))
                return null;
        return IsMainClause(Dateline.EndOf(tokens, sentence), comma) ? comma : null;
    }

    /// <summary>
    /// The clause that a cue stands in, between commas: <c>If wages grow, X said, the bank will wait</c>; <c>his telephone, he said, did not ring</c>;
    /// <c>În schimb, susțin procurorii, el a primit bani</c>.
    /// </summary>
    public (int First, int End)? Around(CueHit cue, SentenceSpan sentence)
    {
        if (!SaysPlainly(cue) || cue.Strength is "asks" or "demands" or "criticises" or "praises" or "agrees" || CommaBeforeSubject(cue, sentence) is not { } comma)
            return null;
        // "Its president, Ana Popa, said Holloway Ltd, the family firm, had known": the speaker stands in front.
        if (tokens.Language == Language.English && speakers.Mentions.Ending(cue.First - 1) is { Type: EntityType.Person } && openings.StartsBehindApposition(cue.End, sentence.EndToken))
            return null;
        var close = cue.End;
        while (close < sentence.EndToken && close < cue.End + 6 && !tokens.IsMark(close, ','))
        {
            if (verbs.IsFinite(close) || (tokens.Kind(close) == TokenKind.Punctuation && !quotes.IsQuoted(close)))
                return null;
            close++;
        }
        if (close >= sentence.EndToken || !tokens.IsMark(close, ',') || sentence.EndToken - close <= MinimumWords || !verbs.HasFiniteVerb(close, sentence.EndToken))
            return null;
        var first = Dateline.EndOf(tokens, sentence);
        if (openings.OpensWithCondition(first) && verbs.HasFiniteVerb(first, comma) && !IsMainClause(first, comma))
            return (first, sentence.EndToken);
        if (verbs.HasFiniteVerb(first, comma))
            return null;
        // An adverbial in front adds little; a subject in front is part of what is said.
        return words.Preposition.Contains(tokens.Folded(first)) || comma - first < 2 ? (close + 1, sentence.EndToken) : (first, sentence.EndToken);
    }

    /// <summary>The last comma within a few words before a token.</summary>
    public int? CommaBefore(int token, SentenceSpan sentence, int within = 12)
    {
        for (var i = token - 1; i > sentence.FirstToken && i >= token - within; i--)
            if (tokens.IsMark(i, ','))
                return i;
        return null;
    }

    // Nothing marks what is said but a comma: "will continue", "go on" and the like must then be no more than they are.
    private bool SaysPlainly(CueHit cue) =>
        !cue.IsGerund && !_speech.Future.Contains(tokens.Folded(cue.First)) && (cue.Strength != "adds" || tokens.Folded(cue.End - 1).StartsWith("ad", StringComparison.Ordinal));

    // A stretch has a verb of its own, and does not merely open with a condition that has not been followed up.
    private bool IsMainClause(int first, int end)
    {
        if (!openings.OpensWithCondition(first))
            return verbs.HasFiniteVerb(first, end);
        for (var i = first + 2; i < end; i++)
            if (tokens.IsMark(i, ',') && end - i > MinimumWords)
                return true;
        return false;
    }

    // The comma before the subject of a cue: ", X said"; before both halves of a subject in apposition, ", its manager, X, said", ", X, who leads it, said".
    private int? CommaBeforeSubject(CueHit cue, SentenceSpan sentence)
    {
        if (CommaBefore(cue.First, sentence) is not { } comma)
            return null;
        if (comma + 1 < cue.First)
            return IsSubjectLike(comma + 1, cue.First) ? comma : null;
        if (tokens.Language == Language.Romanian || (tokens.Folded(cue.End - 1) is not ("told" or "tells") && speakers.Mentions.Opens(cue.End, sentence.EndToken)))
            return comma;
        // English, and nobody behind the verb: two stretches between commas are the subject.
        if (CommaBefore(comma, sentence, 14) is not { } second)
            return comma;
        var apposed = tokens.Folded(second + 1) is "who" or "which" or "whose" || !verbs.HasFiniteVerb(second + 1, comma);
        // "Ana Popa, who manages the hospital, denied …": nothing stands before the subject.
        if (CommaBefore(second, sentence) is not { } first)
            return apposed && second - sentence.FirstToken < 12 && !verbs.HasFiniteVerb(sentence.FirstToken, second) && IsSubjectLike(sentence.FirstToken, second) ? null : comma;
        return apposed && !verbs.HasFiniteVerb(first + 1, second) && IsSubjectLike(first + 1, second) ? first : null;
    }

    private bool IsSubjectLike(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (words.Subordinator.Contains(tokens.Folded(i)) || words.Coordinator.Contains(tokens.Folded(i)) && i == first || verbs.IsFinite(i))
                return false;
        return !words.Preposition.Contains(tokens.Folded(first)) && !words.Splitters.TryMatch(tokens, first, end, out _, out _);
    }
}
