using System.Globalization;
using System.Text;
using Align.Benchmarks.Similarity;

namespace Align.Benchmarks.Sentences;

/// <summary>
/// <c>sentences [FOLDER] [--write] [--keep FOLDER]</c>: strict F1 of sentence alignment over the development documents, level by level, as the scorer beside the data counts it; FOLDER holds
/// the levels, <c>sentences/news</c> of the data unless given (and then the German–French document too). Then how many beads are sure (<see cref="SentenceAlignment.SureScore"/>), how many of
/// those are right, and how many of the right ones they are. <c>--keep</c> keeps the beads that were found; <c>--write</c> keeps the tables, those of other seeds too, in <c>benchmarks/sentences.md</c>.
/// <c>sentences seeds …</c>: see <see cref="SeedsCommand"/>.
/// </summary>
internal static class SentencesCommand
{
    public static int Run(string[] args)
    {
        if (args is ["seeds", .. var rest])
            return SeedsCommand.Run(rest);
        var keep = Array.IndexOf(args, "--keep") is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
        var given = args.FirstOrDefault(a => a != keep && !a.StartsWith("--", StringComparison.Ordinal));
        var textberg = DevelopmentPairs.Find("sentences/textberg/dev.defr");
        var folder = given ?? (textberg is null ? null : Path.Combine(Path.GetDirectoryName(textberg)!, "..", "news"));
        if (folder is null)
        {
            Console.Error.WriteLine("The development data is not here: set ALIGN_DATA to its folder.");
            return 2;
        }
        var table = new StringBuilder("| level | precision | recall | F1 | right of the sure | sure of the right |\n|---|---|---|---|---|---|\n");
        foreach (var (level, tally) in SentenceLevels.Align(folder, keep))
            Append(table, level, tally);
        if (given is null && textberg is not null)
        {
            var tally = new BeadTally();
            SentenceLevels.Align(textberg, ".de", ".fr", Aligner.Between(Language.Of("de"), Language.Of("fr")).Build(), crossing: false, tally, keep);
            Append(table, "textberg, German–French", tally);
        }
        if (args.Contains("--write"))
            Write(table);
        Console.Write(table);
        return 0;
    }

    private static void Append(StringBuilder table, string level, BeadTally tally) => table.Append(CultureInfo.InvariantCulture,
        $"| {level} | {tally.Precision:F4} | {tally.Recall:F4} | {tally.F1:F4} | {tally.PrecisionFrom(SentenceAlignment.SureScore):F4} | {tally.KeptFrom(SentenceAlignment.SureScore):F4} |\n");

    private static void Write(StringBuilder table)
    {
        table.Insert(0, string.Create(CultureInfo.InvariantCulture, $"""
            # Sentence alignment

            By `dotnet run -c Release --project benchmarks/Align.Benchmarks -- sentences --write`, on the development data (not part of the repository): news with merged, dropped and moved sentences, and one German–French document aligned without resources. Strict F1 over beads, unaligned sentences included. Sure: a score of at least {SentenceAlignment.SureScore}.


            """));
        if (SeedsCommand.Table(SeedsCommand.First, SeedsCommand.Last) is { } seeds)
            table.Append("\nThe same documents perturbed with other seeds:\n\n").Append(seeds);
        File.WriteAllText(Path.Combine(ArticlePairs.RepositoryRoot, "benchmarks", "sentences.md"), table.ToString());
    }
}
