using System.Globalization;
using Align.Text;

namespace Align.Quantities;

/// <summary>What makes an ordinal of a figure or a Roman numeral: <c>2nd</c>, <c>al 20-lea</c>, <c>al XIX-lea</c>.</summary>
internal sealed class OrdinalMarks(TokenTable tokens, QuantityWords words)
{
    /// <summary>An ordinal in digits, or null: <c>2nd</c>, <c>21st</c>.</summary>
    public NumberSpan? Figure(int token)
    {
        var surface = tokens.Surface(token);
        var letters = surface.IndexOfAnyExceptInRange('0', '9');
        return letters > 0 && words.Numbers.IsOrdinalSuffix(tokens.Folded(token).AsSpan(letters)) && int.TryParse(surface[..letters], NumberStyles.None, CultureInfo.InvariantCulture, out var n)
            ? new NumberSpan(n, token + 1, NumberSort.Ordinal)
            : null;
    }

    /// <summary>Where the ending that makes an ordinal of a figure ends, or null: <c>20-lea</c>, <c>5-a</c>.</summary>
    public int? EndOfSuffix(int start, int end, int limit)
    {
        if (end != start + 1 || end >= limit || !tokens.IsGlued(end))
            return null;
        if (tokens.IsHyphen(end, limit))
            return words.Numbers.IsOrdinalSuffix(tokens.Folded(end + 1)) ? end + 2 : null;
        return IsLeaningSuffix(end) ? end + 1 : null;
    }

    /// <summary>The value of a Roman numeral, or null.</summary>
    public static double? Roman(ReadOnlySpan<char> numeral)
    {
        var total = 0;
        var previous = int.MaxValue;
        foreach (var c in numeral)
        {
            var value = c switch { 'I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, 'C' => 100, 'D' => 500, 'M' => 1000, _ => 0 };
            if (value == 0)
                return null;
            total += value > previous ? value - 2 * previous : value;
            previous = value;
        }
        return total > 0 ? total : null;
    }

    // A suffix that the tokenizer keeps together with its hyphen: -lea.
    private bool IsLeaningSuffix(int token) => tokens.IsGlued(token) && tokens.Folded(token) is ['-', .. var suffix] && words.Numbers.IsOrdinalSuffix(suffix);
}
