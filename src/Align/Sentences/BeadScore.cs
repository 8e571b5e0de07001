namespace Align.Sentences;

/// <summary>
/// From the chance that the search gives a bead to a score that means it. Sums over paths are too sure of themselves, since words are not independent: a logistic curve, fitted to
/// which beads of the perturbed news documents and of one German–French document were right, takes that back.
/// </summary>
/// <remarks>Platt, J. (1999), Probabilistic Outputs for Support Vector Machines, in Advances in Large Margin Classifiers, for the curve.</remarks>
internal static class BeadScore
{
    private const double Slope = 0.36;
    private const double Shift = 0.35;

    // Chances are floats: nearer to 0 and 1 they say nothing.
    private const double Least = 1e-7;

    /// <summary>The chance whose score means the given log odds.</summary>
    public static float ChanceOf(double logOdds) => (float)(1 / (1 + Math.Exp(-(logOdds - Shift) / Slope)));

    public static double Of(float chance)
    {
        var p = Math.Clamp(chance, Least, 1 - Least);
        return 1 / (1 + Math.Exp(-Slope * Math.Log(p / (1 - p)) - Shift));
    }
}
