using Align.Claims.Clauses;
using Align.Lexicons;
using Align.Text;

namespace Align.Claims.Speakers;

/// <summary>Finds the body that people without a name speak for: a spokesperson's, or the one they work at.</summary>
internal sealed class SpokenFor(TokenTable tokens, TermTable terms, ClauseWords words, FiniteVerbs verbs, MentionsByToken mentions, SubjectGrammar grammar)
{
    /// <summary>
    /// Whom a spokesperson without a name speaks for: the body named with the word, or the one that the words are about: <c>a WADA spokesman said</c>, <c>City Hall has no plans, a
    /// spokeswoman said</c>. Anybody else is returned as given.
    /// </summary>
    public Entity? Institution(Entity? speaker, int from, int cue, int contentFirst, int contentEnd)
    {
        if (speaker is not null && (speaker.Type != EntityType.Person || speaker.HasName))
            return speaker;
        foreach (var (_, person) in mentions.Between(from, cue))
            if (person.Type == EntityType.Person && person.HasName)
                return speaker;
        for (var i = Math.Max(0, from); i < cue; i++)
        {
            if (!tokens.IsWord(i) || !words.Spokesperson.Contains(tokens.Stem(i)))
                continue;
            foreach (var (mention, body) in mentions.Between(from, cue))
                if (body.Type == EntityType.Organization && mention.EndToken <= cue && !Outlets.Is(body))
                    return body;
            foreach (var (named, subject) in mentions.Between(contentFirst, Math.Min(contentEnd, contentFirst + 6)))
                if (subject.Type == EntityType.Organization && !grammar.IsGoverned(named.FirstToken, contentFirst) && !verbs.HasFiniteVerb(contentFirst, named.FirstToken))
                    return subject;
            return speaker;
        }
        return speaker;
    }

    /// <summary>
    /// The body that people without a name belong to, where they are the subject: <c>analysts at DNB Carnegie reckon</c>, <c>spun medicii de la Spitalul Floreasca</c>.
    /// </summary>
    public Entity? Affiliation(int start, int end, Func<int, bool> isQuoted)
    {
        for (var i = start + 1; i + 1 < end && i < start + 6; i++)
        {
            if (!tokens.IsWord(i) || isQuoted(i) || verbs.IsFinite(i))
                return null;
            var length = tokens.Language == Language.English ? tokens.Folded(i) is "at" or "from" ? 1 : 0 : tokens.Folded(i) is "din" ? 1 : tokens.Folded(i) is "de" && tokens.Folded(i + 1) is "la" or "din" ? 2 : 0;
            if (length == 0 || !tokens.IsWord(i - 1) || tokens.IsCapitalised(i - 1) || !terms.IsNoun(tokens.Form(i - 1)))
                continue;
            var name = i + length;
            if (name < end && tokens.Language == Language.English && tokens.Folded(name) is "the")
                name++;
            return mentions.Starting(name) is { Type: EntityType.Organization } body && !Outlets.Is(body) ? body : null;
        }
        return null;
    }
}
