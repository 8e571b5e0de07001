using Align.Knowledge;

namespace Align.Entities;

/// <summary>The country that a description says an institution is of, and the one that a text is most about.</summary>
internal sealed class CountriesInside
{
    private readonly Dictionary<int, GazetteerEntry> _at = [];

    public CountriesInside(Document document)
    {
        var counts = new Dictionary<GazetteerEntry, int>();
        foreach (var place in document.Entities)
            if (place is { Type: EntityType.Place, Facts.Entry: { } entry } && Gazetteer.Default.CountryOf(entry) is { } country)
            {
                counts[country] = counts.GetValueOrDefault(country) + place.Mentions.Count;
                foreach (var mention in place.Mentions)
                    for (var i = mention.FirstToken; i < mention.EndToken; i++)
                        _at.TryAdd(i, country);
            }
        Home = counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key.Number).Select(c => c.Key).FirstOrDefault();
    }

    /// <summary>The country with the most mentions, its towns and people included, or null.</summary>
    public GazetteerEntry? Home { get; }

    /// <summary>The country inside an entity's descriptions, or null.</summary>
    public GazetteerEntry? Of(Entity entity)
    {
        foreach (var mention in entity.Mentions)
            for (var i = mention.PhraseFirst; i < mention.PhraseEnd; i++)
                if (_at.TryGetValue(i, out var country))
                    return country;
        return null;
    }
}
