using Align.Similarity;

namespace Align.Claims.Linking;

/// <summary>
/// Links the claims of two documents. Every pair that has anything in common is scored; a claim is linked with its best partners, more than one where one side splits what
/// the other joins or says it twice, and with none where no pair is good enough. What contradicts a claim is linked beside what says the same.
/// </summary>
internal sealed class ClaimAligner
{
    /// <summary>The odds of a further partner must be at least this part of those of a claim's best.</summary>
    private const double NearBest = 0.13;

    private readonly Document _source;
    private readonly Document _target;
    private readonly ClaimOptions _options;
    private readonly List<ClaimProfile> _sources;
    private readonly List<ClaimProfile> _targets;
    private readonly ClaimComparer _comparer;
    private readonly CommonGround _common;
    private readonly EventSetting _setting;
    private readonly RelationGates _gates;
    private readonly (int Source, int Target) _headlines;

    private ClaimAligner(Document source, Document target, IReadOnlyList<AlignedEntity> entities, TermMatcher matcher, ClaimOptions options)
    {
        (_source, _target, _options) = (source, target, options);
        var (sourceIndex, targetIndex) = (new EntityIndex(source, entities, isSource: true), new EntityIndex(target, entities, isSource: false));
        _sources = [.. source.Claims.Select(c => new ClaimProfile(c, source, sourceIndex))];
        _targets = [.. target.Claims.Select(c => new ClaimProfile(c, target, targetIndex))];
        WordRarity.Apply(_sources, _targets, source, target, matcher);
        _headlines = (Headline.ClaimsOf(source), Headline.ClaimsOf(target));
        _comparer = new ClaimComparer(source, target, matcher, _sources.Concat(_targets));
        _common = new CommonGround(_sources, _targets, source, target, matcher);
        _setting = new EventSetting(entities, source, target);
        _gates = new RelationGates(source, target, _setting, new PartyComparison(source, target, sourceIndex, targetIndex, matcher));
    }

    /// <summary>The links, in the order of the source.</summary>
    public static IReadOnlyList<ClaimLink> Align(Document source, Document target, IReadOnlyList<AlignedEntity> entities, TermMatcher matcher, ClaimOptions options)
    {
        var aligner = new ClaimAligner(source, target, entities, matcher, options);
        var compared = aligner.Candidates(Math.Min(options.MinimumScore, ContradictionModel.LeastTogether)).Where(aligner.CanBeLinked).ToList();
        var candidates = compared.FindAll(c => c.Score >= options.MinimumScore);
        if (!options.AllPairs)
        {
            candidates = aligner.WithoutRepetitions(Choose(candidates, c => (c.Source.Claim, c.Target.Claim, c.Score)));
            candidates.AddRange(aligner.Contradictions(compared, candidates.ToHashSet()));
        }
        return [.. candidates.Select(aligner.Link).OrderBy(l => l.Source.Start).ThenBy(l => l.Target.Start)];
    }

    /// <summary>The inputs of both steps of <see cref="LinkModel"/> for all pairs of claims that are compared, to learn from.</summary>
    public static IEnumerable<LinkCandidate> Candidates(Document source, Document target, IReadOnlyList<AlignedEntity> entities) =>
        new ClaimAligner(source, target, entities, new TermMatcher(source, target), new ClaimOptions()).Candidates(minimum: 0);

    // All pairs are measured, but only those that score enough are looked at again and kept: of long documents there are millions.
    private List<LinkCandidate> Candidates(double minimum)
    {
        var surroundings = new Surroundings(_sources.Count, _targets.Count, _headlines, _setting.IsOther);
        var features = new double[LinkModel.FeatureCount];
        for (var i = 0; i < _sources.Count; i++)
            foreach (var j in _common.With(i))
            {
                _comparer.Measure(_sources[i], _targets[j], features);
                surroundings.Note(i, j, LinkModel.Sum(features, _options));
            }
        surroundings.Complete();
        var candidates = new List<LinkCandidate>();
        foreach (var (i, j, sum) in surroundings.Pairs)
        {
            var around = surroundings.Of(i, j, sum);
            if (LinkModel.Probability(around) is var score && score >= minimum)
            {
                var comparison = _comparer.Compare(_sources[i], _targets[j]);
                candidates.Add(new LinkCandidate(_sources[i], _targets[j], comparison, score, ContradictionModel.Probability(ContradictionModel.Inputs(comparison, _sources[i], _targets[j], around, score))));
            }
        }
        return candidates;
    }

    private bool CanBeLinked(LinkCandidate c) => c.Comparison.Grounds.Any(g => g.Spans.Count > 0) && (_options.AllPairs || _gates.CanBelongTogether(c.Source, c.Target, c.Comparison));

    private ClaimLink Link(LinkCandidate c)
    {
        var (relation, differences) = _gates.Decide(c);
        // That two contradict each other is one way of belonging together.
        var score = relation == Relation.Contradicts ? Math.Max(c.Score, c.Contradicts) : c.Score;
        return new ClaimLink(c.Source.Claim, c.Target.Claim, score, relation, differences, LinkModel.Explain(c.Comparison, score, _options));
    }

    /// <summary>Whether a score is near enough to a claim's best to be a link beside it.</summary>
    internal static bool IsNear(double score, double best) => Odds(score) >= NearBest * Odds(best);

    private static double Odds(double probability) => probability / Math.Max(1e-9, 1 - probability);

    // Contradictions that were not linked: they often have little in common, and stand beside a statement that agrees. Each claim has one at most.
    private List<LinkCandidate> Contradictions(List<LinkCandidate> compared, HashSet<LinkCandidate> linked)
    {
        var (sources, targets, found) = (new HashSet<ClaimProfile>(), new HashSet<ClaimProfile>(), new List<LinkCandidate>());
        foreach (var c in compared.Where(c => c.Contradicts >= ContradictionModel.Least && _gates.Decide(c).Relation == Relation.Contradicts)
            .OrderByDescending(c => linked.Contains(c)).ThenByDescending(c => c.Contradicts).ThenBy(c => c.Source.Claim.Start).ThenBy(c => c.Target.Claim.Start))
        {
            if (sources.Contains(c.Source) || targets.Contains(c.Target))
                continue;
            sources.Add(c.Source);
            targets.Add(c.Target);
            if (!linked.Contains(c) && c.Contradicts >= _options.MinimumScore)
                found.Add(c);
        }
        return found;
    }

    // What a headline says the text says again: a link of the text stands for that of the headline.
    private List<LinkCandidate> WithoutRepetitions(List<LinkCandidate> links)
    {
        var (ofSource, ofTarget) = _headlines;
        var ofText = links.Where(l => l.Source.Claim.Number >= ofSource && l.Target.Claim.Number >= ofTarget).ToList();
        var (sources, targets) = (ofText.Select(l => l.Source).ToHashSet(), ofText.Select(l => l.Target).ToHashSet());
        return links.FindAll(l => !(l.Source.Claim.Number < ofSource && targets.Contains(l.Target)) && !(l.Target.Claim.Number < ofTarget && sources.Contains(l.Source)));
    }

    /// <summary>Of scored pairs those to keep: the best first, a further one of a claim only where it comes near the claim's best.</summary>
    internal static List<T> Choose<T>(IEnumerable<T> pairs, Func<T, (Claim Source, Claim Target, double Score)> read)
    {
        var chosen = new List<T>();
        var best = new Dictionary<Claim, double>(ReferenceEqualityComparer.Instance);
        foreach (var (pair, (s, t, score)) in pairs.Select(p => (Pair: p, Read: read(p))).OrderByDescending(p => p.Read.Score).ThenBy(p => p.Read.Source.Start).ThenBy(p => p.Read.Target.Start))
        {
            // Free on both sides, or close to the best that either side has found.
            if (best.TryGetValue(s, out var bestOfSource) && !IsNear(score, bestOfSource) || best.TryGetValue(t, out var bestOfTarget) && !IsNear(score, bestOfTarget))
                continue;
            best.TryAdd(s, score);
            best.TryAdd(t, score);
            chosen.Add(pair);
        }
        return chosen;
    }
}

/// <summary>A pair of claims that may be linked.</summary>
/// <param name="Source">The one.</param>
/// <param name="Target">The other.</param>
/// <param name="Comparison">What they have in common.</param>
/// <param name="Score">How surely they belong together, from 0 to 1.</param>
/// <param name="Contradicts">How surely they contradict each other, from 0 to 1, if they tell of one occasion.</param>
internal sealed record LinkCandidate(ClaimProfile Source, ClaimProfile Target, ClaimComparison Comparison, double Score, double Contradicts);
