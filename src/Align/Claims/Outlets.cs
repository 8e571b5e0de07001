using Align.Text;

namespace Align.Claims;

/// <summary>Newspapers, broadcasters and agencies: they pass on what others say.</summary>
internal static class Outlets
{
    // So many mentions tell what an entity is.
    private const int Telling = 8;

    /// <summary>Whether an entity is one, as far as the gazetteer knows.</summary>
    public static bool Is(Entity entity) => entity.Facts.Entry?.Kind is "agency" or "newspaper" or "broadcaster";

    /// <summary>Whether the name of an organisation has the word for a newspaper, broadcaster or agency in it.</summary>
    public static bool Names(Entity entity, TokenTable tokens, ClauseWords words)
    {
        foreach (var mention in entity.Mentions.Take(Telling))
            for (var i = mention.FirstToken; i < mention.EndToken; i++)
                if (words.Outlet.Contains(tokens.Stem(i)))
                    return true;
        return false;
    }
}
