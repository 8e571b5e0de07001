using Align.Knowledge;

namespace Align.Quantities;

/// <summary>The expressions of one language that bound a number, join two to a range, or make one a label.</summary>
internal sealed class ComparatorWords
{
    public ComparatorWords(Grammar grammar, RoleWords roles)
    {
        Before = Bounds("before");
        After = Bounds("after");
        AfterClock = Bounds("clock");
        BeforeClock = Bounds("before_clock");
        RangeOpeners = roles.Phrases("range_open");
        RangeInside = roles.Phrases("range_inside");
        RangeOpened = roles.Phrases("range_opened");
        RangeMeasured = roles.Phrases("range_measured");
        Scores = roles.Phrases("score");
        Ratios = roles.Phrases("ratio");
        SmallRatios = roles.Phrases("ratio_small");
        Labels = roles.Phrases("label");

        PhraseTable<Comparator> Bounds(string position) =>
            new(grammar.Rows("comparators").Where(r => r["position"] == position).Select(r => (r["expression"], Parse(r["comparator"]))), grammar.Analyzer);
    }

    /// <summary>What bounds a number from before: <c>peste</c>, <c>at least</c>.</summary>
    public PhraseTable<Comparator> Before { get; }

    /// <summary>What bounds a number from behind: <c>sau mai mult</c>, <c>or so</c>.</summary>
    public PhraseTable<Comparator> After { get; }

    /// <summary>What bounds a time of day from before, and nothing else: <c>shortly after</c>, <c>înainte de</c>.</summary>
    public PhraseTable<Comparator> BeforeClock { get; }

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

    /// <summary><c>la</c>, <c>to</c>: stands between the sides of a score, the higher first.</summary>
    public PhraseTable<bool> Scores { get; }

    /// <summary><c>din</c>, <c>out of</c>: stands between a part and its whole.</summary>
    public PhraseTable<bool> Ratios { get; }

    /// <summary><c>in</c>: the same between one, or any number, and ten, and else nothing like it: <c>one in five</c>, <c>nine in ten</c>.</summary>
    public PhraseTable<bool> SmallRatios { get; }

    /// <summary><c>nr.</c>, <c>page</c>: the number that follows is a name.</summary>
    public PhraseTable<bool> Labels { get; }

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
