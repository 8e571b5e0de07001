using Align.Knowledge;
using Align.Text;

namespace Align.Entities.Descriptions;

/// <summary>Joins a role (<c>liderul de la Kremlin</c>, <c>the rower</c>) to the name beside it, to whoever holds it, else to the nearest person who fits.</summary>
internal sealed class PersonJoiner(TokenTable tokens, DescribedEntities entities, NearestPerson nearest)
{
    private readonly OfficeTitles _titles = new(tokens);
    private readonly DescriptionWords _said = DescriptionWords.For(tokens.Grammar);

    /// <summary>Joins a description to whoever holds its role, else to whoever can.</summary>
    public void Join(MentionDraft draft)
    {
        var role = draft.Role!.Value;
        var cluster = draft.Apposition is { } name ? entities.Of(name) : null;
        if (draft.IsIndefinite)
        {
            entities.Join(draft, cluster).Roles.Add(role);
            return;
        }
        var people = entities.People.Where(c => c.Type == EntityType.Person && c.GenderFits(draft.Gender) && !IsOfAnotherCountry(c, role)).ToList();
        if (cluster is null && role.Role.Id == "role-counterpart")
            cluster = people.Where(c => role.Of.Length > 0 && c.Roles.Any(r => r.Of == role.Of)).MaxBy(c => c.LastBefore(draft));
        var isFormer = role.Role.Id.StartsWith("role-former-", StringComparison.Ordinal);
        if (isFormer && cluster is null)
            cluster = people.Where(c => c.Roles.Exists(r => r.Role == role.Role && (r.Of == role.Of || r.Of.Length == 0 || role.Of.Length == 0))).MaxBy(c => c.LastBefore(draft));
        cluster ??= people.Where(c => c.Roles.Any(r => r.Fits(role))).MaxBy(c => c.LastBefore(draft));
        // Known office-holders, where the text names just one of that country and office.
        if (cluster is null && role.Of.Length > 0)
        {
            var holders = people.Where(c => c.Entry is { } e && e.In == role.Of && (role.IsVague || e.Roles.Contains(role.Role.Id))).ToList();
            if (holders.Count == 1)
                cluster = holders[0];
        }
        // "președintele", without a place: whoever was last given that office.
        if (cluster is null && role.Of.Length == 0 && !isFormer)
            cluster = people.Where(c => c.Roles.Exists(r => _titles.IsOneOffice(r.Role, role.Role) || (role.Role.Id == "role-official" && r.Role.Kind is "state" or "government" or "minister" or "local" or "diplomatic")) && c.LastBefore(draft) >= 0).MaxBy(c => c.Salience(draft, tokens));
        // "șeful CNAB" after "directorul general al companiei"
        if (cluster is null && role.IsVague && role.Of.Length > 0 && people.Where(c => c.LastBefore(draft) >= 0 && c.Roles.Exists(r => r.IsHead && r.Of.Length == 0)).ToList() is [var head])
            cluster = head;
        // In a headline, ahead of the name: the only one who is given that office.
        if (cluster is null && !isFormer && people.Where(c => c.Roles.Exists(r => _titles.IsOneOffice(r.Role, role.Role) && (role.Of.Length == 0 || r.Of == role.Of))).ToList() is [var only])
            cluster = only;
        // "the rower" is the sculling champion.
        if (cluster is null && IsSport(role.Role) && people.Where(c => c.Names.Count + (c.Entry is null ? 0 : 1) > 0 && c.Roles.Exists(r => IsSport(r.Role)) && !c.Roles.Exists(r => r.Role == role.Role)).ToList() is [var champion])
            cluster = champion;
        // "the former headteacher", "omul de afaceri": what nobody was said to be before is one more thing that the one last named is.
        if (cluster is null && role.Of.Length == 0 && !draft.IsBare && draft.Apposition is null && (IsFormerly(role.Role, draft) || (draft.IsSubject && IsCalling(role.Role))) && !people.Exists(c => c.Roles.Exists(r => r.Role == role.Role)))
            cluster = nearest.Of(draft);
        // "Liderul GERB exclude o coaliție": who leads, right behind somebody of whom nothing was said yet.
        if (cluster is null && draft.IsSubject && !draft.IsBare && draft.From == tokens.Sentences[tokens.SentenceOf(draft.First)].FirstToken && role.Of.Length > 0 && (role.IsVague || role.IsHead || role.Role.Kind is "party" or "sport") && !people.Exists(c => c.Roles.Exists(r => r.Of == role.Of))
            && nearest.Of(draft) is { Roles.Count: 0 } subject && tokens.SentenceOf(subject.LastBefore(draft) - 1) == tokens.SentenceOf(draft.First) - 1)
            cluster = subject;
        if (cluster is null && (draft.IsBare || (role.Of.Length == 0 && !draft.IsIndefinite && draft.To - draft.From < 2)))
            return;
        entities.Join(draft, cluster).Roles.Add(role);
    }

    // Callings, which anybody may have besides an office; of officials a text has many.
    private bool IsFormerly(GazetteerEntry role, MentionDraft draft) => role.Id.StartsWith("role-former-", StringComparison.Ordinal) || (draft.First > 0 && _said.Former.Contains(tokens.Folded(draft.First - 1)));

    private static bool IsPlayer(GazetteerEntry role) => role.Kind == "sport" && !new RoleOf(role, "").IsHead;

    private static bool IsSport(GazetteerEntry role) => IsPlayer(role) && !RoleSets.IsOffField(role.Id);

    private static bool IsCalling(GazetteerEntry role) => IsPlayer(role) || RoleSets.IsCalling(role.Id);

    // The Russian president is no American, and nobody who rules elsewhere.
    private static bool IsOfAnotherCountry(EntityCluster cluster, RoleOf role) =>
        (cluster.Entry is { Table: GazetteerTable.Person } entry && role.IsOfAnotherCountryThan(entry.In)) || (cluster.Roles.Exists(r => role.IsOfAnotherCountryThan(r.Of) && r.IsOfAnotherCountryThan(role.Of)) && !cluster.Roles.Exists(r => r.Of == role.Of));
}
