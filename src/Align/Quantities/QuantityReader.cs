using System.Runtime.CompilerServices;
using Align.Text;

namespace Align.Quantities;

/// <summary>
/// Finds the quantities of a text, from left to right: at every word that can begin one, a comparator or the opener of a range with what it governs, else
/// money, a number, a date or a time, whichever is longest. What the words mean is said by the tables of the grammar, how the parts of each sort stand
/// together by the readers for numbers, nouns, amounts, scores, dates and times.
/// </summary>
internal sealed class QuantityReader
{
    private const int YoungestNamed = 5;
    private const int Oldest = 110;

    private readonly TokenTable _tokens;
    private readonly QuantityWords _words;
    private readonly NumberReader _numbers;
    private readonly NounReader _nouns;
    private readonly RangeWords _ranges;
    private readonly AmountReader _amounts;
    private readonly ScoreReader _scores;
    private readonly DateReader _dates;
    private readonly TimeReader _times;
    private readonly NameNumbers _names;
    private readonly Starts[] _startsOfForm;

    private QuantityReader(TokenTable tokens, Starts[] startsOfForm)
    {
        _tokens = tokens;
        _words = QuantityWords.For(tokens.Grammar);
        _numbers = new NumberReader(tokens, _words);
        _nouns = new NounReader(tokens, _words, _numbers);
        _ranges = new RangeWords(tokens, _words);
        _amounts = new AmountReader(tokens, _words, _numbers, _nouns, _ranges);
        _names = new NameNumbers(tokens, _words);
        _scores = new ScoreReader(tokens, _words, _numbers, _nouns, _names);
        _dates = new DateReader(tokens, _words, _numbers);
        _times = new TimeReader(tokens, _words, _numbers);
        _startsOfForm = startsOfForm;
    }

    /// <summary>The quantities of a text, in order, without overlaps.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="memory">What forms can begin, for whoever reads many texts with a memory.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static IReadOnlyList<Quantity> Read(TokenTable tokens, FormValues<Starts>? memory = null)
    {
        var words = QuantityWords.For(tokens.Grammar);
        var (starts, any) = (new Starts[tokens.FormCount], Starts.Nothing);
        for (var form = 0; form < starts.Length; form++)
        {
            starts[form] = StartsOf(tokens, form, words, memory);
            any |= starts[form];
        }
        if (any == Starts.Nothing)
            return [];
        var reader = new QuantityReader(tokens, starts);
        var found = new List<Quantity>();
        foreach (var sentence in tokens.Sentences)
            for (var i = sentence.FirstToken; i < sentence.EndToken;)
                i = reader.ReadNext(i, new Place(sentence.FirstToken, sentence.EndToken, found.Count > 0 ? found[^1] : null), found);
        return found;
    }

    private static Starts StartsOf(TokenTable tokens, int form, QuantityWords words, FormValues<Starts>? memory)
    {
        if (memory is null)
            return words.StartsOf(tokens.FormText(form));
        var number = tokens.NumberInMemory(form);
        return memory.TryGet(number, out var known) ? known : memory.Keep(number, words.StartsOf(tokens.FormText(form)));
    }

    // Reads on at a token, and says where to go on.
    private int ReadNext(int token, Place place, List<Quantity> found)
    {
        if (StartsAt(token) == Starts.Nothing)
            return token + 1;
        if (_tokens.Kind(token) == TokenKind.Number && _names.CodeEnd(token, place.First, place.Limit) is { } codeEnd)
            return codeEnd;
        if (ReadAt(token, place) is not { } quantity)
            return token + 1;
        if (NamesSomething(quantity, place))
            return quantity.EndToken;
        if (IsAge(quantity, place))
            quantity = quantity with { Kind = QuantityKind.Duration, Unit = "year" };
        if (found.Count > 0 && CompoundAmounts.Join(_tokens, _words.AmountJoiners, found[^1], quantity) is { } compound)
            found[^1] = compound;
        else
            found.Add(quantity);
        return quantity.EndToken;
    }

    // "Jones, 52, joined in March", "a man, 65": a bare number between commas or brackets behind a name or a noun for one person. "Aged five", "at the age of 52".
    private bool IsAge(Quantity quantity, Place place) =>
        quantity is { Kind: QuantityKind.Number, Unit: null, UpperValue: null, Comparator: Comparator.Exactly, Value: > 0 and <= Oldest } && quantity.Value == Math.Floor(quantity.Value)
        && (IsBehindPerson(quantity, place) || _words.Numbers.Ages.EndsBefore(_tokens, quantity.FirstToken, place.First));

    private bool IsBehindPerson(Quantity quantity, Place place) =>
        quantity is { Value: >= YoungestNamed } && quantity.FirstToken - 2 >= place.First && (IsMark(quantity.FirstToken - 1, ",") && IsMark(quantity.EndToken, ",.") || IsMark(quantity.FirstToken - 1, "(") && IsMark(quantity.EndToken, ")"))
        && _tokens.IsWord(quantity.FirstToken - 2)
        && (_tokens.IsCapitalised(quantity.FirstToken - 2) || _words.Units.Match(_tokens, quantity.FirstToken - 2, quantity.FirstToken - 1, out _) is { Dimension: "people", IsSingular: true });

    private bool IsMark(int token, string marks) => token < _tokens.Count && _tokens.Kind(token) == TokenKind.Punctuation && marks.Contains(_tokens.FirstChar(token), StringComparison.Ordinal);

    private Starts StartsAt(int token) => _startsOfForm[_tokens.Form(token)];

    private Quantity? ReadAt(int start, Place place)
    {
        if (ReadBounded(start, place) is { } bounded)
            return bounded;
        if (ReadOpened(start, place) is { } range)
            return range;
        if (ReadPlain(start, place) is not { } quantity)
            return null;
        quantity = _dates.Ago(quantity, place.Limit) ?? WithComparatorAfter(quantity, place);
        return IsSomeDay(quantity) ? null : quantity;
    }

    // peste patru ore, nearly 800, around 9 pm. Dates are not bounded; a strict comparator makes a number of what could be a year: "peste 2000".
    private Quantity? ReadBounded(int start, Place place)
    {
        if ((StartsAt(start) & Starts.Bound) == 0)
            return null;
        // shortly after 7am, după ora 19
        if (_words.Comparators.BeforeClock.TryMatch(_tokens, start, place.Limit, out var clock, out var order) && clock < place.Limit && ReadPlain(clock, place) is { Kind: QuantityKind.Time } time)
            return _tokens.Span(time with { Comparator = order }, start, time.EndToken);
        if (!_words.Comparators.Before.TryMatch(_tokens, start, place.Limit, out var next, out var comparator) || next >= place.Limit)
            return null;
        var inside = place with { IsBounded = true, TakesNoYear = comparator is Comparator.More or Comparator.Less or Comparator.AtLeast };
        var quantity = ReadOpened(next, inside) ?? ReadPlain(next, inside);
        return quantity is { Kind: not (QuantityKind.Date or QuantityKind.Ordinal or QuantityKind.Score) }
            ? _tokens.Span(quantity with { Comparator = comparator }, start, quantity.EndToken)
            : null;
    }

    // între 3 și 5, from 10 to 12, between 3% and 5%; dates and times find the ends of their spans by themselves.
    private Quantity? ReadOpened(int start, Place place)
    {
        if ((StartsAt(start) & Starts.Range) == 0 || !_words.Comparators.RangeOpeners.TryMatch(_tokens, start, place.Limit, out var next, out _) || next >= place.Limit)
            return null;
        var opened = place with { IsOpened = true };
        if (ReadPlain(next, opened) is not { Kind: not (QuantityKind.Date or QuantityKind.Time or QuantityKind.Ordinal or QuantityKind.Score) } low)
            return null;
        if (low.UpperValue is not null)
            return _tokens.Span(low, start, low.EndToken);
        return low.Unit is not null && _ranges.At(low.EndToken, opened) is { } joiner && ReadPlain(joiner.End, place with { TakesNoYear = true }) is { UpperValue: null } high
            && high.Kind == low.Kind && high.Unit == low.Unit && high.Value > low.Value
            ? _tokens.Span(low with { UpperValue = high.Value }, start, high.EndToken)
            : null;
    }

    // Money, or the longest of number, date and time. A number comes before a date of the same words: two months ("două luni") before Monday ("luni").
    private Quantity? ReadPlain(int start, Place place)
    {
        var starts = StartsAt(start);
        if ((starts & Starts.Plain) == 0)
            return null;
        if ((starts & Starts.Money) != 0 && _nouns.CurrencySign(start, place.Limit, out var figure) is { } currency)
            return _amounts.ReadMoney(start, figure, currency, place);
        var number = (starts & Starts.Number) != 0 ? _numbers.Read(start, place.Limit) : null;
        if (number is { Need: NumberNeed.Measure or NumberNeed.MeasureOrCasualty } article)
            return _amounts.WithNoun(start, article, place);
        var end = number?.End ?? start;
        var date = (starts & Starts.Date) != 0 ? _dates.Read(start, place.Limit) : null;
        if (place.TakesNoYear && date?.Date is { Year: not null, Month: null })
            date = null;
        var time = (starts & Starts.Time) != 0 ? _times.Read(start, place.Limit, IsTimeCued(start, place)) : null;
        if (time is not null && time.EndToken >= end && time.EndToken > (date?.EndToken ?? start))
            return time;
        if (date is not null && date.EndToken >= end)
            return date;
        if (number is not { } found)
            return _scores.ReadFigures(start, place);
        return (found.IsFigure ? _scores.ReadFigures(start, place) : null) ?? _amounts.ReadRatio(start, found, place)
            ?? _scores.ReadSpoken(start, found, place) ?? _amounts.Read(start, found, place);
    }

    // What makes a time of 18.45: "la" or "at" before it, or a date. Where decimals have a point, 9.30 stays a number: "closed at 9.30".
    private bool IsTimeCued(int start, Place place)
    {
        if (_tokens.Kind(start) != TokenKind.Number || !_tokens.Surface(start).Contains('.'))
            return false;
        if (place.Last is { Kind: QuantityKind.Date } && (place.Touches(start) || (place.Touches(start - 1) && _tokens.IsMark(start - 1, ','))))
            return true;
        return (_words.DecimalComma || _tokens[start].Length == 5) && _words.Dates.TimeCues.EndsBefore(_tokens, start, place.First);
    }

    // 18 ani sau mai mult, an hour or so
    private Quantity WithComparatorAfter(Quantity quantity, Place place)
    {
        if (quantity.Kind is QuantityKind.Date or QuantityKind.Time or QuantityKind.Ordinal or QuantityKind.Score || quantity.Comparator != Comparator.Exactly)
            return quantity;
        return _amounts.ComparatorAfter(quantity.EndToken, place.Limit) is var (comparator, end)
            ? _tokens.Span(quantity with { Comparator = comparator }, quantity.FirstToken, end)
            : quantity;
    }

    // "o zi", "a day" alone: any day, and no length of time.
    private bool IsSomeDay(Quantity quantity) =>
        quantity is { Unit: "day", Value: 1, UpperValue: null, Comparator: Comparator.Exactly } && _numbers.Word(quantity.FirstToken) is { IsArticle: true };

    // A bare number, a number of plain things or a time in figures is part of the label or name it stands behind, unless something bounds it.
    private bool NamesSomething(Quantity quantity, Place place)
    {
        var start = quantity.FirstToken;
        if (quantity.Comparator != Comparator.Exactly || quantity.Value >= 1e6)
            return false;
        return quantity.Kind switch
        {
            QuantityKind.Number => IsLabelled() || IsNamed(),
            QuantityKind.Count when quantity.HeadToken >= 0 && !IsPeople(quantity) && !_numbers.IsLinker(quantity.HeadToken - 1, place.Limit) => IsLabelled() || IsNamed(),
            QuantityKind.Time when quantity.Unit == "time" && _tokens.Kind(start) == TokenKind.Number => IsNamed(),
            _ => false,
        };

        bool IsLabelled() => _names.IsLabelled(start, place.First);

        bool IsNamed() => !place.Touches(start) && _names.FollowsName(start, place.First);
    }

    private bool IsPeople(Quantity count) => _words.Units.Match(_tokens, count.HeadToken, count.EndToken, out _) is { Dimension: "people" };
}
