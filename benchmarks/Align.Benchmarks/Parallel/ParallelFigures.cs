using Align.Benchmarks.Quality;

namespace Align.Benchmarks.Parallel;

/// <summary>What the links of line-parallel documents are worth: translations should be linked with one another, and with nothing else.</summary>
internal sealed class ParallelFigures
{
    public int Documents { get; private set; }

    public int Lines { get; private set; }

    public int SourceClaims { get; private set; }

    public int TargetClaims { get; private set; }

    /// <summary>Lines in which a reported statement begins on the Romanian side.</summary>
    public int SourceReportedLines { get; private set; }

    /// <summary>Lines in which a reported statement begins on the English side.</summary>
    public int TargetReportedLines { get; private set; }

    /// <summary>Links whose claims begin in the same line, of all links.</summary>
    public Share SameLine { get; } = new();

    /// <summary>Of the lines with a reported statement on both sides, those of which any claims are linked with one another.</summary>
    public Share LinkedLines { get; } = new();

    /// <summary>The same where the linked claims are reported statements themselves.</summary>
    public Share LinkedStatements { get; } = new();

    /// <summary>Links that say <c>contradicts</c>, of all links.</summary>
    public Share Contradictions { get; } = new();

    /// <summary>Links of claims of the same line, by what they say.</summary>
    public SortedDictionary<Relation, int> RelationsOfSameLine { get; } = [];

    public void Add(LineDocument document, Alignment alignment)
    {
        Documents++;
        Lines += document.LineCount;
        SourceClaims += alignment.Source.Claims.Count;
        TargetClaims += alignment.Target.Claims.Count;
        SourceReportedLines += SourceReported(document, alignment).Count();
        TargetReportedLines += TargetReported(document, alignment).Count();
        foreach (var link in alignment.Claims)
        {
            var same = IsSameLine(document, link);
            SameLine.Count(same);
            Contradictions.Count(link.Relation == Relation.Contradicts);
            if (same)
                RelationsOfSameLine[link.Relation] = RelationsOfSameLine.GetValueOrDefault(link.Relation) + 1;
        }
        var linked = alignment.Claims.Where(l => IsSameLine(document, l)).ToLookup(l => document.SourceLine(l.Source));
        foreach (var line in ReportedLines(document, alignment))
        {
            LinkedLines.Count(linked[line].Any());
            LinkedStatements.Count(linked[line].Any(l => IsReported(l.Source) && IsReported(l.Target)));
        }
    }

    /// <summary>The lines in which a reported statement begins on both sides, as the library reads them.</summary>
    public static IEnumerable<int> ReportedLines(LineDocument document, Alignment alignment) =>
        SourceReported(document, alignment).Intersect(TargetReported(document, alignment)).Order();

    public static bool IsSameLine(LineDocument document, ClaimLink link) => document.SourceLine(link.Source) == document.TargetLine(link.Target);

    /// <summary>Whether a claim is somebody's words: a speaker, a cue or quotation marks.</summary>
    public static bool IsReported(Claim claim) => claim.Speaker is not null || claim.Cue is not null || claim.Quotation != Quotation.None;

    private static IEnumerable<int> SourceReported(LineDocument document, Alignment alignment) => alignment.Source.Claims.Where(IsReported).Select(document.SourceLine).Distinct();

    private static IEnumerable<int> TargetReported(LineDocument document, Alignment alignment) => alignment.Target.Claims.Where(IsReported).Select(document.TargetLine).Distinct();
}
