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

    private readonly CueReader _cues = new(tokens, terms, words);
    private readonly ReportedContent _content = new(tokens, terms, words, quotes, clauses, speakers, drafts);

    public void Read(SentenceSpan sentence)
    {
        var cues = Outermost(_cues.Read(sentence, quotes.IsQuoted).Where(c => c.Kind != CueKind.Verb || _content.Exists(c, sentence)));
        if (cues.Count == 0 && ReadHeadline(sentence))
            return;
        Entity? via = null, frameSpeaker = null;
        CueHit? frame = null;
        foreach (var cue in cues)
        {
            if (cue.Kind == CueKind.Via)
            {
                via ??= speakers.Behind(cue.End, sentence.EndToken, quotes.IsQuoted) is { Type: EntityType.Organization or EntityType.Other } outlet ? outlet : null;
            }
            else if (cue.Kind == CueKind.FrameBefore)
            {
                frame ??= cue;
                frameSpeaker ??= speakers.Behind(cue.End, sentence.EndToken, quotes.IsQuoted);
            }
        }
        if (frameSpeaker is { Type: EntityType.Organization } && IsOutlet(frameSpeaker) && cues.Any(c => c.Kind == CueKind.Verb))
            (via, frameSpeaker) = (via ?? frameSpeaker, null);
        Entity? subject = null;
        var severalVerbs = cues.Count(x => x.Kind == CueKind.Verb) > 1;
        for (var c = 0; c < cues.Count; c++)
        {
            if (cues[c].Kind != CueKind.Verb)
                continue;
            var previousEnd = c == 0 ? sentence.FirstToken : cues[c - 1].End;
            if (_content.Of(cues, c, sentence) is not { } content)
                continue;
            var speaker = SpeakerOf(cues[c], content, c == 0 ? sentence.FirstToken : previousEnd, sentence) ?? (c > 0 || cues[c].IsGerund ? subject : null);
            if (speaker is not null && IsOutlet(speaker) && severalVerbs && subject is not null)
            {
                via ??= speaker;
                continue;
            }
            if (speaker is not null && IsOutlet(speaker) && content.First == sentence.FirstToken && drafts.Overlaps(content.First, content.End))
            {
                drafts.SetVia(content.First, content.End, speaker);
                continue;
            }
            if (speaker is null && !HasOwnSubject(cues[c], content, c == 0 ? sentence.FirstToken : previousEnd))
                speaker = speakers.LastSpeaker(sentence.Paragraph);
            subject = speaker ?? subject;
            speakers.Remember(speaker, sentence.Paragraph);
            drafts.Take(content.First, content.End, speaker, via, cues[c], content.Quote >= 0);
        }
        if (frame is not null && !drafts.AnyTaken(sentence))
        {
            var (first, end) = AroundFrame(frame, sentence);
            var outlet = frameSpeaker is not null && IsOutlet(frameSpeaker) ? frameSpeaker : null;
            drafts.Take(first, end, outlet is null ? frameSpeaker : null, via ?? outlet, frame, isQuote: false);
            speakers.Remember(frameSpeaker, sentence.Paragraph);
        }
        if (via is not null)
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
                if (drafts.StartingAt(i) is { } draft)
                    draft.Via ??= via;
    }

    private static bool IsOutlet(Entity entity) => entity.Facts.Entry?.Kind is "agency" or "newspaper" or "broadcaster";

    private Entity? SpeakerOf(CueHit cue, Stretch content, int start, SentenceSpan sentence)
    {
        // Content in front: the speaker stands behind the verb, or between the two.
        if (content.End <= cue.First)
        {
            var from = Math.Max(content.End, sentence.FirstToken);
            // Romanian puts the speaker behind the verb there, English on either side.
            return tokens.Language == Language.Romanian
                ? speakers.Behind(cue.End, sentence.EndToken, quotes.IsQuoted) ?? speakers.Before(from, cue.First, cue.IsGerund, quotes.IsQuoted)
                : speakers.Before(from, cue.First, cue.IsGerund, quotes.IsQuoted) ?? speakers.Behind(cue.End, sentence.EndToken, quotes.IsQuoted);
        }
        return speakers.Before(start, cue.First, cue.IsGerund, quotes.IsQuoted) ?? (content.First > cue.End ? speakers.Behind(cue.End, content.First, quotes.IsQuoted) : null);
    }

    // An explicit subject that is no entity ("sindicatul a anunțat", "the inspectorate said") must not give its words to whoever spoke before.
    private bool HasOwnSubject(CueHit cue, Stretch content, int start)
    {
        if (tokens.Language != Language.Romanian)
            return true;
        var from = content.End <= cue.First ? Math.Max(content.End, start) : start;
        return HasNoun(from, cue.First) || (content.First >= cue.End ? HasNoun(cue.End, Math.Min(content.First, cue.End + 3)) : HasNoun(cue.End, Math.Min(cue.End + 3, tokens.Count)));
    }

    private bool HasNoun(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (tokens.IsWord(i) && !tokens.IsStop(i) && terms.IsNoun(tokens.Form(i)) && !(i > 0 && words.Preposition.Contains(tokens.Folded(i - 1))))
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
            if (tokens.Kind(i) == TokenKind.Punctuation || words.Coordinator.Contains(tokens.Folded(i)) || words.Splitters.TryMatch(tokens, i, token, out _, out _))
                return true;
        return false;
    }

    // "Putin: Trump different in real life than on TV"
    private bool ReadHeadline(SentenceSpan sentence)
    {
        for (var i = sentence.FirstToken; i < Math.Min(sentence.EndToken - MinimumWords, sentence.FirstToken + 5); i++)
            if (tokens.IsMark(i, ':') && speakers.Ending(i) is { } speaker && drafts.Trim(i + 1, sentence.EndToken) is var (first, end))
            {
                drafts.Take(first, end, speaker, null, null, isQuote: false);
                speakers.Remember(speaker, sentence.Paragraph);
                return true;
            }
        return false;
    }

    private (int First, int End) AroundFrame(CueHit frame, SentenceSpan sentence)
    {
        // "Potrivit lui X, …" or "…, potrivit lui X."
        if (frame.First - sentence.FirstToken < MinimumWords)
        {
            var comma = frame.End;
            while (comma < sentence.EndToken && !tokens.IsMark(comma, ','))
                comma++;
            // "Potrivit primarului, Ilie Dobrotă, …": the name in between belongs to the speaker.
            if (speakers.NameBetweenCommas(comma) is { } second)
                comma = second;
            return comma + MinimumWords < sentence.EndToken ? (comma + 1, sentence.EndToken) : (frame.End, sentence.EndToken);
        }
        return (sentence.FirstToken, frame.First);
    }
}
