using Align.Benchmarks.Parallel;

namespace Align.Tests.Benchmarks;

/// <summary>The ruler for line-parallel documents.</summary>
public sealed class ParallelFiguresTests
{
    private static readonly LineDocument Document = new("d",
        ["Ministrul Ion Pop a declarat că guvernul va construi trei spitale noi.", "Podul peste Dunăre a fost închis.", "Ploile au distrus recolta de grâu."],
        ["Minister Ion Pop said the government will build three new hospitals.", "The bridge over the Danube was closed.", "Rains destroyed the wheat crop."]);

    [Fact]
    public void A_claim_belongs_to_the_line_in_which_it_begins()
    {
        Claim At(string text, string word) => new(text.IndexOf(word, StringComparison.Ordinal), text.Length, "");

        Assert.Equal(0, Document.SourceLine(At(Document.Source, "Ministrul")));
        Assert.Equal(0, Document.SourceLine(At(Document.Source, "noi.")));
        Assert.Equal(1, Document.SourceLine(At(Document.Source, "Podul")));
        Assert.Equal(2, Document.TargetLine(At(Document.Target, "wheat")));
    }

    [Fact]
    public void Links_and_lines_are_counted_as_defined()
    {
        var alignment = Aligner.Default.Align(Document.Source, Document.Target);
        var figures = new ParallelFigures();

        figures.Add(Document, alignment);

        Assert.Equal((1, 3), (figures.Documents, figures.Lines));
        Assert.Equal(alignment.Claims.Count, figures.SameLine.All);
        Assert.Equal(alignment.Claims.Count(l => ParallelFigures.IsSameLine(Document, l)), figures.SameLine.Right);
        Assert.Equal((1, 1), (figures.LinkedLines.Right, figures.LinkedLines.All));
        Assert.Equal((0, alignment.Claims.Count), (figures.Contradictions.Right, figures.Contradictions.All));
        Assert.Equal(figures.SameLine.Right, figures.RelationsOfSameLine.Values.Sum());
    }
}
