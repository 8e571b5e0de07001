using Align.Knowledge;
using Align.Lexicons;
using Align.Similarity;

namespace Align.Search;

/// <summary>
/// The terms of a segment that answer a query: for each the units of the query it answers, and how strongly. They are all there are, so that what a text shares with
/// the query is known from its term numbers alone.
/// </summary>
internal sealed class QueryTerms
{
    private readonly SentenceProfile _query;
    private readonly ProfileKeys _keys;
    private readonly IndexSegment _segment;
    private readonly LexiconSide? _lexicon;
    private readonly SentenceReader _reader;
    private readonly Dictionary<int, int> _found = [];      // term to its place in Terms

    private QueryTerms(SentenceProfile query, IndexSegment segment, SentenceReader reader) => (_query, _keys, _segment, _reader, _lexicon) = (query, query.Keys, segment, reader, reader.Lexicon);

    /// <summary>The terms that answer something.</summary>
    public List<int> Terms { get; } = [];

    /// <summary>For each of <see cref="Terms"/>: the units it answers.</summary>
    public List<(int Unit, float Strength)[]> Answers { get; } = [];

    /// <summary>Finds the terms.</summary>
    /// <param name="query">The query, in the other language.</param>
    /// <param name="segment">The segment.</param>
    /// <param name="reader">The reader of the segment's language.</param>
    public static QueryTerms Find(SentenceProfile query, IndexSegment segment, SentenceReader reader)
    {
        var terms = new QueryTerms(query, segment, reader);
        terms.FindKeys();
        terms.FindSpellings();
        terms.FindQuantities();
        return terms;
    }

    private void FindKeys()
    {
        var last = 0UL;
        foreach (var key in _keys.Keys)
        {
            if (key == last)
                continue;
            last = key;
            if (TermKey.ConceptOf(key) is { } concept && _lexicon is not null)
            {
                foreach (var stem in _lexicon.StemsOfConcept(concept))
                    Add(_segment.Find(_lexicon.StemText(stem)));
                foreach (var phrase in _lexicon.PhrasesOfConcept(concept))
                    Add(_segment.Find(_lexicon.PhraseText(phrase)));
            }
            else if (TermKey.EntryOf(key) is { } entry)
            {
                Add(_segment.Find(LookupKeys.OfEntry(Gazetteer.Default[entry])));
            }
        }
        foreach (var unit in _keys.Units)
            if (unit.Kind == SentenceTermKind.Person)
            {
                Add(_segment.Find(unit.Text.AsSpan(0, 2)));
                Add(_segment.Find(unit.Text[..2] + "?"));
            }
            else if (unit.Kind == SentenceTermKind.Word)
            {
                Add(_segment.Find(unit.Stem));
                Add(_segment.Find(_reader.Terms.StemOf(unit.Text)));
                foreach (var stem in _reader.Terms.StemsOfFamily(unit.Stem))
                    Add(_segment.Find(stem));
            }
    }

    private void FindSpellings()
    {
        foreach (var spelling in _keys.Spellings)
            foreach (var term in _segment.Spellings.Like(spelling, TermStrength.MinimumLikeness))
                Add([term]);
    }

    private void FindQuantities()
    {
        foreach (var unit in _keys.Quantities)
            foreach (var term in _segment.Quantities)
                if (_keys.Units[unit].Quantity!.LikenessTo(_segment.Term(term).Quantity!) > 0)
                    Add([term]);
    }

    private void Add(ReadOnlySpan<int> terms)
    {
        foreach (var term in terms)
            if (_found.TryAdd(term, Terms.Count) && AnswersOf(_segment.Term(term)) is { Length: > 0 } answers)
            {
                Terms.Add(term);
                Answers.Add(answers);
            }
    }

    private (int Unit, float Strength)[] AnswersOf(SentenceTerm term)
    {
        Span<float> best = _keys.Units.Length <= 256 ? stackalloc float[_keys.Units.Length] : new float[_keys.Units.Length];
        best.Clear();
        foreach (var key in term.Keys)
        {
            var at = Array.BinarySearch(_keys.Keys, TermKey.First(key));
            for (at = at < 0 ? ~at : FirstOf(at); at < _keys.Keys.Length && TermStrength.AreOne(_keys.Keys[at], key); at++)
                best[_keys.UnitOfKey[at]] = Math.Max(best[_keys.UnitOfKey[at]], TermStrength.OfKeys(_keys.Keys[at], key));
        }
        if (term.Spelling.Length > 0)
        {
            var spelling = new Spelling(term.Spelling, term.Stem, term.IsKnown, 0);
            foreach (ref readonly var word in _keys.Spellings.AsSpan())
                best[word.Unit] = Math.Max(best[word.Unit], TermStrength.OfSpellings(word, spelling, _query.Language));
        }
        if (term.Quantity is { } quantity)
            foreach (var unit in _keys.Quantities)
                best[unit] = Math.Max(best[unit], _keys.Units[unit].Quantity!.LikenessTo(quantity));
        var answers = new List<(int, float)>();
        for (var unit = 0; unit < best.Length; unit++)
            if (best[unit] > 0)
                answers.Add((unit, best[unit]));
        return [.. answers];
    }

    private int FirstOf(int at)
    {
        while (at > 0 && _keys.Keys[at - 1] == _keys.Keys[at])
            at--;
        return at;
    }
}
