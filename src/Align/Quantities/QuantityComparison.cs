namespace Align.Quantities;

/// <summary>What comparing the quantities of two claims gave.</summary>
/// <param name="Agreeing">The source's quantities that can be true together with a counterpart that measures the same.</param>
/// <param name="Conflicting">Those of the others that a counterpart contradicts which agrees with none itself.</param>
/// <param name="Spans">Where the agreeing ones stand.</param>
internal sealed record QuantityMatch(IReadOnlyList<Quantity> Agreeing, IReadOnlyList<Quantity> Conflicting, IReadOnlyList<SpanPair> Spans)
{
    /// <summary>Whether some quantity has counterparts and agrees with none.</summary>
    public bool Conflicts => Conflicting.Count > 0;

    /// <summary>Whether quantities could be compared and not one agrees.</summary>
    public bool OnlyConflicts => Conflicting.Count > 0 && Agreeing.Count == 0;
}

/// <summary>
/// Compares quantities by what they measure, their value and how they bound it. Two that measure the very same either agree or conflict. Two that only
/// may measure the same (miles and kilometres, people and passengers, a bare number and a count) can agree, but are never held against each other.
/// </summary>
internal static class QuantityComparison
{
    /// <summary>Bare numbers below this are too common to be taken for the same.</summary>
    private const double SmallestTelling = 10;

    /// <summary>Puts every counterpart of another unit behind those of the same.</summary>
    private const double OtherUnit = 1e18;

    /// <summary>Degrees of which it is not said whether they are Celsius or Fahrenheit.</summary>
    private const string AnyDegree = "degree";

    private const double OneMinute = 1 / 60.0 + 1e-9;
    private const double AboutAnHour = 0.5;
    private const double SoonAfter = 1;

    /// <summary>Who bounds one figure as another does, bounds it by nearly the same: "more than 100" is not "more than 67".</summary>
    private const double SameBound = 1.25;

    private static readonly QuantityMatch Nothing = new([], [], []);

    private enum Verdict
    {
        Unrelated,
        Agree,
        Conflict,
    }

    /// <summary>Matches the quantities of two claims, each with one counterpart at most.</summary>
    /// <param name="source">The quantities of the one.</param>
    /// <param name="target">The quantities of the other.</param>
    /// <param name="sameNoun">Whether two counts are of the same things, as far as a dictionary can tell.</param>
    public static QuantityMatch Compare(IReadOnlyList<Quantity> source, IReadOnlyList<Quantity> target, Func<Quantity, Quantity, bool> sameNoun) =>
        Match(source, target, (s, t) => CompareAmounts(s, t, sameNoun) is var verdict && verdict == Verdict.Unrelated && AreOnlyCounts(source, target) && !Agree(s, t) ? Verdict.Conflict : verdict);

    // "employs 700", "are 400 de muncitori": where either claim has one figure only, one that says what it counts speaks for the one that does not.
    private static bool AreOnlyCounts(IReadOnlyList<Quantity> source, IReadOnlyList<Quantity> target) =>
        source is [var s] && target is [var t] && Counts(s) && Counts(t) && s.Kind != t.Kind && s.Value > 1 && t.Value > 1 && !s.IsPart && !t.IsPart;

    /// <summary>Matches dates with dates and times with times.</summary>
    public static QuantityMatch CompareDates(IReadOnlyList<Quantity> source, IReadOnlyList<Quantity> target) =>
        Match(source, target, (s, t) => s.Date is { } a && t.Date is { } b ? CompareDates(a, b) : CompareTimes(s, t));

    /// <summary>Whether two bounded values of one unit can both be true in reports of one event.</summary>
    public static bool Agree(Quantity a, Quantity b) => QuantityBand.Of(a).Overlaps(QuantityBand.Of(b)) && !(a.Comparator == b.Comparator && a.Comparator is Comparator.More or Comparator.Less && AreFar(a.Value, b.Value));

    private static bool AreFar(double a, double b) => Math.Max(Math.Abs(a), Math.Abs(b)) > SameBound * Math.Min(Math.Abs(a), Math.Abs(b));

    private static Verdict CompareAmounts(Quantity s, Quantity t, Func<Quantity, Quantity, bool> sameNoun)
    {
        if (s.Kind == QuantityKind.Score || t.Kind == QuantityKind.Score)
            return s.Kind != t.Kind ? Verdict.Unrelated : SameScore(s, t) ? Verdict.Agree : Verdict.Conflict;
        if (s.Kind == QuantityKind.Ordinal)
            return t.Kind == QuantityKind.Ordinal && s.Value == t.Value ? Verdict.Agree : Verdict.Unrelated;
        if ((s.Kind == t.Kind && s.Unit == t.Unit) || (Counts(s) && Counts(t) && (s.Kind == QuantityKind.Count || t.Kind == QuantityKind.Count) && sameNoun(s, t)))
            return Agree(s, t) ? Verdict.Agree : s.Unit == AnyDegree ? Verdict.Unrelated : Verdict.Conflict;
        return MayBeSame(s, t) ? Verdict.Agree : Verdict.Unrelated;
    }

    private static bool Counts(Quantity q) => q.Kind is QuantityKind.Count or QuantityKind.Number;

    private static bool MayBeSame(Quantity s, Quantity t)
    {
        if (UnitSizes.Common(s.Unit, t.Unit) is var (sizeOfS, sizeOfT))
            return QuantityBand.Of(s).Converted(sizeOfS).Overlaps(QuantityBand.Of(t).Converted(sizeOfT));
        var arePeople = s.Kind == QuantityKind.Count && t.Kind == QuantityKind.Count && (s.Unit == "person" || t.Unit == "person");
        var isBare = s.Kind == QuantityKind.Number || t.Kind == QuantityKind.Number;
        return (arePeople || (isBare && IsTelling(s) && IsTelling(t))) && Agree(s, t);
    }

    private static bool IsTelling(Quantity q) => Math.Abs(q.Value) >= SmallestTelling || q.Value % 1 != 0;

    // A text may give a result from either side.
    private static bool SameScore(Quantity s, Quantity t) => (s.Value == t.Value && s.UpperValue == t.UpperValue) || (s.Value == t.UpperValue && s.UpperValue == t.Value);

    // Two dates can be held against each other only where both say the same part.
    private static Verdict CompareDates(CalendarDate s, CalendarDate t) =>
        s.ConflictsWith(t) ? Verdict.Conflict : s.AgreesWith(t) ? Verdict.Agree : Verdict.Unrelated;

    // Times of one zone; half past seven may be in the morning or in the evening.
    private static Verdict CompareTimes(Quantity s, Quantity t)
    {
        if (s.Kind != QuantityKind.Time || t.Kind != QuantityKind.Time || s.Unit != t.Unit)
            return Verdict.Unrelated;
        var ((first, last), (otherFirst, otherLast)) = (Span(s), Span(t));
        return Near(0) || Near(12) || Near(-12) ? Verdict.Agree : Verdict.Conflict;

        bool Near(double shift) => first + shift <= otherLast + OneMinute && otherFirst <= last + shift + OneMinute;

        static (double First, double Last) Span(Quantity q)
        {
            var (before, after) = q.Comparator switch
            {
                Comparator.More or Comparator.AtLeast => (0, SoonAfter),
                Comparator.Less or Comparator.AtMost => (SoonAfter, 0),
                Comparator.About => (AboutAnHour, AboutAnHour),
                _ => (0.0, 0.0),
            };
            return (q.Value - before, (q.UpperValue ?? q.Value) + after);
        }
    }

    // What agrees is paired first, the nearest values before others; only what is left over on both sides can conflict.
    private static QuantityMatch Match(IReadOnlyList<Quantity> source, IReadOnlyList<Quantity> target, Func<Quantity, Quantity, Verdict> compare)
    {
        if (source.Count == 0 || target.Count == 0)
            return Nothing;
        List<Quantity> agreeing = [], conflicting = [];
        var spans = new List<SpanPair>();
        Span<bool> used = target.Count <= 64 ? stackalloc bool[target.Count] : new bool[target.Count];
        var left = new List<Quantity>();
        foreach (var s in source)
        {
            if (Nearest(s, target, used, compare, Verdict.Agree) is not (>= 0 and var best))
            {
                left.Add(s);
                continue;
            }
            used[best] = true;
            agreeing.Add(s);
            spans.Add(new SpanPair(s.Start, s.End, target[best].Start, target[best].End));
        }
        foreach (var s in left)
            if (Nearest(s, target, used, compare, Verdict.Conflict) is >= 0 and var counterpart)
            {
                used[counterpart] = true;
                conflicting.Add(s);
            }
        return new QuantityMatch(agreeing, conflicting, spans);
    }

    private static int Nearest(Quantity s, IReadOnlyList<Quantity> target, ReadOnlySpan<bool> used, Func<Quantity, Quantity, Verdict> compare, Verdict verdict)
    {
        var best = -1;
        for (var i = 0; i < target.Count; i++)
            if (!used[i] && compare(s, target[i]) == verdict && (best < 0 || Distance(s, target[i]) < Distance(s, target[best])))
                best = i;
        return best;
    }

    private static double Distance(Quantity s, Quantity t) => Math.Abs(s.Value - t.Value) + (s.Unit == t.Unit ? 0 : OtherUnit);
}
