using Align.Knowledge;
using Align.Text;

namespace Align.Claims.Speakers;

/// <summary>Finds the source that a frame brings in, and what is said of it in passing: <c>potrivit lui Putin</c>, <c>according to the agency, known as DNA, …</c></summary>
internal sealed class FrameSource(TokenTable tokens, ClauseWords words, MentionsByToken mentions, Antecedents antecedents, PersonNouns people)
{
    private readonly PhraseTable<GazetteerEntry> _roles = NameTable.For(tokens.Grammar).Roles;

    /// <summary>The first entity named from a token on, within a few words: <c>potrivit lui Putin</c>, <c>scrie Agerpres</c>, <c>according to the Romanian prime minister</c>.</summary>
    public Entity? SourceBehind(int start, int limit, Func<int, bool> isQuoted)
    {
        var i = start;
        for (; i < limit && i < start + 7; i++)
        {
            // "potrivit avocatei sale, Maria Vasilescu"
            if (i > start && tokens.IsMark(i, ',') && NameBetweenCommas(i) is not null && !isQuoted(i + 1) && TellsSomebody(start, i))
                return mentions.Starting(i + 1);
            // "according to the agency, known as DNA, …"
            if (i > start && tokens.IsMark(i, ',') && i + 3 < limit && tokens.Folded(i + 1) is "known" or "cunoscut" or "cunoscuta" && tokens.Folded(i + 2) is "as" or "ca" or "drept")
                return mentions.Starting(i + 3);
            // "the Austrian-controlled company"
            if (i > start && tokens.IsMark(i, '-') && tokens.IsGlued(i))
                continue;
            if (isQuoted(i) || tokens.Kind(i) == TokenKind.Punctuation)
                break;
            if (mentions.Starting(i) is { } entity)
                return entity;
            if (antecedents.Pronoun(i, limit) is { } pronoun)
                return pronoun;
            // Another preposition or verb: whoever follows is not the speaker.
            if (i > start && words.Preposition.Contains(tokens.Folded(i)) && tokens.Folded(i) is not ("lui" or "al" or "a" or "ale" or "by" or "de" or "of"))
                break;
        }
        // "according to the Austrian-controlled company", "potrivit companiei"
        for (var noun = start; noun < i; noun++)
            if (antecedents.TakenUp(noun, start, isOblique: true) is { } takenUp)
                return takenUp;
        return null;
    }

    /// <summary>The comma that closes what is said in passing about the speaker of a frame: a name (<c>potrivit primarului, Ion Vasilescu,</c>), or who or what it is (<c>known as DNA</c>, <c>which runs the line</c>); or null.</summary>
    public int? CloseOfAside(int comma, int end)
    {
        if (NameBetweenCommas(comma) is { } close && close < end && tokens.IsMark(close, ','))
            return close;
        if (comma + 1 >= end || !(words.Relative.Contains(tokens.Folded(comma + 1)) || tokens.Folded(comma + 1) is "known" or "based" or "cunoscut" or "cunoscuta"))
            return null;
        for (var i = comma + 2; i < Math.Min(end, comma + 14); i++)
            if (tokens.IsMark(i, ','))
                return i;
        return null;
    }

    // A noun for a person, an office or a body stands in a stretch: the name behind it is whose it is.
    private bool TellsSomebody(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (tokens.IsWord(i) && (_roles.TryMatch(tokens, i, end, out _, out _) || people.Contains(i, isOblique: true) || words.Organiser.Contains(tokens.Stem(i)) || words.KindOfBody.ContainsKey(tokens.Stem(i))))
                return true;
        return false;
    }

    // The comma behind a name that stands right behind a comma, or the end of the sentence there.
    private int? NameBetweenCommas(int comma)
    {
        foreach (var (mention, entity) in mentions.StartingAt(comma + 1))
            if (MentionsByToken.CanSpeak(entity, mention) && mention.Kind == MentionKind.Name && entity.Type != EntityType.Place && mention.EndToken < tokens.Count && (tokens.IsMark(mention.EndToken, ',') || mention.EndToken == tokens.Sentences[tokens.SentenceOf(comma)].EndToken - 1)
                // "According to the ministry, Ion Vasilescu, 44, was hurt"
                && !(mention.EndToken + 1 < tokens.Count && tokens.Kind(mention.EndToken + 1) == TokenKind.Number))
                return mention.EndToken;
        return null;
    }
}
