using Align.Similarity;

namespace Align.Entities.Linking;

/// <summary>
/// How surely a description on one side means what the other side names, or describes: <c>the county emergency inspectorate</c> and
/// <c>Inspectoratul pentru Situații de Urgență</c>, <c>a spokeswoman for the railways</c> and <c>Dana Hrișcu, purtătoarea de cuvânt a CFR</c>.
/// The sort of thing must fit, places must not contradict one another, and either its words answer or it is the only one of its sort in both texts.
/// </summary>
internal sealed class DescriptionEvidence
{
    private const double Unique = 0.76;
    private const double Answered = 0.8;
    private const int MostCompared = 20;
    private const int LastOfLead = 1;

    /// <summary>From this share of names in common on two texts tell one story.</summary>
    public const double OneStory = 0.4;

    private readonly Document _source;
    private readonly Document _target;
    private readonly TermMatcher _matcher;
    private readonly IReadOnlyDictionary<Entity, (Entity Other, double Score)> _partner;
    private readonly PlacesInside _sourcePlaces;
    private readonly PlacesInside _targetPlaces;
    private readonly ILookup<string, Entity> _sourceOfClass;
    private readonly ILookup<string, Entity> _targetOfClass;
    private readonly List<Entity> _openOrganisations;
    private readonly Dictionary<Entity, int> _bearers = [];
    private readonly bool _isOneStory;

    public DescriptionEvidence(Document source, Document target, TermMatcher matcher, IReadOnlyDictionary<Entity, (Entity Other, double Score)> partner)
    {
        (_source, _target, _matcher, _partner) = (source, target, matcher, partner);
        (_sourcePlaces, _targetPlaces) = (new PlacesInside(source), new PlacesInside(target));
        _sourceOfClass = source.Entities.Where(e => e.Facts.Class.Length > 0).ToLookup(e => ThingClasses.GroupOf(e.Facts.Class), StringComparer.Ordinal);
        _targetOfClass = target.Entities.Where(e => e.Facts.Class.Length > 0).ToLookup(e => ThingClasses.GroupOf(e.Facts.Class), StringComparer.Ordinal);
        _isOneStory = SharedNames(source, target, partner) >= OneStory;
        _openOrganisations = [.. target.Entities.Where(t => IsOpen(t) && IsOrganisation(t))];
    }

    /// <summary>Which share of the names of the text that has fewer both texts have, from 0 to 1: two reports of one event share most, two others the places.</summary>
    public static double SharedNames(Document source, Document target, IReadOnlyDictionary<Entity, (Entity Other, double Score)> partner, int besides = 0)
    {
        static bool Counts(Entity e) => e.Facts.IsNamed && e.Type is not EntityType.Event && e.Mentions.Any(m => m.Kind is MentionKind.Name or MentionKind.Acronym);
        var fewer = Math.Min(source.Entities.Count(Counts), target.Entities.Count(Counts));
        return fewer <= besides ? 0 : (double)(source.Entities.Count(e => Counts(e) && partner.ContainsKey(e)) - besides) / (fewer - besides);
    }

    /// <summary>The pairs of entities without a partner that may be one, with their scores.</summary>
    public IEnumerable<(double Score, Entity Source, Entity Target)> Pairs()
    {
        foreach (var s in _source.Entities.Where(IsOpen))
        {
            var others = s.Type == EntityType.Person ? _target.Entities.Where(t => t.Type == EntityType.Person && t.Facts.Roles.Count > 0) : s.Facts.Class.Length > 0 ? _targetOfClass[ThingClasses.GroupOf(s.Facts.Class)] : [];
            foreach (var t in s.Type == EntityType.Person || !IsOrganisation(s) ? others.Where(IsOpen) : others.Concat(_openOrganisations.Where(t => ThingClasses.GroupOf(t.Facts.Class) != ThingClasses.GroupOf(s.Facts.Class))).Where(IsOpen))
                if ((s.Type == EntityType.Person ? PersonScore(s, t) : ThingScore(s, t)) is var score and > 0)
                    yield return (score, s, t);
        }
    }

    /// <summary>The entity of a description's own text that it turns out to mean, by what the other text says of its partner; or null.</summary>
    public Entity? Meant(Entity description, bool isSource)
    {
        var own = isSource ? _source : _target;
        var found = (Entity?)null;
        foreach (var entity in description.Type == EntityType.Person ? own.Entities.Where(e => e.Type == EntityType.Person) : (isSource ? _sourceOfClass : _targetOfClass)[ThingClasses.GroupOf(description.Facts.Class)].Concat(own.Entities.Where(e => e.Facts.Class.Length == 0 && (e.Type is EntityType.Organization || e.Facts.IsTypeGuessed))))
        {
            if (entity == description || !_partner.TryGetValue(entity, out var partner))
                continue;
            // "a lawyer for her" is another than who is named elsewhere; only a lead describes whom the text then names.
            if (description is { Type: EntityType.Person, Facts.IsIntroduced: true } && entity.Facts.IsNamed && (entity.Mentions[0].Start < description.Mentions[0].Start || own.Tokens.SentenceOf(description.Mentions[0].FirstToken) > LastOfLead))
                continue;
            var (s, t) = isSource ? (description, partner.Other) : (partner.Other, description);
            if (!(description.Type == EntityType.Person ? IsSamePerson(s, t) : ThingClasses.GroupOf(partner.Other.Facts.Class) == ThingClasses.GroupOf(description.Facts.Class) && Agrees(s, t, isSource)))
                continue;
            if (found is not null)
                return null;
            found = entity;
        }
        return found;
    }

    private static bool IsOrganisation(Entity entity) => entity.Type == EntityType.Organization && entity.Facts.Class.Length > 0;

    private bool IsOpen(Entity entity) => !_partner.ContainsKey(entity);

    private double PersonScore(Entity s, Entity t)
    {
        if (s.Facts.IsNamed && t.Facts.IsNamed || !IsSamePerson(s, t))
            return 0;
        var (own, other) = (Bearers(_source, s), Bearers(_target, t));
        var of = s.Facts.Roles.Any(r => t.Facts.Roles.Any(o => r.Of.Length > 0 && r.Of == o.Of));
        if (of)
            return Answered + 0.02;
        var words = WordsAnswered(s, t);
        return words >= 0.6 ? Answered : own == 1 && other == 1 && _isOneStory ? Unique : 0;
    }

    private int Bearers(Document document, Entity entity) => _bearers.TryGetValue(entity, out var known) ? known : _bearers[entity] = document.Entities.Count(e => e.Facts.Roles.Any(r => entity.Facts.Roles.Any(o => o.Role == r.Role)));

    private static bool IsSamePerson(Entity s, Entity t) => !(s.Facts.Gender is 'm' or 'f' && t.Facts.Gender is 'm' or 'f' && s.Facts.Gender != t.Facts.Gender)
        && s.Facts.Roles.Any(r => t.Facts.Roles.Any(o => r.Role == o.Role && (r.Of == o.Of || (r.Of.Length == 0 && IsOfNone(s, o.Of)) || (o.Of.Length == 0 && IsOfNone(t, r.Of)))));

    // "Romania's top diplomat" is not the minister who is Mali's elsewhere in the text.
    private static bool IsOfNone(Entity entity, string other) => entity.Facts.Roles.All(r => r.Of.Length == 0 || r.Of == other);

    private double ThingScore(Entity s, Entity t)
    {
        if (s.Facts.IsNamed && t.Facts.IsNamed)
            return 0;
        // Newsrooms call the port administration company a port authority: then all words must answer, the head's too.
        if (ThingClasses.GroupOf(s.Facts.Class) != ThingClasses.GroupOf(t.Facts.Class))
            return _isOneStory && WordsAnswered(s, t, withHead: true) >= 0.9 && !Contradict(s, t) ? Unique : 0;
        // Every company has a board.
        if (Contradict(s, t) || (IsMereBoard(s) && IsMereBoard(t)))
            return 0;
        var words = WordsAnswered(s, t);
        if (words >= 0.5)
            return Answered + 0.1 * words;
        var kind = ThingClasses.GroupOf(s.Facts.Class);
        if (kind is "law" or "town" or "county" or "country")
            return 0;
        return words < 0 && _isOneStory && IsChoice(s, _sourceOfClass[kind], s => !Contradict(s, t)) && IsChoice(t, _targetOfClass[kind], t => !Contradict(s, t)) ? Unique
            : SharePlace(s, t) && words < 0 ? Answered : 0;
    }

    private static bool IsMereBoard(Entity entity) => !entity.Facts.IsNamed && entity.Facts.Class == "board" && entity.Mentions.All(m => m.PhraseEnd == m.EndToken && m.FirstToken - m.PhraseFirst <= 1);

    // The only one without a partner that can be meant, or the only one that the text comes back to.
    private bool IsChoice(Entity entity, IEnumerable<Entity> ofClass, Func<Entity, bool> fits)
    {
        var open = ofClass.Where(e => IsOpen(e) && fits(e)).Take(MostCompared + 1).ToList();
        return open.Count == 1 || (open.Count <= MostCompared && entity.Mentions.Count > 1 && open.TrueForAll(e => e == entity || e.Mentions.Count < entity.Mentions.Count));
    }

    private bool Agrees(Entity s, Entity t, bool descriptionIsSource) => !Contradict(s, t) && (WordsAnswered(s, t) is var words && words >= 0.5 || (words < 0 && _isOneStory && (descriptionIsSource ? s : t).Facts.Class is not ("company" or "board" or "town" or "country" or "county")) || SharePlace(s, t));

    private bool SharePlace(Entity s, Entity t) => TownIds(s, _sourcePlaces).Intersect(TownIds(t, _targetPlaces)).Any() || _sourcePlaces.Of(s).Any(p => _targetPlaces.Of(t).Any(q => IsOne(p, q)));

    private static IEnumerable<string> TownIds(Entity entity, PlacesInside places) => entity.Facts.Places.Concat(places.Of(entity).Where(IsTown).Select(p => p.Facts.Entry?.Id).OfType<string>());

    private bool Contradict(Entity s, Entity t)
    {
        if (TownIds(s, _sourcePlaces).Intersect(TownIds(t, _targetPlaces)).Any())
            return false;
        var (p, q) = (_sourcePlaces.Of(s), _targetPlaces.Of(t));
        (p, q) = ([.. p.Where(IsTown)], [.. q.Where(IsTown)]);
        return p.Count > 0 && q.Count > 0 && !p.Any(x => q.Any(y => IsOne(x, y) || Holds(x, y) || Holds(y, x)));
    }

    // Mountains and seas border on many towns.
    private static bool IsTown(Entity place) => place.Facts.Entry?.Kind is null or "city" or "town" or "capital" or "county" or "region" or "country" or "territory";

    private bool IsOne(Entity source, Entity target) => _partner.TryGetValue(source, out var partner) && partner.Other == target;

    private static bool Holds(Entity larger, Entity smaller)
    {
        for (var entry = smaller.Facts.Entry; entry is not null; entry = entry.In.Length > 0 ? Knowledge.Gazetteer.Default.Find(entry.In) : null)
            if (entry == larger.Facts.Entry)
                return true;
        return false;
    }

    // How much of what a description says besides its head and its places the other side says too: from 0 to 1, or -1 where it says nothing more.
    private double WordsAnswered(Entity s, Entity t, bool withHead = false)
    {
        var best = -1.0;
        if (!s.Facts.IsNamed)
            best = Math.Max(best, WordsAnswered(s, t, forward: true, withHead));
        if (!t.Facts.IsNamed)
            best = Math.Max(best, WordsAnswered(t, s, forward: false, withHead));
        return best;
    }

    private double WordsAnswered(Entity description, Entity other, bool forward, bool withHead)
    {
        var (document, places) = forward ? (_source, _sourcePlaces) : (_target, _targetPlaces);
        var words = DescriptionWords.For(document.Tokens.Grammar);
        var best = -1.0;
        foreach (var mention in description.Mentions.Take(4))
        {
            double sum = 0, matched = 0;
            var informative = 0;
            if (withHead && mention.PhraseEnd - mention.PhraseFirst < 2)
                continue;
            for (var i = mention.PhraseFirst; i < mention.PhraseEnd; i++)
            {
                if ((!withHead && i >= mention.FirstToken && i < mention.EndToken && mention.EndToken - mention.FirstToken == 1) || document.Tokens.IsStop(i) || !document.Tokens.IsWord(i) || places.IsPlace(i) || words.Light.Contains(document.Tokens.Folded(i)))
                    continue;
                var weight = document.Terms.Weight(document.Tokens.Form(i)) * (document.Terms.IsOnlyAdjective(document.Tokens.Form(i)) || words.Level.Contains(document.Tokens.Folded(i)) ? 0.3 : 1);
                sum += weight;
                if (!words.Level.Contains(document.Tokens.Folded(i)))
                    informative++;
                if (IsAnswered(i, other, forward))
                    matched += weight;
            }
            // "the city's airport" says no more than the airport.
            if (sum > 0 && (informative > 0 || matched > 0) && !(withHead && informative < 2))
                best = Math.Max(best, matched / sum);
        }
        return best;
    }

    private bool IsAnswered(int token, Entity other, bool forward)
    {
        foreach (var mention in other.Mentions.Take(6))
            for (var j = mention.PhraseFirst; j < mention.PhraseEnd; j++)
                if ((forward ? _matcher.Strength(token, j) : _matcher.Strength(j, token)) >= 0.6f)
                    return true;
        return false;
    }

    /// <summary>The places that stand inside the mentions of other entities of a text.</summary>
    private sealed class PlacesInside
    {
        private readonly Entity?[] _at;
        private readonly Dictionary<Entity, IReadOnlyCollection<Entity>> _of = [];

        public PlacesInside(Document document)
        {
            _at = new Entity?[document.Tokens.Count];
            foreach (var place in document.Entities.Where(e => e.Type == EntityType.Place && e.Facts.IsNamed))
                foreach (var mention in place.Mentions.Where(m => m.Kind != MentionKind.Nominal && !(m.EndToken + 1 < document.Tokens.Count && document.Tokens.IsMark(m.EndToken, '-') && DescriptionWords.For(document.Tokens.Grammar).Tied.Contains(document.Tokens.Folded(m.EndToken + 1)))))
                    _at.AsSpan(mention.FirstToken..mention.EndToken).Fill(place);
        }

        public bool IsPlace(int token) => _at[token] is not null;

        public IReadOnlyCollection<Entity> Of(Entity entity) => _of.TryGetValue(entity, out var known) ? known
            : _of[entity] = [.. entity.Mentions.SelectMany(m => Enumerable.Range(m.PhraseFirst, m.PhraseEnd - m.PhraseFirst)).Select(i => _at[i]).OfType<Entity>().Where(p => p != entity).Distinct()];
    }
}
