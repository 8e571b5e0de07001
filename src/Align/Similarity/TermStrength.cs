using Align.Lexicons;

namespace Align.Similarity;

/// <summary>How strongly two terms answer one another, from 0 to 1.</summary>
internal static class TermStrength
{
    private const float SharedKey = 1f;
    private const float SameStem = 0.9f;
    private const float SameFamily = 0.7f;

    /// <summary>Words less alike than this are no cognates.</summary>
    public const double MinimumLikeness = 0.75;

    /// <summary>Whether two keys are of one thing; a stem is one whether its word is known or not.</summary>
    public static bool AreOne(ulong a, ulong b) => a == b || ((a ^ b) == 1 && TermKey.IsStem(a));

    /// <summary>
    /// The strength of two keys. A shared concept, entry or form is as strong as can be; a shared family says that one of the words is derived from a translation
    /// of the other; a shared stem counts where the lexicon does not have both words.
    /// </summary>
    public static float OfKeys(ulong a, ulong b) => !AreOne(a, b) ? 0 : TermKey.IsFamily(a) ? SameFamily : !TermKey.IsStem(a) ? SharedKey : (a & b & 1) == 0 ? SameStem : 0;

    /// <summary>The strength of two words that look alike. Two words that the lexicon both has it would have joined; false friends only look alike.</summary>
    public static float OfSpellings(in Spelling source, in Spelling target, Language sourceLanguage)
    {
        if ((source.IsKnown && target.IsKnown) || source.Letters[0] != target.Letters[0] || !source.CanReach(target, MinimumLikeness))
            return 0;
        var likeness = Cognates.LikenessOfCanonical(source.Letters, target.Letters);
        if (likeness < MinimumLikeness)
            return 0;
        var falseFriends = sourceLanguage == Language.English ? Cognates.AreFalseFriends(target.Stem, source.Stem) : Cognates.AreFalseFriends(source.Stem, target.Stem);
        return falseFriends ? 0 : (float)(likeness * likeness);
    }
}
