using Align.Text;

namespace Align.Claims.Speakers;

/// <summary>Nouns for something said (<c>claim</c>, <c>acuzație</c>), and whose they are.</summary>
internal sealed class Assertions(TokenTable tokens, ClauseWords words, MentionsByToken mentions)
{
    /// <summary>Whose words a noun for something said names, in what stands before its complement: <c>a complaint by the union that …</c>, <c>acuzația sindicatului că …</c></summary>
    public Entity? OwnerIn(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!words.Assertion.Contains(tokens.Stem(i)))
                continue;
            var from = i + 1;
            if (tokens.Language == Language.English)
            {
                if (i > first && tokens.Folded(i - 1) == "'s")
                    (from, end) = (first, i);
                else if (from >= end || tokens.Folded(from) is not ("by" or "from" or "of"))
                    return null;
            }
            Entity? owner = null;
            foreach (var (mention, entity) in mentions.Between(from, end))
                if (MentionsByToken.CanSpeak(entity, mention) && entity.Type is EntityType.Person or EntityType.Organization && (owner is null || (entity.Type == EntityType.Person && owner.Type != EntityType.Person)))
                    owner = entity;
            return owner;
        }
        return null;
    }
}
