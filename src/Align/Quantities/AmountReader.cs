using Align.Text;

namespace Align.Quantities;

/// <summary>
/// Makes amounts out of numbers: with their unit or noun and a comparator between (<c>500 or more people</c>), ranges (<c>30–40 minutes</c>), shares
/// (<c>half an hour</c>, <c>o treime din</c>), ratios (<c>1 din 5</c>), and money with its sign before it (<c>€25m</c>).
/// </summary>
internal sealed class AmountReader(TokenTable tokens, QuantityWords words, NumberReader numbers, NounReader nouns, RangeWords ranges)
{
    /// <summary>Degrees of any scale: <c>magnitudinea de 7,5 grade</c>.</summary>
    private const string AnyDegree = "degree";

    /// <summary>The amount of a number that starts at a token, or null where the number alone is none.</summary>
    public Quantity? Read(int start, NumberSpan number, Place place) => number.Sort switch
    {
        NumberSort.Ordinal => tokens.Quantity(start, number.End, QuantityKind.Ordinal, number.Value, "ordinal"),
        NumberSort.Multiple => tokens.Quantity(start, number.End, QuantityKind.Count, number.Value, "time_multiple"),
        NumberSort.Share => ReadShare(start, number, place),
        _ => ReadRange(start, number, place) ?? WithNoun(start, number, place),
    };

    /// <summary>A part of a whole: <c>nine out of ten</c>, <c>1 din 5</c>; or null.</summary>
    public Quantity? ReadRatio(int start, NumberSpan part, Place place) =>
        part is { Sort: NumberSort.Cardinal, Scale: 1, Value: > 0 } && part.Value % 1 == 0 && part.End < place.Limit
        && (words.Comparators.Ratios.TryMatch(tokens, part.End, place.Limit, out var next, out _) is var isRatio && isRatio || words.Comparators.SmallRatios.TryMatch(tokens, part.End, place.Limit, out next, out _))
        && numbers.Read(next, place.Limit) is { Sort: NumberSort.Cardinal, Value: <= 1000 } whole && part.Value < whole.Value && (isRatio || (!part.IsFigure && !whole.IsFigure && (part.Value == 1 || whole.Value == 10)))
            ? Percent(start, whole.End, part.Value / whole.Value)
            : null;

    /// <summary>Money with its sign before it: <c>€25m</c>, <c>US$3–4bn</c>, <c>$10 to $15</c>; or null.</summary>
    public Quantity? ReadMoney(int start, int figure, Unit currency, Place place)
    {
        if (numbers.Read(figure, place.Limit, money: true) is not { Sort: NumberSort.Cardinal } low)
            return null;
        if (ranges.At(low.End, place) is { } joiner)
        {
            var isSigned = nouns.CurrencySign(joiner.End, place.Limit, out var afterSign) is { } sign && sign.Id == currency.Id;
            if ((isSigned || joiner.Kind == RangeJoinerKind.Dash)
                && numbers.Read(isSigned ? afterSign : joiner.End, place.Limit, money: true) is { Sort: NumberSort.Cardinal } high
                && RangeWords.Scaled(low, high) is var lowest && RangeWords.Spans(lowest, high.Value, joiner))
                return tokens.Quantity(start, high.End, QuantityKind.Money, lowest, currency.Id) with { UpperValue = high.Value };
        }
        return tokens.Quantity(start, low.End, QuantityKind.Money, low.Value, currency.Id);
    }

    /// <summary>
    /// The comparator behind a number or a unit, and its end. One that another number follows belongs to that one: <c>5 people, at least 3</c>.
    /// </summary>
    public (Comparator Comparator, int End)? ComparatorAfter(int token, int limit) =>
        token < limit && words.Comparators.After.TryMatch(tokens, token, limit, out var end, out var comparator)
        && (end >= limit || (numbers.Read(end, limit) is null && nouns.CurrencySign(end, limit, out _) is null))
            ? (comparator, end)
            : null;

    /// <summary>A number with its unit or noun, or alone.</summary>
    public Quantity? WithNoun(int start, NumberSpan number, Place place)
    {
        if (number.Need == NumberNeed.Measure && place.Touches(start))
            return null;                                                       // $5 a day
        if (UnitBefore(start, place) is { } before && nouns.Read(number, number.End, place.Limit) is var measure && measure is not { Kind: QuantityKind.Measure, Unit: not AnyDegree })
            return tokens.Quantity(start, measure is { Unit: AnyDegree } degrees ? degrees.End : number.End, before.Kind, number.Value, before.Id);
        var between = ComparatorAfter(number.End, place.Limit);
        var noun = nouns.Read(number, between?.End ?? number.End, place.Limit);
        if (noun is null && between is { } bound)
        {
            // No "500 or more people", so the expression is a noun after all, or stands behind a bare number.
            between = null;
            noun = nouns.Read(number, number.End, place.Limit) is { } direct && direct.End > bound.End ? direct : null;
        }
        var comparator = number.Sort == NumberSort.Indefinite ? Comparator.About : between?.Comparator ?? Comparator.Exactly;
        if (noun is { } n)
            return WithHalf(tokens.Quantity(start, n.End, n.Kind, number.Value, n.Unit) with { HeadToken = n.Head, UpperValue = number.Upper, Comparator = comparator }, number, place.Limit);
        return number.Need == NumberNeed.Nothing && !IsPartOfWord(number.End, place.Limit)
            ? tokens.Quantity(start, number.End, QuantityKind.Number, number.Value, null) with { UpperValue = number.Upper, Comparator = comparator, IsPart = numbers.IsPartitive(number.End, place.Limit) }
            : null;
    }

    // 30–40 minutes, trei-patru ore, 10 to 12, două sau trei zile. In words, a dash alone makes no range: eight-thirty.
    private Quantity? ReadRange(int start, NumberSpan low, Place place)
    {
        if (low is not { Sort: NumberSort.Cardinal, Need: NumberNeed.Nothing or NumberNeed.ListedNoun or NumberNeed.Plural }
            || ranges.At(low.End, place) is not { } joiner
            || numbers.Read(joiner.End, place.Limit) is not { Sort: NumberSort.Cardinal, Need: NumberNeed.Nothing } high)
            return null;
        var lowest = RangeWords.Scaled(low, high);
        if (!RangeWords.Spans(lowest, high.Value, joiner) || WithNoun(start, high, place) is not { } whole)
            return null;
        var needsUnit = joiner.Kind == RangeJoinerKind.Measured || (joiner.Kind == RangeJoinerKind.Dash && !low.IsFigure);
        return needsUnit && whole.Unit is null ? null : whole with { Value = lowest, UpperValue = high.Value };
    }

    // half an hour, jumătate de milion, o treime din, more than half; but not the first half of
    private Quantity? ReadShare(int start, NumberSpan share, Place place)
    {
        if (start > place.First && (numbers.Word(start - 1) is { Kind: NumberWordKind.Ordinal } || (place.Touches(start) && place.Last is { Kind: QuantityKind.Ordinal })))
            return null;
        var at = share.End;
        if (numbers.IsLinker(at, place.Limit) || tokens.IsHyphen(at, place.Limit))
            at++;
        if (at < place.Limit && numbers.Word(at) is { IsArticle: true })
            at++;
        if (numbers.ScaleAt(at, place.Limit) is var (scale, scaleEnd))
            return WithNoun(start, new NumberSpan(share.Value * scale, scaleEnd, NumberSort.Cardinal) { Scale = scale }, place);
        if (words.Units.Match(tokens, at, place.Limit, out var unitEnd) is { IsSingular: true } unit && CanBeHalved(unit))
            return tokens.Quantity(start, unitEnd, unit.Kind, share.Value, unit.Id);
        var isShare = place.IsBounded || numbers.IsPartitive(share.End, place.Limit) || numbers.IsShareCue(start - 1)
            || (share.End > start + 1 && numbers.Word(start) is { IsArticle: false });
        return isShare ? Percent(start, share.End, share.Value) with { Comparator = Comparator.About } : null;
    }

    private static bool CanBeHalved(Unit unit) => unit.Kind is QuantityKind.Duration or QuantityKind.Measure or QuantityKind.Percent || unit.Id == "point";

    private Quantity Percent(int start, int end, double share) => tokens.Quantity(start, end, QuantityKind.Percent, Math.Round(share * 100, 6), "percent");

    // doi ani și jumătate
    private Quantity WithHalf(Quantity quantity, NumberSpan number, int limit) =>
        quantity.Kind is QuantityKind.Duration or QuantityKind.Measure && number.Scale == 1 && numbers.HalfAfter(quantity.EndToken, limit) is var (half, end)
            ? tokens.Span(quantity with { Value = quantity.Value + half }, quantity.FirstToken, end)
            : quantity;

    // magnitudinea 7,1; a magnitude of 7.1
    private Unit? UnitBefore(int start, Place place)
    {
        var at = start - 1;
        if (at > place.First && numbers.IsLinker(at, place.Limit))
            at--;
        return at >= place.First && words.Units.Match(tokens, at, at + 1, out _) is { Id: "magnitude" } unit ? unit : null;
    }

    // three-dimensional, seat 12A
    private bool IsPartOfWord(int end, int limit) =>
        (tokens.IsHyphen(end, limit) && tokens.IsWord(end + 1)) || (end < limit && tokens.IsGlued(end) && tokens.IsWord(end) && char.IsLetter(tokens.FirstChar(end)));
}
