using Align.Text;

namespace Align.Quantities;

/// <summary>Tells what stands between the two ends of a range: <c>30–40</c>, <c>10 to 12</c>, <c>între 3 și 5</c>, <c>două sau trei</c>.</summary>
internal sealed class RangeWords(TokenTable tokens, QuantityWords words)
{
    // How many times its lower end the upper end of a range that is only said with "to" can be: "up $2.88 to $46.50" is none, "$10 to $15" is.
    private const double WidestSpoken = 4;

    /// <summary>What joins two ends, and where the second begins; null where nothing does.</summary>
    public RangeJoiner? At(int token, Place place) => token < place.Limit && Match(token, place) is { } joiner && joiner.End < place.Limit ? joiner : null;

    /// <summary>Whether two values can be the ends of a range with this joiner.</summary>
    public static bool Spans(double low, double high, RangeJoiner joiner) =>
        low < high && (joiner.Kind is RangeJoinerKind.Dash or RangeJoinerKind.Opened || low * WidestSpoken >= high);

    /// <summary>The lower end, with the scale that stands behind the upper end and holds for both: <c>30-40 de milioane</c>.</summary>
    public static double Scaled(NumberSpan low, NumberSpan high) =>
        high.Scale > 1 && low.Scale == 1 && low.Value < high.Value / high.Scale ? low.Value * high.Scale : low.Value;

    private RangeJoiner? Match(int token, Place place)
    {
        if (IsDash(token))
            return token + 1 < place.Limit && tokens.IsGlued(token) == tokens.IsGlued(token + 1) ? new RangeJoiner(token + 1, RangeJoinerKind.Dash) : null;
        var comparators = words.Comparators;
        if (comparators.RangeInside.TryMatch(tokens, token, place.Limit, out var end, out _))
            return new RangeJoiner(end, place.IsOpened ? RangeJoinerKind.Opened : RangeJoinerKind.Spoken);
        if (place.IsOpened && comparators.RangeOpened.TryMatch(tokens, token, place.Limit, out end, out _))
            return new RangeJoiner(end, RangeJoinerKind.Opened);
        return comparators.RangeMeasured.TryMatch(tokens, token, place.Limit, out end, out _) ? new RangeJoiner(end, RangeJoinerKind.Measured) : null;
    }

    private bool IsDash(int token) => tokens.Surface(token) is "-" or "–" or "—" or "‑" or "−";
}

/// <summary>What joins the two ends of a range.</summary>
/// <param name="End">Where the second end begins.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct RangeJoiner(int End, RangeJoinerKind Kind);

/// <summary>What sort of joiner stands in a range.</summary>
internal enum RangeJoinerKind
{
    /// <summary><c>30–40</c>.</summary>
    Dash,

    /// <summary><c>between 30 and 40</c>, <c>from 30 to 40</c>.</summary>
    Opened,

    /// <summary><c>30 to 40</c>.</summary>
    Spoken,

    /// <summary><c>two or three</c>: a range only with a unit.</summary>
    Measured,
}
