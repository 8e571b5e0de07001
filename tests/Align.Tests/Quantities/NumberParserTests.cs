using Align.Quantities;

namespace Align.Tests.Quantities;

public sealed class NumberParserTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("7", 7)]
    [InlineData("3000", 3000)]
    [InlineData("1.234,5", 1234.5)]
    [InlineData("1,234.5", 1234.5)]
    [InlineData("1.234.567", 1234567)]
    [InlineData("1,234,567", 1234567)]
    [InlineData("1.234.567,89", 1234567.89)]
    [InlineData("1'234'567", 1234567)]
    [InlineData("0.125", 0.125)]
    [InlineData("0,125", 0.125)]
    [InlineData("3.5", 3.5)]
    [InlineData("1,5", 1.5)]
    [InlineData("12,25", 12.25)]
    [InlineData("1234.567", 1234.567)]
    public void A_figure_that_only_one_convention_can_mean_is_the_same_in_both(string figure, double value)
    {
        foreach (var decimalComma in new[] { true, false })
        {
            Assert.True(NumberParser.TryParse(figure, decimalComma, out var read));
            Assert.Equal(value, read, 9);
        }
    }

    [Theory]
    [InlineData("3.000", 3000, 3)]
    [InlineData("3,000", 3, 3000)]
    [InlineData("12.345", 12345, 12.345)]
    [InlineData("12,345", 12.345, 12345)]
    public void Three_digits_behind_one_separator_follow_the_convention_of_the_language(string figure, double withDecimalComma, double withDecimalPoint)
    {
        Assert.True(NumberParser.TryParse(figure, decimalComma: true, out var comma));
        Assert.True(NumberParser.TryParse(figure, decimalComma: false, out var point));
        Assert.Equal((withDecimalComma, withDecimalPoint), (comma, point));
    }

    [Theory]
    [InlineData("")]
    [InlineData("9:30")]
    [InlineData("24/7")]
    [InlineData("16.07.2018")]
    [InlineData("1.2.3")]
    [InlineData("10.0.0.1")]
    [InlineData("1.23.456")]
    [InlineData("1,234.567.8")]
    [InlineData("0721")]
    [InlineData("007")]
    [InlineData("12a")]
    public void What_is_no_number_is_refused(string figure)
    {
        Assert.False(NumberParser.TryParse(figure, decimalComma: true, out _));
        Assert.False(NumberParser.TryParse(figure, decimalComma: false, out _));
    }

    [Fact]
    public void A_figure_of_any_length_is_read_or_refused_but_does_not_throw()
    {
        foreach (var length in new[] { 1, 20, 63, 64, 65, 500 })
            NumberParser.TryParse(new string('9', length), decimalComma: true, out _);
    }
}
