namespace Align.Text;

/// <summary>Reads the spelling in use before 1993, in which <c>î</c> stands inside words where <c>â</c> stands today.</summary>
/// <remarks>
/// The spelling adopted in 1993 (Romanian Academy) writes <c>â</c> inside words, and keeps <c>î</c> at either end (<c>înainte</c>, <c>hotărî</c>)
/// and where a prefix or the first part of a compound comes before it (<c>reîncepe</c>, <c>bineînțeles</c>). So an inner <c>î</c> is either one of
/// those, or old spelling for <c>â</c>: <c>pămînt</c> is <c>pământ</c>.
/// </remarks>
internal static class OldSpelling
{
    // What stands before an inner î that today's spelling keeps, folded; several may follow one another, as in nereîncepând.
    private static readonly string[] Prefixes =
    [
        "re", "ne", "pre", "co", "de", "auto", "semi", "supra", "ultra", "bine", "mai", "prea", "atot", "intre",
        "anti", "ante", "contra", "extra", "micro", "mini", "pro", "tele", "sub", "dez", "inter", "super", "hiper", "trans", "ex",
    ];

    // No chain of prefixes that somebody has written is longer.
    private const int LongestBeginning = 24;

    /// <summary>The plain letter for an <c>î</c>: <c>i</c> where today's spelling has <c>î</c>, <c>a</c> where it has <c>â</c>.</summary>
    /// <param name="before">The word before it, folded.</param>
    /// <param name="after">The word after it, as written.</param>
    public static char FoldI(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        before.IsEmpty || before[^1] == '-' || IsEnd(after) || (before.Length <= LongestBeginning && ArePrefixes(before)) ? 'i' : 'a';

    private static bool IsEnd(ReadOnlySpan<char> after)
    {
        foreach (var c in after)
            if (!Folding.IsIgnorable(c))
                return Tokenizer.IsHyphen(c);
        return true;
    }

    private static bool ArePrefixes(ReadOnlySpan<char> beginning)
    {
        foreach (var prefix in Prefixes)
            if (beginning.StartsWith(prefix) && (beginning.Length == prefix.Length || ArePrefixes(beginning[prefix.Length..])))
                return true;
        return false;
    }

    /// <summary>Whether a folded word is <c>sînt, sîntem, sînteți</c>, which today is <c>sunt, suntem, sunteți</c>.</summary>
    /// <param name="folded">The word.</param>
    /// <param name="hadCircumflex">Whether its second letter had one: a bare <c>sant</c> may be <c>șanț</c>.</param>
    public static bool IsFormOfSunt(ReadOnlySpan<char> folded, bool hadCircumflex) =>
        folded is "sint" or "sintem" or "sinteti" || (hadCircumflex && folded is "sant" or "santem" or "santeti");
}
