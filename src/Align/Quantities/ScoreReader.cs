using System.Globalization;
using Align.Text;

namespace Align.Quantities;

/// <summary>Reads the results of matches and votes: <c>2-1</c>, <c>52–48</c>, <c>2:1</c>, <c>patru la unu</c>.</summary>
internal sealed class ScoreReader(TokenTable tokens, QuantityWords words, NumberReader numbers, NounReader nouns, NameNumbers names)
{
    private const double Highest = 300;

    // A pair that rises is a range rather than a score, but for small ones: 1-2.
    private const int HighestRising = 9;

    /// <summary>The score in figures that starts at a token, or null.</summary>
    public Quantity? ReadFigures(int start, Place place)
    {
        if (tokens.Kind(start) != TokenKind.Number || names.IsLabelled(start, place.First))
            return null;
        var figure = tokens.Surface(start);
        if (figure.IndexOf(':') is var colon and > 0)
            return figure.Length == colon + 2 && Points(figure[..colon]) is { } home && Points(figure[(colon + 1)..]) is { } away ? Make(start, start + 1, home, away) : null;
        var (dash, other, end) = (start + 1, start + 2, start + 3);
        if (end > place.Limit || tokens.Surface(dash) is not ("-" or "–" or "‑") || !tokens.IsGlued(dash) || !tokens.IsGlued(other) || tokens.Kind(other) != TokenKind.Number
            || Points(figure) is not { } first || Points(tokens.Surface(other)) is not { } second)
            return null;
        var isRange = second > first && (second > HighestRising || CountsSomething(new NumberSpan(second, end, NumberSort.Cardinal), place));
        return isRange ? null : Make(start, end, first, second);
    }

    /// <summary>The score in words that starts with a number, the higher side first: <c>four to one</c>, <c>21 la 20</c>; or null.</summary>
    public Quantity? ReadSpoken(int start, NumberSpan first, Place place) =>
        !place.IsOpened && IsPoints(first) && first.End < place.Limit && words.Comparators.Scores.TryMatch(tokens, first.End, place.Limit, out var next, out _)
        && numbers.Read(next, place.Limit) is { } second && IsPoints(second) && second.Value < first.Value && !CountsSomething(second, place)
            ? Make(start, second.End, first.Value, second.Value)
            : null;

    private static bool IsPoints(NumberSpan number) =>
        number is { Sort: NumberSort.Cardinal, Scale: 1, Need: NumberNeed.Nothing or NumberNeed.ListedNoun, Value: >= 0 and < Highest } && number.Value % 1 == 0;

    // "2-3 ori", "10 la 5 mai": what stands behind makes something else of the second number.
    private bool CountsSomething(NumberSpan number, Place place) =>
        nouns.Read(number, number.End, place.Limit) is not null || numbers.ScaleAt(number.End, place.Limit) is not null
        || (number.End < place.Limit && words.Dates.Calendar.TryMatch(tokens, number.End, place.Limit, out _, out _));

    private static double? Points(ReadOnlySpan<char> figure) =>
        figure.Length <= 3 && (figure.Length == 1 || figure[0] != '0') && int.TryParse(figure, NumberStyles.None, CultureInfo.InvariantCulture, out var points) && points < Highest ? points : null;

    private Quantity Make(int start, int end, double first, double second) => tokens.Quantity(start, end, QuantityKind.Score, first, "score") with { UpperValue = second };
}
