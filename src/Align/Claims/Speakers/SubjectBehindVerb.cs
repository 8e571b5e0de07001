using Align.Lexicons;
using Align.Text;

namespace Align.Claims.Speakers;

/// <summary>Finds the subject that stands behind a verb of saying.</summary>
internal sealed class SubjectBehindVerb(TokenTable tokens, TermTable terms, ClauseWords words, MentionsByToken mentions, SubjectGrammar grammar, Antecedents antecedents, PersonNouns people, IssuedPapers papers)
{
    // How far a subject may stand from its verb.
    private const int Window = 40;

    /// <summary>
    /// The subject that stands behind its verb, past the time, the place and the listeners: <c>a spus Putin</c>, <c>a declarat luni pentru Agerpres Ion Vasilescu</c>,
    /// <c>a spus, la ieșirea din sală, avocata</c>.
    /// </summary>
    public Entity? Of(int start, int limit, Func<int, bool> isQuoted)
    {
        var inAside = false;
        for (int i = start, left = 6; i < Math.Min(limit, start + Window) && left > 0; i++, left--)
        {
            if (isQuoted(i))
                return null;
            if (tokens.Kind(i) == TokenKind.Punctuation)
            {
                if (!tokens.IsMark(i, ','))
                    return null;
                // "a spus gazda reuniunii, ministrul român al mediului"; "a spus luni, la Brad, ministrul"
                var opensAside = i == start || (!inAside && i + 1 < limit && words.Preposition.Contains(tokens.Folded(i + 1)));
                if (!inAside && !opensAside)
                    return i + 1 < limit ? mentions.Starting(i + 1) : null;
                (inAside, left) = (opensAside, 8);
                continue;
            }
            // "arată un sondaj realizat de Institutul X", "se arată într-un comunicat al ministerului": whose paper it is, says it.
            if (!inAside && papers.IsPaper(i) && papers.AuthorBehind(i + 1, limit) is { } author)
                return author;
            // "a declarat magistratul pentru Radio Timișoara": the outlet is told, and the noun takes up a person.
            if (mentions.StartingAt(i) is [var (told, _), ..] && told.Kind == MentionKind.Nominal && told.EndToken > i + 2 && tokens.Folded(i + 1) is "pentru" or "la" && mentions.Starting(i + 2) is { } listener && (Outlets.Is(listener) || Outlets.Names(listener, tokens, words)) && antecedents.TakenUp(i, start) is { } person)
                return person;
            if (mentions.StartingAt(i) is [var (mention, entity), ..])
            {
                if (!inAside && !grammar.IsGoverned(i, start) && !grammar.IsGenitive(mention, start) && mentions.Starting(i) is { } speaker)
                    return speaker;
                (i, left) = (mention.EndToken - 1, 7);
                continue;
            }
            // "purtătorul ei de cuvânt": hers.
            if (inAside || grammar.IsGoverned(i, start) || (i > start && tokens.Folded(i) is "ei" && tokens.IsWord(i - 1) && terms.IsNoun(tokens.Form(i - 1))))
                continue;
            if (antecedents.Pronoun(i, limit) is { } pronoun)
                return pronoun;
            // "se întreabă autoarea, sociologul Daniela Popa"
            if (i + 2 < limit && tokens.IsMark(i + 1, ',') && tokens.IsWord(i) && people.IsDefinite(i, start, isOblique: false, out _) && mentions.Starting(i + 2) is { Type: EntityType.Person } apposed && apposed.HasName)
                return apposed;
            if (antecedents.TakenUp(i, start) is { } takenUp)
                return takenUp;
        }
        return null;
    }
}
