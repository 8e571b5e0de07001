namespace Align.Quantities;

/// <summary>What comparing the quantities of two claims gave.</summary>
/// <param name="Agreeing">The source's quantities that can be true together with a counterpart of the same unit.</param>
/// <param name="Conflicting">Those that have counterparts and agree with none.</param>
/// <param name="Spans">Where the agreeing ones stand.</param>
internal sealed record QuantityMatch(IReadOnlyList<Quantity> Agreeing, IReadOnlyList<Quantity> Conflicting, IReadOnlyList<SpanPair> Spans)
{
    /// <summary>Whether some quantity has counterparts and agrees with none.</summary>
    public bool Conflicts => Conflicting.Count > 0;

    /// <summary>Whether quantities could be compared and not one agrees.</summary>
    public bool OnlyConflicts => Conflicting.Count > 0 && Agreeing.Count == 0;
}

/// <summary>Compares quantities by what they measure, their value and how they bound it.</summary>
internal static class QuantityComparison
{
    private const double About = 0.15;

    /// <summary>Matches the quantities of two claims: each of the shorter list with its best counterpart of the same unit.</summary>
    public static QuantityMatch Compare(IReadOnlyList<Quantity> source, IReadOnlyList<Quantity> target, Func<Quantity, Quantity, bool> sameNoun) =>
        Match(source, target, (s, t) => SameUnit(s, t) || sameNoun(s, t), Agree);

    /// <summary>Matches dates with dates and times with times.</summary>
    public static QuantityMatch CompareDates(IReadOnlyList<Quantity> source, IReadOnlyList<Quantity> target) =>
        Match(source, target, Comparable, (s, t) => s.Date is { } a ? !a.ConflictsWith(t.Date!) : Math.Abs(s.Value - t.Value) < 0.01);

    /// <summary>Whether two bounded values of one unit can both be true.</summary>
    public static bool Agree(Quantity a, Quantity b)
    {
        var (lowA, highA) = Range(a);
        var (lowB, highB) = Range(b);
        return lowA <= highB && lowB <= highA;
    }

    // Two dates can be held against each other only where both say the same part.
    private static bool Comparable(Quantity s, Quantity t) => (s.Date, t.Date) switch
    {
        ({ } a, { } b) => a.AgreesWith(b) || a.ConflictsWith(b),
        (null, null) => s.Kind == t.Kind,
        _ => false,
    };

    private static (double Low, double High) Range(Quantity q)
    {
        var high = q.UpperValue ?? q.Value;
        var tolerance = Math.Max(Math.Abs(q.Value) * 1e-6, 1e-9);
        return q.Comparator switch
        {
            Comparator.More or Comparator.AtLeast => (q.Value - tolerance, Math.Max(high * 1.5, high + tolerance)),
            Comparator.Less or Comparator.AtMost => (Math.Min(0, q.Value), high + tolerance),
            Comparator.About => (q.Value * (1 - About), high * (1 + About)),
            _ => (q.Value - tolerance, high + tolerance),
        };
    }

    private static bool SameUnit(Quantity a, Quantity b) => a.Kind == b.Kind && a.Kind switch
    {
        QuantityKind.Count => a.Unit == b.Unit,
        QuantityKind.Number => true,
        _ => a.Unit == b.Unit,
    };

    private static QuantityMatch Match(IReadOnlyList<Quantity> source, IReadOnlyList<Quantity> target, Func<Quantity, Quantity, bool> comparable, Func<Quantity, Quantity, bool> agree)
    {
        List<Quantity> agreeing = [], conflicting = [];
        var spans = new List<SpanPair>();
        var used = new HashSet<Quantity>(ReferenceEqualityComparer.Instance);
        foreach (var s in source)
        {
            var counterparts = target.Where(t => !used.Contains(t) && comparable(s, t)).ToList();
            if (counterparts.Count == 0)
                continue;
            if (counterparts.Find(t => agree(s, t)) is not { } t)
            {
                conflicting.Add(s);
                continue;
            }
            agreeing.Add(s);
            used.Add(t);
            spans.Add(new SpanPair(s.Start, s.End, t.Start, t.End));
        }
        return new QuantityMatch(agreeing, conflicting, spans);
    }
}
