namespace Align.Sentences;

/// <summary>What <see cref="BeadSearch"/> writes on, kept from search to search. Not thread-safe.</summary>
internal sealed class SearchMemory
{
    /// <summary>By node and shape.</summary>
    public float[] Scores { get; private set; } = [];

    /// <summary>By node, as the others are.</summary>
    public double[] Forward { get; private set; } = [];

    public double[] Backward { get; private set; } = [];

    public double[] Worth { get; private set; } = [];

    public byte[] Step { get; private set; } = [];

    /// <summary>Makes room for so many nodes; what was written is lost.</summary>
    public void Hold(int nodes, int shapes)
    {
        if (Forward.Length >= nodes)
            return;
        Scores = new float[checked(nodes * shapes)];
        (Forward, Backward, Worth, Step) = (new double[nodes], new double[nodes], new double[nodes], new byte[nodes]);
    }
}
