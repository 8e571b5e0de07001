using System.Globalization;
using Align.Knowledge;
using Align.Text;

namespace Align.Quantities;

/// <summary>The number words of one language, and the small words that hold a number together.</summary>
internal sealed class NumberWords
{
    private readonly StringTable _words = new(512);
    private readonly List<NumberWord> _entries = [];
    private readonly StringTable _joinersAfterTens, _joinersAfterHundreds, _linkers, _partitives, _shareCues, _determiners, _beforeNoun, _decimalMarks, _minuses, _ordinalMarks, _suffixes;

    public NumberWords(Grammar grammar, RoleWords roles)
    {
        foreach (var row in grammar.Rows("numbers"))
        {
            var (word, value, kind) = (row["word"], double.Parse(row["value"], CultureInfo.InvariantCulture), KindOf(row["kind"]));
            Add(Folding.Fold(word, grammar.Language), value, kind);
            if (UnitWords.TakesDot(word, grammar.Analyzer))
                Add(Folding.Fold(word + ".", grammar.Language), value, kind);
        }
        var adjectives = roles.Words("adjective");
        for (var i = 0; i < _entries.Count; i++)
            if (adjectives.Contains(_words[i]))
                _entries[i] = _entries[i] with { IsAdjectiveToo = true };
        _joinersAfterTens = roles.Words("joiner_tens");
        _joinersAfterHundreds = roles.Words("joiner_hundreds");
        _linkers = roles.Words("linker");
        _partitives = roles.Words("partitive");
        _shareCues = roles.Words("share_cue");
        _determiners = roles.Words("determiner");
        _beforeNoun = roles.Words("before_noun");
        _decimalMarks = roles.Words("decimal");
        _minuses = roles.Words("minus");
        _ordinalMarks = roles.Words("ordinal_mark");
        _suffixes = roles.Words("suffix");
        Ages = roles.Phrases("age");
    }

    /// <summary>The number word a folded word is, or null.</summary>
    public NumberWord? Find(ReadOnlySpan<char> folded) => _words.Find(folded) is var i and >= 0 ? _entries[i] : null;

    /// <summary>Whether a word joins units to tens: <c>douăzeci și trei</c>.</summary>
    public bool JoinsAfterTens(string folded) => _joinersAfterTens.Contains(folded);

    /// <summary>Whether a word joins the rest of a number to hundreds or a scale: <c>two hundred and five</c>.</summary>
    public bool JoinsAfterHundreds(string folded) => _joinersAfterHundreds.Contains(folded);

    /// <summary>Whether a word links a number to its scale or noun: <c>25 de milioane de euro</c>, <c>dozens of people</c>.</summary>
    public bool IsLinker(string folded) => _linkers.Contains(folded);

    /// <summary>Whether a word stands between a share and the whole: <c>o treime din</c>, <c>half of</c>.</summary>
    public bool IsPartitive(string folded) => _partitives.Contains(folded);

    /// <summary>Whether a word before it makes a fraction a share: <c>cu o treime</c>, <c>by half</c>.</summary>
    public bool IsShareCue(string folded) => _shareCues.Contains(folded);

    /// <summary>Whether a singular follows a word, so that <c>nouă</c> behind it is no nine: <c>o nouă lege</c>.</summary>
    public bool IsDeterminer(string folded) => _determiners.Contains(folded);

    /// <summary>Whether a function word may stand between a number and its noun: <c>three more bombs</c>.</summary>
    public bool IsBeforeNoun(string folded) => _beforeNoun.Contains(folded);

    /// <summary>What makes the bare number behind it one of years: <c>aged</c>, <c>în vârstă de</c>.</summary>
    public PhraseTable<bool> Ages { get; }

    public bool IsDecimalMark(string folded) => _decimalMarks.Contains(folded);

    public bool IsMinus(string folded) => _minuses.Contains(folded);

    /// <summary>Whether a word stands before an ordinal: <c>al doilea</c>, <c>a doua</c>.</summary>
    public bool IsOrdinalMark(string folded) => _ordinalMarks.Contains(folded);

    /// <summary>Whether letters behind a figure make it an ordinal: <c>2nd</c>, <c>20-lea</c>.</summary>
    public bool IsOrdinalSuffix(ReadOnlySpan<char> folded) => _suffixes.Contains(folded);

    public bool CanStart(string folded) => _words.Contains(folded) || IsMinus(folded) || IsOrdinalMark(folded) || folded is "-" or "–" or "½" or "¼" or "¾" or "⅓" or "⅔";

    private void Add(string word, double value, NumberWordKind kind)
    {
        var id = _words.Add(word, out var added);
        if (added)
            _entries.Add(new NumberWord(value, kind));
        else if (kind == NumberWordKind.Ordinal)
            _entries[id] = _entries[id] with { Ordinal = value };              // folded, două is the second in "a doua" as well
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
