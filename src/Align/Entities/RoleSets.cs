using Align.Knowledge;

namespace Align.Entities;

/// <summary>Roles that are alike in something their kind does not say: the table <c>gazetteer/rolesets.tsv</c>.</summary>
internal static class RoleSets
{
    private static readonly Lazy<ILookup<string, string>> Sets = new(static () =>
        CorpusTable.Embedded("gazetteer/rolesets.tsv") is { } table
            ? table.Rows.SelectMany(r => CorpusTable.Values(r[table.Column("roles")]).Select(role => (Role: role, Set: r[table.Column("set")]))).ToLookup(r => r.Role, r => r.Set, StringComparer.Ordinal)
            : Array.Empty<string>().ToLookup(r => r));

    /// <summary>Whether a role only says that somebody leads, or stands beside somebody: <c>liderul</c>, <c>omologul</c>.</summary>
    public static bool IsVague(string role) => Is(role, "vague");

    /// <summary>Whether it is the office of who leads an institution.</summary>
    public static bool IsHead(string role) => Is(role, "head");

    /// <summary>Whether it is a calling, which anybody may have besides an office.</summary>
    public static bool IsCalling(string role) => Is(role, "calling");

    /// <summary>Whether it is one of sport that does not play.</summary>
    public static bool IsOffField(string role) => Is(role, "off_field");

    /// <summary>Whether it is one of a government without a field of its own.</summary>
    public static bool IsAnyMinister(string role) => Is(role, "any_minister");

    private static bool Is(string role, string set) => Sets.Value[role].Contains(set);
}
