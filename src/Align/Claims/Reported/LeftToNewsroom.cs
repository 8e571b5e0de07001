using Align.Claims.Clauses;
using Align.Text;

namespace Align.Claims.Reported;

/// <summary>Leaves to the newsroom what it says itself in a sentence that reports something: before a cue, behind it, in passing.</summary>
internal sealed class LeftToNewsroom(TokenTable tokens, ClauseWords words, QuoteIndex quotes, FiniteVerbs verbs, ClaimDrafts drafts)
{
    private const int MinimumWords = 3;

    private readonly SpeechWords _speech = SpeechWords.For(tokens.Grammar);

    /// <summary>
    /// What stands before a cue: <c>… gave the firm two days and said that …</c>, <c>… struck down the permit, ruling that …</c>,
    /// <c>… lost their jobs after Ion Popa, the mayor, said …</c>
    /// </summary>
    public void BeforeCue(CueHit cue, SentenceSpan sentence)
    {
        var first = Dateline.EndOf(tokens, sentence);
        var commas = 0;
        for (var i = cue.First - 1; i > first && i >= cue.First - (cue.IsGerund ? 4 : 12); i--)
        {
            var comma = tokens.IsMark(i, ',');
            var opens = comma && (cue.IsGerund || (i + 2 == cue.First && words.Subordinator.Contains(tokens.Folded(i + 1))) || words.Relative.Contains(tokens.Folded(i + 1)) || (i + 3 == cue.First && words.Preposition.Contains(tokens.Folded(i + 1)) && words.Relative.Contains(tokens.Folded(i + 2))));
            if (opens || tokens.IsMark(i, ';') || words.Coordinator.Contains(tokens.Folded(i)) || words.Splitters.TryMatch(tokens, i, cue.First, out _, out _) || words.Occasion.TryMatch(tokens, i, cue.First, out _, out _))
            {
                if (verbs.HasFiniteVerb(first, i) && !drafts.AnyTaken(first, i))
                    drafts.Leave(first, i);
                return;
            }
            if ((!tokens.IsWord(i) && !(comma && commas++ < 2)) || verbs.IsFinite(i))
                return;
        }
    }

    /// <summary>What stands behind a cue and a semicolon: <c>…, the water company said; the army is to help</c>.</summary>
    public void BehindCue(CueHit cue, SentenceSpan sentence)
    {
        for (var i = cue.End; i < sentence.EndToken && !drafts.IsTaken(i); i++)
            if (tokens.IsMark(i, ';'))
            {
                if (i + MinimumWords < sentence.EndToken && !drafts.AnyTaken(i, sentence.EndToken))
                    drafts.Leave(i + 1, sentence.EndToken);
                return;
            }
    }

    /// <summary>What else the subject of a cue does: <c>put the bill at 2 billion and wants to break ground</c>.</summary>
    public void SecondVerb(int first, int end)
    {
        while (first < end && tokens.Kind(first) == TokenKind.Punctuation)
            first++;
        if (first + MinimumWords < end && tokens.IsWord(first) && words.Coordinator.Contains(tokens.Folded(first)) && verbs.HasFiniteVerb(first, end) && !drafts.AnyTaken(first, end))
            drafts.Leave(first + 1, end);
    }

    /// <summary>A sentence that an outlet closes, without the outlet: <c>…, scrie Gazeta Sporturilor</c>, <c>…, reported Agerpres, the Romanian news agency</c>.</summary>
    public void BeforeOutlet(List<CueHit> found, SentenceSpan sentence)
    {
        if (found.Count != 1 || found[0] is not { } via || via.First <= sentence.FirstToken + MinimumWords || !tokens.IsMark(via.First - 1, ',') || verbs.HasFiniteVerb(via.End, sentence.EndToken))
            return;
        var first = Dateline.EndOf(tokens, sentence);
        if (!verbs.HasFiniteVerb(first, via.First - 1) || drafts.AnyTaken(sentence))
            return;
        drafts.Leave(first, via.First - 1);
        drafts.Close(via.First, sentence.EndToken);
    }

    /// <summary>What is said about a speaker in passing: <c>Gorea, who spent a decade at the bank, said …</c>, <c>…, a spus Halov, a cărui mișcare a depus o moțiune</c>.</summary>
    public void Relatives(List<CueHit> found, SentenceSpan sentence)
    {
        for (var i = sentence.FirstToken + 1; i + MinimumWords < sentence.EndToken; i++)
        {
            if (!tokens.IsMark(i, ',') || drafts.IsTaken(i) || quotes.IsQuoted(i))
                continue;
            var relative = i + 1;
            while (relative < Math.Min(i + 3, sentence.EndToken - 1) && tokens.IsWord(relative) && words.Preposition.Contains(tokens.Folded(relative)))
                relative++;
            // "who was the museum's director at the time", "who heads the authority" only tell who is meant.
            if (!tokens.IsWord(relative) || !words.Relative.Contains(tokens.Folded(relative)) || _speech.Described.Contains(tokens.Folded(relative + 1)))
                continue;
            var end = relative + 1;
            while (end < sentence.EndToken && !drafts.IsTaken(end) && !(tokens.Kind(end) == TokenKind.Punctuation && tokens.FirstChar(end) is ',' or ';' or ':'))
                end++;
            if (verbs.HasFiniteVerb(relative, end) && !found.Exists(c => c.First >= i && c.First < end))
                drafts.Leave(i + 1, end);
            i = end - 1;
        }
    }
}
