using Align.Similarity;

namespace Align.Claims.Linking;

/// <summary>What has become of the parties of a claim in another.</summary>
internal enum PartyOrder
{
    /// <summary>They are the same, or it cannot be told.</summary>
    Same,

    /// <summary>Each does to the other what the other does to it on the other side.</summary>
    Exchanged,

    /// <summary>The same, and both cannot be true: only one can win.</summary>
    Exclusive,
}

/// <summary>
/// Compares who does what to whom in two claims: for every two names that both have, and each once, agent and patient are read on both sides. Exchanged they are only where both
/// readings are sure and what is done is the same.
/// </summary>
internal sealed class PartyComparison(Document source, Document target, EntityIndex sourceEntities, EntityIndex targetEntities, TermMatcher matcher)
{
    /// <summary>How strongly two words stand for one another of which one translates the other.</summary>
    private const double Translation = 0.9;

    private readonly PartyReader _source = new(source);
    private readonly PartyReader _target = new(target);
    private readonly PartyWords _sourceWords = PartyWords.For(source.Tokens.Grammar);
    private readonly PartyWords _targetWords = PartyWords.For(target.Tokens.Grammar);

    public PartyOrder Compare(ClaimProfile s, ClaimProfile t)
    {
        if (s.Entities.Keys.Count(t.Entities.ContainsKey) < 2)
            return PartyOrder.Same;
        var (ofSource, ofTarget) = (Parties(s.Claim, sourceEntities), Parties(t.Claim, targetEntities));
        var shared = ofSource.Keys.Where(ofTarget.ContainsKey).OrderBy(e => ofSource[e].First).ToList();
        var order = PartyOrder.Same;
        for (var i = 0; i < shared.Count; i++)
            for (var j = i + 1; j < shared.Count; j++)
                if (Compare(s.Claim, t.Claim, ofSource[shared[i]], ofSource[shared[j]], ofTarget[shared[i]], ofTarget[shared[j]]) is var found && found > order)
                    order = found;
        return order;
    }

    private PartyOrder Compare(Claim s, Claim t, Party a, Party b, Party otherA, Party otherB)
    {
        var isTurned = otherB.First < otherA.First;
        if (_source.Read(s, a, b) is not { } x || (isTurned ? _target.Read(t, otherB, otherA) : _target.Read(t, otherA, otherB)) is not { } y
            || x.IsOrder != y.IsOrder || x.FirstActs == (y.FirstActs != isTurned))
            return PartyOrder.Same;
        if (x.IsOrder)
            return PartyOrder.Exclusive;
        return SameAct(x, y) is not var (i, j) ? PartyOrder.Same
            : _sourceWords.IsExclusive(source.Tokens, i) || _targetWords.IsExclusive(target.Tokens, j) ? PartyOrder.Exclusive : PartyOrder.Exchanged;
    }

    // The verbs must answer each other, or the nouns where the verbs say little: "bought a stake in B" is not "sold a stake to A".
    private (int Source, int Target)? SameAct(PartyReading x, PartyReading y)
    {
        var (verbs, others) = (x.Verbs.Where(i => !_sourceWords.IsLight(source.Tokens, i)).ToList(), y.Verbs.Where(j => !_targetWords.IsLight(target.Tokens, j)).ToList());
        if (verbs.Count > 0 && others.Count > 0)
            return Akin(verbs, others);
        return Akin(verbs.Count > 0 ? verbs : x.Nouns, others.Count > 0 ? others : y.Nouns) ?? (x.Nouns.Count == 0 || y.Nouns.Count == 0 ? Akin(x.Verbs, y.Verbs) : null);
    }

    private (int, int)? Akin(IEnumerable<int> sources, IReadOnlyList<int> targets)
    {
        foreach (var i in sources)
            foreach (var j in targets)
                if (matcher.Strength(i, j) >= Translation || (matcher.AreAkin(i, j) && !source.Opposites.Oppose(i, target.Opposites, j)))
                    return (i, j);
        return null;
    }

    // What has one name in the claim: descriptions and pronouns beside it do not count, but two names do, or a name and a description of another place.
    private static Dictionary<AlignedEntity, Party> Parties(Claim claim, EntityIndex entities)
    {
        var found = new Dictionary<AlignedEntity, Party>();
        var several = new HashSet<AlignedEntity>();
        for (var i = claim.FirstToken; i < claim.EndToken;)
        {
            if (entities.At(i) is not { } entity || entities.MentionAt(i) is not { Kind: not MentionKind.Pronoun } mention || entity.Type is not (EntityType.Person or EntityType.Organization or EntityType.Place))
            {
                i++;
                continue;
            }
            var first = i;
            while (i < claim.EndToken && entities.MentionAt(i) == mention)
                i++;
            if (found.TryGetValue(entity, out var before) && first - before.End <= 1)
                found[entity] = before with { End = i };
            else if (!found.TryAdd(entity, new Party(first, i, entity.Type == EntityType.Place)))
                several.Add(entity);
        }
        foreach (var entity in several)
            found.Remove(entity);
        return found;
    }
}
