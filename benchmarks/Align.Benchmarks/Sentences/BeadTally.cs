namespace Align.Benchmarks.Sentences;

/// <summary>What became of the beads of some documents: how many are right, as the scorer beside the data counts them, and whether those that are sure are.</summary>
internal sealed class BeadTally
{
    private readonly List<(double Score, bool IsRight)> _beads = [];

    public int Wanted { get; private set; }

    public int Found => _beads.Count;

    public int Right => _beads.Count(b => b.IsRight);

    public double Precision => Right / (double)Found;

    public double Recall => Right / (double)Wanted;

    public double F1 => 2.0 * Right / (Found + Wanted);

    /// <summary>Counts a document.</summary>
    public void Add(IReadOnlyList<SentenceBead> beads, HashSet<string> gold)
    {
        foreach (var bead in beads)
            _beads.Add((bead.Score, gold.Contains(GoldBeads.Key(bead))));
        Wanted += gold.Count;
    }

    /// <summary>Of the beads with at least a score, how many are right.</summary>
    public double PrecisionFrom(double score) => _beads.Count(b => b.IsRight && b.Score >= score) / (double)Math.Max(1, _beads.Count(b => b.Score >= score));

    /// <summary>Of the right beads, how many have at least a score.</summary>
    public double KeptFrom(double score) => _beads.Count(b => b.IsRight && b.Score >= score) / (double)Math.Max(1, Right);
}
