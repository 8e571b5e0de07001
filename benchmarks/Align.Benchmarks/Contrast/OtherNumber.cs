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
            if (all.Count(n => n.Value == number.Value) == 1 && others.Count(n => n.Value == number.Value) == 1)
                return [own.Replace(number.Start, number.Length, Another(number, own.Language))];
        return null;
    }

    private static IEnumerable<Number> Numbers(string text, Language language)
    {
        foreach (Match figure in Figure().Matches(text))
            if (Parsed(figure.Value, language) is { } number)
                yield return new Number(figure.Index, figure.Length, number.Value, number.Decimals);
        var words = language == Language.English ? English : Romanian;
        for (var value = 2; value < words.Length; value++)
            foreach (Match word in Regex.Matches(text, $@"(?<![\p{{L}}-])({words[value]})(?![\p{{L}}-])", RegexOptions.IgnoreCase))
                yield return new Number(word.Index, word.Length, value, -1);
    }

    private static (decimal Value, int Decimals)? Parsed(string figure, Language language)
    {
        var (point, group) = language == Language.English ? ('.', ',') : (',', '.');
        var parts = figure.Split(point);
        var whole = parts[0].Split(group);
        if (parts.Length > 2 || whole.Skip(1).Any(g => g.Length != 3))
            return null;
        var isYear = parts.Length == 1 && figure.Length == 4 && figure[0] is '1' or '2' && figure[1] is '9' or '0';
        var value = decimal.Parse(string.Concat(whole) + (parts.Length > 1 ? "." + parts[1] : ""), CultureInfo.InvariantCulture);
        return isYear || value < 2 ? null : (value, parts.Length > 1 ? parts[1].Length : 0);
    }

    private static string Another(Number number, Language language)
    {
        if (number.Decimals < 0)
            return language == Language.English ? English[OtherWord[(int)number.Value]] : Romanian[OtherWord[(int)number.Value]].Split('|')[0];
        var text = (number.Value * 2 + 3).ToString(number.Value >= 10_000 ? $"N{number.Decimals}" : $"F{number.Decimals}", CultureInfo.InvariantCulture);
        return language == Language.English ? text : text.Replace(',', '_').Replace('.', ',').Replace('_', '.');
    }

    private readonly record struct Number(int Start, int Length, decimal Value, int Decimals);

    [GeneratedRegex(@"(?<![\w.,:/–-]|\b(?:ora|orele|at)\s|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s)\d+(?:[.,]\d+)*(?![\w:/–-]|[.,]\d|\s*(?:a\.m|p\.m|am\b|pm\b|o'clock|GMT|(?:of\s+)?(?:January|February|March|April|May|June|July|August|September|October|November|December|ianuarie|februarie|martie|aprilie|mai\b|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie)))")]
    private static partial Regex Figure();
}
