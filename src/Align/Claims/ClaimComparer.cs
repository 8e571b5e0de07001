using Align.Quantities;
using Align.Similarity;

namespace Align.Claims;

/// <summary>
/// Scores a pair of claims by features that each can be shown: shared content words, entities, speaker, quantities, times. A feature that only one
/// side has is unknown, not a mismatch, and its weight goes to the others. Shared names and speakers count only as far as the content supports them.
/// </summary>
internal sealed class ClaimComparer
{
    /// <summary>The content likeness from which names and speaker count in full.</summary>
    private const double FullSupport = 0.55;

    /// <summary>How much weight of matching words makes the content feature trust itself: one common word is no match.</summary>
    private const double EvidenceScale = 0.6;

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
            _entityWeight[entity] = 0.2 + Math.Log((all.Count + 1.0) / count) / Math.Log(all.Count + 1.0);
    }

    public ClaimComparison Compare(ClaimProfile s, ClaimProfile t)
    {
        var content = Content(s, t, out var forward, out var backward, out var contentSpans);
        var support = Math.Min(1, content / FullSupport);
        var features = new List<(string Name, double Value, double Weight, IReadOnlyList<SpanPair> Spans)>
        {
            ("content", content, _options.ContentWeight, contentSpans),
        };
        if (s.Entities.Count > 0 && t.Entities.Count > 0)
        {
            var value = Entities(s, t, out var spans);
            features.Add(("entities", value * support, _options.EntityWeight, spans));
        }
        if (s.Speaker is not null && t.Speaker is not null)
            features.Add(("speaker", s.Speaker == t.Speaker ? support : 0, _options.SpeakerWeight, s.Speaker == t.Speaker ? [SpeakerSpan(s, t)] : []));
        var quantities = QuantityComparison.Compare(s.Quantities, t.Quantities, SameNoun);
        if (quantities.Known > 0)
            features.Add(("quantities", quantities.Agreeing / (double)quantities.Known * Math.Min(1, support + 0.3), _options.QuantityWeight, quantities.Spans));
        var dates = QuantityComparison.CompareDates(s.Dates, t.Dates);
        if (dates.Known > 0)
            features.Add(("time", dates.Agreeing / (double)dates.Known * support, _options.TimeWeight, dates.Spans));
        var total = features.Sum(f => f.Weight);
        var evidence = features.Select(f => new Evidence(f.Name, f.Value, f.Weight / total, f.Spans)).ToList();
        return new ClaimComparison(Math.Clamp(evidence.Sum(e => e.Value * e.Weight), 0, 1), evidence, content, forward, backward, quantities, dates);
    }

    private bool SameNoun(Quantity s, Quantity t) => s.HeadToken >= 0 && t.HeadToken >= 0 && _matcher.Strength(s.HeadToken, t.HeadToken) >= 0.7f;

    // Coverage of each side's content by the other; the better covered side counts more, since newsrooms cut differently.
    private double Content(ClaimProfile s, ClaimProfile t, out double forward, out double backward, out IReadOnlyList<SpanPair> spans)
    {
        var pairs = new List<SpanPair>();
        var matchedSource = 0.0;
        var bestOfTarget = new float[t.Content.Count];
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
            if (bestAt >= 0)
                pairs.Add(Pair(token, t.Content[bestAt].Token));
        }
        var matchedTarget = 0.0;
        for (var j = 0; j < bestOfTarget.Length; j++)
            matchedTarget += bestOfTarget[j] * t.Content[j].Weight;
        var (totalSource, totalTarget) = (s.Content.Sum(c => c.Weight), t.Content.Sum(c => c.Weight));
        forward = totalSource > 0 ? matchedSource / totalSource : 0;
        backward = totalTarget > 0 ? matchedTarget / totalTarget : 0;
        spans = pairs;
        var shared = Math.Min(matchedSource, matchedTarget);
        var trust = shared / (shared + EvidenceScale);
        return trust * (0.6 * Math.Max(forward, backward) + 0.4 * Math.Min(forward, backward));
    }

    private double Entities(ClaimProfile s, ClaimProfile t, out IReadOnlyList<SpanPair> spans)
    {
        var pairs = new List<SpanPair>();
        double shared = 0, source = 0, target = 0;
        foreach (var (entity, mention) in s.Entities)
        {
            source += _entityWeight[entity];
            if (!t.Entities.TryGetValue(entity, out var other))
                continue;
            shared += _entityWeight[entity];
            pairs.Add(new SpanPair(mention.Start, mention.End, other.Start, other.End));
        }
        foreach (var entity in t.Entities.Keys)
            target += _entityWeight[entity];
        spans = pairs;
        return 0.6 * shared / Math.Min(source, target) + 0.4 * shared / Math.Max(source, target);
    }

    private static SpanPair SpeakerSpan(ClaimProfile s, ClaimProfile t)
    {
        var (a, b) = (Nearest(s.Claim, s.Claim.Speaker!), Nearest(t.Claim, t.Claim.Speaker!));
        return new SpanPair(a.Start, a.End, b.Start, b.End);
    }

    private static Mention Nearest(Claim claim, Entity speaker) =>
        speaker.Mentions.MinBy(m => (m.End <= claim.Start ? claim.Start - m.End : m.Start >= claim.End ? m.Start - claim.End : 0, m.Start))!;

    private SpanPair Pair(int source, int target) => new(_source.Tokens[source].Start, _source.Tokens[source].End, _target.Tokens[target].Start, _target.Tokens[target].End);
}

/// <summary>The outcome of comparing two claims, before anything is decided.</summary>
/// <param name="Score">The weighted sum.</param>
/// <param name="Evidence">Its parts.</param>
/// <param name="Content">The likeness of the content words.</param>
/// <param name="Forward">How much of the source's content the target covers.</param>
/// <param name="Backward">How much of the target's content the source covers.</param>
/// <param name="Quantities">The quantities, compared.</param>
/// <param name="Dates">The dates and times, compared.</param>
internal sealed record ClaimComparison(double Score, IReadOnlyList<Evidence> Evidence, double Content, double Forward, double Backward, QuantityMatch Quantities, QuantityMatch Dates);
