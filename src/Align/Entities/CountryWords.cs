using Align.Knowledge;
using Align.Text;

namespace Align.Entities;

/// <summary>The country that a word names, or is the adjective or people of, wherever it stands: inside a name too.</summary>
internal sealed class CountryWords(Document document)
{
    private readonly TokenTable _tokens = document.Tokens;
    private readonly NameTable _names = NameTable.For(document.Tokens.Grammar);
    private readonly Dictionary<int, GazetteerEntry?> _known = [];

    /// <summary>The country, or null.</summary>
    public GazetteerEntry? At(int token)
    {
        if (_known.TryGetValue(token, out var known))
            return known;
        // "Statelor Unite": the name may have begun before.
        for (var first = token; first >= 0 && first > token - 3; first--)
        {
            var limit = Math.Min(_tokens.Count, first + 5);
            if (_names.Names.TryMatch(_tokens, first, limit, out var end, out var senses) && end > token && Array.Find(senses, s => s.Entry.IsCountry) is { } country)
                return _known[token] = country.Entry;
            if (_names.Demonyms.TryMatch(_tokens, first, limit, out end, out senses) && end > token && Array.Find(senses, s => s.Entry.IsCountry) is { } people)
                return _known[token] = people.Entry;
        }
        return _known[token] = null;
    }
}
