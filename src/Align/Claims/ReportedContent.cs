using Align.Lexicons;
using Align.Text;

namespace Align.Claims;

/// <summary>The stretch of words that a verb of saying introduces; <paramref name="Quote"/> is the quotation that it is, or -1.</summary>
internal readonly record struct Stretch(int First, int End, int Quote);

/// <summary>
/// Finds what a verb of saying introduces: a complement (<c>a declarat că …</c>), a quotation on either side, a clause that it closes
/// (<c>The ministers agreed, X said</c>) or one that follows bare (<c>X said the ministers agreed</c>).
/// </summary>
internal sealed class ReportedContent(TokenTable tokens, TermTable terms, ClauseWords words, QuoteIndex quotes, ClauseSplitter clauses, SpeakerFinder speakers, ClaimDrafts drafts)
{
    private const int MinimumWords = 3;

    /// <summary>Whether a verb of saying introduces anything: a complement, a colon, a quotation on either side, or a clause that it closes.</summary>
    public bool Exists(CueHit cue, SentenceSpan sentence) =>
        Complement(cue, sentence.EndToken) is not null || quotes.Before(cue.First, sentence) is not null || quotes.Next(cue.End, sentence.EndToken) is not null
        || ClosedClause(cue, sentence) is not null || BareClause(cue, sentence.EndToken) is not null;

    /// <summary>The stretch that the cue of a given number introduces, or null.</summary>
    public Stretch? Of(List<CueHit> cues, int c, SentenceSpan sentence)
    {
        var cue = cues[c];
        var limit = c + 1 < cues.Count ? ClauseStart(cues[c + 1].First, cue.End) : sentence.EndToken;
        // a declarat (…) că …; a declarat: …
        if (Complement(cue, limit) is { } complement)
            return complement.Quote is { } quoted ? new Stretch(quotes[quoted].First, quotes[quoted].End, quoted) : Trimmed(complement.Start, quotes.EndThroughQuotes(complement.Start, limit));
        // "…", a spus X; where only the end of a sentence is quoted, the whole is what was said.
        if (quotes.Before(cue.First, sentence) is { } before)
        {
            var quote = quotes[before];
            var start = c > 0 ? cues[c - 1].End : sentence.FirstToken;
            if (quote.Open > start + MinimumWords && quote.First < sentence.EndToken && quote.First > sentence.FirstToken && clauses.HasFiniteVerb(start, quote.Open))
                return Trimmed(start, quote.End);
            var goesOn = CommaBefore(cue, sentence) is { } tail && tail - quote.AfterClose >= MinimumWords && !speakers.AnyPerson(quote.AfterClose, tail) ? tail : quote.End;
            return new Stretch(quote.First, goesOn, before);
        }
        // X a spus "…"; in "he says he was sent home 'without a word'" the quotation is only the end of what is said.
        if (quotes.Next(cue.End, limit) is { } next && BareClause(cue, quotes[next].Open) is null)
            return new Stretch(quotes[next].First, quotes[next].End, next);
        // The ministers agreed, X said.
        if (ClosedClause(cue, sentence) is { } comma)
            return Trimmed(c > 0 && cues[c - 1].End < comma - MinimumWords ? cues[c - 1].End : sentence.FirstToken, comma);
        // X said the ministers agreed.
        return BareClause(cue, limit) is { } clause ? Trimmed(clause, limit) : null;
    }

    private (int Start, int? Quote)? Complement(CueHit cue, int limit)
    {
        for (var i = cue.End; i < Math.Min(limit, cue.End + 12); i++)
        {
            if (quotes.IsQuoted(i) || tokens.IsMark(i, ';') || (i > cue.End && clauses.IsFinite(i)))
                return null;
            if (i > cue.End + 1 && tokens.Folded(i) is "if" or "how" or "whether" or "daca")
                return null;
            if (words.Complementisers.TryMatch(tokens, i, limit, out var after, out _) && after < limit)
                return (after, null);
            if (tokens.IsMark(i, ':') && i + 1 < limit)
                return quotes.From(i + 1) is { } quote ? (i + 1, quote) : (i + 1, null);
        }
        return null;
    }

    // The comma after a whole clause that the cue closes: ", X said", ", a anunțat X", with nothing but the speaker and the occasion behind it.
    private int? ClosedClause(CueHit cue, SentenceSpan sentence)
    {
        if (cue.IsGerund || cue.Strength is "asks" or "demands" or "criticises" or "praises" || CommaBefore(cue, sentence) is not { } comma || comma - sentence.FirstToken < MinimumWords)
            return null;
        for (var i = comma + 1; i < cue.First; i++)
            if (words.Subordinator.Contains(tokens.Folded(i)) || words.Coordinator.Contains(tokens.Folded(i)))
                return null;
        if (comma + 1 == cue.First && cue.End < sentence.EndToken && tokens.Folded(cue.End) is "a" or "an" or "un" or "o")
            return null;                                        // "…, showed a drop"
        for (var i = cue.End; i < sentence.EndToken && !tokens.IsMark(i, ','); i++)
            if (clauses.IsFinite(i))
                return null;
        return clauses.HasFiniteVerb(sentence.FirstToken, comma) ? comma : null;
    }

    private int? BareClause(CueHit cue, int limit) =>
        tokens.Language == Language.English && cue.End < limit && cue.Strength is "states" or "announces" or "claims" or "believes" or "adds" or "admits" or "denies" or "warns" or "reports" or "agrees"
        && !words.Preposition.Contains(tokens.Folded(cue.End)) && tokens.IsWord(cue.End) && tokens.Folded(cue.End) is not ("a" or "an")
        && (!terms.IsNoun(tokens.Form(cue.End - 1)) || speakers.Ending(cue.First) is not null) && limit - cue.End > MinimumWords && clauses.StartsOwnClause(cue.End, Math.Min(limit, cue.End + 9))
            ? cue.End : null;

    // The last comma within a few words before a cue.
    private int? CommaBefore(CueHit cue, SentenceSpan sentence)
    {
        for (var i = cue.First - 1; i > sentence.FirstToken && i >= cue.First - 8; i--)
            if (tokens.IsMark(i, ','))
                return i;
        return null;
    }

    // The comma, with its "and" or "mentionând", where the clause of the next cue begins.
    private int ClauseStart(int cue, int after)
    {
        for (var i = cue - 1; i > after && i >= cue - 10; i--)
            if (tokens.Kind(i) == TokenKind.Punctuation && tokens.FirstChar(i) is ',' or ';' or '–' or '—' && !quotes.IsQuoted(i))
                return i;
        return cue;
    }

    private Stretch? Trimmed(int first, int end) => drafts.Trim(first, end) is var (from, to) ? new Stretch(from, to, -1) : null;
}
