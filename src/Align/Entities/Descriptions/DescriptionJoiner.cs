using Align.Text;

namespace Align.Entities.Descriptions;

/// <summary>
/// Joins descriptions to entities: a role to the name beside it, to whoever holds it, else to the nearest person who fits; a noun such as
/// <c>firma</c> or <c>the court</c> to the nearest institution or place of its class.
/// </summary>
internal static class DescriptionJoiner
{
    public static void Join(TokenTable tokens, EntityClusters clusters, EntityClasses classes, IReadOnlyList<MentionDraft> drafts)
    {
        var places = new PlacesNamed(tokens, clusters, drafts);
        var entities = new DescribedEntities(tokens, clusters, classes);
        foreach (var cluster in clusters.All)
            entities.Note(cluster);
        // What has an article or a name beside it first: a headline's bare noun is what the text then says.
        var things = new ThingJoiner(tokens, entities, places, drafts);
        foreach (var draft in drafts.Where(d => d.Class.Length > 0).OrderBy(d => things.IsHeadline(d) && d.Apposition is null && !d.IsIndefinite))
            things.Join(draft);
        // Descriptions beside a name first: they tell what the others mean.
        var nearest = new NearestPerson(tokens, entities, places);
        var people = new PersonJoiner(tokens, entities, nearest);
        foreach (var draft in drafts.Where(d => d.Role is not null && d.Kind == MentionKind.Nominal).OrderBy(d => d.Apposition is null))
            people.Join(draft);
        foreach (var draft in drafts.Where(d => d.IsStandIn))
            if ((draft.Apposition is { } name ? clusters.Of(name) : nearest.Of(draft)) is { } person)
                clusters.Join(draft, person);
    }
}
