namespace Align.Tests.Quantities;

public sealed class NoQuantityTests
{
    [Theory]
    [InlineData("ro", "Avionul F-16, racheta S-300 și elicopterul Mi-8.")]
    [InlineData("ro", "Pandemia de COVID-19 și summitul G20, G-20.")]
    [InlineData("ro", "Vezi nr. 5, pagina 12, art. 7, articolul 50.")]
    [InlineData("ro", "Sunați la 0721 234 567 sau 021.123.45.67.")]
    [InlineData("ro", "Sunați la +40 21 123 4567.")]
    [InlineData("ro", "Versiunea 3.7, v2.0, 1.2.3 și 10.0.0.1.")]
    [InlineData("ro", "Un Boeing 737 și Windows 10.")]
    [InlineData("ro", "Legea 17/2014, linia 24/7.")]
    [InlineData("ro", "Diabet de tip 1.")]
    [InlineData("ro", "S-a dovedit [12].")]
    [InlineData("en", "An F-16, a Su-27 and an A320-200.")]
    [InlineData("en", "The COVID-19 pandemic, the G20 and G-20 summits, 5G and 3D.")]
    [InlineData("en", "See No. 5, page 12, Article 50, pages 10-12.")]
    [InlineData("en", "Call 1-800-555-1234 or +40 21 123 4567.")]
    [InlineData("en", "Version 3.7, v2.0, 1.2.3 and 10.0.0.1.")]
    [InlineData("en", "A Boeing 737 and a Boeing 737-800.")]
    [InlineData("en", "Agent 007 works 24/7.")]
    [InlineData("en", "Type 2 diabetes.")]
    [InlineData("en", "Seat 12A.")]
    [InlineData("en", "See #5 at https://example.org/2018/07/16?id=42 and a@b12.org.")]
    [InlineData("en", "Air Force One and Formula One.")]
    public void Numbers_in_names_and_codes_are_no_quantities(string language, string text) => Reading.Check(language, text, "");

    [Theory]
    [InlineData("en", "A name before a number does not hide what it counts: in Syria 12 people died, says Ukraine 5%.", "Count 12 person; Percent 5 percent")]
    [InlineData("ro", "În Siria 12 persoane au murit, iar în Germania 57 de voturi.", "Count 12 person; Count 57 vote")]
    public void What_a_number_behind_a_name_counts_is_read(string language, string text, string expected) => Reading.Check(language, text, expected);

    [Theory]
    [InlineData("1. Au venit 5 oameni.", "Count 5 person")]
    [InlineData("2) Au venit 5 oameni.", "Count 5 person")]
    public void The_number_of_a_list_item_is_skipped(string text, string expected) => Reading.Check("ro", text, expected);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("%")]
    [InlineData("€")]
    [InlineData("între")]
    [InlineData("peste")]
    [InlineData("o")]
    [InlineData("- – —")]
    [InlineData("al a o un de la și")]
    [InlineData("acum în urmă cu ora")]
    public void Words_of_quantities_without_a_number_are_none(string text)
    {
        Assert.Empty(Reading.Of("ro", text));
        Assert.Empty(Reading.Of("en", text));
    }
}
