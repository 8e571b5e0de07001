namespace Align.Benchmarks.Sentences;

/// <summary>Aligns the documents of a folder, level by level.</summary>
internal static class SentenceLevels
{
    private static readonly string[] Names = ["clean", "light", "medium", "heavy", "blocks", "light-long", "medium-long", "heavy-long", "blocks-long", "clean-long", "moved"];

    /// <summary>The levels that are there, each aligned.</summary>
    /// <param name="folder">Holds a folder a level, and in that <c>NNN.ro</c>, <c>NNN.en</c> and <c>NNN.gold</c>.</param>
    /// <param name="output">Where the beads found are kept, under the same names; or null.</param>
    public static IEnumerable<(string Level, BeadTally Tally)> Align(string folder, string? output = null)
    {
        foreach (var level in Names.Where(l => Directory.Exists(Path.Combine(folder, l))))
        {
            var tally = new BeadTally();
            foreach (var gold in Directory.GetFiles(Path.Combine(folder, level), "*.gold").Order(StringComparer.Ordinal))
                Align(gold, ".ro", ".en", Aligner.Default, level == "moved", tally, output is null ? null : Path.Combine(output, level));
            yield return (level, tally);
        }
    }

    /// <summary>Aligns a document and counts its beads.</summary>
    public static void Align(string gold, string source, string target, Aligner aligner, bool crossing, BeadTally tally, string? output = null)
    {
        var alignment = aligner.AlignSentences(File.ReadAllLines(Path.ChangeExtension(gold, source)), File.ReadAllLines(Path.ChangeExtension(gold, target)), new SentenceOptions { Threads = 1, Crossing = crossing });
        tally.Add(alignment.Beads, GoldBeads.Read(gold));
        if (output is null)
            return;
        Directory.CreateDirectory(output);
        File.WriteAllText(Path.Combine(output, Path.GetFileNameWithoutExtension(gold) + ".beads"), alignment.ToBeads());
    }
}
