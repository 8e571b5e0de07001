using System.Text.RegularExpressions;

namespace Align.Benchmarks.Contrast;

/// <summary>Makes a claim say only what could be: <c>could</c>, <c>ar putea</c>. Neither side may do so before.</summary>
internal static partial class Weakening
{
    public static IReadOnlyList<Edit>? Make(ContrastSide own, ContrastSide other)
    {
        if (Unsure().IsMatch(own.Text) || Unsure().IsMatch(other.Text) || MainVerb.Auxiliary(own) is not var (start, length))
            return null;
        return Weak(own.Language, own.Text.Substring(start, length)) is { } weak ? [own.Replace(start, length, weak)] : null;
    }

    private static string? Weak(Language language, string verb) => language == Language.English
        ? verb switch
        {
            "will" or "would" => "could",
            "is" or "are" => "could be",
            "was" or "were" => "could have been",
            "has" or "have" => "could have",
            _ => null,
        }
        : verb switch
        {
            "va" or "vor" => "ar putea",
            "este" or "sunt" => "ar putea fi",
            "are" => "ar putea avea",
            "a" or "au" => "ar putea să fi",        // a fost, au murit
            _ => null,
        };

    [GeneratedRegex(@"\b(could|can|may|might|would|should|must|possibl[ey]|perhaps|probably|likely|apparently|appears?|seems?|if|not|n['’]t)\b|(?<!\p{L})(ar|aș|ai|am|putea|poate|pot|posibil|probabil|eventual|pare|par|dacă|nu|n-)(?!\p{L})", RegexOptions.IgnoreCase)]
    private static partial Regex Unsure();
}
