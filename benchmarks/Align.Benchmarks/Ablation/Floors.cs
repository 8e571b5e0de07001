using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Align.Benchmarks.Ablation;

/// <summary>Two simple ways to say how alike two claims are, which know nothing of entities, speakers, quantities or clauses.</summary>
internal sealed partial class Floors
{
    private readonly Dictionary<(string, Language), HashSet<Concept>> _known = [];

    /// <summary>Dice's coefficient of the character trigrams, in lower case and without diacritics.</summary>
    public static double Trigrams(string romanian, string english)
    {
        var (a, b) = (TrigramsOf(romanian), TrigramsOf(english));
        var shared = a.Sum(t => Math.Min(t.Value, b.GetValueOrDefault(t.Key)));
        return 2.0 * shared / Math.Max(1, a.Values.Sum() + b.Values.Sum());
    }

    /// <summary>The share of the words of both claims, of four letters on, that the other has word for word or has a translation of.</summary>
    public double Dictionary(string romanian, string english)
    {
        var a = Words(romanian).Select(w => (Word: w, Concepts: Concepts(w, Language.Romanian))).ToList();
        var b = Words(english).Select(w => (Word: w, Concepts: Concepts(w, Language.English))).ToList();
        var shared = a.Count(x => b.Exists(y => x.Word == y.Word || x.Concepts.Overlaps(y.Concepts))) + b.Count(y => a.Exists(x => x.Word == y.Word || x.Concepts.Overlaps(y.Concepts)));
        return (double)shared / Math.Max(1, a.Count + b.Count);
    }

    private static Dictionary<string, int> TrigramsOf(string text)
    {
        var plain = string.Join(' ', Word().Matches(Plain(text)).Select(w => w.Value));
        return Enumerable.Range(0, Math.Max(0, plain.Length - 2)).Select(i => plain.Substring(i, 3)).GroupBy(t => t).ToDictionary(g => g.Key, g => g.Count());
    }

    private static IEnumerable<string> Words(string text) => Word().Matches(text.ToLowerInvariant()).Select(w => w.Value).Where(w => w.Length >= 4);

    private HashSet<Concept> Concepts(string word, Language language) => _known.TryGetValue((word, language), out var known) ? known
        : _known[(word, language)] = new HashSet<Concept>(Lexicon.Default.Find(word, language), ReferenceEqualityComparer.Instance);

    private static string Plain(string text) =>
        string.Concat(text.ToLowerInvariant().Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
