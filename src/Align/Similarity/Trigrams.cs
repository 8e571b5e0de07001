using Align.Text;

namespace Align.Similarity;

/// <summary>The likeness of two texts by the character trigrams of their folded words: what remains where neither lexicon nor cognates know a word.</summary>
internal static class Trigrams
{
    /// <summary>Dice's coefficient over the distinct trigrams, from 0 to 1.</summary>
    public static double Likeness(TokenTable source, TokenTable target)
    {
        var (a, b) = (Of(source), Of(target));
        if (a.Count == 0 || b.Count == 0)
            return 0;
        var shared = a.Count(b.Contains);
        return 2.0 * shared / (a.Count + b.Count);
    }

    private static HashSet<int> Of(TokenTable tokens)
    {
        var found = new HashSet<int>();
        for (var f = 0; f < tokens.FormCount; f++)
        {
            var word = tokens.FormText(f);
            if (tokens.IsStopForm(f) || word.Length < 3 || !char.IsLetterOrDigit(word[0]))
                continue;
            for (var i = 0; i + 3 <= word.Length; i++)
                found.Add((word[i] * 65_599 + word[i + 1]) * 65_599 + word[i + 2]);
        }
        return found;
    }
}
