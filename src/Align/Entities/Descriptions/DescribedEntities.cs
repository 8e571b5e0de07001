using Align.Knowledge;
using Align.Text;

namespace Align.Entities.Descriptions;

/// <summary>The entities of a text as descriptions look for them: by what sort of thing they are.</summary>
internal sealed class DescribedEntities(TokenTable tokens, EntityClusters clusters, EntityClasses classes)
{
    private readonly NameWords _words = NameWords.For(tokens.Grammar);
    private readonly Dictionary<string, List<EntityCluster>> _byClass = new(StringComparer.Ordinal);
    private readonly List<EntityCluster> _guesses = [];
    private readonly List<EntityCluster> _people = [];

    /// <summary>Those that may be persons.</summary>
    public IReadOnlyList<EntityCluster> People => _people;

    /// <summary>Those that are persons only by the shape of their names, and may be things.</summary>
    public IReadOnlyList<EntityCluster> Guesses => _guesses;

    /// <summary>Those of a class.</summary>
    public IReadOnlyList<EntityCluster> OfClass(string kind) => _byClass.TryGetValue(kind, out var list) ? list : [];

    /// <summary>The entity that a mention has been joined to, or null.</summary>
    public EntityCluster? Of(MentionDraft draft) => clusters.Of(draft);

    /// <summary>The entity of a gazetteer entry, or null.</summary>
    public EntityCluster? Of(GazetteerEntry entry) => clusters.Of(entry);

    public string ClassOf(EntityCluster cluster) => classes.Of(cluster);

    /// <summary>Whether only the shape of its name says what an entity is.</summary>
    public bool IsGuess(EntityCluster cluster) => cluster.Drafts.TrueForAll(d => d.IsGuess && !_words.FirstNames.Contains(tokens.Folded(d.First)));

    /// <summary>Files an entity by its class, so that a description is compared with its like only.</summary>
    public void Note(EntityCluster cluster)
    {
        if (cluster.Type is EntityType.Person or EntityType.Other)
            _people.Add(cluster);
        if (cluster.Entry is null && cluster.Type is EntityType.Person or EntityType.Other && cluster.Names.Count > 0 && IsGuess(cluster))
            _guesses.Add(cluster);
        if (classes.Of(cluster) is { Length: > 0 } kind)
        {
            if (!_byClass.TryGetValue(kind, out var list))
                _byClass[kind] = list = [];
            list.Add(cluster);
        }
    }

    /// <summary>Joins a description to an entity, or makes one of it.</summary>
    public EntityCluster Join(MentionDraft draft, EntityCluster? cluster)
    {
        var joined = clusters.Join(draft, cluster);
        if (cluster is null)
            Note(joined);
        return joined;
    }
}
