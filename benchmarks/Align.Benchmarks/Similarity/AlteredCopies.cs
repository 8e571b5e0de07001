using System.Globalization;
using System.Text.RegularExpressions;

namespace Align.Benchmarks.Similarity;

/// <summary>English sentences that say something else with nearly the same words: denied, with another number, with two names exchanged.</summary>
internal static partial class AlteredCopies
{
    /// <summary>The kinds of copies.</summary>
    public static readonly string[] Kinds = ["negated", "number", "roles"];

    /// <summary>A copy of a kind, or null where the sentence gives no hold for it.</summary>
    public static string? Of(string sentence, string kind) => kind switch
    {
        "negated" => Negated(sentence),
        "number" => WithOtherNumber(sentence),
        _ => WithNamesExchanged(sentence),
    };

    private static string? Negated(string sentence) =>
        Auxiliary().Match(sentence) is { Success: true } auxiliary && !Negator().IsMatch(sentence) ? sentence.Insert(auxiliary.Index + auxiliary.Length, " not") : null;

    private static string? WithOtherNumber(string sentence) =>
        Figure().Match(sentence) is { Success: true } figure && int.TryParse(figure.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? string.Concat(sentence.AsSpan(0, figure.Index), (number + Math.Max(1, number / 3)).ToString(CultureInfo.InvariantCulture), sentence.AsSpan(figure.Index + figure.Length))
            : null;

    private static string? WithNamesExchanged(string sentence)
    {
        var names = Name().Matches(sentence).Where(n => n.Index > 0).ToList();
        if (names.Count < 2 || names[0].Value == names[^1].Value)
            return null;
        var (a, b) = (names[0], names[^1]);
        return sentence[..a.Index] + b.Value + sentence[(a.Index + a.Length)..b.Index] + a.Value + sentence[(b.Index + b.Length)..];
    }

    [GeneratedRegex(@"\b(is|are|was|were|will|would|can|could|should|must|has been|have been|had been)\b(?=\s+[a-z])")]
    private static partial Regex Auxiliary();

    [GeneratedRegex(@"\b(not|no|never|none|nobody|nothing|neither|nor|without)\b|n['’]t\b", RegexOptions.IgnoreCase)]
    private static partial Regex Negator();

    [GeneratedRegex(@"(?<![\w.,])\d{1,4}(?![\w.,]*\d)(?!\w)")]
    private static partial Regex Figure();

    [GeneratedRegex(@"\b\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*\b")]
    private static partial Regex Name();
}
