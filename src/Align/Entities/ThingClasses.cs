using Align.Knowledge;

namespace Align.Entities;

/// <summary>What is known of the sorts of things that descriptions are of (<c>court</c>, <c>company</c>, <c>town</c>): the table <c>gazetteer/classes.tsv</c>.</summary>
internal static class ThingClasses
{
    private static readonly Lazy<Dictionary<string, ThingClass>> Known = new(static () =>
    {
        var classes = new Dictionary<string, ThingClass>(StringComparer.Ordinal);
        if (CorpusTable.Embedded("gazetteer/classes.tsv") is { } table)
            foreach (var row in table.Rows)
                classes.Add(row[table.Column("class")], new ThingClass(Enum.Parse<EntityType>(row[table.Column("type")], ignoreCase: true), row[table.Column("group")], CorpusTable.Values(row[table.Column("means")])));
        return classes;
    });

    /// <summary>What type of entity a thing of a class is: an organisation where nothing else is known. What stands somewhere and says nothing is none.</summary>
    public static EntityType TypeOf(string kind) => Known.Value.TryGetValue(kind, out var known) ? known.Type : EntityType.Organization;

    /// <summary>The class that stands for those which newsrooms call by one another's names.</summary>
    public static string GroupOf(string kind) => Known.Value.TryGetValue(kind, out var known) && known.Group.Length > 0 ? known.Group : kind;

    /// <summary>The classes of what a description of a class can take up, its own first.</summary>
    public static string[] MeantBy(string kind) => Known.Value.TryGetValue(kind, out var known) ? [kind, .. known.Means] : [kind];

    private sealed record ThingClass(EntityType Type, string Group, string[] Means);
}
