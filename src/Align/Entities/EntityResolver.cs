using Align.Knowledge;
using Align.Text;

namespace Align.Entities;

/// <summary>
/// Joins the mentions of one text to entities: names by gazetteer entry, by full name, by surname and by acronym; descriptions by apposition, by role and
/// place, else by the nearest person who fits; bare event nouns by the anchored event of their kind.
/// </summary>
internal sealed class EntityResolver
{
    private readonly TokenTable _tokens;
    private readonly List<Cluster> _clusters = [];
    private readonly Dictionary<MentionDraft, Cluster> _clusterOf = [];

    private EntityResolver(TokenTable tokens) => _tokens = tokens;

    /// <summary>The entities of a text in the order of their first mention.</summary>
    public static IReadOnlyList<Entity> Resolve(TokenTable tokens, IReadOnlyList<MentionDraft> drafts)
    {
        var resolver = new EntityResolver(tokens);
        // Full names first, so that a surname in the headline finds its person further down.
        foreach (var draft in drafts.Where(d => d.Kind != MentionKind.Nominal && (d.Entry is not null ? !IsSurname(d) : d.Name.Contains(' '))))
            resolver.AddName(draft);
        foreach (var draft in drafts.Where(d => d.Kind != MentionKind.Nominal && !resolver._clusterOf.ContainsKey(d)))
            resolver.AddName(draft);
        resolver.JoinAcronyms();
        foreach (var draft in drafts.Where(d => d.Class.Length > 0))
            resolver.AddTakenUp(draft);
        // Descriptions beside a name first: they tell what the others mean.
        foreach (var draft in drafts.Where(d => d.Role is not null && d.Kind == MentionKind.Nominal).OrderBy(d => d.Apposition is null))
            resolver.AddDescription(draft);
        foreach (var draft in drafts.Where(d => d.Event is { } e && (e.Place.Length > 0 || e.Year is not null)))
            resolver.AddEvent(draft, draft.Event!);
        foreach (var draft in drafts.Where(d => d.Event is { Place.Length: 0, Year: null }))
            resolver.AddBareEvent(draft);
        return resolver.Build();
    }

    // One word of a known person's name: it belongs first of all to whoever in the text bears it in full.
    private static bool IsSurname(MentionDraft draft) => draft is { Entry.Table: GazetteerTable.Person } && draft.End - draft.First == 1;

    private void AddName(MentionDraft draft)
    {
        if (IsSurname(draft) && _clusters.Where(c => c.Type == EntityType.Person && c.HasSurname(_tokens.Folded(draft.First))).MaxBy(c => c.LastBefore(draft)) is { } bearer)
        {
            draft.Entry = bearer.Entry;
            draft.Name = bearer.Entry is null ? _tokens.Folded(draft.First) : "";
            Join(draft, bearer);
            return;
        }
        var cluster = draft.Entry is not null
            ? _clusters.Find(c => c.Entry == draft.Entry)
            : _clusters.Where(c => c.Fits(draft)).MaxBy(c => (c.NameScore(draft.Name), c.LastBefore(draft)));
        if (cluster is null && draft.Entry is { Table: GazetteerTable.Person } person)
            cluster = _clusters.Find(c => c.Entry is null && c.Type == EntityType.Person && c.Names.Any(n => person.Names.Values.SelectMany(v => v).Any(v => Folding.Fold(v, _tokens.Language) == n)));
        Join(draft, cluster);
    }

    private void Join(MentionDraft draft, Cluster? cluster)
    {
        if (cluster is null)
            _clusters.Add(cluster = new Cluster());
        cluster.Add(draft);
        _clusterOf[draft] = cluster;
    }

    // "Direcția Națională Anticorupție (DNA)": the initials of a name that stands in the text.
    private void JoinAcronyms()
    {
        foreach (var acronym in _clusters.Where(c => c.Entry is null && c.Names.Count == 0 && c.Acronyms.Count > 0).ToList())
        {
            var full = _clusters.Find(c => c != acronym && c.Type is EntityType.Organization or EntityType.Other && c.Names.Any(n => Initials(n) == acronym.Acronyms[0]))
                ?? _clusters.Find(c => c != acronym && c.Type is EntityType.Organization && c.Drafts.Any(d => IsBracketed(d, acronym.Drafts[0])));
            if (full is null)
                continue;
            foreach (var draft in acronym.Drafts)
                Join(draft, full);
            _clusters.Remove(acronym);
        }
    }

    private bool IsBracketed(MentionDraft name, MentionDraft acronym) =>
        acronym.First == name.End + 1 && _tokens.IsMark(name.End, '(') && char.ToLowerInvariant(_tokens.FirstChar(name.First)) == char.ToLowerInvariant(_tokens.FirstChar(acronym.First));

    private static string Initials(string name) => string.Concat(name.Split(' ').Where(w => w.Length > 2 || w.Length == 1).Select(w => w[0]));

    private void AddDescription(MentionDraft draft)
    {
        var role = draft.Role!.Value;
        var cluster = draft.Apposition is { } name && _clusterOf.TryGetValue(name, out var named) ? named : null;
        var people = _clusters.Where(c => c.Type == EntityType.Person && c.GenderFits(draft.Gender)).ToList();
        if (cluster is null && role.Role.Id == "role-counterpart")
            cluster = people.Where(c => role.Of.Length > 0 && c.Roles.Any(r => r.Of == role.Of)).MaxBy(c => c.LastBefore(draft));
        cluster ??= people.Where(c => c.Roles.Any(r => r.Fits(role))).MaxBy(c => c.LastBefore(draft));
        // Known office-holders, where the text names just one of that country and office.
        if (cluster is null && role.Of.Length > 0)
        {
            var holders = people.Where(c => c.Entry is { } e && e.In == role.Of && (role.IsVague || e.Roles.Contains(role.Role.Id))).ToList();
            if (holders.Count == 1)
                cluster = holders[0];
        }
        // "președintele", without a place: whoever was last given that office.
        if (cluster is null && role.Of.Length == 0)
            cluster = people.Where(c => c.Roles.Any(r => r.Role.Id == role.Role.Id || HeadOf(r.Role) == HeadOf(role.Role)) && c.LastBefore(draft) >= 0).MaxBy(c => c.LastBefore(draft));
        if (cluster is null && role.Of.Length == 0)
            return;
        Join(draft, cluster);
        _clusterOf[draft].Roles.Add(role);
    }

    // "guvernatorul" after "guvernatorul BNR": the noun that a title is built on, first in Romanian and last in English.
    private string HeadOf(GazetteerEntry role)
    {
        var name = role.Names.GetValueOrDefault(_tokens.Language.Code) is [var first, ..] ? first : role.Id;
        return _tokens.Analyzer.Key(_tokens.Language == Language.Romanian ? name.Split(' ', '-')[0] : name.Split(' ', '-')[^1]);
    }

    // The nearest organisation or place before it whose name or kind says the same class; a company is one that says no other.
    private void AddTakenUp(MentionDraft draft)
    {
        if (draft.Entry is not null)
        {
            Join(draft, _clusters.Find(c => c.Entry == draft.Entry));
            return;
        }
        var cluster = _clusters.Where(c => c.LastBefore(draft) >= 0 && ClassOf(c) == draft.Class).MaxBy(c => c.LastBefore(draft));
        if (cluster is not null)
            Join(draft, cluster);
    }

    private string ClassOf(Cluster cluster)
    {
        if (cluster.Entry is { } entry)
            return entry.Kind switch
            {
                "city" or "town" or "capital" => "town",
                "country" or "territory" => "country",
                "ngo" => "association",
                "league" or "agency" or "broadcaster" => "",
                var kind => kind,
            };
        if (cluster.Type is not (EntityType.Organization or EntityType.Place))
            return "";
        var words = NameWords.For(_tokens.Grammar);
        foreach (var name in cluster.Drafts.Where(d => d.Kind == MentionKind.Name))
            for (var i = name.First; i < name.End; i++)
                if (words.ClassOfHead.TryGetValue(_tokens.Stem(i), out var kind))
                    return kind;
        return cluster.Type == EntityType.Organization ? "company" : cluster.Type == EntityType.Place ? "town" : "";
    }

    private void AddEvent(MentionDraft draft, EventAnchor anchor) =>
        Join(draft, _clusters.Find(c => c.Event is { } e && e.Kind == anchor.Kind && (e.Place == anchor.Place || e.Place.Length == 0 || anchor.Place.Length == 0)
            && (e.Year is null || anchor.Year is null || e.Year == anchor.Year)));

    private void AddBareEvent(MentionDraft draft)
    {
        var anchored = _clusters.Where(c => c.Event is { } e && e.Kind == draft.Event!.Kind).ToList();
        if (anchored.Count == 1)
            Join(draft, anchored[0]);
    }

    private List<Entity> Build()
    {
        var entities = new List<Entity>();
        foreach (var cluster in _clusters.Where(c => c.Drafts.Exists(d => !d.IsTitle)).OrderBy(c => c.Drafts.Where(d => !d.IsTitle).Min(d => d.First)))
        {
            var listed = cluster.Drafts.Where(d => !d.IsTitle).OrderBy(d => d.First).Select(ToMention).ToList();
            entities.Add(new Entity(entities.Count, cluster.Type, cluster.DisplayName(_tokens), listed, cluster.Facts()));
        }
        return entities;
    }

    private Mention ToMention(MentionDraft draft)
    {
        var (start, end) = (_tokens[draft.First].Start, _tokens[draft.End - 1].End);
        return new Mention(start, end, _tokens.Text[start..end], draft.Kind) { FirstToken = draft.First, EndToken = draft.End };
    }

    /// <summary>An entity in the making.</summary>
    private sealed class Cluster
    {
        public List<MentionDraft> Drafts { get; } = [];

        public GazetteerEntry? Entry { get; private set; }

        public List<string> Names { get; } = [];

        public List<string> Acronyms { get; } = [];

        public List<RoleOf> Roles { get; } = [];

        public EventAnchor? Event { get; private set; }

        public EntityType Type { get; private set; } = EntityType.Other;

        private char Gender { get; set; } = 'u';

        public void Add(MentionDraft draft)
        {
            Drafts.Add(draft);
            Entry ??= draft.Entry;
            if (draft.Entry is null && draft.Name.Length > 0)
            {
                var names = draft.Kind == MentionKind.Acronym ? Acronyms : Names;
                if (!names.Contains(draft.Name))
                    names.Add(draft.Name);
            }
            if (draft.Role is { } role && !Roles.Contains(role))
                Roles.Add(role);
            if (draft.Event is { } e)
                Event = Event is null ? e : new EventAnchor(e.Kind, Event.Place.Length > 0 ? Event.Place : e.Place, Event.Year ?? e.Year);
            if (Type == EntityType.Other || (draft.Entry is not null && Type != EntityType.Person))
                Type = draft.Type;
            if (Gender == 'u')
                Gender = draft.Gender;
        }

        /// <summary>Whether a name of several words in it ends with the given one.</summary>
        public bool HasSurname(string word) => Names.Exists(n => n.Length > word.Length && n.EndsWith(word, StringComparison.Ordinal) && n[^(word.Length + 1)] == ' ')
            || (Entry is { Table: GazetteerTable.Person } && Entry.Names.Values.SelectMany(v => v).Any(n => Folding.Fold(n, Language.English).EndsWith(" " + word, StringComparison.Ordinal)));

        public bool GenderFits(char gender) => gender == 'u' || Gender == 'u' || gender == Gender;

        /// <summary>Where its last mention before another mention ends, or -1.</summary>
        public int LastBefore(MentionDraft draft) => Drafts.Where(d => d.First < draft.First).Select(d => d.End).DefaultIfEmpty(-1).Max();

        public bool Fits(MentionDraft draft) => NameScore(draft.Name) >= 0.9 && (Type == draft.Type || Type == EntityType.Other || draft.Type == EntityType.Other
            || (Type == EntityType.Person && !draft.Name.Contains(' ')) || (draft.Type == EntityType.Person && Names.All(n => !n.Contains(' '))));

        public double NameScore(string name)
        {
            var best = 0.0;
            foreach (var own in Names)
                best = Math.Max(best, NameSimilarity.Of(own, name));
            if (Acronyms.Contains(name))
                best = 1;
            // "the Fund" for the International Monetary Fund.
            if (Type == EntityType.Organization && name.Length >= 4 && !name.Contains(' ') && OwnNames().Any(n => n.Contains(' ') && n.Split(' ').Contains(name)))
                best = Math.Max(best, 0.91);
            // "Trump" for the gazetteer's Donald Trump.
            if (Entry is { Table: GazetteerTable.Person } && !name.Contains(' '))
                foreach (var known in Entry.Names.Values.SelectMany(v => v))
                    best = Math.Max(best, NameSimilarity.Of(Folding.Fold(known, Language.English), name));
            return best;
        }

        private IEnumerable<string> OwnNames() => Entry is null ? Names : Names.Concat(Entry.Names.Values.SelectMany(v => v).Select(n => Folding.Fold(n, Language.English)));

        public string DisplayName(TokenTable tokens)
        {
            if (Entry?.Names.GetValueOrDefault(tokens.Language.Code) is [var known, ..])
                return known;
            var longest = Drafts.Where(d => d.Kind == MentionKind.Name).OrderByDescending(d => d.End - d.First).ThenBy(d => d.First).FirstOrDefault()
                ?? Drafts.OrderByDescending(d => d.Event is not null ? d.End - d.First : 0).ThenBy(d => d.First).First();
            return tokens.Slice(longest.First, longest.End);
        }

        public EntityFacts Facts() => new()
        {
            Entry = Entry,
            Names = [.. Names.OrderByDescending(n => n.Length)],
            Acronyms = Acronyms,
            Roles = [.. Roles.Distinct()],
            Gender = Gender,
            Event = Event,
        };
    }
}
