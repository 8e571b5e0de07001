using Align.Knowledge;
using Align.Text;

namespace Align.Entities;

/// <summary>
/// Joins descriptions to entities: a role to the name beside it, to whoever holds it, else to the nearest person who fits; a noun such as
/// <c>firma</c> or <c>the court</c> to the nearest institution or place of its class.
/// </summary>
internal sealed class DescriptionJoiner(TokenTable tokens, EntityClusters clusters, EntityClasses classes)
{
    private readonly Dictionary<GazetteerEntry, string> _heads = [];
    private readonly EntityClasses _classes = classes;
    private readonly DescriptionWords _said = DescriptionWords.For(tokens.Grammar);
    private readonly NameWords _words = NameWords.For(tokens.Grammar);
    private readonly Dictionary<int, string> _placeAt = [];
    private readonly HashSet<int> _named = [];
    private readonly Dictionary<string, List<EntityCluster>> _byClass = new(StringComparer.Ordinal);
    private readonly List<EntityCluster> _guesses = [];
    private readonly List<EntityCluster> _people = [];
    private GazetteerEntry? _home;
    private bool _isHomeKnown;

    // Of the mentions of the country a text is about, the share that another's may reach.
    private const double MostBeside = 0.75;

    // How many sentences back one may stand whom a stand-in means.
    private const int Farthest = 5;

    public void Join(IReadOnlyList<MentionDraft> drafts)
    {
        foreach (var name in drafts.Where(d => d.Kind is not MentionKind.Nominal && d.Class.Length == 0))
            for (var i = name.First; i < name.End; i++)
                _named.Add(i);
        foreach (var place in drafts.Where(d => d.Type == EntityType.Place && d.Kind is not MentionKind.Nominal))
            for (var i = place.First; i < place.End && !(place.End + 1 < tokens.Count && tokens.IsMark(place.End, '-') && _said.Tied.Contains(tokens.Folded(place.End + 1))); i++)
                _placeAt.TryAdd(i, place.Entry?.Id ?? place.Name);
        foreach (var cluster in clusters.All)
            Note(cluster);
        // What has an article or a name beside it first: a headline's bare noun is what the text then says.
        foreach (var draft in drafts.Where(d => d.Class.Length > 0).OrderBy(d => IsHeadline(d) && d.Apposition is null && !d.IsIndefinite))
            AddThing(draft);
        // Descriptions beside a name first: they tell what the others mean.
        foreach (var draft in drafts.Where(d => d.Role is not null && d.Kind == MentionKind.Nominal).OrderBy(d => d.Apposition is null))
            AddDescription(draft);
        foreach (var draft in drafts.Where(d => d.IsStandIn))
            if ((draft.Apposition is { } name ? clusters.Of(name) : Nearest(draft)) is { } person)
                clusters.Join(draft, person);
    }

    // Callings, which anybody may have besides an office; of officials a text has many.
    private bool IsFormerly(GazetteerEntry role, MentionDraft draft) => role.Id.StartsWith("role-former-", StringComparison.Ordinal) || (draft.First > 0 && _said.Former.Contains(tokens.Folded(draft.First - 1)));

    private static bool IsPlayer(GazetteerEntry role) => role.Kind == "sport" && !new RoleOf(role, "").IsHead;

    private static bool IsSport(GazetteerEntry role) => IsPlayer(role) && !RoleSets.IsOffField(role.Id);

    private static bool IsCalling(GazetteerEntry role) => IsPlayer(role) || RoleSets.IsCalling(role.Id);

    // Whoever was last named, in this sentence or the three before it; first who is known to come from there, or to be of that age.
    private EntityCluster? Nearest(MentionDraft draft)
    {
        var sentence = tokens.SentenceOf(draft.First);
        var people = _people.Where(c => c.Type == EntityType.Person && c.Names.Count + (c.Entry is null ? 0 : 1) > 0 && c.GenderFits(draft.Gender) && c.LastBefore(draft) > 0).ToList();
        if (draft.Origin is { } origin && people.Where(c => ComesFrom(c, origin)).MaxBy(c => c.LastBefore(draft)) is { } compatriot)
            return compatriot;
        if (draft.IsPlainPerson)
            people.RemoveAll(c => c.Roles.Exists(r => r.Role.Kind is "justice" or "government" or "minister" || r.Role.Id.Contains("spokes", StringComparison.Ordinal)));
        if (AgeOf(draft) is { } age)
        {
            if (people.Find(c => AgeOf(c) == age) is { } aged)
                return aged;
            people.RemoveAll(c => AgeOf(c) is not null);
        }
        // Who is spoken of inside a quotation is not who speaks it.
        MentionDraft? Last(EntityCluster c) => c.Drafts.Where(d => d.First < draft.First && !IsQuoted(d.First)).MaxBy(d => d.First);
        var near = people.Select(c => (Cluster: (EntityCluster?)c, Last: Last(c))).Where(c => c.Last is { } last && tokens.SentenceOf(last.First) >= sentence - Farthest).ToList();
        if (near.Exists(c => !IsGuess(c.Cluster!)))
            near.RemoveAll(c => IsGuess(c.Cluster!));
        return near.OrderByDescending(c => (tokens.SentenceOf(c.Last!.First), c.Cluster!.Drafts.Exists(d => d.IsSubject && d.First < draft.First && tokens.SentenceOf(d.First) == tokens.SentenceOf(c.Last.First)), c.Last.First)).FirstOrDefault().Cluster;
    }

    // A person only by the shape of the name: "Carska Bara".
    private bool IsGuess(EntityCluster person) => person.Entry is null && person.Roles.Count == 0 && person.Drafts.TrueForAll(d => d.IsGuess && !_words.FirstNames.Contains(tokens.Folded(d.First)));

    private bool IsQuoted(int token)
    {
        var marks = 0;
        for (var i = tokens.Sentences[tokens.SentenceOf(token)].FirstToken; i < token; i++)
            if (tokens.Kind(i) == TokenKind.Punctuation && (tokens.FirstChar(i) is '"' or '“' or '”' or '„' or '«' or '»' || tokens.Surface(i) is "''" || (tokens.IsMark(i, '\'') && i > 0 && tokens.IsMark(i - 1, '\'') && tokens.IsGlued(i))))
                marks++;
        return marks % 2 == 1;
    }

    // "omul de afaceri olandez Pieter van Houwelingen", "Reithofer, an Austrian"
    private bool ComesFrom(EntityCluster person, GazetteerEntry origin) => person.Roles.Exists(r => r.Of == origin.Id)
        || person.Drafts.Exists(d => Enumerable.Range(Math.Max(0, d.From - 2), d.To + 4 - Math.Max(0, d.From - 2)).Any(i => i < tokens.Count && tokens.SentenceOf(i) == tokens.SentenceOf(d.First) && _placeAt.GetValueOrDefault(i) is { } place && IsIn(place, origin.Id)));

    // "the 61-year-old"
    private int? AgeOf(MentionDraft draft) => draft.IsStandIn && tokens.Surface(draft.First) is var word && char.IsAsciiDigit(word[0]) && int.TryParse(word[..^word.TrimStart("0123456789").Length], System.Globalization.CultureInfo.InvariantCulture, out var age) ? age : null;

    // "Sorina Ghelase, 47,", "Ioana Pop (47)"
    private int? AgeOf(EntityCluster person)
    {
        foreach (var draft in person.Drafts)
            if (draft.Kind == MentionKind.Name && draft.End + 2 < tokens.Count && (tokens.IsMark(draft.End, ',') || tokens.IsMark(draft.End, '(')) && tokens.Kind(draft.End + 1) == TokenKind.Number && tokens.Kind(draft.End + 2) == TokenKind.Punctuation
                && int.TryParse(tokens.Surface(draft.End + 1), System.Globalization.CultureInfo.InvariantCulture, out var age) && age is > 5 and < 110)
                return age;
        return null;
    }

    // By class, so that a description is compared with its like only.
    private void Note(EntityCluster cluster)
    {
        if (cluster.Type is EntityType.Person or EntityType.Other)
            _people.Add(cluster);
        if (cluster.Entry is null && cluster.Type is EntityType.Person or EntityType.Other && cluster.Names.Count > 0 && cluster.Drafts.TrueForAll(d => d.IsGuess && !_words.FirstNames.Contains(tokens.Folded(d.First))))
            _guesses.Add(cluster);
        if (_classes.Of(cluster) is { Length: > 0 } kind)
        {
            if (!_byClass.TryGetValue(kind, out var list))
                _byClass[kind] = list = [];
            list.Add(cluster);
        }
    }

    private EntityCluster Join(MentionDraft draft, EntityCluster? cluster)
    {
        var joined = clusters.Join(draft, cluster);
        if (cluster is null)
            Note(joined);
        return joined;
    }

    private void AddDescription(MentionDraft draft)
    {
        var role = draft.Role!.Value;
        var cluster = draft.Apposition is { } name ? clusters.Of(name) : null;
        if (draft.IsIndefinite)
        {
            Join(draft, cluster).Roles.Add(role);
            return;
        }
        var people = _people.Where(c => c.Type == EntityType.Person && c.GenderFits(draft.Gender) && !IsOfAnotherCountry(c, role)).ToList();
        if (cluster is null && role.Role.Id == "role-counterpart")
            cluster = people.Where(c => role.Of.Length > 0 && c.Roles.Any(r => r.Of == role.Of)).MaxBy(c => c.LastBefore(draft));
        var isFormer = role.Role.Id.StartsWith("role-former-", StringComparison.Ordinal);
        if (isFormer && cluster is null)
            cluster = people.Where(c => c.Roles.Exists(r => r.Role == role.Role && (r.Of == role.Of || r.Of.Length == 0 || role.Of.Length == 0))).MaxBy(c => c.LastBefore(draft));
        cluster ??= people.Where(c => c.Roles.Any(r => r.Fits(role))).MaxBy(c => c.LastBefore(draft));
        // Known office-holders, where the text names just one of that country and office.
        if (cluster is null && role.Of.Length > 0)
        {
            var holders = people.Where(c => c.Entry is { } e && e.In == role.Of && (role.IsVague || e.Roles.Contains(role.Role.Id))).ToList();
            if (holders.Count == 1)
                cluster = holders[0];
        }
        // "președintele", without a place: whoever was last given that office.
        if (cluster is null && role.Of.Length == 0 && !isFormer)
            cluster = people.Where(c => c.Roles.Exists(r => IsOneOffice(r.Role, role.Role) || (role.Role.Id == "role-official" && r.Role.Kind is "state" or "government" or "minister" or "local" or "diplomatic")) && c.LastBefore(draft) >= 0).MaxBy(c => c.Salience(draft, tokens));
        // "șeful CNAB" after "directorul general al companiei"
        if (cluster is null && role.IsVague && role.Of.Length > 0 && people.Where(c => c.LastBefore(draft) >= 0 && c.Roles.Exists(r => r.IsHead && r.Of.Length == 0)).ToList() is [var head])
            cluster = head;
        // In a headline, ahead of the name: the only one who is given that office.
        if (cluster is null && !isFormer && people.Where(c => c.Roles.Exists(r => IsOneOffice(r.Role, role.Role) && (role.Of.Length == 0 || r.Of == role.Of))).ToList() is [var only])
            cluster = only;
        // "the rower" is the sculling champion.
        if (cluster is null && IsSport(role.Role) && people.Where(c => c.Names.Count + (c.Entry is null ? 0 : 1) > 0 && c.Roles.Exists(r => IsSport(r.Role)) && !c.Roles.Exists(r => r.Role == role.Role)).ToList() is [var champion])
            cluster = champion;
        // "the former headteacher", "omul de afaceri": what nobody was said to be before is one more thing that the one last named is.
        if (cluster is null && role.Of.Length == 0 && !draft.IsBare && draft.Apposition is null && (IsFormerly(role.Role, draft) || (draft.IsSubject && IsCalling(role.Role))) && !people.Exists(c => c.Roles.Exists(r => r.Role == role.Role)))
            cluster = Nearest(draft);
        // "Liderul GERB exclude o coaliție": who leads, right behind somebody of whom nothing was said yet.
        if (cluster is null && draft.IsSubject && !draft.IsBare && draft.From == tokens.Sentences[tokens.SentenceOf(draft.First)].FirstToken && role.Of.Length > 0 && (role.IsVague || role.IsHead || role.Role.Kind is "party" or "sport") && !people.Exists(c => c.Roles.Exists(r => r.Of == role.Of))
            && Nearest(draft) is { Roles.Count: 0 } subject && tokens.SentenceOf(subject.LastBefore(draft) - 1) == tokens.SentenceOf(draft.First) - 1)
            cluster = subject;
        if (cluster is null && (draft.IsBare || (role.Of.Length == 0 && !draft.IsIndefinite && draft.To - draft.From < 2)))
            return;
        Join(draft, cluster).Roles.Add(role);
    }

    // The Russian president is no American, and nobody who rules elsewhere.
    private static bool IsOfAnotherCountry(EntityCluster cluster, RoleOf role) =>
        (cluster.Entry is { Table: GazetteerTable.Person } entry && role.IsOfAnotherCountryThan(entry.In)) || (cluster.Roles.Exists(r => role.IsOfAnotherCountryThan(r.Of) && r.IsOfAnotherCountryThan(role.Of)) && !cluster.Roles.Exists(r => r.Of == role.Of));

    // "guvernatorul" after "guvernatorul BNR", but "the prime minister" is no defence minister: a title that says more than its noun says what sort.
    private bool IsOneOffice(GazetteerEntry a, GazetteerEntry b) => a == b || (HeadOf(a) == HeadOf(b) && (IsBareHead(a) || IsBareHead(b)) && !(a.Kind is "government" or "minister" && b.Kind is "government" or "minister" && a.Kind != b.Kind));

    private bool IsBareHead(GazetteerEntry role) => !NameOf(role).Contains(' ') || (NameOf(role).Split(' ') is [var rank, _] && _said.RankFormer.Contains(rank));

    private string NameOf(GazetteerEntry role) => role.Names.GetValueOrDefault(tokens.Language.Code) is [var first, ..] ? first : role.Id;

    // The noun that a title is built on, first in Romanian and last in English.
    private string HeadOf(GazetteerEntry role)
    {
        if (_heads.TryGetValue(role, out var head))
            return head;
        var words = NameOf(role).Split(' ', '-');
        // "fost primar": a mayor all the same.
        return _heads[role] = tokens.Analyzer.Key(tokens.Language != Language.Romanian ? words[^1] : words is [var rank, var office, ..] && _said.Rank.Contains(rank) ? office : words[0]);
    }

    private void AddThing(MentionDraft draft)
    {
        if (draft.Apposition is { } name)
            Join(draft, clusters.Of(name));
        else if (draft.Entry is not null)
            AddInstitution(draft);
        else if (draft.IsIndefinite)
            Join(draft, null);
        else if (Antecedent(draft) is { } cluster)
            Join(draft, cluster);
        else if (!draft.IsBare || draft.To - draft.From > draft.End - draft.First)
            Join(draft, null);
    }

    private void AddInstitution(MentionDraft draft)
    {
        var cluster = clusters.Of(draft.Entry!);
        // "the parliament" where the text named the National Assembly.
        if (cluster is null && draft.Entry!.Kind == "parliament")
            cluster = (_byClass.GetValueOrDefault("parliament") ?? []).Where(c => c.LastBefore(draft) >= 0 && !Contradicts(c, PlacesOf(draft))).MaxBy(c => c.LastBefore(draft));
        // "at city hall", "din primărie"
        if (draft.IsBare && draft.From > 0 && tokens.IsStop(draft.From - 1))
            draft.IsBare = false;
        if (cluster is not null || !draft.IsBare)
            Join(draft, cluster);
    }

    private bool IsHeadline(MentionDraft draft) => draft.IsBare || tokens.SentenceOf(draft.First) == 0;

    // The nearest one before it of its class; a headline takes up the first that follows.
    private EntityCluster? Antecedent(MentionDraft draft)
    {
        var words = WordsOf(draft);
        var places = PlacesOf(draft);
        if (draft.Class == "capital")
        {
            draft.Entry = places.Select(Gazetteer.Default.FindCapital).FirstOrDefault(c => c is not null);
            // "în Capitală", "the capital": of the country that the text is about, unless it has just spoken of another.
            if (draft.Entry is null && !draft.IsBare && words.Count == 0 && places.Count == 0 && HomeCountry() is { } country && (tokens.IsCapitalised(draft.First) || CountryBefore(draft) is not { } last || last == country))
                draft.Entry = Gazetteer.Default.FindCapital(country.Id);
            return draft.Entry is null ? null : clusters.Of(draft.Entry);
        }
        if (draft.Class == "country" && Home(draft, words, places) is { } home)
        {
            draft.Entry = home;
            return clusters.Of(home);
        }
        var fitting = (draft.Class == "association" && IsWorldwide(draft) ? ["association", "union", "company", "agency"] : ThingClasses.MeantBy(draft.Class)).SelectMany(k => _byClass.GetValueOrDefault(k) ?? []).Where(c => Fits(draft, c) && (Answers(c, words) || IsSoleOfItsSort(draft, c)) && !Contradicts(c, places)).ToList();
        var before = fitting.Where(c => c.LastBefore(draft) >= 0 && c.FirstAt < draft.First);
        var found = draft.Class is "town" or "country" or "county"
            // "orașul" is the one the text is about.
            ? before.MaxBy(c => (c.Drafts.Count(d => d.First < draft.First), c.LastBefore(draft)))
            : before.MaxBy(c => (_classes.Of(c) == draft.Class, places.Count > 0 && c.Drafts.Exists(d => PlacesOf(d).Overlaps(places)), c.Salience(draft, tokens)));
        if (found is not null)
            return found;
        if (IsHeadline(draft) || (draft.Class != "company" && tokens.SentenceOf(draft.First) < 3))
            return fitting.Where(c => c.FirstAt > draft.First).MinBy(c => c.FirstAt);
        // A name that only by its shape could be a person's: "Auric Minerals".
        return draft.Class == "company" && words.Count == 0 ? _guesses.Where(c => c.LastBefore(draft) >= 0 && c.FirstAt < draft.First && c.Roles.Count == 0 && c.Names.Exists(n => n.Contains(' ')) && !c.Names.Exists(n => !n.Contains(' '))).MaxBy(c => c.LastBefore(draft)) : fitting.Count == 1 && draft.Class != "company" ? fitting[0] : null;
    }

    // "țara", "the country": the one that most names of the text lie in.
    private GazetteerEntry? Home(MentionDraft draft, HashSet<string> words, HashSet<string> places)
    {
        if (places.Count > 0 && places.Select(Gazetteer.Default.Find).FirstOrDefault(p => p?.IsCountry == true) is { } said)
            return said;
        return draft.IsBare || words.Count > 0 || places.Count > 0 ? null : HomeCountry();
    }

    // The country of the place last named in the sentence or the one before it.
    private GazetteerEntry? CountryBefore(MentionDraft draft)
    {
        for (var i = draft.First - 1; i >= 0 && tokens.SentenceOf(i) >= tokens.SentenceOf(draft.First) - 1; i--)
            if (_placeAt.TryGetValue(i, out var place) && Gazetteer.Default.Find(place) is { } entry && Gazetteer.Default.CountryOf(entry) is { } country)
                return country;
        return null;
    }

    // None where two countries have about as many: "the country" could be either.
    private GazetteerEntry? HomeCountry()
    {
        if (_isHomeKnown)
            return _home;
        _isHomeKnown = true;
        var byCountry = clusters.All.Where(c => c.Type == EntityType.Place && c.Entry is not null).Select(c => (Country: Gazetteer.Default.CountryOf(c.Entry!), c.Drafts.Count)).Where(c => c.Country is not null)
            .GroupBy(c => c.Country!).Select(g => (Country: g.Key, Count: g.Sum(c => c.Count))).OrderByDescending(c => c.Count).ThenBy(c => c.Country.Number).ToList();
        return _home = byCountry.Count == 1 || (byCountry.Count > 1 && byCountry[1].Count <= MostBeside * byCountry[0].Count) ? byCountry[0].Country : null;
    }

    // Not every bank is a central bank, but one of the gazetteer's may be.
    private bool Fits(MentionDraft draft, EntityCluster cluster) => draft.Class switch
    {
        // "the world governing body" is no country's federation.
        "association" when IsWorldwide(draft) => IsWorldwide(cluster),
        "central bank" => cluster.Entry is not null || _classes.Of(cluster) == draft.Class,
        // "autoritatea de concurență" is the Competition Council, "the authority" is not.
        "agency" => (_classes.Of(cluster) == draft.Class || WordsOf(draft).Count > 0) && TakesUp(draft, cluster) && !(IsNational(draft) && IsWorldwide(cluster)),
        // A village is no city.
        "town" => !(IsVillage(draft) && cluster.Entry?.Kind is "city" or "capital"),
        _ => true,
    };

    // "the inspectorate" is not "the fire service" of before; "the authority" may be.
    private bool TakesUp(MentionDraft draft, EntityCluster cluster) => cluster.Names.Count + cluster.Acronyms.Count > 0 || cluster.Entry is not null
        || _said.Authority.Contains(tokens.Folded(draft.End - 1)) || cluster.Drafts.Exists(d => tokens.Stem(d.End - 1) == tokens.Stem(draft.End - 1));

    // "the country's doping watchdog" is not the World Anti-Doping Agency.
    private bool IsNational(MentionDraft draft) => Enumerable.Range(draft.From, draft.To - draft.From).Any(i => _said.National.Contains(tokens.Folded(i)));

    private bool IsWorldwide(MentionDraft draft) => Enumerable.Range(draft.From, draft.To - draft.From).Any(i => _said.Worldwide.Contains(tokens.Folded(i)));

    private static bool IsWorldwide(EntityCluster cluster) => cluster.Names.Concat(cluster.Entry is { } entry ? EntityCluster.KnownNames(entry) : []).Any(n => n.Split(' ').Any(ProperWords.IsWorldwide));

    private bool IsVillage(MentionDraft draft) => _said.Village.Contains(tokens.Folded(draft.End - 1));

    // "un pod reabilitat", then "podul rutier": of such things a story has one.
    private bool IsSoleOfItsSort(MentionDraft draft, EntityCluster cluster) => draft.Type == EntityType.Other && cluster.Type == EntityType.Other && cluster.Names.Count == 0 && cluster.Entry is null && _byClass[draft.Class].Count == 1;

    // "the railway safety authority" is another than "the infrastructure company": what a description adds must have been said before.
    private bool Answers(EntityCluster cluster, HashSet<string> words) => words.Count == 0 || cluster.Drafts.Exists(d => Enumerable.Range(d.From, d.To - d.From).Any(i => words.Contains(tokens.Stem(i))));

    // "spitalul bucureștean" is not the hospital in Ploiești, "the Vienna lender" not the National Bank of Romania.
    private bool Contradicts(EntityCluster cluster, HashSet<string> places)
    {
        if (!places.Any(IsTown))
            return false;
        var own = cluster.Drafts.SelectMany(PlacesOf).Where(IsTown).ToHashSet(StringComparer.Ordinal);
        if (own.Count > 0)
            return !own.Any(p => places.Any(q => p == q || IsIn(p, q) || IsIn(q, p)));
        // "the Vienna lender" in a text about Romania: a stranger, of whom the text would have said so.
        if (cluster.Entry is null && HomeCountry() is { } home && !places.Where(IsTown).Any(p => IsIn(p, home.Id)))
            return true;
        return cluster.Entry is { In.Length: > 0 } entry && !places.Any(q => IsIn(q, entry.In) || IsIn(entry.In, q));
    }

    // Mountains, seas and regions lie in many countries.
    private static bool IsTown(string place) => Gazetteer.Default.Find(place)?.Kind is "country" or "territory" or "city" or "town" or "capital" or "county";

    private static bool IsIn(string place, string larger)
    {
        for (var (id, depth) = (place, 0); id.Length > 0 && depth < 6; depth++)
        {
            if (id == larger)
                return true;
            id = Gazetteer.Default.Find(id)?.In ?? "";
        }
        return false;
    }

    private HashSet<string> WordsOf(MentionDraft draft)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var i = draft.From; i < draft.To; i++)
            if ((i < draft.First || i >= draft.End) && tokens.IsWord(i) && !tokens.IsStop(i) && !(_named.Contains(i) && (!_placeAt.TryGetValue(i, out var place) || Gazetteer.Default.Find(place) is not null)) && !_said.Light.Contains(tokens.Folded(i)) && !(draft.Class == "town" && _said.OfTown.Contains(tokens.Folded(i))))
                found.Add(tokens.Stem(i));
        return found;
    }

    private HashSet<string> PlacesOf(MentionDraft draft)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var i = draft.From; i < draft.To; i++)
            if (_placeAt.TryGetValue(i, out var place))
                found.Add(place);
        found.UnionWith(draft.Places);
        return found;
    }
}
