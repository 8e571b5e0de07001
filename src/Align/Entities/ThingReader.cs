using Align.Knowledge;
using Align.Lexicons;
using Align.Text;

namespace Align.Entities;

/// <summary>
/// Finds the nouns that name an institution, company or place by what it is: <c>firma</c>, <c>the Austrian company</c>, <c>a local association</c>,
/// <c>Romania's central bank</c>; and ties one to the name beside it: <c>OLAF, the EU's anti-fraud office</c>.
/// </summary>
internal sealed class ThingReader(TokenTable tokens, TermTable terms, NounPhrase phrase)
{
    private readonly TokensNearby _near = new(tokens);
    private readonly NameWords _words = NameWords.For(tokens.Grammar);
    private readonly PhraseWords _phrase = PhraseWords.For(tokens.Grammar);

    private bool IsEnglish => tokens.Language == Language.English;

    /// <summary>The descriptions of one sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="names">Its names.</param>
    /// <param name="isTaken">Whether a token belongs to another mention.</param>
    /// <param name="isOffice">Whether a token is the head of an office.</param>
    public IEnumerable<MentionDraft> Read(SentenceSpan sentence, NamesOfSentence names, Func<int, bool> isTaken, Func<int, bool> isOffice)
    {
        foreach (var (first, end, kind) in _words.Nominals.Find(tokens, sentence.FirstToken, sentence.EndToken).Concat(OneOfMany(sentence)))
            if (!Enumerable.Range(first, end - first).Any(isTaken) && Read(first, end, kind, sentence, names, isOffice) is { } draft)
                yield return draft;
    }

    // "one of Romania's main export terminals"
    private IEnumerable<(int First, int End, string Class)> OneOfMany(SentenceSpan sentence)
    {
        if (!IsEnglish)
            yield break;
        for (var i = sentence.FirstToken; i + 2 < sentence.EndToken; i++)
            if (_near.Folded(i) == "one" && _near.Folded(i + 1) == "of")
                for (var j = i + 2; j < sentence.EndToken && j < i + 9 && (_near.IsWord(j) || _near.IsMark(j, '-')); j++)
                    if (_near.Folded(j) is [.., 's'] && _words.ClassOfHead.TryGetValue(tokens.Stem(j), out var kind) && kind != "prosecution")
                    {
                        yield return (j, j + 1, kind);
                        break;
                    }
    }

    private MentionDraft? Read(int first, int end, string kind, SentenceSpan sentence, NamesOfSentence names, Func<int, bool> isOffice)
    {
        // "court spokesman", "city council", "company-owned": the noun only says what sort another one is.
        // But "Italy's central bank governor" has the bank in it.
        if (IsEnglish && end < sentence.EndToken && _near.IsWord(end) && names.Starting(end) is null && !_near.IsStop(end) && IsNounOnly(end) && !(isOffice(end) && first > sentence.FirstToken && _near.Folded(first - 1) == "'s"))
            return null;
        if (IsEnglish && end < sentence.EndToken && _near.IsMark(end, '-') && _near.IsGlued(end))
            return null;
        // „Firma”: a name in quotation marks.
        if (end < sentence.EndToken && _near.KindOf(end) == TokenKind.Punctuation && QuotationMarks.OnlyOpens(tokens.FirstChar(end)))
            return null;
        // "în Capitală" is the town, "o capitală culturală" any.
        if (kind == "capital" && !IsEnglish && tokens.Surface(first)[^1] == 'ă' && !_near.IsCapitalised(first))
            return null;
        var institution = Gazetteer.Default.Find(kind);
        var from = phrase.Left(first, names);
        var to = Math.Max(end, phrase.Right(end, names, takesNouns: false));
        var isOneOfMany = false;
        // Not "one of the party's MPs".
        for (var i = first - 1; IsEnglish && _near.Folded(end) is not ("'s" or "’s") && i > sentence.FirstToken && i > first - 8; i--)
            if (_near.Folded(i) == "of" && _near.Folded(i - 1) == "one")
                (from, isOneOfMany) = (i - 1, true);
        var beside = names.Starting(end) is { Kind: MentionKind.Name or MentionKind.Acronym } next ? next
            : names.Ending(to) is { Kind: MentionKind.Name or MentionKind.Acronym, Type: not EntityType.Place } last && last.First > end && !IsEnglish && !IsLink(_near.Folded(last.First - 1)) ? last
            : names.Starting(to);
        if (IsEnglish && from == first)
            beside = null;
        // "în instanță", "in court" is a way of doing something.
        if (kind == "court" && first > sentence.FirstToken && from == first && (!IsDefinite(from, first) || _phrase.BareNoun.Contains(_near.Folded(first))) && _phrase.Bare.Contains(_near.Folded(first - 1)))
            return null;
        // "Agerpres news agency", "the Sanitas union"
        if (IsEnglish && from < first && (names.Ending(first) ?? names.Ending(first - 1)) is { Kind: MentionKind.Name, Type: EntityType.Organization or EntityType.Other } same && same.First >= from && _near.Folded(same.End) != "'s" && _near.Folded(first - 1) != "'s")
            return Draft(first, end, from, to, kind, null, same);
        // A name right behind makes it an introduction: "firma Auric Minerals", "the city of Cluj"; with more words it is a description too.
        var ofPlace = IsEnglish && _near.Folded(end) == "of" && kind is "town" or "port" or "county" ? NameIn(end, to, names) : null;
        if (ofPlace is not null || (beside is { Kind: MentionKind.Name or MentionKind.Acronym } && (CanBeThing(beside) || (kind == "ship" && beside is { Entry: null } && beside.First == end)) && !IsOwner(beside, to)))
        {
            beside = ofPlace ?? beside;
            return Draft(first, end, from, ofPlace is null ? Math.Max(to, beside!.End) : to, kind, institution, beside);
        }
        if (_near.IsCapitalised(end - 1) && !tokens.OpensSentence(end - 1) && first < end - 1 && _near.IsCapitalised(first))
            return null;
        var apposed = Apposed(from, to, sentence, names);
        // "Marian Gheba, a crane operator" is a person; "liderul federației, Petre Onciu" has its name from what it stands in.
        if (apposed is not null && !CanBeThing(apposed))
        {
            if (apposed.End <= from)
                return null;
            apposed = null;
        }
        // "our supplier": whose, the one who speaks knows.
        if (from < first && _phrase.FirstPerson.Contains(_near.Folded(from)) && apposed is null)
            return null;
        var draft = Draft(first, end, from, to, kind, institution, apposed);
        draft.IsIndefinite = isOneOfMany || (from < first && _phrase.Indefinite.Contains(_near.Folded(from)));
        draft.IsBare = kind != "prosecution" && !(kind == "capital" && _near.IsCapitalised(first)) && !draft.IsIndefinite && !IsDefinite(from, first);
        if (draft.IsIndefinite && institution is not null)
            return null;
        return draft;
    }

    private static MentionDraft Draft(int first, int end, int from, int to, string kind, GazetteerEntry? institution, MentionDraft? apposition)
    {
        if (apposition is { IsGuess: true, Entry: null } || (kind == "ship" && apposition is { Type: EntityType.Person, Entry: null }))
            (apposition.Type, apposition.IsGuess) = (TypeOf(), false);
        return new(first, end, MentionKind.Nominal, TypeOf())
        {
            From = from, To = to, Class = kind, Entry = apposition is null ? institution : null, Apposition = apposition,
        };

        EntityType TypeOf() => institution?.Table == GazetteerTable.Place ? EntityType.Place : ThingClasses.TypeOf(kind);
    }

    // A name that is not a person's for certain; "purtătoarea de cuvânt a comisiei, Tvetana Lazarova" is no commission.
    private bool CanBeThing(MentionDraft name) => name.Type != EntityType.Person || (name.IsGuess && name.Role is null && !_words.FirstNames.Contains(_near.Folded(name.First)));

    private bool IsNounOnly(int token) => terms.IsNoun(tokens.Form(token)) && !terms.IsVerb(tokens.Form(token)) && !_near.IsCapitalised(token);

    private bool IsOwner(MentionDraft name, int to) => name.End < tokens.Count && name.End > to && IsEnglish && _near.Folded(name.End) == "'s";

    private bool IsDefinite(int from, int first)
    {
        if (IsEnglish)
            return from < first && (_phrase.Definite.Contains(_near.Folded(from)) || Enumerable.Range(from, first - from).Any(i => _near.Folded(i) == "'s"));
        return _near.Folded(first) is [.., 'u', 'l'] or [.., 'l', 'u', 'i'] or [.., 'e', 'i'] or [.., 'i', 'i'] || (_near.Folded(first) is [.., 'a'] && tokens.Surface(first)[^1] != 'ă');
    }

    private MentionDraft? NameIn(int start, int end, NamesOfSentence names)
    {
        for (var i = start; i < end; i++)
            if (names.Starting(i) is { Kind: MentionKind.Name, Type: not EntityType.Event } name && CanBeThing(name))
                return name;
        return null;
    }

    // "OLAF, the EU's anti-fraud office,"; "The state passenger operator, CFR Calatori,"
    private MentionDraft? Apposed(int from, int to, SentenceSpan sentence, NamesOfSentence names)
    {
        // "His employer, Toronto-based Tamesna Gold,"
        var at = to + 1 < sentence.EndToken && names.Starting(to + 1) is { Type: EntityType.Place } seat && seat.End + 2 < sentence.EndToken && _near.IsMark(seat.End, '-') && _near.Folded(seat.End + 1) is "based" ? seat.End + 2 : to + 1;
        if (to + 1 < sentence.EndToken && _near.IsMark(to, ',') && names.Starting(at) is { Kind: MentionKind.Name or MentionKind.Acronym, Type: not EntityType.Event } behind && Closes(behind.End))
            return behind;
        return from - 1 > sentence.FirstToken && _near.IsMark(from - 1, ',') && Closes(to)
            && names.Ending(from - 1) is { Kind: MentionKind.Name or MentionKind.Acronym, Type: not EntityType.Event } name ? name : null;
    }

    private bool Closes(int token) => token >= tokens.Count || _near.KindOf(token) == TokenKind.Punctuation || _phrase.Closer.TryMatch(tokens, token, tokens.Count, out _, out _);

    private bool IsLink(string word) => _phrase.Link.Contains(word) || _phrase.LinkInside.Contains(word) || _phrase.Genitive.Contains(word);
}
