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
            return entry.Id == "org-eu" ? "bloc" : entry.Id == "org-prosecutors-office" ? "prosecution" : OfName(entry) ?? OfEntry(entry);
        if (cluster.Type is EntityType.Person or EntityType.Event)
            return "";
        var words = NameWords.For(tokens.Grammar);
        foreach (var name in cluster.Drafts.Where(d => d.Kind == MentionKind.Name))
            if (Introduced(name) is { } introduced)
                return introduced;
        foreach (var name in cluster.Drafts.Where(d => d.Kind == MentionKind.Name))
            for (var i = name.First; i < name.End; i++)
                if ((tokens.Language == Language.English ? name.End - 1 - (i - name.First) : i) is var head && words.ClassOfHead.TryGetValue(tokens.Stem(head), out var kind) && !kind.StartsWith("org-", StringComparison.Ordinal)
                    // "Holloway Shipping" is no ship.
                    && !(tokens.Language == Language.English && tokens.Folded(head).EndsWith("ing", StringComparison.Ordinal)))
                    return kind;
        if (cluster.Drafts.Find(d => d.Class.Length > 0) is { } description)
            return description.Class;
        // "Administrația Națională Apele Române", "the National Meteorological Service"
        if (cluster.Type == EntityType.Organization && cluster.Drafts.Exists(d => d.Kind == MentionKind.Name && Enumerable.Range(d.First, d.End - d.First).Any(i => ProperWords.IsOffice(tokens.Folded(i)))))
            return "agency";
        return cluster.Type == EntityType.Organization ? "company" : cluster.Type == EntityType.Place ? "town" : "";
    }

    // "asociația Apuseni Verzi", "rafinăria Petrobrazi", "firma austriacă Alpenweg Bau"
    private string? Introduced(MentionDraft name)
    {
        if (tokens.Language != Language.Romanian)
            return null;
        var words = NameWords.For(tokens.Grammar);
        for (var i = name.First - 1; i >= 0 && i >= name.First - 2 && tokens.IsWord(i) && !tokens.IsStop(i) && tokens.SentenceOf(i) == tokens.SentenceOf(name.First); i--)
            if (words.ClassOfHead.TryGetValue(tokens.Stem(i), out var kind))
                return words.Introducer.Contains(tokens.Stem(i)) ? kind : null;
        return null;
    }

    // "Romanian Railways" is more than a company, "Floreasca Hospital" more than a building.
    private static string? OfName(GazetteerEntry entry)
    {
        if (entry.Kind is not ("company" or "building" or "bank" or "government" or "eu" or "international" or "police" or "league") || entry.Names.GetValueOrDefault("en") is not { } names)
            return null;
        var grammar = Grammar.For(Language.English);
        var words = NameWords.For(grammar);
        foreach (var name in names)
        {
            var parts = name.Split(' ');
            var of = Array.FindIndex(parts, p => p is "of" or "for");
            if (parts.Length > 1 && words.ClassOfHead.TryGetValue(grammar.Analyzer.Key(of > 0 ? parts[of - 1] : parts[^1]), out var kind) && !kind.StartsWith("org-", StringComparison.Ordinal))
                return kind == "town" ? null : kind;
        }
        return null;
    }

    private static string OfEntry(GazetteerEntry entry) => entry.Kind switch
    {
        "city" or "town" or "capital" => "town",
        "country" or "territory" => "country",
        "ngo" => "association",
        "eu" => entry.Id == "org-eu" ? "bloc" : "",
        "league" or "agency" or "broadcaster" => "",
        "government" when entry.Id.EndsWith("-ministry", StringComparison.Ordinal) => "ministry",
        // The tax office, the ombudsman, the weather service.
        "government" when entry.In.Length > 0 && !entry.Id.Contains("government", StringComparison.Ordinal) && !entry.Id.Contains("administration", StringComparison.Ordinal) => "agency",
        var kind => kind,
    };
}
