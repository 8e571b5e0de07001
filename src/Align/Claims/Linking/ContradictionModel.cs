namespace Align.Claims.Linking;

/// <summary>
/// From how two claims disagree to how surely they contradict each other: a logistic model. That two slots differ says little where the claims hardly belong together, and
/// much where they surely do; the same for a denial. Learned from the odd-numbered pairs of <c>corpus/articles</c>, as <see cref="LinkModel"/> is.
/// </summary>
internal static class ContradictionModel
{
    /// <summary>The least probability at which a pair is said to be a contradiction.</summary>
    public const double Least = 0.3;

    /// <summary>Pairs that belong together less surely than this are not looked at.</summary>
    public const double LeastTogether = 0.08;

    /// <summary>The inputs, by name.</summary>
    public static readonly string[] InputNames =
        ["together", "denial", "slot", "elsewhere", "figures", "other speaker", "slot together", "denial together", "count together", "time among neighbours"];

    // The constant first, then one weight an input.
    private static readonly double[] Weights = [-7.64, 3.23, 1.29, 1.75, 0.46, -1.58, 0.94, 2.35, 2.14, 3.47, 1.30];

    /// <summary>The inputs for a pair.</summary>
    /// <param name="comparison">What they have in common, and in what they disagree.</param>
    /// <param name="source">The one.</param>
    /// <param name="target">The other.</param>
    /// <param name="surroundings">How it stands among the others: the inputs of the second step of <see cref="LinkModel"/>.</param>
    /// <param name="together">How surely the two belong together.</param>
    public static double[] Inputs(ClaimComparison comparison, ClaimProfile source, ClaimProfile target, double[] surroundings, double together)
    {
        var c = comparison.Contradiction;
        var slot = c == Contradiction.None ? 0 : 1;
        // Nobody denies what he has said himself: there the denial is of something else, unless it shows in the very verb.
        var denial = comparison.OnlyOneDenies && (slot == 1 || source.Speaker is null || source.Speaker != target.Speaker) ? 1 : 0;
        return
        [
            together, denial, slot, surroundings[LinkModel.Elsewhere], comparison.Features[LinkModel.Figures],
            source.HasOtherSpeaker(target) ? 1 : 0,
            slot * together, denial * together, c.HasFlag(Contradiction.Count) ? together : 0, c.HasFlag(Contradiction.Time) ? surroundings[LinkModel.Neighbours] : 0,
        ];
    }

    /// <summary>The probability that a pair contradicts each other, of reports of one occasion.</summary>
    public static double Probability(double[] inputs) => LinkModel.Probability(Weights, inputs);
}
