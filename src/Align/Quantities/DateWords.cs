using System.Globalization;
using Align.Knowledge;
using Align.Text;

namespace Align.Quantities;

/// <summary>The words of one language for dates and times of day.</summary>
internal sealed class DateWords
{
    public DateWords(Grammar grammar)
    {
        var rows = grammar.Rows("dates").SelectMany(r => r.Values("words").Select(w => (Kind: r["kind"], Value: r["value"], Word: w))).ToList();
        Calendar = new(
            rows.Where(r => KindOf(r.Kind) is not null).Select(r => (r.Word, new DateWord(KindOf(r.Kind)!.Value, int.Parse(r.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), char.IsUpper(r.Word[0])))),
            grammar.Analyzer);
        Meridiems = Words("meridiem");
        Zones = Words("zone");
        Ambiguous = Words("ambiguous");
        MonthCues = Words("month_cue");
        FinalMonthCues = Words("month_cue_final");
        NotAfterMonth = Words("not_after_month");
        PluralBefore = Words("plural_before");
        PluralAfter = Words("plural_after");
        AgoBefore = Words("ago_before");
        AgoAfter = Words("ago_after");
        DayLinks = Words("day_link");
        YearLinks = Words("year_link");
        YearCues = Words("year_cue");
        DayJoiners = Words("day_joiner");
        MonthJoiners = Words("month_joiner");
        Decades = Words("decade");
        HourBefore = Words("hour_before");
        HourAfter = Words("hour_after");
        TimeCues = Words("time_cue");

        PhraseTable<string> Words(string kind) => new(rows.Where(r => r.Kind == kind).Select(r => (r.Word, r.Value)), grammar.Analyzer);
    }

    /// <summary>Months, weekdays, relative dates, noon and midnight.</summary>
    public PhraseTable<DateWord> Calendar { get; }

    /// <summary><c>am</c>, <c>pm</c>, <c>night</c>.</summary>
    public PhraseTable<string> Meridiems { get; }

    public PhraseTable<string> Zones { get; }

    /// <summary>Months that are other words too: <c>mai</c>, <c>May</c>, <c>March</c>.</summary>
    public PhraseTable<string> Ambiguous { get; }

    /// <summary>What makes an ambiguous word a month: <c>luna mai</c>, <c>in May</c>.</summary>
    public PhraseTable<string> MonthCues { get; }

    /// <summary>What makes an ambiguous word a month where no other word follows: <c>în mai.</c></summary>
    public PhraseTable<string> FinalMonthCues { get; }

    /// <summary>What makes it the other word: <c>10 mai mulți</c>.</summary>
    public PhraseTable<string> NotAfterMonth { get; }

    /// <summary>What makes the name of a weekday a plural of something else: <c>ultimele luni</c>.</summary>
    public PhraseTable<string> PluralBefore { get; }

    /// <summary>The same from behind: <c>luni întregi</c>.</summary>
    public PhraseTable<string> PluralAfter { get; }

    public PhraseTable<string> AgoBefore { get; }

    public PhraseTable<string> AgoAfter { get; }

    /// <summary>What stands between a day and its month: <c>9th of July</c>.</summary>
    public PhraseTable<string> DayLinks { get; }

    /// <summary>What stands between a month and its year: <c>iulie anul 2018</c>.</summary>
    public PhraseTable<string> YearLinks { get; }

    /// <summary>What stands before a year: <c>în 1848</c>.</summary>
    public PhraseTable<string> YearCues { get; }

    /// <summary>What stands between two days of a span or list: <c>14 și 15 martie</c>.</summary>
    public PhraseTable<string> DayJoiners { get; }

    /// <summary>What stands between two dates of a span: <c>28 martie până la 2 aprilie</c>.</summary>
    public PhraseTable<string> MonthJoiners { get; }

    /// <summary><c>anii</c> before <c>90</c>.</summary>
    public PhraseTable<string> Decades { get; }

    public PhraseTable<string> HourBefore { get; }

    public PhraseTable<string> HourAfter { get; }

    /// <summary>What makes <c>18.45</c> a time: <c>la</c>, <c>at</c>.</summary>
    public PhraseTable<string> TimeCues { get; }

    public bool CanStart(string folded) => Calendar.CanStart(folded) || AgoBefore.CanStart(folded) || Decades.CanStart(folded) || HourBefore.CanStart(folded);

    private static DateWordKind? KindOf(string kind) => kind switch
    {
        "month" => DateWordKind.Month,
        "month_short" => DateWordKind.MonthShort,
        "weekday" => DateWordKind.Weekday,
        "weekday_short" => DateWordKind.WeekdayShort,
        "relative" => DateWordKind.Relative,
        "relative_week" => DateWordKind.RelativeWeek,
        "relative_month" => DateWordKind.RelativeMonth,
        "relative_year" => DateWordKind.RelativeYear,
        "clock" => DateWordKind.Clock,
        _ => null,
    };
}

/// <summary>What a calendar word names.</summary>
internal enum DateWordKind
{
    Month,
    MonthShort,
    Weekday,
    WeekdayShort,
    Relative,
    RelativeWeek,
    RelativeMonth,
    RelativeYear,
    Clock,
}

/// <summary>A calendar word.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Value">The number of the month or weekday; the days, weeks, months or years from now; the hour.</param>
/// <param name="IsCapitalised">Whether the language writes it with a capital.</param>
internal readonly record struct DateWord(DateWordKind Kind, int Value, bool IsCapitalised)
{
    public bool IsMonth => Kind is DateWordKind.Month or DateWordKind.MonthShort;

    public bool IsWeekday => Kind is DateWordKind.Weekday or DateWordKind.WeekdayShort;
}
