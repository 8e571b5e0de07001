namespace Align.Lexicons;

/// <summary>
/// The regular forms of an English dictionary word. The stemmer brings most of them together, except for the comparative and superlative of short adjectives
/// (<c>large, larger, largest</c>); and where words of one stem compete for a form in a text (<c>person</c>, <c>personal</c>), those win that have the form.
/// </summary>
internal static class EnglishForms
{
    private const int Other = -1, Noun = 0, Verb = 1, Compared = 2;

    /// <summary>The number of the paradigm of a word, or -1 where it does not inflect.</summary>
    /// <param name="lemma">One word in dictionary form.</param>
    /// <param name="partOfSpeech">As in the lexicon: <c>n v adj adv …</c>.</param>
    public static int ParadigmOf(string lemma, string partOfSpeech) => partOfSpeech switch
    {
        "n" => Noun,
        "v" => Verb,
        "adj" or "adv" when IsCompared(lemma) => Compared,
        _ => Other,
    };

    /// <summary>A word and those of its forms that have another stem.</summary>
    public static IEnumerable<string> Of(string lemma, string partOfSpeech)
    {
        yield return lemma;
        if (ParadigmOf(lemma, partOfSpeech) != Compared)
            yield break;
        var stem = IsDoubled(lemma) ? lemma + lemma[^1] : lemma switch
        {
            [.., 'e'] => lemma[..^1],
            [.., 'y'] when !IsVowel(lemma[^2]) => lemma[..^1] + "i",
            _ => lemma,
        };
        yield return stem + "er";
        yield return stem + "est";
    }

    /// <summary>Whether a form belongs to a word.</summary>
    /// <param name="form">The form, folded.</param>
    /// <param name="lemma">The word, folded.</param>
    /// <param name="paradigm">Its paradigm.</param>
    public static bool IsForm(ReadOnlySpan<char> form, ReadOnlySpan<char> lemma, int paradigm)
    {
        if (form.SequenceEqual(lemma))
            return true;
        var shared = form.CommonPrefixLength(lemma);
        // What of the word goes, and what is added to it: try-ies, large-er, stop-ped.
        var gone = lemma[shared..];
        var ending = form[shared..];
        if (gone.Length > 1 || shared < 2)
            return false;
        if (gone.Length == 0 && ending.Length > 2 && ending[0] == lemma[^1] && ending is not "ses")
            ending = ending[1..];
        return paradigm switch
        {
            Noun => ending is "s" or "es" && gone.Length == 0 || ending is "ies" && gone is "y",
            Verb => (ending is "s" or "es" or "ed" or "ing" or "d" && gone.Length == 0) || (ending is "ies" or "ied" && gone is "y") || (ending is "ing" && gone is "e"),
            Compared => (ending is "er" or "est" or "r" or "st" && gone.Length == 0) || (ending is "ier" or "iest" && gone is "y"),
            _ => false,
        };
    }

    // Words of one syllable, and of two where the second is light: happy, simple, narrow, clever.
    private static bool IsCompared(string lemma)
    {
        if (lemma.Length < 3 || !lemma.All(char.IsAsciiLetterLower))
            return false;
        var syllables = 0;
        for (var i = 0; i < lemma.Length; i++)
            if (IsVowel(lemma[i]) && (i == 0 || !IsVowel(lemma[i - 1])))
                syllables++;
        if (lemma.EndsWith('e') && !IsVowel(lemma[^2]) && syllables > 1)
            syllables--;
        return syllables == 1 ? !lemma.EndsWith("ly", StringComparison.Ordinal)
            : syllables == 2 && (lemma.EndsWith("ly", StringComparison.Ordinal)
                ? lemma is "early" or "ugly" or "lonely" or "friendly" or "deadly" or "likely" or "costly" or "lively" or "lovely"
                : lemma is [.., 'y'] or [.., 'o', 'w'] or [.., 'e', 'r'] or [.., 'l', 'e'] or "quiet" or "stupid" or "common" or "polite" or "remote" or "severe" or "sincere");
    }

    // big, bigger; hot, hotter
    private static bool IsDoubled(string lemma) =>
        lemma is [.., var before, var vowel, 'b' or 'd' or 'g' or 'm' or 'n' or 'p' or 't'] && IsVowel(vowel) && !IsVowel(before);

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
