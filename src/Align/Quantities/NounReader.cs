using Align.Text;

namespace Align.Quantities;

/// <summary>What a number measures or counts, as found behind it.</summary>
/// <param name="Kind">What sort of quantity it makes.</param>
/// <param name="Unit">The unit's id, or the key of the counted word.</param>
/// <param name="End">The number after its last token.</param>
/// <param name="Head">The counted word's token, or -1.</param>
internal readonly record struct NounSpan(QuantityKind Kind, string Unit, int End, int Head);

/// <summary>
/// Finds the unit or the counted noun behind a number: <c>15 km</c>, <c>25 de euro</c>, <c>30-minute</c>, <c>doi răniți</c>, <c>60 Russian diplomats</c>.
/// </summary>
internal sealed class NounReader(TokenTable tokens, QuantityWords words, NumberReader numbers)
{
    // How many words may stand between a number and its noun.
    private const int MaxAdjectives = 3;

    /// <summary>The unit or noun of a number, or null.</summary>
    public NounSpan? Read(NumberSpan number, int at, int limit)
    {
        var linked = numbers.IsLinker(at, limit) && (LinkerFits(number) || IsLinkedMeasure(number, at, limit));
        if (number.Need == NumberNeed.LinkedNoun && !linked)
            return null;
        if (!linked && words.Units.Match(tokens, at, limit, out var end) is { } direct && Fits(number, direct, at))
            return direct.Kind == QuantityKind.Count ? Counted(number, at, limit, linked) ?? Span(direct, at, end) : Span(direct, at, end);
        var noun = linked || tokens.IsHyphen(at, limit) ? at + 1 : at;
        if (words.Units.Match(tokens, noun, limit, out end) is { } unit && unit.Kind != QuantityKind.Count && Fits(number, unit, noun))
            return Span(unit, noun, end);
        return Counted(number, noun, limit, linked);
    }

    /// <summary>The currency whose sign or code stands at a token, before its figure: <c>€25</c>, <c>US$3</c>, <c>EUR 500</c>.</summary>
    public Unit? CurrencySign(int token, int limit, out int end)
    {
        if (words.Units.Match(tokens, token, limit, out end) is { Dimension: "money" } unit && (tokens.Kind(end - 1) == TokenKind.Symbol || IsCode(token)))
        {
            if (tokens.Kind(end - 1) != TokenKind.Symbol && end < limit && tokens.Kind(end) == TokenKind.Symbol && tokens.IsGlued(end))
                end++;                                                         // AUD$45
            if (end < limit && tokens.Kind(end) == TokenKind.Number)
                return unit;
        }
        end = token;
        return null;
    }

    // Romanian says "25 de euro" but no "nouă de pantofi", English "dozens of people" but no "25 of people".
    private bool LinkerFits(NumberSpan number) =>
        (words.LinksNouns && (number.Value >= 20 || number.Value % 1 != 0))
        || number.Sort is NumberSort.Indefinite or NumberSort.Share || number.Need == NumberNeed.LinkedNoun || number.Scale > 1;

    // "10 de grade" is no good Romanian, but common in translations.
    private bool IsLinkedMeasure(NumberSpan number, int at, int limit) =>
        words.LinksNouns && number.IsFigure && words.Units.Match(tokens, at + 1, limit, out _) is { Kind: not QuantityKind.Count };

    private static NounSpan Span(Unit unit, int first, int end) => new(unit.Kind, unit.Id, end, unit.Kind == QuantityKind.Count ? first : -1);

    private bool Fits(NumberSpan number, Unit unit, int token)
    {
        // A second is an ordinal, a quarter a fraction, unless they are plural or joined: 10-second.
        if (unit.IsSingular && numbers.Word(token) is { Kind: NumberWordKind.Ordinal or NumberWordKind.Fraction } && !tokens.IsHyphen(token - 1, token + 1))
            return false;
        if (unit.Dimension is "time" or "people" or "count" && !NumberFits(number, unit, token))
            return false;
        return number.Need switch
        {
            NumberNeed.Measure => IsMeasure(unit),
            NumberNeed.MeasureOrCasualty => IsMeasure(unit) || unit.Id is "dead" or "wounded" or "missing",
            NumberNeed.Plural => !unit.IsSingular || unit.Dimension == "money",
            _ => true,
        };
    }

    // One goes with a singular, every other number with a plural, where the form shows which it is.
    private bool NumberFits(NumberSpan number, Unit unit, int token) => words.LinksNouns
        ? (number.Value == 1 || !unit.IsSingular || unit.Word.Length < 2) && !(tokens.Folded(token) is [.., 'l', 'o', 'r'] or [.., 'u', 'l', 'u', 'i'])
        : number.Value != 1 || !LooksPlural(token, unit);

    // What an article can measure: an hour, a kilometre; but no foot in the door, and leu is a lion too.
    private static bool IsMeasure(Unit unit) => unit.Dimension switch
    {
        "time" => unit.IsSingular && unit.Id is not ("second" or "season" or "generation" or "night"),
        "length" or "area" or "volume" or "mass" => unit.IsSingular && unit.Id is not ("foot" or "stone" or "yard" or "pint" or "carat"),
        _ => false,
    };

    // The noun is the first listed thing that nothing longer continues, or the first plural; adjectives and, in English, names may stand before it.
    private NounSpan? Counted(NumberSpan number, int start, int limit, bool linked)
    {
        int? plural = null;
        var skipped = 0;
        for (var i = start; i < limit && skipped <= MaxAdjectives; i++, skipped++)
        {
            if (i > start && tokens.IsHyphen(i, limit))
                i++;
            if (!tokens.IsWord(i))
                break;
            if (words.Units.Match(tokens, i, limit, out var end) is { } unit && IsNoun(unit, skipped) && Fits(number, unit, i))
            {
                if (unit.Kind == QuantityKind.Count && !LooksPlural(end - 1, unit) && number.Value != 1 && GoesOn(end, limit))
                    continue;
                return plural is null || words.LinksNouns ? Span(unit, i, end) : Plain(plural.Value);
            }
            if (words.Numbers.IsBeforeNoun(tokens.Folded(i)))
                continue;                                                      // three more bombs, two Sainsbury's stores
            if (tokens.IsStop(i) || tokens[i].Length < 2)
                break;
            if (plural is not null)
            {
                if (!words.LinksNouns || skipped > 1)
                    break;
                continue;
            }
            if (IsPluralNoun(i, number, linked && i == start))
                plural = i;
            else if (words.LinksNouns || numbers.Word(i) is not null)
                break;
        }
        return plural is { } head ? Plain(head) : null;
    }

    // A thing; or a unit behind an adjective: three long years, 41 Canadian cents.
    private static bool IsNoun(Unit unit, int skipped) => unit.Kind == QuantityKind.Count || (skipped is 1 or 2 && !unit.IsSingular && unit.Word.Length > 2);

    private NounSpan Plain(int head) => new(QuantityKind.Count, tokens.Stem(head), head + 1, head);

    // Whether a noun follows that the listed word only describes: "train passengers", "injured people".
    private bool GoesOn(int token, int limit) =>
        token < limit && tokens.IsWord(token) && !words.LinksNouns && !tokens.IsStop(token)
        && (words.Units.Match(tokens, token, limit, out _) is { Kind: QuantityKind.Count } || HasPluralEnding(token));

    private bool LooksPlural(int token, Unit unit) => HasPluralEnding(token) || (!unit.IsSingular && unit.Word is "people" or "men" or "women" or "children");

    private bool IsPluralNoun(int token, NumberSpan number, bool linked)
    {
        if (number.Need is NumberNeed.ListedNoun or NumberNeed.Measure or NumberNeed.MeasureOrCasualty || number.Value == 1 || (number.Value % 1 != 0 && number.Scale == 1))
            return false;
        if (tokens[token].Length < 3 || tokens.IsCapitalised(token) || numbers.Word(token) is not null)
            return false;
        if (!words.LinksNouns)
            return HasPluralEnding(token);
        if (linked)
            return true;
        // From twenty on Romanian links its nouns with "de", but for 101 to 119 and the like.
        return number.Value % 100 is > 1 and < 20 && tokens.Folded(token)[^1] is 'i' or 'e' && (number.Need != NumberNeed.Plural || tokens.Folded(token)[^1] == 'i');
    }

    private bool HasPluralEnding(int token) => tokens.Folded(token) is [.., not ('s' or 'u' or 'i' or '\''), 's'] and { Length: > 3 };

    private bool IsCode(int token)
    {
        foreach (var c in tokens.Surface(token))
            if (c is < 'A' or > 'Z')
                return false;
        return tokens[token].Length >= 2;
    }
}
