using System.Runtime.CompilerServices;
using Align.Similarity;

namespace Align.Sentences;

/// <summary>
/// One word, quantity or person of a side, however often it stands there. Forms of one stem that can stand for the same are one; a word that a phrase or name has lent its
/// keys to is one of its own.
/// </summary>
internal sealed class UnitType(SentenceTerm term, ulong[] keys, bool isLent, string root)
{
    /// <summary>The first of its forms.</summary>
    public SentenceTerm Term { get; } = term;

    /// <summary>What it can stand for, ascending; grows while a side is read.</summary>
    public ulong[] Keys { get; private set; } = keys;

    /// <summary>Whether a phrase or a name lends it keys.</summary>
    public bool IsLent { get; } = isLent;

    /// <summary>What its forms have in common, for learning what it is translated by.</summary>
    public string Root { get; } = root;

    /// <summary>Whether missing it says something.</summary>
    public bool Counts => Term.Weight > 0;

    /// <summary>Lets it stand for more.</summary>
    public void Add(ulong[] keys) => Keys = Union(Keys, keys);

    /// <summary>What is in either of two ascending lists, ascending; the first itself where the second adds nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong[] Union(ulong[] keys, ulong[] more)
    {
        var added = 0;
        for (int i = 0, k = 0; k < more.Length; k++)
        {
            while (i < keys.Length && keys[i] < more[k])
                i++;
            added += i < keys.Length && keys[i] == more[k] ? 0 : 1;
        }
        if (added == 0)
            return keys;
        var union = new ulong[keys.Length + added];
        for (int n = 0, i = 0, k = 0; n < union.Length; n++)
        {
            var takesFirst = k == more.Length || (i < keys.Length && keys[i] <= more[k]);
            union[n] = takesFirst ? keys[i] : more[k];
            i += takesFirst ? 1 : 0;
            while (k < more.Length && more[k] <= union[n])
                k++;
        }
        return union;
    }
}
