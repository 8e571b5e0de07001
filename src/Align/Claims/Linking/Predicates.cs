using Align.Claims.Clauses;
using Align.Text;

namespace Align.Claims.Linking;

/// <summary>What a claim says of its subject, as tokens; -1 where there is no such word.</summary>
/// <param name="Verb">The main verb.</param>
/// <param name="Said">What a form of to be says, or a verb that says little of its own: <c>este definitivă</c>, <c>is still alive</c>, <c>a dat demisia</c>.</param>
/// <param name="NoneOf">What there is none of: the word behind <c>no</c>, <c>nicio</c>.</param>
internal readonly record struct Predicate(int Verb, int Said, int NoneOf);

/// <summary>Finds the predicates of the claims of one document, and what in a claim denies. Remembers what it has found; for one thread at a time.</summary>
internal sealed class Predicates(Document document)
{
    /// <summary>A negation stands within so many tokens before its verb.</summary>
    private const int NegationReach = 5;

    /// <summary>What is said of a subject stands within so many words behind the verb.</summary>
    private const int PredicateReach = 3;

    /// <summary>Shorter words that begin like a negated one are not: <c>need</c>, <c>unit</c>, <c>negru</c>.</summary>
    private const int ShortestNegated = 6;

    private readonly TokenTable _tokens = document.Tokens;
    private readonly ClauseWords _words = ClauseWords.For(document.Tokens.Grammar);
    private readonly PartyWords _parties = PartyWords.For(document.Tokens.Grammar);
    private readonly bool _isRomanian = document.Language == Language.Romanian;
    private readonly Predicate?[] _ofClaim = new Predicate?[document.Claims.Count];

    /// <summary>The predicate of a claim.</summary>
    public Predicate Of(Claim claim) => _ofClaim[claim.Number] ??= Find(claim);

    /// <summary>The tokens of a claim.</summary>
    public static IEnumerable<int> Range(Claim claim) => Enumerable.Range(claim.FirstToken, claim.EndToken - claim.FirstToken);

    /// <summary>
    /// Whether a word of a claim is denied: by a negation shortly before it, a verb of denying, or the cue. "Told to keep his head down, not to be so vocal" denies nothing of
    /// "told to keep his head down".
    /// </summary>
    public bool IsDenied(Claim claim, int token) =>
        claim.Cue?.Strength == "denies"
        || _words.Negation.Find(_tokens, Math.Max(claim.FirstToken, token - NegationReach), Math.Min(claim.EndToken, token + 2)).Any(n => n.Value is "negator" or "word")
        || Range(claim).Any(i => i < token && i >= token - NegationReach && IsDenial(i));

    /// <summary>Whether the main verb of a claim is denied.</summary>
    public bool DeniesMainVerb(Claim claim) => Of(claim).Verb is >= 0 and var verb && IsDenied(claim, verb);

    /// <summary>Whether nothing in a claim denies: no negation, no verb of denying, no word that is negated itself.</summary>
    public bool OnlyAffirms(Claim claim) =>
        !_words.Negation.Find(_tokens, claim.FirstToken, claim.EndToken).Any(n => n.Value != "pseudo") && !Range(claim).Any(i => IsDenial(i) || IsNegated(i));

    /// <summary>Whether a word denies what it governs: <c>denied</c>.</summary>
    public bool IsDenial(int token) => _words.DenialStems.Contains(_tokens.Stem(token));

    /// <summary>Whether a word is negated itself: <c>untroubled</c>, <c>disregard</c>, <c>neatins</c>.</summary>
    public bool IsNegated(int token)
    {
        var folded = _tokens.Folded(token);
        return folded.Length > ShortestNegated
            && (_isRomanian ? folded.StartsWith("ne", StringComparison.Ordinal) : folded.StartsWith("un", StringComparison.Ordinal) || folded.StartsWith("dis", StringComparison.Ordinal));
    }

    /// <summary>Whether a verb says that something planned does not take place.</summary>
    public bool IsCancelling(int verb) => _parties.IsCancelling(_tokens, verb);

    public bool IsAuxiliary(int token) => _words.Auxiliary.Contains(_tokens.Folded(token));

    private Predicate Find(Claim claim)
    {
        var verb = MainVerb(claim);
        return new Predicate(verb, Said(claim, verb), NoneOf(claim));
    }

    // The first verb at or behind the first auxiliary; without one, the verb behind the negation, the first word that can only be a verb, or the first past form.
    private int MainVerb(Claim claim)
    {
        var auxiliary = Range(claim).FirstOrDefault(IsAuxiliary, -1);
        var negation = auxiliary >= 0 ? -1 : _words.Negation.Find(_tokens, claim.FirstToken, claim.EndToken).Where(n => n.Value == "negator").Select(n => n.End).FirstOrDefault(-1);
        foreach (var i in Range(claim))
            if (i > auxiliary && IsContentWord(i)
                && (auxiliary >= 0 || (negation >= 0 && i >= negation && i < negation + 3) ? document.Terms.IsVerb(_tokens.Form(i)) : document.Terms.IsOnlyVerb(_tokens.Form(i))))
                return i;
        return auxiliary >= 0 ? -1 : Range(claim).FirstOrDefault(IsPast, -1);
    }

    private bool IsContentWord(int token) => _tokens.IsWord(token) && !_tokens.IsStop(token);

    // "We consulted them", "the mayor knew": forms that could also be adjectives or nouns.
    private bool IsPast(int token) =>
        !_isRomanian && IsContentWord(token) && document.Terms.IsVerb(_tokens.Form(token))
        && (_tokens.Folded(token).EndsWith("ed", StringComparison.Ordinal) || _tokens.Grammar.Irregular.LemmaOf(_tokens.Folded(token)) is not null);

    private int Said(Claim claim, int verb)
    {
        if (verb >= 0 && _parties.IsLight(_tokens, verb))
            return FirstContent(claim, verb + 1);
        var be = Range(claim).FirstOrDefault(i => _parties.Be.Contains(_tokens.Folded(i)), -1);
        return be < 0 ? -1 : FirstContent(claim, be + 1);
    }

    private int NoneOf(Claim claim)
    {
        foreach (var i in Range(claim))
            if (_parties.None.TryMatch(_tokens, i, claim.EndToken, out var end, out _))
                return FirstContent(claim, end);
        return -1;
    }

    private int FirstContent(Claim claim, int start)
    {
        for (var i = start; i < Math.Min(start + PredicateReach, claim.EndToken) && _tokens.IsWord(i); i++)
            if (!_tokens.IsStop(i) && !(!_isRomanian && _tokens.Folded(i).EndsWith("ly", StringComparison.Ordinal)) && document.Terms.Weight(_tokens.Form(i)) > 0)
                return i;
        return -1;
    }
}
