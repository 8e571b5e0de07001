using Align.Similarity;

namespace Align.Claims.Linking;

/// <summary>
/// What a word is worth in one pair of documents: a word that many of the claims use, on either side, tells little about which of them belong together. The idea of
/// inverse document frequency (Spärck Jones 1972), with claims for documents.
/// </summary>
internal static class WordRarity
{
    /// <summary>What is left of a word that every claim uses.</summary>
    private const double Least = 0.2;

    /// <summary>A word in as few claims as this is rare.</summary>
    private const int Few = 2;

    private const float SameThing = 0.7f;

    public static void Apply(IReadOnlyList<ClaimProfile> sources, IReadOnlyList<ClaimProfile> targets, Document source, Document target, TermMatcher matcher)
    {
        var (ofSource, ofTarget) = (Counts(sources, source), Counts(targets, target));
        var (alsoTarget, alsoSource) = (new Dictionary<string, int>(ofSource), new Dictionary<string, int>(ofTarget));
        foreach (var (s, t) in Answers(sources, targets, source, target, matcher))
        {
            alsoTarget[s] = Math.Max(alsoTarget[s], ofSource[s] + ofTarget[t]);
            alsoSource[t] = Math.Max(alsoSource[t], ofSource[s] + ofTarget[t]);
        }
        var claims = sources.Count + targets.Count;
        foreach (var claim in sources)
            claim.Reweigh(token => Factor(alsoTarget[source.Tokens.Stem(token)], claims));
        foreach (var claim in targets)
            claim.Reweigh(token => Factor(alsoSource[target.Tokens.Stem(token)], claims));
    }

    private static float Factor(int used, int claims) =>
        claims <= Few ? 1 : (float)Math.Min(1, Least + (1 - Least) * Math.Log((claims + 1.0) / Math.Max(Few, used)) / Math.Log((claims + 1.0) / Few));

    // In how many claims each stem stands.
    private static Dictionary<string, int> Counts(IReadOnlyList<ClaimProfile> claims, Document document)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var claim in claims)
            foreach (var stem in claim.Content.Select(c => document.Tokens.Stem(c.Token)).Distinct())
                counts[stem] = counts.GetValueOrDefault(stem) + 1;
        return counts;
    }

    private static IEnumerable<(string Source, string Target)> Answers(IReadOnlyList<ClaimProfile> sources, IReadOnlyList<ClaimProfile> targets, Document source, Document target, TermMatcher matcher)
    {
        var inTarget = targets.SelectMany(t => t.Content).GroupBy(c => target.Tokens.Form(c.Token)).ToDictionary(g => g.Key, g => g.First().Token);
        foreach (var form in sources.SelectMany(s => s.Content).GroupBy(c => source.Tokens.Form(c.Token)))
            foreach (var answer in matcher.MatchesOf(form.Key))
                if (inTarget.TryGetValue(answer, out var token) && matcher.Strength(form.First().Token, token) >= SameThing)
                    yield return (source.Tokens.Stem(form.First().Token), target.Tokens.Stem(token));
    }
}
