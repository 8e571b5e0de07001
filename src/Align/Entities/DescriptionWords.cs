using Align.Knowledge;
using Align.Text;

namespace Align.Entities;

/// <summary>The words of one language in a description that tell nothing, or something of their own, of which thing is meant: the table <c>descriptions.tsv</c>.</summary>
internal sealed class DescriptionWords
{
    private DescriptionWords(Grammar grammar)
    {
        var roles = new RoleWords(grammar, "descriptions");
        (Light, OfTown, Level) = (roles.Words("light"), roles.Words("of_town"), roles.Words("level"));
        (Former, Rank, RankFormer) = (roles.Words("former"), roles.Words("rank"), roles.Words("rank_former"));
        (Tied, Authority, National, Worldwide, Village) = (roles.Words("tied"), roles.Words("authority"), roles.Words("national"), roles.Words("worldwide"), roles.Words("village"));
    }

    /// <summary>Words that rank, or place in time or direction, and say nothing of what a thing is.</summary>
    public StringTable Light { get; }

    /// <summary>Words for what a town lives by, which is seldom said of it twice: <c>the port city</c>.</summary>
    public StringTable OfTown { get; }

    /// <summary>Words that only say at which level an institution stands: half of the time the other text leaves them out.</summary>
    public StringTable Level { get; }

    /// <summary>Words before an office that somebody no longer has.</summary>
    public StringTable Former { get; }

    /// <summary>The first words of titles that are built on another: <c>vice primar</c>.</summary>
    public StringTable Rank { get; }

    /// <summary>Of these, the one before an office that somebody no longer has.</summary>
    public StringTable RankFormer { get; }

    /// <summary>What a hyphen ties to a place that is not where the thing is: <c>Austrian-owned</c>.</summary>
    public StringTable Tied { get; }

    /// <summary>Nouns that take up an agency whatever it was called.</summary>
    public StringTable Authority { get; }

    /// <summary>Words that make an institution one of a country.</summary>
    public StringTable National { get; }

    /// <summary>Words that make it one of no country.</summary>
    public StringTable Worldwide { get; }

    /// <summary>Nouns for a place that is no city.</summary>
    public StringTable Village { get; }

    public static DescriptionWords For(Grammar grammar) => grammar.View("descriptions", static g => new DescriptionWords(g));
}
