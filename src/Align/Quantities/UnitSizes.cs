using System.Collections.Frozen;

namespace Align.Quantities;

/// <summary>How large units are, in the base unit of what they measure: 90 minutes are an hour and a half, 10 miles 16 kilometres.</summary>
internal static class UnitSizes
{
    private static readonly FrozenDictionary<string, (string Measure, double Size)> Sizes = new Dictionary<string, (string, double)>
    {
        // hours; months and years are of average length
        ["millisecond"] = ("time", 1 / 3_600_000.0), ["second"] = ("time", 1 / 3600.0), ["minute"] = ("time", 1 / 60.0), ["hour"] = ("time", 1), ["day"] = ("time", 24),
        ["week"] = ("time", 168), ["fortnight"] = ("time", 336), ["month"] = ("time", 730.5), ["quarter_year"] = ("time", 2191.5), ["half_year"] = ("time", 4383),
        ["year"] = ("time", 8766), ["decade"] = ("time", 87_660), ["century"] = ("time", 876_600), ["millennium"] = ("time", 8_766_000),

        // metres
        ["nanometre"] = ("length", 1e-9), ["micrometre"] = ("length", 1e-6), ["millimetre"] = ("length", 0.001), ["centimetre"] = ("length", 0.01), ["decimetre"] = ("length", 0.1),
        ["metre"] = ("length", 1), ["kilometre"] = ("length", 1000), ["mile"] = ("length", 1609.344), ["nautical_mile"] = ("length", 1852), ["yard"] = ("length", 0.9144),
        ["foot"] = ("length", 0.3048), ["inch"] = ("length", 0.0254),

        // square metres
        ["square_centimetre"] = ("area", 0.0001), ["square_metre"] = ("area", 1), ["square_kilometre"] = ("area", 1e6), ["square_mile"] = ("area", 2_589_988), ["square_foot"] = ("area", 0.092903),
        ["hectare"] = ("area", 10_000), ["acre"] = ("area", 4046.86),

        // litres
        ["millilitre"] = ("volume", 0.001), ["centilitre"] = ("volume", 0.01), ["decilitre"] = ("volume", 0.1), ["litre"] = ("volume", 1), ["hectolitre"] = ("volume", 100),
        ["cubic_centimetre"] = ("volume", 0.001), ["cubic_metre"] = ("volume", 1000), ["cubic_kilometre"] = ("volume", 1e12), ["cubic_foot"] = ("volume", 28.3168), ["barrel"] = ("volume", 158.987),
        ["gallon"] = ("volume", 3.78541), ["pint"] = ("volume", 0.56826),

        // kilograms
        ["microgram"] = ("mass", 1e-9), ["milligram"] = ("mass", 1e-6), ["gram"] = ("mass", 0.001), ["kilogram"] = ("mass", 1), ["quintal"] = ("mass", 100), ["tonne"] = ("mass", 1000),
        ["kilotonne"] = ("mass", 1e6), ["megatonne"] = ("mass", 1e9), ["pound_mass"] = ("mass", 0.453592), ["ounce"] = ("mass", 0.0283495), ["stone"] = ("mass", 6.35029),

        // kilometres an hour
        ["kilometre_per_hour"] = ("speed", 1), ["metre_per_second"] = ("speed", 3.6), ["mile_per_hour"] = ("speed", 1.609344), ["knot"] = ("speed", 1.852),

        // watts, watt-hours
        ["watt"] = ("power", 1), ["kilowatt"] = ("power", 1e3), ["megawatt"] = ("power", 1e6), ["gigawatt"] = ("power", 1e9), ["terawatt"] = ("power", 1e12),
        ["watt_hour"] = ("energy", 1), ["kilowatt_hour"] = ("energy", 1e3), ["megawatt_hour"] = ("energy", 1e6), ["gigawatt_hour"] = ("energy", 1e9), ["terawatt_hour"] = ("energy", 1e12),

        // "4,5 grade" are Celsius in Romania; "25 de puncte procentuale" is often "25 percent" on the other side
        ["degree"] = ("temperature", 1), ["celsius"] = ("temperature", 1),
        ["percent"] = ("percent", 1), ["percentage_point"] = ("percent", 1), ["per_mille"] = ("percent", 0.1), ["basis_point"] = ("percent", 0.01),
        ["ban"] = ("lei", 0.01), ["RON"] = ("lei", 1),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The sizes of two units of one measure; null where they measure different things, or things whose sizes are not known.</summary>
    public static (double First, double Second)? Common(string? first, string? second) =>
        first is not null && second is not null && Sizes.TryGetValue(first, out var a) && Sizes.TryGetValue(second, out var b) && a.Measure == b.Measure ? (a.Size, b.Size) : null;
}
