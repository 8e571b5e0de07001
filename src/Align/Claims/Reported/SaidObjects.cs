using Align.Claims.Clauses;
using Align.Lexicons;
using Align.Text;

namespace Align.Claims.Reported;

/// <summary>What somebody says as the object of a verb, without a clause: <c>denied any boycott</c>.</summary>
internal sealed class SaidObjects(TokenTable tokens, TermTable terms, ClauseWords words, QuoteIndex quotes, FiniteVerbs verbs)
{
    private readonly SpeechWords _speech = SpeechWords.For(tokens.Grammar);

    /// <summary>
    /// What is denied, promised, threatened, estimated or asked for may be a noun, a gerund or an infinitive: <c>denied breaking the law</c>, <c>nu exclude deschiderea unei anchete</c>,
    /// <c>promite 3.000 de locuri de muncă</c>, <c>amenință cu o grevă</c>, <c>urged Bucharest to grant …</c>, <c>a cerut Guvernului să declare …</c>
    /// </summary>
    public int? StartOf(CueHit cue, int limit)
    {
        if (cue.IsGerund || cue.IsPassive || cue.End + 2 >= limit || tokens.Kind(cue.End) == TokenKind.Punctuation || quotes.IsQuoted(cue.End) || (tokens.Kind(cue.End + 1) == TokenKind.Punctuation && !tokens.IsGlued(cue.End + 1)))
            return null;
        // "i s-a cerut să-l lase": nobody asks.
        if (tokens.Language == Language.Romanian && (tokens.Folded(cue.First) is "se" or "s-" or "s-a" || cue.First > 0 && tokens.Folded(cue.First - 1) is "se" or "s-" or "s-a"))
            return null;
        var (verb, next) = (tokens.Stem(cue.End - 1), tokens.Folded(cue.End));
        if (words.Naming.Contains(verb) && IsNamed(cue.End, limit))
            return cue.End;
        if (cue.Strength == "demands")
        {
            for (var i = cue.End; i < Math.Min(limit, cue.End + 6) && !verbs.IsFinite(i) && tokens.Kind(i) != TokenKind.Punctuation; i++)
                if (tokens.Language == Language.English ? i > cue.End && tokens.Folded(i) is "to" && i + 1 < limit && terms.IsVerb(tokens.Form(i + 1)) : tokens.Folded(i) is "sa")
                    return i;
            return null;
        }
        if (tokens.Language == Language.English)
        {
            // "accused the owner of hiding wages"
            if (tokens.Folded(cue.End - 1).StartsWith("accus", StringComparison.Ordinal))
                return AccusedOf(cue.End, limit);
            // "put the loss at 1.1 million"
            if (tokens.Folded(cue.End - 1) is "put" or "puts" or "estimates" or "estimated")
                return IsFigured(cue.End, limit) ? cue.End : null;
            if (verb == Denying(tokens) || tokens.Folded(cue.End - 1) is "out" && cue.Strength == "denies")
                return next is "any" or "a" or "an" || next.EndsWith("ing", StringComparison.Ordinal) ? cue.End : null;
            return cue.Strength == "promises" && (next is "to" ? IsVow(cue) && terms.IsVerb(tokens.Form(cue.End + 1)) : !words.Preposition.Contains(next) && IsThing(cue.End)) ? cue.End : null;
        }
        if (next is "cu" && cue.Strength == "warns")
            return cue.End + 1;
        if (cue.Strength == "admits" && tokens.Folded(cue.First) is "nu" or "n-")
            return terms.IsNoun(tokens.Form(cue.End)) ? cue.End : null;
        if (verb == Denying(tokens))
            return next is "orice" or "vreo" or "vreun" ? cue.End : null;
        return cue.Strength == "promises" && IsThing(cue.End) || (verb == tokens.Grammar.Analyzer.Key("estima") && IsThing(cue.End)) ? cue.End : null;
    }

    /// <summary>Where an object ends: before a second verb of its subject (<c>pledged help [and said …]</c>, <c>put the bill at 2 billion [and wants …]</c>).</summary>
    public int EndOf(int first, int end)
    {
        for (var i = first + 1; i < end; i++)
            if (tokens.IsWord(i) && words.Coordinator.Contains(tokens.Folded(i)) && !quotes.IsQuoted(i) && (i + 1 == end || verbs.IsFinite(i + 1) && !verbs.HasFiniteVerb(first, i)))
                return i;
        return end;
    }

    private bool IsVow(CueHit cue) => _speech.Vow.Contains(tokens.Folded(cue.End - 1));

    // "called the sacking “brutal”", "labelled the law a threat to the press", "a calificat acuzațiile drept o invenție", "numește oferta o bătaie de joc": a thing, and what it is called.
    private bool IsNamed(int first, int limit)
    {
        if (tokens.Language == Language.English && !(_speech.Nameable.Contains(tokens.Folded(first)) || tokens.IsCapitalised(first)))
            return false;
        for (var i = first + 1; i < Math.Min(limit, first + 8); i++)
        {
            if (quotes.From(i + 1) is { } quote && quotes[quote].Open == i)
                return tokens.Language == Language.English || tokens.IsWord(i - 1) && tokens.Folded(i - 1) is not ("drept" or "ca" or "fiind");
            // "called the council to a meeting"
            if (tokens.Kind(i) == TokenKind.Punctuation || verbs.IsFinite(i) || (words.Subordinator.Contains(tokens.Folded(i)) && tokens.Folded(i) is not "as") || tokens.Folded(i) is "to" or "for" or "in" or "la" or "pentru")
                return false;
            if (tokens.Language == Language.English ? tokens.Folded(i) is "a" or "an" or "as" : tokens.Folded(i) is "o" or "un" or "drept")
                return tokens.Language == Language.English || terms.IsNoun(tokens.Form(first));
        }
        return false;
    }

    private int? AccusedOf(int first, int limit)
    {
        for (var i = first; i + 1 < Math.Min(limit, first + 14) && !verbs.IsFinite(i) && tokens.Kind(i) != TokenKind.Punctuation; i++)
            if (tokens.Folded(i) is "of" && (verbs.IsGerund(i + 1) || i + 2 < limit && tokens.Kind(i + 1) == TokenKind.Punctuation && verbs.IsGerund(i + 2)))
                return i + 1;
        return null;
    }

    // A figure stands behind "at" within what is estimated.
    private bool IsFigured(int first, int limit)
    {
        for (var i = first + 1; i < Math.Min(limit, first + 14) && !verbs.IsFinite(i) && tokens.Kind(i) != TokenKind.Punctuation; i++)
            if (tokens.Folded(i) is "at")
            {
                for (var n = i + 1; n < Math.Min(limit, i + 5); n++)
                    if (tokens.Kind(n) == TokenKind.Number)
                        return true;
                return false;
            }
        return false;
    }

    private bool IsThing(int token) => tokens.Kind(token) == TokenKind.Number || tokens.Folded(token) is "o" or "un" or "a" or "an" || (tokens.IsWord(token) && !tokens.IsStop(token) && terms.IsNoun(tokens.Form(token)) && !tokens.IsCapitalised(token))
        || (tokens.Language == Language.English && tokens.IsGlued(token + 1));

    private static string Denying(TokenTable tokens) => tokens.Grammar.Analyzer.Key(tokens.Language == Language.English ? "deny" : "nega");
}
