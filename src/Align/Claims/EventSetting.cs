namespace Align.Claims;

/// <summary>
/// Where and when the events of two documents take place, as far as the texts say: towns and dates. Two reports with towns of their own and none in common are
/// taken to be about different occasions; statements about the occasion then differ without contradicting each other.
/// </summary>
internal sealed class EventSetting
{
    public EventSetting(IReadOnlyList<AlignedEntity> entities, Document source, Document target)
    {
        var towns = entities.Where(IsTown).ToList();
        var shared = towns.Count(e => e.IsAligned);
        var (ofSource, ofTarget) = (towns.Count(e => !e.IsAligned && e.Source.Count > 0), towns.Count(e => !e.IsAligned && e.Target.Count > 0));
        DifferentPlace = shared == 0 && ofSource > 0 && ofTarget > 0;
        var (s, t) = (FullDates(source), FullDates(target));
        DifferentTime = s.Count > 0 && t.Count > 0 && !s.Exists(a => t.Exists(b => !a.ConflictsWith(b)));
    }

    /// <summary>Whether each text names towns, and never the same one.</summary>
    public bool DifferentPlace { get; }

    /// <summary>Whether each text gives days, and never the same one.</summary>
    public bool DifferentTime { get; }

    /// <summary>Whether the texts are about different occasions.</summary>
    public bool IsOther => DifferentPlace || DifferentTime;

    private static bool IsTown(AlignedEntity entity)
    {
        var facts = (entity.Source.Count > 0 ? entity.Source[0] : entity.Target[0]).Facts;
        return entity.Type == EntityType.Place && facts.Entry is { Kind: "city" or "town" or "capital" or "county" };
    }

    private static List<CalendarDate> FullDates(Document document) =>
        [.. document.Quantities.Where(q => q.Date is { Month: not null, Day: not null }).Select(q => q.Date!)];
}
