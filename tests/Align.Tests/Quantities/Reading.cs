using System.Globalization;
using Align.Quantities;
using Align.Tests.Text;
using Align.Text;

namespace Align.Tests.Quantities;

/// <summary>
/// Reads the quantities of a text and writes them down in a short notation, for tables: <c>Count &gt;800 person</c>, <c>Money 3e9–4e9 EUR</c>,
/// <c>Date 2018-07-16 Mon</c>, <c>Date --07-14/--07-16</c>, <c>Time 18:45</c>. Comparators: <c>~ &gt; &lt; ≥ ≤</c>; units of things that no table lists are left out.
/// </summary>
internal static class Reading
{
    private static readonly string[] Weekdays = ["", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    /// <summary>The quantities of a text, after a check that they stand in order, apart, and where they say.</summary>
    public static IReadOnlyList<Quantity> Of(string language, string text)
    {
        var found = QuantityReader.Read(new TokenTable(text, TextAnalyzer.For(language == "ro" ? Language.Romanian : Language.English)));
        var end = 0;
        foreach (var quantity in found)
        {
            Assert.True(quantity.Start >= end && quantity.End > quantity.Start, $"{quantity} overlaps the one before.");
            Assert.Equal(text[quantity.Start..quantity.End], quantity.Text);
            Assert.False(double.IsNaN(quantity.Value) || double.IsInfinity(quantity.Value));
            end = quantity.End;
        }
        return found;
    }

    public static Quantity One(string language, string text) => Assert.Single(Of(language, text));

    /// <summary>The quantities of a text in short notation.</summary>
    public static string Short(string language, string text) => string.Join("; ", Of(language, text).Select(Short));

    /// <summary>The quantities of a text as they stand in it.</summary>
    public static string Texts(string language, string text) => string.Join(" | ", Of(language, text).Select(q => q.Text));

    /// <summary>Checks a table row, in Romanian in every spelling: comma, cedilla, decomposed, without diacritics.</summary>
    public static void Check(string language, string text, string expected)
    {
        Assert.Equal(expected, Short(language, text));
        if (language != "ro")
            return;
        foreach (var spelling in new[] { Spelling.Cedilla(text), Spelling.Decomposed(text), Spelling.Bare(text) })
            Assert.True(expected == Short(language, spelling), $"Expected {expected} but read {Short(language, spelling)} in: {spelling}");
    }

    private static string Short(Quantity q)
    {
        var comparator = q.Comparator switch
        {
            Comparator.About => "~",
            Comparator.More => ">",
            Comparator.Less => "<",
            Comparator.AtLeast => "≥",
            Comparator.AtMost => "≤",
            _ => "",
        };
        var value = q.Kind switch
        {
            QuantityKind.Date => Short(q.Date!) + (q.Date!.Until is { } until ? "/" + Short(until) : ""),
            QuantityKind.Time => Clock(q.Value) + (q.UpperValue is { } to ? "–" + Clock(to) : ""),
            _ => Number(q.Value) + (q.UpperValue is { } upper ? "–" + Number(upper) : ""),
        };
        var unit = q.Kind is QuantityKind.Date or QuantityKind.Ordinal or QuantityKind.Score || q.Unit == "time" || !IsListed(q.Unit) ? "" : " " + q.Unit;
        return $"{q.Kind} {comparator}{value}{unit}";
    }

    private static string Short(CalendarDate d)
    {
        var parts = new List<string>();
        if (d.Year is not null || d.Month is not null)
            parts.Add((d.Year is { } y ? Number(y) : "-") + (d.Month is { } m ? $"-{m:00}" : "") + (d.Day is { } day ? $"-{day:00}" : ""));
        if (d.Weekday is { } w)
            parts.Add(Weekdays[w]);
        Relative("day", d.Relative);
        Relative("week", d.RelativeWeek);
        Relative("month", d.RelativeMonth);
        Relative("year", d.RelativeYear);
        return string.Join(" ", parts);

        void Relative(string unit, int? n)
        {
            if (n is { } value)
                parts.Add(unit + value.ToString("+0;-0;0", CultureInfo.InvariantCulture));
        }
    }

    private static string Clock(double hours)
    {
        var minutes = (int)Math.Round(hours * 60);
        return string.Create(CultureInfo.InvariantCulture, $"{minutes / 60:00}:{minutes % 60:00}");
    }

    private static string Number(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    private static bool IsListed(string? unit) => unit is not null && Units.Contains(unit);

    private static readonly HashSet<string> Units =
        [.. Align.Knowledge.Grammar.For(Language.English).Rows("units").Select(r => r["unit"]), .. Align.Knowledge.Grammar.For(Language.English).Rows("dates").Where(r => r["kind"] == "zone").Select(r => r["value"])];
}
