using Align.Text;

namespace Align.Quantities;

/// <summary>Makes quantities out of runs of tokens.</summary>
internal static class TokenQuantities
{
    /// <summary>A quantity over the tokens from <paramref name="first"/> to the one before <paramref name="end"/>.</summary>
    public static Quantity Quantity(this TokenTable tokens, int first, int end, QuantityKind kind, double value, string? unit) =>
        tokens.Span(new Quantity(0, 0, "", kind, value) { Unit = unit }, first, end);

    /// <summary>The same quantity over other tokens.</summary>
    public static Quantity Span(this TokenTable tokens, Quantity quantity, int first, int end)
    {
        var (start, stop) = (tokens[first].Start, tokens[end - 1].End);
        return quantity with { Start = start, End = stop, Text = tokens.Text[start..stop], FirstToken = first, EndToken = end };
    }
}
