namespace Align.Quantities;

/// <summary>Finds the quantity that starts, ends or stands at a token.</summary>
internal sealed class QuantityAt
{
    private readonly Quantity?[] _covering;

    public QuantityAt(int tokenCount, IEnumerable<Quantity> quantities)
    {
        _covering = new Quantity?[tokenCount];
        foreach (var quantity in quantities)
            _covering.AsSpan(quantity.FirstToken, quantity.EndToken - quantity.FirstToken).Fill(quantity);
    }

    public Quantity? Covering(int token) => _covering[token];

    public Quantity? Starting(int token) => _covering[token] is { } q && q.FirstToken == token ? q : null;

    /// <summary>The quantity whose last token is the one before.</summary>
    public Quantity? Ending(int token) => token > 0 && _covering[token - 1] is { } q && q.EndToken == token ? q : null;
}
