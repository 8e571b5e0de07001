namespace Align.Lexicons;

/// <summary>
/// The forms of an English dictionary word that the stemmer does not bring together: the comparative and superlative of short adjectives and adverbs
/// (<c>large, larger, largest</c>). All other regular endings are the stemmer's business, irregular forms that of the grammar tables.
/// </summary>
internal static class EnglishForms
{
    /// <summary>The forms of a word, itself first.</summary>
    /// <param name="lemma">One word in dictionary form.</param>
    /// <param name="partOfSpeech">As in the lexicon: <c>adj adv …</c>.</param>
    public static IEnumerable<string> Of(string lemma, string partOfSpeech)
    {
        yield return lemma;
        if (partOfSpeech is not ("adj" or "adv") || !IsCompared(lemma))
            yield break;
        var stem = lemma switch
        {
            [.., 'e'] => lemma[..^1],                                                                  // large, simple
            [.., 'y'] when !IsVowel(lemma[^2]) => lemma[..^1] + "i",                                   // happy
            [.., var before, var vowel, 'b' or 'd' or 'g' or 'm' or 'n' or 'p' or 't'] when IsVowel(vowel) && !IsVowel(before) => lemma + lemma[^1],  // big
            _ => lemma,
        };
        yield return stem + "er";
        yield return stem + "est";
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
        return syllables == 1 && !lemma.EndsWith("ly", StringComparison.Ordinal)
            || (syllables == 2 && (lemma is [.., 'y'] or [.., 'o', 'w'] or [.., 'e', 'r'] or [.., 'l', 'e'] || lemma is "quiet" or "stupid" or "common" or "polite" or "remote" or "severe" or "sincere")
                && (!lemma.EndsWith("ly", StringComparison.Ordinal) || lemma is "early" or "ugly" or "lonely" or "friendly" or "deadly" or "likely" or "costly" or "lively" or "lovely"));
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
