using Align.Knowledge;
using Align.Text;

namespace Align.Entities;

/// <summary>
/// Joins descriptions to entities: a role to the name beside it, to whoever holds it, else to the nearest person who fits; a noun such as
/// <c>firma</c> or <c>the court</c> to the nearest institution or place of its class.
/// </summary>
internal sealed class DescriptionJoiner(TokenTable tokens, EntityClusters clusters, EntityClasses classes)
{
    private readonly Dictionary<GazetteerEntry, string> _heads = [];
    private readonly EntityClasses _classes = classes;

    public void Join(IReadOnlyList<MentionDraft> drafts)
    {
        foreach (var draft in drafts.Where(d => d.Class.Length > 0))
            AddThing(draft);
        // Descriptions beside a name first: they tell what the others mean.
        foreach (var draft in drafts.Where(d => d.Role is not null && d.Kind == MentionKind.Nominal).OrderBy(d => d.Apposition is null))
            AddDescription(draft);
    }

    private void AddDescription(MentionDraft draft)
    {
        var role = draft.Role!.Value;
        var cluster = draft.Apposition is { } name ? clusters.Of(name) : null;
        if (draft.IsIndefinite)
        {
            clusters.Join(draft, cluster).Roles.Add(role);
            return;
        }
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
        // In a headline, ahead of the name: the only one who is given that office.
        if (cluster is null && !draft.IsIndefinite && people.Where(c => c.Roles.Exists(r => (r.Role.Id == role.Role.Id || HeadOf(r.Role) == HeadOf(role.Role)) && (r.Of.Length == 0 || role.Of.Length == 0 || r.Of == role.Of))).ToList() is [var only])
            cluster = only;
        if (cluster is null && (draft.IsBare || (role.Of.Length == 0 && !draft.IsIndefinite && draft.To - draft.From < 2)))
            return;
        clusters.Join(draft, cluster).Roles.Add(role);
    }

    // "guvernatorul" after "guvernatorul BNR": the noun that a title is built on, first in Romanian and last in English.
    private string HeadOf(GazetteerEntry role)
    {
        if (_heads.TryGetValue(role, out var head))
            return head;
        var name = role.Names.GetValueOrDefault(tokens.Language.Code) is [var first, ..] ? first : role.Id;
        var words = name.Split(' ', '-');
        // "fost primar": a mayor all the same.
        return _heads[role] = tokens.Analyzer.Key(tokens.Language != Language.Romanian ? words[^1] : words is ["fost" or "ex" or "vice", var office, ..] ? office : words[0]);
    }

    private void AddThing(MentionDraft draft)
    {
        if (draft.Apposition is { } name)
            clusters.Join(draft, clusters.Of(name));
        else if (draft.Entry is not null)
            AddInstitution(draft);
        else if (draft.IsIndefinite)
            clusters.Join(draft, null);
        else if (Antecedent(draft) is { } cluster)
            clusters.Join(draft, cluster);
        else if (!draft.IsBare || draft.To - draft.From > draft.End - draft.First)
            clusters.Join(draft, null);
    }

    private void AddInstitution(MentionDraft draft)
    {
        var cluster = clusters.Of(draft.Entry!);
        if (cluster is not null || !draft.IsBare)
            clusters.Join(draft, cluster);
    }

    // The nearest one before it of its class; for want of one the only one there is, which the headline may take up ahead of its name.
    private EntityCluster? Antecedent(MentionDraft draft)
    {
        var fitting = clusters.All.Where(c => Fits(draft, c)).ToList();
        var before = fitting.Where(c => c.LastBefore(draft) >= 0 && c.FirstAt < draft.First).MaxBy(c => c.LastBefore(draft));
        return before ?? (fitting.Count == 1 ? fitting[0] : null);
    }

    private bool Fits(MentionDraft draft, EntityCluster cluster) => _classes.Of(cluster) == draft.Class;
}
