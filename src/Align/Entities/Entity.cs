using Align.Entities;

namespace Align;

/// <summary>One thing of the world as one text names it: a cluster of mentions.</summary>
public sealed class Entity
{
    internal Entity(int number, EntityType type, string name, IReadOnlyList<Mention> mentions, EntityFacts facts) =>
        (Number, Type, Name, Mentions, Facts) = (number, type, name, mentions, facts);

    /// <summary>Its number in the document, from 0, in the order of first mention.</summary>
    public int Number { get; }

    /// <summary>What sort of thing it is.</summary>
    public EntityType Type { get; }

    /// <summary>The fullest name the text gives it, in the form the text or the gazetteer has; for a nameless entity its first description.</summary>
    public string Name { get; }

    /// <summary>Its mentions, in the order of the text.</summary>
    public IReadOnlyList<Mention> Mentions { get; }

    internal EntityFacts Facts { get; }

    /// <summary>Whether the text calls it by a name anywhere.</summary>
    internal bool HasName => Mentions.Any(m => m.Kind is MentionKind.Name);

    /// <summary>The name and type.</summary>
    public override string ToString() => $"{Name} ({Type}, {Mentions.Count} mentions)";
}
