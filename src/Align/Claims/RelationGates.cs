namespace Align.Claims;

/// <summary>
/// Says what two linked claims are to each other. Gates in order: is it the same event; do polarity and quantities agree; which side says more. A
/// contradiction needs the same event and a slot that cannot hold both values (de Marneffe, Rafferty and Manning 2008, Finding Contradictions in Text).
/// </summary>
internal sealed class RelationGates(Document source, Document target, EventSetting setting)
{
    private const double SaysAll = 0.72;
    private const double SameStatement = 0.5;

    public (Relation Relation, Differences Differences) Decide(ClaimProfile s, ClaimProfile t, ClaimComparison c)
    {
        var differences = Differences.None;
        if (s.Speaker is not null && t.Speaker is not null && s.Speaker != t.Speaker)
            differences |= Differences.Speaker;
        if (c.Dates.Conflicts)
            differences |= Differences.Time;
        if (c.Quantities.Conflicts)
            differences |= Differences.Quantity;
        var polarity = s.Claim.Polarity != t.Claim.Polarity;
        if (polarity)
            differences |= Differences.Polarity;
        if (s.Claim.Modality != t.Claim.Modality)
            differences |= Differences.Modality;
        if (PlacesDiffer(s, t))
            differences |= Differences.Place;
        if (ParticipantsDiffer(s, t))
            differences |= Differences.Participants;

        var sameOccasion = !setting.IsOther || SharesEvent(s, t);
        if (!sameOccasion && (SpeaksOfOccasion(s, source) || SpeaksOfOccasion(t, target)))
            differences |= Differences.Event | (setting.DifferentPlace ? Differences.Place : 0) | (setting.DifferentTime ? Differences.Time : 0);

        var sameEvent = sameOccasion && !differences.HasFlag(Differences.Place) && !differences.HasFlag(Differences.Event);
        var sameStatement = Math.Max(c.Forward, c.Backward) >= SameStatement;
        if (sameEvent && sameStatement && c.Contradiction != Contradiction.None && !differences.HasFlag(Differences.Participants))
            return (Relation.Contradicts, differences | (c.Contradiction.HasFlag(Contradiction.Opposite) ? Differences.Polarity : 0));
        return Compatible(s, t, c, differences);
    }

    /// <summary>Whether two claims can be about one thing at all: reports of different occasions whose dates or figures never agree are not.</summary>
    public bool CanBelongTogether(ClaimComparison c) => !setting.IsOther || !(c.Dates.OnlyConflicts || c.Quantities.OnlyConflicts);

    private static (Relation, Differences) Compatible(ClaimProfile s, ClaimProfile t, ClaimComparison c, Differences differences)
    {
        const Differences apart = Differences.Event | Differences.Place | Differences.Time | Differences.Polarity | Differences.Quantity | Differences.Participants;
        var sourceCovered = c.Forward >= SaysAll && NamesCovered(s, t);
        var targetCovered = c.Backward >= SaysAll && NamesCovered(t, s);
        if ((differences & apart) != 0)
            return (Relation.Overlaps, differences);
        if (differences.HasFlag(Differences.Modality))
        {
            // What is asserted is also possible; the other modalities say something of their own.
            if (targetCovered && s.Claim.Modality == Modality.Asserted && t.Claim.Modality == Modality.Possible)
                return (Relation.SourceEntailsTarget, differences);
            if (sourceCovered && t.Claim.Modality == Modality.Asserted && s.Claim.Modality == Modality.Possible)
                return (Relation.TargetEntailsSource, differences);
            return (Relation.Overlaps, differences);
        }
        return (sourceCovered, targetCovered) switch
        {
            (true, true) => (Relation.Equivalent, differences),
            (true, false) => (Relation.TargetEntailsSource, differences | Differences.Scope),
            (false, true) => (Relation.SourceEntailsTarget, differences | Differences.Scope),
            _ => Math.Min(c.Forward, c.Backward) >= 0.55 ? (Relation.Equivalent, differences) : (Relation.Overlaps, differences | Differences.Scope),
        };
    }

    private static bool NamesCovered(ClaimProfile covered, ClaimProfile by) => covered.Entities.Keys.All(e => by.Entities.ContainsKey(e) || e == by.Speaker || e.Type == EntityType.Other);

    private static bool SharesEvent(ClaimProfile s, ClaimProfile t) => s.Entities.Keys.Any(e => e.Type == EntityType.Event && t.Entities.ContainsKey(e));

    // "întâlnirea", "the talks": what happened on the occasion itself.
    private static bool SpeaksOfOccasion(ClaimProfile claim, Document document)
    {
        var occasions = Occasions.For(document.Tokens.Grammar);
        for (var i = claim.Claim.FirstToken; i < claim.Claim.EndToken; i++)
            if (occasions.Contains(document.Tokens.Stem(i)))
                return true;
        return false;
    }

    private static bool PlacesDiffer(ClaimProfile s, ClaimProfile t)
    {
        var (a, b) = (Towns(s), Towns(t));
        return a.Count > 0 && b.Count > 0 && !a.Overlaps(b);
    }

    private static HashSet<AlignedEntity> Towns(ClaimProfile claim) => [.. claim.Entities.Where(e => e.Key.Type == EntityType.Place && e.Value.Kind == MentionKind.Name && Kind(e.Key) is "city" or "town" or "capital" or "county").Select(e => e.Key)];

    private static string? Kind(AlignedEntity entity) => (entity.Source.Count > 0 ? entity.Source[0] : entity.Target[0]).Facts.Entry?.Kind;

    // Both sides name people, and not one of them is the same.
    private static bool ParticipantsDiffer(ClaimProfile s, ClaimProfile t)
    {
        var (a, b) = (Actors(s), Actors(t));
        return a.Count > 0 && b.Count > 0 && !a.Overlaps(b);
    }

    private static HashSet<AlignedEntity> Actors(ClaimProfile claim) => [.. claim.Entities.Keys.Where(e => e.Type == EntityType.Person)];
}
