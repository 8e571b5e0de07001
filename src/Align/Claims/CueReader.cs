using Align.Lexicons;
using Align.Text;

namespace Align.Claims;

/// <summary>How a cue introduces what was said.</summary>
internal enum CueKind
{
    /// <summary>A verb of saying: <c>a declarat</c>, <c>said</c>.</summary>
    Verb,

    /// <summary>A frame whose speaker follows: <c>potrivit</c>, <c>according to</c>.</summary>
    FrameBefore,

    /// <summary>An agency or outlet follows: <c>citat de</c>, <c>as quoted by</c>.</summary>
    Via,
}

/// <summary>A cue as found: its tokens, and what it does.</summary>
internal sealed record CueHit(int First, int End, CueKind Kind, string Strength, bool IsGerund = false);

/// <summary>Finds verbs of saying and attribution frames outside quotations.</summary>
internal sealed class CueReader(TokenTable tokens, TermTable terms, ClauseWords words)
{
    /// <summary>The cues of one sentence, in order. Whether a verb really introduces speech is decided by what stands around it.</summary>
    public IReadOnlyList<CueHit> Read(SentenceSpan sentence, Func<int, bool> isQuoted)
    {
        var cues = new List<CueHit>();
        for (var i = sentence.FirstToken; i < sentence.EndToken;)
        {
            if (isQuoted(i) || !tokens.IsWord(i) || ReadAt(i, sentence) is not { } cue)
            {
                i++;
                continue;
            }
            cues.Add(cue);
            i = cue.End;
        }
        return cues;
    }

    private CueHit? ReadAt(int i, SentenceSpan sentence)
    {
        if (words.Frames.TryMatch(tokens, i, sentence.EndToken, out var frameEnd, out var frame) && frame.Kind != "after" && (frame.Kind != "via" || NamesOutlet(frameEnd)))
            return new CueHit(i, frameEnd, frame.Kind == "via" ? CueKind.Via : CueKind.FrameBefore, frame.Strength);
        if (!words.Reporting.TryMatch(tokens, i, sentence.EndToken, out var end, out var form) || IsSubordinate(i, sentence) || (tokens.IsCapitalised(i) && !tokens.OpensSentence(i)))
            return null;
        return form.Form switch
        {
            VerbForm.Gerund => new CueHit(i, end, CueKind.Verb, form.Strength, IsGerund: true),
            VerbForm.Finite when tokens.Language != Language.Romanian || !IsAfterPerfect(i, sentence) => IsNounUse(i)
                ? null
                : new CueHit(StartOfVerb(i, sentence), end, CueKind.Verb, form.Strength),
            _ => IsAfterPerfect(i, sentence) ? new CueHit(StartOfVerb(i, sentence), end, CueKind.Verb, form.Strength) : null,
        };
    }

    // "scrie Agerpres", "a declarat pentru Reuters" name an outlet; "scrie că" does not.
    private bool NamesOutlet(int end) => end < tokens.Count && (tokens.IsCapitalised(end) || (end + 1 < tokens.Count && tokens.IsWord(end) && tokens.IsCapitalised(end + 1)));

    // "to say that", "should warn", "întrebat dacă a dorit": nobody says anything here.
    private bool IsSubordinate(int verb, SentenceSpan sentence)
    {
        for (var i = verb - 1; i >= sentence.FirstToken && i >= verb - 2; i--)
            if (tokens.Folded(i) is "to" or "if" or "whether" or "daca" or "sa" or "should" or "might" or "could" or "would" or "can" or "may" or "must")
                return true;
        return false;
    }

    private bool IsAfterPerfect(int verb, SentenceSpan sentence)
    {
        for (var i = verb - 1; i >= sentence.FirstToken && i >= verb - 3; i--)
        {
            if (words.Perfect.Contains(tokens.Folded(i)))
                return true;
            if (!(tokens.IsWord(i) && tokens.IsStop(i)))
                return false;
        }
        return false;
    }

    private int StartOfVerb(int verb, SentenceSpan sentence)
    {
        for (var i = verb - 1; i >= sentence.FirstToken && i >= verb - 3; i--)
        {
            if (words.Perfect.Contains(tokens.Folded(i)))
                return i > sentence.FirstToken && tokens.Folded(i - 1) is ['i' or 'l' or 's' or 'e' or 'm' or 'u' or 'n', .., '-'] or "le-" or "nu" ? i - 1 : i;
            if (!(tokens.IsWord(i) && tokens.IsStop(i)))
                break;
        }
        return verb;
    }

    // "nota de plată", "the claims", "alleged meddling": behind an article, a preposition or an adjective there is no verb.
    private bool IsNounUse(int token)
    {
        if (token == 0 || tokens.SentenceOf(token - 1) != tokens.SentenceOf(token) || !tokens.IsWord(token - 1))
            return false;
        var before = tokens.Folded(token - 1);
        return words.Preposition.Contains(before) || before is "o" or "un" or "unei" or "unui" or "sa" or "va" or "ar" or "vor" or "cea" or "cel"
            or "the" or "a" or "an" or "this" or "these" or "those" or "no" or "any" or "some" or "his" or "her" or "its" or "their" or "our" or "my" or "your" or "'s"
            || terms.IsOnlyAdjective(tokens.Form(token - 1));
    }
}
