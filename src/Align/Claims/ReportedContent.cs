using Align.Claims.Speakers;
using Align.Lexicons;
using Align.Text;

namespace Align.Claims;

/// <summary>The stretch of words that a verb of saying introduces; <paramref name="Quote"/> is the quotation that it is, or -1.</summary>
internal readonly record struct Stretch(int First, int End, int Quote)
{
    /// <summary>Whether it is the object of its verb, not a clause.</summary>
    public bool IsObject { get; init; }

    /// <summary>Where the complementiser or colon stands that introduces it, or -1.</summary>
    public int Complementiser { get; init; } = -1;
}

/// <summary>
/// Finds what a verb of saying introduces: a complement (<c>a declarat că …</c>), a quotation on either side, a clause that it closes
/// (<c>The ministers agreed, X said</c>) or one that follows bare (<c>X said the ministers agreed</c>).
/// </summary>
internal sealed class ReportedContent(TokenTable tokens, TermTable terms, ClauseWords words, QuoteIndex quotes, ClauseSplitter clauses, SpeakerFinder speakers, ClaimDrafts drafts)
{
    private const int MinimumWords = 3;

    /// <summary>Whether a verb of saying introduces anything: a complement, a colon, a quotation on either side, or a clause that it closes.</summary>
    public bool Exists(CueHit cue, SentenceSpan sentence) =>
        Complement(cue, sentence.EndToken) is not null || !cue.IsPassive && (quotes.Before(cue.First, sentence) is not null || quotes.Next(cue.End, sentence.EndToken) is not null
        || ClosedClause(cue, sentence) is not null || ClauseAround(cue, sentence) is not null || BareClause(cue, sentence.EndToken) is not null || Object(cue, sentence.EndToken) is not null);

    /// <summary>The stretch that the cue of a given number introduces, or null.</summary>
    public Stretch? Of(List<CueHit> cues, int c, SentenceSpan sentence)
    {
        var cue = cues[c];
        var limit = c + 1 < cues.Count ? ClauseStart(cues[c + 1].First, cue.End) : sentence.EndToken;
        // a declarat (…) că …; a declarat: …
        // "afirmase, citat de Tanjug, că țara nu a primit nimic": the outlet stands between.
        var found = Complement(cue, limit);
        if (found is null && c + 1 < cues.Count && cues[c + 1].Kind == CueKind.Via)
        {
            var beyond = c + 2 < cues.Count ? ClauseStart(cues[c + 2].First, cues[c + 1].End) : sentence.EndToken;
            if ((found = Complement(cue, beyond)) is not null)
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
            if (quote.Open > start + MinimumWords && quote.First < sentence.EndToken && quote.First > sentence.FirstToken && clauses.HasFiniteVerb(start, quote.Open))
                return Trimmed(start, quote.End);
            var goesOn = CommaBefore(cue.First, sentence, 8) is { } tail && tail - quote.AfterClose >= MinimumWords && clauses.HasFiniteVerb(quote.AfterClose, tail) && !speakers.Mentions.AnyPerson(quote.AfterClose, tail) ? tail : quote.End;
            return new Stretch(quote.First, goesOn, before);
        }
        // X called the plan "absurd".
        if (words.Naming.Contains(tokens.Stem(cue.End - 1)) && Object(cue, limit) is { } named && Trimmed(named, BeforeSecondVerb(named, quotes.EndThroughQuotes(named, limit))) is { } naming)
            return naming with { IsObject = true };
        // X a spus "…"; in "he says he was sent home 'without a word'" the quotation is only the end of what is said.
        if (quotes.Next(cue.End, limit) is { } next && BareClause(cue, quotes[next].Open) is null)
            return new Stretch(quotes[next].First, quotes[next].End, next);
        // The ministers agreed, X said.
        if (ClosedClause(cue, sentence) is { } comma)
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
        if (ClauseAround(cue, sentence) is var (from, to))
            return Trimmed(from, to);
        // X said the ministers agreed.
        if (BareClause(cue, limit) is { } clause)
            return Trimmed(clause, quotes.EndThroughQuotes(clause, limit));
        // X denied any boycott.
        return Object(cue, limit) is { } said && Trimmed(said, BeforeSecondVerb(said, limit)) is { } thing && thing.End - thing.First >= 2 ? thing with { IsObject = true } : null;
    }

    // "pledged help [and said …]", "put the bill at 2 billion [and wants …]": the object ends before a second verb of its subject.
    private int BeforeSecondVerb(int first, int end)
    {
        for (var i = first + 1; i < end; i++)
            if (tokens.IsWord(i) && words.Coordinator.Contains(tokens.Folded(i)) && !quotes.IsQuoted(i) && (i + 1 == end || clauses.IsFinite(i + 1) && !clauses.HasFiniteVerb(first, i)))
                return i;
        return end;
    }

    // What is denied, promised, threatened, estimated or asked for may be a noun, a gerund or an infinitive: "denied breaking the law", "nu exclude deschiderea unei anchete",
    // "promite 3.000 de locuri de muncă", "amenință cu o grevă", "urged Bucharest to grant …", "a cerut Guvernului să declare …".
    private int? Object(CueHit cue, int limit)
    {
        if (cue.IsGerund || cue.IsPassive || cue.End + 2 >= limit || tokens.Kind(cue.End) == TokenKind.Punctuation || quotes.IsQuoted(cue.End) || (tokens.Kind(cue.End + 1) == TokenKind.Punctuation && !tokens.IsGlued(cue.End + 1)))
            return null;
        // "i s-a cerut să-l lase": nobody asks.
        if (tokens.Language == Language.Romanian && (tokens.Folded(cue.First) is "se" or "s-" or "s-a" || cue.First > 0 && tokens.Folded(cue.First - 1) is "se" or "s-" or "s-a"))
            return null;
        var (verb, next) = (tokens.Stem(cue.End - 1), tokens.Folded(cue.End));
        if (words.Naming.Contains(verb) && IsNamed(cue.End, limit))
            return cue.End;
        if (cue.Strength == "demands")
        {
            for (var i = cue.End; i < Math.Min(limit, cue.End + 6) && !clauses.IsFinite(i) && tokens.Kind(i) != TokenKind.Punctuation; i++)
                if (tokens.Language == Language.English ? i > cue.End && tokens.Folded(i) is "to" && i + 1 < limit && terms.IsVerb(tokens.Form(i + 1)) : tokens.Folded(i) is "sa")
                    return i;
            return null;
        }
        if (tokens.Language == Language.English)
        {
            // "accused the owner of hiding wages"
            if (tokens.Folded(cue.End - 1).StartsWith("accus", StringComparison.Ordinal))
                return AccusedOf(cue.End, limit);
            // "put the loss at 1.1 million"
            if (tokens.Folded(cue.End - 1) is "put" or "puts" or "estimates" or "estimated")
                return IsFigured(cue.End, limit) ? cue.End : null;
            if (verb == Denying(tokens) || tokens.Folded(cue.End - 1) is "out" && cue.Strength == "denies")
                return next is "any" or "a" or "an" || next.EndsWith("ing", StringComparison.Ordinal) ? cue.End : null;
            return cue.Strength == "promises" && (next is "to" ? IsVow(cue) && terms.IsVerb(tokens.Form(cue.End + 1)) : !words.Preposition.Contains(next) && IsThing(cue.End)) ? cue.End : null;
        }
        if (next is "cu" && cue.Strength == "warns")
            return cue.End + 1;
        if (cue.Strength == "admits" && tokens.Folded(cue.First) is "nu" or "n-")
            return terms.IsNoun(tokens.Form(cue.End)) ? cue.End : null;
        if (verb == Denying(tokens))
            return next is "orice" or "vreo" or "vreun" ? cue.End : null;
        return cue.Strength == "promises" && IsThing(cue.End) || (verb == tokens.Grammar.Analyzer.Key("estima") && IsThing(cue.End)) ? cue.End : null;
    }

    private static readonly string[] Vows = ["promise", "promised", "promises", "pledge", "pledged", "pledges", "vow", "vowed", "vows"];

    private bool IsVow(CueHit cue) => Vows.Contains(tokens.Folded(cue.End - 1));

    // "called the sacking “brutal”", "labelled the law a threat to the press", "a calificat acuzațiile drept o invenție", "numește oferta o bătaie de joc": a thing, and what it is called.
    private bool IsNamed(int first, int limit)
    {
        if (tokens.Language == Language.English && !(tokens.Folded(first) is "the" or "this" or "that" or "his" or "her" or "its" or "their" or "him" or "them" or "it" || tokens.IsCapitalised(first)))
            return false;
        for (var i = first + 1; i < Math.Min(limit, first + 8); i++)
        {
            if (quotes.From(i + 1) is { } quote && quotes[quote].Open == i)
                return tokens.Language == Language.English || tokens.IsWord(i - 1) && tokens.Folded(i - 1) is not ("drept" or "ca" or "fiind");
            // "called the council to a meeting"
            if (tokens.Kind(i) == TokenKind.Punctuation || clauses.IsFinite(i) || (words.Subordinator.Contains(tokens.Folded(i)) && tokens.Folded(i) is not "as") || tokens.Folded(i) is "to" or "for" or "in" or "la" or "pentru")
                return false;
            if (tokens.Language == Language.English ? tokens.Folded(i) is "a" or "an" or "as" : tokens.Folded(i) is "o" or "un" or "drept")
                return tokens.Language == Language.English || terms.IsNoun(tokens.Form(first));
        }
        return false;
    }

    private int? AccusedOf(int first, int limit)
    {
        for (var i = first; i + 1 < Math.Min(limit, first + 14) && !clauses.IsFinite(i) && tokens.Kind(i) != TokenKind.Punctuation; i++)
            if (tokens.Folded(i) is "of" && (clauses.IsGerund(i + 1) || i + 2 < limit && tokens.Kind(i + 1) == TokenKind.Punctuation && clauses.IsGerund(i + 2)))
                return i + 1;
        return null;
    }

    // A figure stands behind "at" within what is estimated.
    private bool IsFigured(int first, int limit)
    {
        for (var i = first + 1; i < Math.Min(limit, first + 14) && !clauses.IsFinite(i) && tokens.Kind(i) != TokenKind.Punctuation; i++)
            if (tokens.Folded(i) is "at")
            {
                for (var n = i + 1; n < Math.Min(limit, i + 5); n++)
                    if (tokens.Kind(n) == TokenKind.Number)
                        return true;
                return false;
            }
        return false;
    }

    private bool IsThing(int token) => tokens.Kind(token) == TokenKind.Number || tokens.Folded(token) is "o" or "un" or "a" or "an" || (tokens.IsWord(token) && !tokens.IsStop(token) && terms.IsNoun(tokens.Form(token)) && !tokens.IsCapitalised(token))
        || (tokens.Language == Language.English && tokens.IsGlued(token + 1));

    private static string Denying(TokenTable tokens) => tokens.Grammar.Analyzer.Key(tokens.Language == Language.English ? "deny" : "nega");

    /// <summary>Whether a conjunction or a colon brings in what a verb says.</summary>
    public bool HasComplement(CueHit cue, int limit) => Complement(cue, limit) is not null;

    private (int Start, int At, int? Quote)? Complement(CueHit cue, int limit)
    {
        for (var i = cue.End; i < Math.Min(limit, cue.End + 18); i++)
        {
            if (quotes.IsQuoted(i) || tokens.IsMark(i, ';') || (i > cue.End && clauses.IsFinite(i)))
                return null;
            if (i > cue.End + 1 && tokens.Folded(i) is "if" or "how" or "whether" or "daca")
                return null;
            // "a refuzat invitația, pentru că nu avea nimic de spus": a reason, not what was said.
            if (tokens.Language == Language.Romanian && i > cue.End && tokens.Folded(i) is "ca" && tokens.Folded(i - 1) is "pentru" or "cauza" or "ales" or "astfel" or "numai" or "doar" or "fiind")
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
                return tokens.Language == Language.English && i > cue.End && clauses.IsFinite(after) ? null : (after, i, null);
            }
            // "knows the visitors well: in 2012 he was …": only what is said stands behind a colon.
            if (tokens.IsMark(i, ':') && i + 1 < limit && (cue.Strength != "believes" || quotes.From(i + 1) is not null))
                return (i + 1, i, quotes.From(i + 1));
        }
        return null;
    }

    private bool IsInfinitive(int token) => tokens.Folded(token) is "to" && token + 1 < tokens.Count && terms.IsVerb(tokens.Form(token + 1)) && !tokens.IsCapitalised(token + 1) && !terms.IsNoun(tokens.Form(token + 1));

    // The comma after a whole clause that the cue closes: ", X said", ", a anunțat X", with nothing but the speaker and the occasion behind it.
    public int? ClosedClause(CueHit cue, SentenceSpan sentence)
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
            if (clauses.IsFinite(i))
                return null;
        return IsMainClause(Dateline.EndOf(tokens, sentence), comma) ? comma : null;
    }

    // Nothing marks what is said but a comma: "will continue", "go on" and the like must then be no more than they are.
    private bool SaysPlainly(CueHit cue) =>
        !cue.IsGerund && tokens.Folded(cue.First) is not ("va" or "vor" or "ar" or "will" or "would") && (cue.Strength != "adds" || tokens.Folded(cue.End - 1).StartsWith("ad", StringComparison.Ordinal));

    // A stretch has a verb of its own, and does not merely open with a condition that has not been followed up.
    private bool IsMainClause(int first, int end)
    {
        if (!clauses.OpensWithCondition(first))
            return clauses.HasFiniteVerb(first, end);
        for (var i = first + 2; i < end; i++)
            if (tokens.IsMark(i, ',') && end - i > MinimumWords)
                return true;
        return false;
    }

    // "If wages grow, X said, the bank will wait"; "his telephone, he said, did not ring"; "În schimb, susțin procurorii, el a primit bani".
    private (int First, int End)? ClauseAround(CueHit cue, SentenceSpan sentence)
    {
        if (!SaysPlainly(cue) || cue.Strength is "asks" or "demands" or "criticises" or "praises" or "agrees" || CommaBeforeSubject(cue, sentence) is not { } comma)
            return null;
        // "Its president, Ana Popa, said Holloway Ltd, the family firm, had known": the speaker stands in front.
        if (tokens.Language == Language.English && speakers.Mentions.Ending(cue.First - 1) is { Type: EntityType.Person } && clauses.StartsBehindApposition(cue.End, sentence.EndToken))
            return null;
        var close = cue.End;
        while (close < sentence.EndToken && close < cue.End + 6 && !tokens.IsMark(close, ','))
        {
            if (clauses.IsFinite(close) || (tokens.Kind(close) == TokenKind.Punctuation && !quotes.IsQuoted(close)))
                return null;
            close++;
        }
        if (close >= sentence.EndToken || !tokens.IsMark(close, ',') || sentence.EndToken - close <= MinimumWords || !clauses.HasFiniteVerb(close, sentence.EndToken))
            return null;
        var first = Dateline.EndOf(tokens, sentence);
        if (clauses.OpensWithCondition(first) && clauses.HasFiniteVerb(first, comma) && !IsMainClause(first, comma))
            return (first, sentence.EndToken);
        if (clauses.HasFiniteVerb(first, comma))
            return null;
        // An adverbial in front adds little; a subject in front is part of what is said.
        return words.Preposition.Contains(tokens.Folded(first)) || comma - first < 2 ? (close + 1, sentence.EndToken) : (first, sentence.EndToken);
    }

    private int? BareClause(CueHit cue, int limit)
    {
        if (tokens.Language != Language.English || cue.Strength is not ("states" or "announces" or "claims" or "believes" or "adds" or "admits" or "denies" or "warns" or "reports") && tokens.Folded(cue.End - 1) is not ("confirmed" or "confirms" or "agreed" or "agrees"))
            return null;
        var start = BehindDay(BehindListener(cue, limit), limit);
        if (start >= limit || !tokens.IsWord(start) && tokens.Kind(start) != TokenKind.Number || limit - start < MinimumWords)
            return null;
        var says = tokens.Folded(cue.End - 1) is "said" or "says" or "say" or "saying" or "told" or "tells" or "telling";
        // "said between 30 and 40 percent would vote"
        var counts = says && start + 1 < limit && tokens.Folded(start) is "between" or "about" or "around" or "over" or "under" && tokens.Kind(start + 1) == TokenKind.Number;
        if (words.Preposition.Contains(tokens.Folded(start)) && !counts || (tokens.Folded(start) is "a" or "an" && !says) || words.Coordinator.Contains(tokens.Folded(start)))
            return null;
        // "claims" and "reports" are nouns as well, unless somebody stands before them.
        if (terms.IsNoun(tokens.Form(cue.End - 1)) && !says && tokens.Folded(cue.End - 1) is not [.., 'e', 'd'] && speakers.Mentions.Ending(cue.First) is null && !IsSubjectPronoun(cue.First - 1) && !IsSeveral(cue.First - 1))
            return null;
        return clauses.StartsOwnClause(start, Math.Min(limit, start + (says ? 12 : 9)), says ? 12 : 7) || (says && (clauses.StartsBehindApposition(start, limit) || clauses.StartsWithList(start, limit))) ? start : null;
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
        return i + 2 < limit && tokens.Folded(i + 2) is "morning" or "afternoon" or "evening" or "night" ? i + 3 : i + 2;
    }

    // "officials suspect the work went east"
    private bool IsSeveral(int token) => token >= 0 && tokens.IsWord(token) && tokens.Folded(token).EndsWith('s') && terms.IsNoun(tokens.Form(token));

    private bool IsSubjectPronoun(int token) => token >= 0 && tokens.IsWord(token) && words.Subject.Contains(tokens.Folded(token));

    // "told reporters [an appeal would be lodged]", "told News.ro [the gate was open]"
    private int BehindListener(CueHit cue, int limit)
    {
        if (tokens.Folded(cue.End - 1) is not ("told" or "tells" or "tell") || cue.End >= limit)
            return cue.End;
        if (speakers.Mentions.MentionFrom(cue.End) is { } mention && mention < limit)
            return mention;
        var next = tokens.Folded(cue.End);
        return tokens.IsWord(cue.End) && (next is "him" or "her" or "them" or "me" or "us" or "you" or "parliament" || (next.EndsWith('s') && !tokens.IsStop(cue.End) && !tokens.IsCapitalised(cue.End))) ? cue.End + 1 : cue.End;
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
        var apposed = tokens.Folded(second + 1) is "who" or "which" or "whose" || !clauses.HasFiniteVerb(second + 1, comma);
        // "Ana Popa, who manages the hospital, denied …": nothing stands before the subject.
        if (CommaBefore(second, sentence) is not { } first)
            return apposed && second - sentence.FirstToken < 12 && !clauses.HasFiniteVerb(sentence.FirstToken, second) && IsSubjectLike(sentence.FirstToken, second) ? null : comma;
        return apposed && !clauses.HasFiniteVerb(first + 1, second) && IsSubjectLike(first + 1, second) ? first : null;
    }

    private bool IsSubjectLike(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (words.Subordinator.Contains(tokens.Folded(i)) || words.Coordinator.Contains(tokens.Folded(i)) && i == first || clauses.IsFinite(i))
                return false;
        return !words.Preposition.Contains(tokens.Folded(first)) && !words.Splitters.TryMatch(tokens, first, end, out _, out _);
    }

    // The last comma within a few words before a token.
    private int? CommaBefore(int token, SentenceSpan sentence, int within = 12)
    {
        for (var i = token - 1; i > sentence.FirstToken && i >= token - within; i--)
            if (tokens.IsMark(i, ','))
                return i;
        return null;
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
}
