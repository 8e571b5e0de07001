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

    /// <summary>
    /// The priors where one side is a small part of the other: what it holds is as likely to stand there as not, and all the rest is left alone, so that the expected share of the beads is
    /// that of the lengths.
    /// </summary>
    /// <param name="sources">The number of source sentences.</param>
    /// <param name="targets">The number of target sentences.</param>
    public static ShapePriors OfPart(int sources, int targets)
    {
        var share = Math.Min(sources, targets) / (double)Math.Max(sources, targets);
        var beads = 0.0;
        for (var k = 0; k < Guesses.Length; k++)
            beads += BeadShape.All[k].IsEmpty ? 0 : Guesses[k];
        var shares = new double[Guesses.Length];
        for (var k = 0; k < shares.Length; k++)
            shares[k] = !BeadShape.All[k].IsEmpty ? share / 2 * Guesses[k] / beads
                : BeadShape.All[k].Source > 0 == sources < targets ? share / 2
                : 1 - share;
        return new ShapePriors(shares);
    }

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
