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

    private readonly ClauseWords _sourceWords = ClauseWords.For(source.Tokens.Grammar);
    private readonly ClauseWords _targetWords = ClauseWords.For(target.Tokens.Grammar);

    public Contradiction Read(ClaimProfile s, ClaimProfile t, QuantityMatch quantities, QuantityMatch dates)
    {
        var found = Contradiction.None;
        // Where the figures agree, opposite words tell two sides of one thing: the fire broke out, the fire was put out.
        if (s.Claim.Modality == t.Claim.Modality && Predicates(s, t) is var predicates && (predicates == Contradiction.Denial || quantities.Agreeing.Count == 0))
            found |= predicates;
        if (quantities.Conflicting.Any(q => q.Kind is QuantityKind.Count or QuantityKind.Number))
            found |= Contradiction.Count;
        else if (quantities.OnlyConflicts)
            found |= Contradiction.Amount;
        if (dates.OnlyConflicts)
            found |= Contradiction.Time;
        return found;
    }

    // One side must deny what the other affirms: the main verbs answer each other. "Raised the question of meddling" does not contradict "did not meddle". A denial of the
    // opposite says the same.
    private Contradiction Predicates(ClaimProfile s, ClaimProfile t)
    {
        var (a, b) = (MainVerb(s.Claim, source, _sourceWords), MainVerb(t.Claim, target, _targetWords));
        var differ = s.Claim.Polarity != t.Claim.Polarity;
        if (OpposesMainWord(s, t, a, b) is var (i, j))
        {
            // "denied" is both a negation and the opposite of "admitted".
            var isDenied = differ && (s.Claim.Polarity == Polarity.Negative ? _sourceWords.DenialStems.Contains(source.Tokens.Stem(i)) : _targetWords.DenialStems.Contains(target.Tokens.Stem(j)));
            return !differ || isDenied ? Contradiction.Opposite : Contradiction.None;
        }
        return differ && a >= 0 && b >= 0 && (s.Claim.Polarity == Polarity.Negative ? IsDenied(s.Claim, source, _sourceWords, a) : IsDenied(t.Claim, target, _targetWords, b)) && Range(t.Claim).Any(k => matcher.AreAkin(a, k)) && Range(s.Claim).Any(k => matcher.AreAkin(k, b)) ? Contradiction.Denial : Contradiction.None;
    }

    // The negation is that of the main verb, or of the cue: "told to keep his head down, not to be so vocal" denies nothing of "told to keep his head down".
    private static bool IsDenied(Claim claim, Document document, ClauseWords words, int verb) =>
        claim.Cue?.Strength == "denies" || words.Negation.Find(document.Tokens, Math.Max(claim.FirstToken, verb - NegationReach), Math.Min(claim.EndToken, verb + 2)).Any();

    // Opposite words of which one is what its claim says, and neither has its like on the other side as well.
    private (int Source, int Target)? OpposesMainWord(ClaimProfile s, ClaimProfile t, int mainOfSource, int mainOfTarget)
    {
        foreach (var (i, _) in s.Content)
            foreach (var (j, _) in t.Content)
                if ((i == mainOfSource || j == mainOfTarget) && source.Opposites.Oppose(i, target.Opposites, j)
                    && !t.Content.Exists(o => matcher.AreAkin(i, o.Token)) && !s.Content.Exists(o => matcher.AreAkin(o.Token, j)))
                    return (i, j);
        return null;
    }

    private static IEnumerable<int> Range(Claim claim) => Enumerable.Range(claim.FirstToken, claim.EndToken - claim.FirstToken);

    // The first verb at or behind the first auxiliary; without one, the first word that can only be a verb.
    private static int MainVerb(Claim claim, Document document, ClauseWords words)
    {
        var tokens = document.Tokens;
        var auxiliary = Range(claim).FirstOrDefault(i => words.Auxiliary.Contains(tokens.Folded(i)), -1);
        foreach (var i in Range(claim))
            if (i > auxiliary && tokens.IsWord(i) && !tokens.IsStop(i) && (auxiliary >= 0 ? document.Terms.IsVerb(tokens.Form(i)) : document.Terms.IsOnlyVerb(tokens.Form(i))))
                return i;
        return -1;
    }
}
