namespace Align.Words;

/// <summary>
/// Numbers the pairs of units that stand in one sentence pair somewhere, those of a source unit in a row, and says of every cell of the corpus which pair it is.
/// </summary>
internal sealed class PairTable
{
    private readonly int[] _rows;       // where the pairs of each source unit begin
    private readonly List<int> _targets;

    private PairTable(int[] rows, List<int> targets, int[] pairOfCell) => (_rows, _targets, PairOfCell) = (rows, targets, pairOfCell);

    public int Count => _targets.Count;

    public int[] PairOfCell { get; }

    public static PairTable Of(BilingualCorpus corpus, CancellationToken cancellationToken)
    {
        var (first, sentences, places) = Occurrences(corpus);
        var (rows, targets, pairOfCell) = (new int[corpus.SourceWords.Count + 1], new List<int>(corpus.CellCount / 8), new int[corpus.CellCount]);
        // The pair of each target unit with the source unit at work; smaller than the row's first where it has none yet.
        var pairOf = new int[corpus.TargetWords.Count];
        Array.Fill(pairOf, -1);
        for (var unit = 0; unit < corpus.SourceWords.Count; unit++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            rows[unit] = targets.Count;
            for (var o = first[unit]; o < first[unit + 1]; o++)
            {
                var (cell, sources) = (corpus.CellStart(sentences[o]) + places[o], corpus.Source(sentences[o]).Length);
                foreach (var target in corpus.Target(sentences[o]))
                {
                    if (pairOf[target] < rows[unit])
                    {
                        pairOf[target] = targets.Count;
                        targets.Add(target);
                    }
                    pairOfCell[cell] = pairOf[target];
                    cell += sources;
                }
            }
        }
        rows[^1] = targets.Count;
        return new PairTable(rows, targets, pairOfCell);
    }

    /// <summary>The pairs of a source unit: from the first to before the end.</summary>
    public (int First, int End) Row(int source) => (_rows[source], _rows[source + 1]);

    public int Target(int pair) => _targets[pair];

    // Where each source unit stands: sentence pairs and places, unit by unit.
    private static (int[] First, int[] Sentences, ushort[] Places) Occurrences(BilingualCorpus corpus)
    {
        var first = new int[corpus.SourceWords.Count + 1];
        for (var p = 0; p < corpus.Count; p++)
            foreach (var unit in corpus.Source(p))
                first[unit + 1]++;
        for (var unit = 0; unit + 1 < first.Length; unit++)
            first[unit + 1] += first[unit];
        var (next, sentences, places) = ((int[])first.Clone(), new int[corpus.SourceTotal], new ushort[corpus.SourceTotal]);
        for (var p = 0; p < corpus.Count; p++)
        {
            var source = corpus.Source(p);
            for (var i = 0; i < source.Length; i++)
            {
                var at = next[source[i]]++;
                (sentences[at], places[at]) = (p, (ushort)i);
            }
        }
        return (first, sentences, places);
    }
}
