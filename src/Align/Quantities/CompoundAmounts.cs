using Align.Text;

namespace Align.Quantities;

/// <summary>Joins amounts that are said in two units: <c>doi ani și șase luni</c> are 30 months, <c>an hour and 20 minutes</c> 80 minutes.</summary>
internal static class CompoundAmounts
{
    /// <summary>An amount and the one right before it as one, in the smaller unit; null where they are two.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="joiners">What may stand between: <c>și</c>, <c>and</c>.</param>
    /// <param name="first">The one before.</param>
    /// <param name="second">The other.</param>
    /// <remarks>Only where the larger unit is a number of the smaller: two months and three days stay two amounts.</remarks>
    public static Quantity? Join(TokenTable tokens, StringTable joiners, Quantity first, Quantity second)
    {
        var between = second.FirstToken - first.EndToken;
        if (first.Kind is not (QuantityKind.Duration or QuantityKind.Measure) || second.Kind != first.Kind || !IsPlain(first) || !IsPlain(second) || second.Comparator != Comparator.Exactly
            || between is < 0 or > 1 || (between == 1 && !joiners.Contains(tokens.Folded(first.EndToken)))
            || UnitSizes.Common(first.Unit, second.Unit) is not var (larger, smaller) || larger <= smaller || second.Value * smaller >= larger || !IsWhole(larger / smaller))
            return null;
        return tokens.Span(first with { Value = Math.Round(first.Value * larger / smaller + second.Value, 6), Unit = second.Unit, HeadToken = second.HeadToken }, first.FirstToken, second.EndToken);
    }

    private static bool IsWhole(double ratio) => Math.Abs(ratio - Math.Round(ratio)) < 1e-9;

    private static bool IsPlain(Quantity quantity) => quantity.UpperValue is null && quantity.Value == Math.Floor(quantity.Value);
}
