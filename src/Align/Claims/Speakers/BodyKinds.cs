using Align.Text;

namespace Align.Claims.Speakers;

/// <summary>What sort of body an organisation is: an agency, a company, a union.</summary>
internal sealed class BodyKinds(TokenTable tokens, ClauseWords words)
{
    // So many mentions tell what an entity is.
    private const int Telling = 8;

    /// <summary>Whether an organisation is of a kind, or any where none is given: told by its entry or by the words of its name; what nothing tells may be a company, a union or an association.</summary>
    public bool IsOf(Entity entity, string? kind)
    {
        if (kind is null || entity.Facts.Entry?.Kind == kind)
            return true;
        if (entity.Facts.Entry is { } entry)
            return kind switch
            {
                "agency" => entry.Kind is "government" or "police" or "court" or "international" or "un" or "eu",
                "association" => entry.Kind is "ngo" or "league" or "international",
                "union" => entry.Kind is "ngo",
                "company" => entry.Kind is "bank",
                "ministry" => entry.Kind is "government",
                _ => false,
            };
        var told = false;
        foreach (var mention in entity.Mentions.Take(Telling))
            for (var i = mention.FirstToken; i < mention.EndToken; i++)
                if (words.KindOfBody.TryGetValue(tokens.Stem(i), out var named))
                {
                    if (named == kind)
                        return true;
                    told = true;
                }
        return !told && kind is "company" or "union" or "association";
    }
}
