using System.Globalization;
using System.Text.RegularExpressions;

namespace Align.Benchmarks.Contrast;

/// <summary>Another number in the place of one that both sides say, each once, in figures or in words. Years, dates, times, scores and ordinals are left alone.</summary>
internal static partial class OtherNumber
{
    private static readonly string[] English = ["", "", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    private static readonly string[] Romanian = ["", "", "două|doi", "trei", "patru", "cinci", "șase|şase|sase", "șapte|şapte|sapte", "opt", "nouă", "zece"];

    // Two up to ten, without two: its Romanian form would depend on the noun.
    private static readonly int[] OtherWord = [0, 0, 6, 7, 8, 9, 10, 3, 4, 5, 6];

    public static IReadOnlyList<Edit>? Make(ContrastSide own, ContrastSide other)
    {
        var others = Numbers(other.Text, other.Language).ToList();
        var all = Numbers(own.Text, own.Language).ToList();
        foreach (var number in all)
            if (!IsConverted(own.Text, number) && !IsConverted(other.Text, others.FirstOrDefault(n => n.Value == number.Value)) && all.Count(n => n.Value == number.Value) == 1 && others.Count(n => n.Value == number.Value) == 1)
                return [own.Replace(number.Start, number.Length, Another(number, own.Language))];
        return null;
    }

    private static IEnumerable<Number> Numbers(string text, Language language)
    {
        foreach (Match figure in Figure().Matches(text))
            if (Parsed(figure.Value, language) is { } number)
                yield return new Number(figure.Index, figure.Length, number.Value, number.Decimals, false);
        var words = language == Language.English ? English : Romanian;
        for (var value = 2; value < words.Length; value++)
            foreach (Match word in Regex.Matches(text, $@"(?<![\p{{L}}-])({words[value]})(?![\p{{L}}-])", RegexOptions.IgnoreCase).Where(w => w.Index == 0 || char.IsLower(w.Value[0])))
                yield return new Number(word.Index, word.Length, value, -1, char.IsUpper(word.Value[0]));
    }

    private static (decimal Value, int Decimals)? Parsed(string figure, Language language)
    {
        var (point, group) = language == Language.English ? ('.', ',') : (',', '.');
        var parts = figure.Split(point);
        var whole = parts[0].Split(group);
        if (parts.Length > 2 || whole.Skip(1).Any(g => g.Length != 3))
            return null;
        var isYear = parts.Length == 1 && figure.Length == 4 && (figure[0] == '1' || figure.StartsWith("20", StringComparison.Ordinal));
        var value = decimal.Parse(string.Concat(whole) + (parts.Length > 1 ? "." + parts[1] : ""), CultureInfo.InvariantCulture);
        return isYear || value < 2 ? null : (value, parts.Length > 1 ? parts[1].Length : 0);
    }

    // "50 kph (31 mph)" says it twice: one changed alone, the claim would contradict itself.
    private static bool IsConverted(string text, Number number) => Converted().IsMatch(text, number.Start) || text.LastIndexOf('(', number.Start) > text.LastIndexOf(')', number.Start);

    private static string Another(Number number, Language language)
    {
        if (number.Decimals < 0)
        {
            var word = language == Language.English ? English[OtherWord[(int)number.Value]] : Romanian[OtherWord[(int)number.Value]].Split('|')[0];
            return number.IsCapitalised ? char.ToUpperInvariant(word[0]) + word[1..] : word;
        }
        var text = Another(number.Value).ToString(number.Value >= 10_000 ? $"N{number.Decimals}" : $"F{number.Decimals}", CultureInfo.InvariantCulture);
        return language == Language.English ? text : text.Replace(',', '_').Replace('.', ',').Replace('_', '.');
    }

    // Below 20 and above it on its side: 15 porci, but 33 de porci. A share or an age stays one.
    private static decimal Another(decimal value)
    {
        if (value < 20)
            return value <= 12 ? value + 7 : value - 7;
        if (value <= 100)
            return value < 60 ? value + 33 : value - 33;
        var another = value * 2 + 3;
        return another % 100 < 20 ? another + 20 : another;
    }

    private readonly record struct Number(int Start, int Length, decimal Value, int Decimals, bool IsCapitalised);

    [GeneratedRegex(@"\G[\d.,]*\s?[\p{L}%]*(?:\s[\p{L}%]+)?\s?\(\d")]
    private static partial Regex Converted();

    [GeneratedRegex(@"(?<![\w.,:/–-]|\b(?:ora|orele|at)\s|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s)\d+(?:[.,]\d+)*(?![\w:/–-]|[.,]\d|\s*(?:a\.m|p\.m|am\b|pm\b|o'clock|GMT|(?:of\s+)?(?:January|February|March|April|May|June|July|August|September|October|November|December|ianuarie|februarie|martie|aprilie|mai\b|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie)))")]
    private static partial Regex Figure();
}
