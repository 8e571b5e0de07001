using Align.Quantities;
using Align.Similarity;

namespace Align.Claims.Linking;

/// <summary>In what two claims cannot both be true, if they are about the same.</summary>
[Flags]
internal enum Contradiction
{
    None = 0,

    /// <summary>One denies what the other affirms.</summary>
    Denial = 1,

    /// <summary>Their verbs or predicates are opposites.</summary>
    Opposite = 2,

    /// <summary>They count the same things and get another number.</summary>
    Count = 4,

    /// <summary>They give amounts of one measure, and not one agrees.</summary>
    Amount = 8,

    /// <summary>They give days or times, and not one agrees.</summary>
    Time = 16,
}

/// <summary>
/// Looks for slots that cannot hold both values (de Marneffe, Rafferty and Manning 2008, Finding Contradictions in Text): a denial, opposites, numbers and dates. Whether the
/// claims are about the same is another question.
/// </summary>
internal sealed class ContradictionReader(Document source, Document target, TermMatcher matcher)
{
    /// <summary>A negation stands within so many tokens before its verb.</summary>
    private const int NegationReach = 5;

    /// <summary>What is said of a subject stands within so many words behind the verb.</summary>
    private const int PredicateReach = 3;

    /// <summary>The words of an opposite such as "without signing" stand so near each other.</summary>
    private const int WithinPhrase = 1;

    /// <summary>Shorter words that begin like a negated one are not: <c>need</c>, <c>unit</c>, <c>negru</c>.</summary>
    private const int ShortestNegated = 6;

    private readonly ClauseWords _sourceWords = ClauseWords.For(source.Tokens.Grammar);
    private readonly ClauseWords _targetWords = ClauseWords.For(target.Tokens.Grammar);

    private readonly PartyWords _sourceParties = PartyWords.For(source.Tokens.Grammar);
    private readonly PartyWords _targetParties = PartyWords.For(target.Tokens.Grammar);

    public Contradiction Read(ClaimProfile s, ClaimProfile t, QuantityMatch quantities, QuantityMatch dates)
    {
        var found = Contradiction.None;
        // Where the figures agree, opposite words tell two sides of one thing: the fire broke out, the fire was put out.
        if (Predicates(s, t) is var predicates && predicates != Contradiction.None && (predicates == Contradiction.Denial || quantities.Agreeing.Count == 0))
            found |= predicates;
        if (IsCancelled(s, t))
            found |= Contradiction.Opposite;
        if (quantities.Conflicting.Any(q => q.Kind is QuantityKind.Count or QuantityKind.Number))
            found |= Contradiction.Count;
        else if (quantities.OnlyConflicts)
            found |= Contradiction.Amount;
        if (dates.OnlyConflicts)
            found |= Contradiction.Time;
        return found;
    }

    /// <summary>
    /// Whether the main verb of one is denied, and nothing in the other is: no negation anywhere, no word of denying, no opposite ("is not safe", "is in danger").
    /// </summary>
    public bool OnlyOneDenies(ClaimProfile s, ClaimProfile t) =>
        s.Claim.Polarity != t.Claim.Polarity && AreAlike(s.Claim, t.Claim)
        && (s.Claim.Polarity == Polarity.Affirmative
            ? Affirms(s.Claim, source, _sourceWords) && DeniesMainVerb(t.Claim, target, _targetWords)
            : Affirms(t.Claim, target, _targetWords) && DeniesMainVerb(s.Claim, source, _sourceWords))
        && !s.Content.Exists(i => t.Content.Exists(j => source.Opposites.Oppose(i.Token, target.Opposites, j.Token)));

    private static bool DeniesMainVerb(Claim claim, Document document, ClauseWords words) => MainVerb(claim, document, words) is >= 0 and var verb && IsDenied(claim, document, words, verb);

    private static bool Affirms(Claim claim, Document document, ClauseWords words) =>
        !words.Negation.Find(document.Tokens, claim.FirstToken, claim.EndToken).Any(n => n.Value != "pseudo")
        && !Range(claim).Any(i => words.DenialStems.Contains(document.Tokens.Stem(i)) || IsNegated(document, i));

    // One side must deny what the other affirms: the main verbs answer each other. "Raised the question of meddling" does not contradict "did not meddle". A denial of the
    // opposite says the same.
    private Contradiction Predicates(ClaimProfile s, ClaimProfile t)
    {
        var (a, b) = (MainVerb(s.Claim, source, _sourceWords), MainVerb(t.Claim, target, _targetWords));
        var (said, otherSaid) = (Predicate(s.Claim, source, _sourceParties, a), Predicate(t.Claim, target, _targetParties, b));
        var differ = s.Claim.Polarity != t.Claim.Polarity;
        if (OpposesMainWord(s, t, (a, said), (b, otherSaid)) is var (i, j))
        {
            // "denied" is both a negation and the opposite of "admitted".
            var isDenied = differ && (s.Claim.Polarity == Polarity.Negative ? _sourceWords.DenialStems.Contains(source.Tokens.Stem(i)) : _targetWords.DenialStems.Contains(target.Tokens.Stem(j)));
            return (!differ || isDenied) && (AreAlike(s.Claim, t.Claim) || IsModal(i, j, s.Claim, t.Claim)) ? Contradiction.Opposite : Contradiction.None;
        }
        if (!differ || !AreAlike(s.Claim, t.Claim))
            return Contradiction.None;
        var sourceDenies = s.Claim.Polarity == Polarity.Negative;
        foreach (var m in new[] { a, said })
            foreach (var n in new[] { b, otherSaid })
                if (m >= 0 && n >= 0 && IsDenied(s.Claim, source, _sourceWords, m) == sourceDenies && IsDenied(t.Claim, target, _targetWords, n) != sourceDenies && !IsNegated(source, m) && !IsNegated(target, n) 
                    && (matcher.AreAkin(m, n) || (source.Related.Meet(m, target.Related, n) && ShareContent(s, t, m, n)) || (m == a && n == b && Range(t.Claim).Any(k => matcher.AreAkin(m, k)) && Range(s.Claim).Any(k => matcher.AreAkin(k, n)))))
                    return Contradiction.Denial;
        // "Nu există nicio discuție", "there are no talks" against "they are talking".
        var isAnswered = sourceDenies ? None(s.Claim, source, _sourceParties) is >= 0 and var none && (Answers(none, b) || Answers(none, otherSaid))
            : None(t.Claim, target, _targetParties) is >= 0 and var other && (Answers(a, other) || Answers(said, other));
        return isAnswered ? Contradiction.Denial : Contradiction.None;
    }

    private bool ShareContent(ClaimProfile s, ClaimProfile t, int sourceVerb, int targetVerb) =>
        s.Content.Exists(i => i.Token != sourceVerb && t.Content.Exists(j => j.Token != targetVerb && matcher.AreAkin(i.Token, j.Token)));

    private bool Answers(int sourceToken, int targetToken) => sourceToken >= 0 && targetToken >= 0 && matcher.AreAkin(sourceToken, targetToken);

    // untroubled, disregard, neatins
    private static bool IsNegated(Document document, int token)
    {
        var folded = document.Tokens.Folded(token);
        return folded.Length > ShortestNegated
            && (document.Language == Language.Romanian ? folded.StartsWith("ne", StringComparison.Ordinal) : folded.StartsWith("un", StringComparison.Ordinal) || folded.StartsWith("dis", StringComparison.Ordinal));
    }

    // What is cancelled does not take place: "will hear the case", "the hearing has been cancelled".
    private bool IsCancelled(ClaimProfile s, ClaimProfile t)
    {
        if (s.Claim.Polarity != Polarity.Affirmative || t.Claim.Polarity != Polarity.Affirmative || !IsFirm(s.Claim) || !IsFirm(t.Claim))
            return false;
        var (a, b) = (MainVerb(s.Claim, source, _sourceWords), MainVerb(t.Claim, target, _targetWords));
        if (a < 0 || b < 0)
            return false;
        return _sourceParties.IsCancelling(source.Tokens, a)
            ? !_targetParties.IsCancelling(target.Tokens, b) && !Range(t.Claim).Any(k => matcher.AreAkin(a, k)) && s.Content.Exists(c => c.Token != a && source.Terms.IsNoun(source.Tokens.Form(c.Token)) && matcher.AreAkin(c.Token, b))
            : _targetParties.IsCancelling(target.Tokens, b) && !Range(s.Claim).Any(k => matcher.AreAkin(k, b)) && t.Content.Exists(c => c.Token != b && target.Terms.IsNoun(target.Tokens.Form(c.Token)) && matcher.AreAkin(a, c.Token));
    }

    private static bool IsFirm(Claim claim) => claim.Modality is Modality.Asserted or Modality.Intended or Modality.Required;

    // What there is none of: the word behind "no", "nicio".
    private static int None(Claim claim, Document document, PartyWords words)
    {
        for (var i = claim.FirstToken; i < claim.EndToken; i++)
            if (words.None.TryMatch(document.Tokens, i, claim.EndToken, out var end, out _))
                return FirstContent(claim, document, end);
        return -1;
    }

    // What a form of to be says of its subject, or a verb that says little of its own: "este definitivă", "is still alive", "a dat demisia".
    private static int Predicate(Claim claim, Document document, PartyWords words, int verb)
    {
        if (verb >= 0 && words.IsLight(document.Tokens, verb))
            return FirstContent(claim, document, verb + 1);
        var be = Range(claim).FirstOrDefault(i => words.Be.Contains(document.Tokens.Folded(i)), -1);
        return be < 0 ? -1 : FirstContent(claim, document, be + 1);
    }

    // What is so is held against what is so, not against what could or will be, unless the opposite itself says "can": "final", "can still be challenged".
    private static bool AreAlike(Claim s, Claim t) => s.Modality == t.Modality;

    private bool IsModal(int i, int j, Claim s, Claim t) =>
        (t.Modality == Modality.Possible && IsFirm(s) && Range(t).Any(k => _targetWords.Auxiliary.Contains(target.Tokens.Folded(k)) && source.Opposites.Oppose(i, target.Opposites, k)))
        || (s.Modality == Modality.Possible && IsFirm(t) && Range(s).Any(k => _sourceWords.Auxiliary.Contains(source.Tokens.Folded(k)) && source.Opposites.Oppose(k, target.Opposites, j)));

    private static int FirstContent(Claim claim, Document document, int start)
    {
        for (var i = start; i < Math.Min(start + PredicateReach, claim.EndToken) && document.Tokens.IsWord(i); i++)
            if (!document.Tokens.IsStop(i) && !(document.Language == Language.English && document.Tokens.Folded(i).EndsWith("ly", StringComparison.Ordinal)) && document.Terms.Weight(document.Tokens.Form(i)) > 0)
                return i;
        return -1;
    }

    // The negation is that of the main verb, or of the cue: "told to keep his head down, not to be so vocal" denies nothing of "told to keep his head down".
    private static bool IsDenied(Claim claim, Document document, ClauseWords words, int verb) =>
        claim.Cue?.Strength == "denies" || words.Negation.Find(document.Tokens, Math.Max(claim.FirstToken, verb - NegationReach), Math.Min(claim.EndToken, verb + 2)).Any(n => n.Value is "negator" or "word")
        || Range(claim).Any(i => i < verb && i >= verb - NegationReach && words.DenialStems.Contains(document.Tokens.Stem(i)));

    // Opposite words of which one is what its claim says, and neither has its like on the other side as well, but within the opposite itself: "sign", "without signing".
    private (int Source, int Target)? OpposesMainWord(ClaimProfile s, ClaimProfile t, (int Verb, int Said) mainOfSource, (int Verb, int Said) mainOfTarget)
    {
        foreach (var (i, _) in s.Content)
            foreach (var (j, _) in t.Content)
                if ((i == mainOfSource.Verb || j == mainOfTarget.Verb || (i == mainOfSource.Said && j == mainOfTarget.Said)) && source.Opposites.Oppose(i, target.Opposites, j) && matcher.Strength(i, j) == 0
                    && !t.Content.Exists(o => matcher.AreAkin(i, o.Token) && !(Math.Abs(o.Token - j) <= WithinPhrase && source.Opposites.Oppose(i, target.Opposites, o.Token)))
                    && !s.Content.Exists(o => matcher.AreAkin(o.Token, j) && !(Math.Abs(o.Token - i) <= WithinPhrase && source.Opposites.Oppose(o.Token, target.Opposites, j))))
                    return (i, j);
        return null;
    }

    private static IEnumerable<int> Range(Claim claim) => Enumerable.Range(claim.FirstToken, claim.EndToken - claim.FirstToken);

    // The first verb at or behind the first auxiliary; without one, the verb behind the negation, or the first word that can only be a verb.
    private static int MainVerb(Claim claim, Document document, ClauseWords words)
    {
        var tokens = document.Tokens;
        var auxiliary = Range(claim).FirstOrDefault(i => words.Auxiliary.Contains(tokens.Folded(i)), -1);
        var negation = auxiliary >= 0 ? -1 : words.Negation.Find(tokens, claim.FirstToken, claim.EndToken).Where(n => n.Value == "negator").Select(n => n.End).FirstOrDefault(-1);
        foreach (var i in Range(claim))
            if (i > auxiliary && tokens.IsWord(i) && !tokens.IsStop(i)
                && (auxiliary >= 0 || (negation >= 0 && i >= negation && i < negation + 3) ? document.Terms.IsVerb(tokens.Form(i)) : document.Terms.IsOnlyVerb(tokens.Form(i))))
                return i;
        return auxiliary >= 0 ? -1 : Range(claim).FirstOrDefault(i => IsPast(document, i), -1);
    }

    // "We consulted them", "the mayor knew": a past form that could also be an adjective or a noun, where no word is surely a verb.
    private static bool IsPast(Document document, int token)
    {
        var tokens = document.Tokens;
        return document.Language == Language.English && tokens.IsWord(token) && !tokens.IsStop(token) && document.Terms.IsVerb(tokens.Form(token))
            && (tokens.Folded(token).EndsWith("ed", StringComparison.Ordinal) || tokens.Grammar.Irregular.LemmaOf(tokens.Folded(token)) is not null);
    }
}
