namespace Align.Words;

/// <summary>What a corpus has taught, as arrays: the pairs of a source unit stand in a row, ascending by target unit.</summary>
internal sealed class ModelTable
{
    /// <summary>A pair is kept that is expected this often, both directions together.</summary>
    public const float Least = 0.2f;

    public required string[] SourceKeys { get; init; }

    public required string[] TargetKeys { get; init; }

    /// <summary>The most frequent form of every unit.</summary>
    public required string[] SourceForms { get; init; }

    public required string[] TargetForms { get; init; }

    /// <summary>Where the pairs of each source unit begin; one more at the end.</summary>
    public required int[] Rows { get; init; }

    /// <summary>The target unit of each pair.</summary>
    public required int[] Targets { get; init; }

    /// <summary>How often each pair is expected where the target is generated.</summary>
    public required float[] ForwardCounts { get; init; }

    public required float[] ReverseCounts { get; init; }

    /// <summary>What was known of each pair before.</summary>
    public required float[] Priors { get; init; }

    /// <summary>Counts and priors of all pairs of a source unit, those that are not kept included.</summary>
    public required float[] SourceTotals { get; init; }

    public required float[] TargetTotals { get; init; }

    /// <summary>How often each target unit is expected to stand for no source word.</summary>
    public required float[] ForwardNulls { get; init; }

    public required float[] ReverseNulls { get; init; }

    public required float[] ForwardJumps { get; init; }

    public required float[] ReverseJumps { get; init; }

    public required float[] ForwardFertilities { get; init; }

    public required float[] ReverseFertilities { get; init; }

    /// <summary>A table that was taught nothing.</summary>
    public static ModelTable Untaught { get; } = new()
    {
        SourceKeys = [], TargetKeys = [], SourceForms = [], TargetForms = [], Rows = [0], Targets = [], ForwardCounts = [], ReverseCounts = [], Priors = [],
        SourceTotals = [], TargetTotals = [], ForwardNulls = [], ReverseNulls = [],
        ForwardJumps = UsualJumps(), ReverseJumps = UsualJumps(), ForwardFertilities = [], ReverseFertilities = [],
    };

    /// <summary>The target units of the pairs of a source unit, ascending.</summary>
    public ReadOnlySpan<int> Row(int source) => Targets.AsSpan(Rows[source]..Rows[source + 1]);

    // Roughly what any corpus of Romanian and English teaches: mostly one step on, a long tail on both sides.
    private static float[] UsualJumps()
    {
        var counts = new float[JumpTable.Distances];
        (counts[JumpTable.Index(1)], counts[JumpTable.Index(0)]) = (60_000, 2_000);
        var (on, back) = (15_000f, 7_000f);
        for (var d = 2; d <= JumpTable.Longest; d++, on *= 0.45f)
            counts[JumpTable.Index(d)] = on;
        for (var d = -1; d >= -JumpTable.Longest; d--, back *= 0.4f)
            counts[JumpTable.Index(d)] = back;
        return counts;
    }
}
