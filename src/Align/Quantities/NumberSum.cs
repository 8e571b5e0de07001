namespace Align.Quantities;

/// <summary>
/// Adds up the words of one number: <c>două sute cinci milioane trei mii</c>. A word that cannot follow what is there belongs to another number
/// and is refused.
/// </summary>
internal struct NumberSum
{
    private double _closed;                  // what scales of a thousand and more have closed off
    private double _open;                    // the group below a thousand that is being read
    private double _smallestScale;
    private bool _afterScale;

    public NumberSum() => _smallestScale = double.PositiveInfinity;

    public readonly double Value => _closed + _open;

    /// <summary>How many words it has.</summary>
    public int Words { get; private set; }

    /// <summary>The scale that was read last, where it was the last word, else 1: a half that follows is half of it.</summary>
    public double LastScale { get; private set; } = 1;

    /// <summary>Whether a cardinal fits: units after tens, anything below a hundred after hundreds, anything after a scale.</summary>
    public readonly bool Fits(double cardinal) =>
        Words == 0
        || (cardinal > 0 && _open == 0 && _afterScale && cardinal < _smallestScale)
        || (cardinal > 0 && cardinal < 100 && EndsInHundreds)
        || (cardinal > 0 && cardinal < 10 && EndsInTens);

    public readonly bool EndsInHundreds => _open >= 100 && _open % 100 == 0;

    public readonly bool EndsInTens => _open % 100 >= 20 && _open % 10 == 0;

    /// <summary>Whether a joiner can be followed by a number below a hundred: after hundreds, or after a scale.</summary>
    public readonly bool EndsInScale => EndsInHundreds || (_open == 0 && _afterScale);

    public readonly bool FitsScale(double scale)
    {
        if (Words == 0)
            return false;
        if (scale < 1000)
            return _open > 0 && (_open < 100 || scale != 100);
        return _open > 0 ? scale < _smallestScale : _afterScale;                // two thousand million
    }

    public bool Add(double cardinal)
    {
        if (!Fits(cardinal))
            return false;
        _open += cardinal;
        (_afterScale, LastScale) = (false, 1);
        Words++;
        return true;
    }

    public bool Multiply(double scale)
    {
        if (!FitsScale(scale))
            return false;
        if (scale < 1000)
            _open *= scale;
        else if (_open > 0)
            (_closed, _open, _smallestScale) = (_closed + _open * scale, 0, scale);
        else
            (_closed, _smallestScale) = (_closed * scale, scale);
        (_afterScale, LastScale) = (scale >= 1000, scale);
        Words++;
        return true;
    }
}
