using System.Globalization;

namespace Align;

/// <summary>
/// How often a known word of one line has a translation in the line that says the same in the other language: a word or expression of a shared concept, the
/// same word, a cognate, an equal number, or a name of the same entry of the gazetteer. What is missing is a gap in the lexicon, or a freely translated line.
/// </summary>
/// <param name="Lines">The number of pairs of lines.</param>
/// <param name="Source">What of the source lines stands in the target lines.</param>
/// <param name="Target">What of the target lines stands in the source lines.</param>
public sealed record PairCoverage(int Lines, DirectionCoverage Source, DirectionCoverage Target)
{
    /// <summary>The shares of both directions.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Lines} pairs: source {Source.Share:P2}, target {Target.Share:P2}");
}

/// <summary>One direction of a <see cref="PairCoverage"/>.</summary>
/// <param name="Words">The number of known content words: stop words are left out.</param>
/// <param name="Translated">Those with a translation in the other line.</param>
/// <param name="Untranslated">The others by stem, most frequent first.</param>
public sealed record DirectionCoverage(int Words, int Translated, IReadOnlyList<UntranslatedWord> Untranslated)
{
    /// <summary>The share of words with a translation, 0 to 1; 1 where there are no words.</summary>
    public double Share => Words == 0 ? 1 : Translated / (double)Words;
}

/// <summary>A known word that stands without a translation in the other line.</summary>
/// <param name="Word">The word in its most frequent form.</param>
/// <param name="Count">How often it stands without a translation.</param>
/// <param name="Total">How often it occurs.</param>
/// <param name="Line">The first pair where it has none, from 1.</param>
public sealed record UntranslatedWord(string Word, int Count, int Total, int Line);
