using Align.Claims.Clauses;
using Align.Lexicons;
using Align.Text;

namespace Align.Claims.Speakers;

/// <summary>What keeps a name or noun from being the subject of a verb of saying: a preposition before it, a relative clause around it, another noun that it belongs to.</summary>
internal sealed class SubjectGrammar(TokenTable tokens, TermTable terms, ClauseWords words, FiniteVerbs verbs, MentionsByToken mentions, IssuedPapers papers)
{
    // How far back the comma of a relative clause is looked for.
    private const int Window = 40;

    /// <summary>Whether a preposition governs what begins at a token, an article or an owner between.</summary>
    public bool IsGoverned(int token, int start)
    {
        var i = token - 1;
        while (i >= start && (tokens.Folded(i) is "the" or "lui" or "an" || (tokens.Folded(i) is "a" && tokens.Language == Language.English)))
            i--;
        // "a unit of Austria's OMV"
        if (i > start && tokens.Folded(i) is "'s" && mentions.EndingAt(i).FirstOrDefault() is { Mention: { } owner } && owner.FirstToken > start)
            return IsGoverned(owner.FirstToken, start);
        return i >= start && words.Preposition.Contains(tokens.Folded(i)) && tokens.Folded(i) is not "as";
    }

    /// <summary>Whether a token stands in a relative clause: <c>Chimpex, which belongs to the Ameropa group,</c> says nothing of whoever is named there.</summary>
    public bool IsInRelative(int token, int start)
    {
        for (var i = token - 1; i > Math.Max(start, token - Window); i--)
            if (tokens.IsMark(i, ','))
                return tokens.IsWord(i + 1) && (words.Relative.Contains(tokens.Folded(i + 1)) || (i + 2 < token && words.Preposition.Contains(tokens.Folded(i + 1)) && words.Relative.Contains(tokens.Folded(i + 2))));
        return false;
    }

    /// <summary>Whether a name only tells whose or which: <c>Gheba's federation says</c>, <c>A Sanitas official said</c>, <c>liderul federației a spus</c>.</summary>
    public bool IsPartOfPhrase(Mention mention, Entity entity, int start, int cue)
    {
        var end = mention.EndToken;
        if (tokens.Language != Language.Romanian)
            return end < cue && !(entity.Type is not EntityType.Person && papers.ClosesPhrase(tokens.Folded(end) is "'s" ? end + 1 : end, cue)) && (tokens.Folded(end) is "'s" && end + 1 < cue
                || (entity.Type is not EntityType.Person && tokens.IsWord(end) && !tokens.IsCapitalised(end) && terms.IsNoun(tokens.Form(end)) && !verbs.IsFinite(end) && !tokens.Folded(end).EndsWith('s')));
        return IsGenitive(mention, start);
    }

    /// <summary>Whether a name is the genitive of the noun before it.</summary>
    public bool IsGenitive(Mention mention, int start)
    {
        var before = mention.FirstToken - 1;
        // "specialiștii Institutului": many speak for it.
        return before >= start && !(tokens.Folded(before) is [.., 'i', 'i'] or [.., 'e', 'l', 'e']) && mention.Kind is not MentionKind.Acronym && tokens.IsWord(before) && !tokens.IsStop(before) && terms.IsNoun(tokens.Form(before)) && !verbs.IsFinite(before)
            && tokens.Folded(mention.FirstToken) is [.., 'l', 'u', 'i'] or [.., 'e', 'i'] or [.., 'i', 'i'] or [.., 'l', 'o', 'r'];
    }

    /// <summary>The article that an English noun stands behind, or the noun.</summary>
    public int FirstOfPhrase(int noun, int start)
    {
        for (var i = noun - 1; i >= start && i >= noun - 6 && tokens.Kind(i) is TokenKind.Word or TokenKind.Number; i--)
            if (tokens.Folded(i) is "the")
                return i;
        return noun;
    }
}
