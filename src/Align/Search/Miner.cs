namespace Align.Search;

/// <summary>Mutual best pairs of two collections by margin, see <see cref="CrossLingualIndex.Mine(IEnumerable{IndexedText}, MiningOptions?, IProgress{int}?, CancellationToken)"/>.</summary>
internal static class Miner
{
    /// <summary>The pairs, best margin first, each text in one at most.</summary>
    /// <param name="queries">One collection, ready to be searched by the other.</param>
    /// <param name="texts">The other.</param>
    /// <param name="options">What counts as a pair.</param>
    /// <param name="progress">Told the number of searches.</param>
    /// <param name="token">Stops the work.</param>
    public static IReadOnlyList<MinedPair> Mine(CrossLingualIndex queries, CrossLingualIndex texts, MiningOptions options, IProgress<int>? progress, CancellationToken token)
    {
        var done = 0;
        var forward = Neighbours(queries, texts);
        var backward = Neighbours(texts, queries);
        var candidates = new Dictionary<(int Query, int Text), double>();
        for (var query = 0; query < forward.Length; query++)
            foreach (var (text, score) in forward[query])
                candidates[(query, text)] = score;
        for (var text = 0; text < backward.Length; text++)
            foreach (var (query, score) in backward[text])
                candidates.TryAdd((query, text), score);
        var ranked = candidates.Where(c => c.Value >= options.MinimumScore)
            .Select(c => (c.Key.Query, c.Key.Text, Score: c.Value, Margin: c.Value / ((Mean(forward[c.Key.Query]) + Mean(backward[c.Key.Text])) / 2)))
            .Where(c => c.Margin >= options.MinimumMargin)
            .OrderByDescending(c => c.Margin).ThenByDescending(c => c.Score).ThenBy(c => c.Query).ThenBy(c => c.Text);
        var (usedQueries, usedTexts, pairs) = (new bool[forward.Length], new bool[backward.Length], new List<MinedPair>());
        foreach (var (query, text, score, margin) in ranked)
            if (!usedQueries[query] && !usedTexts[text])
            {
                usedQueries[query] = usedTexts[text] = true;
                pairs.Add(new MinedPair(query, queries.IdOf(query), text, texts.IdOf(text), score, margin));
            }
        return pairs;

        (int Number, double Score)[][] Neighbours(CrossLingualIndex of, CrossLingualIndex among)
        {
            var found = new (int, double)[of.Count][];
            Parallel.For(0, found.Length, new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = token }, n =>
            {
                found[n] = among.Search(of.ProfileOf(n), options.Neighbours);
                if (Interlocked.Increment(ref done) is var count && count % 1000 == 0)
                    progress?.Report(count);
            });
            return found;
        }

        // Where there are fewer neighbours, those that lack share nothing and count as 0.
        double Mean((int Number, double Score)[] neighbours) => neighbours.Sum(n => n.Score) / options.Neighbours;
    }
}
