using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using Align.Text;

namespace Align.Tests.Knowledge;

/// <summary>What can be wrong with the tables of <c>corpus/</c> and a program can see. Every check yields messages that name file and line.</summary>
internal static partial class CorpusChecks
{
    private static readonly SearchValues<char> RomanianLetters = SearchValues.Create("ăâîșțĂÂÎȘȚ");

    // â and î stand in French words that English has taken over as well: pâté, maître d'.
    private static readonly SearchValues<char> OnlyRomanianLetters = SearchValues.Create("ășțĂȘȚ");
    private static readonly SearchValues<char> NotInValues = SearchValues.Create("()[]{}|;\"„”“«»,");

    /// <summary>Faults of a whole file: its encoding, its line ends, its columns.</summary>
    public static IEnumerable<string> File(string file, string text)
    {
        if (text.StartsWith('\uFEFF'))
            yield return $"corpus/{file}: begins with a byte order mark.";
        if (text.Contains('\r'))
            yield return $"corpus/{file}: has CR line ends; LF is expected.";
        if (!text.EndsWith('\n'))
            yield return $"corpus/{file}: the last line has no end.";
        if (CorpusSchema.Of(file) is not { } schema)
        {
            yield return $"corpus/{file}: no README describes such a table.";
            yield break;
        }
        var header = text.Split('\n').FirstOrDefault(l => l.Length > 0 && l[0] != '#') ?? "";
        var expected = string.Join('\t', schema.Select(c => c.Name));
        if (header != expected)
            yield return $"corpus/{file}: the columns are '{header}' where '{expected}' was expected.";
    }

    /// <summary>Faults of the form of a line: the number of cells, the values a column may have, characters that do not belong.</summary>
    public static IEnumerable<string> Form(CorpusLine line)
    {
        var schema = CorpusSchema.Of(line.File) ?? [];
        if (line.Cells.Length > schema.Length || line.Cells.Length < schema.Length - 1 || (line.Cells.Length < schema.Length && schema[^1].Name != "note"))
        {
            yield return line.Problem($"{line.Cells.Length} cells where {schema.Length} were expected ({string.Join(", ", schema.Select(c => c.Name))}).");
            yield break;
        }
        foreach (var c in line.Text)
        {
            if (c is 'ş' or 'ţ' or 'Ş' or 'Ţ')
                yield return line.Problem($"'{c}' has a cedilla; the Romanian letter has a comma.");
            else if (c != '\t' && (char.IsControl(c) || c is '\u00A0' or '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or (>= '\u0300' and <= '\u036F')))
                yield return line.Problem($"the character U+{(int)c:X4} does not belong in a table.");
        }
        foreach (var column in schema)
            foreach (var problem in Cell(line, column))
                yield return line.Problem($"{column.Name}: {problem}");
    }

    private static IEnumerable<string> Cell(CorpusLine line, CorpusColumn column)
    {
        var cell = line[column.Name];
        if (cell.Length == 0)
        {
            if (!column.MayBeEmpty)
                yield return "is empty.";
            yield break;
        }
        if (cell != cell.Trim() || cell.Contains("  ", StringComparison.Ordinal))
            yield return $"'{cell}' has a space too many.";
        switch (column.Kind)
        {
            case CellKind.Listed when !column.Allowed.Contains(cell):
                yield return $"'{cell}' is none of {string.Join(", ", column.Allowed)}.";
                break;
            case CellKind.Number when !double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _):
                yield return $"'{cell}' is no number.";
                break;
            case CellKind.One or CellKind.List:
                var values = column.Kind == CellKind.One ? [cell] : line.Values(column.Name);
                foreach (var value in values)
                {
                    if (value.Length == 0)
                        yield return "has an empty value.";
                    else if (value.AsSpan().IndexOfAny(NotInValues) is var at and >= 0)
                        yield return $"'{value}' contains '{value[at]}'.";
                    if (column.Language == "ro" && OldSpelling(value) is { } word)
                        yield return $"'{word}' has î inside, where â is written today.";
                }
                if (values.GroupBy(v => v, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
                    yield return $"'{twice.Key}' stands twice.";
                break;
        }
    }

    // An inner î is right behind a prefix (reîncepe, neîncetat), in names, which keep their spelling, and in abbreviations (a.î.n.).
    private static string? OldSpelling(string value) =>
        value.Split(' ', '-').FirstOrDefault(word =>
        {
            var at = word.IndexOf('î', StringComparison.Ordinal);
            return at > 0 && char.IsLower(word[0]) && !word.Contains('.', StringComparison.Ordinal) && at < word.Length - 1 && Folding.Fold(word, Language.Romanian)[at] == 'a';
        });

    /// <summary>Concepts that stand twice in the lexicon: the same words on both sides, in any order, with the same part of speech.</summary>
    public static IEnumerable<string> DuplicateConcepts(IEnumerable<CorpusLine> lines) =>
        lines.GroupBy(l => $"{Set(l.Values("ro"))}\t{Set(l.Values("en"))}\t{l["pos"]}", StringComparer.Ordinal)
            .SelectMany(g => g.Skip(1).Select(l => l.Problem($"the concept '{l["ro"]} | {l["en"]}' stands in {g.First()} already.")));

    private static string Set(string[] values) => string.Join(", ", values.Order(StringComparer.Ordinal));

    /// <summary>Words that stand on the wrong side of a bilingual line. A word written alike on both sides of its line is a loan, not a slip: <c>călușar, călușar dancer</c>.</summary>
    public static IEnumerable<string> WrongSide(IEnumerable<CorpusLine> lines)
    {
        foreach (var line in lines)
        {
            var (romanian, english) = (line.Values("ro"), line.Values("en"));
            foreach (var value in english.Except(romanian))
                if (value.Split(' ').Any(w => char.IsLower(w[0]) && w.AsSpan().IndexOfAny(OnlyRomanianLetters) >= 0 && !romanian.Any(r => r.Split(' ').Contains(w))))
                    yield return line.Problem($"'{value}' is in the English column and has Romanian letters.");
                else if (value.Contains(' ', StringComparison.Ordinal) && RomanianFunctionWord().IsMatch(value))
                    yield return line.Problem($"'{value}' is in the English column and has a Romanian function word.");
            foreach (var value in romanian.Except(english))
                if (value.Contains(' ', StringComparison.Ordinal) && EnglishFunctionWord().IsMatch(value))
                    yield return line.Problem($"'{value}' is in the Romanian column and has an English function word.");
        }
    }

    /// <summary>Lines whose columns were swapped: every word left is known elsewhere only right, and every word right only left.</summary>
    public static IEnumerable<string> Swapped(IReadOnlyCollection<CorpusLine> lines)
    {
        var romanian = Count(lines, "ro");
        var english = Count(lines, "en");
        foreach (var line in lines)
        {
            var (left, right) = (line.Values("ro"), line.Values("en"));
            if (left.Length > 0 && right.Length > 0 && !left.Any(l => right.Any(r => LookAlike(l, r)))
                && left.All(v => romanian[v] == 1 && english.ContainsKey(v)) && right.All(v => english[v] == 1 && romanian.ContainsKey(v)))
                yield return line.Problem($"'{line["ro"]}' and '{line["en"]}' look like swapped columns.");
        }
    }

    // Cognates may well be words of both languages: date | data.
    private static bool LookAlike(string a, string b) => string.CompareOrdinal(a, 0, b, 0, 2) == 0;

    private static Dictionary<string, int> Count(IEnumerable<CorpusLine> lines, string column) =>
        lines.SelectMany(l => l.Values(column)).CountBy(v => v, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    /// <summary>
    /// Words without any diacritic beside words that have them and are otherwise the same, unless the pair is listed. Two kinds of pairs are plain grammar
    /// and need no listing: an infinitive beside a noun (<c>lupta, luptă</c>), and in expressions the article (<c>prognoza meteo, prognoză meteo</c>).
    /// </summary>
    public static IEnumerable<string> MissingDiacritics(IEnumerable<CorpusLine> lines, IReadOnlySet<(string Plain, string Marked)> listed)
    {
        var words = lines.SelectMany(l => l.Values("ro").Select(v => (Word: v, Line: l)));
        foreach (var group in words.GroupBy(w => Folding.Fold(w.Word, Language.Romanian), StringComparer.Ordinal))
        {
            var marked = group.Where(w => w.Word.AsSpan().IndexOfAny(RomanianLetters) >= 0).DistinctBy(m => m.Word).ToList();
            foreach (var (word, line) in group.Where(w => w.Word.AsSpan().IndexOfAny(RomanianLetters) < 0).DistinctBy(p => p.Word))
                foreach (var (other, where) in marked)
                    if (!listed.Contains((word, other)) && !(DifferInFinalA(word, other) && (line["pos"] == "v" || word.Contains(' ', StringComparison.Ordinal))))
                        yield return line.Problem($"'{word}' may be '{other}' ({where}) without its diacritics. If both are words, list the pair in corpus/lexicon/diacritic-pairs.tsv.");
        }
    }

    private static bool DifferInFinalA(string plain, string marked) =>
        plain.Split(' ').Zip(marked.Split(' ')).All(p => p.First == p.Second || (p.First.EndsWith('a') && p.Second == p.First[..^1] + "ă"));

    /// <summary>Identifiers: well formed, and each on one line of the gazetteer.</summary>
    public static IEnumerable<string> Ids(IEnumerable<CorpusLine> lines)
    {
        var seen = new Dictionary<string, CorpusLine>(StringComparer.Ordinal);
        foreach (var line in lines.Where(l => l.Has("id")))
        {
            if (!Id().IsMatch(line["id"]))
                yield return line.Problem($"'{line["id"]}' is no id: lower-case ASCII with hyphens.");
            if (!seen.TryAdd(line["id"], line))
                yield return line.Problem($"the id '{line["id"]}' stands in {seen[line["id"]]} already.");
        }
    }

    /// <summary>References to entries that there are not: <c>in</c> to a place, <c>roles</c> to roles.</summary>
    public static IEnumerable<string> References(IReadOnlyCollection<CorpusLine> lines)
    {
        var places = lines.Where(l => l.File.EndsWith("/places.tsv", StringComparison.Ordinal)).Select(l => l["id"]).ToHashSet(StringComparer.Ordinal);
        var roles = lines.Where(l => l.File.EndsWith("/roles.tsv", StringComparison.Ordinal)).Select(l => l["id"]).ToHashSet(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (line["in"] is { Length: > 0 } larger && (!places.Contains(larger) || larger == line["id"]))
                yield return line.Problem($"in: there is no place '{larger}'.");
            foreach (var role in line.Values("roles"))
                if (!roles.Contains(role))
                    yield return line.Problem($"roles: there is no role '{role}'.");
        }
    }

    /// <summary>Organisations with an acronym whose names do not say what it stands for.</summary>
    public static IEnumerable<string> AcronymsWithoutExpansion(IEnumerable<CorpusLine> lines)
    {
        foreach (var line in lines)
            foreach (var language in new[] { "ro", "en" })
                if (line.Values($"{language}_acronym") is { Length: > 0 } acronyms && !line.Values(language).Any(n => !acronyms.Contains(n) && n.Any(char.IsLower)))
                    yield return line.Problem($"{language}_acronym: '{string.Join(", ", acronyms)}' has no expansion in the column {language}.");
    }

    /// <summary>Values of a column that may stand once in a table.</summary>
    public static IEnumerable<string> Repeated(IEnumerable<CorpusLine> lines, params string[] key) =>
        lines.GroupBy(l => string.Join('\t', key.Select(k => l[k])), StringComparer.Ordinal)
            .SelectMany(g => g.Skip(1).Select(l => l.Problem($"'{l[key[0]]}' stands in {g.First()} already.")));

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Id();

    // Words of more than one language (de, la, a, in, on, do) are left out.
    [GeneratedRegex(@"( |^)(the|of|with|from|which|into|upon|towards|between|without|should|would)( |$)")]
    private static partial Regex EnglishFunctionWord();

    [GeneratedRegex(@"( |^)(cu|pentru|prin|despre|către|dintre|este|sunt|unui|unei)( |$)")]
    private static partial Regex RomanianFunctionWord();
}
