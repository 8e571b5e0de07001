using Align.Lexicons;
using Align.Text;

namespace Align.Entities.Names;

/// <summary>What capitals say in a text: in a headline, a line in capitals or at the start of a sentence, nothing; elsewhere they make names.</summary>
internal sealed class Capitals
{
    private readonly TokenTable _tokens;
    private readonly TermTable _terms;
    private readonly NameWords _words;
    private readonly HashSet<string> _inside = [];
    private readonly HashSet<string> _mixed = [];
    private readonly bool[] _titleCase;
    private readonly bool[] _inCapitals;

    public Capitals(TokenTable tokens, TermTable terms, NameWords words)
    {
        (_tokens, _terms, _words) = (tokens, terms, words);
        _titleCase = [.. tokens.Sentences.Select(ReadTitleCase)];
        _inCapitals = [.. tokens.Sentences.Select(ReadInCapitals)];
        for (var i = 0; i < tokens.Count; i++)
            if (tokens.IsWord(i) && tokens.IsCapitalised(i) && !Are(tokens.Surface(i)))
                _mixed.Add(tokens.Folded(i));
        for (var i = 0; i < tokens.Count; i++)
            if (tokens.IsWord(i) && tokens.IsCapitalised(i) && !Opens(i) && !IsAmongCommonWords(i))
                _inside.Add(tokens.Folded(i));
    }

    /// <summary>Whether the sentence of a token writes every word large.</summary>
    public bool IsTitleCase(int token) => _titleCase[_tokens.SentenceOf(token)];

    /// <summary>Whether the sentence of a token is written in capitals throughout.</summary>
    public bool IsInCapitals(int token) => _inCapitals[_tokens.SentenceOf(token)];

    /// <summary>Whether a word has a capital anywhere in the text where only a name has one.</summary>
    public bool StandsInside(int token) => _inside.Contains(_tokens.Folded(token));

    /// <summary>Whether a word stands anywhere in the text with a capital and small letters.</summary>
    public bool IsMixed(int token) => _mixed.Contains(_tokens.Folded(token));

    /// <summary>Whether a capital says nothing of a word, because of where the word stands.</summary>
    public bool Opens(int token) => _tokens.OpensSentence(token) || IsTitleCase(token) || AfterColonOrQuote(token);

    /// <summary>Whether a word is written in capitals, up to an ending behind a hyphen.</summary>
    public static bool Are(ReadOnlySpan<char> surface)
    {
        var letters = 0;
        foreach (var c in surface)
        {
            if (c is '-')
                break;                                          // SUA-ului
            if (char.IsLower(c))
                return false;
            if (char.IsLetter(c))
                letters++;
        }
        return letters >= 2;
    }

    /// <summary>Whether a mark stands before a token behind which a sentence begins: a colon, a quotation mark, a bracket, a dash.</summary>
    public bool AfterColonOrQuote(int token)
    {
        if (token == 0)
            return true;
        var c = _tokens.FirstChar(token - 1);
        // “…,” Mocanu said: behind a quotation that ends in a comma the sentence goes on.
        // But: said, “Right now …
        if (c is '"' or '”' or '’' or '\'' && token > 1 && _tokens.IsMark(token - 2, ',') && (_tokens.IsGlued(token - 1) || !_tokens.IsGlued(token)))
            return false;
        return c is '"' or '“' or '„' or '«' or ':' or '\'' or '‘' or '”' or '(' or '[' or '–' or '—' or '-' && !(c == '-' && _tokens.IsGlued(token)) && _tokens.Kind(token - 1) == TokenKind.Punctuation;
    }

    // One verb or noun written small, in Romanian any word, and the capitals are those of names: "Luni, Marius Ispas a vorbit la Craiova".
    private bool ReadTitleCase(SentenceSpan sentence)
    {
        var words = 0;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            if (_tokens.IsWord(i) && (_tokens.Language == Language.Romanian ? _tokens[i].Length > 2 : _tokens[i].Length > 3 && !_tokens.IsStop(i)))
            {
                if (!_tokens.IsCapitalised(i) && !(_tokens.IsGlued(i) && _tokens.Folded(i)[0] is '-' or '\''))
                    return false;
                words++;
            }
        return words >= 4;
    }

    // A line written in capitals throughout says nothing about its words.
    private bool ReadInCapitals(SentenceSpan sentence)
    {
        var small = 0;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            if (_tokens.IsWord(i) && !Are(_tokens.Surface(i)))
                small++;
        return small * 2 < sentence.EndToken - sentence.FirstToken && sentence.EndToken - sentence.FirstToken > 3;
    }

    // "First" in "the First Lady" makes no name of the first word of a sentence.
    private bool IsAmongCommonWords(int token) => _terms.IsKnown(_tokens.Form(token)) && !_terms.IsNoun(_tokens.Form(token)) && !_words.FirstNames.Contains(_tokens.Folded(token)) && ((token > 0 && IsCommon(token - 1)) || (token + 1 < _tokens.Count && IsCommon(token + 1)));

    private bool IsCommon(int token) => _tokens.IsWord(token) && _tokens.IsCapitalised(token) && _terms.IsKnown(_tokens.Form(token)) && !_words.FirstNames.Contains(_tokens.Folded(token));
}
