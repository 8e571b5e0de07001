using Align.Lexicons;
using Align.Similarity;

namespace Align.Words;

/// <summary>What is known of a word before any text is counted.</summary>
internal sealed class WordFacts
{
    private readonly int[] _concepts;

    public WordFacts(string key, string form, bool isParticle, int stem, int[] concepts)
    {
        (Key, Form, IsParticle, Stem, _concepts) = (key, form, isParticle, stem, concepts);
        IsWord = key.Length > 0 && char.IsLetter(key[0]);
        Spelling = IsWord ? Cognates.Canonical(form) : "";
        Letters = Cognates.LetterSet(Spelling);
        foreach (var concept in concepts)
            ConceptSet |= 1UL << (int)((uint)concept * 2654435769u >> 26);
    }

    /// <summary>The stem, or the mark that stands for all of its kind; words with equal keys count as one.</summary>
    public string Key { get; }

    /// <summary>The word, folded; its lemma where it is irregular.</summary>
    public string Form { get; }

    /// <summary>As cognates are compared; empty for what can have none.</summary>
    public string Spelling { get; }

    /// <summary>The letters of <see cref="Spelling"/>, as a set.</summary>
    public uint Letters { get; }

    /// <summary>Whether it begins with a letter; else it is a number or a mark.</summary>
    public bool IsWord { get; }

    /// <summary>Whether it is a word of grammar that leans on another: see <see cref="Particles"/>.</summary>
    public bool IsParticle { get; }

    /// <summary>The number of its stem in the lexicon, or -1.</summary>
    public int Stem { get; }

    /// <summary>Concepts of the lexicon, ascending.</summary>
    public ReadOnlySpan<int> Concepts => _concepts;

    /// <summary>The concepts as a set of 64: two words whose sets have nothing in common have no concept in common.</summary>
    public ulong ConceptSet { get; }

    /// <summary>The same with more concepts.</summary>
    public WordFacts With(ReadOnlySpan<int> concepts)
    {
        var all = new SortedSet<int>(_concepts);
        foreach (var concept in concepts)
            all.Add(concept);
        return all.Count == _concepts.Length ? this : new WordFacts(Key, Form, IsParticle, Stem, [.. all]);
    }
}
