using Align.Lexicons;
using Align.Text;

namespace Align.Claims.Speakers;

/// <summary>Nouns without a name that are for a person, and whether they are definite: then they take up somebody.</summary>
internal sealed class PersonNouns(TokenTable tokens, TermTable terms, ClauseWords words)
{
    /// <summary>Whether a noun is for a person, by the word or by its ending: <c>femeia</c>, <c>restauratoarea</c>, <c>the investigator</c>, <c>the 71-year-old</c>.</summary>
    /// <param name="token">The noun.</param>
    /// <param name="isOblique">Whether a Romanian noun stands in the genitive or dative.</param>
    public bool Contains(int token, bool isOblique = false)
    {
        var word = tokens.Folded(token);
        if (isOblique && tokens.Language == Language.Romanian)
            word = Nominative(word);
        if (words.Person.Contains(word))
            return true;
        return tokens.Language == Language.Romanian
            ? word.EndsWith("torul", StringComparison.Ordinal) || word.EndsWith("toarea", StringComparison.Ordinal) || word.EndsWith("istul", StringComparison.Ordinal) || word.EndsWith("ista", StringComparison.Ordinal)
                || word.EndsWith("icianul", StringComparison.Ordinal) || word.EndsWith("iciana", StringComparison.Ordinal) || word.EndsWith("ologul", StringComparison.Ordinal) || word.EndsWith("ologa", StringComparison.Ordinal)
            : (word.EndsWith("ist", StringComparison.Ordinal) || word.EndsWith("man", StringComparison.Ordinal) || word.EndsWith("ator", StringComparison.Ordinal) || word.EndsWith("ician", StringComparison.Ordinal) || word == "old") && terms.IsNoun(tokens.Form(token)) || word == "old";
    }

    /// <summary>Whether a noun is definite, and of which gender: m, f or u.</summary>
    public bool IsDefinite(int token, int start, bool isOblique, out char gender)
    {
        gender = 'u';
        var word = tokens.Folded(token);
        if (tokens.Language != Language.Romanian)
        {
            for (var i = token - 1; i >= start && i >= token - 6 && (tokens.Kind(i) is TokenKind.Word or TokenKind.Number || tokens.IsMark(i, '-')); i--)
                if (tokens.Folded(i) is "the" or "'s")
                    return true;
            return false;
        }
        if (isOblique)
        {
            gender = word is [.., 'u', 'l', 'u', 'i'] ? 'm' : word is [.., 'e', 'i'] or [.., 'i', 'i'] ? 'f' : 'u';
            return gender != 'u';
        }
        gender = word.EndsWith("ul", StringComparison.Ordinal) || word.EndsWith("ele", StringComparison.Ordinal) ? 'm' : word.EndsWith('a') && !tokens.Surface(token).EndsWith("ă") ? 'f' : 'u';
        return gender != 'u';
    }

    // The definite nominative of a Romanian noun in the definite genitive or dative: "medicului" – "medicul", "avocatei" – "avocata", "directoarei" – "directoarea".
    private static string Nominative(string word) => word switch
    {
        [.., 'u', 'l', 'u', 'i'] => word[..^2],
        [.., 'r', 'e', 'i'] => word[..^1] + "a",
        [.., 'e', 'i'] => word[..^2] + "a",
        [.., 'i', 'i'] => word[..^1] + "a",
        _ => word,
    };
}
