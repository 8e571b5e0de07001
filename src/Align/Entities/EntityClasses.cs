using Align.Knowledge;
using Align.Text;

namespace Align.Entities;

/// <summary>What sort of institution or place an entity is, as its name or a description says: <c>court</c>, <c>company</c>, <c>town</c>.</summary>
internal sealed class EntityClasses(TokenTable tokens)
{
    private readonly Dictionary<EntityCluster, string> _classes = [];

    /// <summary>The class of an entity, or empty. Names give it, and all names are joined by now.</summary>
    public string Of(EntityCluster cluster) => _classes.TryGetValue(cluster, out var known) ? known : _classes[cluster] = Read(cluster);

    private string Read(EntityCluster cluster)
    {
        if (cluster.Entry is { } entry)
            return OfName(entry) ?? OfEntry(entry);
        if (cluster.Type is EntityType.Person or EntityType.Event)
            return "";
        var words = NameWords.For(tokens.Grammar);
        foreach (var name in cluster.Drafts.Where(d => d.Kind == MentionKind.Name))
            for (var i = name.First; i < name.End; i++)
                if (words.ClassOfHead.TryGetValue(tokens.Stem(tokens.Language == Language.English ? name.End - 1 - (i - name.First) : i), out var kind) && !kind.StartsWith("org-", StringComparison.Ordinal))
                    return kind;
        if (cluster.Drafts.Find(d => d.Class.Length > 0) is { } description)
            return description.Class;
        return cluster.Type == EntityType.Organization ? "company" : cluster.Type == EntityType.Place ? "town" : "";
    }

    // "Romanian Railways" is more than a company, "Floreasca Hospital" more than a building.
    private string? OfName(GazetteerEntry entry)
    {
        if (entry.Kind is not ("company" or "building" or "bank") || entry.Names.GetValueOrDefault(tokens.Language.Code) is not { } names)
            return null;
        var words = NameWords.For(tokens.Grammar);
        foreach (var name in names)
            if (words.ClassOfHead.TryGetValue(tokens.Analyzer.Key(tokens.Language == Language.English ? name.Split(' ')[^1] : name.Split(' ')[0]), out var kind) && name.Contains(' '))
                return kind;
        return null;
    }

    private static string OfEntry(GazetteerEntry entry) => entry.Kind switch
    {
        "city" or "town" or "capital" => "town",
        "country" or "territory" => "country",
        "ngo" => "association",
        "eu" => "bloc",
        "league" or "agency" or "broadcaster" => "",
        "government" when entry.Id.EndsWith("-ministry", StringComparison.Ordinal) => "ministry",
        var kind => kind,
    };
}
