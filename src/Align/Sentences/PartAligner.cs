using Align.Similarity;

namespace Align.Sentences;

/// <summary>
/// Aligns a few sentences with a text of which they can be no more than a small part. That is a search: each is looked up in the long side, what is sure enough for how many stand there is
/// kept, and the places around it are aligned as small documents are.
/// </summary>
internal sealed class PartAligner(SentenceInput source, SentenceInput target, SentenceReader sourceReader, SentenceReader targetReader, SentenceProgress progress, CancellationToken cancellationToken)
{
    private const int LeastRatio = 20;

    // Of more sentences every second, third … is looked up: what stands between is aligned with them.
    private const int MostLookups = 500;

    // Hits that are looked at: equal sentences may stand in many places.
    private const int Hits = 40;

    // What it adds to the log odds of a hit that another is in step with it: there are many places where it could be otherwise.
    private const float InStep = 3;
    private const int LongestStep = 3;
    private const int Slack = 2;

    // How far the sentences of one passage stand apart, and how much around them is aligned with them; where not all are looked up, as many times that.
    private const int LargestGap = 10;
    private const int Margin = 3;

    // What a neighbour that belongs to it adds to the score of a lone bead at least.
    private const double LeastRise = 0.03;

    private readonly bool _isSwapped = source.Sentences.Length > target.Sentences.Length;
    private readonly int _every = (Math.Min(source.Sentences.Length, target.Sentences.Length) + MostLookups - 1) / MostLookups;
    private readonly bool[] _isFoundSource = new bool[source.Sentences.Length];
    private readonly bool[] _isFoundTarget = new bool[target.Sentences.Length];
    private readonly bool[] _isUsedSource = new bool[source.Sentences.Length];
    private readonly bool[] _isUsedTarget = new bool[target.Sentences.Length];
    private readonly double[] _odds = new double[Math.Min(source.Sentences.Length, target.Sentences.Length)];       // of each sentence of the short side: that its best hit is right

    /// <summary>Whether one side can be no more than a small part of the other.</summary>
    public static bool Fits(SentenceInput source, SentenceInput target) =>
        Math.Min(source.Sentences.Length, target.Sentences.Length) is > 0 and var few && Math.Max(source.Sentences.Length, target.Sentences.Length) >= LeastRatio * (long)few;

    /// <summary>The beads, in the order of the source; target sentences alone where they stand.</summary>
    /// <param name="crossing">Whether they may cross.</param>
    public List<Bead> Align(bool crossing)
    {
        var places = Places();
        places = crossing ? [.. places.GroupBy(p => _isSwapped ? p.Target : p.Source).Select(g => g.MaxBy(p => p.Odds))] : AnchorChain.Heaviest(places, target.Sentences.Length);
        foreach (var (row, column, _) in places)
            _isFoundSource[row] = _isFoundTarget[column] = true;
        var beads = new List<Bead>();
        for (int first = 0, end; first < places.Count; first = end)
        {
            for (end = first + 1; end < places.Count && IsOnePassage(places[end - 1], places[end]);)
                end++;
            cancellationToken.ThrowIfCancellationRequested();
            beads.AddRange(Around(places[first..end]));
        }
        return WithAlone(beads);
    }

    // Where the sentences of the short side may stand, by the source, and how sure that is.
    private List<(int Source, int Target, float Odds)> Places()
    {
        var (few, many, reader, other) = _isSwapped ? (target, source, targetReader, sourceReader) : (source, target, sourceReader, targetReader);
        using var index = CrossLingualIndex.Of(reader, other, many.Sentences.Select(s => Told(s.Text)), null, cancellationToken);
        var places = new List<(int Source, int Target, float Odds)>();
        for (var i = 0; i < few.Sentences.Length; i += _every)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var profile = reader.Read(few.Sentences[i].Text);
            var hits = index.Search(profile, Hits);
            _odds[i] = double.NegativeInfinity;
            if (hits.Length == 0)
                continue;
            // Equal sentences are no rivals.
            var equal = hits.TakeWhile(h => h.Score == hits[0].Score && string.Equals(many.Sentences[h.Number].Text, many.Sentences[hits[0].Number].Text, StringComparison.Ordinal)).Count();
            var rival = equal < hits.Length ? hits[equal].Score : 0;
            _odds[i] = HitConfidence.LogOdds(hits[0].Score, rival, Math.Min(profile.Total, index.WeightOf(hits[0].Number)));
            foreach (var (number, _) in hits[..equal])
                places.Add(_isSwapped ? (number, i, (float)_odds[i]) : (i, number, (float)_odds[i]));
        }
        places.Sort();
        var kept = new List<(int Source, int Target, float Odds)>();
        for (var p = 0; p < places.Count; p++)
            if (places[p].Odds + (IsInStep(places, p) ? InStep : 0) is > 0 and var odds)
                kept.Add(places[p] with { Odds = odds });
        return kept;
    }

    private IndexedText Told(string text)
    {
        progress.Read();
        return new IndexedText(text);
    }

    // Whether another place is in step with one; they stand by their sources.
    private bool IsInStep(List<(int Source, int Target, float)> places, int place)
    {
        for (var p = place - 1; p >= 0 && places[place].Source - places[p].Source <= (LongestStep + Slack) * _every; p--)
            if (AreInStep(places[p], places[place]))
                return true;
        for (var p = place + 1; p < places.Count && places[p].Source - places[place].Source <= (LongestStep + Slack) * _every; p++)
            if (AreInStep(places[place], places[p]))
                return true;
        return false;
    }

    private bool AreInStep((int Source, int Target, float) a, (int Source, int Target, float) b) => (b.Source - a.Source, b.Target - a.Target) is var (rows, columns)
        && rows > 0 && columns > 0 && Math.Min(rows, columns) <= LongestStep * _every && Math.Abs(rows - columns) <= Slack * _every;

    private bool IsOnePassage((int Source, int Target, float) a, (int Source, int Target, float) b) =>
        b.Source > a.Source && b.Target > a.Target && Math.Max(b.Source - a.Source, b.Target - a.Target) <= LargestGap * _every;

    private List<Bead> Around(List<(int Source, int Target, float Odds)> places)
    {
        var beads = new List<Bead>();
        if (places.Count > 1)
            foreach (var bead in Passage(places))
                Add(bead);
        foreach (var place in places)
            if (!_isUsedSource[place.Source] && !_isUsedTarget[place.Target])
                Add(Widest(new Bead(place.Source, 1, place.Target, 1, BeadScore.ChanceOf(place.Odds))));
        return beads;

        void Add(Bead bead)
        {
            var rows = _isUsedSource.AsSpan(bead.Source, bead.SourceCount);
            var columns = _isUsedTarget.AsSpan(bead.Target, bead.TargetCount);
            if (rows.Contains(true) || columns.Contains(true))
                return;
            rows.Fill(true);
            columns.Fill(true);
            beads.Add(bead);
        }
    }

    // A passage is aligned as a document is, with what of the short side stands beside it.
    private IEnumerable<Bead> Passage(List<(int Source, int Target, float Odds)> places)
    {
        var (row, endRow) = Free(_isFoundSource, places[0].Source, places[^1].Source + 1);
        var (column, endColumn) = Free(_isFoundTarget, places[0].Target, places[^1].Target + 1);
        // What more there is of the long side has nothing to answer.
        if (_isSwapped)
            (row, endRow) = (Math.Max(row, places[0].Source - (places[0].Target - column)), Math.Min(endRow, places[^1].Source + endColumn - places[^1].Target));
        else
            (column, endColumn) = (Math.Max(column, places[0].Target - (places[0].Source - row)), Math.Min(endColumn, places[^1].Target + endRow - places[^1].Source));
        var none = new SentenceProgress(null, 0);
        var (left, right) = (SentenceSide.Read(source.Slice(row, endRow), sourceReader, none, cancellationToken), SentenceSide.Read(target.Slice(column, endColumn), targetReader, none, cancellationToken));
        foreach (var local in new SentenceMatcher(left, right, sourceReader.Language, threads: 1).Align(crossing: false, none, cancellationToken))
        {
            var bead = local with { Source = local.Source + row, Target = local.Target + column };
            if (bead.IsEmpty)
                continue;
            var held = places.FindAll(p => p.Source >= bead.Source && p.Source < bead.SourceEnd && p.Target >= bead.Target && p.Target < bead.TargetEnd);
            yield return held.Count == 0 ? bead : bead with { Posterior = Math.Min(bead.Posterior, BeadScore.ChanceOf(held.Max(p => p.Odds))) };
        }
    }

    // A lone bead with what beside it makes its score higher.
    private Bead Widest(Bead bead)
    {
        for (var score = ScoreOf(bead); ;)
        {
            Bead[] wider =
            [
                bead with { Source = bead.Source - 1, SourceCount = bead.SourceCount + 1 }, bead with { SourceCount = bead.SourceCount + 1 },
                bead with { Target = bead.Target - 1, TargetCount = bead.TargetCount + 1 }, bead with { TargetCount = bead.TargetCount + 1 },
            ];
            var best = wider.Where(IsPossible).Select(b => (Bead: b, Score: ScoreOf(b))).DefaultIfEmpty().MaxBy(b => b.Score);
            if (best.Score < score + LeastRise)
                return bead;
            (bead, score) = best;
        }
    }

    private bool IsPossible(Bead bead) => (bead.SourceCount == 1 || bead.TargetCount == 1) && bead.SourceCount <= BeadShape.Longest && bead.TargetCount <= BeadShape.Longest
        && bead.Source >= 0 && bead.SourceEnd <= _isUsedSource.Length && bead.Target >= 0 && bead.TargetEnd <= _isUsedTarget.Length
        && _isFoundSource.AsSpan(bead.Source, bead.SourceCount).Count(true) == 1 && _isFoundTarget.AsSpan(bead.Target, bead.TargetCount).Count(true) == 1
        && !_isUsedSource.AsSpan(bead.Source, bead.SourceCount).Contains(true) && !_isUsedTarget.AsSpan(bead.Target, bead.TargetCount).Contains(true);

    private double ScoreOf(Bead bead) => SentenceScorer.Score(
        sourceReader.Read(Joined(source, bead.Source, bead.SourceEnd)), targetReader.Read(Joined(target, bead.Target, bead.TargetEnd))).Score;

    private static string Joined(SentenceInput side, int first, int end) => string.Join(' ', side.Sentences[first..end].Select(s => s.Text));

    // A range and what stands around it up to the next place where something was found.
    private (int First, int End) Free(bool[] isFound, int first, int end)
    {
        var (least, most) = (Math.Max(0, first - Margin * _every), Math.Min(isFound.Length, end + Margin * _every));
        while (first > least && !isFound[first - 1])
            first--;
        while (end < most && !isFound[end])
            end++;
        return (first, end);
    }

    private List<Bead> WithAlone(List<Bead> beads)
    {
        beads.Sort((a, b) => a.Source.CompareTo(b.Source));
        // Target sentences stand before the first bead that follows all before it.
        var (all, row, column, last) = (new List<Bead>(beads.Count + _isUsedSource.Length + _isUsedTarget.Length), 0, 0, 0);
        foreach (var bead in beads)
        {
            Rows(bead.Source);
            if (bead.Target >= last)
                Columns(bead.Target);
            last = Math.Max(last, bead.TargetEnd);
            all.Add(bead);
        }
        Rows(_isUsedSource.Length);
        Columns(_isUsedTarget.Length);
        return all;

        void Rows(int end)
        {
            for (; row < end; row++)
                if (!_isUsedSource[row])
                    all.Add(new Bead(row, 1, last, 0, _isSwapped ? 1 : BeadScore.ChanceOf(-_odds[row])));
        }

        void Columns(int end)
        {
            for (; column < end; column++)
                if (!_isUsedTarget[column])
                    all.Add(new Bead(row, 0, column, 1, _isSwapped ? BeadScore.ChanceOf(-_odds[column]) : 1));
        }
    }
}
