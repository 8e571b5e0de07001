namespace Align.Search;

/// <summary>Mutual best pairs of two collections by confidence, see <see cref="CrossLingualIndex.Mine(IEnumerable{IndexedText}, MiningOptions?, IProgress{int}?, CancellationToken)"/>.</summary>
internal static class Miner
{
    /// <summary>The pairs, surest first, each text in one at most.</summary>
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
        var ranked = candidates.Select(c => Rate(c.Key.Query, c.Key.Text, c.Value)).Where(c => c.Confidence >= options.MinimumConfidence)
            .OrderByDescending(c => c.Confidence).ThenByDescending(c => c.Score).ThenBy(c => c.QueryNumber).ThenBy(c => c.TextNumber);
        var (usedQueries, usedTexts, pairs) = (new bool[forward.Length], new bool[backward.Length], new List<MinedPair>());
        foreach (var pair in ranked)
            if (!usedQueries[pair.QueryNumber] && !usedTexts[pair.TextNumber])
            {
                usedQueries[pair.QueryNumber] = usedTexts[pair.TextNumber] = true;
                pairs.Add(pair);
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

        MinedPair Rate(int query, int text, double score)
        {
            var margin = score / ((Mean(forward[query]) + Mean(backward[text])) / 2);
            var confidence = PairConfidence.Of(score, margin, Math.Min(queries.WeightOf(query), texts.WeightOf(text)));
            return new MinedPair(query, queries.IdOf(query), text, texts.IdOf(text), confidence, score, margin);
        }

        // Where there are fewer neighbours, those that lack share nothing and count as 0.
        double Mean((int Number, double Score)[] neighbours) => neighbours.Sum(n => n.Score) / options.Neighbours;
    }
}
