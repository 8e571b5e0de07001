using Align.Knowledge;

namespace Align.Entities;

/// <summary>The entities of a text in the making, and which of them every mention belongs to.</summary>
internal sealed class EntityClusters
{
    private readonly List<EntityCluster> _clusters = [];
    private readonly Dictionary<GazetteerEntry, EntityCluster> _ofEntry = [];
    private readonly Dictionary<MentionDraft, EntityCluster> _ofDraft = [];

    public IReadOnlyList<EntityCluster> All => _clusters;

    public EntityCluster? Of(MentionDraft draft) => _ofDraft.GetValueOrDefault(draft);

    public EntityCluster? Of(GazetteerEntry entry) => _ofEntry.GetValueOrDefault(entry);

    /// <summary>Joins a mention to an entity; to a new one where none is given.</summary>
    public EntityCluster Join(MentionDraft draft, EntityCluster? cluster)
    {
        if (cluster is null)
            _clusters.Add(cluster = new EntityCluster(_clusters.Count));
        cluster.Add(draft);
        _ofDraft[draft] = cluster;
        if (cluster.Entry is { } entry)
            _ofEntry.TryAdd(entry, cluster);
        return cluster;
    }

    /// <summary>Moves all mentions of some entities to others.</summary>
    public void Merge(IReadOnlyList<(EntityCluster From, EntityCluster Into)> pairs)
    {
        foreach (var (from, into) in pairs)
            foreach (var draft in from.Drafts)
                Join(draft, into);
        var gone = pairs.Select(p => p.From).ToHashSet();
        _clusters.RemoveAll(gone.Contains);
    }
}
