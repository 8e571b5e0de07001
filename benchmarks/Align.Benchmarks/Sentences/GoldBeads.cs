using System.Globalization;
using System.Text.RegularExpressions;

namespace Align.Benchmarks.Sentences;

/// <summary>Beads as the gold writes them.</summary>
internal static partial class GoldBeads
{
    /// <summary>The beads of a file.</summary>
    public static HashSet<string> Read(string file) => File.ReadLines(file).Select(Key).OfType<string>().ToHashSet();

    public static string Key(SentenceBead bead) => $"{Numbers(bead.Source)}:{Numbers(bead.Target)}";

    private static string? Key(string line)
    {
        var match = GoldLine().Match(line);
        return match.Success ? $"{Numbers(match.Groups[1].Value)}:{Numbers(match.Groups[2].Value)}" : null;
    }

    private static string Numbers(IReadOnlyList<AlignedSentence> sentences) => string.Join(',', sentences.Select(s => s.Number.ToString(CultureInfo.InvariantCulture)));

    private static string Numbers(string list) => string.Join(',', list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(n => int.Parse(n, CultureInfo.InvariantCulture)));

    [GeneratedRegex(@"^\s*\[([\d,\s]*)\]\s*:\s*\[([\d,\s]*)\]")]
    private static partial Regex GoldLine();
}
