using Align.Claims.Clauses;
using Align.Claims.Speakers;
using Align.Text;

namespace Align.Claims.Reported;

/// <summary>Which cues of a sentence report by themselves: a verb of saying inside what somebody said is part of it.</summary>
internal sealed class OuterCues(TokenTable tokens, ClauseWords words, FiniteVerbs verbs, SpeakerFinder speakers, ReportedContent content, Func<int, bool> isForeign)
{
    // Farther away nothing belongs together, however long a sentence is.
    private const int Window = 120;

    /// <summary>These cues, of all that introduce something, in order.</summary>
    public List<CueHit> Of(List<CueHit> cues, SentenceSpan sentence) => Outermost(WithoutClosed(cues, sentence));

    // "The state has ordered them to leave, the ministry said": the verbs in a clause that another closes are part of it.
    private List<CueHit> WithoutClosed(List<CueHit> cues, SentenceSpan sentence)
    {
        if (cues.Count > 1 && cues[^1] is { Kind: CueKind.Verb, IsGerund: false } last && tokens.Language == Language.English && last.Strength is "states" or "reports" && content.ClosedClause(last, sentence) is { } comma
            // "X conceded that …, Reuters reported": the words are X's, an outlet passes them on.
            && !(speakers.SubjectBefore.Of(comma + 1, last.First, isGerund: false, isForeign) is { } closing && Outlets.Is(closing) && content.HasComplement(cues[0], comma))
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
        for (var i = cue.First - 1; i > after && i >= cue.First - 8 && !verbs.IsFinite(i); i--)
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
            if (verbs.IsFinite(i) || words.Complementisers.TryMatch(tokens, i, cue.First, out _, out _) || words.Subordinator.Contains(tokens.Folded(i)))
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
}
