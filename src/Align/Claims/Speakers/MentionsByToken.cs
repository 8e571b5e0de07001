using Align.Text;

namespace Align.Claims.Speakers;

/// <summary>The mentions of a text by the tokens where they begin and end, and which of them can be of somebody who speaks.</summary>
internal sealed class MentionsByToken
{
    private readonly TokenTable _tokens;
    private readonly (Mention Mention, Entity Entity)[] _mentions;

    // Where the mentions from each token on begin in the list, and those that end before each token.
    private readonly int[] _from;
    private readonly ILookup<int, (Mention Mention, Entity Entity)> _ending;

    public MentionsByToken(TokenTable tokens, IReadOnlyList<Entity> entities)
    {
        _tokens = tokens;
        _mentions = [.. entities.SelectMany(e => e.Mentions.Select(m => (m, e))).OrderBy(x => x.m.FirstToken).ThenByDescending(x => x.m.EndToken)];
        _from = new int[tokens.Count + 2];
        for (int token = 0, next = 0; token < _from.Length; token++)
        {
            while (next < _mentions.Length && _mentions[next].Mention.FirstToken < token)
                next++;
            _from[token] = next;
        }
        _ending = _mentions.ToLookup(m => m.Mention.EndToken);
    }

    public int Count => _mentions.Length;

    /// <summary>A mention by its number in the order of the text, and of what it is.</summary>
    public (Mention Mention, Entity Entity) this[int mention] => _mentions[mention];

    /// <summary>The number of the first mention that begins at a token or behind it.</summary>
    public int From(int token) => _from[token];

    /// <summary>The mentions that begin in a range of tokens.</summary>
    public ReadOnlySpan<(Mention Mention, Entity Entity)> Between(int first, int end) => first < end ? _mentions.AsSpan(_from[first].._from[end]) : [];

    /// <summary>The mentions that begin at a token.</summary>
    public ReadOnlySpan<(Mention Mention, Entity Entity)> StartingAt(int token) => token < _tokens.Count ? Between(token, token + 1) : [];

    /// <summary>The mentions that end right before a token.</summary>
    public IEnumerable<(Mention Mention, Entity Entity)> EndingAt(int token) => _ending[token];

    /// <summary>The entity whose mention begins at a token, where it can speak.</summary>
    public Entity? Starting(int token)
    {
        foreach (var (mention, entity) in StartingAt(token))
            if (CanSpeak(entity, mention))
                return entity;
        return null;
    }

    /// <summary>The entity whose mention ends right before a token, where it can speak.</summary>
    public Entity? Ending(int token) => EndingAt(token).FirstOrDefault(m => CanSpeak(m.Entity, m.Mention)).Entity;

    /// <summary>The token behind the mention that starts at a token, or at the noun behind its article; null where there is none.</summary>
    public int? MentionFrom(int token)
    {
        var i = token < _tokens.Count && _tokens.Folded(token) is "the" or "a" or "an" ? token + 1 : token;
        return StartingAt(i) is [var (mention, _), ..] ? mention.EndToken : null;
    }

    /// <summary>Whether somebody or something named, or a noun with its article, stands right at a token: the subject behind its verb.</summary>
    public bool Opens(int token, int limit) =>
        token < limit && (_tokens.Folded(token) is "the" or "a" or "an" or "its" or "his" or "her" or "their" || StartingAt(token).Length > 0);

    /// <summary>Whether a person is mentioned in a token range.</summary>
    public bool AnyPerson(int first, int end)
    {
        foreach (var (mention, entity) in Between(first, end))
            if (entity.Type == EntityType.Person && mention.EndToken <= end)
                return true;
        return false;
    }

    /// <summary>Whether an entity, as it is mentioned, can say something.</summary>
    public static bool CanSpeak(Entity entity, Mention mention) => entity.Type switch
    {
        EntityType.Person or EntityType.Organization => true,
        EntityType.Place => mention.Kind is MentionKind.Metonym || (entity.Facts.Entry?.IsCountry == true && mention.Kind is MentionKind.Name or MentionKind.Acronym),
        EntityType.Other => mention.Kind is MentionKind.Name or MentionKind.Acronym,
        _ => false,
    };
}
