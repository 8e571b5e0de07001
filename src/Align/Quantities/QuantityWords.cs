using System.Globalization;
using Align.Knowledge;
using Align.Text;

namespace Align.Quantities;

/// <summary>The words and signs of one language that make up quantities, from its grammar tables.</summary>
internal sealed class QuantityWords
{
    private readonly StringTable _numbers;
    private readonly List<NumberWord> _numberWords = [];

    private QuantityWords(Grammar grammar)
    {
        var analyzer = grammar.Analyzer;
        _numbers = new StringTable(512);
        foreach (var row in grammar.Rows("numbers"))
        {
            _numbers.Add(Folding.Fold(row["word"], grammar.Language), out var added);
            if (added)
                _numberWords.Add(new NumberWord(double.Parse(row["value"], CultureInfo.InvariantCulture), row["kind"]));
        }
        Units = new(grammar.Rows("units").SelectMany(r => r.Values("words").Select(w => (w, new Unit(r["unit"], r["dimension"])))), analyzer);
        Dates = new(grammar.Rows("dates").SelectMany(r => r.Values("words").Select(w => (w, new DateWord(r["kind"], r["value"])))), analyzer);
        Comparators = new(grammar.Rows("comparators").Select(r => (r["expression"], new ComparatorWord(ParseComparator(r["comparator"]), r["position"] == "after"))), analyzer);
        DecimalComma = grammar.Language != Language.English;
    }

    public PhraseTable<Unit> Units { get; }

    public PhraseTable<DateWord> Dates { get; }

    public PhraseTable<ComparatorWord> Comparators { get; }

    /// <summary>Whether <c>1.234,5</c> is how the language writes 1234.5.</summary>
    public bool DecimalComma { get; }

    public static QuantityWords For(Grammar grammar) => grammar.View("quantities", static g => new QuantityWords(g));

    public NumberWord? Number(ReadOnlySpan<char> folded) => _numbers.Find(folded) is var i and >= 0 ? _numberWords[i] : null;

    private static Comparator ParseComparator(string value) => value switch
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

/// <summary>A number word; <paramref name="Kind"/> is cardinal, scale, ordinal, fraction or collective.</summary>
internal sealed record NumberWord(double Value, string Kind);

/// <summary>A unit of measure and what it measures.</summary>
internal sealed record Unit(string Id, string Dimension);

/// <summary>A month, weekday, relative day, part of day or season.</summary>
internal sealed record DateWord(string Kind, string Value);

/// <summary>An expression that bounds a number, before it or after it.</summary>
internal sealed record ComparatorWord(Comparator Comparator, bool After);
