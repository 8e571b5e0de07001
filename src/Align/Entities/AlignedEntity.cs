namespace Align;

/// <summary>One thing of the world as one or both texts of an alignment name it.</summary>
public sealed class AlignedEntity
{
    internal AlignedEntity(int number, IReadOnlyList<Entity> source, IReadOnlyList<Entity> target, double score)
    {
        (Number, Source, Target, Score) = (number, source, target, score);
        SourceMentions = [.. source.SelectMany(e => e.Mentions).OrderBy(m => m.Start)];
        TargetMentions = [.. target.SelectMany(e => e.Mentions).OrderBy(m => m.Start)];
    }

    /// <summary>Its number in the alignment, from 0.</summary>
    public int Number { get; }

    /// <summary>The entities of the source text: usually one; more where a description could be tied to its name only with the other text's help.</summary>
    public IReadOnlyList<Entity> Source { get; }

    /// <summary>The entities of the target text.</summary>
    public IReadOnlyList<Entity> Target { get; }

    /// <summary>How surely the two sides are the same thing, from 0 to 1; 0 where only one side names it.</summary>
    public double Score { get; }

    /// <summary>Whether both texts name it.</summary>
    public bool IsAligned => Source.Count > 0 && Target.Count > 0;

    /// <summary>What sort of thing it is.</summary>
    public EntityType Type => (Source.Count > 0 && Source[0].Type != EntityType.Other) || Target.Count == 0 ? Source[0].Type : Target[0].Type;

    /// <summary>Its name in the source text, or null.</summary>
    public string? SourceName => Source.Count > 0 ? Source[0].Name : null;

    /// <summary>Its name in the target text, or null.</summary>
    public string? TargetName => Target.Count > 0 ? Target[0].Name : null;

    /// <summary>Its mentions in the source text, in order.</summary>
    public IReadOnlyList<Mention> SourceMentions { get; }

    /// <summary>Its mentions in the target text, in order.</summary>
    public IReadOnlyList<Mention> TargetMentions { get; }

    /// <summary>Both names and the score.</summary>
    public override string ToString() => IsAligned ? $"{SourceName} = {TargetName} ({Type}, {Score:F2})" : $"{SourceName ?? TargetName} ({Type}, one side)";
}
