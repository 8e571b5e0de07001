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

    /// <summary>A frame whose speaker is whoever spoke before: <c>potrivit acestuia</c>, <c>according to her</c>.</summary>
    FrameSame,

    /// <summary>An agency or outlet follows: <c>citat de</c>, <c>as quoted by</c>.</summary>
    Via,
}

/// <summary>A cue as found: its tokens, and what it does.</summary>
internal sealed record CueHit(int First, int End, CueKind Kind, string Strength, bool IsGerund = false)
{
    /// <summary>Where what follows may be an outlet or a speaker (<c>a transmis Reuters</c>, <c>a transmis BNR</c>): the cue as a verb of saying.</summary>
    public CueHit? AsVerb { get; init; }

    /// <summary>The token where the outlet stands that a verb was said to, or -1: <c>told Reuters</c>, <c>a declarat pentru Agerpres</c>.</summary>
    public int Addressee { get; init; } = -1;

    /// <summary>Whether it is a passive (<c>was told that</c>): its subject listens.</summary>
    public bool IsPassive { get; init; }
}

/// <summary>Finds verbs of saying and attribution frames outside quotations.</summary>
internal sealed class CueReader(TokenTable tokens, TermTable terms, ClauseWords words)
{
    private readonly HashSet<int> _outletPlaces = [];
    private readonly SpeechWords _speech = SpeechWords.For(tokens.Grammar);

    /// <summary>Whether a token stands right behind words that bring in an outlet: <c>quoted by AFP</c>, <c>told Reuters</c>.</summary>
    public bool IsOutletPlace(int token) => _outletPlaces.Contains(token);

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
            if (cue.Kind == CueKind.Verb && !cue.IsGerund && cue.First > sentence.FirstToken && _speech.Passive.Contains(tokens.Folded(cue.First - 1)))
                cue = cue with { IsPassive = true };
            // "nu exclude", "did not deny": who does not deny admits.
            if (cue is { Kind: CueKind.Verb, Strength: "denies" } && IsNegated(cue.First, sentence))
                cue = cue with { First = tokens.Language == Language.Romanian && tokens.Folded(cue.First) is not "nu" && cue.First > sentence.FirstToken ? cue.First - 1 : cue.First, Strength = "admits" };
            cues.Add(cue);
            if (cue.Addressee >= 0 || (cue.Kind == CueKind.Via && cue.AsVerb is null))
                for (int place = cue.Addressee >= 0 ? cue.Addressee : cue.End, end = Math.Min(place + 3, sentence.EndToken); place < end && tokens.IsWord(place); place++)
                    _outletPlaces.Add(place);
            i = cue.End;
        }
        return cues;
    }

    private CueHit? ReadAt(int i, SentenceSpan sentence)
    {
        var verb = VerbAt(i, sentence);
        if (!words.Frames.TryMatch(tokens, i, sentence.EndToken, out var frameEnd, out var frame) || frame.Kind == "after" || (frame.Kind == "via" && !NamesOutlet(frameEnd)))
            // "a transmis pentru Agerpres că", "wrote in Science that": the outlet was told, or prints it.
            return verb is not null && verb.End + 1 < sentence.EndToken && tokens.Folded(verb.End) is "pentru" && tokens.IsCapitalised(verb.End + 1) ? verb with { Addressee = verb.End + 1 } : verb;
        if (frame.Kind == "same")
            // "în opinia lui", but "în opinia lui Ion Vasilescu"
            return new CueHit(i, frameEnd, tokens.Folded(frameEnd - 1) is "lui" or "ei" && frameEnd < sentence.EndToken && tokens.IsCapitalised(frameEnd) ? CueKind.FrameBefore : CueKind.FrameSame, frame.Strength);
        if (frame.Kind != "via")
            return StandsAlone(frameEnd, sentence) ? new CueHit(i, frameEnd + 1, CueKind.FrameSame, frame.Strength) : new CueHit(i, frameEnd, CueKind.FrameBefore, frame.Strength);
        // The verb of the frame: "a declarat pentru", "told", "a transmis".
        var inside = verb ?? (words.Perfect.Contains(tokens.Folded(i)) && i + 1 < frameEnd ? VerbAt(i + 1, sentence) : null);
        if (inside is null || inside.End > frameEnd)
            return new CueHit(i, frameEnd, CueKind.Via, frame.Strength);
        if (tokens.Folded(frameEnd - 1) is "told" or "tells" or "to" or "pentru")
            return inside with { Addressee = frameEnd };
        return new CueHit(i, frameEnd, CueKind.Via, frame.Strength) { AsVerb = inside.End == frameEnd ? inside : null };
    }

    // "Potrivit lui, …", "according to him": a pronoun and nobody behind it.
    private bool StandsAlone(int token, SentenceSpan sentence) =>
        token < sentence.EndToken && tokens.Folded(token) is "lui" or "ei" or "him" or "her" or "acestuia" or "acesteia" && (token + 1 >= sentence.EndToken || !tokens.IsWord(token + 1));

    private CueHit? VerbAt(int i, SentenceSpan sentence)
    {
        if (!words.Reporting.TryMatch(tokens, i, sentence.EndToken, out var end, out var form) || IsSubordinate(i, sentence) || (tokens.IsCapitalised(i) && !tokens.OpensSentence(i)))
            return null;
        // "vor elibera" is a future, "prezentă prin mesaj" no verb.
        if (tokens.Language == Language.Romanian && end < sentence.EndToken && (tokens.Folded(i) is "vor" ? tokens.Folded(end) is not ("sa" or "ca") : tokens.Folded(i) is "prezenta" && words.Preposition.Contains(tokens.Folded(end))))
            return null;
        // "Asked whether …, she smiled": whoever asked is not named.
        if (form.Strength == "asks" && tokens.Language == Language.English && tokens.OpensSentence(i))
            return null;
        return form.Form switch
        {
            VerbForm.Gerund => IsBehindDeterminer(i) ? null : new CueHit(i, end, CueKind.Verb, form.Strength, IsGerund: true),
            VerbForm.Base => IsNounUse(i) || !FollowsPlural(i, sentence) ? null : new CueHit(StartOfVerb(i, sentence), end, CueKind.Verb, form.Strength),
            VerbForm.Finite when tokens.Language != Language.Romanian || !IsAfterPerfect(i, sentence) => IsNounUse(i)
                ? null
                : new CueHit(StartOfVerb(i, sentence), end, CueKind.Verb, form.Strength),
            _ => IsAfterPerfect(i, sentence) ? new CueHit(StartOfVerb(i, sentence), end, CueKind.Verb, form.Strength) : null,
        };
    }

    // "scrie Agerpres", "a declarat pentru Reuters" name an outlet; "scrie că" does not.
    private bool NamesOutlet(int end) => end < tokens.Count && (tokens.IsCapitalised(end) || (end + 1 < tokens.Count && tokens.IsWord(end) && tokens.IsCapitalised(end + 1) && !words.Preposition.Contains(tokens.Folded(end))));

    // "to say that", "should warn", "întrebat dacă a dorit": nobody says anything here.
    private bool IsSubordinate(int verb, SentenceSpan sentence)
    {
        for (var i = verb - 1; i >= sentence.FirstToken && i >= verb - 2; i--)
            if (_speech.Unsaid.Contains(tokens.Folded(i)))
                return true;
        return false;
    }

    private bool IsNegated(int verb, SentenceSpan sentence)
    {
        for (var i = verb; i >= sentence.FirstToken && i >= verb - 3; i--)
            if (_speech.Negator.Contains(tokens.Folded(i)))
                return true;
            else if (i < verb && !(tokens.IsWord(i) && tokens.IsStop(i)))
                return false;
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
            // "Sainsbury's said" has no perfect.
            if (tokens.Folded(i) is "'s" && i > sentence.FirstToken && !words.Subject.Contains(tokens.Folded(i - 1)))
                break;
            if (words.Perfect.Contains(tokens.Folded(i)))
                return i > sentence.FirstToken && tokens.Folded(i - 1) is ['i' or 'l' or 's' or 'e' or 'm' or 'u' or 'n', .., '-'] or "le-" or "nu" ? i - 1 : i;
            if (!(tokens.IsWord(i) && tokens.IsStop(i)))
                break;
        }
        return verb;
    }

    // "officials say", "they say": an English verb without an ending has a plural before it; "a percentage point to" is no verb.
    private bool FollowsPlural(int verb, SentenceSpan sentence)
    {
        if (verb == sentence.FirstToken)
            return false;
        // "put" is a past as well.
        if (tokens.Folded(verb) is "put" && verb + 1 < sentence.EndToken && tokens.Folded(verb + 1) is not "it")
            return true;
        if (!tokens.IsWord(verb - 1))
            return tokens.Kind(verb - 1) == TokenKind.Punctuation;
        var before = tokens.Folded(verb - 1);
        return _speech.Plural.Contains(before) || (before.EndsWith('s') && before is not "'s");
    }

    // "nota de plată", "the claims", "alleged meddling": behind an article, a preposition or an adjective there is no verb.
    private bool IsNounUse(int token)
    {
        if (token == 0 || tokens.SentenceOf(token - 1) != tokens.SentenceOf(token) || !tokens.IsWord(token - 1))
            return false;
        var before = tokens.Folded(token - 1);
        // "Sainsbury's said"
        if (before is "'s" && tokens.Folded(token) is "said" or "says" or "told" or "tells")
            return false;
        return IsBehindDeterminer(token) || words.Preposition.Contains(before) || _speech.Nominal.Contains(before)
            || (tokens.Language == Language.English && terms.IsOnlyAdjective(tokens.Form(token - 1)))
            // "rejected claims": the noun is the object of the verb.
            || (tokens.Language == Language.English && tokens.Folded(token) is [.., 's'] and not "says" && terms.IsNoun(tokens.Form(token)) && words.Reporting.TryMatch(tokens, token - 1, token, out _, out _));
    }

    // "the ruling", "a hearing"
    private bool IsBehindDeterminer(int token) =>
        token > 0 && _speech.Determiner.Contains(tokens.Folded(token - 1));
}
