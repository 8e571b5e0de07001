using Align.Claims.Speakers;
using Align.Lexicons;
using Align.Text;

namespace Align.Claims.Reported;

/// <summary>Who says what a verb of saying introduces, by where the content stands: before the verb, behind it, or around it.</summary>
internal sealed class CueSpeaker(TokenTable tokens, TermTable terms, ClauseWords words, QuoteIndex quotes, SpeakerFinder speakers, Func<int, bool> isForeign)
{
    private readonly SpeechWords _speech = SpeechWords.For(tokens.Grammar);

    /// <summary>The speaker, or null where none is named or taken up.</summary>
    public Entity? Of(CueHit cue, Stretch content, int start, SentenceSpan sentence)
    {
        if (cue.IsPassive)
            return cue.End < sentence.EndToken && tokens.Folded(cue.End) == "by" ? speakers.Frame.SourceBehind(cue.End + 1, sentence.EndToken, quotes.IsQuoted) : null;
        // Content in front: the speaker stands behind the verb, or between the two.
        if (content.End <= cue.First)
        {
            var from = Math.Max(content.End, sentence.FirstToken);
            var before = speakers.SubjectBefore.Of(from, cue.First, cue.IsGerund, isForeign);
            // Romanian puts the speaker behind the verb there, English on either side.
            if (tokens.Language == Language.Romanian)
                return speakers.SubjectBehind.Of(cue.End, sentence.EndToken, quotes.IsQuoted) ?? before;
            return before ?? (HasWord(from, cue.First) ? content.Quote >= 0 ? speakers.Antecedents.Described(Math.Max(from, quotes[content.Quote].AfterClose), cue.First) : null : speakers.SubjectBehind.Of(cue.End, sentence.EndToken, quotes.IsQuoted));
        }
        return speakers.SubjectBefore.Of(start, cue.First, cue.IsGerund, isForeign)
            ?? (content.First > cue.End && (tokens.Language == Language.Romanian || cue.First == start) ? speakers.SubjectBehind.Of(cue.End, content.First, quotes.IsQuoted) : null);
    }

    /// <summary>Whether a cue has a subject of its own, though it is no entity (<c>sindicatul a anunțat</c>, <c>the inspectorate said</c>): its words must not go to whoever spoke before.</summary>
    public bool HasOwnSubject(CueHit cue, Stretch content, int start)
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

    private bool HasWord(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (tokens.IsWord(i))
                return true;
        return false;
    }

    // "cei patru scriu că", "unii cred că": several people, and nobody in particular.
    private bool IsSeveral(int token) => _speech.Several.Contains(tokens.Folded(token));
}
