using System.Runtime.InteropServices;
using Align.Similarity;

namespace Align.Search;

/// <summary>
/// One search in one segment: exactly the texts that score best, without scoring them all. The units of the query are taken from the rarest on. A text that has not been
/// met answers none of the units taken, so once what is left could not lift a text over the worst of the best, no new text is looked at; those met are scored from the
/// most promising on, until none can get in. Scores are computed from the term numbers of a text.
/// </summary>
/// <remarks>
/// After the idea of MaxScore (Turtle and Flood 1995, Query Evaluation: Strategies and Optimizations, Information Processing and Management 31(6)) and of the threshold
/// algorithm (Fagin, Lotem and Naor 2003, Optimal Aggregation Algorithms for Middleware, Journal of Computer and System Sciences 66(4)).
/// </remarks>
internal readonly ref struct Searcher
{
    // Scoring a text costs about as much as reading this many postings.
    private const int PostingsPerScore = 40;

    // Less than any text must answer.
    private const float NoNewTexts = -1;

    // Rounding must not lose a text whose bound is its score.
    private const double Rounding = 1e-6;

    private readonly SentenceProfile _query;
    private readonly IndexSegment _segment;
    private readonly QueryTerms _terms;
    private readonly BestHits _best;
    private readonly SearchScratch _scratch;
    private readonly TextScorer _scorer;
    private readonly float[] _bounds;
    private readonly NeededWeights _needed;

    private Searcher(SentenceProfile query, IndexSegment segment, QueryTerms terms, BestHits best, SearchScratch scratch)
    {
        (_query, _segment, _terms, _best, _scratch) = (query, segment, terms, best, scratch);
        _scorer = new TextScorer(query, segment, terms, scratch.Answers(segment.TermCount));
        _bounds = scratch.Bounds(segment.TextCount);
        _needed = scratch.Needed;
    }

    public static void Search(SentenceProfile query, IndexSegment segment, SentenceReader reader, BestHits best, SearchScratch scratch)
    {
        if (query.Total <= 0 || segment.TextCount == 0)
            return;
        var terms = QueryTerms.Find(query, segment, reader);
        new Searcher(query, segment, terms, best, scratch).Run();
    }

    private void Run()
    {
        _scorer.Begin();
        _needed.Reset();
        _scratch.PromisingFrom = 0;
        _needed.Raise(_best.Threshold, _query);
        var units = UnitsByCost();
        var left = 0f;
        foreach (var unit in units)
            left += unit.Bound;
        var taken = 0;
        for (; taken < units.Count && left >= _needed.Least; taken++)
        {
            Meet(units[taken], left);
            left = Math.Max(0, left - units[taken].Bound);
            ScorePromising();
        }
        Finish(units, taken, left);
        foreach (var text in _scratch.Touched)
            _bounds[text] = 0;
        _scratch.Touched.Clear();
        _scorer.End();
    }

    private List<Unit> UnitsByCost()
    {
        var units = new Unit?[_query.Keys.Units.Length];
        for (var t = 0; t < _terms.Terms.Count; t++)
            foreach (var (unit, strength) in _terms.Answers[t])
                if (_query.Keys.Weights[unit] > 0)
                    (units[unit] ??= new Unit(_query.Keys.Weights[unit])).Add(_terms.Terms[t], strength, _segment.PostingsOf(_terms.Terms[t]).Length);
        var used = new List<Unit>();
        foreach (var unit in units)
            if (unit is not null)
                used.Add(unit);
        used.Sort((a, b) => (a.Postings / a.Bound).CompareTo(b.Postings / b.Bound));
        return used;
    }

    // New texts are looked at only where what is left could be enough for a text of their weight.
    private void Meet(Unit unit, float left)
    {
        var classes = _segment.TextClasses;
        var (touched, promising) = (_scratch.Touched, _scratch.Promising);
        foreach (var (term, strength) in unit.Terms)
        {
            var postings = _segment.PostingsOf(term);
            var (position, text, gain) = (0, -1, unit.Weight * strength);
            while (position < postings.Length)
            {
                text += (int)Varint.Read(postings, ref position) + 1;
                ref var bound = ref _bounds[text];
                // Scored texts stay below zero.
                if (bound < 0)
                    continue;
                if (bound == 0)
                {
                    if (left < _needed[classes[text]])
                        continue;
                    touched.Add(text);
                }
                bound += gain;
                if (bound > _scratch.PromisingFrom)
                    promising.Add(text);
            }
        }
    }

    // A threshold as soon as can be: texts that have more of what was taken than those scored before.
    private void ScorePromising()
    {
        var (promising, best) = (_scratch.Promising, new PriorityQueue<int, (float Bound, int Later)>());
        foreach (var text in CollectionsMarshal.AsSpan(promising))
        {
            var order = (_bounds[text], -text);
            if (_bounds[text] <= 0)
                continue;
            if (best.Count < _best.Capacity * 2)
                best.Enqueue(text, order);
            else if (best.TryPeek(out _, out var worst) && order.CompareTo(worst) > 0)
                best.EnqueueDequeue(text, order);
        }
        if (_best.IsFull && best.TryPeek(out var last, out _))
            _scratch.PromisingFrom = _bounds[last];
        while (best.TryDequeue(out var text, out _))
            if (_bounds[text] > 0)
                Score(text);
        promising.Clear();
        _needed.Raise(_best.Threshold, _query);
    }

    // No more texts are met. Those that could still get in are few, or are made few by taking what is left; then they are scored, the most promising first.
    private void Finish(List<Unit> units, int taken, float left)
    {
        var candidates = _scratch.Candidates;
        candidates.AddRange(_scratch.Touched);
        KeepPossible(candidates, left);
        for (; taken < units.Count && candidates.Count * PostingsPerScore > units[taken].Postings; taken++)
        {
            Meet(units[taken], NoNewTexts);
            left = Math.Max(0, left - units[taken].Bound);
            ScorePromising();
            KeepPossible(candidates, left);
        }
        var bounds = new double[candidates.Count];
        var classes = _segment.TextClasses;
        for (var c = 0; c < bounds.Length; c++)
            bounds[c] = -NeededWeights.Bound(_bounds[candidates[c]] + left, _query, new TextClass(classes[candidates[c]]));
        var texts = CollectionsMarshal.AsSpan(candidates);
        bounds.AsSpan().Sort(texts);
        for (var c = 0; c < bounds.Length && -bounds[c] >= _best.Threshold - Rounding; c++)
            Score(texts[c]);
        candidates.Clear();
    }

    private void KeepPossible(List<int> candidates, float left)
    {
        var classes = _segment.TextClasses;
        var kept = 0;
        foreach (var text in CollectionsMarshal.AsSpan(candidates))
            if (_bounds[text] > 0 && _bounds[text] + left >= _needed[classes[text]])
                candidates[kept++] = text;
        candidates.RemoveRange(kept, candidates.Count - kept);
    }

    private void Score(int text)
    {
        _bounds[text] = float.MinValue;
        if (_scorer.Score(text) is { } score)
            _best.Add(_segment.FirstNumber + text, score);
    }

    /// <summary>A unit of the query with the terms that answer it.</summary>
    private sealed class Unit(float weight)
    {
        private float _strength;

        public List<(int Term, float Strength)> Terms { get; } = [];

        public float Weight { get; } = weight;

        /// <summary>What it can add at most: its weight times the strength of its best answer.</summary>
        public float Bound => Weight * _strength;

        /// <summary>How many bytes of postings its terms have.</summary>
        public int Postings { get; private set; }

        public void Add(int term, float strength, int postings)
        {
            Terms.Add((term, strength));
            _strength = Math.Max(_strength, strength);
            Postings += postings;
        }
    }
}
