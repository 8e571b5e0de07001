using Align.Knowledge;
using Align.Text;

namespace Align.Quantities;

/// <summary>The words and signs of one language that make up quantities, from its grammar tables.</summary>
internal sealed class QuantityWords
{
    private QuantityWords(Grammar grammar)
    {
        var roles = new RoleWords(grammar, "quantities");
        Numbers = new NumberWords(grammar, roles);
        Units = new UnitWords(grammar);
        Dates = new DateWords(grammar, roles);
        Comparators = new ComparatorWords(grammar, roles);
        AmountJoiners = roles.Words("amount_joiner");
        DecimalComma = grammar.Language != Language.English;
        LinksNouns = grammar.Language == Language.Romanian;
    }

    public NumberWords Numbers { get; }

    public UnitWords Units { get; }

    public DateWords Dates { get; }

    public ComparatorWords Comparators { get; }

    /// <summary>What stands between the parts of an amount in two units: <c>doi ani și șase luni</c>.</summary>
    public StringTable AmountJoiners { get; }

    /// <summary>Whether <c>1.234,5</c> is how the language writes 1234.5.</summary>
    public bool DecimalComma { get; }

    /// <summary>Whether the language links a number to its noun from twenty on, and puts adjectives behind the noun: <c>800 de oameni</c>.</summary>
    public bool LinksNouns { get; }

    public static QuantityWords For(Grammar grammar) => grammar.View("quantities", static g => new QuantityWords(g));

    /// <summary>What can begin with a folded word. Most words begin nothing, and need no closer look.</summary>
    public Starts StartsOf(string folded)
    {
        var starts = Starts.Nothing;
        if (folded is [>= '0' and <= '9', ..])
            starts |= Starts.Number | Starts.Date | Starts.Time;
        if (Numbers.CanStart(folded))
            starts |= Starts.Number | Starts.Time;
        if (Units.CanStartMoney(folded))
            starts |= Starts.Money;
        if (Dates.CanStartDate(folded) || Numbers.Find(folded) is { Kind: NumberWordKind.Ordinal })
            starts |= Starts.Date;
        if (Dates.CanStartTime(folded))
            starts |= Starts.Time;
        if (Comparators.Before.CanStart(folded) || Comparators.BeforeClock.CanStart(folded))
            starts |= Starts.Bound;
        if (Comparators.RangeOpeners.CanStart(folded))
            starts |= Starts.Range;
        return starts;
    }
}

/// <summary>What a word can be the beginning of.</summary>
[Flags]
internal enum Starts : byte
{
    Nothing = 0,
    Number = 1,
    Money = 2,
    Date = 4,
    Time = 8,

    /// <summary>A comparator and a number.</summary>
    Bound = 16,

    /// <summary>The opener of a range.</summary>
    Range = 32,

    /// <summary>Any of what stands without comparator or opener.</summary>
    Plain = Number | Money | Date | Time,
}
