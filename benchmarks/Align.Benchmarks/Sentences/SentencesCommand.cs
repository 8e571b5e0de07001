using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Align.Benchmarks.Similarity;

namespace Align.Benchmarks.Sentences;

/// <summary>
/// <c>sentences [FOLDER]</c>: strict F1 of sentence alignment over the development documents, level by level, as the scorer beside the data counts it; FOLDER holds
/// the levels, <c>sentences/news</c> of the data unless given (and then the German–French document too). Then how many beads are sure (<see cref="SentenceAlignment.SureScore"/>), how many of
/// those are right, and how many of the right ones they are.
/// </summary>
internal static partial class SentencesCommand
{
    private static readonly string[] Levels = ["clean", "light", "medium", "heavy", "blocks", "medium-long", "heavy-long", "blocks-long", "light-long", "clean-long", "moved"];

    public static int Run(string[] args)
    {
        var folder = args is [var given, ..] ? given : DevelopmentPairs.Find("sentences/textberg/dev.defr") is { } file ? Path.Combine(Path.GetDirectoryName(file)!, "..", "news") : null;
        if (folder is null)
        {
            Console.Error.WriteLine("The development data is not here: set ALIGN_DATA to its folder.");
            return 2;
        }
        foreach (var level in Levels.Where(l => Directory.Exists(Path.Combine(folder, l))))
        {
            var golds = Directory.GetFiles(Path.Combine(folder, level), "*.gold").Order(StringComparer.Ordinal).ToArray();
            Report(level, golds.Select(g => (g, Path.ChangeExtension(g, ".ro"), Path.ChangeExtension(g, ".en"))), Language.Romanian, Language.English);
        }
        if (args.Length == 0 && DevelopmentPairs.Find("sentences/textberg/dev.defr") is { } gold)
            Report("textberg", [(gold, Path.ChangeExtension(gold, ".de"), Path.ChangeExtension(gold, ".fr"))], Language.Of("de"), Language.Of("fr"));
        return 0;
    }

    private static void Report(string level, IEnumerable<(string Gold, string Source, string Target)> documents, Language source, Language target)
    {
        var aligner = Aligner.Between(source, target).Build();
        int right = 0, found = 0, wanted = 0, sure = 0, sureAndRight = 0;
        var clock = Stopwatch.StartNew();
        foreach (var (goldFile, sourceFile, targetFile) in documents)
        {
            var gold = File.ReadLines(goldFile).Select(Key).OfType<string>().ToHashSet();
            var beads = aligner.AlignSentences(File.ReadAllLines(sourceFile), File.ReadAllLines(targetFile), new SentenceOptions { Threads = 1, Crossing = level == "moved" }).Beads;
            foreach (var b in beads)
            {
                var isRight = gold.Contains(Key(b));
                var isSure = b.Score >= SentenceAlignment.SureScore;
                right += isRight ? 1 : 0;
                sure += isSure ? 1 : 0;
                sureAndRight += isSure && isRight ? 1 : 0;
            }
            found += beads.Count;
            wanted += gold.Count;
        }
        Console.WriteLine(FormattableString.Invariant($"{level,-12} P {right / (double)found:F4} R {right / (double)wanted:F4} F1 {2.0 * right / (found + wanted):F4}  sure: P {sureAndRight / (double)sure:F4} of the right {sureAndRight / (double)right:F4}  {clock.ElapsedMilliseconds} ms"));
    }

    private static string Key(SentenceBead b) => b.ToString().Replace(" ", "", StringComparison.Ordinal).Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);

    private static string? Key(string line)
    {
        var match = GoldLine().Match(line);
        return match.Success ? $"{Numbers(match.Groups[1].Value)}:{Numbers(match.Groups[2].Value)}" : null;
    }

    private static string Numbers(string list) => string.Join(',', list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(n => int.Parse(n, CultureInfo.InvariantCulture)));

    [GeneratedRegex(@"^\s*\[([\d,\s]*)\]\s*:\s*\[([\d,\s]*)\]")]
    private static partial Regex GoldLine();
}
