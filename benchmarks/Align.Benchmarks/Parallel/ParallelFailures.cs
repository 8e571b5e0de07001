using Align.Benchmarks.Quality;

namespace Align.Benchmarks.Parallel;

/// <summary>Examples of what goes wrong in line-parallel documents, for the console only: the texts are not ours to keep.</summary>
internal sealed class ParallelFailures
{
    // Every pair that the library scores at all, to see what stood in the way of the right one.
    private static readonly Aligner AllPairs = Aligner.Between(Language.Romanian, Language.English).Claims(c => c with { AllPairs = true, MinimumScore = 0 }).Build();

    private readonly List<string> _otherLine = [];
    private readonly List<string> _unlinked = [];
    private readonly List<string> _contradictions = [];

    public void Add(LineDocument document, Alignment alignment)
    {
        foreach (var link in alignment.Claims)
        {
            if (!ParallelFigures.IsSameLine(document, link))
                _otherLine.Add(Show(document, link));
            if (link.Relation == Relation.Contradicts)
                _contradictions.Add(Show(document, link));
        }
        var linked = alignment.Claims.Where(l => ParallelFigures.IsSameLine(document, l)).Select(l => document.SourceLine(l.Source)).ToHashSet();
        var open = ParallelFigures.ReportedLines(document, alignment).Where(l => !linked.Contains(l)).ToList();
        if (open.Count == 0)
            return;
        var scored = AllPairs.Align(alignment.Source, alignment.Target).Claims.Where(l => ParallelFigures.IsSameLine(document, l)).ToLookup(l => document.SourceLine(l.Source));
        foreach (var line in open)
            _unlinked.Add(Show(document, alignment, line, scored[line].MaxBy(l => l.Score)));
    }

    public void Print(int most)
    {
        Print("links of different lines", _otherLine, most);
        Print("lines that are not linked", _unlinked, most);
        Print("links that contradict", _contradictions, most);
    }

    private static void Print(string name, List<string> examples, int most)
    {
        if (most == 0)
            return;
        Console.WriteLine($"== {name}: {examples.Count}\n");
        // Evenly over all documents.
        foreach (var i in Enumerable.Range(0, Math.Min(most, examples.Count)).Select(k => (int)((long)k * examples.Count / Math.Min(most, examples.Count))))
            Console.WriteLine(examples[i]);
    }

    private static string Show(LineDocument document, ClaimLink link) => FormattableString.Invariant(
        $"{document.Name} lines {document.SourceLine(link.Source) + 1} and {document.TargetLine(link.Target) + 1}: {link.Score:F2} {link.Relation} [{link.Differences}] {Evidence(link)}\n  ro {Show(link.Source)}\n  en {Show(link.Target)}\n");

    private static string Show(LineDocument document, Alignment alignment, int line, ClaimLink? best)
    {
        var claims = alignment.Source.Claims.Where(c => document.SourceLine(c) == line).Select(c => $"  ro {Show(c)}{Partners(document, alignment, l => l.Source == c)}\n")
            .Concat(alignment.Target.Claims.Where(c => document.TargetLine(c) == line).Select(c => $"  en {Show(c)}{Partners(document, alignment, l => l.Target == c)}\n"));
        var score = best is null ? "no pair scores" : FormattableString.Invariant($"best pair {best.Score:F2} {Evidence(best)}: {Cut(best.Source.Text)} ⇄ {Cut(best.Target.Text)}");
        return $"{document.Name} line {line + 1}: {score}\n{string.Concat(claims)}";
    }

    private static string Partners(LineDocument document, Alignment alignment, Func<ClaimLink, bool> isOf) =>
        string.Concat(alignment.Claims.Where(isOf).Select(l => FormattableString.Invariant($" → linked {l.Score:F2} lines {document.SourceLine(l.Source) + 1} and {document.TargetLine(l.Target) + 1}")));

    private static string Show(Claim claim) => $"[{claim.Speaker?.Name ?? "–"}{(claim.Cue is null ? "" : " · " + claim.Cue.Text)}] {claim.Text.ReplaceLineEndings(" ⏎ ")}";

    private static string Evidence(ClaimLink link) => string.Join(' ', link.Evidence.Select(e => FormattableString.Invariant($"{e.Feature} {e.Value:F2}×{e.Weight:F2}")));

    private static string Cut(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
