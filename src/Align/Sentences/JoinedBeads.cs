namespace Align.Sentences;

/// <summary>From beads of parts to beads of the sentences they are parts of: sentences that share a bead are in one.</summary>
internal static class JoinedBeads
{
    /// <summary>The beads of sentences.</summary>
    /// <param name="beads">Beads of parts, in order on both sides.</param>
    /// <param name="source">The source's parts.</param>
    /// <param name="target">The target's.</param>
    public static List<Bead> Of(List<Bead> beads, SentenceSide source, SentenceSide target)
    {
        if (source.Count == source.SentenceCount && target.Count == target.SentenceCount)
            return beads;
        // Those that have both sides, joined where they share a sentence.
        var joined = new List<Bead>(beads.Count);
        foreach (var bead in beads)
        {
            if (bead.IsEmpty)
                continue;
            var (first, end) = (source.SentenceOf(bead.Source), source.SentenceOf(bead.SourceEnd - 1) + 1);
            var (otherFirst, otherEnd) = (target.SentenceOf(bead.Target), target.SentenceOf(bead.TargetEnd - 1) + 1);
            if (joined.Count > 0 && (joined[^1].SourceEnd > first || joined[^1].TargetEnd > otherFirst))
            {
                var last = joined[^1];
                joined[^1] = new Bead(last.Source, end - last.Source, last.Target, otherEnd - last.Target, Math.Min(last.Posterior, bead.Posterior));
            }
            else
                joined.Add(new Bead(first, end - first, otherFirst, otherEnd - otherFirst, bead.Posterior));
        }
        // The others are alone, as surely as the least sure of their parts.
        var (sourceAlone, targetAlone) = (new float[source.SentenceCount], new float[target.SentenceCount]);
        Array.Fill(sourceAlone, 1);
        Array.Fill(targetAlone, 1);
        foreach (var bead in beads)
            if (bead.TargetCount == 0)
                sourceAlone[source.SentenceOf(bead.Source)] = Math.Min(sourceAlone[source.SentenceOf(bead.Source)], bead.Posterior);
            else if (bead.SourceCount == 0)
                targetAlone[target.SentenceOf(bead.Target)] = Math.Min(targetAlone[target.SentenceOf(bead.Target)], bead.Posterior);
        var result = new List<Bead>(joined.Count);
        var (row, column) = (0, 0);
        foreach (var bead in joined)
        {
            Alone(bead.Source, bead.Target);
            result.Add(bead);
            (row, column) = (bead.SourceEnd, bead.TargetEnd);
        }
        Alone(source.SentenceCount, target.SentenceCount);
        return result;

        void Alone(int endRow, int endColumn)
        {
            for (; row < endRow; row++)
                result.Add(new Bead(row, 1, column, 0, sourceAlone[row]));
            for (; column < endColumn; column++)
                result.Add(new Bead(row, 0, column, 1, targetAlone[column]));
        }
    }
}
