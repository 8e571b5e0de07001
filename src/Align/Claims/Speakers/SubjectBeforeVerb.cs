using Align.Claims.Clauses;
using Align.Text;

namespace Align.Claims.Speakers;

/// <summary>Finds the subject that stands before a verb of saying: past a relative clause or an aside, beside another verb of the same subject.</summary>
internal sealed class SubjectBeforeVerb(TokenTable tokens, ClauseWords words, FiniteVerbs verbs, MentionsByToken mentions, SubjectGrammar grammar, Antecedents antecedents)
{
    /// <summary>The subject of a verb of saying that starts at a token: the last entity before it that no preposition governs, else a pronoun, else whoever spoke last.</summary>
    public Entity? Of(int start, int cue, bool isGerund, Func<int, bool> isQuoted)
    {
        if (BehindRelative(start, cue) is { } antecedent)
            return antecedent;
        if (BehindAside(start, cue) is var (first, end) && ((Named(first, end, isQuoted) ?? Apposed(end + 1, cue)) ?? Subject(first, end, isQuoted)) is { } subject)
            return subject;
        // "The ministry fined the owner, Holloway Ltd, and said …": two verbs, one subject, and it stands before the first.
        if (!isGerund && FirstOfTwoVerbs(start, cue) is { } verb && Named(start, verb, isQuoted) is { } shared)
            return shared;
        return Subject(start, cue, isQuoted, isGerund);
    }

    // "the ministry, which said …", "avocatul, care a declarat …": whoever is named right before the relative pronoun.
    private Entity? BehindRelative(int start, int cue)
    {
        var relative = cue - 1;
        if (relative <= start || !words.Relative.Contains(tokens.Folded(relative)))
            return null;
        var antecedent = mentions.Ending(tokens.IsMark(relative - 1, ',') ? relative - 1 : relative);
        return tokens.Folded(relative) is "who" && antecedent is { Type: EntityType.Organization or EntityType.Place } ? null : antecedent;
    }

    // "X, which belongs to Y, said"; "Purtătoarea de cuvânt, X, a declarat": before an aside that ends at the verb stands the subject.
    private (int First, int End)? BehindAside(int start, int cue)
    {
        if (cue - 1 <= start || !tokens.IsMark(cue - 1, ','))
            return null;
        var first = start;
        for (var i = start; i < cue - 1; i++)
        {
            if (!tokens.IsMark(i, ',') && !tokens.IsMark(i, ';'))
                continue;
            var opens = first < i && tokens.IsWord(first) && (words.Preposition.Contains(tokens.Folded(first)) || words.Subordinator.Contains(tokens.Folded(first)));
            if (!opens && !verbs.HasFiniteVerb(first, i))
                return (first, i);
            first = i + 1;
        }
        return null;
    }

    // The first verb of a sentence whose last one, right behind "and", is a cue.
    private int? FirstOfTwoVerbs(int start, int cue)
    {
        var i = cue - 1;
        while (i > start && words.Light.Contains(tokens.Folded(i)))
            i--;
        if (i <= start || !tokens.IsWord(i) || !words.Coordinator.Contains(tokens.Folded(i)))
            return null;
        for (var verb = start + 1; verb < i; verb++)
            if (verbs.IsFinite(verb) && !grammar.IsInRelative(verb, start))
                return verb;
        return null;
    }

    // "The buyer, Holloway Shipping of York, said": the name behind the comma, not who the noun might take up.
    private Entity? Apposed(int first, int cue)
    {
        foreach (var (mention, entity) in mentions.StartingAt(first))
            if (MentionsByToken.CanSpeak(entity, mention) && mention.EndToken <= cue)
                return entity;
        return null;
    }

    private Entity? Subject(int start, int cue, Func<int, bool> isQuoted, bool isGerund = false)
    {
        if (Named(start, cue, isQuoted, isGerund) is { } named)
            return named;
        for (var i = start; i < cue; i++)
            if (!isQuoted(i) && antecedents.Pronoun(i, cue) is { } pronoun)
                return pronoun;
        for (var i = cue - 1; i >= start; i--)
            if (!isQuoted(i) && !grammar.IsGoverned(tokens.Language == Language.English ? grammar.FirstOfPhrase(i, start) : i, start) && antecedents.TakenUp(i, start) is { } takenUp)
                return takenUp;
        return null;
    }

    private Entity? Named(int start, int cue, Func<int, bool> isQuoted, bool isGerund = false)
    {
        Entity? found = null;
        var rank = -1;
        var covered = -1;
        // "with Putin saying …": right before the verb stands its subject, whatever governs it.
        if (isGerund && mentions.Ending(cue) is { } adjacent)
            return adjacent;
        foreach (var (mention, entity) in mentions.Between(start, cue))
        {
            if (mention.EndToken > cue || mention.FirstToken < covered || isQuoted(mention.FirstToken) || grammar.IsInRelative(mention.FirstToken, start) || grammar.IsPartOfPhrase(mention, entity, start, cue))
                continue;
            covered = mention.EndToken;
            if (!MentionsByToken.CanSpeak(entity, mention) || grammar.IsGoverned(mention.FirstToken, start))
                continue;
            var r = entity.Type == EntityType.Person ? 2 : 1;
            // A gerund goes with the subject of its sentence, a verb with what stands next to it.
            if (isGerund ? r > rank : r >= rank)
                (found, rank) = (entity, r);
        }
        return found;
    }
}
