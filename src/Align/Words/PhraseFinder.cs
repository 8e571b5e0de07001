using Align.Lexicons;

namespace Align.Words;

/// <summary>Finds the expressions of a sentence that the lexicon has as one entry.</summary>
internal static class PhraseFinder
{
    /// <summary>The phrases of a sentence: which concept, and the words they are made of.</summary>
    public static List<(int Concept, int Start, int End)> Find(KnownWord[] words, LexiconSide? lexicon)
    {
        var found = new List<(int Concept, int Start, int End)>();
        if (lexicon is null)
            return found;
        for (var t = 0; t < words.Length; t++)
        {
            if (words[t].Facts.Stem is not (var first and >= 0) || !lexicon.BeginsPhrase(first))
                continue;
            var next = AfterHyphen(words, t + 1);
            if (next >= words.Length || words[next].Facts.Stem < 0)
                continue;
            var (phrase, end) = lexicon.PhrasesFrom(first, words[next].Facts.Stem);
            for (; phrase < end; phrase++)
                if (EndOf(words, t, lexicon.StemsOf(phrase)) is var last && last > t)
                    found.Add((lexicon.ConceptOfPhrase(phrase), t, last));
        }
        return found;
    }

    private static int AfterHyphen(KnownWord[] words, int t) => t < words.Length && words[t].Facts.Key == "-" ? t + 1 : t;

    private static int EndOf(KnownWord[] words, int start, ReadOnlySpan<int> phrase)
    {
        var t = start + 1;
        for (var p = 1; p < phrase.Length; p++, t++)
        {
            t = AfterHyphen(words, t);
            if (t >= words.Length || words[t].Facts.Stem != phrase[p])
                return -1;
        }
        return t;
    }
}
