using System.Globalization;
using Align.Quantities;

namespace Align.Similarity;

/// <summary>What a quantity is compared by across languages: its kind and value, a unit where its size is known, or its date.</summary>
internal sealed record QuantityValue(QuantityKind Kind, double Value, double? UpperValue, string? Unit, CalendarDate? Date)
{
    /// <summary>From here on two quantities are taken for the same.</summary>
    public const float Same = 0.8f;

    private const double Tolerance = 1e-6;
    private const double NearInOneUnit = 0.5;
    private const double NearInOtherUnit = 0.95;
    private const double LeastRatio = 0.5;

    public static QuantityValue Of(Quantity quantity) =>
        new(quantity.Kind, quantity.Value, quantity.UpperValue, UnitSizes.Common(quantity.Unit, quantity.Unit) is null ? null : quantity.Unit, quantity.Date);

    /// <summary>
    /// How well another quantity says the same: 1 for an equal value or an agreeing date, less for values of one kind that are near, the more of one that was converted
    /// to another unit (10 inches, 25 cm); 0 for all else.
    /// </summary>
    public float LikenessTo(QuantityValue other)
    {
        if (Date is { } date)
            return other.Date is { } otherDate && date.AgreesWith(otherDate) ? 1 : 0;
        if (other.Date is not null)
            return 0;
        var sizes = Unit == other.Unit ? null : UnitSizes.Common(Unit, other.Unit);
        if (sizes is null && AreEqual(Value, other.Value) && (UpperValue is not { } a || other.UpperValue is not { } b || AreEqual(a, b)))
            return 1;
        if (Kind != other.Kind)
            return 0;
        var (first, second) = (Middle * (sizes?.First ?? 1), other.Middle * (sizes?.Second ?? 1));
        var ratio = first * second <= 0 ? 0 : Math.Min(Math.Abs(first), Math.Abs(second)) / Math.Max(Math.Abs(first), Math.Abs(second));
        return ratio < LeastRatio ? 0 : (float)((sizes is null ? NearInOneUnit : NearInOtherUnit) * Math.Pow(ratio, 4));
    }

    private double Middle => (Value + (UpperValue ?? Value)) / 2;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"={(int)Kind}|{Value:R}|{UpperValue:R}|{Unit}|{Parts(Date)}");

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static QuantityValue Parse(string text)
    {
        var parts = text[1..].Split('|');
        return new QuantityValue(
            (QuantityKind)int.Parse(parts[0], CultureInfo.InvariantCulture), double.Parse(parts[1], CultureInfo.InvariantCulture),
            parts[2].Length == 0 ? null : double.Parse(parts[2], CultureInfo.InvariantCulture), parts[3].Length == 0 ? null : parts[3], ParseDate(parts[4]));
    }

    private static bool AreEqual(double a, double b) => Math.Abs(a - b) <= Tolerance * Math.Max(1, Math.Max(Math.Abs(a), Math.Abs(b)));

    private static string Parts(CalendarDate? date) => date is null
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $"{date.Year},{date.Month},{date.Day},{date.Weekday},{date.Relative},{date.RelativeWeek},{date.RelativeMonth},{date.RelativeYear}")
            + (date.Until is { } until ? ";" + Parts(until) : "");

    private static CalendarDate? ParseDate(string text)
    {
        if (text.Length == 0)
            return null;
        var dates = text.Split(';', 2);
        var p = Array.ConvertAll(dates[0].Split(','), s => s.Length == 0 ? (int?)null : int.Parse(s, CultureInfo.InvariantCulture));
        return new CalendarDate(p[0], p[1], p[2], p[3]) { Relative = p[4], RelativeWeek = p[5], RelativeMonth = p[6], RelativeYear = p[7], Until = dates.Length > 1 ? ParseDate(dates[1]) : null };
    }
}
