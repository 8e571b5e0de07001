using System.Globalization;

namespace Align.Quantities;

/// <summary>Reads digits with separators in either convention: <c>1.234,5</c> and <c>1,234.5</c>.</summary>
internal static class NumberParser
{
    private const int MaxLength = 64;

    /// <summary>The value of a figure.</summary>
    /// <param name="figure">Digits with points, commas or apostrophes between them.</param>
    /// <param name="decimalComma">Which reading wins for three digits after a single separator: <c>1.234</c> is 1234 where the comma is the decimal mark.</param>
    /// <param name="value">The value.</param>
    /// <returns>False where the figure is no number: a date, a time, a fraction, a version, a code with leading zeros.</returns>
    public static bool TryParse(ReadOnlySpan<char> figure, bool decimalComma, out double value)
    {
        value = 0;
        if (figure.Length is 0 or > MaxLength)
            return false;
        var last = figure.LastIndexOfAny('.', ',');
        var decimals = last >= 0 && IsDecimalMark(figure, last, decimalComma) ? last : figure.Length;
        if (!IsGrouped(figure[..decimals]) || figure[Math.Min(decimals + 1, figure.Length)..].ContainsAnyExceptInRange('0', '9'))
            return false;
        Span<char> plain = stackalloc char[MaxLength];
        var n = 0;
        for (var i = 0; i < figure.Length; i++)
            if (char.IsAsciiDigit(figure[i]))
                plain[n++] = figure[i];
            else if (i == decimals)
                plain[n++] = '.';
        return double.TryParse(plain[..n], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    private static bool IsDecimalMark(ReadOnlySpan<char> figure, int last, bool decimalComma)
    {
        var mark = figure[last];
        var other = mark == '.' ? ',' : '.';
        if (figure[..last].Contains(other))
            return true;                                    // 1.234,5
        if (figure[..last].Contains(mark))
            return false;                                   // 1.234.567
        if (figure.Length - last - 1 != 3 || figure[0] == '0' || last > 3)
            return true;                                    // 1,5   0.125   1234.567
        return mark == (decimalComma ? ',' : '.');
    }

    // Whole digits, or groups of three after a first one of up to three, all with the same separator; no leading zeros but for zero itself.
    private static bool IsGrouped(ReadOnlySpan<char> whole)
    {
        if (whole.Length > 1 && whole[0] == '0')
            return false;
        var separator = whole.IndexOfAnyExceptInRange('0', '9');
        if (separator < 0)
            return true;
        if (separator > 3 || (whole.Length - separator) % 4 != 0 || whole[separator] is not ('.' or ',' or '\'' or '\u2019'))
            return false;
        for (var i = separator; i < whole.Length; i++)
            if ((i - separator) % 4 == 0 ? whole[i] != whole[separator] : !char.IsAsciiDigit(whole[i]))
                return false;
        return true;
    }
}
