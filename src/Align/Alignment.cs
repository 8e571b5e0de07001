using Align.Claims.Linking;
using Align.Entities.Linking;
using Align.Formats;
using Align.Similarity;

namespace Align;

/// <summary>What two documents share: entities and claims, and what only one of them says. Immutable and thread-safe.</summary>
public sealed class Alignment
{
    private readonly Aligner _aligner;

    internal Alignment(Document source, Document target, EntityOptions entityOptions, ClaimOptions claimOptions, Aligner aligner)
    {
        _aligner = aligner;
        (Source, Target) = (source, target);
        var matcher = new TermMatcher(source, target);
        Entities = new EntityAligner(source, target, matcher, entityOptions).Align();
        Claims = ClaimAligner.Align(source, target, Entities, matcher, claimOptions);
        var (linkedSource, linkedTarget) = (Claims.Select(l => l.Source.Number).ToHashSet(), Claims.Select(l => l.Target.Number).ToHashSet());
        SourceOnly = [.. source.Claims.Where(c => !linkedSource.Contains(c.Number))];
        TargetOnly = [.. target.Claims.Where(c => !linkedTarget.Contains(c.Number))];
    }

    /// <summary>The first text.</summary>
    public Document Source { get; }

    /// <summary>The second text.</summary>
    public Document Target { get; }

    /// <summary>All entities: those that both texts name (<see cref="AlignedEntity.IsAligned"/>) and those of one side.</summary>
    public IReadOnlyList<AlignedEntity> Entities { get; }

    /// <summary>The entities that both texts name.</summary>
    public IEnumerable<AlignedEntity> SharedEntities => Entities.Where(e => e.IsAligned);

    /// <summary>The linked claims, in the order of the source text.</summary>
    public IReadOnlyList<ClaimLink> Claims { get; }

    /// <summary>The claims of the source text that nothing in the target answers.</summary>
    public IReadOnlyList<Claim> SourceOnly { get; }

    /// <summary>The claims of the target text that nothing in the source answers.</summary>
    public IReadOnlyList<Claim> TargetOnly { get; }

    /// <summary>The alignment as JSON, in the shape <c>align/compare/1</c>.</summary>
    /// <param name="sourcePath">Where the source text came from, to be named in the result.</param>
    /// <param name="targetPath">Where the target text came from.</param>
    public string ToJson(string? sourcePath = null, string? targetPath = null) => AlignmentJson.Write(this, sourcePath, targetPath, indented: true);

    /// <summary>The alignment as one line of JSON that begins with an id, as <c>align batch</c> writes it.</summary>
    /// <param name="idJson">The id, as JSON: a quoted string, a number, or null.</param>
    public string ToJsonLine(string idJson)
    {
        ArgumentNullException.ThrowIfNull(idJson);
        return AlignmentJson.WriteLine(this, idJson);
    }

    /// <summary>The alignment as one self-contained HTML page.</summary>
    /// <param name="sourceName">What to call the source text.</param>
    /// <param name="targetName">What to call the target text.</param>
    public string ToHtml(string? sourceName = null, string? targetName = null) => AlignmentHtml.Write(this, sourceName, targetName);

    /// <summary>Links the words of a piece of each text, see <see cref="Aligner.AlignWords(string, string)"/>.</summary>
    internal IReadOnlyList<WordSpanLink> AlignWords(string source, string target) => _aligner.AlignWords(source, target);

    /// <summary>The counts of what is shared.</summary>
    public override string ToString() =>
        $"{Source.Language}–{Target.Language}: {SharedEntities.Count()} shared entities, {Claims.Count} linked claims, {SourceOnly.Count} only in the source, {TargetOnly.Count} only in the target";
}
