namespace Align.Sentences;

/// <summary>How often beads of each shape are; a guess, then what was found.</summary>
internal sealed class ShapePriors
{
    // What the guess weighs, in beads.
    private const double Prior = 30;

    // In the order of BeadShape.All.
    private static readonly double[] Guesses = [0.06, 0.06, 0.75, 0.05, 0.05, 0.01, 0.006, 0.006, 0.001, 0.001, 0.003, 0.003];

    private readonly double[] _logs;

    private ShapePriors(double[] shares) => _logs = Array.ConvertAll(shares, Math.Log);

    public static ShapePriors Guess { get; } = new(Guesses);

    public double Log(int shape) => _logs[shape];

    /// <summary>The priors after so many beads of each shape.</summary>
    public static ShapePriors Of(ReadOnlySpan<double> counts)
    {
        var total = Prior;
        foreach (var count in counts)
            total += count;
        var shares = new double[Guesses.Length];
        for (var k = 0; k < shares.Length; k++)
            shares[k] = (counts[k] + Prior * Guesses[k]) / total;
        return new ShapePriors(shares);
    }
}
