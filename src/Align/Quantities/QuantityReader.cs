using System.Globalization;
using Align.Text;

namespace Align.Quantities;

/// <summary>
/// Finds the quantities of a text: figures and number words with their comparator before or after, scale, unit or counted noun; ranges; money with
/// its sign before or after; dates and times.
/// </summary>
internal sealed class QuantityReader
{
    private readonly TokenTable _tokens;
    private readonly QuantityWords _words;
    private readonly DateReader _dates;

    private QuantityReader(TokenTable tokens)
    {
        _tokens = tokens;
        _words = QuantityWords.For(tokens.Grammar);
        _dates = new DateReader(tokens, _words);
    }

    /// <summary>The quantities of a text, in order, without overlaps.</summary>
    public static IReadOnlyList<Quantity> Read(TokenTable tokens)
    {
        var reader = new QuantityReader(tokens);
        var found = new List<Quantity>();
        foreach (var sentence in tokens.Sentences)
            for (var i = sentence.FirstToken; i < sentence.EndToken;)
            {
                var quantity = reader.ReadAt(i, sentence.EndToken);
                if (quantity is null)
                {
                    i++;
                    continue;
                }
                found.Add(quantity);
                i = quantity.EndToken;
            }
        return found;
    }

    private Quantity? ReadAt(int start, int limit)
    {
        if (_words.Comparators.TryMatch(_tokens, start, limit, out var afterComparator, out var word) && !word.After && afterComparator < limit
            && ReadBare(afterComparator, limit) is { } bounded && bounded.Kind is not QuantityKind.Date)
            return Span(bounded with { Comparator = word.Comparator }, start, bounded.EndToken);
        var quantity = ReadBare(start, limit);
        if (quantity is not null && quantity.Kind != QuantityKind.Date && quantity.EndToken < limit
            && _words.Comparators.TryMatch(_tokens, quantity.EndToken, limit, out var end, out var after) && after.After)
            return Span(quantity with { Comparator = after.Comparator }, start, end);
        return quantity;
    }

    private Quantity? ReadBare(int start, int limit)
    {
        if (Currency(start) is { } sign && start + 1 < limit && _tokens.Kind(start + 1) == TokenKind.Number)
            return ReadMoney(start, start + 1, limit, sign);
        // Two months ("două luni") before Monday ("luni"): a number decides first, a date word only where there is none.
        if (ReadNumber(start, limit) is not { } number)
            return _dates.Read(start, limit);
        if (_dates.Read(start, limit) is { } date && date.EndToken >= number.End)
            return date;
        return Complete(start, number, limit);
    }

    private Quantity? ReadMoney(int start, int figure, int limit, Unit currency)
    {
        if (!NumberParser.TryParse(_tokens.Surface(figure), _words.DecimalComma, out var value))
            return null;
        var end = figure + 1;
        if (end < limit && Scale(end, afterSign: true) is { } scale)
            (value, end) = (value * scale, end + 1);
        return Make(start, end, QuantityKind.Money, value, currency.Id);
    }

    // A number with its unit, counted noun or second end of a range.
    private Quantity? Complete(int start, NumberSpan number, int limit)
    {
        var end = number.End;
        double? upper = null;
        if (end + 1 < limit && IsRangeMark(end) && ReadNumber(end + 1, limit) is { } second && second.Value > number.Value)
        {
            upper = second.Value;
            end = second.End;
            // "30-40 de milioane": the scale stands behind the second figure and holds for both.
            if (second.Scale > 1 && number.Scale == 1 && number.Value < 1000)
                number = number with { Value = number.Value * second.Scale };
        }
        if (number.Kind == "ordinal")
            return Make(start, end, QuantityKind.Ordinal, number.Value, "ordinal");
        var unitStart = end < limit && _tokens.Folded(end) is "de" or "of" ? end + 1 : end;
        if (unitStart < limit && _tokens.IsMark(unitStart, '-') && unitStart + 1 < limit)
            unitStart++;                                                       // 30-minute, 800-kilometre
        if (unitStart < limit && _words.Units.TryMatch(_tokens, unitStart, limit, out var unitEnd, out var unit) && IsUnitHere(unitStart, unit))
            return Make(start, unitEnd, KindOf(unit), number.Value, unit.Id) with { UpperValue = upper, HeadToken = unit.Dimension == "people" ? unitStart : -1 };
        if (number.IsArticle)
            return null;                                                       // "un", "o", "a" count only before a scale or a unit
        if (CountedNoun(unitStart, limit) is { } noun)
            return Make(start, noun + 1, QuantityKind.Count, number.Value, _tokens.Stem(noun)) with { UpperValue = upper, HeadToken = noun };
        return Make(start, end, QuantityKind.Number, number.Value, null) with { UpperValue = upper };
    }

    // A symbol such as m or t is a unit only as it is written; a word in any case.
    private bool IsUnitHere(int token, Unit unit) => _tokens[token].Length > 2 || !_tokens.IsCapitalised(token) || unit.Dimension is "money" or "energy" or "data" or "temperature";

    private static QuantityKind KindOf(Unit unit) => unit.Dimension switch
    {
        "time" => QuantityKind.Duration,
        "money" => QuantityKind.Money,
        "percent" => QuantityKind.Percent,
        "people" or "count" => QuantityKind.Count,
        _ => QuantityKind.Measure,
    };

    // The next content word that is not a name: "doi răniți", "four seriously injured passengers" takes the first.
    private int? CountedNoun(int token, int limit) =>
        token < limit && _tokens.IsWord(token) && !_tokens.IsStop(token) && !_tokens.IsCapitalised(token) && _tokens[token].Length > 2 ? token : null;

    private bool IsRangeMark(int token) =>
        _tokens.Surface(token) is "-" or "–" or "—" or "‑" || (_tokens.Folded(token) is "to" or "la" && _tokens.Kind(token + 1) == TokenKind.Number && _tokens.Kind(token - 1) == TokenKind.Number);

    private Unit? Currency(int token) =>
        _tokens.Kind(token) == TokenKind.Symbol || (_tokens.IsWord(token) && _tokens[token].Length <= 4 && _tokens.IsCapitalised(token))
            ? _words.Units.TryMatch(_tokens, token, token + 1, out _, out var unit) && unit.Dimension == "money" ? unit : null
            : null;

    private double? Scale(int token, bool afterSign)
    {
        var folded = _tokens.Folded(token);
        if (_words.Number(folded) is { Kind: "scale" } scale)
            return scale.Value;
        if (!afterSign)
            return null;
        return folded switch
        {
            "k" => 1e3,
            "m" or "mn" or "mil" => 1e6,
            "b" or "bn" => 1e9,
            "tn" or "t" => 1e12,
            _ => null,
        };
    }

    /// <summary>A figure with scale words, or a run of number words.</summary>
    private NumberSpan? ReadNumber(int start, int limit)
    {
        if (_tokens.Kind(start) == TokenKind.Number)
            return NumberParser.TryParse(_tokens.Surface(start), _words.DecimalComma, out var value) ? Scaled(value, start + 1, limit) : null;
        if (!_tokens.IsWord(start) || _words.Number(_tokens.Folded(start)) is not { } first)
            return OrdinalFigure(start);
        return first.Kind switch
        {
            "ordinal" => new NumberSpan(first.Value, start + 1, "ordinal"),
            "fraction" => null,
            "collective" => new NumberSpan(first.Value, start + 1, "cardinal"),
            _ => ReadWords(start, limit),
        };
    }

    private NumberSpan? OrdinalFigure(int token)
    {
        var surface = _tokens.Surface(token);
        return _tokens.IsWord(token) && surface.Length > 2 && char.IsAsciiDigit(surface[0]) && surface[^2..] is "st" or "nd" or "rd" or "th"
            && int.TryParse(surface[..^2], NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? new NumberSpan(n, token + 1, "ordinal") : null;
    }

    private NumberSpan Scaled(double value, int next, int limit)
    {
        var scale = 1.0;
        while (true)
        {
            var t = next < limit && _tokens.Folded(next) == "de" ? next + 1 : next;
            if (t >= limit || !(_tokens.IsWord(t) && Scale(t, afterSign: false) is { } s))
                return new NumberSpan(value * scale, next, "cardinal") { Scale = scale };
            (scale, next) = (scale * s, t + 1);
        }
    }

    // o sută douăzeci și trei de mii; two hundred and five million; twenty-five
    private NumberSpan? ReadWords(int start, int limit)
    {
        double total = 0, group = 0, scale = 1;
        int end = start, words = 0;
        for (var i = start; i < limit; i++)
        {
            var folded = _tokens.Folded(i);
            if (i > start && (folded is "si" or "and" or "de" || _tokens.IsMark(i, '-')))
            {
                if (i + 1 < limit && _tokens.IsWord(i + 1) && _words.Number(_tokens.Folded(i + 1)) is { Kind: "cardinal" or "scale" } next && Joins(folded, group, next))
                    continue;
                break;
            }
            if (!_tokens.IsWord(i) || _words.Number(folded) is not { Kind: "cardinal" or "scale" } word)
                break;
            if (word.Kind == "cardinal")
            {
                if (words > 0 && !(group >= 20 && group % 10 == 0 && word.Value < 10) && !(group >= 100 && word.Value < 100) && group != 0)
                    break;
                group += word.Value;
            }
            else if (word.Value == 100)
            {
                group = (group == 0 ? 1 : group) * 100;
            }
            else
            {
                total += (group == 0 ? 1 : group) * word.Value;
                (group, scale) = (0, word.Value);
            }
            end = i + 1;
            words++;
        }
        if (words == 0)
            return null;
        var firstFolded = _tokens.Folded(start);
        return new NumberSpan(total + group, end, "cardinal") { Scale = scale, IsArticle = words == 1 && firstFolded is "un" or "o" or "a" or "an" or "one" or "unul" or "una" or "unu" };
    }

    // "and" and "și" join inside one number only (twenty and five does not): after hundreds, or Romanian tens and units; "de" only before a scale.
    private static bool Joins(string joiner, double group, NumberWord next) => joiner switch
    {
        "de" => next.Kind == "scale",
        "si" => group >= 20 && group % 10 == 0 && next.Value < 10,
        "and" => next.Kind == "cardinal" && group >= 100,
        _ => group >= 20 && group % 10 == 0 && next.Value < 10,
    };

    private Quantity Make(int first, int end, QuantityKind kind, double value, string? unit) =>
        Span(new Quantity(0, 0, "", kind, value) { Unit = unit }, first, end);

    private Quantity Span(Quantity quantity, int first, int end)
    {
        var (start, stop) = (_tokens[first].Start, _tokens[end - 1].End);
        return quantity with { Start = start, End = stop, Text = _tokens.Text[start..stop], FirstToken = first, EndToken = end };
    }

    private readonly record struct NumberSpan(double Value, int End, string Kind)
    {
        public double Scale { get; init; } = 1;

        /// <summary>Whether it is an indefinite article as much as the number one.</summary>
        public bool IsArticle { get; init; }

    }
}
