namespace Align.Sentences;

/// <summary>
/// Finds passages that stand elsewhere on the other side: runs of sentences that were left alone are aligned with runs that were left alone, those first that share most.
/// </summary>
internal sealed class CrossingBeads(SentenceSide source, SentenceSide target, MatchTable bySource, MatchTable byTarget, UnitOdds sourceOdds, UnitOdds targetOdds, LengthModel lengths, bool hasLexicon)
{
    // A bead that crosses others, or one next to it in step, must be likelier by so much than two chance sentences, and all that are in step together by so much more as there are places
    // where they could stand; and each likely among its neighbours.
    private const double LeastOdds = 7;
    private const double LeastNextOdds = 1;
    private const float LeastPosterior = 0.6f;
    private const int LargestGap = 2;
    private const int MostHolders = 50;
    private const int LongestRun = 400;

    /// <summary>The beads with those that cross; in the order of the source, target sentences alone where they stood.</summary>
    public List<Bead> Find(List<Bead> beads)
    {
        var (sources, targets) = (Runs(beads, b => b.TargetCount == 0, b => b.Source), Runs(beads, b => b.SourceCount == 0, b => b.Target));
        var (usedSources, usedTargets) = (new HashSet<int>(), new HashSet<int>());
        var found = new List<(Bead Bead, double Odds)>();
        // The more places there are where a passage could have gone, the likelier is one that fits by chance.
        var places = Math.Log(Math.Max(1, beads.Count(b => b.TargetCount == 0)) * (double)Math.Max(1, beads.Count(b => b.SourceCount == 0)));
        foreach (var (a, b) in Candidates(sources, targets))
            found.AddRange(Align(a, b, LeastOdds + places));
        var crossing = new List<Bead>();
        foreach (var (bead, _) in found.OrderByDescending(f => f.Odds).ThenBy(f => f.Bead.Source).ThenBy(f => f.Bead.Target))
        {
            var (rows, columns) = (Enumerable.Range(bead.Source, bead.SourceCount), Enumerable.Range(bead.Target, bead.TargetCount));
            if (rows.Any(usedSources.Contains) || columns.Any(usedTargets.Contains))
                continue;
            usedSources.UnionWith(rows);
            usedTargets.UnionWith(columns);
            crossing.Add(bead);
        }
        if (crossing.Count == 0)
            return beads;
        return InOrder([.. beads.Where(b => !(b.TargetCount == 0 ? usedSources.Contains(b.Source) : b.SourceCount == 0 && usedTargets.Contains(b.Target)))], crossing);
    }

    // A crossing bead stands before the first bead whose source follows it.
    private static List<Bead> InOrder(List<Bead> beads, List<Bead> crossing)
    {
        crossing.Sort((a, b) => a.Source.CompareTo(b.Source));
        var result = new List<Bead>(beads.Count + crossing.Count);
        var next = 0;
        foreach (var bead in beads)
        {
            if (bead.SourceCount > 0)
                while (next < crossing.Count && crossing[next].Source < bead.Source)
                    result.Add(crossing[next++]);
            result.Add(bead);
        }
        result.AddRange(crossing.Skip(next));
        return result;
    }

    private static List<(int Start, int End)> Runs(List<Bead> beads, Func<Bead, bool> isAlone, Func<Bead, int> place)
    {
        var runs = new List<(int Start, int End)>();
        foreach (var bead in beads.Where(isAlone))
            if (runs.Count > 0 && runs[^1].End == place(bead) && runs[^1].End - runs[^1].Start < LongestRun)
                runs[^1] = (runs[^1].Start, place(bead) + 1);
            else
                runs.Add((place(bead), place(bead) + 1));
        return runs;
    }

    // Pairs of runs that share a unit that few sentences hold.
    private IEnumerable<((int Start, int End) Source, (int Start, int End) Target)> Candidates(List<(int Start, int End)> sources, List<(int Start, int End)> targets)
    {
        var holders = new Dictionary<int, HashSet<int>>();
        for (var r = 0; r < targets.Count; r++)
            for (var j = targets[r].Start; j < targets[r].End; j++)
                foreach (var unit in target.Units(j))
                    (holders.TryGetValue(unit, out var set) ? set : holders[unit] = []).Add(r);
        foreach (var run in sources)
        {
            var shared = new SortedDictionary<int, int>();
            for (var i = run.Start; i < run.End; i++)
                foreach (var unit in source.Units(i))
                    if (source.Types[unit].Term.Weight >= 0.5)
                        for (var entry = bySource.Start(unit); entry < bySource.Start(unit + 1); entry++)
                            if (bySource.Strength(entry) >= 0.5f && holders.TryGetValue(bySource.Answer(entry), out var set) && set.Count <= MostHolders)
                                foreach (var r in set)
                                    shared[r] = shared.GetValueOrDefault(r) + 1;
            foreach (var (r, count) in shared)
                if (count >= 3)
                    yield return (run, targets[r]);
        }
    }

    private IEnumerable<(Bead Bead, double Odds)> Align((int Start, int End) a, (int Start, int End) b, double leastOfPassage)
    {
        var (left, right) = (source.Slice(a.Start, a.End), target.Slice(b.Start, b.End));
        var band = Band.Full(left.Count, right.Count);
        var model = new BeadModel(left, right, CellEvidence.Of(band, left, right, bySource, byTarget, sourceOdds, targetOdds, hasLexicon, threads: 1), lengths, PunctuationModel.Of(left, right), ShapePriors.Guess, 1, hasLexicon);
        // Beads in step with one another, the sure ones of which are kept; a passage may have a gap where a sentence or two found nothing.
        var (passage, chain, isSure) = (new List<(Bead Bead, double Odds)>(), new List<(Bead Bead, double Odds)>(), false);
        Bead last = default;
        foreach (var bead in BeadSearch.Search(band, model, threads: 1, new SearchMemory()))
        {
            if (bead.IsEmpty || bead.Posterior < LeastPosterior)
                continue;
            var odds = model.Score(bead.SourceEnd, bead.TargetEnd, Array.IndexOf(BeadShape.All, new BeadShape(bead.SourceCount, bead.TargetCount)));
            if (odds < LeastNextOdds)
                continue;
            var gap = Math.Max(bead.Source - last.SourceEnd, bead.Target - last.TargetEnd);
            if (gap > 0)
                EndChain();
            if (gap > LargestGap)
                foreach (var found in EndPassage())
                    yield return found;
            last = bead;
            isSure |= odds >= LeastOdds;
            chain.Add((bead with { Source = bead.Source + a.Start, Target = bead.Target + b.Start }, odds));
        }
        EndChain();
        foreach (var found in EndPassage())
            yield return found;

        void EndChain()
        {
            if (isSure)
                passage.AddRange(chain);
            chain.Clear();
            isSure = false;
        }

        List<(Bead Bead, double Odds)> EndPassage()
        {
            var ended = passage;
            passage = [];
            return ended.Sum(c => c.Odds) >= leastOfPassage ? ended : [];
        }
    }
}
