namespace Align.Claims;

/// <summary>
/// The background that a pair of claims stands out from: the mean score of its two claims' next best pairs. A few repetitions of one statement do not hide it.
/// Only pairs that score anything are kept; all others score nothing.
/// </summary>
internal sealed class Rivals
{
    private const int Least = 4;

    private readonly Line[] _rows;
    private readonly Line[] _columns;

    public Rivals(int sources, int targets)
    {
        _rows = [.. Enumerable.Range(0, sources).Select(_ => new Line(targets))];
        _columns = [.. Enumerable.Range(0, targets).Select(_ => new Line(sources))];
    }

    public void Note(int source, int target, double score)
    {
        if (score <= 0)
            return;
        _rows[source].Add(score);
        _columns[target].Add(score);
    }

    /// <summary>To be called once, when all pairs have been noted.</summary>
    public void Sort()
    {
        foreach (var line in _rows.Concat(_columns))
            line.Sort();
    }

    public double Of(int source, int target, double score) => Math.Max(_rows[source].Mean(score), _columns[target].Mean(score));

    /// <summary>The scores of one claim with all claims of the other side.</summary>
    private sealed class Line(int length)
    {
        private readonly List<double> _scores = [];
        private readonly int _count = Math.Min(length - 1, Math.Max(Least, length / 3));
        private double _sum;

        public void Add(double score) => _scores.Add(score);

        public void Sort()
        {
            _scores.Sort(static (a, b) => b.CompareTo(a));
            _sum = _scores.Take(_count).Sum();
        }

        // Half the best other pair, half the mean of the best ones; the pair's own score is left out.
        public double Mean(double own)
        {
            if (_count <= 0)
                return 0;
            var mean = own >= At(_count - 1) ? (_sum - own + At(_count)) / _count : _sum / _count;
            return (mean + (own >= At(0) ? At(1) : At(0))) / 2;
        }

        private double At(int i) => i < _scores.Count ? _scores[i] : 0;
    }
}
