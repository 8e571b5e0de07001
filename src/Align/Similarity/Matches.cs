namespace Align.Similarity;

/// <summary>The best answer of every unit of two texts, while pairs of units are added in any order.</summary>
internal readonly ref struct Matches
{
    // Frequent words stand where grammar wants them.
    private const float MinimumWeightInOrder = 0.5f;

    private readonly Span<float> _source;
    private readonly Span<float> _target;
    private readonly Span<int> _answers;

    /// <summary>No matches yet.</summary>
    /// <param name="source">Memory for the strength of each source unit's best answer.</param>
    /// <param name="target">Memory for the strength of each target unit's.</param>
    /// <param name="answers">Memory for the target unit that answers each source unit best, the first of equal ones.</param>
    public Matches(Span<float> source, Span<float> target, Span<int> answers)
    {
        _source = source;
        _target = target;
        _answers = answers;
        source.Clear();
        target.Clear();
        answers.Fill(-1);
    }

    public ReadOnlySpan<float> Source => _source;

    public ReadOnlySpan<float> Target => _target;

    public void Add(int source, int target, float strength)
    {
        if (strength <= 0)
            return;
        if (strength > _source[source] || (strength == _source[source] && target < _answers[source]))
            (_source[source], _answers[source]) = (strength, target);
        _target[target] = Math.Max(_target[target], strength);
    }

    /// <summary>The weight that is answered.</summary>
    public static float Answered(ReadOnlySpan<float> weights, ReadOnlySpan<float> strengths)
    {
        var sum = 0f;
        for (var u = 0; u < weights.Length; u++)
            sum += weights[u] * strengths[u];
        return sum;
    }

    /// <summary>
    /// How much the order of the weighty words differs, from 0 to 1: the mean, over words that follow one another in the source, of how far apart their answers stand, more where these stand
    /// the other way round; and the share of the pairs of words whose answers do.
    /// </summary>
    public double Disorder(ReadOnlySpan<float> sourceWeights)
    {
        int pairs = 0, inverted = 0, steps = 0, last = -1;
        var distance = 0.0;
        for (var i = 0; i < _answers.Length; i++)
        {
            if (_answers[i] < 0 || sourceWeights[i] < MinimumWeightInOrder)
                continue;
            if (last >= 0 && _answers[i] != last)
            {
                var step = _answers[i] - last;
                distance += step > 0 ? 1 - 1.0 / step : 1 + 0.5 / step;
                steps++;
            }
            last = _answers[i];
            for (var j = i + 1; j < _answers.Length; j++)
                if (_answers[j] >= 0 && _answers[j] != _answers[i] && sourceWeights[j] >= MinimumWeightInOrder)
                {
                    pairs++;
                    inverted += _answers[j] < _answers[i] ? 1 : 0;
                }
        }
        return pairs == 0 ? 0 : (inverted / (double)pairs + (steps == 0 ? 0 : distance / steps)) / 2;
    }
}
