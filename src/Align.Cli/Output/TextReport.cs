using System.Globalization;
using Align.Text;
using Spectre.Console;

namespace Align.Cli.Output;

/// <summary>The report for a person at a terminal: shared entities, linked claims side by side, then what only one text says.</summary>
internal static class TextReport
{
    private const int PlainWidth = 120;

    public static string Write(Alignment alignment, string sourceName, string targetName, bool toTerminal)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var colours = toTerminal && !Console.IsOutputRedirected;
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colours ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = colours ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = colours && Console.WindowWidth >= 60 ? Console.WindowWidth : PlainWidth;
        console.Profile.Capabilities.Unicode = true;
        console.MarkupLineInterpolated($"[bold]{sourceName}[/] ({alignment.Source.Language}) ⇄ [bold]{targetName}[/] ({alignment.Target.Language})");
        console.WriteLine(Summary(alignment));
        console.WriteLine();
        WriteEntities(console, alignment);
        WriteLinks(console, alignment);
        WriteOnly(console, $"Only in {sourceName}", alignment.SourceOnly);
        WriteOnly(console, $"Only in {targetName}", alignment.TargetOnly);
        // Spectre pads table cells to their width; trailing spaces are noise in a file.
        return string.Join('\n', text.ToString().Split('\n').Select(l => l.TrimEnd())).TrimEnd('\n') + "\n";
    }

    private static string Summary(Alignment a)
    {
        var contradictions = a.Claims.Count(l => l.Relation == Relation.Contradicts);
        return $"{Count(a.SharedEntities.Count(), "shared entity", "shared entities")}, {Count(a.Claims.Count, "linked pair of claims", "linked pairs of claims")}"
            + (contradictions > 0 ? $", {Count(contradictions, "contradiction", "contradictions")}" : "") + ".";
    }

    private static string Count(int n, string one, string many) => n == 1 ? $"1 {one}" : $"{n} {many}";

    private static void WriteEntities(IAnsiConsole console, Alignment alignment)
    {
        var shared = alignment.SharedEntities.ToList();
        if (shared.Count == 0)
        {
            console.WriteLine("No entity is named in both texts.");
            console.WriteLine();
            return;
        }
        var table = new Table().Border(TableBorder.Simple).Expand().Title("[bold]Shared entities[/]");
        table.AddColumn("Type").AddColumn(Name(alignment.Source.Language)).AddColumn(Name(alignment.Target.Language)).AddColumn(new TableColumn("Score").RightAligned());
        foreach (var entity in shared)
            table.AddRow(new Spectre.Console.Text(entity.Type.ToString().ToLowerInvariant()), new Spectre.Console.Text(Variants(entity.SourceName!, entity.SourceMentions, alignment.Source.Language)), new Spectre.Console.Text(Variants(entity.TargetName!, entity.TargetMentions, alignment.Target.Language)), new Spectre.Console.Text(Score(entity.Score)));
        console.Write(table);
        console.WriteLine();
    }

    private static string Name(Language language) => language == Language.Romanian ? "Romanian" : language == Language.English ? "English" : language.Code;

    // The name, then how else the text calls it, each variant once however it is spelled.
    private static string Variants(string name, IReadOnlyList<Mention> mentions, Language language)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { Folding.Fold(OneLine(name), language) };
        var others = mentions.Select(m => OneLine(m.Text)).Where(m => seen.Add(Folding.Fold(m, language))).ToList();
        return others.Count == 0 ? OneLine(name) : $"{OneLine(name)}: {string.Join(", ", others)}";
    }

    private static void WriteLinks(IAnsiConsole console, Alignment alignment)
    {
        if (alignment.Claims.Count == 0)
        {
            console.WriteLine("No claim of one text answers one of the other.");
            console.WriteLine();
            return;
        }
        var table = new Table().Border(TableBorder.Simple).Expand().ShowRowSeparators().Title("[bold]Linked claims[/]");
        table.AddColumn(new TableColumn("Score").Width(5)).AddColumn(new TableColumn("Relation").Width(16)).AddColumn(Name(alignment.Source.Language)).AddColumn(Name(alignment.Target.Language));
        foreach (var link in alignment.Claims)
            table.AddRow(new Spectre.Console.Text(Score(link.Score)), new Spectre.Console.Text(RelationText(link), link.Relation == Relation.Contradicts ? new Style(Color.Red) : Style.Plain), ClaimText(link.Source), ClaimText(link.Target));
        console.Write(table);
        console.WriteLine();
    }

    private static string RelationText(ClaimLink link)
    {
        var relation = link.Relation switch
        {
            Relation.Equivalent => "say the same",
            Relation.SourceEntailsTarget => "left says more",
            Relation.TargetEntailsSource => "right says more",
            Relation.Overlaps => "overlap",
            _ => "CONTRADICT",
        };
        var differences = link.Differences & ~Differences.Scope;
        return differences == Differences.None ? relation : $"{relation}; differ in {differences.ToString().ToLowerInvariant()}";
    }

    private static Spectre.Console.Text ClaimText(Claim claim)
    {
        var marks = new List<string>();
        if (claim.Polarity == Polarity.Negative)
            marks.Add("denied");
        if (claim.Modality != Modality.Asserted)
            marks.Add(claim.Modality.ToString().ToLowerInvariant());
        var who = claim.Speaker is null ? "" : claim.Via is null ? $"{claim.Speaker.Name}: " : $"{claim.Speaker.Name} (via {claim.Via.Name}): ";
        return new Spectre.Console.Text($"{who}{OneLine(claim.Text)}{(marks.Count > 0 ? $" [{string.Join(", ", marks)}]" : "")}");
    }

    private static void WriteOnly(IAnsiConsole console, string title, IReadOnlyList<Claim> claims)
    {
        if (claims.Count == 0)
            return;
        console.MarkupLineInterpolated($"[bold]{title}[/]");
        foreach (var claim in claims)
            console.Write(new Padder(ClaimText(claim)).Padding(2, 0, 0, 0));
        console.WriteLine();
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Score(double score) => score.ToString("F2", CultureInfo.InvariantCulture);
}
