using Align.Lexicons;
using Align.Text;

namespace Align.Entities;

/// <summary>
/// Finds the words that stand for a person named before by what he or she happens to be: by age (<c>the 24-year-old</c>), by origin (<c>austriacul</c>,
/// <c>clujeanca</c>, <c>the Romanian</c>), or simply <c>femeia</c>, <c>the man</c>. They never introduce anybody.
/// </summary>
internal sealed class StandInReader(TokenTable tokens, TermTable terms)
{
    private bool IsRomanian => tokens.Language == Language.Romanian;

    /// <summary>The stand-ins of one sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="names">Its names.</param>
    /// <param name="isTaken">Whether a token belongs to a description that has been read.</param>
    public IEnumerable<MentionDraft> Read(SentenceSpan sentence, NamesOfSentence names, Func<int, bool> isTaken)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            if ((names.Starting(i) is { Kind: MentionKind.Demonym } origin ? WithOrigin(ByOrigin(origin, sentence, names), origin) : ByAge(i, sentence) ?? BySex(i, sentence)) is { } draft && !Enumerable.Range(draft.From, draft.To - draft.From).Any(isTaken))
            {
                yield return draft;
                i = draft.To - 1;
            }
    }

    private static MentionDraft? WithOrigin(MentionDraft? standIn, MentionDraft origin)
    {
        if (standIn is not null)
            standIn.Origin = origin.Entry;
        return standIn;
    }

    // "the 24-year-old", "the 47-year-old former baggage handler"
    private MentionDraft? ByAge(int token, SentenceSpan sentence)
    {
        if (IsRomanian || tokens.Folded(token) != "the" || token + 1 >= sentence.EndToken || !char.IsAsciiDigit(tokens.FirstChar(token + 1)))
            return null;
        var end = token + 1;
        while (end < sentence.EndToken && end < token + 6 && tokens.Folded(end - 1) is not "old" && !tokens.Surface(end - 1).EndsWith("year-old"))
            end++;
        if (!tokens.Surface(end - 1).EndsWith("old") || tokens.Text.AsSpan(tokens[token + 1].Start, tokens[end - 1].End - tokens[token + 1].Start).Contains(' '))
            return null;
        var (to, last) = (end, end);
        while (last < sentence.EndToken && last < end + 5 && IsNoun(last))
            if (IsWorker(tokens.Folded(last++)))
                to = last;
        // "the 30-year-old vessel"
        return last == end || to > end ? StandIn(token + 1, to, token, to, 'u') : null;
    }

    private bool IsNoun(int token) => tokens.IsWord(token) && tokens.Folded(token) is not ("said" or "told" or "won" or "took" or "ran" or "made" or "thought" or "felt" or "put" or "cut" or "set" or "left" or "lost") && !tokens.IsCapitalised(token) && !tokens.IsStop(token) && (!terms.IsVerb(tokens.Form(token)) || terms.IsNoun(tokens.Form(token)) && !tokens.Folded(token).EndsWith('s') && !tokens.Folded(token).EndsWith("ed", StringComparison.Ordinal)) && !tokens.Folded(token).EndsWith("ly", StringComparison.Ordinal);

    // Nouns of those who do something.
    private static bool IsWorker(string noun) => noun.EndsWith("er", StringComparison.Ordinal) || noun.EndsWith("or", StringComparison.Ordinal) || noun.EndsWith("ist", StringComparison.Ordinal) || noun.EndsWith("man", StringComparison.Ordinal) || noun.EndsWith("woman", StringComparison.Ordinal) || noun.EndsWith("ian", StringComparison.Ordinal);

    // "Austriacul a recunoscut", "the Romanian fumed"; not "statul austriac", "the Romanian coast".
    private MentionDraft? ByOrigin(MentionDraft origin, SentenceSpan sentence, NamesOfSentence names)
    {
        var (first, end) = (origin.First, origin.End);
        if (end - first != 1)
            return null;
        var word = tokens.Folded(first);
        if (!IsRomanian)
            return first > sentence.FirstToken && tokens.Folded(first - 1) == "the" && (word.EndsWith("an", StringComparison.Ordinal) || word is "greek" or "czech" or "serb" or "croat" or "turk" or "pole" or "dane" or "swede" or "finn" or "spaniard" or "briton" or "slovak")
                && (end >= sentence.EndToken || (tokens.Kind(end) == TokenKind.Punctuation && !tokens.IsGlued(end + 1 < sentence.EndToken ? end + 1 : end)) || (tokens.IsWord(end) && terms.IsVerb(tokens.Form(end)) && !terms.IsNoun(tokens.Form(end))) || tokens.Folded(end) is "has" or "had" or "was" or "is" or "said" or "who")
                ? StandIn(first, end, first - 1, end, 'u') : null;
        var gender = word.EndsWith("ul", StringComparison.Ordinal) || word.EndsWith("ului", StringComparison.Ordinal) ? 'm'
            : word.EndsWith("nca", StringComparison.Ordinal) || word.EndsWith("ncei", StringComparison.Ordinal) || word.EndsWith("oaica", StringComparison.Ordinal) || word.EndsWith("oaicei", StringComparison.Ordinal) ? 'f' : 'u';
        if (gender == 'u')
            return null;
        // "maghiarul Zoltán Farkas"
        if (names.Starting(end) is { Kind: MentionKind.Name } name && (name.Type == EntityType.Person || (name is { Entry: null, IsGuess: true, Type: EntityType.Other } && name.End - name.First > 1)))
        {
            name.Type = EntityType.Person;
            var beside = StandIn(first, end, first, end, gender);
            beside.Apposition = name;
            return beside;
        }
        // "partenerul francez", "noul ieșean": an article on the adjective is its own only behind no noun.
        if (end < sentence.EndToken && IsNoun(end) && terms.IsNoun(tokens.Form(end)) && !terms.IsVerb(tokens.Form(end)))
            return null;
        return StandIn(first, end, first, end, gender);
    }

    // "femeia", "bărbatul, în vârstă de 54 de ani", "the woman"
    private MentionDraft? BySex(int token, SentenceSpan sentence)
    {
        var word = tokens.Folded(token);
        if (!IsRomanian)
            return word is "man" or "woman" && token > sentence.FirstToken && tokens.Folded(token - 1) == "the" && (token + 1 >= sentence.EndToken || tokens.Folded(token + 1) is not ("who" or "in" or "of" or "whose" or "with" or "from" or "behind"))
                ? StandIn(token, token + 1, token - 1, token + 1, word == "man" ? 'm' : 'f') : null;
        var gender = word is "barbatul" or "barbatului" or "tanarul" or "tanarului" ? 'm' : word is "femeia" or "femeii" || (word is "tanara" && tokens.Surface(token)[^1] == 'a') || word is "tinerei" ? 'f' : 'u';
        if (gender == 'u' || (token + 1 < sentence.EndToken && (tokens.Folded(token + 1) is "care" or "din" or "de" or "cu" || (IsNoun(token + 1) && terms.IsNoun(tokens.Form(token + 1)) && !terms.IsVerb(tokens.Form(token + 1))))))
            return null;
        var to = token + 1;
        // Bărbatul, în vârstă de 54 de ani
        if (to + 4 < sentence.EndToken && tokens.IsMark(to, ',') && tokens.Folded(to + 1) == "in" && tokens.Folded(to + 2) == "varsta")
            for (var i = to + 3; i < sentence.EndToken && i < to + 7; i++)
                if (tokens.Folded(i) == "ani")
                    to = i + 1;
        return StandIn(token, token + 1, token, to, gender);
    }

    private static MentionDraft StandIn(int first, int end, int from, int to, char gender) => new(first, end, MentionKind.Nominal, EntityType.Person) { From = from, To = to, Gender = gender, IsStandIn = true };
}
