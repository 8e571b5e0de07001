using System.Globalization;
using Align.Knowledge;
using Align.Text;

namespace Align.Quantities;

/// <summary>The number words of one language, and the small words that hold a number together.</summary>
internal sealed class NumberWords
{
    private readonly StringTable _words = new(512);
    private readonly List<NumberWord> _entries = [];
    private readonly StringTable _joiners = new();
    private readonly List<double> _joinAfter = [];
    private readonly Dictionary<string, StringTable> _small = new(StringComparer.Ordinal);

    public NumberWords(Grammar grammar)
    {
        foreach (var row in grammar.Rows("numbers"))
        {
            var word = Folding.Fold(row["word"], grammar.Language);
            var value = double.Parse(row["value"], CultureInfo.InvariantCulture);
            switch (row["kind"])
            {
                case "joiner":
                    _joiners.Add(word);
                    _joinAfter.Add(value);
                    break;
                case "linker" or "partitive" or "decimal" or "minus" or "ordinal_mark" or "suffix":
                    Small(row["kind"]).Add(word);
                    break;
                default:
                    Add(word, value, row["kind"]);
                    break;
            }
        }
    }

    /// <summary>The number word a folded word is, or null.</summary>
    public NumberWord? Find(ReadOnlySpan<char> folded) => _words.Find(folded) is var i and >= 0 ? _entries[i] : null;

    /// <summary>After what a word joins the rest of a number: 10 after tens (<c>douăzeci și trei</c>), 100 after hundreds (<c>two hundred and five</c>); 0 for other words.</summary>
    public double JoinsAfter(string folded) => _joiners.Find(folded) is var i and >= 0 ? _joinAfter[i] : 0;

    /// <summary>Whether a word links a number to its scale or noun: <c>25 de milioane de euro</c>, <c>dozens of people</c>.</summary>
    public bool IsLinker(string folded) => Small("linker").Contains(folded);

    /// <summary>Whether a word stands between a share and the whole: <c>o treime din</c>, <c>half of</c>.</summary>
    public bool IsPartitive(string folded) => Small("partitive").Contains(folded);

    public bool IsDecimalMark(string folded) => Small("decimal").Contains(folded);

    public bool IsMinus(string folded) => Small("minus").Contains(folded);

    /// <summary>Whether a word stands before an ordinal: <c>al doilea</c>, <c>a doua</c>.</summary>
    public bool IsOrdinalMark(string folded) => Small("ordinal_mark").Contains(folded);

    /// <summary>Whether letters behind a figure make it an ordinal: <c>2nd</c>, <c>20-lea</c>.</summary>
    public bool IsOrdinalSuffix(ReadOnlySpan<char> folded) => Small("suffix").Contains(folded);

    public bool CanStart(string folded) => _words.Contains(folded) || IsMinus(folded) || IsOrdinalMark(folded);

    private StringTable Small(string kind) => _small.TryGetValue(kind, out var table) ? table : _small[kind] = new StringTable();

    private void Add(string word, double value, string kind)
    {
        var id = _words.Add(word, out var added);
        // Folded, a cardinal can be an ordinal too (două and a doua), or an adjective (nouă: nine, new).
        if (added)
            _entries.Add(new NumberWord(value, KindOf(kind)));
        else if (kind == "ordinal")
            _entries[id] = _entries[id] with { Ordinal = value };
        else if (kind == "adjective")
            _entries[id] = _entries[id] with { IsAdjectiveToo = true };
    }

    private static NumberWordKind KindOf(string kind) => kind switch
    {
        "cardinal" => NumberWordKind.Cardinal,
        "article" => NumberWordKind.Article,
        "numeral_article" => NumberWordKind.NumeralArticle,
        "scale" => NumberWordKind.Scale,
        "scales" => NumberWordKind.Scales,
        "scale_letter" => NumberWordKind.ScaleLetter,
        "several" => NumberWordKind.Several,
        "ordinal" => NumberWordKind.Ordinal,
        "fraction" => NumberWordKind.Fraction,
        "collective" => NumberWordKind.Collective,
        "group" => NumberWordKind.Group,
        "groups" => NumberWordKind.Groups,
        "multiple" => NumberWordKind.Multiple,
        _ => throw new FormatException($"Unknown kind of number word '{kind}'."),
    };
}

/// <summary>What a number word does in a number.</summary>
internal enum NumberWordKind
{
    /// <summary><c>trei</c>, <c>twenty</c>.</summary>
    Cardinal,

    /// <summary><c>a</c>, <c>an</c>: one before a scale or a unit, and nothing else.</summary>
    Article,

    /// <summary><c>un</c>, <c>o</c>: an article that is the number one as well.</summary>
    NumeralArticle,

    /// <summary><c>sută</c>, <c>million</c>: multiplies what stands before it.</summary>
    Scale,

    /// <summary><c>mii</c>, <c>thousands</c>: multiplies too; alone, an indefinite number.</summary>
    Scales,

    /// <summary><c>m</c>, <c>k</c>: a scale only when joined to a figure.</summary>
    ScaleLetter,

    /// <summary><c>câteva</c>, <c>several</c>: makes the scale that follows indefinite.</summary>
    Several,

    /// <summary><c>primul</c>, <c>third</c>.</summary>
    Ordinal,

    /// <summary><c>jumătate</c>, <c>quarter</c>.</summary>
    Fraction,

    /// <summary><c>ambele</c>, <c>both</c>: a number before a noun.</summary>
    Collective,

    /// <summary><c>pereche</c>, <c>couple</c>: a number before a linker and a noun.</summary>
    Group,

    /// <summary><c>scores</c>: an indefinite number before a linker and a noun.</summary>
    Groups,

    /// <summary><c>twice</c>: a number of times.</summary>
    Multiple,
}

/// <summary>A number word.</summary>
/// <param name="Value">Its number.</param>
/// <param name="Kind">What it does in a number.</param>
internal sealed record NumberWord(double Value, NumberWordKind Kind)
{
    /// <summary>The ordinal that is spelled the same once folded, else 0.</summary>
    public double Ordinal { get; init; }

    /// <summary>Whether it is an adjective as well, once folded.</summary>
    public bool IsAdjectiveToo { get; init; }

    public bool IsScale => Kind is NumberWordKind.Scale or NumberWordKind.Scales;

    public bool IsArticle => Kind is NumberWordKind.Article or NumberWordKind.NumeralArticle;
}
