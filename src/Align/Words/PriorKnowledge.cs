using Align.Lexicons;
using Align.Similarity;

namespace Align.Words;

/// <summary>
/// What is known of two words before any text is counted: how many times they count as seen together. Knowledge raises a Dirichlet prior, so that texts can overrule it.
/// </summary>
internal static class PriorKnowledge
{
    /// <summary>What every pair counts as seen, known or not.</summary>
    public const float Base = 0.001f;

    /// <summary>What two words of one concept count as seen.</summary>
    public const float SharedConcept = 10;

    private const float SameMark = 5;
    private const float SameWord = 5;
    private const float Cognate = 3;
    private const double MinimumLikeness = 0.7;

    /// <summary>The strength of every pair of a table.</summary>
    public static float[] Of(PairTable pairs, SideVocabulary source, SideVocabulary target)
    {
        var strengths = new float[pairs.Count];
        for (var unit = 0; unit < source.Count; unit++)
        {
            var (facts, (first, end)) = (source.Facts(unit), pairs.Row(unit));
            for (var p = first; p < end; p++)
                strengths[p] = Of(facts, target.Facts(pairs.Target(p)));
        }
        return strengths;
    }

    /// <summary>The strength of one pair, beyond <see cref="Base"/>.</summary>
    public static float Of(WordFacts source, WordFacts target)
    {
        if ((source.ConceptSet & target.ConceptSet) != 0 && Intersect(source.Concepts, target.Concepts))
            return SharedConcept;
        if (source.IsWord != target.IsWord)
            return 0;
        if (!source.IsWord)
            return source.Key == target.Key ? SameMark : 0;
        if (source.Form.Length > 2 && source.Form == target.Form && (source.Concepts.IsEmpty || target.Concepts.IsEmpty))
            return SameWord;
        var likeness = Likeness(source, target);
        return likeness < MinimumLikeness ? 0 : (float)(likeness * likeness) * Cognate;
    }

    private static double Likeness(WordFacts a, WordFacts b)
    {
        if (a.Spelling.Length < 3 || b.Spelling.Length < 3 || a.Spelling[0] != b.Spelling[0])
            return 0;
        return Cognates.CanReach(a.Spelling, a.Letters, b.Spelling, b.Letters, MinimumLikeness) ? Cognates.LikenessOfCanonical(a.Spelling, b.Spelling) : 0;
    }

    private static bool Intersect(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j])
                return true;
            if (a[i] < b[j])
                i++;
            else
                j++;
        }
        return false;
    }
}
