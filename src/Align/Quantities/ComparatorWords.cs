using Align.Knowledge;

namespace Align.Quantities;

/// <summary>The expressions of one language that bound a number, join two to a range, or make one a label.</summary>
internal sealed class ComparatorWords
{
    public ComparatorWords(Grammar grammar)
    {
        var rows = grammar.Rows("comparators").Select(r => (Expression: r["expression"], Comparator: r["comparator"], Position: r["position"])).ToList();
        Before = Bounds("before");
        After = Bounds("after");
        AfterClock = Bounds("clock");
        RangeOpeners = Ranges("open");
        RangeInside = Ranges("inside");
        RangeOpened = Ranges("opened");
        RangeMeasured = Ranges("measured");
        Labels = new(rows.Where(r => r.Comparator == "label").Select(r => (r.Expression, true)), grammar.Analyzer);

        PhraseTable<Comparator> Bounds(string position) =>
            new(rows.Where(r => r.Position == position && r.Comparator is not ("label" or "range")).Select(r => (r.Expression, Parse(r.Comparator))), grammar.Analyzer);

        PhraseTable<bool> Ranges(string position) => new(rows.Where(r => r.Position == position && r.Comparator == "range").Select(r => (r.Expression, true)), grammar.Analyzer);
    }

    /// <summary>What bounds a number from before: <c>peste</c>, <c>at least</c>.</summary>
    public PhraseTable<Comparator> Before { get; }

    /// <summary>What bounds a number from behind: <c>sau mai mult</c>, <c>or so</c>.</summary>
    public PhraseTable<Comparator> After { get; }

    /// <summary>What stands behind a time of day: <c>fix</c>, <c>sharp</c>.</summary>
    public PhraseTable<Comparator> AfterClock { get; }

    /// <summary><c>între</c>, <c>from</c>: the lower end of a range follows.</summary>
    public PhraseTable<bool> RangeOpeners { get; }

    /// <summary><c>până la</c>, <c>to</c>: stands between the ends of a range.</summary>
    public PhraseTable<bool> RangeInside { get; }

    /// <summary><c>și</c>, <c>and</c>: stands between the ends of a range that has an opener.</summary>
    public PhraseTable<bool> RangeOpened { get; }

    /// <summary><c>sau</c>, <c>or</c>: stands between the ends of a range that has a unit.</summary>
    public PhraseTable<bool> RangeMeasured { get; }

    /// <summary><c>nr.</c>, <c>page</c>: the number that follows is a name.</summary>
    public PhraseTable<bool> Labels { get; }

    public bool CanStart(string folded) => Before.CanStart(folded) || RangeOpeners.CanStart(folded);

    private static Comparator Parse(string value) => value switch
    {
        "more" => Comparator.More,
        "less" => Comparator.Less,
        "atleast" => Comparator.AtLeast,
        "atmost" => Comparator.AtMost,
        "about" => Comparator.About,
        "exactly" => Comparator.Exactly,
        _ => throw new FormatException($"Unknown comparator '{value}'."),
    };
}
