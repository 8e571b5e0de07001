using Align.Quantities;
using Align.Similarity;

namespace Align.Claims.Linking;

/// <summary>
/// Looks for slots that cannot hold both values (de Marneffe, Rafferty and Manning 2008, Finding Contradictions in Text): a denial, opposites, numbers and dates. Whether the
/// claims are about the same is another question.
/// </summary>
internal sealed class ContradictionReader(Document source, Document target, TermMatcher matcher)
{
    /// <summary>The words of an opposite such as "without signing" stand so near each other.</summary>
    private const int WithinPhrase = 1;

    private readonly Predicates _ofSource = new(source);
    private readonly Predicates _ofTarget = new(target);

    public Contradiction Read(ClaimProfile s, ClaimProfile t, QuantityMatch quantities, QuantityMatch dates)
    {
        var found = Contradiction.None;
        // Where the figures agree, opposite words tell two sides of one thing: the fire broke out, the fire was put out.
        if (OfPredicates(s, t) is var predicates && predicates != Contradiction.None && (predicates == Contradiction.Denial || quantities.Agreeing.Count == 0))
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
            ? _ofSource.OnlyAffirms(s.Claim) && _ofTarget.DeniesMainVerb(t.Claim)
            : _ofTarget.OnlyAffirms(t.Claim) && _ofSource.DeniesMainVerb(s.Claim))
        && !s.Content.Exists(i => t.Content.Exists(j => Oppose(i.Token, j.Token)));

    // One side must deny what the other affirms: the main verbs answer each other. "Raised the question of meddling" does not contradict "did not meddle". A denial of the
    // opposite says the same.
    private Contradiction OfPredicates(ClaimProfile s, ClaimProfile t)
    {
        var (a, b) = (_ofSource.Of(s.Claim), _ofTarget.Of(t.Claim));
        var differ = s.Claim.Polarity != t.Claim.Polarity;
        if (OpposedMainWord(s, t, a, b) is var (i, j))
        {
            // "denied" is both a negation and the opposite of "admitted".
            var isDenied = differ && (s.Claim.Polarity == Polarity.Negative ? _ofSource.IsDenial(i) : _ofTarget.IsDenial(j));
            return (!differ || isDenied) && (AreAlike(s.Claim, t.Claim) || IsModal(i, j, s, t)) ? Contradiction.Opposite : Contradiction.None;
        }
        if (!differ || !AreAlike(s.Claim, t.Claim))
            return Contradiction.None;
        foreach (var m in new[] { a.Verb, a.Said })
            foreach (var n in new[] { b.Verb, b.Said })
                if (m >= 0 && n >= 0 && DeniesOther(s, t, m, n) && (matcher.AreAkin(m, n) || AreRelated(s, t, m, n) || (m == a.Verb && n == b.Verb && HasItsLike(s, t, m, n))))
                    return Contradiction.Denial;
        // "Nu există nicio discuție", "there are no talks" against "they are talking".
        var isAnswered = s.Claim.Polarity == Polarity.Negative
            ? Answers(a.NoneOf, b.Verb) || Answers(a.NoneOf, b.Said)
            : Answers(a.Verb, b.NoneOf) || Answers(a.Said, b.NoneOf);
        return isAnswered ? Contradiction.Denial : Contradiction.None;
    }

    // Of two words the one is denied on its side, the other not on the other.
    private bool DeniesOther(ClaimProfile s, ClaimProfile t, int sourceWord, int targetWord)
    {
        var sourceDenies = s.Claim.Polarity == Polarity.Negative;
        return _ofSource.IsDenied(s.Claim, sourceWord) == sourceDenies && _ofTarget.IsDenied(t.Claim, targetWord) != sourceDenies && !_ofSource.IsNegated(sourceWord) && !_ofTarget.IsNegated(targetWord);
    }

    // Related verbs of claims that share something else: "nu a primit nicio notificare", "was served with a notice".
    private bool AreRelated(ClaimProfile s, ClaimProfile t, int sourceWord, int targetWord) =>
        source.Related.Meet(sourceWord, target.Related, targetWord)
        && s.Content.Exists(i => i.Token != sourceWord && t.Content.Exists(j => j.Token != targetWord && matcher.AreAkin(i.Token, j.Token)));

    private bool HasItsLike(ClaimProfile s, ClaimProfile t, int sourceVerb, int targetVerb) =>
        Predicates.Range(t.Claim).Any(k => matcher.AreAkin(sourceVerb, k)) && Predicates.Range(s.Claim).Any(k => matcher.AreAkin(k, targetVerb));

    private bool Answers(int sourceToken, int targetToken) => sourceToken >= 0 && targetToken >= 0 && matcher.AreAkin(sourceToken, targetToken);

    private bool Oppose(int sourceToken, int targetToken) => source.Opposites.Oppose(sourceToken, target.Opposites, targetToken);

    // What is cancelled does not take place: "will hear the case", "the hearing has been cancelled".
    private bool IsCancelled(ClaimProfile s, ClaimProfile t)
    {
        if (s.Claim.Polarity != Polarity.Affirmative || t.Claim.Polarity != Polarity.Affirmative || !s.IsFirm || !t.IsFirm)
            return false;
        var (a, b) = (_ofSource.Of(s.Claim).Verb, _ofTarget.Of(t.Claim).Verb);
        if (a < 0 || b < 0)
            return false;
        return _ofSource.IsCancelling(a)
            ? !_ofTarget.IsCancelling(b) && !Predicates.Range(t.Claim).Any(k => matcher.AreAkin(a, k)) && s.Content.Exists(c => c.Token != a && source.Terms.IsNoun(source.Tokens.Form(c.Token)) && matcher.AreAkin(c.Token, b))
            : _ofTarget.IsCancelling(b) && !Predicates.Range(s.Claim).Any(k => matcher.AreAkin(k, b)) && t.Content.Exists(c => c.Token != b && target.Terms.IsNoun(target.Tokens.Form(c.Token)) && matcher.AreAkin(a, c.Token));
    }

    // What is so is held against what is so, not against what could or will be, unless the opposite itself says "can": "final", "can still be challenged".
    private static bool AreAlike(Claim s, Claim t) => s.Modality == t.Modality;

    private bool IsModal(int i, int j, ClaimProfile s, ClaimProfile t) =>
        (t.Claim.Modality == Modality.Possible && s.IsFirm && Predicates.Range(t.Claim).Any(k => _ofTarget.IsAuxiliary(k) && Oppose(i, k)))
        || (s.Claim.Modality == Modality.Possible && t.IsFirm && Predicates.Range(s.Claim).Any(k => _ofSource.IsAuxiliary(k) && Oppose(k, j)));

    // Opposite words of which one is what its claim says, and neither has its like on the other side as well, but within the opposite itself: "sign", "without signing".
    private (int Source, int Target)? OpposedMainWord(ClaimProfile s, ClaimProfile t, Predicate a, Predicate b)
    {
        foreach (var (i, _) in s.Content)
            foreach (var (j, _) in t.Content)
                if ((i == a.Verb || j == b.Verb || (i == a.Said && j == b.Said)) && Oppose(i, j) && matcher.Strength(i, j) == 0
                    && !t.Content.Exists(o => matcher.AreAkin(i, o.Token) && !(Math.Abs(o.Token - j) <= WithinPhrase && Oppose(i, o.Token)))
                    && !s.Content.Exists(o => matcher.AreAkin(o.Token, j) && !(Math.Abs(o.Token - i) <= WithinPhrase && Oppose(o.Token, j))))
                    return (i, j);
        return null;
    }
}
