using Align.Lexicons;
using Align.Text;

namespace Align.Entities.Names;

/// <summary>Tells where the name of a capital stands for the government that sits there: <c>He urged Bucharest to act</c>.</summary>
internal sealed class SeatsOfGovernment(TokenTable tokens, TermTable terms, NameWords words, NameParts parts)
{
    private readonly NamePartWords _beside = NamePartWords.For(tokens.Grammar);

    /// <summary>A capital is a town where a preposition of place stands before it, and its government where it has, wants or does something.</summary>
    public bool IsMeant(int start, int end)
    {
        var sentence = tokens.Sentences[tokens.SentenceOf(start)];
        // "He urged Bucharest to act", "accused Moscow of lying"
        if (tokens.Language == Language.English && start > sentence.FirstToken && end < sentence.EndToken && tokens.Folded(end) is "to" or "of" && terms.IsVerb(tokens.Form(start - 1)) && !tokens.IsStop(start - 1)
            && !words.Locative.Contains(tokens.Folded(start - 1)) && !terms.IsNoun(tokens.Form(start - 1)))
            return true;
        if (end < sentence.EndToken && (tokens.Folded(end) is "'s" || (tokens.Language == Language.English && tokens.Folded(end - 1).EndsWith('s') && tokens.IsGlued(end) && (tokens.IsMark(end, '\'') || tokens.IsMark(end, '’')))))
            return end + 1 < sentence.EndToken && !OwnsAPlace(end + 1, sentence.EndToken);
        if (start > sentence.FirstToken)
        {
            var before = start - 1;
            // "colegii de la Belgrad", "oficialul de la Sofia"
            if (tokens.Language == Language.Romanian && before > sentence.FirstToken + 1 && tokens.Folded(before) == "la" && tokens.Folded(before - 1) == "de" && !tokens.IsCapitalised(before - 2) && IsCounterpart(tokens.Folded(before - 2)))
                return true;
            if (words.Locative.Contains(tokens.Folded(before)) || words.Place.Contains(tokens.Stem(before)))
                return false;
            // "Paris, France"; "Helsinki, 16 July"; lists of towns
            if (tokens.IsMark(before, ',') && before > sentence.FirstToken && tokens.IsCapitalised(before - 1))
                return false;
        }
        if (end >= sentence.EndToken)
            return parts.IsGenitive(end - 1) || (start > sentence.FirstToken && tokens.Folded(start - 1) is "with" or "cu" or "by" or "lui");
        if (parts.IsGenitive(end - 1))
            return start == sentence.FirstToken || !words.Place.Contains(tokens.Stem(start - 1));
        if (start > sentence.FirstToken && tokens.Folded(start - 1) is "and" or "si" && IsPlacedBefore(start - 1, sentence.FirstToken))
            return false;
        if (start > sentence.FirstToken && tokens.Folded(start - 1) is "with" or "cu" or "by" or "between" or "intre" or "and" or "si")
            return true;
        // "Vienna lender", "Kyiv suburbs": a name before a noun says where it is.
        if (tokens.IsWord(end) && !tokens.IsCapitalised(end) && !tokens.IsStop(end) && tokens.Language == Language.English && terms.IsKnown(tokens.Form(end)) && !terms.IsVerb(tokens.Form(end)) && terms.IsNoun(tokens.Form(end)))
            return false;
        // The subject of a verb: a known word that is neither a noun phrase nor a mark follows.
        return !tokens.IsMark(end, ',') && !tokens.IsMark(end, '.') && !tokens.IsMark(end, ')') && !tokens.IsMark(end, '-') && tokens.IsWord(end) && !tokens.IsCapitalised(end)
            && tokens.Language == Language.Romanian | !words.Locative.Contains(tokens.Folded(end));
    }

    // "Bucharest's Floreasca hospital", "Paris's biggest airport": what a town has, not what a government does.
    private bool OwnsAPlace(int token, int limit)
    {
        for (var i = token; i < limit && i < token + 4 && tokens.IsWord(i) && !tokens.IsStop(i); i++)
            if (words.Place.Contains(tokens.Stem(i)) || words.Organisation.Contains(tokens.Stem(i)) && !tokens.IsCapitalised(i) && _beside.Owned.Contains(tokens.Folded(i)))
                return true;
        return false;
    }

    // "in Sibiu and Bucharest": the second of two towns.
    private bool IsPlacedBefore(int and, int limit)
    {
        var i = and - 1;
        while (i > limit && tokens.IsCapitalised(i))
            i--;
        return i < and - 1 && i >= limit && words.Locative.Contains(tokens.Folded(i));
    }

    private static bool IsCounterpart(string word) => word.StartsWith("coleg", StringComparison.Ordinal) || word.StartsWith("omolog", StringComparison.Ordinal) || word.StartsWith("partener", StringComparison.Ordinal) || word.StartsWith("oficial", StringComparison.Ordinal) || word.StartsWith("autoritat", StringComparison.Ordinal);
}
