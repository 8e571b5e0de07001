namespace Align.Tests.Quantities;

public sealed class CalendarDateTests
{
    private static CalendarDate Day(int? year, int? month, int? day) => new(year, month, day, null);

    [Fact]
    public void Dates_that_share_a_part_agree_or_conflict()
    {
        Assert.True(Day(2018, 7, 16).AgreesWith(Day(null, 7, 16)));
        Assert.True(Day(2018, 7, 16).AgreesWith(Day(2018, null, null)));
        Assert.True(Day(2018, 7, 16).ConflictsWith(Day(2018, 7, 17)));
        Assert.True(Day(2018, 7, 16).ConflictsWith(Day(2017, null, null)));
        Assert.False(Day(2018, 7, 16).AgreesWith(Day(2017, 7, 16)));
    }

    [Fact]
    public void Dates_that_share_no_part_do_neither()
    {
        var (year, weekday) = (Day(2018, null, null), new CalendarDate(null, null, null, 5));
        Assert.False(year.AgreesWith(weekday));
        Assert.False(year.ConflictsWith(weekday));
        var (yesterday, lastYear) = (new CalendarDate(null, null, null, null) { Relative = -1 }, new CalendarDate(null, null, null, null) { RelativeYear = -1 });
        Assert.False(yesterday.AgreesWith(lastYear));
        Assert.False(yesterday.ConflictsWith(lastYear));
    }

    [Fact]
    public void Spans_agree_where_they_overlap()
    {
        var span = Day(null, 3, 28) with { Until = Day(null, 4, 2) };
        Assert.True(span.AgreesWith(Day(null, 3, 30)));
        Assert.True(span.AgreesWith(Day(null, 4, 2)));
        Assert.True(Day(null, 4, 1).AgreesWith(span));
        Assert.True(span.ConflictsWith(Day(null, 4, 3)));
        Assert.True(span.ConflictsWith(Day(null, 3, 27)));
        Assert.True(span.AgreesWith(Day(null, 4, 1) with { Until = Day(null, 4, 9) }));
        Assert.True(span.AgreesWith(Day(2018, 4, 1)));
    }

    [Fact]
    public void A_missing_date_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Day(2018, 7, 16).AgreesWith(null!));
        Assert.Throws<ArgumentNullException>(() => Day(2018, 7, 16).ConflictsWith(null!));
    }
}
