using Align.Knowledge;

namespace Align.Entities;

/// <summary>Words inside names, which a text may use in either language: the tables <c>proper.tsv</c>.</summary>
internal static class ProperWords
{
    private static readonly Lazy<(HashSet<string> Members, HashSet<string> Worldwide, HashSet<string> Parties, HashSet<string> Particles, HashSet<string> Places, string[] Offices)> Words = new(static () =>
    {
        var tables = new[] { Language.Romanian, Language.English }.Select(l => new RoleWords(Grammar.For(l), "proper")).ToList();
        return ([.. Of("members")], [.. Of("worldwide")], [.. Of("party")], [.. Of("particle")], [.. Of("place")], [.. Of("office")]);

        IEnumerable<string> Of(string role) => tables.Select(t => t.Words(role)).SelectMany(words => Enumerable.Range(0, words.Count).Select(i => words[i]));
    });

    /// <summary>Whether a folded word says whose an organisation is, or at what another stands: it is more than what the rest of its name is called.</summary>
    public static bool IsOfMembers(string folded) => Words.Value.Members.Contains(folded);

    /// <summary>Whether a folded word says that an organisation is of no country.</summary>
    public static bool IsWorldwide(string folded) => Words.Value.Worldwide.Contains(folded);

    /// <summary>Whether a folded word says that a party bears the name.</summary>
    public static bool IsParty(string folded) => Words.Value.Parties.Contains(folded);

    /// <summary>Whether a folded word stands small between the parts of a person's name: <c>van</c>, <c>bin</c>.</summary>
    public static bool IsParticle(string folded) => Words.Value.Particles.Contains(folded);

    /// <summary>Whether a folded word closes the name of a place: <c>Victoria Harbour</c>.</summary>
    public static bool IsPlace(string folded) => Words.Value.Places.Contains(folded);

    /// <summary>Whether a folded word begins as those do that make an organisation no firm.</summary>
    public static bool IsOffice(string folded) => Array.Exists(Words.Value.Offices, o => folded.StartsWith(o, StringComparison.Ordinal));
}
