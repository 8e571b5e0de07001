using Align.Quantities;
using Align.Similarity;
using Align.Text;

namespace Align.Claims.Linking;

/// <summary>
/// Compares two claims by what they have in common: content words, related wording, entities, quantities, dates and speakers, each weighing as much as it is rare. What
/// comes out are the inputs of <see cref="LinkModel"/>, and the places that speak for them.
/// </summary>
internal sealed class ClaimComparer
{
    /// <summary>What a word is worth that the other side only has a related word for, when it is asked how much of a claim is covered.</summary>
    private const double RelatedCover = 0.6;

    /// <summary>A quantity of the same things with another value still shows that both claims speak of them.</summary>
    private const double SameSlot = 0.5;

    /// <summary>What one side lets somebody say and the other tells of them shows less than two quotations of one person.</summary>
    private const double SpeakerNamed = 0.7;

    /// <summary>What is counted stands within so many words of its number.</summary>
    private const int WordsOfNoun = 4;

    // So that a word more or less says little about the length of short claims.
    private const double LengthPrior = 3;

    private readonly Document _source;
    private readonly Document _target;
    private readonly TermMatcher _matcher;
    private readonly ContradictionReader _contradictions;
    private readonly Dictionary<AlignedEntity, double> _entityWeight = [];

    public ClaimComparer(Document source, Document target, TermMatcher matcher, IEnumerable<ClaimProfile> profiles)
    {
        (_source, _target, _matcher) = (source, target, matcher);
        _contradictions = new ContradictionReader(source, target, matcher);
        var all = profiles.ToList();
        var counts = new Dictionary<AlignedEntity, int>();
        foreach (var entity in all.SelectMany(p => p.Entities.Keys))
            counts[entity] = counts.GetValueOrDefault(entity) + 1;
        // An entity that every claim names says little about which claims belong together.
        foreach (var (entity, count) in counts)
            _entityWeight[entity] = 0.1 + Math.Log((all.Count + 1.0) / count) / Math.Log(all.Count + 1.0);
    }

    /// <summary>The inputs of <see cref="LinkModel"/> for a pair.</summary>
    public void Measure(ClaimProfile s, ClaimProfile t, double[] features) => Measure(s, t, features, null);

    /// <summary>All that a pair has in common.</summary>
    public ClaimComparison Compare(ClaimProfile s, ClaimProfile t)
    {
        var (features, places) = (new double[LinkModel.FeatureCount], new Places());
        var (content, related, entities, quantities, dates) = Measure(s, t, features, places);
        var (figures, times) = (Part.Of(quantities, s.Quantities, t.Quantities), Part.Of(dates, s.Dates, t.Dates));
        // A related word covers less than a translation does.
        var covered = content.And(related.Less(content).Times(RelatedCover)).And(entities).And(figures).And(times);
        var speakers = Speakers(s, t);
        return new ClaimComparison(features, covered.Forward, covered.Backward, Math.Max(content.Forward, content.Backward), quantities, dates)
        {
            Contradiction = _contradictions.Read(s, t, quantities, dates),
            OnlyOneDenies = _contradictions.OnlyOneDenies(s, t),
            Grounds = [new("content", content.Best, places.Words), new("related", related.Best, places.Related), new("entities", entities.Best, places.Entities),
                new("quantities", figures.Best, quantities.Spans), new("time", times.Best, dates.Spans), new("speaker", features[LinkModel.Speakers] > 0 ? 1 : speakers.Count > 0 ? SpeakerNamed : 0, speakers)],
        };
    }

    private (Part Content, Part Related, Part Entities, QuantityMatch Quantities, QuantityMatch Dates) Measure(ClaimProfile s, ClaimProfile t, double[] features, Places? places)
    {
        var (content, related) = Content(s, t, places);
        var entities = Entities(s, t, places);
        var quantities = QuantityComparison.Compare(s.Quantities, t.Quantities, SameNoun);
        var dates = QuantityComparison.CompareDates(s.Dates, t.Dates);
        features[LinkModel.Words] = Math.Log(1 + content.Matched);
        features[LinkModel.Related] = Math.Log(1 + related.Matched) - features[LinkModel.Words];
        features[LinkModel.Claims] = SentenceScorer.Score(_source.ClaimTexts.OfClaim(s.Claim.Number), _target.ClaimTexts.OfClaim(t.Claim.Number)).Score;
        features[LinkModel.Sentences] = SentenceScorer.Score(_source.ClaimTexts.OfSentence(s.Claim.Number), _target.ClaimTexts.OfSentence(t.Claim.Number)).Score;
        features[LinkModel.Length] = Math.Abs(Math.Log((s.Length + LengthPrior) / (t.Length + LengthPrior)));
        features[LinkModel.Entities] = entities.Matched;
        features[LinkModel.Figures] = quantities.Agreeing.Sum(Rarity);
        features[LinkModel.SameUnits] = quantities.Agreeing.Count + quantities.Conflicting.Count == 0 ? SharedUnits(s, t) : 0;
        features[LinkModel.Times] = dates.Agreeing.Sum(Rarity);
        features[LinkModel.Speakers] = s.Speaker is not null && s.Speaker == t.Speaker ? 1 : 0;
        features[LinkModel.SpeakerNamed] = IsNamed(s.Speaker, t) || IsNamed(t.Speaker, s) ? 1 : 0;
        features[LinkModel.BothQuoted] = s.Speaker is not null && t.Speaker is not null ? 1 : 0;
        features[LinkModel.OtherModality] = s.Claim.Modality != t.Claim.Modality ? 1 : 0;
        return (content, related, entities, quantities, dates);
    }

    // The words that can say what is counted: of "twelve protected Natura 2000 sites", "four of his captors", more than the first.
    private bool SameNoun(Quantity s, Quantity t) => Nouns(_source.Tokens, s).Any(i => Nouns(_target.Tokens, t).Any(j => _matcher.AreAkin(i, j)));

    private static IEnumerable<int> Nouns(TokenTable tokens, Quantity quantity)
    {
        if (quantity.HeadToken >= 0)
            yield return quantity.HeadToken;
        var sentence = tokens.SentenceOf(quantity.FirstToken);
        for (var i = quantity.EndToken; i < Math.Min(quantity.EndToken + WordsOfNoun, tokens.Count) && tokens.SentenceOf(i) == sentence && tokens.Kind(i) != TokenKind.Punctuation; i++)
            if (tokens.IsWord(i) && !tokens.IsStop(i))
                yield return i;
    }

    // Sums of money on both sides, though not the same sum.
    private static int SharedUnits(ClaimProfile s, ClaimProfile t) => s.Quantities.Count == 0 || t.Quantities.Count == 0 ? 0
        : s.Quantities.Select(q => q.Kind).Where(k => k is not (QuantityKind.Count or QuantityKind.Number)).Intersect(t.Quantities.Select(q => q.Kind)).Count();

    // The words that have a translation on the other side; and those that have a translation or a related word there.
    private (Part Content, Part Related) Content(ClaimProfile s, ClaimProfile t, Places? places)
    {
        double matchedSource = 0, matchedTarget = 0, relatedSource = 0, relatedTarget = 0;
        Span<float> bestOfTarget = t.Content.Count <= 256 ? stackalloc float[t.Content.Count] : new float[t.Content.Count];
        Span<bool> isRelatedTarget = t.Content.Count <= 256 ? stackalloc bool[t.Content.Count] : new bool[t.Content.Count];
        bestOfTarget.Clear();
        isRelatedTarget.Clear();
        int? lastPhrase = null;
        foreach (var (token, weight) in s.Content)
        {
            var (best, bestAt, relatedAt) = (0f, -1, -1);
            for (var j = 0; j < t.Content.Count; j++)
            {
                var other = t.Content[j].Token;
                var strength = _matcher.Strength(token, other);
                if (strength > best)
                    (best, bestAt) = (strength, j);
                bestOfTarget[j] = Math.Max(bestOfTarget[j], strength);
                if (strength == 0 && AreRelated(token, other))
                {
                    relatedAt = relatedAt < 0 ? j : relatedAt;
                    isRelatedTarget[j] = true;
                }
            }
            matchedSource += best * weight;
            relatedSource += (relatedAt >= 0 ? 1 : best) * weight;
            if (places is null)
                continue;
            if (bestAt >= 0)
            {
                // The words of one expression are one thing in common.
                var (pair, phrase) = (Pair(token, t.Content[bestAt].Token), _matcher.SharedPhrase(token, t.Content[bestAt].Token));
                if (phrase is not null && phrase == lastPhrase)
                    places.Words[^1] = Joined(places.Words[^1], pair);
                else
                    places.Words.Add(pair);
                lastPhrase = phrase;
            }
            else if (relatedAt >= 0)
                places.Related.Add(Pair(token, t.Content[relatedAt].Token));
        }
        for (var j = 0; j < bestOfTarget.Length; j++)
        {
            matchedTarget += bestOfTarget[j] * t.Content[j].Weight;
            relatedTarget += (isRelatedTarget[j] ? 1 : bestOfTarget[j]) * t.Content[j].Weight;
        }
        return (new Part(s.ContentWeight, t.ContentWeight, matchedSource, matchedTarget), new Part(s.ContentWeight, t.ContentWeight, relatedSource, relatedTarget));
    }

    private bool AreRelated(int source, int target) => _source.Related.Meet(source, _target.Related, target) || _source.Opposites.Oppose(source, _target.Opposites, target) || _source.Opposites.Meet(source, _target.Opposites, target);

    private Part Entities(ClaimProfile s, ClaimProfile t, Places? places)
    {
        var shared = 0.0;
        foreach (var (entity, mention) in s.Entities)
        {
            if (!t.Entities.TryGetValue(entity, out var other))
                continue;
            shared += _entityWeight[entity];
            places?.Entities.Add(Pair(mention, other));
        }
        return new Part(s.Entities.Keys.Sum(e => _entityWeight[e]), t.Entities.Keys.Sum(e => _entityWeight[e]), shared, shared);
    }

    // "8,2 milioane de lei" says more than "two", "15 November" more than "Friday".
    private static double Rarity(Quantity quantity) => quantity switch
    {
        { Date: { Day: not null, Month: not null } } => 2.2,
        { Date: not null } => 0.8,
        { Kind: QuantityKind.Time } => 1.5,
        { Value: > -10 and < 10 } when quantity.Value == Math.Floor(quantity.Value) => 0.6,
        { Value: > -100 and < 100 } when quantity.Value == Math.Floor(quantity.Value) => 1.4,
        _ => 2.2,
    };

    // What one side lets somebody say, the other may tell of them: "I was not told", "the mayor had not been told".
    private static bool IsNamed(AlignedEntity? speaker, ClaimProfile other) => speaker is not null && speaker != other.Speaker && other.Entities.ContainsKey(speaker);

    private static List<SpanPair> Speakers(ClaimProfile s, ClaimProfile t)
    {
        if (s.Speaker is not null && s.Speaker == t.Speaker)
            return [Pair(s.SpeakerMention!, t.SpeakerMention!)];
        var pairs = new List<SpanPair>();
        if (IsNamed(s.Speaker, t))
            pairs.Add(Pair(s.SpeakerMention!, t.Entities[s.Speaker!]));
        if (IsNamed(t.Speaker, s))
            pairs.Add(Pair(s.Entities[t.Speaker!], t.SpeakerMention!));
        return pairs;
    }

    private static SpanPair Pair(Mention a, Mention b) => new(a.Start, a.End, b.Start, b.End);

    private static SpanPair Joined(SpanPair a, SpanPair b) => new(
        Math.Min(a.SourceStart, b.SourceStart), Math.Max(a.SourceEnd, b.SourceEnd), Math.Min(a.TargetStart, b.TargetStart), Math.Max(a.TargetEnd, b.TargetEnd));

    private SpanPair Pair(int source, int target) => new(_source.Tokens[source].Start, _source.Tokens[source].End, _target.Tokens[target].Start, _target.Tokens[target].End);

    /// <summary>Where what is in common stands.</summary>
    private sealed class Places
    {
        public List<SpanPair> Words { get; } = [];

        public List<SpanPair> Related { get; } = [];

        public List<SpanPair> Entities { get; } = [];
    }

    /// <summary>One kind of thing to have in common: the weight of all that each side has, and the weight of what is matched.</summary>
    private readonly record struct Part(double Source, double Target, double MatchedSource, double MatchedTarget)
    {
        public double Matched => Math.Min(MatchedSource, MatchedTarget);

        public double Forward => Source > 0 ? MatchedSource / Source : 0;

        public double Backward => Target > 0 ? MatchedTarget / Target : 0;

        public double Best => Math.Max(Forward, Backward);

        public static Part Of(QuantityMatch match, IReadOnlyList<Quantity> source, IReadOnlyList<Quantity> target)
        {
            var matched = match.Agreeing.Sum(Rarity) + SameSlot * match.Conflicting.Sum(Rarity);
            var (ofSource, ofTarget) = (source.Sum(Rarity), target.Sum(Rarity));
            return new Part(ofSource, ofTarget, Math.Min(matched, ofSource), Math.Min(matched, ofTarget));
        }

        public Part And(Part other) => this with
        {
            Source = Source + other.Source, Target = Target + other.Target, MatchedSource = MatchedSource + other.MatchedSource, MatchedTarget = MatchedTarget + other.MatchedTarget,
        };

        /// <summary>What this has matched beyond another; nothing to match of its own.</summary>
        public Part Less(Part other) => this with { Source = 0, Target = 0, MatchedSource = MatchedSource - other.MatchedSource, MatchedTarget = MatchedTarget - other.MatchedTarget };

        public Part Times(double factor) => this with { MatchedSource = MatchedSource * factor, MatchedTarget = MatchedTarget * factor };
    }
}
