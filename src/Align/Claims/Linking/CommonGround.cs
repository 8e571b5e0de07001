using Align.Similarity;

namespace Align.Claims.Linking;

/// <summary>
/// Which claims of two documents have anything in common: a word that stands for the other's or is related to it, an entity, or figures or dates on both sides. All other pairs
/// score nothing and need not be compared: what makes long documents affordable.
/// </summary>
internal sealed class CommonGround
{
    private readonly IReadOnlyList<ClaimProfile> _sources;
    private readonly Document _source;
    private readonly TermMatcher _matcher;
    private readonly Dictionary<int, List<int>> _byForm = [];
    private readonly Dictionary<int, List<int>> _byWordConcept = [];
    private readonly Dictionary<int, List<int>> _byPhraseConcept = [];
    private readonly Dictionary<int, List<int>> _byGroup = [];
    private readonly Dictionary<AlignedEntity, List<int>> _byEntity = [];
    private readonly List<int> _withFigures = [];
    private readonly List<int> _withDates = [];
    private readonly int[] _seenBy;

    public CommonGround(IReadOnlyList<ClaimProfile> sources, IReadOnlyList<ClaimProfile> targets, Document source, Document target, TermMatcher matcher)
    {
        (_sources, _source, _matcher) = (sources, source, matcher);
        _seenBy = new int[targets.Count];
        for (var j = 0; j < targets.Count; j++)
        {
            foreach (var (token, _) in targets[j].Content)
            {
                var form = target.Tokens.Form(token);
                Put(_byForm, form, j);
                foreach (var concept in target.Terms.OfForm(form))
                    Put(_byWordConcept, concept, j);
                foreach (var concept in target.Terms.OfPhrasesAt(token))
                    Put(_byPhraseConcept, concept, j);
                foreach (var group in target.Related.Of(token))
                    Put(_byGroup, group, j);
            }
            foreach (var entity in targets[j].Entities.Keys)
                Put(_byEntity, entity, j);
            if (targets[j].Quantities.Count > 0)
                _withFigures.Add(j);
            if (targets[j].Dates.Count > 0)
                _withDates.Add(j);
        }
    }

    /// <summary>The numbers of the target claims that a source claim shares anything with, in order.</summary>
    public IReadOnlyList<int> With(int source)
    {
        var found = new List<int>();
        foreach (var (token, _) in _sources[source].Content)
        {
            var form = _source.Tokens.Form(token);
            foreach (var match in _matcher.MatchesOf(form))
                Take(_byForm, match);
            foreach (var concept in _source.Terms.OfForm(form))
                Take(_byPhraseConcept, concept);
            foreach (var concept in _source.Terms.OfPhrasesAt(token))
            {
                Take(_byPhraseConcept, concept);
                Take(_byWordConcept, concept);
            }
            foreach (var group in _source.Related.Of(token))
                Take(_byGroup, group);
        }
        foreach (var entity in _sources[source].Entities.Keys)
            Take(_byEntity, entity);
        if (_sources[source].Quantities.Count > 0)
            TakeAll(_withFigures);
        if (_sources[source].Dates.Count > 0)
            TakeAll(_withDates);
        found.Sort();
        return found;

        void Take<T>(Dictionary<T, List<int>> table, T key)
            where T : notnull
        {
            if (table.TryGetValue(key, out var targets))
                TakeAll(targets);
        }

        void TakeAll(List<int> targets)
        {
            foreach (var j in targets)
                if (_seenBy[j] != source + 1)
                {
                    _seenBy[j] = source + 1;
                    found.Add(j);
                }
        }
    }

    private static void Put<T>(Dictionary<T, List<int>> table, T key, int claim)
        where T : notnull
    {
        if (!table.TryGetValue(key, out var claims))
            table[key] = claims = [];
        if (claims.Count == 0 || claims[^1] != claim)
            claims.Add(claim);
    }
}
