using Align.Knowledge;
using Align.Text;

namespace Align.Entities;

/// <summary>Words inside names, which a text may use in either language: the tables <c>proper.tsv</c>.</summary>
internal static class ProperWords
{
    private static readonly Lazy<HashSet<string>> Members = Of("members");
    private static readonly Lazy<HashSet<string>> Worldwide = Of("worldwide");
    private static readonly Lazy<HashSet<string>> Parties = Of("party");
    private static readonly Lazy<HashSet<string>> Particles = Of("particle");
    private static readonly Lazy<HashSet<string>> Places = Of("place");
    private static readonly Lazy<HashSet<string>> Offices = Of("office");

    /// <summary>Whether a folded word says whose an organisation is, or at what another stands: it is more than what the rest of its name is called.</summary>
    public static bool IsOfMembers(string folded) => Members.Value.Contains(folded);

    /// <summary>Whether a folded word says that an organisation is of no country.</summary>
    public static bool IsWorldwide(string folded) => Worldwide.Value.Contains(folded);

    /// <summary>Whether a folded word says that a party bears the name.</summary>
    public static bool IsParty(string folded) => Parties.Value.Contains(folded);

    /// <summary>Whether a folded word stands small between the parts of a person's name: <c>van</c>, <c>bin</c>.</summary>
    public static bool IsParticle(string folded) => Particles.Value.Contains(folded);

    /// <summary>Whether a folded word closes the name of a place: <c>Victoria Harbour</c>.</summary>
    public static bool IsPlace(string folded) => Places.Value.Contains(folded);

    /// <summary>Whether a folded word begins as those do that make an organisation no firm.</summary>
    public static bool IsOffice(string folded) => Offices.Value.Any(o => folded.StartsWith(o, StringComparison.Ordinal));

    private static Lazy<HashSet<string>> Of(string role) => new(() =>
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var language in new[] { Language.Romanian, Language.English })
            foreach (var word in new RoleWords(Grammar.For(language), "proper").Values(role))
                found.Add(Folding.Fold(word, language));
        return found;
    });
}
