namespace Align.Similarity;

/// <summary>The units of a <see cref="SentenceProfile"/> and their keys, as arrays that two texts are compared by in one pass.</summary>
internal sealed class ProfileKeys
{
    public ProfileKeys(SentenceTerm[] terms)
    {
        Units = [.. terms.Where(t => t.IsUnit)];
        Weights = new float[Units.Length];
        var keys = new List<(ulong Key, int Unit)>();
        var unitOf = new Dictionary<string, int>(Units.Length, StringComparer.Ordinal);
        var spellings = new List<Spelling>();
        var quantities = new List<int>();
        for (var u = 0; u < Units.Length; u++)
        {
            var unit = Units[u];
            Weights[u] = unit.Weight;
            unitOf[unit.Text] = u;
            foreach (var key in unit.Keys)
                keys.Add((key, u));
            if (unit.Spelling.Length > 0)
                spellings.Add(new Spelling(unit.Spelling, unit.Stem, unit.IsKnown, u));
            if (unit.Quantity is not null)
                quantities.Add(u);
        }
        foreach (var term in terms)
            foreach (var word in term.Words)
                if (unitOf.TryGetValue(word, out var unit))
                    foreach (var key in term.Keys)
                        keys.Add((key, unit));
        keys.Sort();
        Keys = new ulong[keys.Count];
        UnitOfKey = new int[keys.Count];
        for (var k = 0; k < keys.Count; k++)
            (Keys[k], UnitOfKey[k]) = keys[k];
        Spellings = [.. spellings];
        Quantities = [.. quantities];
    }

    public SentenceTerm[] Units { get; }

    public float[] Weights { get; }

    /// <summary>The keys of the units, ascending; a key stands as often as units have it.</summary>
    public ulong[] Keys { get; }

    public int[] UnitOfKey { get; }

    /// <summary>The words that may have cognates.</summary>
    public Spelling[] Spellings { get; }

    /// <summary>The units that are quantities.</summary>
    public int[] Quantities { get; }
}
