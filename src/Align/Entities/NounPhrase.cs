using Align.Lexicons;
using Align.Text;

namespace Align.Entities;

/// <summary>
/// How far the phrase around a noun reaches: <c>the Prahova county fire inspectorate</c>, <c>vicepreședinta filialei locale a Sanitas</c>. What a
/// word can be decides, and the names of the sentence; a verb, a mark or a joining word ends the phrase.
/// </summary>
internal sealed class NounPhrase(TokenTable tokens, TermTable terms)
{
    private const int LongestBefore = 6;
    private const int LongestBehind = 9;

    private readonly TokensNearby _near = new(tokens);
    private readonly PhraseWords _words = PhraseWords.For(tokens.Grammar);
    private readonly StringTable _light = DescriptionWords.For(tokens.Grammar).Light;
    private readonly StringTable _introducers = NameWords.For(tokens.Grammar).Introducer;

    private bool IsRomanian => tokens.Language == Language.Romanian;

    /// <summary>The first token of the phrase whose core begins at a token.</summary>
    public int Left(int first, NamesOfSentence names)
    {
        var (start, sentence) = (first, tokens.Sentences[tokens.SentenceOf(first)].FirstToken);
        for (var i = first; i > sentence && first - i < LongestBefore;)
        {
            if (IsArticle(i - 1))
                return i - 1;
            if (names.Ending(i) is { Type: EntityType.Person } && _near.Folded(i) != "'s")
                break;
            if (names.Ending(i) is { } name && !(IsRomanian && name.Kind != MentionKind.Demonym))
                start = i = name.First;
            else if (!IsRomanian && _near.Folded(i - 1) is "'s" or "'" or "’s" or "’" && names.Ending(i - 1) is { } owner)
                start = i = owner.First;
            // "the plant's biggest union", "Vienna-based"
            else if (!IsRomanian && _near.Folded(i - 1) is "'s" or "’s" && i - 2 > sentence && IsContent(i - 2))
                i -= 2;
            else if (i - 3 >= sentence && _near.IsMark(i - 2, '-') && _near.IsGlued(i - 2) && _near.IsGlued(i - 1))
                (start, i) = names.Ending(i - 2) is { } place ? (place.First, place.First) : _near.KindOf(i - 3) is TokenKind.Word or TokenKind.Number ? (start, i - 3) : (start, i - 2);
            // "a copper and gold mine"
            else if (!IsRomanian && _near.Folded(i - 1) == "and" && i < first && i - 2 > sentence && IsContent(i - 2) && terms.IsNoun(tokens.Form(i - 2)) && !MayBePredicate(i - 2))
                i -= 2;
            else if (IsRomanian && IsDegree(i - 1))
                start = --i;
            else if (!IsRomanian && (IsContent(i - 1) && !MayBePredicate(i - 1) || (_near.Folded(i - 1).EndsWith("est", StringComparison.Ordinal) && (IsArticle(i - 2) || _near.Folded(i - 2) is "'s"))))
                i--;
            else
                break;
        }
        // "mining law": without an article, the noun right before it.
        if (start == first && !IsRomanian && first - 1 > sentence && IsContent(first - 1) && !_near.IsCapitalised(first - 1) && (terms.IsNoun(tokens.Form(first - 1)) || terms.IsOnlyAdjective(tokens.Form(first - 1))) && !MayBePredicate(first - 1))
            return first - 1;
        return start;
    }

    /// <summary>The number after the last token of the phrase whose core ends at a token.</summary>
    /// <param name="end">The number after the core's last token.</param>
    /// <param name="names">The names of the sentence.</param>
    /// <param name="takesNouns">Whether common nouns behind <c>for</c> and <c>at</c> belong to it too, as behind an office.</param>
    public int Right(int end, NamesOfSentence names, bool takesNouns)
    {
        var limit = Math.Min(tokens.Count == 0 ? end : tokens.Sentences[tokens.SentenceOf(end - 1)].EndToken, end + LongestBehind);
        while (end < limit && (IsRomanian ? NextRomanian(end, limit, names, takesNouns) : NextEnglish(end, limit, names, takesNouns)) is var next && next > end)
            end = next;
        return end;
    }

    private int NextEnglish(int end, int limit, NamesOfSentence names, bool takesNouns)
    {
        var link = _near.Folded(end);
        if (!_words.Link.Contains(link) || end + 1 >= limit)
            return end;
        var i = end + 1;
        var takes = link == "of" ? !_near.Folded(i).EndsWith("ing", StringComparison.Ordinal) : takesNouns && link is "for" or "at";
        // "a lawyer for her said": a pronoun, and the verb behind it.
        if (i + 1 < limit && _near.Folded(i) == "her" && (IsVerbForm(i + 1) || !_near.IsWord(i + 1)))
            return i + 1;
        while (i < limit && _near.IsWord(i) && _words.Article.Contains(_near.Folded(i)))
            i++;
        var begin = i;
        // "for two hours", "at 5 a.m."
        if (link != "of" && i < limit && (_near.KindOf(i) == TokenKind.Number || _words.Measure.Contains(_near.Folded(i))))
            return end;
        while (i < limit)
        {
            // "hospital in the Romanian port city": the phrase would break off before its noun.
            if (link == "in" && names.Starting(i) is { Kind: MentionKind.Demonym } origin && origin.End < limit && IsContent(origin.End) && terms.IsNoun(tokens.Form(origin.End)))
                return end;
            if (names.Starting(i) is { } name)
            {
                i = name.End;
                // "The owner of Noordzee missed the hearing": behind a name stands the verb.
                if (i < limit && _near.IsWord(i) && !_near.IsCapitalised(i) && IsVerbForm(i))
                    break;
            }
            else if (i > begin && _near.Folded(i) is "'s" or "’s")
                i++;
            else if (takes && _near.IsWord(i) && !_near.IsStop(i) && !terms.IsOnlyVerb(tokens.Form(i)))
                i++;
            else
                break;
        }
        return i > begin ? i : end;
    }

    private int NextRomanian(int end, int limit, NamesOfSentence names, bool takesNouns)
    {
        // "municipiului Drobeta-Turnu Severin"
        if (names.Starting(end) is { } name)
            return name.Kind is MentionKind.Demonym || IsGenitive(name.First) || name.Type == EntityType.Organization || (name.Type == EntityType.Place && _introducers.Contains(tokens.Stem(end - 1))) ? name.End : end;
        if (!_near.IsWord(end))
            return end;
        var folded = _near.Folded(end);
        if (_words.Link.Contains(folded))
        {
            var i = end + 1;
            while (i < limit && _near.IsWord(i) && _words.LinkInside.Contains(_near.Folded(i)))
                i++;
            if (i < limit && names.Starting(i) is { } behind)
                return folded == "pentru" && behind.Entry?.Kind is "agency" or "newspaper" or "broadcaster" ? end : behind.End;
            // "stația de epurare a orașului"
            return i < limit && (takesNouns ? folded is not "la" : folded is not ("la" or "pentru" or "din")) && IsContent(i) && terms.IsNoun(tokens.Form(i)) && !(folded is "a" && !IsGenitive(i)) ? i + 1 : end;
        }
        // "angajatorul lui Dobrin", "țara noastră"
        if (_words.Genitive.Contains(folded) && end + 1 < limit && names.Starting(end + 1) is { } owner)
            return owner.End;
        if (_words.Possessor.Contains(folded))
            return end + 1;
        if (!IsContent(end) || _words.Measure.Contains(folded))
            return end;
        // "producătorul german de cablaje auto Rautner"
        if (end + 1 < limit && names.Starting(end + 1) is { Kind: MentionKind.Name, Type: not EntityType.Person } && _near.Folded(end - 2) == "de" && !terms.IsVerb(tokens.Form(end)) && !_near.IsCapitalised(end))
            return end + 1;
        return IsGenitive(end) && terms.IsNoun(tokens.Form(end)) || ((terms.IsOnlyAdjective(tokens.Form(end)) || _light.Contains(_near.Folded(end)) || (terms.IsKnown(tokens.Form(end)) && !terms.IsNoun(tokens.Form(end)) && !terms.IsVerb(tokens.Form(end)))) && !_near.IsCapitalised(end)) ? end + 1 : end;
    }

    private bool IsVerbForm(int token) => _words.Verb.Contains(_near.Folded(token)) || (terms.IsVerb(tokens.Form(token)) && (_near.Folded(token).EndsWith("ed", StringComparison.Ordinal) || !terms.IsNoun(tokens.Form(token))));

    // "court jails ex-mayor": a verb form that is also a noun's plural.
    // A participle belongs to the noun only right behind an article or an adverb: "a newly elected mayor".
    private bool MayBePredicate(int token)
    {
        var folded = _near.Folded(token);
        if (folded.EndsWith("ed", StringComparison.Ordinal) || (folded.EndsWith("ing", StringComparison.Ordinal) && !terms.IsNoun(tokens.Form(token))))
            return token == 0 || !(IsArticle(token - 1) || _near.Folded(token - 1) is "'s" or [.., 'l', 'y']);
        return terms.IsVerb(tokens.Form(token)) && (folded.EndsWith('s') || !terms.IsNoun(tokens.Form(token)));
    }

    private bool IsGenitive(int token) => IsRomanian && _near.Folded(token) is [.., 'l', 'u', 'i'] or [.., 'e', 'i'] or [.., 'i', 'i'] or [.., 'l', 'o', 'r'];

    private bool IsContent(int token) => _near.IsWord(token) && !_near.IsStop(token) && !terms.IsOnlyVerb(tokens.Form(token));

    // "fostul", "actualul", "noul", "cel mai mare": the few that stand before a Romanian noun.
    private bool IsDegree(int token) => _words.Degree.Contains(_near.Folded(token));

    private bool IsArticle(int token) => _words.Determiner.Contains(_near.Folded(token));
}
