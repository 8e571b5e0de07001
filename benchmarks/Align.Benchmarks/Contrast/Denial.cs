using System.Text.RegularExpressions;

namespace Align.Benchmarks.Contrast;

/// <summary>Denies a claim: <c>not</c> behind the first auxiliary, <c>nu</c> before the first verb; where there is no auxiliary, the verb right behind a name is denied. Neither side may deny before.</summary>
internal static partial class Denial
{
    public static IReadOnlyList<Edit>? Make(ContrastSide own, ContrastSide other)
    {
        if (Negator().IsMatch(own.Text) || Negator().IsMatch(other.Text))
            return null;
        return own.Language == Language.English ? English(own) : Romanian(own);
    }

    private static Edit[]? English(ContrastSide own)
    {
        if (EnglishAuxiliary().Match(own.Text) is { Success: true } verb)
            return IsMain(own, verb.Index) ? [own.Replace(verb.Index + verb.Length, 0, " not")] : null;
        return VerbBehindName(own) is var (start, word) && word.EndsWith("ed", StringComparison.Ordinal) ? [own.Replace(start, word.Length, "did not " + Infinitive(word))] : null;
    }

    private static Edit[]? Romanian(ContrastSide own)
    {
        if (RomanianAuxiliary().Match(own.Text) is { Success: true } verb)
            return IsMain(own, verb.Index) ? [own.Replace(verb.Index, 0, "nu ")] : null;
        return VerbBehindName(own) is var (start, _) ? [own.Replace(start, 0, "nu ")] : null;
    }

    // Behind a relative pronoun or a conjunction it is not the main clause that would be denied.
    private static bool IsMain(ContrastSide own, int verb) => Subordinator().Match(own.Text) is not { Success: true, Index: > 0 } subordinator || subordinator.Index > verb;

    private static (int Start, string Word)? VerbBehindName(ContrastSide own)
    {
        var (tokens, terms) = (own.Document.Tokens, own.Document.Terms);
        foreach (var name in own.NamesInside)
            for (var i = 1; i < tokens.Count; i++)
                if (tokens[i - 1].End == name.Span.End && tokens[i].End <= own.Span.End && tokens.IsWord(i) && char.IsLower(tokens.FirstChar(i)) && terms.IsOnlyVerb(tokens.Form(i)) && IsMain(own, tokens[i].Start - own.Span.Start))
                    return (tokens[i].Start - own.Span.Start, tokens.Surface(i).ToString());
        return null;
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

    [GeneratedRegex(@"\b(not|no|never|none|nobody|nothing|neither|nor|without|den(y|ie[sd])|refuse[sd]?|reject(s|ed)?|fail(s|ed)?)\b|n['’]t\b|(?<!\p{L})(nu|n-|nici|niciun|nicio|niciodată|nimeni|nimic|fără|neag[ăa]|refuz\p{L}*|resping\p{L}*|respins\p{L}*)(?!\p{L})", RegexOptions.IgnoreCase)]
    private static partial Regex Negator();

    [GeneratedRegex(@"\b(is|are|was|were|will|would|can|could|should|must|has|have|had)\b(?=\s+[\p{L}\d])")]
    private static partial Regex EnglishAuxiliary();

    // "a" is an auxiliary only before a participle, and not where it opens an infinitive: "de a fost".
    [GeneratedRegex(@"(?<![\p{L}-])(?<!\b(?:de|pentru|fără|la)\s)(?:(?:s|l|m|i|le|ne|v|mi|ți|și)-(?:a|au|ar)\b|(?:(?:se|îl|îi|le|ne|vă|își|îmi)\s+)?(?:este|sunt|erau|era|va|vor|ar|trebuie|poate|pot|au(?=\s+(?:fost|\p{L}+[stî]t?)(?!\p{L}))|are)(?=\s+[\p{L}\d])|a(?=\s+(?:mai\s+)?(?:fost|avut|\p{L}{2,}(?:at|it|ut|ât|rs|ns|es|is|us|ps|pt))(?!\p{L})))")]
    private static partial Regex RomanianAuxiliary();

    [GeneratedRegex(@"(?<!\p{L})(who|whom|whose|which|that|where|when|if|because|although|while|after|before|care|căreia|căruia|unde|când|dacă|deoarece|pentru că|deși|după ce|ce|că)(?!\p{L})", RegexOptions.IgnoreCase)]
    private static partial Regex Subordinator();

    [GeneratedRegex(@"([cvzu]|[^s]s|[^n]g|dg|ng|[^e]at|[aiou]r|[^aeiou]l)$")]
    private static partial Regex SilentE();
}
