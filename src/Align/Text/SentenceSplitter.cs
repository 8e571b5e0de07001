namespace Align.Text;

/// <summary>
/// Joins tokens to sentences. A sentence ends at a paragraph break, and after a terminal mark with its closing quotes and brackets when the
/// next token can open a sentence. Abbreviations, initials, ordinals, list numbers and a question inside a quotation do not end one.
/// </summary>
/// <remarks>Linear in the text; immutable and thread-safe.</remarks>
public sealed class SentenceSplitter
{
    private readonly Language _language;
    private readonly StringTable _endingAbbreviations;
    private readonly StringTable _openers;

    /// <summary>A splitter for a language.</summary>
    /// <param name="language">The language, for folding.</param>
    /// <param name="endingAbbreviations">Abbreviations, with their dot, that may be the last word of a sentence.</param>
    /// <param name="openers">Words that, with a capital after an abbreviation, open a new sentence: articles, pronouns and the like.</param>
    public SentenceSplitter(Language language, IEnumerable<string> endingAbbreviations, IEnumerable<string> openers)
    {
        _language = language;
        _endingAbbreviations = StringTable.Of(endingAbbreviations.Select(a => Folding.Fold(a, language)));
        _openers = StringTable.Of(openers.Select(a => Folding.Fold(a, language)));
    }

    /// <summary>Splits a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens, in order.</param>
    /// <returns>The sentences in order: together they hold every token once.</returns>
    public IReadOnlyList<SentenceSpan> Split(string text, IReadOnlyList<TokenSpan> tokens)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(tokens);
        var sentences = new List<SentenceSpan>();
        var paragraphs = new Paragraphs(text);
        var first = 0;
        var paragraph = 0;
        var ended = false;      // a terminal mark has been seen, and only closing marks since
        for (var i = 0; i < tokens.Count; i++)
        {
            ended = IsTerminal(text, tokens, i, first) || (ended && IsCloser(text, tokens, i));
            var last = i + 1 == tokens.Count;
            var breaks = !last && paragraphs.BreaksBetween(tokens[i].End, tokens[i + 1].Start);
            if (!last && !breaks && !(ended && !IsCloser(text, tokens, i + 1) && CanOpen(text, tokens, i)))
                continue;
            sentences.Add(new SentenceSpan(tokens[first].Start, tokens[i].End, first, i + 1, paragraph));
            first = i + 1;
            ended = false;
            if (breaks)
                paragraph++;
        }
        return sentences;
    }

    private bool IsTerminal(string text, IReadOnlyList<TokenSpan> tokens, int i, int first)
    {
        var token = tokens[i];
        if (token.Kind == TokenKind.Word)
            return text[token.End - 1] == '.' && AbbreviationEnds(text, tokens, i);
        if (token.Kind != TokenKind.Punctuation)
            return false;
        return text[token.Start] switch
        {
            '!' or '?' or '…' => true,
            '.' => !(token.Length == 1 && i == first + 1 && IsListNumber(text, tokens[first])),
            _ => false,
        };
    }

    private static bool IsListNumber(string text, TokenSpan token) =>
        token.Kind == TokenKind.Number ? token.Length <= 3 : token.Length <= 5 && text.AsSpan(token.Start, token.Length).IndexOfAnyExcept("IVXLC") < 0;

    private bool AbbreviationEnds(string text, IReadOnlyList<TokenSpan> tokens, int i)
    {
        if (i + 1 == tokens.Count)
            return true;
        var token = tokens[i];
        if (token.Length <= 20 && Contains(_endingAbbreviations, text, token))
            return true;
        var isAcronym = text.AsSpan(token.Start, token.Length - 1).Contains('.');
        return isAcronym && tokens[i + 1] is { Kind: TokenKind.Word, Length: <= 20 } next && char.IsUpper(text[next.Start]) && Contains(_openers, text, next);
    }

    private bool Contains(StringTable table, string text, TokenSpan token)
    {
        Span<char> folded = stackalloc char[Folding.MaxLength(20)];
        var n = Folding.Fold(text.AsSpan(token.Start, token.Length), folded, _language);
        return table.Contains(folded[..n]);
    }

    // A closing mark stands right behind what it closes.
    private static bool IsCloser(string text, IReadOnlyList<TokenSpan> tokens, int i)
    {
        var token = tokens[i];
        if (token.Kind != TokenKind.Punctuation || i == 0)
            return false;
        var glued = tokens[i - 1].End == token.Start;
        return text[token.Start] switch
        {
            ')' or ']' or '}' => true,
            '”' or '»' => glued || i + 1 == tokens.Count || tokens[i + 1].Start > token.End,
            '"' or '\'' or '’' or '“' or '‘' => glued,
            _ => false,
        };
    }

    private static bool CanOpen(string text, IReadOnlyList<TokenSpan> tokens, int i)
    {
        var next = tokens[i + 1];
        var c = text[next.Start];
        var glued = next.Start == tokens[i].End;
        if (glued && (tokens[i].Kind != TokenKind.Punctuation || text[tokens[i].Start] == '.' || !char.IsUpper(c)))
            return glued && text[tokens[i].Start] is '.' && char.IsUpper(c) && next.Length > 1 && i > 0 && tokens[i - 1].Length > 2 && tokens[i - 1].Kind == TokenKind.Word;
        return next.Kind switch
        {
            TokenKind.Word => !char.IsLower(c),
            TokenKind.Punctuation => c is '"' or '“' or '„' or '«' or '”' or '»' or '\'' or '‘' or '(' or '[' or '–' or '—' or '-' or '¿' or '¡' or '\u201F' or '`' or '…',
            _ => true,
        };
    }
}
