using System.Globalization;
using Align.Text;

namespace Align.Quantities;

/// <summary>
/// Finds the quantities of a text: numbers with the comparator before or after them, their unit or counted noun; ranges and scores; money with its
/// sign before or after; dates and times. What a word means in a quantity is said by the tables; here is how the parts stand together.
/// </summary>
internal sealed class QuantityReader
{
    // How many times its lower end the upper end of a range without an opener or a dash can be.
    private const double WidestSpokenRange = 4;

    private readonly TokenTable _tokens;
    private readonly QuantityWords _words;
    private readonly NumberReader _numbers;
    private readonly NounReader _nouns;
    private readonly DateReader _dates;
    private readonly TimeReader _times;
    private readonly NameNumbers _names;
    private readonly Starts[] _startsOfForm;
    private readonly List<Quantity> _found = [];
    private int _first, _limit;                              // the sentence that is being read

    private QuantityReader(TokenTable tokens)
    {
        _tokens = tokens;
        _words = QuantityWords.For(tokens.Grammar);
        _numbers = new NumberReader(tokens, _words);
        _nouns = new NounReader(tokens, _words, _numbers);
        _dates = new DateReader(tokens, _words, _numbers);
        _times = new TimeReader(tokens, _words, _numbers);
        _names = new NameNumbers(tokens, _words);
        _startsOfForm = new Starts[tokens.FormCount];
        for (var form = 0; form < _startsOfForm.Length; form++)
            _startsOfForm[form] = _words.StartsOf(tokens.FormText(form));
    }

    /// <summary>The quantities of a text, in order, without overlaps.</summary>
    public static IReadOnlyList<Quantity> Read(TokenTable tokens)
    {
        var reader = new QuantityReader(tokens);
        foreach (var sentence in tokens.Sentences)
            reader.ReadSentence(sentence.FirstToken, sentence.EndToken);
        return reader._found;
    }

    private void ReadSentence(int first, int limit)
    {
        (_first, _limit) = (first, limit);
        for (var i = first; i < limit;)
        {
            if (StartsAt(i) == Starts.Nothing)
            {
                i++;
            }
            else if (_tokens.Kind(i) == TokenKind.Number && _names.CodeEnd(i, first, limit) is { } codeEnd)
            {
                i = codeEnd;
            }
            else if (ReadAt(i) is not { } quantity)
            {
                i++;
            }
            else
            {
                i = quantity.EndToken;
                if (!NamesSomething(quantity))
                    _found.Add(quantity);
            }
        }
    }

    private Starts StartsAt(int token) => _startsOfForm[_tokens.Form(token)];

    private Quantity? ReadAt(int start)
    {
        var starts = StartsAt(start);
        if (starts.HasFlag(Starts.Bound) && _words.Comparators.Before.TryMatch(_tokens, start, _limit, out var bounded, out var comparator) && bounded < _limit && ReadBounded(bounded, comparator) is { } inner)
            return _tokens.Span(inner with { Comparator = comparator }, start, inner.EndToken);
        if (starts.HasFlag(Starts.Range) && _words.Comparators.RangeOpeners.TryMatch(_tokens, start, _limit, out var opened, out _) && opened < _limit && ReadOpened(opened) is { } range)
            return _tokens.Span(range, start, range.EndToken);
        if (ReadPlain(start, Context.None) is not { } quantity)
            return null;
        quantity = _dates.Ago(quantity, _limit) ?? WithComparatorAfter(quantity);
        return IsSomeDay(quantity) ? null : quantity;
    }

    // "o zi", "a day" alone: any day, and no length of time.
    private bool IsSomeDay(Quantity quantity) =>
        quantity is { Unit: "day", Value: 1, UpperValue: null, Comparator: Comparator.Exactly } && _numbers.Word(quantity.FirstToken) is { IsArticle: true };

    // peste patru ore, nearly 800, around 9 pm. A year is bounded by nothing but a strict comparator, which makes a number of it: "peste 2000".
    private Quantity? ReadBounded(int start, Comparator comparator)
    {
        var context = comparator is Comparator.About or Comparator.AtMost or Comparator.Exactly ? Context.Bounded : Context.Bounded | Context.NoYear;
        var quantity = _words.Comparators.RangeOpeners.TryMatch(_tokens, start, _limit, out var opened, out _) && opened < _limit ? ReadOpened(opened) : ReadPlain(start, context);
        return quantity is { Kind: not (QuantityKind.Date or QuantityKind.Ordinal or QuantityKind.Score) } ? quantity : null;
    }

    // între 3 și 5, from 10 to 12, between 3% and 5%; dates and times find the ends of theirs by themselves
    private Quantity? ReadOpened(int start)
    {
        if (ReadPlain(start, Context.Opened) is not { Kind: not (QuantityKind.Date or QuantityKind.Time or QuantityKind.Ordinal or QuantityKind.Score) } low)
            return null;
        if (low.UpperValue is not null)
            return low;
        return low.Unit is not null && JoinerEnd(low.EndToken, Context.Opened, out _) is { } next && ReadPlain(next, Context.NoYear) is { UpperValue: null } high
            && high.Kind == low.Kind && high.Unit == low.Unit && high.Value > low.Value
            ? _tokens.Span(low with { UpperValue = high.Value }, start, high.EndToken)
            : null;
    }

    // A number, date or time; the longest wins. Two months ("două luni") come before Monday ("luni"), since a number decides first.
    private Quantity? ReadPlain(int start, Context context)
    {
        var starts = StartsAt(start);
        if ((starts & Starts.Plain) == 0)
            return null;
        if (starts.HasFlag(Starts.Money) && _nouns.CurrencySign(start, _limit, out var figure) is { } currency)
            return ReadMoney(start, figure, currency, context);
        var number = starts.HasFlag(Starts.Number) ? _numbers.Read(start, _limit) : null;
        if (number is { Need: NumberNeed.Measure or NumberNeed.MeasureOrCasualty } one)
            return WithNoun(start, one);
        var numberEnd = number?.End ?? start;
        var date = starts.HasFlag(Starts.Date) ? _dates.Read(start, _limit) : null;
        if (date?.Date is { Year: not null, Month: null } && context.HasFlag(Context.NoYear))
            date = null;
        if (starts.HasFlag(Starts.Time) && _times.Read(start, _limit, IsTimeCued(start)) is { } time && time.EndToken >= numberEnd && time.EndToken > (date?.EndToken ?? start))
            return time;
        if (date is not null && date.EndToken >= numberEnd)
            return date;
        return number is { } found ? Complete(start, found, context) : Score(start, start + 1);
    }

    // What makes a time of 18.45: "la" or "at" before it, or a date. Where decimals have a point, 9.30 stays a number: "closed at 9.30".
    private bool IsTimeCued(int start)
    {
        if (_tokens.Kind(start) != TokenKind.Number || !_tokens.Surface(start).Contains('.'))
            return false;
        if (_found.Count > 0 && _found[^1] is { Kind: QuantityKind.Date } date && (date.EndToken == start || (date.EndToken == start - 1 && _tokens.IsMark(start - 1, ','))))
            return true;
        return (_words.DecimalComma || _tokens[start].Length == 5) && _words.Dates.TimeCues.EndsBefore(_tokens, start, _first);
    }

    // ---- numbers ------------------------------------------------------------------------------------------------------------------------

    private Quantity? Complete(int start, NumberSpan number, Context context)
    {
        switch (number.Sort)
        {
            case NumberSort.Ordinal:
                return _tokens.Quantity(start, number.End, QuantityKind.Ordinal, number.Value, "ordinal");
            case NumberSort.Multiple:
                return _tokens.Quantity(start, number.End, QuantityKind.Count, number.Value, "time_multiple");
            case NumberSort.Share:
                return ReadShare(start, number, context);
        }
        if (number.IsFigure && Score(start, number.End) is { } score)
            return score;
        return ReadRatio(start, number) ?? ReadRange(start, number, context) ?? SpokenScore(start, number, context) ?? WithNoun(start, number);
    }

    // nine out of ten, 1 din 5
    private Quantity? ReadRatio(int start, NumberSpan part) =>
        part is { Sort: NumberSort.Cardinal, Scale: 1 } && part.End < _limit && _words.Comparators.Ratios.TryMatch(_tokens, part.End, _limit, out var next, out _)
        && _numbers.Read(next, _limit) is { Sort: NumberSort.Cardinal, Value: > 1 and <= 1000 } whole && part.Value > 0 && part.Value < whole.Value && part.Value % 1 == 0
            ? _tokens.Quantity(start, whole.End, QuantityKind.Percent, Math.Round(100 * part.Value / whole.Value, 6), "percent")
            : null;

    // 30–40 minutes, trei-patru ore, 10 to 12, două sau trei zile
    private Quantity? ReadRange(int start, NumberSpan low, Context context)
    {
        if (low is not { Sort: NumberSort.Cardinal, Need: NumberNeed.Nothing or NumberNeed.ListedNoun or NumberNeed.Plural } || JoinerEnd(low.End, context, out var measured) is not { } next || _numbers.Read(next, _limit) is not { Sort: NumberSort.Cardinal, Need: NumberNeed.Nothing } high)
            return null;
        var lowest = Scaled(low, high);
        if (lowest >= high.Value || (IsWordJoiner(low.End, context) && lowest * WidestSpokenRange < high.Value) || WithNoun(start, high) is not { } whole || (whole.Unit is null && (measured || !low.IsFigure && _tokens.Kind(low.End) == TokenKind.Punctuation)))
            return null;
        return whole with { Value = lowest, UpperValue = high.Value };
    }

    // "30-40 de milioane": the scale stands behind the second number and holds for both.
    private static double Scaled(NumberSpan low, NumberSpan high) =>
        high.Scale > 1 && low.Scale == 1 && low.Value < high.Value / high.Scale ? low.Value * high.Scale : low.Value;

    private int? JoinerEnd(int token, Context context, out bool measured)
    {
        measured = false;
        if (token + 1 >= _limit)
            return null;
        if (_tokens.Surface(token) is "-" or "–" or "—" or "‑" or "−")
            return _tokens.IsGlued(token) == _tokens.IsGlued(token + 1) ? token + 1 : null;
        var comparators = _words.Comparators;
        if (comparators.RangeInside.TryMatch(_tokens, token, _limit, out var end, out _))
            return end;
        if (context.HasFlag(Context.Opened) && comparators.RangeOpened.TryMatch(_tokens, token, _limit, out end, out _))
            return end;
        measured = comparators.RangeMeasured.TryMatch(_tokens, token, _limit, out end, out _);
        return measured ? end : null;
    }

    // "up $2.88 to $46.50" is no range, "$10 to $15" is.
    private bool IsWordJoiner(int token, Context context) => _tokens.IsWord(token) && !context.HasFlag(Context.Opened);

    // A number with its unit or counted noun, or alone; a comparator may stand between: "500 or more people", "30-odd".
    private Quantity? WithNoun(int start, NumberSpan number)
    {
        var (comparator, at) = ComparatorAfter(number.End);
        var noun = _nouns.Read(number, at, _limit);
        if (noun is null && at > number.End)
            (comparator, noun) = (Comparator.Exactly, _nouns.Read(number, number.End, _limit) is { } direct && direct.End > at ? direct : null);
        if (noun is null && (number.Need != NumberNeed.Nothing || IsCompound(number.End)))
            return null;
        if (number.Need == NumberNeed.Measure && _found.Count > 0 && _found[^1].EndToken == start)
            return null;                                                       // $5 a day
        if (noun is not { Kind: QuantityKind.Measure } && UnitBefore(start) is { } unit)
            return _tokens.Quantity(start, number.End, unit.Kind, number.Value, unit.Id);
        var quantity = noun is { } n
            ? WithHalf(_tokens.Quantity(start, n.End, n.Kind, number.Value, n.Unit) with { HeadToken = n.Head }, number)
            : _tokens.Quantity(start, number.End, QuantityKind.Number, number.Value, null);
        return quantity with
        {
            UpperValue = number.Upper,
            Comparator = number.Sort == NumberSort.Indefinite ? Comparator.About : comparator,
        };
    }

    // three-dimensional, seat 12A: a number that is part of a word counts nothing.
    private bool IsCompound(int end) =>
        (_numbers.IsHyphen(end, _limit) && _tokens.IsWord(end + 1)) || (end < _limit && _tokens.IsGlued(end) && _tokens.IsWord(end) && char.IsLetter(_tokens.FirstChar(end)));

    // doi ani și jumătate
    private Quantity WithHalf(Quantity quantity, NumberSpan number) =>
        quantity.Kind is QuantityKind.Duration or QuantityKind.Measure && number.Scale == 1 && _numbers.HalfAfter(quantity.EndToken, _limit) is var (half, end)
            ? _tokens.Span(quantity with { Value = quantity.Value + half }, quantity.FirstToken, end)
            : quantity;

    // magnitudinea 7,1; a magnitude of 7.1
    private Unit? UnitBefore(int start)
    {
        var at = start - 1;
        if (at > _first && _numbers.IsLinker(at, _limit))
            at--;
        return at >= _first && _words.Units.Match(_tokens, at, at + 1, out _) is { Id: "magnitude" } unit ? unit : null;
    }

    // half an hour, jumătate de milion, o treime din, more than half
    private Quantity? ReadShare(int start, NumberSpan share, Context context)
    {
        if (start > _first && (_numbers.Word(start - 1) is { Kind: NumberWordKind.Ordinal } || (_found.Count > 0 && _found[^1] is { Kind: QuantityKind.Ordinal } ordinal && ordinal.EndToken == start)))
            return null;                                                       // the first half of
        var at = share.End;
        if (_numbers.IsLinker(at, _limit) || _numbers.IsHyphen(at, _limit))
            at++;
        if (at < _limit && _numbers.Word(at) is { IsArticle: true })
            at++;
        if (_numbers.ScaleAt(at, _limit) is var (scale, scaleEnd))
            return WithNoun(start, new NumberSpan(share.Value * scale, scaleEnd, NumberSort.Cardinal) { Scale = scale });
        if (_words.Units.Match(_tokens, at, _limit, out var unitEnd) is { IsSingular: true } unit && (unit.Kind is QuantityKind.Duration or QuantityKind.Measure or QuantityKind.Percent || unit.Id == "point"))
            return _tokens.Quantity(start, unitEnd, unit.Kind, share.Value, unit.Id);
        var isShare = _numbers.IsPartitive(share.End, _limit) || _numbers.IsShareCue(start - 1) || context.HasFlag(Context.Bounded) || (share.End > start + 1 && _numbers.Word(start) is { IsArticle: false });
        return isShare ? _tokens.Quantity(start, share.End, QuantityKind.Percent, Math.Round(share.Value * 100, 6), "percent") with { Comparator = Comparator.About } : null;
    }

    // ---- money and scores ---------------------------------------------------------------------------------------------------------------

    // €25m, US$3–4bn, $10 to $15
    private Quantity? ReadMoney(int start, int figure, Unit currency, Context context)
    {
        if (_numbers.Read(figure, _limit, money: true) is not { Sort: NumberSort.Cardinal } number)
            return null;
        if (JoinerEnd(number.End, context, out _) is { } next)
        {
            var second = _nouns.CurrencySign(next, _limit, out var afterSign) is { } same && same.Id == currency.Id ? afterSign : next;
            var signed = second > next || _tokens.Kind(number.End) == TokenKind.Punctuation;
            if (signed && _numbers.Read(second, _limit, money: true) is { Sort: NumberSort.Cardinal } high && Scaled(number, high) is var low && low < high.Value
                && !(IsWordJoiner(number.End, context) && low * WidestSpokenRange < high.Value))
                return _tokens.Quantity(start, high.End, QuantityKind.Money, low, currency.Id) with { UpperValue = high.Value };
        }
        return _tokens.Quantity(start, number.End, QuantityKind.Money, number.Value, currency.Id);
    }

    // 2-1, 52–48, 2:1. A pair that rises is a range, but for small ones with nothing to measure: 1-2.
    private Quantity? Score(int start, int end)
    {
        if (_tokens.Kind(start) != TokenKind.Number)
            return null;
        var figure = _tokens.Surface(start);
        if (figure.IndexOf(':') is var colon and > 0)
            return figure.Length == colon + 2 && Goals(figure[..colon]) is { } home && Goals(figure[(colon + 1)..]) is { } away ? MakeScore(start, start + 1, home, away) : null;
        if (end + 1 >= _limit || _tokens.Surface(end) is not ("-" or "–" or "‑") || !_tokens.IsGlued(end) || !_tokens.IsGlued(end + 1) || _tokens.Kind(end + 1) != TokenKind.Number)
            return null;
        if (Goals(figure) is not { } first || Goals(_tokens.Surface(end + 1)) is not { } second || _names.IsLabelled(start, _first))
            return null;
        var rises = second > first;
        if (rises && (second >= 10 || _nouns.Read(new NumberSpan(second, end + 2, NumberSort.Cardinal), end + 2, _limit) is not null || _numbers.ScaleAt(end + 2, _limit) is not null))
            return null;
        return MakeScore(start, end + 2, first, second);
    }

    // four to one, 21 la 20
    private Quantity? SpokenScore(int start, NumberSpan first, Context context) =>
        !context.HasFlag(Context.Opened) && first is { Sort: NumberSort.Cardinal, Scale: 1, Value: > 0 and < 300 } && first.Value % 1 == 0 && first.End < _limit
        && _words.Comparators.Scores.TryMatch(_tokens, first.End, _limit, out var next, out _)
        && _numbers.Read(next, _limit) is { Sort: NumberSort.Cardinal, Need: NumberNeed.Nothing or NumberNeed.ListedNoun, Upper: null } second && second.Value < first.Value && second.Value % 1 == 0
        && _nouns.Read(second, second.End, _limit) is null && _times.Read(next, _limit, false) is null && _dates.Read(next, _limit) is null
            ? MakeScore(start, second.End, (int)first.Value, (int)second.Value)
            : null;

    private Quantity MakeScore(int start, int end, int first, int second) =>
        _tokens.Quantity(start, end, QuantityKind.Score, first, "score") with { UpperValue = second };

    private static int? Goals(ReadOnlySpan<char> figure) =>
        figure.Length <= 3 && (figure.Length == 1 || figure[0] != '0') && int.TryParse(figure, NumberStyles.None, CultureInfo.InvariantCulture, out var goals) ? goals : null;

    // ---- what stands around -------------------------------------------------------------------------------------------------------------

    // 18 ani sau mai mult, an hour or so
    private Quantity WithComparatorAfter(Quantity quantity)
    {
        if (quantity.Kind is QuantityKind.Date or QuantityKind.Time or QuantityKind.Ordinal or QuantityKind.Score || quantity.Comparator != Comparator.Exactly)
            return quantity;
        return ComparatorAfter(quantity.EndToken) is var (comparator, end) && end > quantity.EndToken
            ? _tokens.Span(quantity with { Comparator = comparator }, quantity.FirstToken, end)
            : quantity;
    }

    // An expression that another number follows belongs to that one: "5 people, at least 3", "500 plus 3".
    private (Comparator Comparator, int End) ComparatorAfter(int token) =>
        token < _limit && _words.Comparators.After.TryMatch(_tokens, token, _limit, out var end, out var comparator)
        && (end >= _limit || (_numbers.Read(end, _limit) is null && _nouns.CurrencySign(end, _limit, out _) is null))
            ? (comparator, end)
            : (Comparator.Exactly, token);

    // A bare number, or a number of plain things, behind a label or a name is part of the name.
    private bool NamesSomething(Quantity quantity)
    {
        var isWeak = quantity.Kind is QuantityKind.Number || quantity is { Kind: QuantityKind.Count, HeadToken: >= 0 } && !IsPeople(quantity) && !IsLinked(quantity)
            || quantity is { Kind: QuantityKind.Time, Unit: "time" } && _tokens.Kind(quantity.FirstToken) == TokenKind.Number;
        if (!isWeak || quantity.Comparator is not Comparator.Exactly || quantity.Value >= 1e6)
            return false;
        var start = quantity.FirstToken;
        if (quantity.Kind != QuantityKind.Time && _names.IsLabelled(start, _first))
            return true;
        var isDone = _found.Count > 0 && _found[^1].EndToken == start;
        return !isDone && _names.FollowsName(start, _first);
    }

    private bool IsPeople(Quantity count) => _words.Units.Match(_tokens, count.HeadToken, count.EndToken, out _) is { Dimension: "people" };

    private bool IsLinked(Quantity count) => _numbers.IsLinker(count.HeadToken - 1, _limit);

    /// <summary>What is known of the place a number stands in.</summary>
    [Flags]
    private enum Context
    {
        None = 0,

        /// <summary>A comparator stands before it.</summary>
        Bounded = 1,

        /// <summary>A year makes no sense here.</summary>
        NoYear = 2,

        /// <summary>The opener of a range stands before it.</summary>
        Opened = 4,
    }
}
