using Align.Similarity;

namespace Align.Entities.Linking;

/// <summary>
/// Decides which entities of two texts are the same thing: one to one, with none allowed. What they are called decides first; then descriptions are
/// matched with what is left, and those still left with what the other text says of a thing that both name.
/// </summary>
internal sealed class EntityAligner(Document source, Document target, TermMatcher matcher, EntityOptions options)
{
    // Names that score less share no word, and no index finds them.
    private const double LeastIndexed = 0.65;

    private readonly Dictionary<Entity, (Entity Other, double Score)> _partner = [];

    /// <summary>All entities: the aligned ones and those of one side, in the order of first mention, source first.</summary>
    public IReadOnlyList<AlignedEntity> Align()
    {
        Pair(ByName());
        PartNamesakes();
        var descriptions = new DescriptionEvidence(source, target, matcher, _partner);
        Pair([.. descriptions.Pairs()]);
        var extra = Descriptions(descriptions, source, isSource: true).Concat(Descriptions(descriptions, target, isSource: false)).ToDictionary(d => d.Description, d => d.Meant);
        return Collect(extra);
    }

    private List<(double Score, Entity Source, Entity Target)> ByName()
    {
        var evidence = new NameEvidence(source, target, matcher);
        var candidates = options.MinimumScore < LeastIndexed ? null : new EntityCandidates(source, target, matcher, evidence);
        var pairs = new List<(double Score, Entity Source, Entity Target)>();
        foreach (var s in source.Entities)
            foreach (var t in candidates?.Of(s) ?? target.Entities)
                if (evidence.Score(s, t) is var score and > 0)
                    pairs.Add((score, s, t));
        return pairs;
    }

    // The surest first, each entity once.
    private void Pair(List<(double Score, Entity Source, Entity Target)> pairs)
    {
        foreach (var (score, s, t) in pairs.Where(p => p.Score >= options.MinimumScore).OrderByDescending(c => c.Score).ThenByDescending(c => c.Source.Mentions.Count + c.Target.Mentions.Count).ThenBy(c => c.Source.Number).ThenBy(c => c.Target.Number))
            if (!_partner.ContainsKey(s) && !_partner.ContainsKey(t))
            {
                _partner[s] = (t, score);
                _partner[t] = (s, score);
            }
    }

    // A hydrologist here and a film-maker there, in two stories that have little else in common, only bear one name.
    private void PartNamesakes()
    {
        if (DescriptionEvidence.SharedNames(source, target, _partner, besides: 1) >= DescriptionEvidence.OneStory)
            return;
        foreach (var s in source.Entities)
            if (s.Type == EntityType.Person && s.Facts.Entry is null && _partner.TryGetValue(s, out var t) && DoOtherThings(s.Facts.Roles, t.Other.Facts.Roles))
            {
                _partner.Remove(s);
                _partner.Remove(t.Other);
            }
    }

    private static bool DoOtherThings(IReadOnlyList<RoleOf> s, IReadOnlyList<RoleOf> t) =>
        s.Any(IsPortfolio) && t.Any(IsPortfolio) ? !s.Any(r => IsPortfolio(r) && t.Any(o => r.Role == o.Role)) : s.Count > 0 && t.Count > 0 && !s.Any(r => t.Any(o => r.Role == o.Role || (r.Role.Kind == o.Role.Kind && r.Role.Kind is not "generic")));

    private static bool IsPortfolio(RoleOf role) => role.Role.Kind == "minister" && !RoleSets.IsAnyMinister(role.Role.Id);

    // "Liderul de la Kremlin" here, "Russian President Vladimir Putin" there: the other text says whom the description means.
    private IEnumerable<(Entity Description, Entity Meant)> Descriptions(DescriptionEvidence evidence, Document document, bool isSource)
    {
        var people = document.Entities.Where(p => p.Type == EntityType.Person && _partner.ContainsKey(p)).ToList();
        foreach (var description in document.Entities.Where(e => !_partner.ContainsKey(e) && !e.Facts.IsNamed && e.Type is not EntityType.Event
            && !(e.Facts.IsIntroduced && e.Facts.Roles.Any(r => r.IsVague || r.Role.Id is "role-official" or "role-representative"))))
        {
            var fitting = people.FindAll(p => _partner[p].Other.Facts.Roles.Any(r => description.Facts.Roles.Any(r.Fits)));
            if (fitting.Count == 1 || description.Facts.Class.Length + description.Facts.Roles.Count == 0)
            {
                if (fitting.Count == 1)
                    yield return (description, fitting[0]);
            }
            else if (evidence.Meant(description, isSource) is { } meant)
            {
                yield return (description, meant);
            }
        }
    }

    private List<AlignedEntity> Collect(Dictionary<Entity, Entity> extra)
    {
        var result = new List<AlignedEntity>();
        var described = extra.ToLookup(x => x.Value, x => x.Key);
        IReadOnlyList<Entity> With(Entity entity) => [entity, .. described[entity].OrderBy(e => e.Number)];
        foreach (var s in source.Entities.Where(e => !extra.ContainsKey(e)))
            result.Add(_partner.TryGetValue(s, out var t)
                ? new AlignedEntity(result.Count, With(s), With(t.Other), t.Score)
                : new AlignedEntity(result.Count, [s], [], 0));
        foreach (var t in target.Entities.Where(e => !_partner.ContainsKey(e) && !extra.ContainsKey(e)))
            result.Add(new AlignedEntity(result.Count, [], [t], 0));
        return result;
    }
}
