namespace Align;

/// <summary>
/// How much of running text is known: the words that the lexicon, the grammar tables or the gazetteer have. Numbers are left out, and so are words with a
/// capital inside a sentence, which are names more often than not.
/// </summary>
/// <param name="Language">The language of the texts.</param>
/// <param name="Words">The number of words that count.</param>
/// <param name="InGrammar">Those that the grammar tables have.</param>
/// <param name="InLexicon">Those that only the lexicon has, as a word or as part of an expression.</param>
/// <param name="InGazetteer">Those that only the gazetteer has.</param>
/// <param name="Unknown">The words that nothing has, most frequent first, then in ordinal order.</param>
public sealed record LexiconCoverage(Language Language, int Words, int InGrammar, int InLexicon, int InGazetteer, IReadOnlyList<WordCount> Unknown)
{
    /// <summary>The number of words that are known.</summary>
    public int Known => InGrammar + InLexicon + InGazetteer;

    /// <summary>The share of words that are known, 0 to 1; 1 where no word counts.</summary>
    public double Share => Words == 0 ? 1 : Known / (double)Words;

    /// <summary>The counts and the share.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Language}: {Known} of {Words} words known, {Share:P2}");
}

/// <summary>A word and how often it occurs.</summary>
/// <param name="Word">The word as it stands in the text, in lower case unless it always has a capital.</param>
/// <param name="Count">How often it occurs.</param>
public readonly record struct WordCount(string Word, int Count);
