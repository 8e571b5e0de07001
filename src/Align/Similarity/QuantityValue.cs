using System.Globalization;

namespace Align.Similarity;

/// <summary>What a quantity is compared by across languages: its kind, its value, its date.</summary>
internal sealed record QuantityValue(QuantityKind Kind, double Value, CalendarDate? Date)
{
    private const double Tolerance = 1e-6;

    public static QuantityValue Of(Quantity quantity) => new(quantity.Kind, quantity.Value, quantity.Date);

    /// <summary>Whether the values are the same, or the dates agree as far as both are said.</summary>
    public bool AgreesWith(QuantityValue other) => Date is { } date
        ? other.Date is { } otherDate && date.AgreesWith(otherDate)
        : other.Date is null && Math.Abs(Value - other.Value) <= Tolerance * Math.Max(1, Math.Max(Math.Abs(Value), Math.Abs(other.Value)));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"={(int)Kind}|{Value:R}|{Parts(Date)}");

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static QuantityValue Parse(string text)
    {
        var parts = text[1..].Split('|');
        return new QuantityValue((QuantityKind)int.Parse(parts[0], CultureInfo.InvariantCulture), double.Parse(parts[1], CultureInfo.InvariantCulture), ParseDate(parts[2]));
    }

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
