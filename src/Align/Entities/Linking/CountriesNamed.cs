using Align.Knowledge;
using Align.Text;

namespace Align.Entities.Linking;

/// <summary>The countries of a text: the one that it is most about, the one that a description says an institution is of, the one that a word names.</summary>
internal sealed class CountriesNamed
{
    private readonly TokenTable _tokens;
    private readonly NameTable _names;

    // Where places stand that the text has as entities; and what single words have been found to name.
    private readonly Dictionary<int, GazetteerEntry> _at = [];
    private readonly Dictionary<int, GazetteerEntry?> _ofWord = [];

    public CountriesNamed(Document document)
    {
        (_tokens, _names) = (document.Tokens, NameTable.For(document.Tokens.Grammar));
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

    /// <summary>The country that a word names, or is the adjective or people of, wherever it stands, inside a name too; or null.</summary>
    public GazetteerEntry? OfWord(int token)
    {
        if (_ofWord.TryGetValue(token, out var known))
            return known;
        // "Statelor Unite": the name may have begun before.
        for (var first = token; first >= 0 && first > token - 3; first--)
        {
            var limit = Math.Min(_tokens.Count, first + 5);
            if (_names.Names.TryMatch(_tokens, first, limit, out var end, out var senses) && end > token && Array.Find(senses, s => s.Entry.IsCountry) is { } country)
                return _ofWord[token] = country.Entry;
            if (_names.Demonyms.TryMatch(_tokens, first, limit, out end, out senses) && end > token && Array.Find(senses, s => s.Entry.IsCountry) is { } people)
                return _ofWord[token] = people.Entry;
        }
        return _ofWord[token] = null;
    }
}
