using Align.Claims.Clauses;
using Align.Lexicons;
using Align.Text;

namespace Align.Claims.Speakers;

/// <summary>Nouns for papers that somebody issues (<c>report</c>, <c>sondaj</c>): what such a paper says, a body says.</summary>
internal sealed class IssuedPapers(TokenTable tokens, TermTable terms, ClauseWords words, FiniteVerbs verbs, MentionsByToken mentions)
{
    /// <summary>Whether a token is a noun for a paper that somebody issues: <c>report</c>, <c>sondaj</c>.</summary>
    public bool IsPaper(int token) => tokens.IsWord(token) && words.Document.Contains(tokens.Stem(token)) && (terms.IsNoun(tokens.Form(token)) || !terms.IsVerb(tokens.Form(token)));

    /// <summary>Whether a stretch that ends at a cue closes on such a noun: <c>Finance Ministry data show</c>, <c>the ministry's annual report said</c>.</summary>
    public bool ClosesPhrase(int token, int cue)
    {
        for (var i = token; i < Math.Min(cue, token + 3) && tokens.IsWord(i); i++)
            if (IsPaper(i))
                return i + 1 == cue;
        return false;
    }

    /// <summary>Whose a paper is: <c>raportul Comisiei Europene</c>, <c>un sondaj realizat de Avangarde</c>, <c>a survey carried out by Gallup</c>.</summary>
    public Entity? AuthorBehind(int start, int limit)
    {
        for (var i = start; i < Math.Min(limit, start + 6) && tokens.IsWord(i); i++)
        {
            if (mentions.Starting(i) is { } author && author.Type is EntityType.Organization or EntityType.Other or EntityType.Person && (i == start || IsLink(i - 1) || (i - 1 > start && IsLink(i - 2))))
                return author;
            if (verbs.IsFinite(i) && !IsLink(i))
                return null;
        }
        return null;

        bool IsLink(int i) => tokens.Folded(i) is "de" or "al" or "ale" or "ai" or "a" or "by" or "from" or "of";
    }
}
