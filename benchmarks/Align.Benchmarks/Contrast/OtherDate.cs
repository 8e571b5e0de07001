using System.Globalization;
using System.Text.RegularExpressions;

namespace Align.Benchmarks.Contrast;

/// <summary>Another weekday, day, month or year in the place of one that both sides say, each once.</summary>
internal static partial class OtherDate
{
    private static readonly string[] EnglishDays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    private static readonly string[] RomanianDays = ["luni", "marți", "miercuri", "joi", "vineri", "sâmbătă", "duminică"];
    private static readonly string[] EnglishMonths = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
    private static readonly string[] RomanianMonths = ["ianuarie", "februarie", "martie", "aprilie", "mai", "iunie", "iulie", "august", "septembrie", "octombrie", "noiembrie", "decembrie"];

    public static IReadOnlyList<Edit>? Weekday(ContrastSide own, ContrastSide other) =>
        Only(own, EnglishWeekday(), RomanianWeekday()) is { } here && Only(other, EnglishWeekday(), RomanianWeekday()) is { } there
        && Number(here.Value, EnglishDays, RomanianDays) is var day && day == Number(there.Value, EnglishDays, RomanianDays)
            ? [own.Replace(here.Index, here.Length, LikeCase(here.Value, (own.Language == Language.English ? EnglishDays : RomanianDays)[(day + 3) % 7]))] : null;

    public static IReadOnlyList<Edit>? Month(ContrastSide own, ContrastSide other) =>
        Only(own, EnglishMonth(), RomanianMonth())?.Groups["month"] is { } here && Only(other, EnglishMonth(), RomanianMonth())?.Groups["month"] is { } there
        && Number(here.Value, EnglishMonths, RomanianMonths) is var month && month == Number(there.Value, EnglishMonths, RomanianMonths)
            ? [own.Replace(here.Index, here.Length, (own.Language == Language.English ? EnglishMonths : RomanianMonths)[Another(month)])] : null;

    public static IReadOnlyList<Edit>? Day(ContrastSide own, ContrastSide other) =>
        Only(own, EnglishDayOfMonth(), RomanianDayOfMonth())?.Groups["day"] is { } here && Only(other, EnglishDayOfMonth(), RomanianDayOfMonth())?.Groups["day"] is { } there && here.Value == there.Value
            ? [own.Replace(here.Index, here.Length, ((int.Parse(here.Value, CultureInfo.InvariantCulture) + 9) % 28 + 1).ToString(CultureInfo.InvariantCulture))] : null;

    public static IReadOnlyList<Edit>? Year(ContrastSide own, ContrastSide other) =>
        Only(own, AnyYear(), AnyYear()) is { } here && Only(other, AnyYear(), AnyYear()) is { } there && here.Value == there.Value
            ? [own.Replace(here.Index, here.Length, (int.Parse(here.Value, CultureInfo.InvariantCulture) + 3).ToString(CultureInfo.InvariantCulture))] : null;

    // Half a year away; March for August, since there is no 30 February.
    private static int Another(int month) => month == 7 ? 2 : (month + 6) % 12;

    private static Match? Only(ContrastSide side, Regex english, Regex romanian) => (side.Language == Language.English ? english : romanian).Matches(side.Text) is [var only] ? only : null;

    private static int Number(string word, string[] english, string[] romanian)
    {
        var plain = word.ToLowerInvariant().Replace('ţ', 'ț').Replace('î', 'â');
        return Math.Max(Array.FindIndex(english, w => w.Equals(word, StringComparison.OrdinalIgnoreCase)), Array.IndexOf(romanian, plain));
    }

    private static string LikeCase(string before, string word) => char.IsUpper(before[0]) ? char.ToUpperInvariant(word[0]) + word[1..] : word;

    [GeneratedRegex(@"\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b")]
    private static partial Regex EnglishWeekday();

    // "trei luni" are three months.
    [GeneratedRegex(@"(?<!\p{L})(?:(?<!(?:\d|doi|două|trei|patru|cinci|șase|șapte|opt|nouă|zece|câteva|multe|de)\s)luni|mar[țţ]i|miercuri|joi|vineri|s[âî]mbătă|duminică)(?!\p{L})", RegexOptions.IgnoreCase)]
    private static partial Regex RomanianWeekday();

    [GeneratedRegex(@"\b(?<month>January|February|April|June|July|August|September|October|November|December)\b|(?<=\b(?:in|of|early|late|mid|last|next|since|until|by|on|\d|\dst|\dnd|\drd|\dth)\s)(?<month>March|May)\b|\b(?<month>March|May)(?=\s\d)")]
    private static partial Regex EnglishMonth();

    [GeneratedRegex(@"(?<!\p{L})(?<month>ianuarie|februarie|martie|aprilie|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie)(?!\p{L})|(?<=(?:\d|luna|lunii)\s)(?<month>mai)(?!\p{L})", RegexOptions.IgnoreCase)]
    private static partial Regex RomanianMonth();

    [GeneratedRegex(@"\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s(?<day>\d{1,2})(?![\d\w–-])|(?<![\d.,–-])\b(?<day>\d{1,2})(?=\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)")]
    private static partial Regex EnglishDayOfMonth();

    [GeneratedRegex(@"(?<![\d.,–-])\b(?<day>\d{1,2})(?=\s(?:ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie)(?!\p{L}))", RegexOptions.IgnoreCase)]
    private static partial Regex RomanianDayOfMonth();

    [GeneratedRegex(@"(?<![\w.,/–-])(?:1[5-9]|20)\d\d(?![\w/–-]|[.,]\d)")]
    private static partial Regex AnyYear();
}
