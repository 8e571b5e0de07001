using System.Text.RegularExpressions;

namespace Align.Benchmarks.Contrast;

/// <summary>Where the main verb of a claim is, as far as simple rules can tell: its auxiliary, or the verb right behind a name. Where they cannot, the claim is left alone.</summary>
internal static partial class MainVerb
{
    /// <summary>The first auxiliary, with its pronoun in Romanian, where no other verb and no subordinator stands before it: place and length from the start of the claim.</summary>
    public static (int Start, int Length)? Auxiliary(ContrastSide own)
    {
        var verb = own.Language == Language.English ? EnglishAuxiliary().Match(own.Text) : RomanianAuxiliary().Match(own.Text);
        return verb.Success && IsFirst(own, verb.Index) && !(verb.Value is "has" or "have" or "had" && !IsBeforeParticiple(own, verb.Index + verb.Length)) ? (verb.Index, verb.Length) : null;
    }

    /// <summary>The verb right behind a name, where nothing stands before it that could be the verb.</summary>
    public static (int Start, int Length)? BehindName(ContrastSide own)
    {
        var tokens = own.Document.Tokens;
        foreach (var name in own.NamesInside)
            for (var i = 1; i < tokens.Count; i++)
                if (tokens[i - 1].End == name.Span.End && tokens[i].End <= own.Span.End && IsVerb(own, i) && IsFirst(own, tokens[i].Start - own.Span.Start))
                    return (tokens[i].Start - own.Span.Start, tokens[i].Length);
        return null;
    }

    private static bool IsFirst(ContrastSide own, int verb)
    {
        var before = own.Text[..verb];
        if (Conjunction().IsMatch(before) || Contraction().IsMatch(before) || Relative().Matches(before).Any(m => m.Index > 0))
            return false;
        var tokens = own.Document.Tokens;
        return !Enumerable.Range(0, tokens.Count).Any(i => tokens[i].Start >= own.Span.Start && tokens[i].End <= own.Span.Start + verb && IsVerb(own, i));
    }

    private static bool IsVerb(ContrastSide own, int token)
    {
        var (tokens, terms) = (own.Document.Tokens, own.Document.Terms);
        return tokens.IsWord(token) && char.IsLower(tokens.FirstChar(token)) && !NotFinite().IsMatch(tokens.Folded(token))
            && (terms.IsOnlyVerb(tokens.Form(token)) || (own.Language == Language.English && terms.IsVerb(tokens.Form(token)) && !terms.IsNoun(tokens.Form(token)) && tokens.Grammar.Irregular.LemmaOf(tokens.Folded(token)) is not null));
    }

    private static bool IsBeforeParticiple(ContrastSide own, int behind)
    {
        var word = NextWord().Match(own.Text, behind).Groups[1].Value;
        return word.EndsWith("ed", StringComparison.Ordinal) || own.Document.Tokens.Grammar.Irregular.LemmaOf(word) is not null;
    }

    [GeneratedRegex(@"\b(is|are|was|were|will|would|can|could|should|must|has|have|had)\b(?=\s+[\p{L}\d])")]
    private static partial Regex EnglishAuxiliary();

    // "a" is an auxiliary only before a participle, and not where it opens an infinitive: "de a fost".
    [GeneratedRegex(@"(?<![\p{L}-])(?<!\b(?:de|pentru|fără|la)\s)(?:(?:s|l|m|i|le|ne|v|mi|ți|și)-(?:a|au|ar)\b|(?:(?:se|îl|îi|le|ne|vă|își|îmi)\s+)?(?:este|sunt|erau|era|va|vor|ar|trebuie|poate|pot|au(?=\s+(?:fost|\p{L}+[stî]t?)(?!\p{L}))|are)(?=\s+[\p{L}\d])|a(?=\s+(?:mai\s+)?(?:fost|avut|\p{L}{2,}(?:at|it|ut|ât|rs|ns|es|is|us|ps|pt))(?!\p{L})))")]
    private static partial Regex RomanianAuxiliary();

    // What follows is no main clause.
    [GeneratedRegex(@"(?<!\p{L})(where|when|if|because|although|though|while|after|before|since|until|unless|whether|how|why|as|than|so|unde|când|dacă|deoarece|fiindcă|deși|până|încât|după ce|pentru că|având)(?!\p{L})", RegexOptions.IgnoreCase)]
    private static partial Regex Conjunction();

    // At its very start the claim is the relative clause itself, or what was said.
    [GeneratedRegex(@"(?<!\p{L})(who|whom|whose|which|that|what|care|căr(?:ei|eia|ui|uia|or|ora)|ce|că|să)(?!\p{L})", RegexOptions.IgnoreCase)]
    private static partial Regex Relative();

    [GeneratedRegex(@"\b(it|he|she|that|there|we|they|i|you|what|who|here)['’](s|re|ve|ll|d|m)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Contraction();

    [GeneratedRegex(@"(ing|and|ind)$")]
    private static partial Regex NotFinite();

    [GeneratedRegex(@"\G\s+(?:\p{L}+ly\s+|never\s+|since\s+)?(\p{L}+)")]
    private static partial Regex NextWord();
}
