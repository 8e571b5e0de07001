using System.Globalization;
using System.Text;

namespace Align.Benchmarks.Quality;

/// <summary>The figures as Markdown.</summary>
internal static class QualityTable
{
    public static string Write(Figures pooled, IReadOnlyList<(string Name, Figures Figures)> pairs)
    {
        var rows = pairs.Prepend(("**all**", pooled)).ToList();
        var text = new StringBuilder();
        text.Append("| articles | entity P / R / F1 | mention P / R / F1 | claim P / R / F1 | speaker | pair P / R / F1 | relation | contradiction P / R / F1 | traps refused |\n");
        text.Append("|---|---|---|---|---|---|---|---|---|\n");
        foreach (var (name, f) in rows)
            text.Append(CultureInfo.InvariantCulture, $"| {name} | {Cell(f.Entities)} | {Cell(f.Mentions)} | {Cell(f.Claims)} | {f.Speakers} | {Cell(f.Pairs)} | {f.Relations} | {Cell(f.Contradictions)} | {f.Traps} |\n");
        var kinds = pooled.MentionsByKind.Keys.ToList();
        text.Append("\nMentions of shared entities found, by kind:\n\n");
        text.Append("| articles |").AppendJoin("", kinds.Select(k => $" {k} |")).Append("\n|---|").AppendJoin("", kinds.Select(_ => "---|")).Append('\n');
        foreach (var (name, f) in rows)
            text.Append(CultureInfo.InvariantCulture, $"| {name} |").AppendJoin("", kinds.Select(k => $" {f.MentionsByKind.GetValueOrDefault(k)?.ToString() ?? "–"} |")).Append('\n');
        return text.ToString();
    }

    // Where neither the gold nor the system has any, there is nothing to measure.
    private static string Cell(Counts c) =>
        c.Gold == 0 && c.System == 0 ? "–" : $"{Figures.Three(c.Precision)} / {Figures.Three(c.Recall)} / {Figures.Three(c.F1)} ({c.Found} of {c.Gold})";
}
