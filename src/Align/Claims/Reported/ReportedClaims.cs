using Align.Claims.Clauses;
using Align.Claims.Speakers;
using Align.Lexicons;
using Align.Text;

namespace Align.Claims.Reported;

/// <summary>
/// What somebody is reported to have said: every verb of saying and every frame of a sentence gets its content, its speaker and the outlet it came
/// through. See Pareti (2016), PARC 3.0: A Corpus of Attribution Relations, for source, cue and content.
/// </summary>
internal sealed class ReportedClaims
{
    private const int MinimumWords = 3;

    // No sentence that somebody wrote reports more often.
    private const int MaximumCues = 100;

    private readonly TokenTable _tokens;
    private readonly ClauseWords _words;
    private readonly QuoteIndex _quotes;
    private readonly FiniteVerbs _verbs;
    private readonly SpeakerFinder _speakers;
    private readonly ClaimDrafts _drafts;
    private readonly CueReader _cues;
    private readonly ReportedContent _content;
    private readonly OuterCues _outer;
    private readonly CueSpeaker _speaker;
    private readonly FrameClaims _frames;
    private readonly PassingOutlets _outlets;
    private readonly LeftToNewsroom _left;
    private readonly IntroducedClaims _introduced;

    public ReportedClaims(TokenTable tokens, TermTable terms, ClauseWords words, QuoteIndex quotes, FiniteVerbs verbs, ClauseOpenings openings, SpeakerFinder speakers, ClaimDrafts drafts)
    {
        (_tokens, _words, _quotes, _verbs, _speakers, _drafts) = (tokens, words, quotes, verbs, speakers, drafts);
        _cues = new(tokens, terms, words);
        _content = new(tokens, terms, words, quotes, verbs, openings, speakers, drafts);
        _outer = new(tokens, words, verbs, speakers, _content, IsForeign);
        _speaker = new(tokens, terms, words, quotes, speakers, IsForeign);
        _frames = new(tokens, words, quotes, verbs, speakers, drafts);
        _outlets = new(tokens, words, quotes, speakers);
        _left = new(tokens, words, quotes, verbs, drafts);
        _introduced = new(tokens, quotes, speakers, drafts);
    }

    public void Read(SentenceSpan sentence)
    {
        var found = _cues.Read(sentence, _quotes.IsQuoted).Take(MaximumCues).Select(c => c.AsVerb is { } verb && !_outlets.PassesOn(c, sentence) ? verb : c).ToList();
        var cues = _outer.Of(found.FindAll(c => c.Kind != CueKind.Verb || _content.Exists(c, sentence)), sentence);
        if (cues.Count == 0 && (_introduced.ReadHeadline(sentence) || _introduced.ReadQuotation(sentence)))
            return;
        _introduced.ReadList(sentence, _tokens.SentenceOf(sentence.FirstToken), found.Find(c => c.Kind == CueKind.FrameBefore) is { } source ? _speakers.Frame.SourceBehind(source.End, sentence.EndToken, _quotes.IsQuoted) : null, i => _words.Reporting.TryMatch(_tokens, i, sentence.EndToken, out _, out _));
        RememberOthers(found, cues, sentence);
        if (found.TrueForAll(c => c.Kind == CueKind.Via))
            _left.BeforeOutlet(found, sentence);
        var via = _outlets.Of(found, sentence);
        Entity? subject = null;
        var start = sentence.FirstToken;
        var next = start;
        var isTaken = false;
        var severalVerbs = cues.Count(x => x.Kind == CueKind.Verb) > 1;
        for (var c = 0; c < cues.Count; c++)
        {
            var cue = cues[c];
            (start, next) = (next, cue.Kind == CueKind.Via ? next : cue.End);
            // Only a verb that brings in nothing after all leaves what stands before the next one open.
            var isFirst = !isTaken;
            isTaken = true;
            if (cue.Kind != CueKind.Verb)
                continue;
            if (_content.Of(cues, c, sentence) is not { } content)
            {
                subject = _speakers.SubjectBefore.Of(start, cue.First, cue.IsGerund, IsForeign) ?? subject;
                continue;
            }
            // "…, adding that …": the same speaker, unless another stands right before the verb.
            var goesOn = cue.IsGerund && subject is not null && _speakers.Mentions.Ending(cue.First) is null;
            var speaker = (goesOn ? subject : _speaker.Of(cue, content, start, sentence)) ?? (c > 0 || cue.IsGerund ? subject : null);
            if (!goesOn && !cue.IsPassive)
                speaker = _speakers.SpokenFor.Institution(speaker, content.End <= cue.First ? Math.Max(content.End, start) : start, cue.First, content.First, content.End);
            speaker ??= cue.IsPassive || cue.IsGerund ? null : content.End <= cue.First
                ? _speakers.SpokenFor.Affiliation(cue.End, sentence.EndToken, _quotes.IsQuoted) ?? _speakers.SpokenFor.Affiliation(Math.Max(content.End, start), cue.First, _quotes.IsQuoted)
                : _speakers.SpokenFor.Affiliation(start, cue.First, _quotes.IsQuoted);
            // "promite 3.000 de locuri de muncă": somebody's claim only where it is known whose.
            if (speaker is null && content.IsObject)
            {
                isTaken = !isFirst;
                continue;
            }
            if (speaker is not null && Outlets.Is(speaker) && severalVerbs && subject is not null)
            {
                via ??= speaker;
                continue;
            }
            if (speaker is not null && Outlets.Is(speaker) && content.First == sentence.FirstToken && _drafts.Overlaps(content.First, content.End))
            {
                _drafts.SetVia(content.First, content.End, speaker);
                continue;
            }
            if (speaker is null && !_speaker.HasOwnSubject(cue, content, start))
                speaker = _speakers.Last.Of(sentence.Paragraph);
            subject = speaker ?? subject;
            _speakers.Last.Remember(speaker, sentence);
            // "rejected a complaint by the union that …": the words are the union's.
            if (content.Complementiser >= 0 && _speakers.Assertions.OwnerIn(cue.End, content.Complementiser) is { } owner && owner != speaker)
                _drafts.Take(content.First, content.End, owner, via, cue with { Strength = "claims" }, content.Quote >= 0);
            else
                _drafts.Take(content.First, content.End, speaker, via, cue, content.Quote >= 0);
            // said "…" and that "…"
            if (content.Quote >= 0 && content.First >= cue.End && _quotes[content.Quote].AfterClose is var close && close + 1 < sentence.EndToken && _words.Coordinator.Contains(_tokens.Folded(close))
                && _words.Complementisers.TryMatch(_tokens, close + 1, sentence.EndToken, out var second, out _) && (c + 1 == cues.Count || cues[c + 1].First > second))
                _drafts.Take(second, _quotes.EndThroughQuotes(second, sentence.EndToken), speaker, via, cue, isQuote: false);
            if (isFirst && content.First >= cue.End)
                _left.BeforeCue(cue, sentence);
            if (content.IsObject)
                _left.SecondVerb(content.End, c + 1 < cues.Count ? cues[c + 1].First : sentence.EndToken);
            if (c == cues.Count - 1 && content.End <= cue.First && WhatFollows(cue, sentence) is { } rest)
                _drafts.Take(rest, sentence.EndToken, speaker, via, cue, isQuote: false);
            else if (c == cues.Count - 1 && content.End <= cue.First)
                _left.BehindCue(cue, sentence);
        }
        foreach (var frame in found.Where(c => c.Kind is CueKind.FrameBefore or CueKind.FrameSame))
            _frames.Read(frame, sentence, via);
        if (via is not null)
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
                if (_drafts.StartingAt(i) is { } draft)
                    draft.Via ??= via;
        _left.Relatives(found, sentence);
    }

    // "…, she said, and will go to a sister site": another clause of hers, where it stands behind the verb and nobody else speaks.
    private int? WhatFollows(CueHit cue, SentenceSpan sentence)
    {
        for (var i = cue.End; i + MinimumWords < sentence.EndToken && i < cue.End + 12 && !_drafts.IsTaken(i) && !_verbs.IsFinite(i); i++)
        {
            if (!_tokens.IsMark(i, ','))
                continue;
            // "…, CNAB said, putting the number of passengers at 12,000"
            if (_tokens.Language == Language.English && _verbs.IsGerund(i + 1) && HasNumber(i + 2, sentence.EndToken) && !_drafts.AnyTaken(i, sentence.EndToken))
                return i + 1;
            if ((_words.Splitters.TryMatch(_tokens, i + 1, sentence.EndToken, out var next, out _) || (_tokens.IsWord(i + 1) && _words.Coordinator.Contains(_tokens.Folded(i + 1)) && (next = i + 2) > 0))
                && _verbs.HasFiniteVerb(next, Math.Min(sentence.EndToken, next + 14)) && !_drafts.AnyTaken(next, sentence.EndToken))
                return next;
        }
        return null;
    }

    // "Ministrul a cerut un raport. „…”": who says something is remembered, though what is said is no claim.
    private void RememberOthers(List<CueHit> found, List<CueHit> cues, SentenceSpan sentence)
    {
        if (cues.Count > 0)
            return;
        if (found.Find(c => c is { Kind: CueKind.Verb, IsGerund: false }) is { } cue && _speakers.SubjectBefore.Of(sentence.FirstToken, cue.First, isGerund: false, IsForeign) is { Type: EntityType.Person } speaker)
            _speakers.Last.Remember(speaker, sentence);
    }

    private bool HasNumber(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (_tokens.Kind(i) == TokenKind.Number)
                return true;
        return false;
    }

    // Quoted, or the outlet behind "quoted by".
    private bool IsForeign(int token) => _quotes.IsQuoted(token) || _cues.IsOutletPlace(token);
}
