namespace Align.Knowledge;

/// <summary>
/// The forms a Romanian name takes in a text: genitive and dative (<c>Rusia</c>, <c>Rusiei</c>; <c>Statele Unite</c>, <c>Statelor Unite</c>), with and without
/// the article (<c>Iranul</c>; <c>în Senat</c>). The first noun of a name carries the case, and what agrees with it follows (<c>Curtea Constituțională</c>,
/// <c>Curții Constituționale</c>; <c>Marea Britanie</c>, <c>Marii Britanii</c>); foreign names of several words take the ending at their end (<c>New Yorkului</c>).
/// </summary>
/// <remarks>
/// Forms serve look-up after folding, so <c>Marii</c> does for <c>Mării</c>, and a form too many that is no word of the language does no harm.
/// </remarks>
internal static class NameForms
{
    /// <summary>The forms of a name, itself first.</summary>
    public static IEnumerable<string> Of(string name)
    {
        yield return name;
        var words = name.Split(' ');
        if (words.Length == 1)
        {
            if (CanInflect(name))
                foreach (var form in OfWord(name, isWholeName: true))
                    yield return form;
            yield break;
        }
        var isDefinite = CanInflect(words[0]) && words[0] is [.., 'a'] or [.., 'u', 'l'] or [.., 'l', 'e'] or [.., 'i', 'i'];
        if (isDefinite)
            foreach (var head in OfWord(words[0], isWholeName: false))
                foreach (var form in WithHead(head, words))
                    yield return form;
        // New York, Costa Rica; but not Camera Deputaților, Partidul Socialist, Ministerul de Externe.
        if ((!isDefinite || (words.Length == 2 && words[0] is [.., 'a'])) && words.Length <= 3 && Array.TrueForAll(words, w => w.Length > 0 && char.IsUpper(w[0])) && CanInflect(words[^1]) && !IsInflected(words[^1]))
            foreach (var last in OfWord(words[^1], isWholeName: false))
                yield return string.Join(' ', [.. words[..^1], last]);
    }

    // Everything that stands behind the inflected head, with none, one, two … of its words in agreement.
    private static IEnumerable<string> WithHead(string head, string[] words)
    {
        string[] changed = [head, .. words[1..]];
        yield return string.Join(' ', changed);
        if (words[0][^1] != 'a' || head[^1] != 'i')
            yield break;
        // Bosnia și Herțegovina, Bosniei și Herțegovinei
        if (words is [_, "și", [.., 'a'] second])
            foreach (var form in OfWord(second, isWholeName: false))
                if (form[^1] == 'i')
                    yield return $"{head} și {form}";
        for (var w = 1; w < words.Length && Agreeing(words[w]) is { } agreeing; w++)
        {
            changed[w] = agreeing;
            yield return string.Join(' ', changed);
        }
    }

    // The genitive of a feminine adjective or bare noun: Albă, Albe; Neagră, Negre; Britanie, Britanii; Curte, Curți.
    private static string? Agreeing(string word) => word switch
    {
        { Length: < 3 } => null,
        [.., 'e', 'a', var one, 'ă'] => word[..^3] + one + "e",
        [.., 'e', 'a', var one, var two, 'ă'] => word[..^4] + one + two + "e",
        "Nouă" => "Noi",
        "Mică" => "Mici",
        [.., 'ă'] => word[..^1] + "e",
        [.., 'e', 'e'] => word,
        [.., 'e'] => word[..^1] + "i",
        _ => null,
    };

    /// <summary>The inflected forms of one word, without the word itself.</summary>
    /// <param name="word">The word in the nominative, with the article where it has one.</param>
    /// <param name="isWholeName">Whether the name has no other word: it may then lose the article, or may be foreign and take one.</param>
    private static string[] OfWord(string word, bool isWholeName) => word switch
    {
        [.., 'u', 'l'] => isWholeName ? [word + "ui", .. Foreign(word), .. word.Length > 5 ? new[] { word[..^2] } : []] : [word + "ui"],   // Senatul; Kabul
        [.., 'l', 'e'] => isWholeName ? [word[..^1] + "or", .. Foreign(word)] : [word[..^1] + "or"],                                         // Statele; Chile
        [.., 'i', 'i'] => isWholeName ? [word[..^1] + "lor", .. Foreign(word)] : [word[..^1] + "lor"],                                       // Balcanii; Hawaii
        [.., 'e', 'e', 'a'] => [word[..^1] + "i", word[..^1], word[..^2] + "ii"],                    // Coreea: Coreei, Coreii
        [.., 'i', 'a'] => [word[..^1] + "ei", word[..^1] + "e"],                                     // Rusia; Comisia, Comisie
        [.., 'e', 'a', 'u', 'a'] => [word[..^4] + "elei"],                                           // Steaua
        [.., 'u', 'a'] => [word[..^2] + "ii", word[..^1] + "ei"],                                    // Noua; Nicaragua
        [.., 'e', 'a'] => [word[..^2] + "ii", word[..^2] + "ei", word[..^1], .. Alternating(word[..^2], "ii")],          // Dunărea; Oradea; Noaptea
        [.., 'c' or 'g' or 'k' or 'h', 'a'] => [word[..^1] + "ii", word[..^1] + "ăi", word[..^1] + "hei"],   // America; Volga; Olga
        [.., 'a' or 'ă'] => [word[..^1] + "ei", word[..^1] + "ii", .. Alternating(word[..^1], "ei"), .. Alternating(word[..^1], "ii")],          // Moldova; Țara; Suceava; Școala
        [.., 'i'] => [word + "ul", word + "ului", word + "i", word + "lor"],                         // București; Carpați
        [.., 'u'] => [word + "l", word + "lui", word + "ul", word + "ului"],                         // Bacău; Peru
        [.., 'e'] => [word + "le", word + "lor", .. Foreign(word)],                                  // Filipine; Yale
        _ => Foreign(word),                                                                          // Iran, Kremlin, Tokyo
    };

    // With a hyphen (Tokyo-ului) the ending is a token of its own.
    private static string[] Foreign(string word) => [word + "ul", word + "ului"];

    // The vowel before the last consonants changes in the genitive: Suceava, Sucevei; Școala, Școlii; Piața, Pieței.
    private static string[] Alternating(string stem, string ending)
    {
        var vowel = stem.Length - 1;
        while (vowel > 0 && !IsVowel(stem[vowel]))
            vowel--;
        if (vowel < 1 || vowel == stem.Length - 1 || stem[vowel] != 'a')
            return [];
        return stem[vowel - 1] switch
        {
            'o' or 'e' => [stem[..vowel] + stem[(vowel + 1)..] + ending],
            'i' => [stem[..vowel] + "e" + stem[(vowel + 1)..] + ending],
            _ => [],
        };
    }

    private static bool CanInflect(string word) => word.Length >= 3 && char.IsLetter(word[^1]) && !word.All(c => char.IsUpper(c) || !char.IsLetter(c));

    private static bool IsInflected(string word) => word is [.., 'l', 'o', 'r'] or [.., 'l', 'u', 'i'] or [.., 'e', 'i'] or [.., 'i', 'i'] or [.., 'ă'];

    private static bool IsVowel(char c) => c is 'a' or 'ă' or 'â' or 'e' or 'i' or 'î' or 'o' or 'u';
}
