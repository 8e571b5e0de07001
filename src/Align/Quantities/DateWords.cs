using System.Globalization;
using Align.Knowledge;

namespace Align.Quantities;

/// <summary>The words of one language for dates and times of day.</summary>
internal sealed class DateWords
{
    public DateWords(Grammar grammar, RoleWords roles)
    {
        var rows = grammar.Rows("dates").SelectMany(r => r.Values("words").Select(w => (Kind: r["kind"], Value: r["value"], Word: w))).ToList();
        Calendar = new(rows.Where(r => r.Kind is not ("meridiem" or "zone")).Select(r => (r.Word, Parse(r.Kind, r.Value, r.Word))), grammar.Analyzer);
        Meridiems = Values("meridiem");
        Zones = Values("zone");
        Ambiguous = roles.Phrases("ambiguous");
        MonthCues = roles.Phrases("month_cue");
        FinalMonthCues = roles.Phrases("month_cue_final");
        NotAfterMonth = roles.Phrases("not_after_month");
        NotWeekdayBefore = roles.Phrases("not_weekday_before");
        NotWeekdayAfter = roles.Phrases("not_weekday_after");
        Definite = roles.Phrases("definite");
        AgoBefore = roles.Phrases("ago_before");
        AgoAfter = roles.Phrases("ago_after");
        DayLinks = roles.Phrases("day_link");
        YearLinks = roles.Phrases("year_link");
        YearCues = roles.Phrases("year_cue");
        DayJoiners = roles.Phrases("day_joiner");
        MonthJoiners = roles.Phrases("month_joiner");
        Decades = roles.Phrases("decade");
        HourBefore = roles.Phrases("hour_before");
        HourAfter = roles.Phrases("hour_after");
        TimeCues = roles.Phrases("time_cue");

        PhraseTable<string> Values(string kind) => new(rows.Where(r => r.Kind == kind).Select(r => (r.Word, r.Value)), grammar.Analyzer);
    }

    /// <summary>Months, weekdays, relative dates, noon and midnight.</summary>
    public PhraseTable<DateWord> Calendar { get; }

    /// <summary><c>am</c>, <c>pm</c>, <c>night</c>.</summary>
    public PhraseTable<string> Meridiems { get; }

    public PhraseTable<string> Zones { get; }

    /// <summary>Months that are other words too: <c>mai</c>, <c>May</c>, <c>March</c>.</summary>
    public PhraseTable<bool> Ambiguous { get; }

    /// <summary>What makes an ambiguous word a month: <c>luna mai</c>, <c>in May</c>.</summary>
    public PhraseTable<bool> MonthCues { get; }

    /// <summary>What makes an ambiguous word a month where no other word follows: <c>în mai.</c></summary>
    public PhraseTable<bool> FinalMonthCues { get; }

    /// <summary>What makes it the other word: <c>10 mai mulți</c>.</summary>
    public PhraseTable<bool> NotAfterMonth { get; }

    /// <summary>What makes the name of a weekday another word: <c>ultimele luni</c>, <c>acestei luni</c>.</summary>
    public PhraseTable<bool> NotWeekdayBefore { get; }

    /// <summary>The same from behind: <c>luni întregi</c>.</summary>
    public PhraseTable<bool> NotWeekdayAfter { get; }

    /// <summary>What makes a weekday before a capitalised word a name (<c>the Sunday Times</c>), and <c>last month</c> that of something.</summary>
    public PhraseTable<bool> Definite { get; }

    public PhraseTable<bool> AgoBefore { get; }

    public PhraseTable<bool> AgoAfter { get; }

    /// <summary>What stands between a day and its month: <c>9th of July</c>.</summary>
    public PhraseTable<bool> DayLinks { get; }

    /// <summary>What stands between a month and its year: <c>iulie anul 2018</c>.</summary>
    public PhraseTable<bool> YearLinks { get; }

    /// <summary>What stands before a year: <c>în 1848</c>.</summary>
    public PhraseTable<bool> YearCues { get; }

    /// <summary>What stands between two days of a span or list: <c>14 și 15 martie</c>.</summary>
    public PhraseTable<bool> DayJoiners { get; }

    /// <summary>What stands between two dates of a span: <c>28 martie până la 2 aprilie</c>.</summary>
    public PhraseTable<bool> MonthJoiners { get; }

    /// <summary><c>anii</c> before <c>90</c>.</summary>
    public PhraseTable<bool> Decades { get; }

    public PhraseTable<bool> HourBefore { get; }

    public PhraseTable<bool> HourAfter { get; }

    /// <summary>What makes <c>18.45</c> a time: <c>la</c>, <c>at</c>.</summary>
    public PhraseTable<bool> TimeCues { get; }

    public bool CanStartDate(string folded) => Calendar.CanStart(folded) || AgoBefore.CanStart(folded) || Decades.CanStart(folded);

    public bool CanStartTime(string folded) => Calendar.CanStart(folded) || HourBefore.CanStart(folded);

    private static DateWord Parse(string kind, string value, string word) =>
        new(KindOf(kind), int.Parse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), char.IsUpper(word[0]));

    private static DateWordKind KindOf(string kind) => kind switch
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
        _ => throw new FormatException($"Unknown kind of date word '{kind}'."),
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

    public bool IsRelative => Kind is DateWordKind.Relative or DateWordKind.RelativeWeek or DateWordKind.RelativeMonth or DateWordKind.RelativeYear;

    public bool IsWeekday => Kind is DateWordKind.Weekday or DateWordKind.WeekdayShort;
}
