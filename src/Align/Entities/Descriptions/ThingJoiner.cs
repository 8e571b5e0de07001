using Align.Knowledge;
using Align.Text;

namespace Align.Entities.Descriptions;

/// <summary>Joins a noun such as <c>firma</c> or <c>the court</c> to the nearest institution or place of its class.</summary>
internal sealed class ThingJoiner(TokenTable tokens, DescribedEntities entities, PlacesNamed named, IReadOnlyList<MentionDraft> drafts)
{
    private readonly DescriptionWords _said = DescriptionWords.For(tokens.Grammar);
    private readonly HashSet<int> _nameTokens = [.. drafts.Where(d => d.Kind is not MentionKind.Nominal && d.Class.Length == 0).SelectMany(d => Enumerable.Range(d.First, d.End - d.First))];

    /// <summary>Joins a description to the thing that it means, or makes one of it.</summary>
    public void Join(MentionDraft draft)
    {
        if (draft.Apposition is { } name)
            entities.Join(draft, entities.Of(name));
        else if (draft.Entry is not null)
            AddInstitution(draft);
        else if (draft.IsIndefinite)
            entities.Join(draft, null);
        else if (Antecedent(draft) is { } cluster)
            entities.Join(draft, cluster);
        else if (!draft.IsBare || draft.To - draft.From > draft.End - draft.First)
            entities.Join(draft, null);
    }

    private void AddInstitution(MentionDraft draft)
    {
        var cluster = entities.Of(draft.Entry!);
        // "the parliament" where the text named the National Assembly.
        if (cluster is null && draft.Entry!.Kind == "parliament")
            cluster = entities.OfClass("parliament").Where(c => c.LastBefore(draft) >= 0 && !named.Contradicts(c, named.Of(draft))).MaxBy(c => c.LastBefore(draft));
        // "at city hall", "din primărie"
        if (draft.IsBare && draft.From > 0 && tokens.IsStop(draft.From - 1))
            draft.IsBare = false;
        if (cluster is not null || !draft.IsBare)
            entities.Join(draft, cluster);
    }

    // The nearest one before it of its class; a headline takes up the first that follows.
    private EntityCluster? Antecedent(MentionDraft draft)
    {
        var words = WordsOf(draft);
        var places = named.Of(draft);
        if (draft.Class == "capital")
        {
            draft.Entry = places.Select(Gazetteer.Default.FindCapital).FirstOrDefault(c => c is not null);
            // "în Capitală", "the capital": of the country that the text is about, unless it has just spoken of another.
            if (draft.Entry is null && !draft.IsBare && words.Count == 0 && places.Count == 0 && named.HomeCountry() is { } country && (tokens.IsCapitalised(draft.First) || named.CountryBefore(draft) is not { } last || last == country))
                draft.Entry = Gazetteer.Default.FindCapital(country.Id);
            return draft.Entry is null ? null : entities.Of(draft.Entry);
        }
        if (draft.Class == "country" && Home(draft, words, places) is { } home)
        {
            draft.Entry = home;
            return entities.Of(home);
        }
        var fitting = (draft.Class == "association" && IsWorldwide(draft) ? ["association", "union", "company", "agency"] : ThingClasses.MeantBy(draft.Class)).SelectMany(k => entities.OfClass(k)).Where(c => Fits(draft, c) && (Answers(c, words) || IsSoleOfItsSort(draft, c)) && !named.Contradicts(c, places)).ToList();
        var before = fitting.Where(c => c.LastBefore(draft) >= 0 && c.FirstAt < draft.First);
        var found = draft.Class is "town" or "country" or "county"
            // "orașul" is the one the text is about.
            ? before.MaxBy(c => (c.Drafts.Count(d => d.First < draft.First), c.LastBefore(draft)))
            : before.MaxBy(c => (entities.ClassOf(c) == draft.Class, places.Count > 0 && c.Drafts.Exists(d => named.Of(d).Overlaps(places)), c.Salience(draft, tokens)));
        if (found is not null)
            return found;
        if (IsHeadline(draft) || (draft.Class != "company" && tokens.SentenceOf(draft.First) < 3))
            return fitting.Where(c => c.FirstAt > draft.First).MinBy(c => c.FirstAt);
        // A name that only by its shape could be a person's: "Auric Minerals".
        return draft.Class == "company" && words.Count == 0 ? entities.Guesses.Where(c => c.LastBefore(draft) >= 0 && c.FirstAt < draft.First && c.Roles.Count == 0 && c.Names.Exists(n => n.Contains(' ')) && !c.Names.Exists(n => !n.Contains(' '))).MaxBy(c => c.LastBefore(draft)) : fitting.Count == 1 && draft.Class != "company" ? fitting[0] : null;
    }

    // "țara", "the country": the one that most names of the text lie in.
    private GazetteerEntry? Home(MentionDraft draft, HashSet<string> words, HashSet<string> places)
    {
        if (places.Count > 0 && places.Select(Gazetteer.Default.Find).FirstOrDefault(p => p?.IsCountry == true) is { } said)
            return said;
        return draft.IsBare || words.Count > 0 || places.Count > 0 ? null : named.HomeCountry();
    }

    public bool IsHeadline(MentionDraft draft) => draft.IsBare || tokens.SentenceOf(draft.First) == 0;

    // Not every bank is a central bank, but one of the gazetteer's may be.
    private bool Fits(MentionDraft draft, EntityCluster cluster) => draft.Class switch
    {
        // "the world governing body" is no country's federation.
        "association" when IsWorldwide(draft) => IsWorldwide(cluster),
        "central bank" => cluster.Entry is not null || entities.ClassOf(cluster) == draft.Class,
        // "autoritatea de concurență" is the Competition Council, "the authority" is not.
        "agency" => (entities.ClassOf(cluster) == draft.Class || WordsOf(draft).Count > 0) && TakesUp(draft, cluster) && !(IsNational(draft) && IsWorldwide(cluster)),
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
    private bool IsSoleOfItsSort(MentionDraft draft, EntityCluster cluster) => draft.Type == EntityType.Other && cluster.Type == EntityType.Other && cluster.Names.Count == 0 && cluster.Entry is null && entities.OfClass(draft.Class).Count == 1;

    // "the railway safety authority" is another than "the infrastructure company": what a description adds must have been said before.
    private bool Answers(EntityCluster cluster, HashSet<string> words) => words.Count == 0 || cluster.Drafts.Exists(d => Enumerable.Range(d.From, d.To - d.From).Any(i => words.Contains(tokens.Stem(i))));

    private HashSet<string> WordsOf(MentionDraft draft)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var i = draft.From; i < draft.To; i++)
            if ((i < draft.First || i >= draft.End) && tokens.IsWord(i) && !tokens.IsStop(i) && !(_nameTokens.Contains(i) && (named.At(i) is not { } place || Gazetteer.Default.Find(place) is not null)) && !_said.Light.Contains(tokens.Folded(i)) && !(draft.Class == "town" && _said.OfTown.Contains(tokens.Folded(i))))
                found.Add(tokens.Stem(i));
        return found;
    }
}
