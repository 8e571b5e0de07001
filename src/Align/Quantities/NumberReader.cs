using Align.Text;

namespace Align.Quantities;

/// <summary>
/// Reads numbers without their units: figures with scales (<c>25 de milioane</c>, <c>1 234</c>, <c>20k</c>), number words (<c>o sută douăzeci și trei de
/// mii</c>), indefinite numbers (<c>zeci de mii</c>), ordinals (<c>al doilea</c>, <c>2nd</c>) and fractions (<c>two thirds</c>).
/// </summary>
internal sealed class NumberReader(TokenTable tokens, QuantityWords words)
{
    private readonly NumberWords _numbers = words.Numbers;
    private readonly Figures _figures = new(tokens, words);
    private readonly NumberJoints _joints = new(tokens, words);
    private readonly OrdinalMarks _ordinals = new(tokens, words);

    /// <summary>The number that starts at a token, or null.</summary>
    /// <param name="start">The token.</param>
    /// <param name="limit">The number after the last token that may be used.</param>
    /// <param name="money">Whether a currency sign stands before it: <c>m</c> is then a million.</param>
    public NumberSpan? Read(int start, int limit, bool money = false)
    {
        if (start >= limit)
            return null;
        if (tokens.Kind(start) == TokenKind.Number)
            return Figure(start, limit, money);
        if (_figures.IsMinus(start, limit))
            return Read(start + 1, limit) is { Sort: NumberSort.Cardinal } positive ? positive with { Value = -positive.Value } : null;
        if (!tokens.IsWord(start))
            return _figures.Sign(start) is { } fraction ? new NumberSpan(fraction, start + 1, NumberSort.Share) : null;
        if (MarkedOrdinal(start, limit) is { } marked)
            return marked;
        return Word(start) is { } word ? FromWord(start, limit, word) : _ordinals.Figure(start);
    }

    /// <summary>The half that follows a number or a unit, and its end: <c>doi ani și jumătate</c>, <c>an hour and a half</c>.</summary>
    public (double Value, int End)? HalfAfter(int end, int limit)
    {
        if (end + 1 >= limit || !(_numbers.JoinsAfterTens(tokens.Folded(end)) || _numbers.JoinsAfterHundreds(tokens.Folded(end))))
            return null;
        var at = Word(end + 1) is { IsArticle: true } ? end + 2 : end + 1;
        return at < limit && Word(at) is { Kind: NumberWordKind.Fraction, Value: 0.5 or 0.25 } half && !IsPartitive(at + 1, limit) ? (half.Value, at + 1) : null;
    }

    public bool IsLinker(int token, int limit) => token < limit && _numbers.IsLinker(tokens.Folded(token));

    /// <summary>Whether a word before an amount makes a fraction a share: <c>cu o treime</c>, <c>by a third</c>.</summary>
    public bool IsShareCue(int token) => token >= 0 && _numbers.IsShareCue(tokens.Folded(token));

    public bool IsPartitive(int token, int limit) => token < limit && _numbers.IsPartitive(tokens.Folded(token));

    /// <summary>The number word at a token, or null.</summary>
    public NumberWord? Word(int token) => tokens.IsWord(token) ? _numbers.Find(tokens.Folded(token)) : null;

    /// <summary>The scale at a token, past a linker or hyphen, and its end; null where there is none.</summary>
    public (double Value, int End)? ScaleAt(int token, int limit)
    {
        var at = IsLinker(token, limit) || tokens.IsHyphen(token, limit) ? token + 1 : token;
        return at < limit && Word(at) is { IsScale: true } scale ? (scale.Value, at + 1) : null;
    }

    private NumberSpan? Figure(int start, int limit, bool money)
    {
        if (_figures.Slashed(start) is { } share)
            return new NumberSpan(share, start + 1, NumberSort.Share);
        if (!_figures.TryParse(start, limit, out var value, out var end))
            return null;
        if (_ordinals.EndOfSuffix(start, end, limit) is { } ordinalEnd)
            return new NumberSpan(value, ordinalEnd, NumberSort.Ordinal);
        if (end == start + 1 && _figures.HasThreeAfter(start, words.DecimalComma ? ',' : '.') && CountsThings(end, limit))
            value *= 1000;                                                     // 16,700 de persoane, 16.700 people
        if (end == start + 1 && _figures.HasThreeAfter(start, words.DecimalComma ? '.' : ',') && words.Units.Match(tokens, end, limit, out _) is { Kind: QuantityKind.Percent })
            value /= 1000;                                                     // 4.067 la sută
        var isFigure = end == start + 1;
        if (end < limit && tokens.IsGlued(end) && _figures.Sign(end) is { } fraction)
            (value, end) = (value + fraction, end + 1);
        if (ScaleLetter(end, limit, money) is { } letter)
            return new NumberSpan(value * letter, end + 1, NumberSort.Cardinal) { Scale = letter };
        return Extend(new NumberSpan(value, end, NumberSort.Cardinal) { IsFigure = isFigure }, limit);
    }

    private bool CountsThings(int token, int limit) =>
        words.LinksNouns ? IsLinker(token, limit) : words.Units.Match(tokens, token, limit, out _) is { Kind: QuantityKind.Count };

    // 20k, €25m; 25m alone is metres, 25m euro and 25m people are millions.
    private double? ScaleLetter(int token, int limit, bool money)
    {
        if (token >= limit || !tokens.IsGlued(token) || Word(token) is not { Kind: NumberWordKind.ScaleLetter } letter || tokens.IsCapitalised(token) && !money)
            return null;
        return money || letter.Value == 1000 || words.Units.Match(tokens, token + 1, limit, out _) is { Dimension: "money" or "people" } ? letter.Value : null;
    }

    private NumberSpan? FromWord(int start, int limit, NumberWord word) => word.Kind switch
    {
        NumberWordKind.Article or NumberWordKind.NumeralArticle => FromArticle(start, limit, word.Kind),
        NumberWordKind.Cardinal when word.IsAdjectiveToo && start > 0 && _numbers.IsDeterminer(tokens.Folded(start - 1)) => null,
        NumberWordKind.Cardinal => Words(start, limit),
        NumberWordKind.Scales => Indefinite(word, word.Value < 1000 ? 10 : 100, start + 1, limit),
        NumberWordKind.Several => Several(start, limit),
        NumberWordKind.Ordinal => Ordinal(word.Value, start + 1, limit),
        NumberWordKind.Fraction => new NumberSpan(word.Value, start + 1, NumberSort.Share),
        NumberWordKind.Collective => new NumberSpan(word.Value, start + 1, NumberSort.Cardinal) { Need = NumberNeed.Noun },
        NumberWordKind.Group => new NumberSpan(word.Value, start + 1, NumberSort.Cardinal) { Need = NumberNeed.LinkedNoun },
        NumberWordKind.Groups when ScaleAt(start + 1, limit) is null => Indefinite(word, 10, start + 1, limit) with { Need = NumberNeed.LinkedNoun },
        NumberWordKind.Groups => Indefinite(word, 10, start + 1, limit),
        NumberWordKind.Multiple => new NumberSpan(word.Value, start + 1, NumberSort.Multiple),
        _ => null,
    };

    // a million, a few thousand, a couple of days, a third, an hour
    private NumberSpan? FromArticle(int start, int limit, NumberWordKind article)
    {
        var next = start + 1;
        if (next >= limit)
            return null;
        var need = article == NumberWordKind.Article ? NumberNeed.Measure : NumberNeed.MeasureOrCasualty;
        switch (Word(next))
        {
            case null:
                return new NumberSpan(1, next, NumberSort.Cardinal) { Need = need };
            case { Kind: NumberWordKind.Scale }:
                return Words(start, limit);
            case { Kind: NumberWordKind.Several }:
                return Several(next, limit);
            case { Kind: NumberWordKind.Group } group:
                return new NumberSpan(group.Value, next + 1, NumberSort.Cardinal) { Need = NumberNeed.LinkedNoun };
            case { Kind: NumberWordKind.Fraction or NumberWordKind.Ordinal } part:
                return Share(1, part, next, limit);
            default:
                return null;
        }
    }

    private NumberSpan? Words(int start, int limit)
    {
        var sum = new NumberSum();
        var end = start;
        for (var i = start; i < limit && Word(i) is { } word;)
        {
            if (word.Kind == NumberWordKind.Ordinal && sum.Words > 0 && sum.Fits(word.Value) && !tokens.IsHyphen(i + 1, limit))
                return new NumberSpan(sum.Value + word.Value, i + 1, NumberSort.Ordinal);          // twenty-first
            var fits = word switch
            {
                { IsArticle: true } => (i == start || _numbers.JoinsAfterTens(tokens.Folded(i - 1))) && sum.Add(1),
                { Kind: NumberWordKind.Cardinal } => sum.Add(word.Value),
                { IsScale: true } => sum.Multiply(word.Value),
                _ => false,
            };
            if (!fits)
                break;
            end = i + 1;
            i = _joints.Next(end, limit, sum);
        }
        if (sum.Words == 0)
            return null;
        if (sum.Words == 1 && end < limit && Word(tokens.IsHyphen(end, limit) ? end + 1 : end) is { Kind: NumberWordKind.Fraction or NumberWordKind.Ordinal } part
            && Share(sum.Value, part, tokens.IsHyphen(end, limit) ? end + 1 : end, limit) is { } share)
            return share;
        var number = new NumberSpan(sum.Value, end, NumberSort.Cardinal) { Scale = sum.LastScale };
        if (sum.Words == 1)
            number = number with { Need = NeedOf(start) };
        return Extend(number, limit);
    }

    private NumberNeed NeedOf(int token) => Word(token) switch
    {
        { Value: 1 } => NumberNeed.ListedNoun,
        { IsAdjectiveToo: true } => NumberNeed.Plural,
        _ => NumberNeed.Nothing,
    };

    // two point five, doi virgulă cinci; then a half, then scales that are left: two and a half million
    private NumberSpan Extend(NumberSpan number, int limit)
    {
        if (number.Scale == 1 && !number.IsFigure)
            number = WithSpokenDecimals(number, limit);
        if (HalfAfter(number.End, limit) is var (half, afterHalf))
            number = number with { Value = number.Value + half * number.Scale, End = afterHalf, IsFigure = false, Need = NumberNeed.Nothing };
        while (ScaleAt(number.End, limit) is var (scale, end))
            number = number with { Value = number.Value * scale, End = end, Scale = number.Scale * scale, IsFigure = false, Need = NumberNeed.Nothing };
        return HalfAfter(number.End, limit) is var (last, afterLast) && number.Scale > 1
            ? number with { Value = number.Value + last * number.Scale, End = afterLast }                       // două milioane și jumătate
            : number;
    }

    private NumberSpan WithSpokenDecimals(NumberSpan number, int limit)
    {
        if (number.End + 1 >= limit || !_numbers.IsDecimalMark(tokens.Folded(number.End)))
            return number;
        double value = number.Value, place = 1;
        var end = number.End + 1;
        for (; end < limit && Word(end) is { Kind: NumberWordKind.Cardinal, Value: < 10 } digit; end++)
            value += digit.Value * (place /= 10);
        return place < 1 ? number with { Value = Math.Round(value, 9), End = end, Need = NumberNeed.Nothing } : number;
    }

    // câteva sute, several hundred, a few thousand: up to the next scale
    private NumberSpan? Several(int start, int limit) =>
        start + 1 < limit && Word(start + 1) is { IsScale: true } scale ? Indefinite(scale, 10, start + 2, limit) : null;

    // mii, zeci de mii, hundreds of thousands
    private NumberSpan Indefinite(NumberWord first, double factor, int end, int limit)
    {
        var (low, scale) = (first.Value, first.Value);
        if (ScaleAt(end, limit) is not null)
            factor = Math.Min(factor, 10);
        while (ScaleAt(end, limit) is var (next, afterNext))
            (low, scale, end) = (low * next, next, afterNext);
        return new NumberSpan(low, end, NumberSort.Indefinite) { Upper = low * factor, Scale = scale };
    }

    // one third, but no a third
    private bool IsOneNumeral(int token) => token >= 0 && Word(token) is { Kind: NumberWordKind.Cardinal };

    // o treime, două treimi, trei sferturi; a third, three-quarters. "A third" is a fraction only before "of", and after "by" or a comparator.
    private NumberSpan? Share(double numerator, NumberWord part, int token, int limit)
    {
        var partitive = IsPartitive(token + 1, limit);
        if (part.Kind == NumberWordKind.Ordinal)
            return numerator == 1 && part.Value > 2 && (partitive || IsOneNumeral(token - 1) || IsShareCue(token - 2) || words.Comparators.Before.EndsBefore(tokens, token - 1, 0))
                ? new NumberSpan(1 / part.Value, token + 1, NumberSort.Share)
                : null;
        var share = numerator * part.Value;
        if (share >= 1 || (!partitive && numerator != 1 && words.Units.Match(tokens, token, limit, out _) is not null))
            return null;                                                       // two quarters of a year are six months
        return new NumberSpan(share, token + 1, NumberSort.Share);
    }

    // al doilea, a doua, a 5-a, al 20-lea, al XIX-lea, al douăzeci și unulea
    private NumberSpan? MarkedOrdinal(int start, int limit)
    {
        var next = start + 1;
        if (next >= limit || !_numbers.IsOrdinalMark(tokens.Folded(start)))
            return null;
        if (tokens.Kind(next) == TokenKind.Number)
            return Figure(next, limit, money: false) is { Sort: NumberSort.Ordinal } figure ? figure : null;
        if (!tokens.IsWord(next))
            return null;
        if (OrdinalMarks.Roman(tokens.Surface(next)) is { } roman && _ordinals.EndOfSuffix(next, next + 1, limit) is { } end)
            return new NumberSpan(roman, end, NumberSort.Ordinal);
        return Word(next) switch
        {
            { Kind: NumberWordKind.Ordinal } word => new NumberSpan(word.Value, next + 1, NumberSort.Ordinal),
            { Ordinal: > 0 } word when !IsSpelledOut(next) && !IsPlural(next + 1, limit) => new NumberSpan(word.Ordinal, next + 1, NumberSort.Ordinal),
            { Kind: NumberWordKind.Cardinal } => Words(next, limit) is { Sort: NumberSort.Ordinal } compound ? compound : null,
            _ => null,
        };
    }

    // first, primul; but no first-class and no at-first
    private NumberSpan? Ordinal(double value, int end, int limit) => tokens.IsHyphen(end, limit) ? null : new NumberSpan(value, end, NumberSort.Ordinal);

    // Whether a word has its diacritics: două is two, bare doua can be the second.
    private bool IsSpelledOut(int token) => tokens.Surface(token).ContainsAnyExceptInRange('\0', '\x7f');

    private bool IsPlural(int token, int limit) => words.Units.Match(tokens, token, limit, out _) is { IsSingular: false };
}
