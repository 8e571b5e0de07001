using System.Text.RegularExpressions;

namespace Align.Benchmarks.Contrast;

/// <summary>Denies a claim: <c>not</c> behind its auxiliary, <c>nu</c> before its verb. Neither side may deny before, or say <c>only</c>: "not only" is no denial.</summary>
internal static partial class Denial
{
    public static IReadOnlyList<Edit>? Make(ContrastSide own, ContrastSide other)
    {
        if (Unfit().IsMatch(own.Text) || Unfit().IsMatch(other.Text))
            return null;
        if (MainVerb.Auxiliary(own) is var (auxiliary, length))
            return Bound().IsMatch(own.Text, auxiliary + length) ? null : [own.Language == Language.English ? own.Replace(auxiliary + length, 0, " not") : own.Replace(auxiliary, 0, "nu ")];
        if (MainVerb.BehindName(own) is not var (verb, end))
            return null;
        var word = own.Text.Substring(verb, end);
        if (own.Language == Language.Romanian)
            return [own.Replace(verb, 0, "nu ")];
        return word.EndsWith("ed", StringComparison.Ordinal) ? [own.Replace(verb, end, "did not " + Infinitive(word))] : null;
    }

    // announced – announce, planned – plan, denied – deny, rejected – reject: near enough.
    private static string Infinitive(string past)
    {
        var stem = past[..^2];
        if (stem.EndsWith('i'))
            return stem[..^1] + "y";
        if (stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'f'))
            return stem[..^1];
        return SilentE().IsMatch(stem) ? stem + "e" : stem;
    }

    [GeneratedRegex(@"\b(not|no|never|none|nobody|nothing|neither|nor|without|den(y|ie[sd])|refuse[sd]?|reject(s|ed)?|fail(s|ed)?|only|simply|just|merely|also|already|even)\b|n['’]t\b|(?<!\p{L})(nu|n-|nici|niciun|nicio|niciodată|nimeni|nimic|fără|neag[ăa]|refuz\p{L}*|resping\p{L}*|respins\p{L}*|doar|numai|decât|deja|abia|nici măcar|chiar)(?!\p{L})", RegexOptions.IgnoreCase)]
    private static partial Regex Unfit();

    // "There are not more than ten" gives a bound.
    [GeneratedRegex(@"\G\s+(more|less|fewer|over|at least|mai mult|mai puțin|peste|cel puțin)\b")]
    private static partial Regex Bound();

    [GeneratedRegex(@"([cvzu]|[^s]s|[^n]g|dg|ng|[^e]at|[aiou]r|[^aeiou]l)$")]
    private static partial Regex SilentE();
}
