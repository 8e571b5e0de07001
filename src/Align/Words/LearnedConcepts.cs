using System.Globalization;
using System.Text;

namespace Align.Words;

/// <summary>Turns what a corpus has taught into concepts: pairs of words that are mostly linked to one another, the surest first.</summary>
internal static class LearnedConcepts
{
    // Off the count of every pair: what chance and free translation link.
    private const float Discount = 0.5f;

    /// <summary>The pairs whose confidence reaches a minimum.</summary>
    public static List<Concept> Of(ModelTable table, Func<string, bool> isSourceWord, Func<string, bool> isTargetWord, double minimum)
    {
        var (sources, targets) = Counts(table);
        double all = Math.Max(1, targets.Sum());
        var found = new List<(double Confidence, float Count, int Source, int Target)>();
        for (var s = 0; s < table.SourceKeys.Length; s++)
            for (var p = table.Rows[s]; p < table.Rows[s + 1]; p++)
            {
                var t = table.Targets[p];
                var count = (table.ForwardCounts[p] + table.ReverseCounts[p]) / 2;
                var confidence = Math.Min(1, 2 * (count - Discount) / (sources[s] + targets[t] + 1));
                if (confidence >= minimum && isSourceWord(table.SourceForms[s]) && isTargetWord(table.TargetForms[t]))
                    found.Add((confidence, count, s, t));
            }
        return found.OrderByDescending(f => f.Confidence).ThenByDescending(f => f.Count).ThenBy(f => table.SourceKeys[f.Source], StringComparer.Ordinal).ThenBy(f => table.TargetKeys[f.Target], StringComparer.Ordinal)
            .Select(f => new Concept([table.SourceForms[f.Source]], [table.TargetForms[f.Target]]) { Confidence = Math.Round(f.Confidence, 4), Frequency = FrequencyClass(f.Count / all) })
            .ToList();
    }

    /// <summary>A table that <see cref="Lexicon.Load"/> reads.</summary>
    public static string Table(IEnumerable<Concept> concepts)
    {
        var text = new StringBuilder("source\ttarget\tfreq\tconfidence\n");
        foreach (var concept in concepts)
            text.Append(CultureInfo.InvariantCulture, $"{concept.Source[0]}\t{concept.Target[0]}\t{concept.Frequency}\t{concept.Confidence:0.####}\n");
        return text.ToString();
    }

    // How often every unit stands in the corpus, as far as the kept pairs tell.
    private static (float[] Sources, float[] Targets) Counts(ModelTable table)
    {
        var (sources, targets) = ((float[])table.ReverseNulls.Clone(), (float[])table.ForwardNulls.Clone());
        for (var s = 0; s < sources.Length; s++)
            for (var p = table.Rows[s]; p < table.Rows[s + 1]; p++)
            {
                sources[s] += table.ReverseCounts[p];
                targets[table.Targets[p]] += table.ForwardCounts[p];
            }
        return (sources, targets);
    }

    // 1 for the few hundred most common words of any text, 5 for rare ones.
    private static int FrequencyClass(double share) => share switch
    {
        > 5e-4 => 1,
        > 1e-4 => 2,
        > 3e-5 => 3,
        > 1e-5 => 4,
        _ => 5,
    };
}
