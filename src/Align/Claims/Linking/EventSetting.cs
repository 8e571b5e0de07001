namespace Align.Claims.Linking;

/// <summary>
/// Where and when the events of two documents take place, as far as the texts say: towns and dates. Two reports with towns of their own and none in common are
/// taken to be about different occasions; statements about the occasion then differ without contradicting each other.
/// </summary>
internal sealed class EventSetting
{
    /// <summary>A date belongs to the beginning of a text where it stands in its first quarter, or within so many units.</summary>
    private const int LeadingPart = 4;
    private const int LeadingUnits = 200;

    /// <summary>Reports of one event appear within so many days.</summary>
    private const int SameNews = 7;

    /// <summary>So many people whom nobody knows, named in both texts, make them one story.</summary>
    private const int SameStory = 3;

    public EventSetting(IReadOnlyList<AlignedEntity> entities, Document source, Document target)
    {
        // A county says too little: the other text may name a town in it.
        var towns = entities.Where(e => IsTown(e) && KindOf(e) != "county").ToList();
        var shared = towns.Count(e => e.IsAligned);
        var (ofSource, ofTarget) = (towns.Count(e => !e.IsAligned && e.Source.Count > 0), towns.Count(e => !e.IsAligned && e.Target.Count > 0));
        DifferentPlace = shared == 0 && ofSource > 0 && ofTarget > 0 && entities.Count(IsUnknownPerson) < SameStory;
        DifferentTime = LeadingDate(source) is { } first && LeadingDate(target) is { } second && AreApart(first, second);
    }

    /// <summary>Whether each text names towns, and never the same one.</summary>
    public bool DifferentPlace { get; }

    /// <summary>Whether each text begins with a day, and the two are far apart.</summary>
    public bool DifferentTime { get; }

    /// <summary>Whether the texts are about different occasions.</summary>
    public bool IsOther => DifferentPlace || DifferentTime;

    // The first day that is named, where it stands near the beginning: that of the report, or of what it reports.
    private static CalendarDate? LeadingDate(Document document)
    {
        var first = document.Quantities.FirstOrDefault(q => q.Date is { Month: not null, Day: not null });
        return first?.Start <= Math.Max(LeadingUnits, document.Text.Length / LeadingPart) ? first.Date : null;
    }

    // A year that only one of them says is that of both. Reports that say no year may well begin with different days of one story: the one with its own, the other with what is to come.
    private static bool AreApart(CalendarDate a, CalendarDate b) =>
        (a.Year ?? b.Year) is not null && a.ConflictsWith(b) && Math.Abs(DayNumber(a, a.Year ?? b.Year ?? 0) - DayNumber(b, b.Year ?? a.Year ?? 0)) > SameNews;

    // In months of 31 days: good enough to tell days from months.
    private static int DayNumber(CalendarDate date, int year) => (year * 12 + date.Month!.Value) * 31 + date.Day!.Value;

    /// <summary>Whether an entity is a town or county.</summary>
    public static bool IsTown(AlignedEntity entity) => entity.Type == EntityType.Place && KindOf(entity) is ("city" or "town" or "capital" or "county");

    private static bool IsUnknownPerson(AlignedEntity entity) => entity.IsAligned && entity.Type == EntityType.Person && entity.Source[0].Facts.Entry is null;

    private static string? KindOf(AlignedEntity entity) => (entity.Source.Count > 0 ? entity.Source[0] : entity.Target[0]).Facts.Entry?.Kind;
}
