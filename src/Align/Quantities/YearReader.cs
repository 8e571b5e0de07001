using System.Globalization;
using Align.Knowledge;
using Align.Text;

namespace Align.Quantities;

/// <summary>
/// Reads years, spans of years and decades: <c>din 2016</c>, <c>2014–2020</c>, <c>between 2014 and 2016</c>, <c>the 1990s</c>, <c>anii 90</c>. Four digits are a
/// year where nothing shows them to be a number: <c>2000 de oameni</c>, <c>1500 euros</c>.
/// </summary>
internal sealed class YearReader(TokenTable tokens, QuantityWords words, NumberReader numbers)
{
    private readonly DateWords _dates = words.Dates;

    /// <summary>The year or span of years that starts at a token, and its end; null where there is none.</summary>
    public (CalendarDate Date, int End)? Read(int start, int limit)
    {
        if (YearOf(start) is not { } year)
            return null;
        var end = start + 1;
        if (end + 1 < limit && IsDash(tokens, end) && tokens.IsGlued(end) == tokens.IsGlued(end + 1) && LastYear(end + 1, year) is { } last && !Counts(end + 2, limit))
            return (Span(year, last), end + 2);
        if (!IsYearHere(year, start, end, limit))
            return null;
        if (JoinerEnd(start, end, limit) is { } next && next < limit && YearOf(next) is { } to && to > year && !Counts(next + 1, limit))
            return (Span(year, to), next + 1);
        return (new CalendarDate(year, null, null, null), end);
    }

    /// <summary>The decade that starts at a token, and its end; null where there is none.</summary>
    public (CalendarDate Date, int End)? ReadDecade(int start, int limit)
    {
        if (tokens.Surface(start) is [.. { Length: 4 } digits, 's'] && IsNumber(digits, out var year) && IsYear(year) && year % 10 == 0)
            return (Decade(year), start + 1);
        if (!_dates.Decades.TryMatch(tokens, start, limit, out var at, out _) || at >= limit)
            return null;
        if (tokens.Surface(at) is "'" or "’" or "‘" && at + 1 < limit)
            at++;
        if (tokens.Kind(at) != TokenKind.Number || !IsNumber(tokens.Surface(at), out var number) || number % 10 != 0)
            return null;
        return number is > 0 and < 100 ? (Decade(1900 + number), at + 1) : IsYear(number) ? (Decade(number), at + 1) : null;
    }

    /// <summary>The year that a token can be, or null.</summary>
    public int? YearOf(int token) =>
        tokens.Kind(token) == TokenKind.Number && tokens[token].Length == 4 && IsNumber(tokens.Surface(token), out var year) && IsYear(year) ? year : null;

    /// <summary>Whether what stands behind four digits, or a day, makes a number of them: a scale, a unit, a noun behind a linker.</summary>
    public bool Counts(int token, int limit)
    {
        if (token >= limit)
            return false;
        if (CountsForSure(token, limit))
            return true;
        if (words.LinksNouns && numbers.IsLinker(token, limit))
            return token + 1 < limit && tokens.IsWord(token + 1) && !tokens.IsStop(token + 1) && !tokens.IsCapitalised(token + 1);
        var at = tokens.IsHyphen(token, limit) ? token + 1 : token;
        return words.Units.Match(tokens, at, limit, out _) is { } unit && (at > token || unit.Dimension switch
        {
            "count" => false,                                                  // the 2018 match
            "time" or "people" => !unit.IsSingular,                            // the 2018 season
            _ => true,
        });
    }

    /// <summary>Where the second date of a span begins: behind a dash, or one of the joiners; null where there is neither.</summary>
    public int? JoinerEnd(int token, int limit, PhraseTable<bool> joiners)
    {
        if (token >= limit)
            return null;
        return IsDash(tokens, token) ? token + 1 : joiners.TryMatch(tokens, token, limit, out var end, out _) ? end : null;
    }

    public static bool IsDash(TokenTable tokens, int token) => tokens.Surface(token) is "-" or "–" or "—" or "‑";

    // A year of our time is one unless it counts; one that is long past needs a cue as well: "în 1848", but 1200 alone is a number.
    private bool IsYearHere(int year, int start, int end, int limit)
    {
        var isCued = _dates.YearCues.EndsBefore(tokens, start, 0);
        if (year is >= 1900 and <= 2099)
            return !(isCued ? CountsForSure(end, limit) : Counts(end, limit));
        // "In 1500 cases": English has no linker that would tell.
        var mayCount = !words.LinksNouns && end < limit && tokens.IsWord(end) && !tokens.IsStop(end) && !tokens.IsCapitalised(end);
        return isCued && !mayCount && !Counts(end, limit);
    }

    private bool CountsForSure(int token, int limit)
    {
        if (token >= limit)
            return false;
        if (numbers.ScaleAt(token, limit) is not null || words.Units.Match(tokens, token, limit, out _) is { Dimension: "percent" or "money" })
            return true;
        return words.LinksNouns && numbers.IsLinker(token, limit) && words.Units.Match(tokens, token + 1, limit, out _) is not null;
    }

    // 2014 to 2016; between 2014 and 2016
    private int? JoinerEnd(int start, int token, int limit)
    {
        if (JoinerEnd(token, limit, _dates.MonthJoiners) is { } end)
            return end;
        return token < limit && words.Comparators.RangeOpeners.EndsBefore(tokens, start, 0) && words.Comparators.RangeOpened.TryMatch(tokens, token, limit, out var next, out _) ? next : null;
    }

    // 2014–2016, 2014–16
    private int? LastYear(int token, int first)
    {
        if (YearOf(token) is { } year)
            return year > first ? year : null;
        return tokens.Kind(token) == TokenKind.Number && tokens[token].Length == 2 && IsNumber(tokens.Surface(token), out var two) && two > first % 100 ? first / 100 * 100 + two : null;
    }

    // The 1800s are a century, the 2000s ten years.
    private static CalendarDate Decade(int year) => Span(year, year + (year % 100 == 0 && year < 2000 ? 99 : 9));

    private static CalendarDate Span(int first, int last) => new(first, null, null, null) { Until = new CalendarDate(last, null, null, null) };

    private static bool IsYear(int n) => n is >= 1000 and <= 2199;

    private static bool IsNumber(ReadOnlySpan<char> digits, out int value) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
