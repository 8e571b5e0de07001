using System.Globalization;
using System.Text;

namespace Align.Benchmarks.Quality;

/// <summary>The figures as Markdown.</summary>
internal static class QualityTable
{
    /// <param name="pooled">The figures of all pairs together.</param>
    /// <param name="pairs">The figures of each; those held out are shown together only, so that nobody tunes on them.</param>
    public static string Write(Figures pooled, IReadOnlyList<(ArticlePair Pair, Figures Figures)> pairs)
    {
        (string Name, Figures Figures)[] rows =
        [
            ("**all**", pooled), ("**held out**", Pool(pairs.Where(p => p.Pair.IsHeldOut))), ("**tuned on**", Pool(pairs.Where(p => !p.Pair.IsHeldOut))),
            .. pairs.Where(p => !p.Pair.IsHeldOut).Select(p => (p.Pair.Name, p.Figures)),
        ];
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

    private static Figures Pool(IEnumerable<(ArticlePair, Figures Figures)> pairs)
    {
        var pooled = new Figures();
        foreach (var (_, figures) in pairs)
            pooled.Add(figures);
        return pooled;
    }

    // Where neither the gold nor the system has any, there is nothing to measure.
    private static string Cell(Counts c) =>
        c.Gold == 0 && c.System == 0 ? "–" : $"{Figures.Three(c.Precision)} / {Figures.Three(c.Recall)} / {Figures.Three(c.F1)} ({c.Found} of {c.Gold})";
}
