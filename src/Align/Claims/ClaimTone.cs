using Align.Claims.Clauses;
using Align.Quantities;
using Align.Text;

namespace Align.Claims;

/// <summary>Whether a claim affirms or denies, and as what it is put forward, from the words in it and the cue that introduces it.</summary>
internal sealed class ClaimTone(TokenTable tokens, ClauseWords words, FiniteVerbs verbs, ClauseOpenings openings, QuantityAt quantities)
{
    private readonly ToneWords _tone = ToneWords.For(tokens.Grammar);

    /// <summary>The polarity of a stretch of words: that of its main clause. A verb of denying turns what it reports in other words, not a quotation.</summary>
    public Polarity PolarityOf(int first, int end, string? strength, Quotation quotation)
    {
        if (strength == "denies" && quotation != Quotation.Direct)
            return Polarity.Negative;
        var (start, stop) = MainClause(first, end);
        foreach (var (at, after, kind) in words.Negation.Find(tokens, start, stop))
            // Romanian doubles its negation: nu … niciodată, nimeni nu.
            if (kind is "negator" or "word" && !IsBracketed(at, first) && !IsPartOfFigure(at, after) && !IsContrast(at, after, start, stop))
                return Polarity.Negative;
        for (var i = start; i + 1 < stop; i++)
            if (tokens.IsWord(i) && words.DenialStems.Contains(tokens.Stem(i)) && !tokens.IsCapitalised(i) && !IsBracketed(i, first) && (Governs(i + 1) || RulesOut(i, stop)))
                return Polarity.Negative;
        return Polarity.Affirmative;
    }

    // "la nici patru kilometri", "a no-confidence motion": less than so much, and half a word.
    private bool IsPartOfFigure(int at, int after) =>
        _tone.LessThan.Contains(tokens.Folded(at)) && after < tokens.Count && (tokens.Kind(after) == TokenKind.Number || quantities.Covering(after) is not null)
        || _tone.HalfWord.Contains(tokens.Folded(at)) && after + 1 < tokens.Count && tokens.IsMark(after, '-') && tokens.IsGlued(after) && tokens.IsGlued(after + 1);

    // "refused to answer", "denies exceeding the limit", "a negat că", "a refuzat să spună": a verb of denying with what it denies; not "refused the invitation".
    private bool Governs(int token) =>
        _tone.Denied.Contains(tokens.Folded(token)) || (tokens.Language == Language.English && tokens.Folded(token).EndsWith("ing", StringComparison.Ordinal));

    // "exclude o coaliție", "denied a report that …": what these verbs have for an object is said not to be.
    private bool RulesOut(int verb, int stop) => verb + 1 < stop
        && _tone.RulesOut.Contains(tokens.Folded(verb)) && !(verb > 0 && _tone.NotRuling.Contains(tokens.Folded(verb - 1))) && _tone.RuledOut.Contains(tokens.Folded(verb + 1));

    /// <summary>The modality of a stretch of words.</summary>
    public Modality ModalityOf(int first, int end, string? strength)
    {
        if (end < tokens.Count && tokens.IsMark(end, '?') || tokens.IsMark(end - 1, '?'))
            return Modality.Question;
        if (HasCondition(first, end))
            return Modality.Conditional;
        // A qualifier counts up to the verb of the main clause and right behind it; further on it qualifies something else.
        var (start, stop) = MainClause(first, end);
        var verb = start;
        while (verb < stop && !(words.Auxiliary.Contains(tokens.Folded(verb)) && verbs.IsFinite(verb)))
            verb++;
        foreach (var (at, after, modality) in words.Modality.Find(tokens, start, stop))
        {
            if (modality == Modality.Question || at > verb + 3 || IsMonth(at) || (modality is Modality.Possible or Modality.Required && IsInability(at, after, stop)) || IsAttribute(at, after, stop) || IsBracketed(at, first) || (modality == Modality.Conditional && at > start + 1 && at < verb - 1))
                continue;
            // "a negat că ar fi fost", "susține că ar fi depus": the presumptive says that the words are another's.
            if (_tone.Presumptive.Contains(tokens.Folded(at)) && modality is Modality.Possible or Modality.Conditional && (strength is "denies" || strength is "claims" && at + 1 < stop && _tone.Be.Contains(tokens.Folded(at + 1))))
                return Modality.Asserted;
            // "ar fi o greșeală": with a noun it is what would be, not what is said to have been.
            if (modality == Modality.Possible && after < stop && _tone.Be.Contains(tokens.Folded(after - 1)) && _tone.WouldBe.Contains(tokens.Folded(after)))
                return Modality.Conditional;
            return modality;
        }
        return strength switch
        {
            "demands" => Modality.Required,
            "promises" when !IsPast(start, stop) => Modality.Intended,
            "suggests" => Modality.Wished,
            "asks" => Modality.Question,
            _ => Modality.Asserted,
        };
    }

    // "in May"
    private bool IsMonth(int at) => _tone.Month.Contains(tokens.Folded(at)) && tokens.IsCapitalised(at) && !tokens.OpensSentence(at);

    // "could not reach him", "nu poate lăsa": what cannot be is asserted.
    private bool IsInability(int at, int after, int stop) => _tone.Unable.Contains(tokens.Folded(at))
        || _tone.Able.Contains(tokens.Folded(at)) && (after - at > 1 && _tone.UnableBehind.Contains(tokens.Folded(at + 1)) || after < stop && _tone.UnableBehind.Contains(tokens.Folded(after)) || at > 0 && _tone.UnableBefore.Contains(tokens.Folded(at - 1)));

    private bool IsPast(int start, int stop)
    {
        for (var i = start; i < stop; i++)
            if (verbs.IsFinite(i))
                return _tone.Past.Contains(tokens.Folded(i)) || (tokens.Language == Language.English && tokens.Folded(i).EndsWith("ed", StringComparison.Ordinal));
        return false;
    }

    // "if the inquiry finds negligence", "dacă hotărârea rămâne definitivă"; not "asked if", "verifică dacă", nor "as if" and "even if".
    private bool HasCondition(int first, int end)
    {
        // "Had there been a fire, we would be counting bodies"
        if (_tone.Inverted.Contains(tokens.Folded(first)))
            for (var i = first + 2; i < end; i++)
                if (_tone.Consequence.Contains(tokens.Folded(i)) && tokens.IsMark(i - 2, ','))
                    return true;
        for (var i = first; i < end; i++)
        {
            if (!_tone.If.Contains(tokens.Folded(i)) || i + 2 >= end)
                continue;
            if (i == first || !tokens.IsWord(i - 1))
                return true;
            if (_tone.NoCondition.Contains(tokens.Folded(i - 1)) || verbs.IsFinite(i - 1) || words.Reporting.TryMatch(tokens, i - 1, i, out _, out _) || IsQuestioned(i, first))
                continue;
            return true;
        }
        return false;
    }

    // "a refuzat să spună dacă", "nu se știe dacă", "verify if": the clause is asked or told, not a condition.
    private bool IsQuestioned(int at, int first)
    {
        for (var i = at - 1; i >= Math.Max(first, at - 3); i--)
            if (_tone.Asked.Contains(tokens.Folded(i)))
                return true;
        return false;
    }

    // "120 jobs demanded will be advertised", "62 de operații programate au fost amânate": a participle behind its noun and before the verb.
    // So does one between an article or a number and its noun: "62 planned operations".
    // And "plan", "attempt", "need" behind an article are nouns.
    private bool IsAttribute(int at, int after, int stop) =>
        after - at == 1 && at > 0 && _tone.Determiner.Contains(tokens.Folded(at - 1)) && _tone.Noun.Contains(tokens.Folded(at))
        || after - at == 1 && tokens.Language == Language.English && at > 0 && after < stop && tokens.Folded(at).EndsWith("ed", StringComparison.Ordinal) && tokens.IsWord(after) && !tokens.IsStop(after)
            && (tokens.Kind(at - 1) == TokenKind.Number || _tone.Attributive.Contains(tokens.Folded(at - 1)))
        || after - at == 1 && after < stop && at > 0 && !words.Auxiliary.Contains(tokens.Folded(at - 1)) && words.Auxiliary.Contains(tokens.Folded(after)) && tokens.Folded(at) is [.., 'e', 'd'] or [.., 't'] or [.., 't', 'a'] or [.., 't', 'e'] or [.., 't', 'i'];

    // "…, nu în sala de așteptare", ", not in the waiting room": what is put aside, not what is said.
    // "was sent home without seeing a doctor": what is missing does not turn the statement round.
    private bool IsContrast(int at, int after, int start, int stop) =>
        _tone.Without.Contains(tokens.Folded(at)) && (at > start + 1 || !(after - at > 1 || after < stop && _tone.WithoutClause.Contains(tokens.Folded(after)) || after < stop && tokens.Folded(after).EndsWith("ing", StringComparison.Ordinal)))
        // "at no charge", "for lack of evidence", "a bad budget and no budget"
        || at > start + 1 && _tone.Lack.Contains(tokens.Folded(at)) && (words.Preposition.Contains(tokens.Folded(at - 1)) || _tone.LackJoined.Contains(tokens.Folded(at - 1))) && verbs.HasFiniteVerb(start, at)
            && !(_tone.LackReopened.Contains(tokens.Folded(at - 1)) && verbs.HasFiniteVerb(after, stop))
        || at > start + 2 && tokens.IsMark(at - 1, ',') && _tone.PutAside.Contains(tokens.Folded(at)) && !verbs.HasFiniteVerb(after, Math.Min(stop, after + 2));

    // "[no suspect has been named]"
    private bool IsBracketed(int token, int first)
    {
        for (var i = token - 1; i >= Math.Max(first, token - 40); i--)
            if (tokens.IsMark(i, '[') || tokens.IsMark(i, '('))
                return true;
            else if (tokens.IsMark(i, ']') || tokens.IsMark(i, ')'))
                return false;
        return false;
    }

    // What a condition in front, a relative clause or a reason says is not the main clause's.
    private (int First, int End) MainClause(int first, int end)
    {
        var start = first;
        if (openings.OpensWithCondition(first))
            for (var i = first + 2; i + 2 < end; i++)
                if (tokens.IsMark(i, ','))
                {
                    start = i + 1;
                    break;
                }
        for (var i = start + 2; i < end; i++)
        {
            var afterComma = tokens.IsMark(i - 1, ',');
            var opens = afterComma && tokens.IsWord(i) && (words.Subordinator.Contains(tokens.Folded(i)) || _tone.Reason.TryMatch(tokens, i, end, out _, out _) || words.Splitters.TryMatch(tokens, i, end, out _, out _))
                || tokens.IsWord(i) && (_tone.If.Contains(tokens.Folded(i)) || words.Relative.Contains(tokens.Folded(i)) && verbs.HasFiniteVerb(start, i));
            if (!opens)
                continue;
            if (verbs.HasFiniteVerb(start, i))
                return (start, afterComma ? i - 1 : i);
            // "a strike if the workers are not paid"
            if (_tone.If.Contains(tokens.Folded(i)) && i > start + 2)
                return (start, i);
            // "Under the deal, which she showed to reporters, arrears must be paid": an aside.
            while (i + 1 < end && !tokens.IsMark(i + 1, ','))
                i++;
        }
        return (start, end);
    }
}
