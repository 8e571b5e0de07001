using Align.Text;

namespace Align.Claims.Linking;

/// <summary>Who does it to whom, of two parties that a claim names.</summary>
/// <param name="FirstActs">Whether it is the one named first, or, in an order, whether that one stands before the other.</param>
/// <param name="Verbs">The verbs that say what is done.</param>
/// <param name="Nouns">The nouns that do.</param>
/// <param name="IsOrder">Whether the two are ranked.</param>
internal sealed record PartyReading(bool FirstActs, IReadOnlyList<int> Verbs, IReadOnlyList<int> Nouns, bool IsOrder);

/// <summary>
/// Reads agent and patient of two names of one clause off the order around its verb, the voice, what governs the second name, and the possessive: <c>Turkey accused Moldova</c>,
/// <c>Moldova a fost acuzată de Turcia</c>, <c>plângerea Turciei împotriva Moldovei</c>. Where anything else could be meant it says nothing.
/// </summary>
internal sealed class PartyReader(Document document)
{
    /// <summary>The most words between the two.</summary>
    private const int Farthest = 14;

    /// <summary>An act stands within so many words before its owner.</summary>
    private const int ActReach = 3;

    private readonly TokenTable _tokens = document.Tokens;
    private readonly ClauseWords _clauses = ClauseWords.For(document.Tokens.Grammar);
    private readonly PartyWords _words = PartyWords.For(document.Tokens.Grammar);
    private readonly bool _isRomanian = document.Language == Language.Romanian;

    public PartyReading? Read(Claim claim, Party first, Party second)
    {
        if (second.First <= first.End || second.First - first.End > Farthest)
            return null;
        var governor = Governor(second.First, first.End);
        if (OrderOf(first.End, governor) is { } isBefore)
            return new PartyReading(isBefore, [], [], IsOrder: true);
        if (Inside(first.End, second.First) is not { } words)
            return null;
        var verbs = words.Where(i => IsVerb(i, first.End)).ToList();
        var nouns = words.Except(verbs).Where(i => IsContent(i) && document.Terms.IsNoun(_tokens.Form(i))).ToList();
        if (verbs.Concat(nouns).Any(i => _words.IsMutual(_tokens, i)))
            return null;
        return verbs.Count > 0 && !IsPossessive(first.End)
            ? Verbal(claim, first, second, verbs, nouns)
            : verbs.Count == 0 ? Nominal(claim, first, second, nouns) : null;
    }

    // "A, followed by B", "A ahead of B".
    private bool? OrderOf(int start, int end) => _words.Before.EndsBefore(_tokens, end, start) ? true : _words.Behind.EndsBefore(_tokens, end, start) ? false : null;

    private PartyReading? Verbal(Claim claim, Party first, Party second, List<int> verbs, List<int> nouns)
    {
        var before = BeforeFirst(claim, first);
        var isFronted = before >= 0 && _words.Sign.Contains(_tokens.Folded(before));
        if (before >= 0 && !isFronted && _clauses.Preposition.Contains(_tokens.Folded(before)) && !_words.Owner.Contains(_tokens.Folded(before)))
            return null;
        var verb = verbs[^1];
        var governor = Governor(second.First, verb + 1);
        var isAgent = HasAgent(verb + 1, second.First);
        var auxiliaries = Enumerable.Range(first.End, verb - first.End).Where(i => _clauses.Auxiliary.Contains(_tokens.Folded(i)) || _words.Be.Contains(_tokens.Folded(i))).ToList();
        // "acuzată de": with a form of to be, or with no auxiliary at all, "de" is "by"; else it is not: "a fugit de".
        var isPassive = auxiliaries.Exists(i => _words.Be.Contains(_tokens.Folded(i))) && !IsProgressive(verb);
        if (_isRomanian && !isAgent && governor == verb + 2 && _tokens.Folded(verb + 1) == "de")
            isAgent = isPassive || auxiliaries.Count == 0;
        if (isAgent)
            return isFronted ? null : new PartyReading(false, verbs, nouns, false);
        if (isPassive || second.IsSubject(this))
            return null;
        var sign = governor > verb + 1 ? _tokens.Folded(governor - 1) : "";
        if (_words.Beside.Contains(sign) || (_isRomanian && sign == "de") || (second.IsPlace && _words.Place.Contains(sign)))
            return null;
        if (!_isRomanian)
            return new PartyReading(true, verbs, nouns, false);
        // Where a pronoun takes up the object, a name without its mark may be the subject. Behind the verb "o" is an article, "-o" a pronoun.
        var hasClitic = Enumerable.Range(first.End, verb - first.End).Any(i => _words.Clitic.Contains(_tokens.Folded(i)))
            || (verb + 1 < second.First && _tokens.Folded(verb + 1)[0] == '-' && _words.Clitic.Contains(_tokens.Folded(verb + 1)));
        var isMarked = _words.Sign.Contains(sign) || _words.Owner.Contains(sign) || _words.Owner.Contains(_tokens.Folded(second.First)) || IsOblique(second);
        if (!hasClitic || isMarked)
            return isFronted ? null : new PartyReading(true, verbs, nouns, false);
        // Lui Marin i-a cerut demisia Pop.
        var isObject = isFronted || _words.Owner.Contains(_tokens.Folded(first.First)) || (before >= 0 && _tokens.Folded(before) == "lui") || IsOblique(first);
        return isObject && !_clauses.Preposition.Contains(sign) ? new PartyReading(false, verbs, nouns, false) : null;
    }

    // Turkey's complaint against Moldova, plângerea Turciei împotriva Moldovei, the attack by Turkey on Moldova, the attack on Moldova by Turkey.
    private PartyReading? Nominal(Claim claim, Party first, Party second, List<int> nouns)
    {
        var governor = Governor(second.First, first.End);
        var before = BeforeFirst(claim, first);
        var (isAgent, isAgainst) = (HasAgent(first.End, second.First), _words.Against.EndsBefore(_tokens, governor, first.End));
        if (isAgent == isAgainst)
            return null;
        List<int> acts = [.. nouns];
        for (var i = before; !IsPossessive(first.End) && i >= Math.Max(claim.FirstToken, first.First - ActReach); i--)
            if (IsContent(i) && document.Entities.All(e => e.Mentions.All(m => m.FirstToken > i || m.EndToken <= i || m.Kind == MentionKind.Nominal)))
                acts.Add(i);
        if (acts.Count == 0 || acts.Exists(i => _words.IsMutual(_tokens, i) || _words.IsUndergone(_tokens, i)))
            return null;
        var (verbs, others) = (acts.Where(i => document.Terms.IsOnlyVerb(_tokens.Form(i))).ToList(), acts.Where(i => !document.Terms.IsOnlyVerb(_tokens.Form(i))).ToList());
        if (isAgent)
            return before >= 0 && _words.Against.EndsBefore(_tokens, first.First - (before < first.First - 1 ? 1 : 0), claim.FirstToken) ? new PartyReading(false, verbs, others, false) : null;
        var isOwner = IsPossessive(first.End) || (before >= 0 && (_words.Owner.Contains(_tokens.Folded(before)) || _words.Agent.EndsBefore(_tokens, first.First, claim.FirstToken)
            || (_isRomanian && IsContent(before) && document.Terms.IsNoun(_tokens.Form(before)))));
        return isOwner ? new PartyReading(true, verbs, others, false) : null;
    }

    // The words between two names that one clause holds, without what stands in brackets or between commas right behind the first; null where they may be of two clauses.
    private List<int>? Inside(int start, int end)
    {
        var i = AfterApposition(start, end);
        if (i < 0)
            return null;
        var words = new List<int>();
        for (; i < end; i++)
        {
            if (_tokens.Kind(i) == TokenKind.Punctuation && !(_tokens.Surface(i) is "-" or "'" or "’" or "."))
                return null;
            var folded = _tokens.Folded(i);
            if (_clauses.Coordinator.Contains(folded) || _words.Beside.Contains(folded) || (_clauses.Subordinator.Contains(folded) && !_words.Agent.CanStart(folded)) || _words.Clause.Contains(folded))
                return null;
            // "asked Turkey to accuse": who does the second thing is open.
            if (!_isRomanian && folded == "to" && i + 1 < end && IsContent(i + 1) && document.Terms.IsVerb(_tokens.Form(i + 1)))
                return null;
            if (_tokens.IsWord(i))
                words.Add(i);
        }
        return words;
    }

    private int AfterApposition(int start, int end)
    {
        if (start >= end || _tokens.Kind(start) != TokenKind.Punctuation || !(_tokens.Surface(start) is "," or "("))
            return start;
        var close = _tokens.Surface(start) is "," ? ',' : ')';
        for (var i = start + 1; i < end; i++)
        {
            if (_tokens.IsMark(i, close))
                return i + 1;
            if (_tokens.Kind(i) == TokenKind.Punctuation || _clauses.Auxiliary.Contains(_tokens.Folded(i)) || document.Terms.IsOnlyVerb(_tokens.Form(i)))
                break;
        }
        // "Moldova, accused by Turkey"
        return close == ',' && !Enumerable.Range(start + 1, end - start - 1).Any(i => _tokens.IsMark(i, ',')) && HasAgent(start + 1, end) ? start + 1 : -1;
    }

    private bool HasAgent(int start, int end) => _words.Agent.Find(_tokens, start, end).Any();

    /// <summary>Whether a finite verb follows: "said Moldova had broken".</summary>
    public bool IsFollowedByVerb(int token)
    {
        for (var i = token; i < Math.Min(token + 3, _tokens.Count) && _tokens.Kind(i) != TokenKind.Punctuation; i++)
            if (_clauses.Auxiliary.Contains(_tokens.Folded(i)) && !IsPossessive(i))
                return true;
        return token < _tokens.Count && _tokens.IsWord(token) && !_tokens.IsCapitalised(token) && document.Terms.IsOnlyVerb(_tokens.Form(token)) && !IsProgressive(token);
    }

    // Where the words that say what a name is begin: behind what governs it.
    private int Governor(int name, int first)
    {
        var i = name;
        while (i > first && _tokens.IsWord(i - 1) && _words.Article.Contains(_tokens.Folded(i - 1)))
            i--;
        return i;
    }

    // The word before the first name, past an article.
    private int BeforeFirst(Claim claim, Party first)
    {
        var i = Governor(first.First, claim.FirstToken) - 1;
        return i >= claim.FirstToken && _tokens.IsWord(i) ? i : -1;
    }

    private bool IsVerb(int token, int start) =>
        IsContent(token) && !_tokens.IsCapitalised(token) && document.Terms.IsVerb(_tokens.Form(token))
        && (document.Terms.IsOnlyVerb(_tokens.Form(token)) || !document.Terms.IsNoun(_tokens.Form(token)) || token == start || !IsNounPlace(token));

    // Right behind the first name stands the verb; behind an article, a preposition or a possessive a noun.
    private bool IsNounPlace(int token) => _isRomanian
        ? !_clauses.Auxiliary.Contains(_tokens.Folded(token - 1)) && !_words.Be.Contains(_tokens.Folded(token - 1))
        : IsPossessive(token - 1) || _words.Article.Contains(_tokens.Folded(token - 1)) || _words.Possessive.Contains(_tokens.Folded(token - 1)) || _clauses.Preposition.Contains(_tokens.Folded(token - 1)) || (document.Terms.IsVerb(_tokens.Form(token - 1)) && IsContent(token - 1));

    private bool IsContent(int token) => _tokens.IsWord(token) && !_tokens.IsStop(token) && document.Terms.Weight(_tokens.Form(token)) > 0;

    private bool IsProgressive(int verb) => !_isRomanian && _tokens.Folded(verb).EndsWith("ing", StringComparison.Ordinal);

    private bool IsPossessive(int token) => !_isRomanian && token < _tokens.Count && _tokens.Surface(token) is "'s" or "’s" or "'" or "’";

    // Turciei, Mariei, Guvernului, statelor
    private bool IsOblique(Party party) => _isRomanian && (_tokens.Folded(party.End - 1) is [.., 'e' or 'i', 'i'] or [.., 'u', 'l', 'u', 'i'] or [.., 'l', 'o', 'r'] || _tokens.Folded(party.First) is [.., 'e' or 'i', 'i'] or [.., 'u', 'l', 'u', 'i']);
}

/// <summary>A name that a claim has once.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The number after its last token.</param>
/// <param name="IsPlace">Whether it is that of a place.</param>
internal readonly record struct Party(int First, int End, bool IsPlace)
{
    public bool IsSubject(PartyReader reader) => reader.IsFollowedByVerb(End);
}
