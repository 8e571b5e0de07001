using Align.Claims.Clauses;
using Align.Lexicons;
using Align.Text;

namespace Align.Claims.Reported;

/// <summary>What a conjunction or a colon behind a verb of saying brings in: <c>a declarat că …</c>, <c>said that …</c></summary>
internal sealed class Complements(TokenTable tokens, TermTable terms, ClauseWords words, QuoteIndex quotes, FiniteVerbs verbs)
{
    private readonly SpeechWords _speech = SpeechWords.For(tokens.Grammar);

    /// <summary>Where what a verb says begins, the conjunction or colon that brings it in, and the quotation that it is; or null.</summary>
    public (int Start, int At, int? Quote)? Of(CueHit cue, int limit)
    {
        for (var i = cue.End; i < Math.Min(limit, cue.End + 18); i++)
        {
            if (quotes.IsQuoted(i) || tokens.IsMark(i, ';') || (i > cue.End && verbs.IsFinite(i)))
                return null;
            if (i > cue.End + 1 && tokens.Folded(i) is "if" or "how" or "whether" or "daca")
                return null;
            // "a refuzat invitația, pentru că nu avea nimic de spus": a reason, not what was said.
            if (i > cue.End && tokens.Folded(i) is "ca" && _speech.Reason.Contains(tokens.Folded(i - 1)))
                return null;
            // "agreed to combine them, a move that …": what stands behind an infinitive or an apposition is its own.
            if (tokens.Language == Language.English && (IsInfinitive(i) || (tokens.Folded(i) is "a" or "an" && tokens.IsMark(i - 1, ','))))
                return null;
            if (words.Complementisers.TryMatch(tokens, i, limit, out var after, out _) && after < limit)
            {
                // "dismissed that denial", "has not decided whether to go"
                if (tokens.Language == Language.English && (tokens.Folded(after) is "to" || (i == cue.End && cue.Strength == "denies" && tokens.Stem(cue.End - 1) is not ("deni" or "doubt" or "disput"))))
                    return null;
                // "a move that would create": where the verb follows at once, "that" is its subject.
                return tokens.Language == Language.English && i > cue.End && verbs.IsFinite(after) ? null : (after, i, null);
            }
            // "knows the visitors well: in 2012 he was …": only what is said stands behind a colon.
            if (tokens.IsMark(i, ':') && i + 1 < limit && (cue.Strength != "believes" || quotes.From(i + 1) is not null))
                return (i + 1, i, quotes.From(i + 1));
        }
        return null;
    }

    /// <summary>Whether a conjunction or a colon brings in what a verb says.</summary>
    public bool Exists(CueHit cue, int limit) => Of(cue, limit) is not null;

    private bool IsInfinitive(int token) => tokens.Folded(token) is "to" && token + 1 < tokens.Count && terms.IsVerb(tokens.Form(token + 1)) && !tokens.IsCapitalised(token + 1) && !terms.IsNoun(tokens.Form(token + 1));
}
