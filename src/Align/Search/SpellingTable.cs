using Align.Lexicons;
using Align.Similarity;

namespace Align.Search;

/// <summary>The words of a segment by the first letter of their spelling, so that the cognates of a word are found among few.</summary>
internal sealed class SpellingTable
{
    private readonly Dictionary<char, List<(Spelling Spelling, int Term)>> _byFirstLetter = [];

    public SpellingTable(IndexSegment segment)
    {
        for (var term = 0; term < segment.TermCount; term++)
            if (segment.KindOf(term) == SentenceTermKind.Word && Cognates.Canonical(segment.TermText(term).ToString()) is { Length: > 0 } letters)
                (_byFirstLetter.TryGetValue(letters[0], out var list) ? list : _byFirstLetter[letters[0]] = []).Add((new Spelling(letters, "", false, 0), term));
    }

    /// <summary>The words that could be as like as asked, by their letters alone.</summary>
    public IEnumerable<int> Like(Spelling word, double likeness)
    {
        if (_byFirstLetter.TryGetValue(word.Letters[0], out var words))
            foreach (var (spelling, term) in words)
                if (word.CanReach(spelling, likeness) && Cognates.LikenessOfCanonical(word.Letters, spelling.Letters) >= likeness)
                    yield return term;
    }
}
