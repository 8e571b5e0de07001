using Align.Knowledge;

namespace Align.Entities;

/// <summary>Words inside the names of organisations, which a text may use in either language: the tables <c>proper.tsv</c>.</summary>
internal static class ProperWords
{
    private static readonly Lazy<(HashSet<string> Members, HashSet<string> Worldwide, string[] Offices)> Words = new(static () =>
    {
        var tables = new[] { Language.Romanian, Language.English }.Select(l => new RoleWords(Grammar.For(l), "proper")).ToList();
        return ([.. Of("members")], [.. Of("worldwide")], [.. Of("office")]);

        IEnumerable<string> Of(string role) => tables.Select(t => t.Words(role)).SelectMany(words => Enumerable.Range(0, words.Count).Select(i => words[i]));
    });

    /// <summary>Whether a folded word says whose an organisation is, or at what another stands: it is more than what the rest of its name is called.</summary>
    public static bool IsOfMembers(string folded) => Words.Value.Members.Contains(folded);

    /// <summary>Whether a folded word says that an organisation is of no country.</summary>
    public static bool IsWorldwide(string folded) => Words.Value.Worldwide.Contains(folded);

    /// <summary>Whether a folded word begins as those do that make an organisation no firm.</summary>
    public static bool IsOffice(string folded) => Array.Exists(Words.Value.Offices, o => folded.StartsWith(o, StringComparison.Ordinal));
}
