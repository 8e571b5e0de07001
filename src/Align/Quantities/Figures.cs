using System.Globalization;
using Align.Text;

namespace Align.Quantities;

/// <summary>Numbers written in digits and signs, as they stand: <c>1 234,5</c>, <c>2/3</c>, <c>½</c>.</summary>
internal sealed class Figures(TokenTable tokens, QuantityWords words)
{
    /// <summary>Parses a figure, with the groups of three behind it that one space sets apart: <c>1 234 567</c>.</summary>
    public bool TryParse(int start, int limit, out double value, out int end)
    {
        end = start + 1;
        if (!NumberParser.TryParse(tokens.Surface(start), words.DecimalComma, out value))
            return false;
        if (tokens[start].Length > 3 || value < 1 || value % 1 != 0)
            return true;
        while (end < limit && IsGroupOfThree(end))
            value = value * 1000 + int.Parse(tokens.Surface(end++)[..3], CultureInfo.InvariantCulture);
        if (end > start + 1 && tokens[end - 1].Length > 3 && NumberParser.TryParse(string.Concat("0", tokens.Surface(end - 1)[3..]), words.DecimalComma, out var decimals))
            value += decimals;                                                 // 1 234,5
        return true;
    }

    private bool IsGroupOfThree(int token)
    {
        if (tokens.Kind(token) != TokenKind.Number || tokens[token].Start != tokens[token - 1].End + 1 || tokens[token - 1].Length > 3)
            return false;
        var figure = tokens.Surface(token);
        return figure.Length >= 3 && !figure[..3].ContainsAnyExceptInRange('0', '9') && (figure.Length == 3 || figure[3] == (words.DecimalComma ? ',' : '.'));
    }

    /// <summary>Whether a figure has three digits behind a single mark: they can be decimals or thousands. The language\'s convention decides, unless what follows makes no sense with it.</summary>
    public bool HasThreeAfter(int token, char mark)
    {
        var figure = tokens.Surface(token);
        var at = figure.IndexOf(mark);
        return at is > 0 and <= 3 && figure.Length == at + 4 && figure[0] != '0' && figure.IndexOfAnyExceptInRange('0', '9') == at && !figure[(at + 1)..].ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>A fraction with a slash, or null: <c>2/3</c>, but no <c>24/7</c> and no <c>9/11</c>.</summary>
    public double? Slashed(int token)
    {
        var figure = tokens.Surface(token);
        return figure.Length == 3 && figure[1] == '/' && figure[0] is >= '1' and <= '9' && figure[2] > figure[0] ? (figure[0] - '0') / (double)(figure[2] - '0') : null;
    }

    /// <summary>A fraction in one sign, or null.</summary>
    public double? Sign(int token) => tokens.Surface(token) switch { "½" => 0.5, "¼" => 0.25, "¾" => 0.75, "⅓" => 1 / 3.0, "⅔" => 2 / 3.0, _ => null };

    /// <summary>Whether a token is a minus sign, which is joined to its number and to nothing before it, or a word for one.</summary>
    public bool IsMinus(int token, int limit)
    {
        if (token + 1 >= limit)
            return false;
        if (tokens.IsWord(token))
            return words.Numbers.IsMinus(tokens.Folded(token));
        return tokens.Surface(token) is "-" or "−" or "–" && tokens.Kind(token + 1) == TokenKind.Number && tokens.IsGlued(token + 1) && !tokens.IsGlued(token)
            && !(token > 0 && tokens.Kind(token - 1) == TokenKind.Number);
    }
}
