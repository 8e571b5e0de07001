using System.Text.RegularExpressions;

namespace Align.Benchmarks.Contrast;

/// <summary>Makes a claim say only what could be: <c>could</c>, <c>ar putea</c>. Neither side may do so before.</summary>
internal static partial class Weakening
{
    public static IReadOnlyList<Edit>? Make(ContrastSide own, ContrastSide other)
    {
        if (Unsure().IsMatch(own.Text) || Unsure().IsMatch(other.Text))
            return null;
        var verb = own.Language == Language.English ? EnglishVerb().Match(own.Text) : RomanianVerb().Match(own.Text);
        if (!verb.Success || Subordinator().Match(own.Text) is { Success: true, Index: > 0 } subordinator && subordinator.Index < verb.Index)
            return null;
        return [own.Replace(verb.Index, verb.Length, verb.Value.ToLowerInvariant() switch
        {
            "will" or "would" => "could",
            "is" or "are" => "could be",
            "was" or "were" => "could have been",
            "has" or "have" => "could have",
            "va" or "vor" => "ar putea",
            "este" or "sunt" => "ar putea fi",
            _ => "ar putea să fi",          // a fost, au murit
        })];
    }

    [GeneratedRegex(@"\b(could|can|may|might|would|should|must|possibl[ey]|perhaps|probably|likely|if|not|n['’]t)\b|(?<!\p{L})(ar|aș|ai|am|putea|poate|pot|posibil|probabil|eventual|dacă|nu|n-)(?!\p{L})", RegexOptions.IgnoreCase)]
    private static partial Regex Unsure();

    [GeneratedRegex(@"\b(will|is|are|was|were|has(?=\s+(?:been|\w+ed)\b)|have(?=\s+(?:been|\w+ed)\b))\b(?=\s+[\p{L}\d])")]
    private static partial Regex EnglishVerb();

    [GeneratedRegex(@"(?<![\p{L}-])(?<!\b(?:de|pentru|fără|la|se|îl|îi|le|ne|vă|își|îmi)\s)(?:va(?=\s+\p{L})|vor(?=\s+\p{L})|este(?=\s)|sunt(?=\s)|au?(?=\s+(?:fost|avut|\p{L}{2,}(?:at|it|ut|ât|rs|ns|es|is|us|ps|pt))(?!\p{L})))")]
    private static partial Regex RomanianVerb();

    [GeneratedRegex(@"(?<!\p{L})(who|whom|whose|which|that|where|when|because|although|while|after|before|care|căreia|căruia|unde|când|deoarece|pentru că|deși|după ce|ce|că)(?!\p{L})", RegexOptions.IgnoreCase)]
    private static partial Regex Subordinator();
}
