using Align.Lexicons;
using Align.Text;

namespace Align.Entities;

/// <summary>
/// Finds the words that stand for a person named before by what he or she happens to be: by age (<c>the 24-year-old</c>), by origin (<c>austriacul</c>,
/// <c>clujeanca</c>, <c>the Romanian</c>), or simply <c>femeia</c>, <c>the man</c>. They never introduce anybody.
/// </summary>
internal sealed class StandInReader(TokenTable tokens, TermTable terms, NounPhrase phrase)
{
    private readonly StandInWords _words = StandInWords.For(tokens.Grammar);
    private readonly StringTable _articles = PhraseWords.For(tokens.Grammar).Article;
    private readonly StringTable _links = PhraseWords.For(tokens.Grammar).Link;

    private bool IsRomanian => tokens.Language == Language.Romanian;

    /// <summary>The stand-ins of one sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="names">Its names.</param>
    /// <param name="isTaken">Whether a token belongs to a description that has been read.</param>
    public IEnumerable<MentionDraft> Read(SentenceSpan sentence, NamesOfSentence names, Func<int, bool> isTaken)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            if ((names.Starting(i) is { Kind: MentionKind.Demonym } origin ? WithOrigin(ByOrigin(origin, sentence, names), origin) : names.Ending(i) is { } before && ByApposition(before, sentence, names) is { } apposed ? apposed : ByAge(i, sentence) ?? BySex(i, sentence)) is { } draft && !Enumerable.Range(draft.From, draft.To - draft.From).Any(isTaken))
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

    private bool IsNoun(int token) => tokens.IsWord(token) && !_words.Past.Contains(tokens.Folded(token)) && !tokens.IsCapitalised(token) && !tokens.IsStop(token) && (!terms.IsVerb(tokens.Form(token)) || terms.IsNoun(tokens.Form(token)) && !tokens.Folded(token).EndsWith('s') && !tokens.Folded(token).EndsWith("ed", StringComparison.Ordinal)) && !tokens.Folded(token).EndsWith("ly", StringComparison.Ordinal);

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
            return first > sentence.FirstToken && tokens.Folded(first - 1) == "the" && (word.EndsWith("an", StringComparison.Ordinal) || _words.People.Contains(word))
                && (end >= sentence.EndToken || (tokens.Kind(end) == TokenKind.Punctuation && !tokens.IsGlued(end + 1 < sentence.EndToken ? end + 1 : end)) || (tokens.IsWord(end) && terms.IsVerb(tokens.Form(end)) && !terms.IsNoun(tokens.Form(end))) || _words.Predicate.Contains(tokens.Folded(end)))
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
        if (_words.GenderOf(tokens.Folded(token), tokens.Surface(token)) is not { } gender)
            return null;
        var next = token + 1 < sentence.EndToken ? token + 1 : -1;
        if (!IsRomanian)
            return token > sentence.FirstToken && tokens.Folded(token - 1) == "the" && (token + 1 >= sentence.EndToken || !_words.ToldApart.Contains(tokens.Folded(token + 1)) && !(next >= 0 && IsNoun(next) && !terms.IsVerb(tokens.Form(next))))
                ? StandIn(token, token + 1, token - 1, token + 1, gender, isPlain: true) : null;
        if (next >= 0 && (_words.ToldApart.Contains(tokens.Folded(next)) || (IsNoun(next) && terms.IsNoun(tokens.Form(next)) && !terms.IsVerb(tokens.Form(next)))))
            return null;
        var to = token + 1;
        // Bărbatul, în vârstă de 54 de ani
        if (to + 4 < sentence.EndToken && tokens.IsMark(to, ',') && _words.Aged.TryMatch(tokens, to + 1, sentence.EndToken, out _, out _))
            for (var i = to + 3; i < sentence.EndToken && i < to + 7; i++)
                if (_words.Years.Contains(tokens.Folded(i)))
                    to = i + 1;
        return StandIn(token, token + 1, token, to, gender, isPlain: true);
    }

    // "Ștefan Crișan, vârful de echipaj, a aflat", "Ana Pop, the boat's stroke, said": between a name and its verb, set off by commas, only the name can be meant.
    private MentionDraft? ByApposition(MentionDraft name, SentenceSpan sentence, NamesOfSentence names)
    {
        var first = name.End + 1;
        if (name is not { Type: EntityType.Person, Kind: MentionKind.Name } || first + 1 >= sentence.EndToken || !tokens.IsMark(name.End, ',') || !tokens.IsWord(first) || tokens.IsCapitalised(first))
            return null;
        var head = first;
        if (!IsRomanian)
        {
            if (!_articles.Contains(tokens.Folded(first)))
                return null;
            for (head = first + 1; head + 1 < sentence.EndToken && head < first + 6 && (tokens.Folded(head) is "'s" || tokens.IsMark(head, '-') || names.Covering(head) is not null || (tokens.IsWord(head) && !tokens.IsStop(head))) && !IsEnd(head + 1) && !_links.Contains(tokens.Folded(head + 1)); head++)
                ;
        }
        else if (tokens.Folded(first) is "un" or "o")
        {
            head++;
        }
        if (head >= sentence.EndToken || !tokens.IsWord(head) || names.Covering(head) is not null || !terms.IsNoun(tokens.Form(head)) || _words.Time.Contains(tokens.Folded(head)) || (IsRomanian && head == first && !IsDefinite(head)))
            return null;
        var to = phrase.Right(head + 1, names, takesNouns: true);
        if (to >= sentence.EndToken || !IsEnd(to) || to - first > 14)
            return null;
        // A verb behind the second comma, or one before the name and nothing more behind: "said Ana Pop, the boat's stroke."
        var closes = tokens.IsMark(to, ',') ? to + 1 < sentence.EndToken && IsVerb(to + 1) : name.From > sentence.FirstToken && IsVerb(name.From - 1);
        return closes ? new(head, head + 1, MentionKind.Nominal, EntityType.Person) { From = first, To = to, IsStandIn = true, Apposition = name } : null;
    }

    private bool IsEnd(int token) => tokens.IsMark(token, ',') || tokens.IsMark(token, '.');

    private bool IsVerb(int token) => tokens.IsWord(token) && (_words.Verb.Contains(tokens.Folded(token)) || (terms.IsVerb(tokens.Form(token)) && !terms.IsNoun(tokens.Form(token))));

    private bool IsDefinite(int token) => tokens.Folded(token).EndsWith("ul", StringComparison.Ordinal) || tokens.Folded(token).EndsWith("ele", StringComparison.Ordinal) || tokens.Surface(token)[^1] == 'a';

    private static MentionDraft StandIn(int first, int end, int from, int to, char gender, bool isPlain = false) => new(first, end, MentionKind.Nominal, EntityType.Person) { From = from, To = to, Gender = gender, IsStandIn = true, IsPlainPerson = isPlain };
}
