using Align.Similarity;

namespace Align.Search;

/// <summary>Scores texts of a segment against one query, from their term numbers: the same scores as <see cref="SentenceScorer"/> gives for the profiles.</summary>
internal readonly ref struct TextScorer
{
    private const int MaximumUnits = 512;

    private readonly SentenceProfile _query;
    private readonly IndexSegment _segment;
    private readonly QueryTerms _terms;
    private readonly int[] _answers;        // by term: one more than its place in _terms, or 0
    private readonly ReadOnlySpan<byte> _kinds;
    private readonly ReadOnlySpan<float> _weights;
    private readonly ReadOnlySpan<int> _offsets;
    private readonly ReadOnlySpan<byte> _texts;
    private readonly ReadOnlySpan<float> _totals;

    public TextScorer(SentenceProfile query, IndexSegment segment, QueryTerms terms, int[] answers)
    {
        (_query, _segment, _terms, _answers) = (query, segment, terms, answers);
        _kinds = segment.TermKinds;
        _weights = segment.TermWeights;
        _offsets = segment.TextOffsets;
        _texts = segment.Texts;
        _totals = segment.TextWeights;
    }

    public void Begin()
    {
        for (var t = 0; t < _terms.Terms.Count; t++)
            _answers[_terms.Terms[t]] = t + 1;
    }

    public void End()
    {
        foreach (var term in _terms.Terms)
            _answers[term] = 0;
    }

    /// <summary>The score, or null where query and text share nothing, or so little that it comes to nothing.</summary>
    public double? Score(int text)
    {
        var bytes = _texts[_offsets[text].._offsets[text + 1]];
        var position = 0;
        var (length, marks) = ((int)Varint.Read(bytes, ref position), (int)Varint.Read(bytes, ref position));
        // A term needs a byte at least.
        var most = bytes.Length - position;
        Span<int> units = most <= MaximumUnits ? stackalloc int[most] : new int[most];
        Span<float> weights = most <= MaximumUnits ? stackalloc float[most] : new float[most];
        var count = 0;
        var matches = new Matches(
            _query.Keys.Units.Length <= MaximumUnits ? stackalloc float[_query.Keys.Units.Length] : new float[_query.Keys.Units.Length],
            most <= MaximumUnits ? stackalloc float[most] : new float[most],
            _query.Keys.Units.Length <= MaximumUnits ? stackalloc int[_query.Keys.Units.Length] : new int[_query.Keys.Units.Length]);
        var quantityKinds = 0u;
        while (position < bytes.Length)
        {
            var term = (int)Varint.Read(bytes, ref position);
            var (kind, answers) = ((SentenceTermKind)(_kinds[term] & 0xF), _answers[term]);
            if (kind is SentenceTermKind.Phrase or SentenceTermKind.Name)
            {
                if (answers > 0)
                    AddSpan(term, _terms.Answers[answers - 1], units[..count], ref matches);
                continue;
            }
            if (kind == SentenceTermKind.Quantity)
                quantityKinds |= 1u << (_kinds[term] >> 4);
            (units[count], weights[count]) = (term, _weights[term]);
            if (answers > 0)
                foreach (var (unit, strength) in _terms.Answers[answers - 1])
                    matches.Add(unit, count, strength);
            count++;
        }
        var answered = Matches.Answered(_query.Keys.Weights, matches.Source);
        if (answered <= 0)
            return null;
        var score = ScoreModel.Score(new ScoreModel.Answers(
            answered, _query.Total, Matches.Answered(weights[..count], matches.Target[..count]), _totals[text], _query.Length, length,
            matches.Disorder(_query.Keys.Weights), QuantitiesDiffer(quantityKinds, matches.Source), _query.Marks, SentenceMarks.Unpack(marks))).Score;
        return score > 0 ? score : null;
    }

    private void AddSpan(int term, (int Unit, float Strength)[] answers, ReadOnlySpan<int> units, ref Matches matches)
    {
        foreach (var word in _segment.WordsOfSpan(term))
            if (units.IndexOf(word) is var at and >= 0)
                foreach (var (unit, strength) in answers)
                    matches.Add(unit, at, strength);
    }

    private bool QuantitiesDiffer(uint kinds, ReadOnlySpan<float> answered)
    {
        foreach (var unit in _query.Keys.Quantities)
            if (answered[unit] < QuantityValue.Same && (kinds & (1u << (int)_query.Keys.Units[unit].Quantity!.Kind)) != 0)
                return true;
        return false;
    }
}
