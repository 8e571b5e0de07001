namespace Align.Quantities;

/// <summary>
/// The values that a quantity, taken from a report of some event, leaves open for another report of the same event. Logic alone would leave "more
/// than 100" open up to infinity; but who knows of 900 does not write "more than 100". So the open side of a bound ends within sight of it.
/// </summary>
internal readonly record struct QuantityBand(double Low, double High)
{
    /// <summary>How far "about 100" reaches to either side.</summary>
    private const double About = 0.1;

    /// <summary>How many times its bound "more than 100" can still mean.</summary>
    private const double More = 1.5;

    /// <summary>How little of its bound "fewer than 100" can still mean.</summary>
    private const double Less = 0.65;

    /// <summary>The most that is put down to rounding.</summary>
    private const double Rounding = 0.05;

    /// <summary>Counts below this are taken at their word: 20 dead are not 21.</summary>
    private const double SmallestRounded = 100;

    public static QuantityBand Of(Quantity quantity)
    {
        var (low, high) = (quantity.Value, quantity.UpperValue ?? quantity.Value);
        var exact = Math.Max(Math.Abs(low), Math.Abs(high)) * 1e-6 + 1e-9;
        return quantity.Comparator switch
        {
            Comparator.More or Comparator.AtLeast => new(low - exact, high + Math.Abs(high) * (More - 1) + exact),
            Comparator.Less or Comparator.AtMost => new(low - Math.Abs(low) * (1 - Less) - exact, high + exact),
            Comparator.About => new(low - Math.Abs(low) * About, high + Math.Abs(high) * About),
            _ => new(low - Rounded(low, quantity.Kind) - exact, high + Rounded(high, quantity.Kind) + exact),
        };
    }

    public bool Overlaps(QuantityBand other) => Low <= other.High && other.Low <= High;

    /// <summary>The same values in another unit, a little wider, since converted figures are rounded again.</summary>
    public QuantityBand Converted(double size)
    {
        var slack = Rounding * Math.Max(Math.Abs(Low), Math.Abs(High));
        return new((Low - slack) * size, (High + slack) * size);
    }

    // Half a unit of the last digit that is given, but for the half itself: 25 million may be 25.3, 3.000 de oameni may be 3,120 people, 12% may be 12.4%.
    private static double Rounded(double value, QuantityKind kind)
    {
        var size = Math.Abs(value);
        if (size == 0 || size > 1e15)
            return 0;
        var isCount = kind is QuantityKind.Count or QuantityKind.Number;
        if (isCount && size < SmallestRounded)
            return 0;
        var place = 1.0;
        if (size % 1 == 0)
            while (size % (place * 10) == 0)
                place *= 10;
        else
            while (place > 1e-6 && Math.Abs(size / place - Math.Round(size / place)) > 1e-6)
                place /= 10;
        return isCount && place < 10 ? 0 : Math.Min(place * 0.49, size * Rounding);
    }
}
