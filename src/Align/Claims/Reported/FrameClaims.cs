using Align.Claims.Clauses;
using Align.Claims.Speakers;
using Align.Text;

namespace Align.Claims.Reported;

/// <summary>What a frame gives to a source without a verb of saying: <c>potrivit lui Putin, …</c>, <c>…, according to the agency</c>.</summary>
internal sealed class FrameClaims(TokenTable tokens, ClauseWords words, QuoteIndex quotes, FiniteVerbs verbs, SpeakerFinder speakers, ClaimDrafts drafts)
{
    private const int MinimumWords = 3;

    // Farther away nothing belongs together, however long a sentence is.
    private const int Window = 120;

    /// <summary>Takes what a frame introduces, where nobody else speaks.</summary>
    public void Read(CueHit frame, SentenceSpan sentence, Entity? via)
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
        if (!verbs.HasFiniteVerb(first, before) && BehindFrame(frame, end) is var (_, last))
            return (first, last);
        // "…, iar în radă erau nouă nave, potrivit X": the last clause alone.
        for (var i = before - MinimumWords; i > first; i--)
            if (tokens.IsMark(i - 1, ',') && words.Splitters.TryMatch(tokens, i, before, out var after, out _) && verbs.HasFiniteVerb(first, i) && verbs.HasFiniteVerb(after, before))
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

    // Where a clause of its own begins behind a frame and its speaker, or null.
    private int? ClauseBehind(int first, int end)
    {
        for (var i = first; i + MinimumWords < end && i < first + 12 && !verbs.IsFinite(i); i++)
            if (tokens.IsMark(i, ',') && (words.Splitters.TryMatch(tokens, i + 1, end, out var next, out _) || (tokens.IsWord(i + 1) && words.Coordinator.Contains(tokens.Folded(i + 1)) && (next = i + 2) > 0)))
                return verbs.HasFiniteVerb(next, Math.Min(end, next + 14)) ? next : null;
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
}
