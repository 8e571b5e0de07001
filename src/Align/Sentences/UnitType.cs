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

    /// <summary>What it can stand for; grows while a side is read.</summary>
    public ulong[] Keys { get; private set; } = keys;

    /// <summary>Whether a phrase or a name lends it keys.</summary>
    public bool IsLent { get; } = isLent;

    /// <summary>What its forms have in common, for learning what it is translated by.</summary>
    public string Root { get; } = root;

    /// <summary>Whether missing it says something.</summary>
    public bool Counts => Term.Weight > 0;

    /// <summary>Lets it stand for more.</summary>
    public void Add(ulong[] keys)
    {
        if (keys.Except(Keys).ToArray() is { Length: > 0 } more)
            Keys = [.. Keys, .. more];
    }
}
