using Align.Lexicons;
using Align.Quantities;
using Align.Text;

namespace Align.Claims;

/// <summary>
/// Reads the claims of a text. First every quotation and every verb of saying gets its content and its speaker; then what the newsroom says
/// itself is cut to clauses. See Pareti (2016), PARC 3.0: A Corpus of Attribution Relations, for source, cue and content.
/// </summary>
internal sealed class ClaimReader
{
    private const int MinimumWords = 3;

    private readonly TokenTable _tokens;
    private readonly TermTable _terms;
    private readonly ClauseWords _words;
    private readonly IReadOnlyList<Quote> _quotes;
    private readonly int[] _quoteOf;
    private readonly CueReader _cues;
    private readonly SpeakerFinder _speakers;
    private readonly ClauseSplitter _clauses;
    private readonly ClaimTone _tone;
    private readonly QuantityAt _quantities;
    private readonly IReadOnlyList<Entity> _entities;
    private readonly List<Content> _contents = [];
    private readonly bool[] _taken;

    private ClaimReader(TokenTable tokens, TermTable terms, IReadOnlyList<Quantity> quantities, IReadOnlyList<Entity> entities)
    {
        (_tokens, _terms, _entities) = (tokens, terms, entities);
        _words = ClauseWords.For(tokens.Grammar);
        _quotes = QuoteReader.Read(tokens);
        _quoteOf = new int[tokens.Count];
        Array.Fill(_quoteOf, -1);
        for (var q = 0; q < _quotes.Count; q++)
            if (_quotes[q].Length >= MinimumWords || tokens.Kind(_quotes[q].First) != TokenKind.Word)
                _quoteOf.AsSpan(_quotes[q].First, _quotes[q].Length).Fill(q);
        _cues = new CueReader(tokens, terms, _words);
        _speakers = new SpeakerFinder(tokens, _words, entities);
        _clauses = new ClauseSplitter(tokens, terms, _words);
        _tone = new ClaimTone(tokens, _words);
        _quantities = new QuantityAt(tokens.Count, quantities);
        _taken = new bool[tokens.Count];
    }

    /// <summary>The claims of a text, in order.</summary>
    public static IReadOnlyList<Claim> Read(TokenTable tokens, TermTable terms, IReadOnlyList<Quantity> quantities, IReadOnlyList<Entity> entities)
    {
        var reader = new ClaimReader(tokens, terms, quantities, entities);
        foreach (var sentence in tokens.Sentences)
            reader.ReadReported(sentence);
        reader.ReadLooseQuotes();
        foreach (var sentence in tokens.Sentences)
            reader.ReadNewsroom(sentence);
        return reader.Build();
    }

    private bool IsQuoted(int token) => _quoteOf[token] >= 0;

    // ---- what is reported -------------------------------------------------------------------------------------------------------------

    private void ReadReported(SentenceSpan sentence)
    {
        var cues = Outermost(_cues.Read(sentence, IsQuoted).Where(c => c.Kind != CueKind.Verb || Introduces(c, sentence)));
        if (cues.Count == 0 && ReadHeadline(sentence))
            return;
        Entity? via = null, frameSpeaker = null;
        CueHit? frame = null;
        foreach (var cue in cues)
        {
            if (cue.Kind == CueKind.Via)
            {
                via ??= _speakers.Behind(cue.End, sentence.EndToken, IsQuoted) is { Type: EntityType.Organization or EntityType.Other } outlet ? outlet : null;
            }
            else if (cue.Kind == CueKind.FrameBefore)
            {
                frame ??= cue;
                frameSpeaker ??= _speakers.Behind(cue.End, sentence.EndToken, IsQuoted);
            }
        }
        if (frameSpeaker is { Type: EntityType.Organization } && IsOutlet(frameSpeaker) && cues.Any(c => c.Kind == CueKind.Verb))
            (via, frameSpeaker) = (via ?? frameSpeaker, null);
        Entity? subject = null;
        for (var c = 0; c < cues.Count; c++)
        {
            if (cues[c].Kind != CueKind.Verb)
                continue;
            var previousEnd = c == 0 ? sentence.FirstToken : cues[c - 1].End;
            if (ContentOf(cues, c, sentence) is not { } content)
                continue;
            var speaker = SpeakerOf(cues[c], content, c == 0 ? sentence.FirstToken : previousEnd, sentence) ?? (c > 0 || cues[c].IsGerund ? subject : null);
            if (speaker is not null && IsOutlet(speaker) && cues.Count(x => x.Kind == CueKind.Verb) > 1 && subject is not null)
            {
                via ??= speaker;
                continue;
            }
            if (speaker is not null && IsOutlet(speaker) && content.First == sentence.FirstToken && HasEarlierContent(content))
            {
                SetVia(content, speaker);
                continue;
            }
            if (speaker is null && !HasOwnSubject(cues[c], content, c == 0 ? sentence.FirstToken : previousEnd))
                speaker = _speakers.LastSpeaker(sentence.Paragraph);
            subject = speaker ?? subject;
            _speakers.Remember(speaker, sentence.Paragraph);
            Take(content.First, content.End, speaker, via, cues[c], content.QuoteIndex);
        }
        if (frame is not null && !AnyTaken(sentence))
        {
            var (first, end) = AroundFrame(frame, sentence);
            Take(first, end, frameSpeaker is not null && IsOutlet(frameSpeaker) ? null : frameSpeaker, via ?? (frameSpeaker is not null && IsOutlet(frameSpeaker) ? frameSpeaker : null), frame, -1);
            _speakers.Remember(frameSpeaker, sentence.Paragraph);
        }
        if (via is not null)
            foreach (var content in _contents.Where(x => x.First >= sentence.FirstToken && x.First < sentence.EndToken))
                content.Via ??= via;
    }

    private static bool IsOutlet(Entity entity) => entity.Facts.Entry?.Kind is "agency" or "newspaper" or "broadcaster";

    private bool HasEarlierContent((int First, int End, int QuoteIndex) content) => _contents.Exists(x => x.First < content.End && x.End > content.First);

    private void SetVia((int First, int End, int QuoteIndex) content, Entity via)
    {
        foreach (var x in _contents.Where(x => x.First < content.End && x.End > content.First))
            x.Via ??= via;
    }

    private bool AnyTaken(SentenceSpan sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            if (_taken[i])
                return true;
        return false;
    }

    // A verb of saying counts only where something is said: a complement, a colon, a quotation on either side, or a clause that it closes.
    private bool Introduces(CueHit cue, SentenceSpan sentence) =>
        Complement(cue, sentence.EndToken) is not null || QuoteBefore(cue.First, sentence) is not null || NextQuote(cue.End, sentence.EndToken) is not null
        || ClosedClause(cue, sentence) is not null || BareClause(cue, sentence.EndToken) is not null;

    // The stretch that a verb of saying introduces.
    private (int First, int End, int QuoteIndex)? ContentOf(List<CueHit> cues, int c, SentenceSpan sentence)
    {
        var cue = cues[c];
        var limit = c + 1 < cues.Count ? ClauseStart(cues[c + 1].First, cue.End) : sentence.EndToken;
        // a declarat (…) că …; a declarat: …
        if (Complement(cue, limit) is { } complement)
            return complement.Quote is { } quoted ? (_quotes[quoted].First, _quotes[quoted].End, quoted) : TrimContent(complement.Start, ExtendThroughQuote(complement.Start, limit), -1);
        // "…", a spus X; where only the end of a sentence is quoted, the whole is what was said.
        if (QuoteBefore(cue.First, sentence) is { } before)
        {
            var start = c > 0 ? cues[c - 1].End : sentence.FirstToken;
            return _quotes[before].Open > start + MinimumWords && _quotes[before].First < sentence.EndToken && _quotes[before].First > sentence.FirstToken && _clauses.HasFiniteVerb(start, _quotes[before].Open)
                ? TrimContent(start, _quotes[before].End, -1)
                : (_quotes[before].First, CommaBefore(cue, sentence) is { } tail && tail - _quotes[before].AfterClose >= MinimumWords && !_speakers.AnyPerson(_quotes[before].AfterClose, tail) ? tail : _quotes[before].End, before);
        }
        // X a spus "…"
        if (NextQuote(cue.End, limit) is { } next)
            return (_quotes[next].First, _quotes[next].End, next);
        // The ministers agreed, X said.
        if (ClosedClause(cue, sentence) is { } comma)
            return TrimContent(c > 0 && cues[c - 1].End < comma - MinimumWords ? cues[c - 1].End : sentence.FirstToken, comma, -1);
        // X said the ministers agreed.
        return BareClause(cue, limit) is { } clause ? TrimContent(clause, limit, -1) : null;
    }

    private (int Start, int? Quote)? Complement(CueHit cue, int limit)
    {
        for (var i = cue.End; i < Math.Min(limit, cue.End + 12); i++)
        {
            if (IsQuoted(i) || _tokens.IsMark(i, ';') || (i > cue.End && _clauses.IsFinite(i)))
                return null;
            if (i > cue.End + 1 && _tokens.Folded(i) is "if" or "how" or "whether" or "daca")
                return null;
            if (_words.Complementisers.TryMatch(_tokens, i, limit, out var after, out _) && after < limit)
                return (after, null);
            if (_tokens.IsMark(i, ':') && i + 1 < limit)
                return QuoteFrom(i + 1) is { } quote ? (i + 1, quote) : (i + 1, null);
        }
        return null;
    }

    // The comma after a whole clause that the cue closes: ", X said", ", a anunțat X", with nothing but the speaker and the occasion behind it.
    private int? ClosedClause(CueHit cue, SentenceSpan sentence)
    {
        if (cue.IsGerund || cue.Strength is "asks" or "demands" or "criticises" or "praises" || CommaBefore(cue, sentence) is not { } comma || comma - sentence.FirstToken < MinimumWords)
            return null;
        for (var i = comma + 1; i < cue.First; i++)
            if (_words.Subordinator.Contains(_tokens.Folded(i)) || _words.Coordinator.Contains(_tokens.Folded(i)))
                return null;
        if (comma + 1 == cue.First && cue.End < sentence.EndToken && _tokens.Folded(cue.End) is "a" or "an" or "un" or "o")
            return null;                                        // "…, showed a drop"
        for (var i = cue.End; i < sentence.EndToken && !_tokens.IsMark(i, ','); i++)
            if (_clauses.IsFinite(i))
                return null;
        return _clauses.HasFiniteVerb(sentence.FirstToken, comma) ? comma : null;
    }

    private int? BareClause(CueHit cue, int limit) =>
        _tokens.Language == Language.English && cue.End < limit && cue.Strength is "states" or "announces" or "claims" or "believes" or "adds" or "admits" or "denies" or "warns" or "reports" or "agrees"
        && !_words.Preposition.Contains(_tokens.Folded(cue.End)) && _tokens.IsWord(cue.End) && _tokens.Folded(cue.End) is not ("a" or "an")
        && (!_terms.IsNoun(_tokens.Form(cue.End - 1)) || _speakers.Ending(cue.First) is not null) && limit - cue.End > MinimumWords && _clauses.StartsOwnClause(cue.End, Math.Min(limit, cue.End + 9))
            ? cue.End : null;

    // An explicit subject that is no entity ("sindicatul a anunțat", "the inspectorate said") must not give its words to whoever spoke before.
    private bool HasOwnSubject(CueHit cue, (int First, int End, int QuoteIndex) content, int start)
    {
        if (_tokens.Language != Language.Romanian)
            return true;
        var from = content.End <= cue.First ? Math.Max(content.End, start) : start;
        return HasNoun(from, cue.First) || (content.First >= cue.End ? HasNoun(cue.End, Math.Min(content.First, cue.End + 3)) : HasNoun(cue.End, Math.Min(cue.End + 3, _tokens.Count)));
    }

    private bool HasNoun(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (_tokens.IsWord(i) && !_tokens.IsStop(i) && _terms.IsNoun(_tokens.Form(i)) && !(i > 0 && _words.Preposition.Contains(_tokens.Folded(i - 1))))
                return true;
        return false;
    }

    // A verb of saying inside what somebody said is part of it; a new statement begins with a gerund or behind a comma or connective.
    private List<CueHit> Outermost(IEnumerable<CueHit> cues)
    {
        var kept = new List<CueHit>();
        foreach (var cue in cues)
            if (!kept.Exists(k => k.Kind == CueKind.Verb) || (cue.IsGerund && IsAfterBreak(cue.First, 4)) || IsAfterBreak(cue.First, cue.Kind == CueKind.Verb ? 2 : 1))
                kept.Add(cue);
        return kept;
    }

    private bool IsAfterBreak(int token, int within)
    {
        for (var i = token - 1; i >= Math.Max(0, token - within); i--)
            if (_tokens.Kind(i) == TokenKind.Punctuation || _words.Coordinator.Contains(_tokens.Folded(i)) || _words.Splitters.TryMatch(_tokens, i, token, out _, out _))
                return true;
        return false;
    }

    // "Putin: Trump different in real life than on TV"
    private bool ReadHeadline(SentenceSpan sentence)
    {
        for (var i = sentence.FirstToken; i < Math.Min(sentence.EndToken - MinimumWords, sentence.FirstToken + 5); i++)
            if (_tokens.IsMark(i, ':') && _speakers.Ending(i) is { } speaker && TrimContent(i + 1, sentence.EndToken, -1) is var (first, end, _))
            {
                Take(first, end, speaker, null, null, -1);
                _speakers.Remember(speaker, sentence.Paragraph);
                return true;
            }
        return false;
    }

    private int? CommaBefore(CueHit cue, SentenceSpan sentence)
    {
        for (var i = cue.First - 1; i > sentence.FirstToken && i >= cue.First - 8; i--)
            if (_tokens.IsMark(i, ','))
                return i;
        return null;
    }

    // The comma, with its "and" or "mentionând", where the clause of the next cue begins.
    private int ClauseStart(int cue, int after)
    {
        for (var i = cue - 1; i > after && i >= cue - 10; i--)
            if (_tokens.Kind(i) == TokenKind.Punctuation && _tokens.FirstChar(i) is ',' or ';' or '–' or '—' && !IsQuoted(i))
                return i;
        return cue;
    }

    private int ExtendThroughQuote(int first, int limit)
    {
        // A quotation that the content opens belongs to it whole, across sentences.
        for (var i = first; i < limit; i++)
            if (_quoteOf[i] >= 0 && _quotes[_quoteOf[i]].First == i)
                limit = Math.Max(limit, Math.Min(_quotes[_quoteOf[i]].AfterClose, _tokens.Count));
        return limit;
    }

    private int? QuoteFrom(int token)
    {
        for (var i = token; i < Math.Min(token + 2, _tokens.Count); i++)
            if (_quoteOf[i] >= 0)
                return _quoteOf[i];
        return null;
    }

    // The quotation that closes right before a cue or before its subject: "…", Putin said; "…", a spus el.
    private int? QuoteBefore(int cue, SentenceSpan sentence)
    {
        for (var i = cue - 1; i >= Math.Max(0, cue - 14); i--)
        {
            if (_quoteOf[i] >= 0)
                return i >= sentence.FirstToken || _quotes[_quoteOf[i]].AfterClose >= sentence.FirstToken ? LongEnough(_quoteOf[i]) : null;
            if (i < sentence.FirstToken)
                return null;
        }
        return null;
    }

    private int? NextQuote(int start, int limit)
    {
        for (var i = start; i < Math.Min(limit, start + 8); i++)
            if (_quoteOf[i] >= 0)
                return LongEnough(_quoteOf[i]);
        return null;
    }

    private int? LongEnough(int quote) => _quotes[quote].Length > MinimumWords ? quote : null;

    private (int, int, int)? TrimContent(int first, int end, int quote)
    {
        while (first < end && _tokens.Kind(first) == TokenKind.Punctuation)
            first++;
        while (end > first && _tokens.Kind(end - 1) == TokenKind.Punctuation && _tokens.FirstChar(end - 1) is not (')' or ']'))
            end--;
        return end - first >= 2 ? (first, end, quote) : null;
    }

    private Entity? SpeakerOf(CueHit cue, (int First, int End, int QuoteIndex) content, int start, SentenceSpan sentence)
    {
        // Content in front: the speaker stands behind the verb, or between the two.
        if (content.End <= cue.First)
        {
            var from = Math.Max(content.End, sentence.FirstToken);
            // Romanian puts the speaker behind the verb there, English on either side.
            return _tokens.Language == Language.Romanian
                ? _speakers.Behind(cue.End, sentence.EndToken, IsQuoted) ?? _speakers.Before(from, cue.First, cue.IsGerund, IsQuoted)
                : _speakers.Before(from, cue.First, cue.IsGerund, IsQuoted) ?? _speakers.Behind(cue.End, sentence.EndToken, IsQuoted);
        }
        return _speakers.Before(start, cue.First, cue.IsGerund, IsQuoted) ?? (content.First > cue.End ? _speakers.Behind(cue.End, content.First, IsQuoted) : null);
    }

    private (int First, int End) AroundFrame(CueHit frame, SentenceSpan sentence)
    {
        // "Potrivit lui X, …" or "…, potrivit lui X."
        if (frame.First - sentence.FirstToken < MinimumWords)
        {
            var comma = frame.End;
            while (comma < sentence.EndToken && !_tokens.IsMark(comma, ','))
                comma++;
            // "Potrivit primarului, Ilie Dobrotă, …": the name in between belongs to the speaker.
            if (_speakers.NameBetweenCommas(comma) is { } second)
                comma = second;
            return comma + MinimumWords < sentence.EndToken ? (comma + 1, sentence.EndToken) : (frame.End, sentence.EndToken);
        }
        return (sentence.FirstToken, frame.First);
    }

    // ---- quotations without a verb, and the newsroom's own words -------------------------------------------------------------------------

    private void ReadLooseQuotes()
    {
        for (var q = 0; q < _quotes.Count; q++)
        {
            var quote = _quotes[q];
            if (quote.Length <= MinimumWords + 1 || _taken[quote.First])
                continue;
            var sentence = _tokens.Sentences[_tokens.SentenceOf(quote.First)];
            var opens = quote.Open <= sentence.FirstToken + 1;
            if (!opens)
                continue;
            var near = _contents.Where(c => c.First < quote.First && c.Speaker is not null).MaxBy(c => c.First);
            var paragraph = sentence.Paragraph;
            var speaker = near is not null && paragraph - _tokens.Sentences[_tokens.SentenceOf(near.First)].Paragraph <= 1 ? near.Speaker : null;
            Take(quote.First, quote.End, speaker, null, null, q);
        }
    }

    private void ReadNewsroom(SentenceSpan sentence)
    {
        if (AnyTaken(sentence))
            return;
        foreach (var (first, end) in _clauses.Split(Dateline.EndOf(_tokens, sentence), sentence.EndToken))
            if (IsWorthChecking(first, end) && TrimContent(first, end, -1) is var (f, e, _))
                _contents.Add(new Content(f, e, null, null, null, Quotation.None));
    }

    // A statement has a verb, and something that can be checked: a name, a figure, or enough words.
    private bool IsWorthChecking(int first, int end)
    {
        int words = 0, content = 0;
        var hasQuantity = false;
        for (var i = first; i < end; i++)
        {
            if (_tokens.IsWord(i))
                words++;
            if (_terms.Weight(_tokens.Form(i)) > 0.5f)
                content++;
            hasQuantity |= _quantities.Covering(i) is not null;
        }
        if (words < MinimumWords || content < 2)
            return false;
        var hasName = _entities.Any(e => e.Mentions.Any(m => m.FirstToken >= first && m.EndToken <= end));
        return (hasName || hasQuantity || content >= 4) && (_clauses.HasFiniteVerb(first, end) || (hasName && content >= 4));
    }

    // ---- assembly -----------------------------------------------------------------------------------------------------------------------

    private void Take(int first, int end, Entity? speaker, Entity? via, CueHit? cue, int quote)
    {
        for (var start = first; start < end;)
        {
            // A long quotation or complement is cut at its sentences, then at its clauses.
            var sentenceEnd = Math.Min(end, _tokens.Sentences[_tokens.SentenceOf(start)].EndToken);
            foreach (var (f, e) in _clauses.Split(start, sentenceEnd))
                if (TrimContent(f, e, -1) is var (tf, te, _) && te - tf >= 2 && !_taken[tf])
                    _contents.Add(new Content(tf, te, speaker, via, cue, quote >= 0 ? Quotation.Direct : QuotationOf(tf, te)));
            start = sentenceEnd;
        }
        _taken.AsSpan(first, end - first).Fill(true);
    }

    private Quotation QuotationOf(int first, int end)
    {
        var quoted = 0;
        for (var i = first; i < end; i++)
            if (IsQuoted(i))
                quoted++;
        return quoted == 0 ? Quotation.Indirect : quoted >= (end - first) * 0.9 ? Quotation.Direct : Quotation.Mixed;
    }

    private List<Claim> Build()
    {
        var claims = new List<Claim>();
        foreach (var content in _contents.OrderBy(c => c.First).ThenByDescending(c => c.End))
        {
            if (claims.Count > 0 && content.First < claims[^1].EndToken)
                continue;
            var (start, end) = (_tokens[content.First].Start, _tokens[content.End - 1].End);
            claims.Add(new Claim(start, end, _tokens.Text[start..end])
            {
                Number = claims.Count,
                FirstToken = content.First,
                EndToken = content.End,
                Speaker = content.Speaker,
                Via = content.Via == content.Speaker ? null : content.Via,
                Cue = content.Cue is { } cue ? new Cue(_tokens[cue.First].Start, _tokens[cue.End - 1].End, _tokens.Slice(cue.First, cue.End), cue.Strength) : null,
                Quotation = content.Quotation,
                Polarity = _tone.PolarityOf(content.First, content.End, content.Cue?.Strength),
                Modality = _tone.ModalityOf(content.First, content.End, content.Cue?.Strength),
                Quantities = QuantitiesIn(content.First, content.End),
            });
        }
        return claims;
    }

    private List<Quantity> QuantitiesIn(int first, int end)
    {
        var found = new List<Quantity>();
        for (var i = first; i < end; i++)
            if (_quantities.Starting(i) is { } quantity && quantity.EndToken <= end)
                found.Add(quantity);
        return found;
    }

    private sealed class Content(int first, int end, Entity? speaker, Entity? via, CueHit? cue, Quotation quotation)
    {
        public int First { get; } = first;

        public int End { get; } = end;

        public Entity? Speaker { get; } = speaker;

        public Entity? Via { get; set; } = via;

        public CueHit? Cue { get; } = cue;

        public Quotation Quotation { get; } = quotation;
    }
}
