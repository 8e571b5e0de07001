using Align.Knowledge;
using Align.Text;

namespace Align.Entities;

/// <summary>
/// Joins descriptions to entities: a role to the name beside it, to whoever holds it, else to the nearest person who fits; a noun such as
/// <c>firma</c> or <c>the court</c> to the nearest institution or place of its class.
/// </summary>
internal sealed class DescriptionJoiner(TokenTable tokens, EntityClusters clusters)
{
    private readonly Dictionary<GazetteerEntry, string> _heads = [];
    private readonly Dictionary<EntityCluster, string> _classes = [];

    public void Join(IReadOnlyList<MentionDraft> drafts)
    {
        foreach (var draft in drafts.Where(d => d.Class.Length > 0))
            AddTakenUp(draft);
        // Descriptions beside a name first: they tell what the others mean.
        foreach (var draft in drafts.Where(d => d.Role is not null && d.Kind == MentionKind.Nominal).OrderBy(d => d.Apposition is null))
            AddDescription(draft);
    }

    private void AddDescription(MentionDraft draft)
    {
        var role = draft.Role!.Value;
        var cluster = draft.Apposition is { } name ? clusters.Of(name) : null;
        var people = clusters.All.Where(c => c.Type == EntityType.Person && c.GenderFits(draft.Gender)).ToList();
        if (cluster is null && role.Role.Id == "role-counterpart")
            cluster = people.Where(c => role.Of.Length > 0 && c.Roles.Any(r => r.Of == role.Of)).MaxBy(c => c.LastBefore(draft));
        cluster ??= people.Where(c => c.Roles.Any(r => r.Fits(role))).MaxBy(c => c.LastBefore(draft));
        // Known office-holders, where the text names just one of that country and office.
        if (cluster is null && role.Of.Length > 0)
        {
            var holders = people.Where(c => c.Entry is { } e && e.In == role.Of && (role.IsVague || e.Roles.Contains(role.Role.Id))).ToList();
            if (holders.Count == 1)
                cluster = holders[0];
        }
        // "președintele", without a place: whoever was last given that office.
        if (cluster is null && role.Of.Length == 0)
            cluster = people.Where(c => c.Roles.Exists(r => r.Role.Id == role.Role.Id || HeadOf(r.Role) == HeadOf(role.Role)) && c.LastBefore(draft) >= 0).MaxBy(c => c.LastBefore(draft));
        if (cluster is null && role.Of.Length == 0)
            return;
        clusters.Join(draft, cluster).Roles.Add(role);
    }

    // "guvernatorul" after "guvernatorul BNR": the noun that a title is built on, first in Romanian and last in English.
    private string HeadOf(GazetteerEntry role)
    {
        if (_heads.TryGetValue(role, out var head))
            return head;
        var name = role.Names.GetValueOrDefault(tokens.Language.Code) is [var first, ..] ? first : role.Id;
        return _heads[role] = tokens.Analyzer.Key(tokens.Language == Language.Romanian ? name.Split(' ', '-')[0] : name.Split(' ', '-')[^1]);
    }

    // The nearest organisation or place before it whose name or kind says the same class; a company is one that says no other.
    private void AddTakenUp(MentionDraft draft)
    {
        if (draft.Entry is not null)
        {
            clusters.Join(draft, clusters.Of(draft.Entry));
            return;
        }
        var cluster = clusters.All.Where(c => ClassOf(c) == draft.Class && c.LastBefore(draft) >= 0).MaxBy(c => c.LastBefore(draft));
        if (cluster is not null)
            clusters.Join(draft, cluster);
    }

    // Names alone give the class, and all names are joined by now.
    private string ClassOf(EntityCluster cluster) => _classes.TryGetValue(cluster, out var known) ? known : _classes[cluster] = ReadClass(cluster);

    private string ReadClass(EntityCluster cluster)
    {
        if (cluster.Entry is { } entry)
            return entry.Kind switch
            {
                "city" or "town" or "capital" => "town",
                "country" or "territory" => "country",
                "ngo" => "association",
                "league" or "agency" or "broadcaster" => "",
                var kind => kind,
            };
        if (cluster.Type is not (EntityType.Organization or EntityType.Place))
            return "";
        var words = NameWords.For(tokens.Grammar);
        foreach (var name in cluster.Drafts.Where(d => d.Kind == MentionKind.Name))
            for (var i = name.First; i < name.End; i++)
                if (words.ClassOfHead.TryGetValue(tokens.Stem(i), out var kind))
                    return kind;
        return cluster.Type == EntityType.Organization ? "company" : cluster.Type == EntityType.Place ? "town" : "";
    }
}
