namespace Align.Claims.Linking;

/// <summary>
/// Says what two linked claims are to each other. Gates in order: is it the same event; do polarity and quantities agree; which side says more. A
/// contradiction needs the same event and a slot that cannot hold both values (de Marneffe, Rafferty and Manning 2008, Finding Contradictions in Text).
/// </summary>
internal sealed class RelationGates(Document source, Document target, EventSetting setting, PartyComparison parties)
{
    private const double SaysMore = 0.8;
    private const double ItemWeight = 0.3;
    private const double CoverWeight = 0.5;
    private const double SameStatement = 0.5;
    private const double MostOfClaim = 0.6;

    public (Relation Relation, Differences Differences) Decide(LinkCandidate pair)
    {
        var (s, t, c) = (pair.Source, pair.Target, pair.Comparison);
        var differences = Differences.None;
        if (s.HasOtherSpeaker(t))
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
        var order = parties.Compare(s, t);

        // Reports of two occasions share what lies behind both: what has a name, a date or a figure of its own, and did not happen on the occasion itself.
        var sameOccasion = !setting.IsOther || (!SpeaksOfOccasion(s, source) && !SpeaksOfOccasion(t, target)
            && (SharesEvent(s, t) || c.Dates.Agreeing.Any(q => q.Date?.Year is not null) || (c.Quantities.Agreeing.Count > 0 && !c.Quantities.Conflicts)));
        if (!sameOccasion)
            differences |= Differences.Event | (setting.DifferentPlace ? Differences.Place : 0) | (setting.DifferentTime ? Differences.Time : 0);

        var sameEvent = sameOccasion && !differences.HasFlag(Differences.Place) && !differences.HasFlag(Differences.Event);
        var sameStatement = Math.Max(c.Forward, c.Backward) >= SameStatement;
        // Much the same statement with a slot that cannot hold both values, or enough that speaks for it around the two.
        var contradicts = (sameStatement && c.Contradiction != Contradiction.None) || pair.Contradicts >= ContradictionModel.Least;
        if (sameEvent && contradicts && !differences.HasFlag(Differences.Participants))
            return (Relation.Contradicts, differences | (c.Contradiction.HasFlag(Contradiction.Opposite) ? Differences.Polarity : 0));
        if (order != PartyOrder.Same)
            differences |= Differences.Participants;
        if (sameEvent && sameStatement && order == PartyOrder.Exclusive)
            return (Relation.Contradicts, differences);
        return Compatible(s, t, c, differences);
    }

    /// <summary>
    /// Whether two claims can be about one thing at all. Reports of different occasions are not where they contradict one another, in dates and figures too, where
    /// they tell of days of two different weeks, nor where they have no name, date or figure in common and neither covers most of the other.
    /// </summary>
    public bool CanBelongTogether(ClaimProfile s, ClaimProfile t, ClaimComparison c) =>
        !setting.IsOther || (c.Contradiction == Contradiction.None && s.Claim.Polarity == t.Claim.Polarity
            && !(setting.DifferentTime && (s.Dates.Any(IsOfTheWeek) || t.Dates.Any(IsOfTheWeek)))
            && (s.Entities.Keys.Any(t.Entities.ContainsKey) || c.Dates.Agreeing.Count + c.Quantities.Agreeing.Count > 0 || Math.Max(c.Forward, c.Backward) >= MostOfClaim));

    // "joi", "yesterday": a day that is only known from when the report was written.
    private static bool IsOfTheWeek(Quantity day) => day.Date is { Month: null } date && (date.Weekday ?? date.Relative ?? date.RelativeWeek) is not null;

    private static (Relation, Differences) Compatible(ClaimProfile s, ClaimProfile t, ClaimComparison c, Differences differences)
    {
        const Differences apart = Differences.Event | Differences.Place | Differences.Time | Differences.Polarity | Differences.Quantity | Differences.Participants;
        if ((differences & apart) != 0)
            return (Relation.Overlaps, differences);
        // What is said for sure is also possible; what is only asked, wished or tied to a condition is something else.
        if (s.IsFirm && t.Claim.Modality == Modality.Possible)
            return (Relation.SourceEntailsTarget, differences);
        if (t.IsFirm && s.Claim.Modality == Modality.Possible)
            return (Relation.TargetEntailsSource, differences);
        if (s.Claim.Modality != t.Claim.Modality && !(s.IsFirm && t.IsFirm))
            return (Relation.Overlaps, differences);
        // Newsrooms word one thing differently: only what one side plainly has beyond the other makes it say more.
        var surplus = ItemWeight * (Items(s, t, c) - Items(t, s, c)) + CoverWeight * (c.Backward - c.Forward);
        return Math.Abs(surplus) < SaysMore ? (Relation.Equivalent, differences)
            : (surplus > 0 ? Relation.SourceEntailsTarget : Relation.TargetEntailsSource, differences | Differences.Scope);
    }

    // Names, numbers and dates that one claim has beyond the other.
    private static int Items(ClaimProfile claim, ClaimProfile other, ClaimComparison c) =>
        claim.Entities.Keys.Count(e => e != claim.Speaker && e != other.Speaker && !other.Entities.ContainsKey(e))
        + Math.Max(0, claim.Quantities.Count - c.Quantities.Agreeing.Count - c.Quantities.Conflicting.Count) + Math.Max(0, claim.Dates.Count - c.Dates.Agreeing.Count - c.Dates.Conflicting.Count);

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

    private static HashSet<AlignedEntity> Towns(ClaimProfile claim) => [.. claim.Entities.Where(e => e.Value.Kind == MentionKind.Name && EventSetting.IsTown(e.Key)).Select(e => e.Key)];

    // Both sides name people, and not one of them is the same.
    private static bool ParticipantsDiffer(ClaimProfile s, ClaimProfile t)
    {
        var (a, b) = (Actors(s), Actors(t));
        return a.Count > 0 && b.Count > 0 && !a.Overlaps(b);
    }

    private static HashSet<AlignedEntity> Actors(ClaimProfile claim) => [.. claim.Entities.Keys.Where(e => e.Type == EntityType.Person)];
}
