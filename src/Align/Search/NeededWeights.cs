using Align.Similarity;

namespace Align.Search;

/// <summary>
/// How much of a query a text must answer at least, by the class of the text, to score as well as a threshold: so that a look at two numbers tells whether a text can get
/// among the best.
/// </summary>
internal sealed class NeededWeights
{
    // Rounding must not lose a text whose bound is its score.
    private const double Rounding = 1e-6;
    private const float Precision = 0.01f;

    private readonly float[] _needed = new float[TextClass.Count];
    private double _threshold = double.NegativeInfinity;

    /// <summary>The least weight of the query that a text of a class must answer.</summary>
    public float this[byte textClass] => _needed[textClass];

    /// <summary>The least weight that any text must answer.</summary>
    public float Least { get; private set; }

    /// <summary>Begins a query.</summary>
    public void Reset()
    {
        _threshold = double.NegativeInfinity;
        Array.Clear(_needed);
        Least = 0;
    }

    /// <summary>Follows a threshold that has risen.</summary>
    public void Raise(double threshold, SentenceProfile query)
    {
        if (threshold <= _threshold)
            return;
        _threshold = threshold;
        Least = float.PositiveInfinity;
        for (var c = 0; c < _needed.Length; c++)
        {
            _needed[c] = Needed(threshold - Rounding, query, new TextClass((byte)c), _needed[c]);
            Least = Math.Min(Least, _needed[c]);
        }
    }

    /// <summary>The most that a text of a class can score if it answers no more than a weight.</summary>
    public static double Bound(float answered, SentenceProfile query, TextClass text) => ScoreModel.Bound(
        answered, query.Total, text.Least, text.Most, text.Denies ? query.Marks.Negations == 0 : query.Marks.Negations > 0, text.Asks != query.Marks.Asks);

    // The threshold only rises, and with it what is needed: the last answer is where to look on from.
    private static float Needed(double threshold, SentenceProfile query, TextClass text, float low)
    {
        if (float.IsPositiveInfinity(low) || Bound(query.Total, query, text) < threshold)
            return float.PositiveInfinity;
        if (Bound(low, query, text) >= threshold)
            return low;
        for (var high = query.Total; high - low > Precision;)
        {
            var middle = (low + high) / 2;
            if (Bound(middle, query, text) >= threshold)
                high = middle;
            else
                low = middle;
        }
        return low;
    }
}
