using Align.Entities.Descriptions;
using Align.Text;

namespace Align.Entities;

/// <summary>
/// Joins the mentions of one text to entities: names by gazetteer entry, by full name, by surname and by acronym; descriptions by apposition, by role and
/// place, else by the nearest person who fits; bare event nouns by the anchored event of their kind.
/// </summary>
internal static class EntityResolver
{
    /// <summary>The entities of a text in the order of their first mention.</summary>
    public static IReadOnlyList<Entity> Resolve(TokenTable tokens, IReadOnlyList<MentionDraft> drafts)
    {
        var clusters = new EntityClusters();
        new NameJoiner(tokens, clusters).Join([.. drafts.Where(d => d.Kind != MentionKind.Nominal || (d.Entry is not null && d.Class.Length == 0 && d.Role is null))]);
        var classes = new EntityClasses(tokens);
        DescriptionJoiner.Join(tokens, clusters, classes, drafts);
        JoinEvents(clusters, drafts);
        return Build(tokens, clusters, classes);
    }

    private static void JoinEvents(EntityClusters clusters, IReadOnlyList<MentionDraft> drafts)
    {
        // By kind; those that names gave come first.
        var events = new Dictionary<string, List<EntityCluster>>(StringComparer.Ordinal);
        foreach (var cluster in clusters.All)
            Note(cluster);
        foreach (var draft in drafts)
            if (draft.Event is { } anchor && (anchor.Place.Length > 0 || anchor.Year is not null))
                Note(clusters.Join(draft, events.GetValueOrDefault(anchor.Kind)?.Find(c => Fits(c.Event!, anchor))));
        // "alegerile", "the summit": an anchored event, where the text has only one of the kind.
        foreach (var draft in drafts)
            if (draft.Event is { Place.Length: 0, Year: null } bare && events.GetValueOrDefault(bare.Kind) is [var only])
                clusters.Join(draft, only);

        void Note(EntityCluster cluster)
        {
            if (cluster.Event is null)
                return;
            if (!events.TryGetValue(cluster.Event.Kind, out var ofKind))
                events[cluster.Event.Kind] = ofKind = [];
            if (!ofKind.Contains(cluster))
                ofKind.Add(cluster);
        }
    }

    private static bool Fits(EventAnchor a, EventAnchor b) =>
        (a.Place == b.Place || a.Place.Length == 0 || b.Place.Length == 0) && (a.Year is null || b.Year is null || a.Year == b.Year);

    private static List<Entity> Build(TokenTable tokens, EntityClusters clusters, EntityClasses classes)
    {
        var entities = new List<Entity>();
        foreach (var cluster in clusters.All.Where(c => c.Drafts.Exists(d => !d.IsTitle)).OrderBy(c => c.Drafts.Where(d => !d.IsTitle).Min(d => d.From)))
        {
            var listed = cluster.Drafts.Where(d => !d.IsTitle).OrderBy(d => d.From).ThenBy(d => d.First).Select(d => ToMention(tokens, d)).ToList();
            entities.Add(new Entity(entities.Count, cluster.Type, cluster.DisplayName(tokens), listed, cluster.Facts(classes.Of(cluster))));
        }
        return entities;
    }

    private static Mention ToMention(TokenTable tokens, MentionDraft draft)
    {
        var (start, end) = (tokens[draft.From].Start, tokens[draft.To - 1].End);
        return new Mention(start, end, tokens.Text[start..end], draft.Kind) { FirstToken = draft.First, EndToken = draft.End, PhraseFirst = draft.From, PhraseEnd = draft.To };
    }
}
