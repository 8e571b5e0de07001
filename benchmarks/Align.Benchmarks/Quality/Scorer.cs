namespace Align.Benchmarks.Quality;

/// <summary>Scores one result against its gold.</summary>
/// <remarks>
/// <para>A system mention answers the gold mention with which it overlaps most, where it covers that mention's head and either has an IoU of 0.3
/// or ends where it ends.</para>
/// <para>Entities: an aligned entity is right where most of its matched mentions on each side belong to one shared gold entity.
/// Mentions: those of shared entities that sit in an aligned entity with a mention of the same thing on the other side.
/// Claims: spans with an IoU of 0.5, one to one; the speaker is right or wrong for each claim found.
/// Pairs: both spans fit those of a gold pair; pairs the gold leaves open count neither way; any acceptable relation counts as right.
/// Traps: tempting false pairs that were not linked.</para>
/// </remarks>
internal static class Scorer
{
    public static Figures Score(Gold gold, Result result)
    {
        var figures = new Figures();
        Match(gold, result);
        var meaning = ScoreEntities(figures, gold, result);
        ScoreMentions(figures, gold, result);
        ScoreClaims(figures, gold, result, meaning);
        ScorePairs(figures, gold, result);
        ScoreTraps(figures, gold, result);
        return figures;
    }

    private static void Match(Gold gold, Result result)
    {
        foreach (var mention in result.Entities.SelectMany(e => e.Mentions))
        {
            var best = -1.0;
            foreach (var g in gold.Mentions)
            {
                var (s, iou) = (mention.Span, mention.Span.Iou(g.Span));
                if (mention.Side == g.Side && s.Start <= g.Minimum.Start && s.End >= g.Minimum.End && (iou >= .3 || s.End == g.Span.End) && iou > best)
                    (best, mention.Match) = (iou, g);
            }
        }
    }

    /// <returns>Which gold entity each system entity stands for.</returns>
    private static Dictionary<string, string> ScoreEntities(Figures figures, Gold gold, Result result)
    {
        var required = gold.Entities.Where(e => e.IsShared && !e.IsOptional).Select(e => e.Id).ToHashSet();
        var shared = gold.Entities.Where(e => e.IsShared).Select(e => e.Id).ToHashSet();
        var optional = gold.Entities.Where(e => e.IsOptional).Select(e => e.Id).ToHashSet();
        var meaning = new Dictionary<string, string>();
        var hit = new HashSet<string>();
        foreach (var entity in result.Entities)
        {
            var (source, target) = (Majority(entity, "source"), Majority(entity, "target"));
            if ((source ?? target) is { } stands)
                meaning[entity.Id] = stands;
            if (!entity.IsAligned)
                continue;
            var right = source is not null && source == target && shared.Contains(source);
            if (right)
                hit.Add(source!);
            if (source is not null && optional.Contains(source) || target is not null && optional.Contains(target))
                continue;
            figures.Entities.System++;
            figures.Entities.Right += right ? 1 : 0;
        }
        figures.Entities.Gold = required.Count;
        figures.Entities.Found = hit.Count(required.Contains);
        return meaning;
    }

    // The gold entity that most matched mentions of one side belong to; of equals, the first in the text.
    private static string? Majority(ResultEntity entity, string side) =>
        entity.Mentions.Where(m => m.Side == side && m.Match is not null).GroupBy(m => m.Match!.Entity.Id).MaxBy(g => g.Count())?.Key;

    private static void ScoreMentions(Figures figures, Gold gold, Result result)
    {
        var found = new HashSet<GoldMention>();
        foreach (var entity in result.Entities.Where(e => e.IsAligned))
        {
            var onBothSides = entity.Mentions.Where(m => m.Match is not null).GroupBy(m => m.Match!.Entity).Where(g => g.Select(m => m.Side).Distinct().Count() == 2).Select(g => g.Key).ToHashSet();
            foreach (var mention in entity.Mentions.Where(m => !m.IsPronoun))
            {
                var match = mention.Match;
                if (match is not null && (match.IsOptional || match.Entity.IsOptional || match.Kind == "pronoun"))
                    continue;
                var right = match is not null && match.Entity.IsShared && onBothSides.Contains(match.Entity);
                figures.Mentions.System++;
                figures.Mentions.Right += right ? 1 : 0;
                if (right)
                    found.Add(match!);
            }
        }
        foreach (var mention in gold.Mentions.Where(m => m.Entity.IsShared && !m.Entity.IsOptional && m.Kind != "pronoun" && !m.IsOptional))
        {
            figures.Mentions.Gold++;
            figures.Mentions.Found += found.Contains(mention) ? 1 : 0;
            figures.OfKind(mention.Kind).Count(found.Contains(mention));
        }
    }

    private static void ScoreClaims(Figures figures, Gold gold, Result result, Dictionary<string, string> meaning)
    {
        var candidates =
            from g in gold.Claims.Values
            from s in result.Claims.Values
            where g.Side == s.Side
            let iou = g.Span.Iou(s.Span)
            where iou >= .5
            select (Iou: iou, Gold: g, System: s);
        var (matched, used) = (new Dictionary<GoldClaim, ResultClaim>(), new HashSet<ResultClaim>());
        foreach (var (_, g, s) in candidates.OrderByDescending(c => c.Iou).ThenByDescending(c => c.Gold.Id, StringComparer.Ordinal).ThenByDescending(c => c.System.Id, StringComparer.Ordinal))
            if (!matched.ContainsKey(g) && used.Add(s))
                matched.Add(g, s);
        figures.Claims.Add(new Counts { System = result.Claims.Count, Right = matched.Count, Gold = gold.Claims.Count, Found = matched.Count });
        foreach (var (g, s) in matched.Where(m => !m.Key.IsSpeakerOpen))
            figures.Speakers.Count(g.Speaker is null ? s.Speaker is null : s.Speaker is not null && meaning.GetValueOrDefault(s.Speaker) == g.Speaker);
    }

    private static void ScorePairs(Figures figures, Gold gold, Result result)
    {
        foreach (var pair in gold.Pairs.Where(p => p.IsRequired))
        {
            var links = result.Links.Where(l => Same(gold, pair.Source, pair.Target, l)).ToList();
            figures.Pairs.Gold++;
            figures.Pairs.Found += links.Count > 0 ? 1 : 0;
            if (links.Count > 0)
                figures.Relations.Count(pair.Acceptable.Contains(links.MaxBy(l => l.Score)!.Relation));
            if (pair.Relation != Relations.Contradicts)
                continue;
            figures.Contradictions.Gold++;
            figures.Contradictions.Found += links.Any(l => l.Relation == Relations.Contradicts) ? 1 : 0;
        }
        foreach (var link in result.Links)
        {
            var pairs = gold.Pairs.Where(p => Same(gold, p.Source, p.Target, link)).ToList();
            if (pairs.Count > 0 && !pairs.Any(p => p.IsRequired))
                continue;
            figures.Pairs.System++;
            figures.Pairs.Right += pairs.Count > 0 ? 1 : 0;
            if (link.Relation != Relations.Contradicts)
                continue;
            figures.Contradictions.System++;
            figures.Contradictions.Right += pairs.Any(p => p.Acceptable.Contains(Relations.Contradicts)) ? 1 : 0;
        }
    }

    private static void ScoreTraps(Figures figures, Gold gold, Result result)
    {
        foreach (var trap in gold.Traps)
            if (trap.Level == "claim" && gold.Claims.ContainsKey(trap.Source) && gold.Claims.ContainsKey(trap.Target))
            {
                var refused = !result.Links.Any(l => FallsFor(gold, trap, l));
                figures.Traps.Count(refused);
                figures.ClaimTraps.Count(refused);
            }
            else if (trap.Level == "entity")
                figures.Traps.Count(trap.Source == trap.Target || !result.Entities.Any(e => e.IsAligned && Holds(e, trap.Source) && Holds(e, trap.Target)));
    }

    // A link that says in what the two differ is no mistake where the trap allows for it.
    private static bool FallsFor(Gold gold, GoldTrap trap, ResultLink link) =>
        Same(gold, trap.Source, trap.Target, link) && !gold.Pairs.Any(p => Same(gold, p.Source, p.Target, link))
        && !(trap.MayBeFlagged && link.HasDifferences && link.Relation is Relations.Contradicts or Relations.Overlaps);

    private static bool Holds(ResultEntity entity, string gold) => entity.Mentions.Any(m => m.Match?.Entity.Id == gold);

    private static bool Same(Gold gold, string source, string target, ResultLink link) => gold.Claims[source].Span.Fits(link.Source) && gold.Claims[target].Span.Fits(link.Target);
}
