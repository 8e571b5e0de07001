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
    private readonly NameWords _words = NameWords.For(tokens.Grammar);

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
            if (Folded(i) == "one" && Folded(i + 1) == "of")
                for (var j = i + 2; j < sentence.EndToken && j < i + 9 && (IsWord(j) || IsMark(j, '-')); j++)
                    if (Folded(j) is [.., 's'] && _words.ClassOfHead.TryGetValue(tokens.Stem(j), out var kind) && kind != "prosecution")
                    {
                        yield return (j, j + 1, kind);
                        break;
                    }
    }

    private MentionDraft? Read(int first, int end, string kind, SentenceSpan sentence, NamesOfSentence names, Func<int, bool> isOffice)
    {
        // "court spokesman", "city council", "company-owned": the noun only says what sort another one is.
        // But "Italy's central bank governor" has the bank in it.
        if (IsEnglish && end < sentence.EndToken && IsWord(end) && names.Starting(end) is null && !IsStop(end) && IsNounOnly(end) && !(isOffice(end) && first > sentence.FirstToken && Folded(first - 1) == "'s"))
            return null;
        if (IsEnglish && end < sentence.EndToken && IsMark(end, '-') && IsGlued(end))
            return null;
        // „Firma”: a name in quotation marks.
        if (end < sentence.EndToken && KindOf(end) == TokenKind.Punctuation && tokens.FirstChar(end) is '„' or '«')
            return null;
        // "în Capitală" is the town, "o capitală culturală" any.
        if (kind == "capital" && !IsEnglish && tokens.Surface(first)[^1] == 'ă' && !IsCapitalised(first))
            return null;
        var institution = Gazetteer.Default.Find(kind);
        var from = phrase.Left(first, names);
        var to = Math.Max(end, phrase.Right(end, names, takesNouns: false));
        var isOneOfMany = false;
        for (var i = first - 1; IsEnglish && i > sentence.FirstToken && i > first - 8; i--)
            if (Folded(i) == "of" && Folded(i - 1) == "one")
                (from, isOneOfMany) = (i - 1, true);
        var beside = names.Starting(end) is { Kind: MentionKind.Name or MentionKind.Acronym } next ? next
            : names.Ending(to) is { Kind: MentionKind.Name or MentionKind.Acronym, Type: not EntityType.Place } last && last.First > end && !IsEnglish && Folded(last.First - 1) is not ("al" or "a" or "ai" or "ale" or "de" or "din" or "la" or "pentru" or "langa" or "pe" or "lui") ? last
            : names.Starting(to);
        if (IsEnglish && from == first)
            beside = null;
        // "în instanță", "in court" is a way of doing something.
        if (kind == "court" && first > sentence.FirstToken && from == first && (!IsDefinite(from, first) || Folded(first) == "instanta") && Folded(first - 1) is "in" or "la" or "to")
            return null;
        // "Agerpres news agency", "the Sanitas union"
        if (IsEnglish && from < first && (names.Ending(first) ?? names.Ending(first - 1)) is { Kind: MentionKind.Name, Type: EntityType.Organization or EntityType.Other } same && same.First >= from && Folded(same.End) != "'s" && Folded(first - 1) != "'s")
            return Draft(first, end, from, to, kind, null, same);
        // A name right behind makes it an introduction: "firma Auric Minerals", "the city of Cluj"; with more words it is a description too.
        var ofPlace = IsEnglish && Folded(end) == "of" && kind is "town" or "port" or "county" ? NameIn(end, to, names) : null;
        if (ofPlace is not null || (beside is { Kind: MentionKind.Name or MentionKind.Acronym } && (CanBeThing(beside) || (kind == "ship" && beside is { Entry: null } && beside.First == end)) && !IsOwner(beside, to)))
        {
            beside = ofPlace ?? beside;
            return Draft(first, end, from, ofPlace is null ? Math.Max(to, beside!.End) : to, kind, institution, beside);
        }
        if (IsCapitalised(end - 1) && !tokens.OpensSentence(end - 1) && first < end - 1 && IsCapitalised(first))
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
        if (IsEnglish && from < first && Folded(from) is "our" or "my" && apposed is null)
            return null;
        var draft = Draft(first, end, from, to, kind, institution, apposed);
        draft.IsIndefinite = isOneOfMany || Folded(from) is "a" or "an" && IsEnglish || Folded(from) is "un" or "o" or "unui" or "unei" && !IsEnglish && from < first;
        draft.IsBare = kind != "prosecution" && !(kind == "capital" && IsCapitalised(first)) && !draft.IsIndefinite && !IsDefinite(from, first);
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

        EntityType TypeOf() => institution?.Table == GazetteerTable.Place || kind is "town" or "country" or "river" or "island" or "county" or "region" or "capital" ? EntityType.Place : kind == "law" ? EntityType.Work
            // What stands somewhere and says nothing.
            : kind is "hospital" or "plant" or "port" or "mine" or "square" or "bridge" or "stadium" or "station" or "airport" or "terminal" or "museum" or "church" or "prison" or "ship" or "theatre" or "festival" or "eurozone" ? EntityType.Other : EntityType.Organization;
    }

    // A name that is not a person's for certain.
    private bool CanBeThing(MentionDraft name) => name.Type != EntityType.Person || (name.IsGuess && !_words.FirstNames.Contains(Folded(name.First)));

    private bool IsNounOnly(int token) => terms.IsNoun(tokens.Form(token)) && !terms.IsVerb(tokens.Form(token)) && !IsCapitalised(token);

    private bool IsOwner(MentionDraft name, int to) => name.End < tokens.Count && name.End > to && IsEnglish && Folded(name.End) == "'s";

    private bool IsDefinite(int from, int first)
    {
        if (IsEnglish)
            return from < first && (Folded(from) is "the" or "this" or "that" or "its" or "his" or "her" or "their" or "our" or "my" || Enumerable.Range(from, first - from).Any(i => Folded(i) == "'s"));
        return Folded(first) is [.., 'u', 'l'] or [.., 'l', 'u', 'i'] or [.., 'e', 'i'] or [.., 'i', 'i'] || (Folded(first) is [.., 'a'] && tokens.Surface(first)[^1] != 'ă');
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
        var at = to + 1 < sentence.EndToken && names.Starting(to + 1) is { Type: EntityType.Place } seat && seat.End + 2 < sentence.EndToken && IsMark(seat.End, '-') && Folded(seat.End + 1) is "based" ? seat.End + 2 : to + 1;
        if (to + 1 < sentence.EndToken && IsMark(to, ',') && names.Starting(at) is { Kind: MentionKind.Name or MentionKind.Acronym, Type: not EntityType.Event } behind && Closes(behind.End))
            return behind;
        return from - 1 > sentence.FirstToken && IsMark(from - 1, ',') && Closes(to)
            && names.Ending(from - 1) is { Kind: MentionKind.Name or MentionKind.Acronym, Type: not EntityType.Event } name ? name : null;
    }

    private bool Closes(int token) => token >= tokens.Count || KindOf(token) == TokenKind.Punctuation || (IsEnglish && Folded(token) is "that" or "which" or "where" or "whose" or "said" or "in" or "and") || (!IsEnglish && Folded(token) is "care" or "din" or "unde" || (!IsEnglish && Folded(token) == "in" && Folded(token + 1) == "care"));

    // A phrase may reach the end of the text, and what is looked for stands beyond.
    private bool IsInside(int token) => token >= 0 && token < tokens.Count;

    private string Folded(int token) => IsInside(token) ? tokens.Folded(token) : "";

    private bool IsMark(int token, char mark) => IsInside(token) && tokens.IsMark(token, mark);

    private bool IsWord(int token) => IsInside(token) && tokens.IsWord(token);

    private bool IsGlued(int token) => IsInside(token) && tokens.IsGlued(token);

    private bool IsCapitalised(int token) => IsInside(token) && tokens.IsCapitalised(token);

    private bool IsStop(int token) => IsInside(token) && tokens.IsStop(token);

    private TokenKind KindOf(int token) => IsInside(token) ? tokens.Kind(token) : TokenKind.Punctuation;
}
