using Align.Claims.Speakers;
using Align.Lexicons;
using Align.Text;

namespace Align.Claims;

/// <summary>
/// What somebody is reported to have said: every verb of saying and every frame of a sentence gets its content, its speaker and the outlet it came
/// through. See Pareti (2016), PARC 3.0: A Corpus of Attribution Relations, for source, cue and content.
/// </summary>
internal sealed class ReportedClaims(TokenTable tokens, TermTable terms, ClauseWords words, QuoteIndex quotes, ClauseSplitter clauses, SpeakerFinder speakers, ClaimDrafts drafts)
{
    private const int MinimumWords = 3;

    // No sentence that somebody wrote reports more often.
    private const int MaximumCues = 100;

    // Farther away nothing belongs together, however long a sentence is.
    private const int Window = 120;

    private readonly CueReader _cues = new(tokens, terms, words);
    private readonly ReportedContent _content = new(tokens, terms, words, quotes, clauses, speakers, drafts);
    private readonly IntroducedClaims _introduced = new(tokens, quotes, speakers, drafts);

    public void Read(SentenceSpan sentence)
    {
        var found = _cues.Read(sentence, quotes.IsQuoted).Take(MaximumCues).Select(c => c.AsVerb is { } verb && !PassesOn(c, sentence) ? verb : c).ToList();
        var cues = Outermost(WithoutClosed(found.FindAll(c => c.Kind != CueKind.Verb || _content.Exists(c, sentence)), sentence));
        if (cues.Count == 0 && (_introduced.ReadHeadline(sentence) || _introduced.ReadQuotation(sentence)))
            return;
        _introduced.ReadList(sentence, tokens.SentenceOf(sentence.FirstToken), found.Find(c => c.Kind == CueKind.FrameBefore) is { } source ? speakers.Frame.SourceBehind(source.End, sentence.EndToken, quotes.IsQuoted) : null, i => words.Reporting.TryMatch(tokens, i, sentence.EndToken, out _, out _));
        RememberOthers(found, cues, sentence);
        if (found.TrueForAll(c => c.Kind == CueKind.Via))
            LeaveBeforeOutlet(found, sentence);
        var via = ViaOf(found, sentence);
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
                subject = speakers.SubjectBefore.Of(start, cue.First, cue.IsGerund, IsForeign) ?? subject;
                continue;
            }
            // "…, adding that …": the same speaker, unless another stands right before the verb.
            var goesOn = cue.IsGerund && subject is not null && speakers.Mentions.Ending(cue.First) is null;
            var speaker = (goesOn ? subject : SpeakerOf(cue, content, start, sentence)) ?? (c > 0 || cue.IsGerund ? subject : null);
            if (!goesOn && !cue.IsPassive)
                speaker = speakers.SpokenFor.Institution(speaker, content.End <= cue.First ? Math.Max(content.End, start) : start, cue.First, content.First, content.End);
            speaker ??= cue.IsPassive || cue.IsGerund ? null : content.End <= cue.First
                ? speakers.SpokenFor.Affiliation(cue.End, sentence.EndToken, quotes.IsQuoted) ?? speakers.SpokenFor.Affiliation(Math.Max(content.End, start), cue.First, quotes.IsQuoted)
                : speakers.SpokenFor.Affiliation(start, cue.First, quotes.IsQuoted);
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
            if (speaker is not null && Outlets.Is(speaker) && content.First == sentence.FirstToken && drafts.Overlaps(content.First, content.End))
            {
                drafts.SetVia(content.First, content.End, speaker);
                continue;
            }
            if (speaker is null && !HasOwnSubject(cue, content, start))
                speaker = speakers.Last.Of(sentence.Paragraph);
            subject = speaker ?? subject;
            speakers.Last.Remember(speaker, sentence);
            // "rejected a complaint by the union that …": the words are the union's.
            if (content.Complementiser >= 0 && speakers.Assertions.OwnerIn(cue.End, content.Complementiser) is { } owner && owner != speaker)
                drafts.Take(content.First, content.End, owner, via, cue with { Strength = "claims" }, content.Quote >= 0);
            else
                drafts.Take(content.First, content.End, speaker, via, cue, content.Quote >= 0);
            // said "…" and that "…"
            if (content.Quote >= 0 && content.First >= cue.End && quotes[content.Quote].AfterClose is var close && close + 1 < sentence.EndToken && words.Coordinator.Contains(tokens.Folded(close))
                && words.Complementisers.TryMatch(tokens, close + 1, sentence.EndToken, out var second, out _) && (c + 1 == cues.Count || cues[c + 1].First > second))
                drafts.Take(second, quotes.EndThroughQuotes(second, sentence.EndToken), speaker, via, cue, isQuote: false);
            if (isFirst && content.First >= cue.End)
                LeaveWhatStandsBefore(cue, sentence);
            if (content.IsObject)
                LeaveSecondVerb(content.End, c + 1 < cues.Count ? cues[c + 1].First : sentence.EndToken);
            if (c == cues.Count - 1 && content.End <= cue.First && WhatFollows(cue, sentence) is { } rest)
                drafts.Take(rest, sentence.EndToken, speaker, via, cue, isQuote: false);
            else if (c == cues.Count - 1 && content.End <= cue.First)
                LeaveWhatStandsBehind(cue, sentence);
        }
        foreach (var frame in found.Where(c => c.Kind is CueKind.FrameBefore or CueKind.FrameSame))
            ReadFrame(frame, sentence, via);
        if (via is not null)
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
                if (drafts.StartingAt(i) is { } draft)
                    draft.Via ??= via;
        LeaveRelatives(found, sentence);
    }

    // "put the bill at 2 billion and wants to break ground": what else the subject does is the newsroom's.
    private void LeaveSecondVerb(int first, int end)
    {
        while (first < end && tokens.Kind(first) == TokenKind.Punctuation)
            first++;
        if (first + MinimumWords < end && tokens.IsWord(first) && words.Coordinator.Contains(tokens.Folded(first)) && clauses.HasFiniteVerb(first, end) && !drafts.AnyTaken(first, end))
            drafts.Leave(first + 1, end);
    }

    // "…, she said, and will go to a sister site": another clause of hers, where it stands behind the verb and nobody else speaks.
    private int? WhatFollows(CueHit cue, SentenceSpan sentence)
    {
        for (var i = cue.End; i + MinimumWords < sentence.EndToken && i < cue.End + 12 && !drafts.IsTaken(i) && !clauses.IsFinite(i); i++)
        {
            if (!tokens.IsMark(i, ','))
                continue;
            // "…, CNAB said, putting the number of passengers at 12,000"
            if (tokens.Language == Language.English && clauses.IsGerund(i + 1) && HasNumber(i + 2, sentence.EndToken) && !drafts.AnyTaken(i, sentence.EndToken))
                return i + 1;
            if ((words.Splitters.TryMatch(tokens, i + 1, sentence.EndToken, out var next, out _) || (tokens.IsWord(i + 1) && words.Coordinator.Contains(tokens.Folded(i + 1)) && (next = i + 2) > 0))
                && clauses.HasFiniteVerb(next, Math.Min(sentence.EndToken, next + 14)) && !drafts.AnyTaken(next, sentence.EndToken))
                return next;
        }
        return null;
    }

    private bool HasNumber(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (tokens.Kind(i) == TokenKind.Number)
                return true;
        return false;
    }

    // "…, scrie Gazeta Sporturilor", "…, reported Agerpres, the Romanian news agency": the outlet that closes a sentence is no part of what it says.
    private void LeaveBeforeOutlet(List<CueHit> found, SentenceSpan sentence)
    {
        if (found.Count != 1 || found[0] is not { } via || via.First <= sentence.FirstToken + MinimumWords || !tokens.IsMark(via.First - 1, ',') || clauses.HasFiniteVerb(via.End, sentence.EndToken))
            return;
        var first = Dateline.EndOf(tokens, sentence);
        if (!clauses.HasFiniteVerb(first, via.First - 1) || drafts.AnyTaken(sentence))
            return;
        drafts.Leave(first, via.First - 1);
        drafts.Close(via.First, sentence.EndToken);
    }

    // "…, the water company said; the army is to help": behind a semicolon the newsroom goes on.
    private void LeaveWhatStandsBehind(CueHit cue, SentenceSpan sentence)
    {
        for (var i = cue.End; i < sentence.EndToken && !drafts.IsTaken(i); i++)
            if (tokens.IsMark(i, ';'))
            {
                if (i + MinimumWords < sentence.EndToken && !drafts.AnyTaken(i, sentence.EndToken))
                    drafts.Leave(i + 1, sentence.EndToken);
                return;
            }
    }

    // "Gorea, who spent a decade at the bank, said …", "…, a spus Halov, a cărui mișcare a depus o moțiune": what is said about a speaker in passing is the newsroom's.
    private void LeaveRelatives(List<CueHit> found, SentenceSpan sentence)
    {
        for (var i = sentence.FirstToken + 1; i + MinimumWords < sentence.EndToken; i++)
        {
            if (!tokens.IsMark(i, ',') || drafts.IsTaken(i) || quotes.IsQuoted(i))
                continue;
            var relative = i + 1;
            while (relative < Math.Min(i + 3, sentence.EndToken - 1) && tokens.IsWord(relative) && words.Preposition.Contains(tokens.Folded(relative)))
                relative++;
            // "who was the museum's director at the time", "who heads the authority" only tell who is meant.
            if (!tokens.IsWord(relative) || !words.Relative.Contains(tokens.Folded(relative)) || tokens.Folded(relative + 1) is "is" or "was" or "are" or "were" or "heads" or "leads" or "runs" or "chairs" or "este" or "era" or "conduce")
                continue;
            var end = relative + 1;
            while (end < sentence.EndToken && !drafts.IsTaken(end) && !(tokens.Kind(end) == TokenKind.Punctuation && tokens.FirstChar(end) is ',' or ';' or ':'))
                end++;
            if (clauses.HasFiniteVerb(relative, end) && !found.Exists(c => c.First >= i && c.First < end))
                drafts.Leave(i + 1, end);
            i = end - 1;
        }
    }

    // The outlet that passes on what a sentence reports: "citat de Reuters", "told Reuters", "a declarat pentru Agerpres", "potrivit Reuters, X a spus".
    private Entity? ViaOf(List<CueHit> cues, SentenceSpan sentence)
    {
        foreach (var cue in cues)
        {
            var place = cue.Kind == CueKind.Via ? cue.End : cue.Addressee;
            if (place >= 0 && speakers.Frame.SourceBehind(place, sentence.EndToken, quotes.IsQuoted) is { Type: EntityType.Organization or EntityType.Other } outlet)
                return outlet;
            if (cue.Kind == CueKind.FrameBefore && cues.Exists(c => c.Kind == CueKind.Verb) && speakers.Frame.SourceBehind(cue.End, sentence.EndToken, quotes.IsQuoted) is { } source && Outlets.Is(source))
                return source;
        }
        return null;
    }

    // "a transmis Reuters" passes on; "a transmis BNR" speaks. Whoever is not known passes on where the verb is one of the press.
    private bool PassesOn(CueHit cue, SentenceSpan sentence)
    {
        if (speakers.Frame.SourceBehind(cue.End, sentence.EndToken, quotes.IsQuoted) is not { Type: not EntityType.Person } entity)
            return false;
        if (Outlets.Is(entity))
            return true;
        return entity.Facts.Entry is null && entity.Type is not EntityType.Place && (cue.Strength == "reports" || Outlets.Names(entity, tokens, words));
    }

    // "… gave the firm two days and said that …", "… struck down the permit, ruling that …", "… lost their jobs after Ion Popa, the mayor, said …": what stands before is the newsroom's.
    private void LeaveWhatStandsBefore(CueHit cue, SentenceSpan sentence)
    {
        var first = Dateline.EndOf(tokens, sentence);
        var commas = 0;
        for (var i = cue.First - 1; i > first && i >= cue.First - (cue.IsGerund ? 4 : 12); i--)
        {
            var comma = tokens.IsMark(i, ',');
            var opens = comma && (cue.IsGerund || (i + 2 == cue.First && words.Subordinator.Contains(tokens.Folded(i + 1))) || words.Relative.Contains(tokens.Folded(i + 1)) || (i + 3 == cue.First && words.Preposition.Contains(tokens.Folded(i + 1)) && words.Relative.Contains(tokens.Folded(i + 2))));
            if (opens || tokens.IsMark(i, ';') || words.Coordinator.Contains(tokens.Folded(i)) || words.Splitters.TryMatch(tokens, i, cue.First, out _, out _) || words.Occasion.TryMatch(tokens, i, cue.First, out _, out _))
            {
                if (clauses.HasFiniteVerb(first, i) && !drafts.AnyTaken(first, i))
                    drafts.Leave(first, i);
                return;
            }
            if ((!tokens.IsWord(i) && !(comma && commas++ < 2)) || clauses.IsFinite(i))
                return;
        }
    }

    private void ReadFrame(CueHit frame, SentenceSpan sentence, Entity? via)
    {
        // Only the part between semicolons that the frame stands in, where nobody else speaks.
        var (first, end) = (frame.First, frame.End);
        while (first > Math.Max(sentence.FirstToken, frame.First - Window) && !tokens.IsMark(first - 1, ';'))
            first--;
        while (end < Math.Min(sentence.EndToken, frame.End + Window) && !tokens.IsMark(end, ';'))
            end++;
        if (first == sentence.FirstToken)
            first = Dateline.EndOf(tokens, sentence);
        if (first > frame.First || drafts.AnyTaken(first, end))
            return;
        var speaker = frame.Kind == CueKind.FrameSame ? speakers.Antecedents.PersonBefore(frame.First, GenderOf(frame)) : speakers.Frame.SourceBehind(frame.End, end, quotes.IsQuoted);
        var content = AroundFrame(frame, first, end);
        // "potrivit surselor citate de Digi24" passes on; "potrivit Agerpres" alone is the agency's own word.
        var outlet = via is not null && speaker is not null && Outlets.Is(speaker) ? speaker : null;
        drafts.Take(content.First, content.End, outlet is null ? speaker : null, via ?? outlet, frame, isQuote: false);
        if (content.First > first + MinimumWords && content.First <= frame.First)
            drafts.Leave(first, BeforeConnective(content.First, first));
        else if (content.First > frame.End && frame.First > first + MinimumWords)
            drafts.Leave(first, frame.First);
        // "…, according to the commission, and the machines worked": another clause, and the newsroom's.
        if (content.End <= frame.First && ClauseBehind(frame.End, end) is { } next && !drafts.AnyTaken(next, end))
            drafts.Leave(next, end);
        speakers.Last.Remember(outlet is null ? speaker : null, sentence);
    }

    // Where a clause of its own begins behind a frame and its speaker, or null.
    private int? ClauseBehind(int first, int end)
    {
        for (var i = first; i + MinimumWords < end && i < first + 12 && !clauses.IsFinite(i); i++)
            if (tokens.IsMark(i, ',') && (words.Splitters.TryMatch(tokens, i + 1, end, out var next, out _) || (tokens.IsWord(i + 1) && words.Coordinator.Contains(tokens.Folded(i + 1)) && (next = i + 2) > 0)))
                return clauses.HasFiniteVerb(next, Math.Min(end, next + 14)) ? next : null;
        return null;
    }

    // The end of a clause, without the ", although" that joins the next one to it.
    private int BeforeConnective(int end, int first)
    {
        for (var i = end - 1; i > first && i >= end - 5; i--)
            if (tokens.IsMark(i, ','))
                return i;
        return end;
    }

    private char GenderOf(CueHit frame)
    {
        for (var i = frame.First; i < frame.End; i++)
            if (tokens.Folded(i) is "lui" or "acestuia" or "him" or "his")
                return 'm';
            else if (tokens.Folded(i) is "ei" or "acesteia" or "her")
                return 'f';
        return 'u';
    }

    private Entity? SpeakerOf(CueHit cue, Stretch content, int start, SentenceSpan sentence)
    {
        if (cue.IsPassive)
            return cue.End < sentence.EndToken && tokens.Folded(cue.End) == "by" ? speakers.Frame.SourceBehind(cue.End + 1, sentence.EndToken, quotes.IsQuoted) : null;
        // Content in front: the speaker stands behind the verb, or between the two.
        if (content.End <= cue.First)
        {
            var from = Math.Max(content.End, sentence.FirstToken);
            var before = speakers.SubjectBefore.Of(from, cue.First, cue.IsGerund, IsForeign);
            // Romanian puts the speaker behind the verb there, English on either side.
            if (tokens.Language == Language.Romanian)
                return speakers.SubjectBehind.Of(cue.End, sentence.EndToken, quotes.IsQuoted) ?? before;
            return before ?? (HasWord(from, cue.First) ? content.Quote >= 0 ? speakers.Antecedents.Described(Math.Max(from, quotes[content.Quote].AfterClose), cue.First) : null : speakers.SubjectBehind.Of(cue.End, sentence.EndToken, quotes.IsQuoted));
        }
        return speakers.SubjectBefore.Of(start, cue.First, cue.IsGerund, IsForeign)
            ?? (content.First > cue.End && (tokens.Language == Language.Romanian || cue.First == start) ? speakers.SubjectBehind.Of(cue.End, content.First, quotes.IsQuoted) : null);
    }

    // Quoted, or the outlet behind "quoted by".
    private bool IsForeign(int token) => quotes.IsQuoted(token) || _cues.IsOutletPlace(token);

    // "Ministrul a cerut un raport. „…”": who says something is remembered, though what is said is no claim.
    private void RememberOthers(List<CueHit> found, List<CueHit> cues, SentenceSpan sentence)
    {
        if (cues.Count > 0)
            return;
        if (found.Find(c => c is { Kind: CueKind.Verb, IsGerund: false }) is { } cue && speakers.SubjectBefore.Of(sentence.FirstToken, cue.First, isGerund: false, IsForeign) is { Type: EntityType.Person } speaker)
            speakers.Last.Remember(speaker, sentence);
    }

    private bool HasWord(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (tokens.IsWord(i))
                return true;
        return false;
    }

    // An explicit subject that is no entity ("sindicatul a anunțat", "the inspectorate said") must not give its words to whoever spoke before.
    private bool HasOwnSubject(CueHit cue, Stretch content, int start)
    {
        if (tokens.Language != Language.Romanian || (cue.First > 0 && tokens.Folded(cue.First - 1) is "se") || tokens.Folded(cue.First) is "se" or "s-a")
            return true;
        var from = content.End <= cue.First ? Math.Max(content.End, start) : start;
        return HasNoun(from, cue.First) || (content.First >= cue.End ? HasNoun(cue.End, Math.Min(content.First, cue.End + 3)) : HasNoun(cue.End, Math.Min(cue.End + 3, tokens.Count)));
    }

    private bool HasNoun(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (tokens.IsWord(i) && (IsSeveral(i) || !tokens.IsStop(i) && terms.IsNoun(tokens.Form(i))) && !(i > 0 && words.Preposition.Contains(tokens.Folded(i - 1))))
                return true;
        return false;
    }

    // "cei patru scriu că", "unii cred că": several people, and nobody in particular.
    private bool IsSeveral(int token) => tokens.Folded(token) is "cei" or "cele" or "unii" or "unele" or "altii" or "altele" or "ambii" or "ambele" or "amandoi" or "amandoua" or "toti" or "toate" or "multi" or "nimeni" or "cineva";

    // "The state has ordered them to leave, the ministry said": the verbs in a clause that another closes are part of it.
    private List<CueHit> WithoutClosed(List<CueHit> cues, SentenceSpan sentence)
    {
        if (cues.Count > 1 && cues[^1] is { Kind: CueKind.Verb, IsGerund: false } last && tokens.Language == Language.English && last.Strength is "states" or "reports" && _content.ClosedClause(last, sentence) is { } comma
            // "X conceded that …, Reuters reported": the words are X's, an outlet passes them on.
            && !(speakers.SubjectBefore.Of(comma + 1, last.First, isGerund: false, IsForeign) is { } closing && Outlets.Is(closing) && _content.HasComplement(cues[0], comma))
            && cues[^2].End < comma && cues.TrueForAll(c => c == last || (c.Kind == CueKind.Verb && !c.IsGerund && c.Strength is not ("states" or "reports" or "announces"))))
            return [last];
        return cues;
    }

    // A verb of saying inside what somebody said is part of it; a new statement begins with a gerund or behind a comma or connective.
    private List<CueHit> Outermost(IEnumerable<CueHit> cues)
    {
        var kept = new List<CueHit>();
        foreach (var cue in cues)
            if (!kept.Exists(k => k.Kind == CueKind.Verb) || (cue.IsGerund && IsAfterBreak(cue.First, 4)) || IsAfterBreak(cue.First, cue.Kind == CueKind.Verb ? 2 : 1) || IsBehindSemicolon(kept[^1].End, cue.First) || OpensClause(cue, kept[^1].End) || IsClosingOutlet(cue, kept[^1].End))
                kept.Add(cue);
        return kept;
    }

    // "…, the British news agency Reuters reported": an outlet and its verb behind a comma pass on what stands before.
    private bool IsClosingOutlet(CueHit cue, int after)
    {
        if (cue.IsGerund || speakers.Mentions.Ending(cue.First) is not { } outlet || !Outlets.Is(outlet))
            return false;
        for (var i = cue.First - 1; i > after && i >= cue.First - 8 && !clauses.IsFinite(i); i--)
            if (tokens.IsMark(i, ','))
                return true;
        return false;
    }

    // ", iar directorul Remus Oprea a declarat": a connective and a subject open another statement.
    private bool OpensClause(CueHit cue, int after)
    {
        for (var i = cue.First - 1; i > after && i >= cue.First - 10; i--)
        {
            if (tokens.IsMark(i - 1, ',') && (words.Splitters.TryMatch(tokens, i, cue.First, out _, out _) || words.Coordinator.Contains(tokens.Folded(i))))
                return true;
            if (clauses.IsFinite(i) || words.Complementisers.TryMatch(tokens, i, cue.First, out _, out _) || words.Subordinator.Contains(tokens.Folded(i)))
                return false;
        }
        return false;
    }

    private bool IsBehindSemicolon(int first, int end)
    {
        for (var i = end - 1; i >= Math.Max(first, end - Window); i--)
            if (tokens.IsMark(i, ';'))
                return true;
        return false;
    }

    private bool IsAfterBreak(int token, int within)
    {
        for (var i = token - 1; i >= Math.Max(0, token - within); i--)
            if (tokens.Kind(i) == TokenKind.Punctuation || words.Coordinator.Contains(tokens.Folded(i)) || words.Splitters.TryMatch(tokens, i, token, out _, out _))
                return true;
        return false;
    }

    // The stretch that a frame introduces within a part of a sentence.
    private (int First, int End) AroundFrame(CueHit frame, int first, int end)
    {
        // "Potrivit lui X, …"
        if (frame.First - first < MinimumWords)
            return BehindFrame(frame, end) ?? (frame.End, end);
        var before = tokens.Kind(frame.First - 1) == TokenKind.Punctuation ? frame.First - 1 : frame.First;
        // "… and, according to X, could pass 150,000": what follows is meant.
        if (before > first && tokens.IsWord(before - 1) && (words.Coordinator.Contains(tokens.Folded(before - 1)) || words.Splitters.TryMatch(tokens, before - 1, before, out _, out _)) && BehindFrame(frame, end) is { } behind)
            return behind;
        // "The plant, according to X, will close."
        if (!clauses.HasFiniteVerb(first, before) && BehindFrame(frame, end) is var (_, last))
            return (first, last);
        // "…, iar în radă erau nouă nave, potrivit X": the last clause alone.
        for (var i = before - MinimumWords; i > first; i--)
            if (tokens.IsMark(i - 1, ',') && words.Splitters.TryMatch(tokens, i, before, out var after, out _) && clauses.HasFiniteVerb(first, i) && clauses.HasFiniteVerb(after, before))
                return (after, before);
        return (first, before);
    }

    private (int First, int End)? BehindFrame(CueHit frame, int end)
    {
        var comma = frame.End;
        while (comma < end && !tokens.IsMark(comma, ','))
            comma++;
        // "Potrivit primarului, Ilie Dobrotă, …": the name in between belongs to the speaker.
        if (speakers.Frame.CloseOfAside(comma, end) is { } second)
            comma = second;
        return comma + MinimumWords < end ? (comma + 1, end) : null;
    }
}
