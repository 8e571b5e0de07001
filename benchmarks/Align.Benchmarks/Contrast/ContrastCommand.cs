using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Align.Benchmarks.Quality;
using Quality = Align.Benchmarks.Quality;

namespace Align.Benchmarks.Contrast;

/// <summary>
/// <c>contrast [--write]</c>: changes one English claim at a time, denies it, changes its number, its day or its place, weakens it to <c>could</c>, and looks what becomes of its link. As it should: the link
/// names the new difference, contradicts where it did not, or is gone. Only claims are changed that are linked with the right one before.
/// </summary>
internal static partial class ContrastCommand
{
    private static readonly (string Name, Func<string, Claim, string?> Change, Differences Expected)[] Changes =
    [
        ("denied", (claim, _) => Denied(claim), Differences.Polarity),
        ("another number", OtherNumber, Differences.Quantity),
        ("another day", (claim, _) => OtherDay(claim), Differences.Time),
        ("another place", (claim, _) => OtherPlace(claim), Differences.Place),
        ("weakened to could", (claim, _) => Weakened(claim), Differences.Modality),
    ];

    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    public static int Run(string[] args)
    {
        var counts = Changes.ToDictionary(c => c.Name, _ => new Share());
        foreach (var pair in ArticlePairs.Load().Where(p => File.Exists(p.Gold)))
        {
            var gold = Quality.Gold.Load(pair.Gold);
            var source = Aligner.Default.ReadSource(pair.Source);
            var before = Aligner.Default.Align(source, Aligner.Default.ReadTarget(pair.Target));
            foreach (var required in gold.Pairs.Where(p => p.IsRequired && p.Relation != Relations.Contradicts))
            {
                var (ro, en) = (gold.Claims[required.Source].Span, gold.Claims[required.Target].Span);
                if (LinkOf(before, ro, en) is not { } link)
                    continue;
                foreach (var (name, change, expected) in Changes)
                    if (!link.Differences.HasFlag(expected) && change(pair.Target[en.Start..en.End], link.Source) is { } changed)
                    {
                        var text = pair.Target[..en.Start] + changed + pair.Target[en.End..];
                        var after = LinkOf(Aligner.Default.Align(source, Aligner.Default.ReadTarget(text)), ro, new Span(en.Start, en.Start + changed.Length));
                        counts[name].Count(after is null || after.Differences.HasFlag(expected) || after.Relation == Relation.Contradicts);
                    }
            }
        }
        var table = new StringBuilder("# Claims changed one at a time\n\nBy `dotnet run -c Release --project benchmarks/Align.Benchmarks -- contrast --write`: English claims of corpus/articles that are linked with the right Romanian one, changed by rule; numbers only where both sides say them. As it should: the link names the new difference, contradicts, or is gone.\n\n| change | as it should |\n|---|---|\n");
        foreach (var (name, share) in counts)
            table.Append(CultureInfo.InvariantCulture, $"| {name} | {share} |\n");
        table.Append(CultureInfo.InvariantCulture, $"| **all** | {counts.Values.Sum(c => c.Right)}/{counts.Values.Sum(c => c.All)} |\n");
        Console.Write(table);
        if (args.Contains("--write"))
            File.WriteAllText(Path.Combine(ArticlePairs.RepositoryRoot, "benchmarks", "contrast.md"), table.ToString());
        return 0;
    }

    private static ClaimLink? LinkOf(Alignment alignment, Span source, Span target) => alignment.Claims.Where(l =>
        source.Fits(new Span(l.Source.Start, l.Source.End)) && target.Fits(new Span(l.Target.Start, l.Target.End))).MaxBy(l => l.Score);

    private static string? Denied(string claim) => Negator().IsMatch(claim) ? null : Auxiliary().Match(claim) is { Success: true } verb ? claim.Insert(verb.Index + verb.Length, " not") : null;

    // A number that the other side says too.
    private static string? OtherNumber(string claim, Claim source)
    {
        foreach (Match figure in Figure().Matches(claim))
            if (int.Parse(figure.Value, CultureInfo.InvariantCulture) is var number && source.Quantities.Any(q => q.Value == number))
                return string.Concat(claim.AsSpan(0, figure.Index), (number * 2 + 3).ToString(CultureInfo.InvariantCulture), claim.AsSpan(figure.Index + figure.Length));
        return null;
    }

    private static string? OtherDay(string claim)
    {
        var day = Array.Find(Days, d => claim.Contains(d, StringComparison.Ordinal));
        return day is null ? null : claim.Replace(day, Days[(Array.IndexOf(Days, day) + 3) % Days.Length], StringComparison.Ordinal);
    }

    private static string? OtherPlace(string claim) => Place().Match(claim) is { Success: true } place ? claim[..place.Groups[2].Index] + "Oradea" + claim[(place.Groups[2].Index + place.Groups[2].Length)..] : null;

    private static string? Weakened(string claim) => Certain().Match(claim) is { Success: true } verb ? string.Concat(claim.AsSpan(0, verb.Index), verb.Value is "will" or "would" ? "could" : "could be", claim.AsSpan(verb.Index + verb.Length)) : null;

    [GeneratedRegex(@"\b(is|are|was|were|will|would|can|could|should|must|has|have|had)\b(?=\s+[a-z])")]
    private static partial Regex Auxiliary();

    [GeneratedRegex(@"\b(not|no|never|none|nobody|nothing|neither|nor|without|denie[sd]|refuse[sd]?)\b|n['’]t\b", RegexOptions.IgnoreCase)]
    private static partial Regex Negator();

    [GeneratedRegex(@"(?<![\w.,€$£])\d{1,4}(?![\w.,]*\d)(?!\w)")]
    private static partial Regex Figure();

    [GeneratedRegex(@"\b(in|near|at|to) (Cluj|Iasi|Bucharest|Brad|Beclean|Chisinau|Lisbon|Warsaw|Frankfurt|Athens|Dej|Timisoara)\b")]
    private static partial Regex Place();

    [GeneratedRegex(@"\b(will|would|is|are)\b(?=\s+[a-z])")]
    private static partial Regex Certain();
}
