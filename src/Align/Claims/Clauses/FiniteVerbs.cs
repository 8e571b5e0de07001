using Align.Entities;
using Align.Lexicons;
using Align.Text;

namespace Align.Claims.Clauses;

/// <summary>Which words of a text are finite verbs, as far as their forms and what stands beside them tell: where there is one, there is a clause.</summary>
internal sealed class FiniteVerbs
{
    private const int MinimumWords = 3;

    private readonly TokenTable _tokens;
    private readonly TermTable _terms;
    private readonly ClauseWords _words;
    private readonly FiniteWords _beside;
    private readonly StringTable _articles;
    private readonly bool[] _finite;

    // How many words, and how many finite verbs, stand before each token: any stretch is then judged at once, however long.
    private readonly int[] _wordsBefore;
    private readonly int[] _finiteBefore;

    public FiniteVerbs(TokenTable tokens, TermTable terms, ClauseWords words)
    {
        (_tokens, _terms, _words) = (tokens, terms, words);
        (_beside, _articles) = (FiniteWords.For(tokens.Grammar), PhraseWords.For(tokens.Grammar).Article);
        _finite = new bool[tokens.Count];
        _wordsBefore = new int[tokens.Count + 1];
        _finiteBefore = new int[tokens.Count + 1];
        for (var i = 0; i < tokens.Count; i++)
        {
            _finite[i] = IsFiniteForm(i);
            _wordsBefore[i + 1] = _wordsBefore[i] + (tokens.Kind(i) is TokenKind.Word or TokenKind.Number ? 1 : 0);
            _finiteBefore[i + 1] = _finiteBefore[i] + (_finite[i] ? 1 : 0);
        }
    }

    /// <summary>Whether a token range has a finite verb, as far as auxiliaries and endings tell.</summary>
    public bool HasFiniteVerb(int first, int end) => first < end && _finiteBefore[end] > _finiteBefore[first];

    /// <summary>Whether a token is a finite verb, as far as its form tells.</summary>
    public bool IsFinite(int token) => _finite[token];

    /// <summary>Whether a token is a gerund: <c>ending</c>, <c>cerând</c>.</summary>
    public bool IsGerund(int token)
    {
        var folded = _tokens.Folded(token);
        return _terms.IsVerb(_tokens.Form(token)) && (_tokens.Language == Language.Romanian
            ? folded.EndsWith("and", StringComparison.Ordinal) || folded.EndsWith("ind", StringComparison.Ordinal)
            : folded.EndsWith("ing", StringComparison.Ordinal) && !_words.Preposition.Contains(folded));
    }

    /// <summary>The number of words and numbers in a token range.</summary>
    public int WordsIn(int first, int end) => _wordsBefore[end] - _wordsBefore[first];

    /// <summary>Whether a token range has a finite verb and enough words for a clause.</summary>
    public bool IsClause(int first, int end) => first < end && WordsIn(first, end) >= MinimumWords && HasFiniteVerb(first, end);

    private bool IsFiniteForm(int token)
    {
        if (!_tokens.IsWord(token))
            return false;
        var folded = _tokens.Folded(token);
        if (folded == "'s")
            return token > 0 && (_words.Subject.Contains(_tokens.Folded(token - 1)) || _tokens.Folded(token - 1) is "there" or "that" or "what" or "who" or "here");
        // "a" is as often an article: "autorizația de mediu a minei".
        if (folded == "a" && _tokens.Language == Language.Romanian)
            return IsBeforeParticiple(token + 1);
        if (_words.Auxiliary.Contains(folded))
            return true;
        // "și face parte": "a face" and "de făcut" are no finite verbs.
        if (_words.Finite.Contains(folded) && !_tokens.IsCapitalised(token) && !(token > 0 && _beside.NotBehind.Contains(_tokens.Folded(token - 1)) && (_tokens.Folded(token - 1) is not "nu" || token > 1 && _tokens.Folded(token - 2) is "a" or "sa")))
            return true;
        // "News.ro": the end of an address.
        if (_tokens.IsGlued(token) && _tokens.Text[_tokens[token].Start - 1] == '.')
            return false;
        // "the Stuttgart-based firm"
        if (_tokens.Language == Language.English && _tokens.IsGlued(token) && _tokens.Text[_tokens[token].Start - 1] == '-')
            return false;
        if (IsVerbWithObject(token))
            return true;
        // "Cumpărase un loc": a pluperfect opens a sentence as it is.
        if (_tokens.Language == Language.Romanian && folded is [_, _, _, .., 'a' or 'i' or 'u', 's', 'e'] && _tokens.OpensSentence(token) && _terms.IsVerb(_tokens.Form(token)) && !_terms.IsNoun(_tokens.Form(token)))
            return true;
        if (_tokens.IsStop(token) || _tokens.IsCapitalised(token) || !_terms.IsVerb(_tokens.Form(token)))
            return false;
        // "preluat de AFP": a participle without its auxiliary.
        if (_tokens.Language == Language.Romanian && folded is [_, _, _, .., 'a' or 'u', 't'] && folded is not ("combat" or "dezbat") && !(token > 0 && _words.Perfect.Contains(_tokens.Folded(token - 1))))
            return false;
        // "îmbarcarea pasagerilor", "oprirea minei": a noun.
        if (_tokens.Language == Language.Romanian && folded is [.., 'a', 'r', 'e', 'a'] or [.., 'i', 'r', 'e', 'a'])
            return false;
        // "se fac", "nu cere", "că închide", "care cere": behind a clitic, a negator or a conjunction what may be a verb is one.
        if (token > 0 && _beside.Behind.Contains(_tokens.Folded(token - 1)) && !(token > 1 && _tokens.Folded(token - 2) is "sa" or "a"))
            return true;
        return _tokens.Language == Language.Romanian
            ? folded.EndsWith("este", StringComparison.Ordinal) || folded.EndsWith("esc", StringComparison.Ordinal) || folded.EndsWith("eaza", StringComparison.Ordinal)
                || folded.EndsWith("au", StringComparison.Ordinal) || folded.EndsWith("ea", StringComparison.Ordinal) || _terms.IsOnlyVerb(_tokens.Form(token))
            : folded.EndsWith("ed", StringComparison.Ordinal) || (folded.EndsWith('s') && !_terms.IsNoun(_tokens.Form(token))) || _tokens.Grammar.Irregular.LemmaOf(folded) is not (null or "person" or "man" or "woman" or "child")
                || (_terms.IsOnlyVerb(_tokens.Form(token)) && !folded.EndsWith("ing", StringComparison.Ordinal) && !(token > 0 && _tokens.Folded(token - 1) is "to"));
    }

    // "employs 1,170 people", "needs the approval", "cut its deposit rate": what might be a noun has an object right behind it, and a subject before it.
    private bool IsVerbWithObject(int token)
    {
        if (_tokens.Language != Language.English || token == 0 || token + 1 >= _tokens.Count || _tokens.IsCapitalised(token) || !_tokens.IsWord(token - 1))
            return false;
        var (before, folded) = (_tokens.Folded(token - 1), _tokens.Folded(token));
        // "staff read about it"
        if (folded is "read" && _tokens.Folded(token + 1) is "about" or "that" or "of" && !_words.Preposition.Contains(before) && !_words.Auxiliary.Contains(before) && before is not ("to" or "the" or "a" or "be"))
            return true;
        if (!(_beside.Unmarked.Contains(folded) || (folded is [_, _, .., 's'] && _terms.IsVerb(_tokens.Form(token)))) || _words.Preposition.Contains(before) || before is "the" or "a" or "an")
            return false;
        return _tokens.Kind(token + 1) == TokenKind.Number && folded[^1] == 's' || _articles.Contains(_tokens.Folded(token + 1));
    }

    private bool IsBeforeParticiple(int token)
    {
        while (token < _tokens.Count && _beside.BeforeParticiple.Contains(_tokens.Folded(token)))
            token++;
        return token < _tokens.Count && _tokens.IsWord(token) && !_tokens.IsCapitalised(token) && _tokens.Folded(token) is [.., 't' or 's'];
    }
}
