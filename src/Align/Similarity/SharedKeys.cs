namespace Align.Similarity;

/// <summary>Walks the keys of two sides, each in ascending order, and stops at every key of the one that keys of the other are one with.</summary>
/// <remarks>Of a stem there are two keys in a row, one for unknown words, one for known ones.</remarks>
/// <param name="a">The keys of the one side.</param>
/// <param name="b">The keys of the other.</param>
/// <param name="widest">What more keys of the other side are one with than this says nothing: those beyond are left out.</param>
internal ref struct SharedKeys(ulong[] a, ulong[] b, int widest = int.MaxValue)
{
    private int _next;

    /// <summary>The number of the key.</summary>
    public int Key { get; private set; }

    /// <summary>The first key of the other side that is one with it.</summary>
    public int First { get; private set; }

    /// <summary>The number after the last.</summary>
    public int End { get; private set; }

    /// <summary>Goes on to the next such key.</summary>
    public bool MoveNext()
    {
        for (var i = _next; i < a.Length && First < b.Length;)
            if (TermStrength.AreOne(a[i], b[First]))
            {
                End = First + 1;
                while (End < b.Length && End - First < widest && TermStrength.AreOne(a[i], b[End]))
                    End++;
                (Key, _next) = (i, i + 1);
                return true;
            }
            else if (a[i] < b[First])
            {
                i++;
            }
            else
            {
                First++;
            }
        return false;
    }
}
