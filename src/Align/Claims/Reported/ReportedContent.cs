using Align.Claims.Clauses;
using Align.Claims.Speakers;
using Align.Lexicons;
using Align.Text;

namespace Align.Claims.Reported;

/// <summary>
/// Finds what a verb of saying introduces: a complement (<c>a declarat că …</c>), a quotation on either side, a clause that it closes
/// (<c>The ministers agreed, X said</c>) or one that follows bare (<c>X said the ministers agreed</c>).
/// </summary>
internal sealed class ReportedContent(TokenTable tokens, TermTable terms, ClauseWords words, QuoteIndex quotes, FiniteVerbs verbs, ClauseOpenings openings, SpeakerFinder speakers, ClaimDrafts drafts)
{
    private const int MinimumWords = 3;

    private readonly Complements _complements = new(tokens, terms, words, quotes, verbs);
    private readonly SaidObjects _objects = new(tokens, terms, words, quotes, verbs);
    private readonly ClosedClauses _closed = new(tokens, terms, words, quotes, verbs, openings, speakers);
    private readonly BareClauses _bare = new(tokens, terms, words, openings, speakers);

    /// <summary>Whether a verb of saying introduces anything: a complement, a colon, a quotation on either side, or a clause that it closes.</summary>
    public bool Exists(CueHit cue, SentenceSpan sentence) =>
        _complements.Of(cue, sentence.EndToken) is not null || !cue.IsPassive && (quotes.Before(cue.First, sentence) is not null || quotes.Next(cue.End, sentence.EndToken) is not null
        || _closed.CommaOf(cue, sentence) is not null || _closed.Around(cue, sentence) is not null || _bare.StartOf(cue, sentence.EndToken) is not null || _objects.StartOf(cue, sentence.EndToken) is not null);

    /// <summary>The stretch that the cue of a given number introduces, or null.</summary>
    public Stretch? Of(List<CueHit> cues, int c, SentenceSpan sentence)
    {
        var cue = cues[c];
        var limit = c + 1 < cues.Count ? ClauseStart(cues[c + 1].First, cue.End) : sentence.EndToken;
        // a declarat (…) că …; a declarat: …
        // "afirmase, citat de Tanjug, că țara nu a primit nimic": the outlet stands between.
        var found = _complements.Of(cue, limit);
        if (found is null && c + 1 < cues.Count && cues[c + 1].Kind == CueKind.Via)
        {
            var beyond = c + 2 < cues.Count ? ClauseStart(cues[c + 2].First, cues[c + 1].End) : sentence.EndToken;
            if ((found = _complements.Of(cue, beyond)) is not null)
                limit = beyond;
        }
        if (found is { } complement)
            return (complement.Quote is { } quoted ? new Stretch(quotes[quoted].First, quotes[quoted].End, quoted) : Trimmed(complement.Start, quotes.EndThroughQuotes(complement.Start, limit)))
                is { } introduced ? introduced with { Complementiser = complement.At } : null;
        // "was told that": a passive says nothing without its complement.
        if (cue.IsPassive)
            return null;
        // "…", a spus X; where only the end of a sentence is quoted, the whole is what was said.
        if (quotes.Before(cue.First, sentence) is { } before && !drafts.IsTaken(quotes[before].First))
        {
            var quote = quotes[before];
            var start = c > 0 ? cues[c - 1].End : sentence.FirstToken;
            if (quote.Open > start + MinimumWords && quote.First < sentence.EndToken && quote.First > sentence.FirstToken && verbs.HasFiniteVerb(start, quote.Open))
                return Trimmed(start, quote.End);
            var goesOn = _closed.CommaBefore(cue.First, sentence, 8) is { } tail && tail - quote.AfterClose >= MinimumWords && verbs.HasFiniteVerb(quote.AfterClose, tail) && !speakers.Mentions.AnyPerson(quote.AfterClose, tail) ? tail : quote.End;
            return new Stretch(quote.First, goesOn, before);
        }
        // X called the plan "absurd".
        if (words.Naming.Contains(tokens.Stem(cue.End - 1)) && _objects.StartOf(cue, limit) is { } named && Trimmed(named, _objects.EndOf(named, quotes.EndThroughQuotes(named, limit))) is { } naming)
            return naming with { IsObject = true };
        // X a spus "…"; in "he says he was sent home 'without a word'" the quotation is only the end of what is said.
        if (quotes.Next(cue.End, limit) is { } next && _bare.StartOf(cue, quotes[next].Open) is null)
            return new Stretch(quotes[next].First, quotes[next].End, next);
        // The ministers agreed, X said.
        if (_closed.CommaOf(cue, sentence) is { } comma)
        {
            var first = c > 0 && cues[c - 1].End < comma - MinimumWords ? cues[c - 1].End : Dateline.EndOf(tokens, sentence);
            // "According to X, the port is open; the ferry will sail, he said": the frame has the first half.
            if (c > 0 && cues[c - 1].Kind is (CueKind.FrameBefore or CueKind.FrameSame))
                for (var i = comma - MinimumWords; i > first; i--)
                    if (tokens.IsMark(i, ';'))
                        return Trimmed(i + 1, comma);
            return Trimmed(first, comma);
        }
        // If wages grow, X said, the bank will wait.
        if (_closed.Around(cue, sentence) is var (from, to))
            return Trimmed(from, to);
        // X said the ministers agreed.
        if (_bare.StartOf(cue, limit) is { } clause)
            return Trimmed(clause, quotes.EndThroughQuotes(clause, limit));
        // X denied any boycott.
        return _objects.StartOf(cue, limit) is { } said && Trimmed(said, _objects.EndOf(said, limit)) is { } thing && thing.End - thing.First >= 2 ? thing with { IsObject = true } : null;
    }

    // The comma, with its "and" or "mentionând", where the clause of the next cue begins.
    private int ClauseStart(int cue, int after)
    {
        int? boundary = null;
        for (var i = cue - 1; i > after && i >= cue - 12; i--)
        {
            if (tokens.Kind(i) != TokenKind.Punctuation || quotes.IsQuoted(i) || tokens.FirstChar(i) is not (',' or ';' or ':' or '–' or '—'))
                continue;
            // ", iar starețul mănăstirii, Nectarie Oprea, a povestit": the connective opens the clause.
            if (tokens.FirstChar(i) is ';' || words.Splitters.TryMatch(tokens, i + 1, cue, out _, out _) || words.Coordinator.Contains(tokens.Folded(i + 1)))
                return i;
            if (i >= cue - 10)
                boundary ??= i;
        }
        return boundary ?? cue;
    }

    private Stretch? Trimmed(int first, int end) => drafts.Trim(first, end) is var (from, to) ? new Stretch(from, to, -1) : null;

    /// <summary>Whether a conjunction or a colon brings in what a verb says.</summary>
    public bool HasComplement(CueHit cue, int limit) => _complements.Exists(cue, limit);

    /// <summary>The comma after a whole clause that the cue closes, or null.</summary>
    public int? ClosedClause(CueHit cue, SentenceSpan sentence) => _closed.CommaOf(cue, sentence);
}
