using Align.Quantities;
using Align.Similarity;

namespace Align.Claims;

/// <summary>
/// Scores a pair of claims by what they have in common: content words, entities, quantities and dates, each weighing as much as it is rare, held
/// against all that either claim has. What only one side says lowers that side's coverage, not the other's; the better covered side counts more, since
/// newsrooms cut differently. The score is a weighted sum over features, so that every part of it can be shown.
/// </summary>
internal sealed class ClaimComparer
{
    private const double BetterSide = 0.62;

    /// <summary>How much weight of shared terms makes a score trust itself: one common word is no match.</summary>
    private const double EvidenceScale = 1.2;

    /// <summary>The weight from which an entity is a topic: one that a small part of the claims names.</summary>
    private const double TopicRarity = 0.45;

    /// <summary>A quantity of the same things with another value still shows that both claims speak of them.</summary>
    private const double SameSlot = 0.5;

    private readonly Document _source;
    private readonly Document _target;
    private readonly TermMatcher _matcher;
    private readonly ClaimOptions _options;
    private readonly Dictionary<AlignedEntity, double> _entityWeight = [];

    public ClaimComparer(Document source, Document target, TermMatcher matcher, ClaimOptions options, IEnumerable<ClaimProfile> profiles)
    {
        (_source, _target, _matcher, _options) = (source, target, matcher, options);
        var all = profiles.ToList();
        var counts = new Dictionary<AlignedEntity, int>();
        foreach (var entity in all.SelectMany(p => p.Entities.Keys))
            counts[entity] = counts.GetValueOrDefault(entity) + 1;
        // An entity that every claim names says little about which claims belong together.
        foreach (var (entity, count) in counts)
            _entityWeight[entity] = 0.1 + Math.Log((all.Count + 1.0) / count) / Math.Log(all.Count + 1.0);
    }

    public ClaimComparison Compare(ClaimProfile s, ClaimProfile t)
    {
        var content = Content(s, t);
        var quantities = QuantityComparison.Compare(s.Quantities, t.Quantities, SameNoun);
        var dates = QuantityComparison.CompareDates(s.Dates, t.Dates);
        Part[] parts = [content, Entities(s, t), Quantities("quantities", quantities, s.Quantities, t.Quantities, _options.QuantityWeight), Quantities("time", dates, s.Dates, t.Dates, _options.TimeWeight)];
        var (totalSource, totalTarget) = (parts.Sum(p => p.Source), parts.Sum(p => p.Target));
        if (totalSource == 0 || totalTarget == 0)
            return new ClaimComparison(0, [], 0, 0, 0, quantities, dates);
        var (forward, backward) = (parts.Sum(p => p.MatchedSource) / totalSource, parts.Sum(p => p.MatchedTarget) / totalTarget);
        var shared = Math.Min(parts.Sum(p => p.MatchedSource), parts.Sum(p => p.MatchedTarget));
        var trust = shared / (shared + EvidenceScale);
        // The weight of each side: the better covered one first.
        var (sourceShare, targetShare) = forward >= backward ? (BetterSide, 1 - BetterSide) : (1 - BetterSide, BetterSide);
        var speakers = s.Speaker is not null && t.Speaker is not null ? _options.SpeakerWeight : 0;
        var (topics, sharedTopics) = Topics(s, t, content.MatchedSource > 0);
        var evidence = new List<Evidence>();
        foreach (var part in parts)
        {
            var weight = (1 - speakers - topics) * (sourceShare * part.Source / totalSource + targetShare * part.Target / totalTarget);
            var value = (1 - speakers - topics) * trust * (sourceShare * part.MatchedSource / totalSource + targetShare * part.MatchedTarget / totalTarget);
            if (weight > 0)
                evidence.Add(new Evidence(part.Feature, value / weight, weight, part.Spans));
        }
        if (speakers > 0)
            evidence.Add(new Evidence("speaker", s.Speaker == t.Speaker ? trust : 0, speakers, s.Speaker == t.Speaker ? [SpeakerSpan(s, t)] : []));
        if (topics > 0)
            evidence.Add(new Evidence("topic", sharedTopics.Count > 0 ? 1 : 0, topics, sharedTopics));
        var contentShare = Math.Max(content.Source > 0 ? content.MatchedSource / content.Source : 0, content.Target > 0 ? content.MatchedTarget / content.Target : 0);
        return new ClaimComparison(Math.Clamp(evidence.Sum(e => e.Value * e.Weight), 0, 1), evidence, contentShare, forward, backward, quantities, dates);
    }

    // What a claim is about, beyond the protagonists that every claim names: Syria, the 2016 election. Both claims must be about something.
    private (double Weight, IReadOnlyList<SpanPair> Shared) Topics(ClaimProfile s, ClaimProfile t, bool sharesContent)
    {
        if (!s.Entities.Keys.Any(IsTopic) || !t.Entities.Keys.Any(IsTopic))
            return (0, []);
        var shared = new List<SpanPair>();
        foreach (var (entity, mention) in s.Entities)
            if (IsTopic(entity) && sharesContent && t.Entities.TryGetValue(entity, out var other))
                shared.Add(new SpanPair(mention.Start, mention.End, other.Start, other.End));
        return (_options.TopicWeight, shared);
    }

    private bool IsTopic(AlignedEntity entity) => entity.IsAligned && entity.Type != EntityType.Person && _entityWeight[entity] >= TopicRarity;

    private bool SameNoun(Quantity s, Quantity t) => s.HeadToken >= 0 && t.HeadToken >= 0 && _matcher.Strength(s.HeadToken, t.HeadToken) >= 0.7f;

    private Part Content(ClaimProfile s, ClaimProfile t)
    {
        var pairs = new List<SpanPair>();
        double matchedSource = 0, matchedTarget = 0;
        var bestOfTarget = new float[t.Content.Count];
        int? lastPhrase = null;
        foreach (var (token, weight) in s.Content)
        {
            var best = 0f;
            var bestAt = -1;
            for (var j = 0; j < t.Content.Count; j++)
            {
                var strength = _matcher.Strength(token, t.Content[j].Token);
                if (strength > best)
                    (best, bestAt) = (strength, j);
                bestOfTarget[j] = Math.Max(bestOfTarget[j], strength);
            }
            matchedSource += best * weight;
            if (bestAt < 0)
                continue;
            // The words of one expression are one thing in common.
            var (pair, phrase) = (Pair(token, t.Content[bestAt].Token), _matcher.SharedPhrase(token, t.Content[bestAt].Token));
            if (phrase is not null && phrase == lastPhrase)
                pairs[^1] = Joined(pairs[^1], pair);
            else
                pairs.Add(pair);
            lastPhrase = phrase;
        }
        for (var j = 0; j < bestOfTarget.Length; j++)
            matchedTarget += bestOfTarget[j] * t.Content[j].Weight;
        var w = _options.ContentWeight;
        return new Part("content", w * s.Content.Sum(c => c.Weight), w * t.Content.Sum(c => c.Weight), w * matchedSource, w * matchedTarget, pairs);
    }

    private Part Entities(ClaimProfile s, ClaimProfile t)
    {
        var pairs = new List<SpanPair>();
        var shared = 0.0;
        foreach (var (entity, mention) in s.Entities)
        {
            if (!t.Entities.TryGetValue(entity, out var other))
                continue;
            shared += _entityWeight[entity];
            pairs.Add(new SpanPair(mention.Start, mention.End, other.Start, other.End));
        }
        var w = _options.EntityWeight;
        return new Part("entities", w * s.Entities.Keys.Sum(e => _entityWeight[e]), w * t.Entities.Keys.Sum(e => _entityWeight[e]), w * shared, w * shared, pairs);
    }

    private static Part Quantities(string feature, QuantityMatch match, IReadOnlyList<Quantity> source, IReadOnlyList<Quantity> target, double weight)
    {
        var matched = match.Agreeing.Sum(Rarity) + SameSlot * match.Conflicting.Sum(Rarity);
        var (ofSource, ofTarget) = (source.Sum(Rarity), target.Sum(Rarity));
        return new Part(feature, weight * ofSource, weight * ofTarget, weight * Math.Min(matched, ofSource), weight * Math.Min(matched, ofTarget), match.Spans);
    }

    // "8,2 milioane de lei" says more than "two", "15 November" more than "Friday".
    private static double Rarity(Quantity quantity) => quantity switch
    {
        { Date: { Day: not null, Month: not null } } => 2.2,
        { Date: not null } => 0.8,
        { Kind: QuantityKind.Time } => 1.5,
        { Value: > -10 and < 10 } when quantity.Value == Math.Floor(quantity.Value) => 0.8,
        _ => 1.6,
    };

    private static SpanPair SpeakerSpan(ClaimProfile s, ClaimProfile t)
    {
        var (a, b) = (s.SpeakerMention!, t.SpeakerMention!);
        return new SpanPair(a.Start, a.End, b.Start, b.End);
    }

    private static SpanPair Joined(SpanPair a, SpanPair b) => new(
        Math.Min(a.SourceStart, b.SourceStart), Math.Max(a.SourceEnd, b.SourceEnd), Math.Min(a.TargetStart, b.TargetStart), Math.Max(a.TargetEnd, b.TargetEnd));

    private SpanPair Pair(int source, int target) => new(_source.Tokens[source].Start, _source.Tokens[source].End, _target.Tokens[target].Start, _target.Tokens[target].End);

    /// <summary>One feature: the weight of all it has on each side, the weight of what is matched, and where.</summary>
    private readonly record struct Part(string Feature, double Source, double Target, double MatchedSource, double MatchedTarget, IReadOnlyList<SpanPair> Spans);
}

/// <summary>The outcome of comparing two claims, before anything is decided.</summary>
/// <param name="Score">The weighted sum.</param>
/// <param name="Evidence">Its parts.</param>
/// <param name="Content">How much of the content words is shared, on the better covered side.</param>
/// <param name="Forward">How much of the source claim the target covers.</param>
/// <param name="Backward">How much of the target claim the source covers.</param>
/// <param name="Quantities">The quantities, compared.</param>
/// <param name="Dates">The dates and times, compared.</param>
internal sealed record ClaimComparison(double Score, IReadOnlyList<Evidence> Evidence, double Content, double Forward, double Backward, QuantityMatch Quantities, QuantityMatch Dates)
{
    /// <summary>The share of the score that goes to how far a pair stands out among the other pairs of its claims.</summary>
    private const double DistinctShare = 0.25;

    /// <summary>The score from which standing out counts in full.</summary>
    private const double FullDistinct = 0.2;

    /// <summary>The score it would have if it stood out in full.</summary>
    public double MostWithRival => Score <= 0 ? Score : Score * (1 - DistinctShare) + DistinctShare + 1e-9;

    /// <summary>
    /// Adds how far the pair stands out: 1 where no other pair of either claim scores anything, 0 where the others score as much. The idea of margin scoring
    /// (Artetxe and Schwenk 2019), for a matrix of two documents.
    /// </summary>
    /// <param name="rival">The mean score of the next best pairs of the two claims.</param>
    /// <param name="whole">The pair of claims, to point at.</param>
    public ClaimComparison WithRival(double rival, SpanPair whole)
    {
        if (Score <= 0)
            return this;
        var distinct = Math.Max(0, 1 - rival / Score) * Math.Min(1, Score / FullDistinct);
        var evidence = Evidence.Select(e => e with { Weight = e.Weight * (1 - DistinctShare) }).Append(new Evidence("distinct", distinct, DistinctShare, [whole])).ToList();
        return this with { Evidence = evidence, Score = Math.Clamp(evidence.Sum(e => e.Value * e.Weight), 0, 1) };
    }
}
