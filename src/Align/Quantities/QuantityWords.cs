using Align.Knowledge;
using Align.Text;

namespace Align.Quantities;

/// <summary>The words and signs of one language that make up quantities, from its grammar tables.</summary>
internal sealed class QuantityWords
{
    private QuantityWords(Grammar grammar)
    {
        Numbers = new NumberWords(grammar);
        Units = new UnitWords(grammar);
        Dates = new DateWords(grammar);
        Comparators = new ComparatorWords(grammar);
        DecimalComma = grammar.Language != Language.English;
        LinksNouns = grammar.Language == Language.Romanian;
    }

    public NumberWords Numbers { get; }

    public UnitWords Units { get; }

    public DateWords Dates { get; }

    public ComparatorWords Comparators { get; }

    /// <summary>Whether <c>1.234,5</c> is how the language writes 1234.5.</summary>
    public bool DecimalComma { get; }

    /// <summary>Whether the language links a number to its noun from twenty on, and puts adjectives behind the noun: <c>800 de oameni</c>.</summary>
    public bool LinksNouns { get; }

    public static QuantityWords For(Grammar grammar) => grammar.View("quantities", static g => new QuantityWords(g));

    /// <summary>Whether a quantity can begin with a folded word. Most words cannot, and need no closer look.</summary>
    public bool CanStart(string folded) => Numbers.CanStart(folded) || Units.CanStart(folded) || Dates.CanStart(folded) || Comparators.CanStart(folded);
}
