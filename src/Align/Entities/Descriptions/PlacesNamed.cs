using Align.Knowledge;
using Align.Text;

namespace Align.Entities.Descriptions;

/// <summary>Where the places of a text are named, which of them descriptions have inside, and which country the text is about.</summary>
internal sealed class PlacesNamed
{
    // Of the mentions of the country a text is about, the share that another's may reach.
    private const double MostBeside = 0.75;

    private readonly TokenTable _tokens;
    private readonly EntityClusters _clusters;
    private readonly Dictionary<int, string> _placeAt = [];
    private GazetteerEntry? _home;
    private bool _isHomeKnown;

    public PlacesNamed(TokenTable tokens, EntityClusters clusters, IReadOnlyList<MentionDraft> drafts)
    {
        (_tokens, _clusters) = (tokens, clusters);
        var words = DescriptionWords.For(tokens.Grammar);
        foreach (var place in drafts.Where(d => d.Type == EntityType.Place && d.Kind is not MentionKind.Nominal))
            for (var i = place.First; i < place.End && !(place.End + 1 < tokens.Count && tokens.IsMark(place.End, '-') && words.Tied.Contains(tokens.Folded(place.End + 1))); i++)
                _placeAt.TryAdd(i, place.Entry?.Id ?? place.Name);
    }

    /// <summary>The place that a token names, or null.</summary>
    public string? At(int token) => _placeAt.GetValueOrDefault(token);

    /// <summary>The country that a text is about. None where two countries have about as many: "the country" could be either.</summary>
    public GazetteerEntry? HomeCountry()
    {
        if (_isHomeKnown)
            return _home;
        _isHomeKnown = true;
        var byCountry = _clusters.All.Where(c => c.Type == EntityType.Place && c.Entry is not null).Select(c => (Country: Gazetteer.Default.CountryOf(c.Entry!), c.Drafts.Count)).Where(c => c.Country is not null)
            .GroupBy(c => c.Country!).Select(g => (Country: g.Key, Count: g.Sum(c => c.Count))).OrderByDescending(c => c.Count).ThenBy(c => c.Country.Number).ToList();
        return _home = byCountry.Count == 1 || (byCountry.Count > 1 && byCountry[1].Count <= MostBeside * byCountry[0].Count) ? byCountry[0].Country : null;
    }

    /// <summary>The country of the place last named in the sentence or the one before it.</summary>
    public GazetteerEntry? CountryBefore(MentionDraft draft)
    {
        for (var i = draft.First - 1; i >= 0 && _tokens.SentenceOf(i) >= _tokens.SentenceOf(draft.First) - 1; i--)
            if (_placeAt.TryGetValue(i, out var place) && Gazetteer.Default.Find(place) is { } entry && Gazetteer.Default.CountryOf(entry) is { } country)
                return country;
        return null;
    }

    /// <summary>The places inside a mention, by id, or by name where the gazetteer has none.</summary>
    public HashSet<string> Of(MentionDraft draft)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var i = draft.From; i < draft.To; i++)
            if (_placeAt.TryGetValue(i, out var place))
                found.Add(place);
        found.UnionWith(draft.Places);
        return found;
    }

    /// <summary>Whether an entity stands elsewhere than the towns of a description: <c>spitalul bucureștean</c> is not the hospital in Ploiești, <c>the Vienna lender</c> not the National Bank of Romania.</summary>
    public bool Contradicts(EntityCluster cluster, HashSet<string> places)
    {
        if (!places.Any(IsTown))
            return false;
        var own = cluster.Drafts.SelectMany(Of).Where(IsTown).ToHashSet(StringComparer.Ordinal);
        if (own.Count > 0)
            return !own.Any(p => places.Any(q => p == q || IsIn(p, q) || IsIn(q, p)));
        // "the Vienna lender" in a text about Romania: a stranger, of whom the text would have said so.
        if (cluster.Entry is null && HomeCountry() is { } home && !places.Where(IsTown).Any(p => IsIn(p, home.Id)))
            return true;
        return cluster.Entry is { In.Length: > 0 } entry && !places.Any(q => IsIn(q, entry.In) || IsIn(entry.In, q));
    }

    /// <summary>Whether a place lies in another, or is it.</summary>
    public static bool IsIn(string place, string larger)
    {
        for (var (id, depth) = (place, 0); id.Length > 0 && depth < 6; depth++)
        {
            if (id == larger)
                return true;
            id = Gazetteer.Default.Find(id)?.In ?? "";
        }
        return false;
    }

    // Mountains, seas and regions lie in many countries.
    private static bool IsTown(string place) => Gazetteer.Default.Find(place)?.Kind is "country" or "territory" or "city" or "town" or "capital" or "county";
}
