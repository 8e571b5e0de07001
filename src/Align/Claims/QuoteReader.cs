using Align.Text;

namespace Align.Claims;

/// <summary>A stretch between quotation marks: the tokens inside are <c>[First,End)</c>.</summary>
/// <param name="Open">The opening mark's token.</param>
/// <param name="First">The first token inside.</param>
/// <param name="End">The number after the last token inside.</param>
/// <param name="AfterClose">The number after the closing mark; equal to <paramref name="End"/> where the quotation is never closed.</param>
internal readonly record struct Quote(int Open, int First, int End, int AfterClose)
{
    public int Length => End - First;

    public bool Contains(int token) => token >= First && token < End;
}

/// <summary>
/// Pairs quotation marks in whatever style, openers and closers mixed: by the shape of the mark where it tells, else by the white space around it.
/// A quotation that is opened again at the start of the next paragraph goes on there; one that is never closed ends with its paragraph. A quotation inside
/// another, in marks of its own, belongs to the outer one.
/// </summary>
internal sealed class QuoteReader
{
    private readonly TokenTable _tokens;
    private readonly List<Quote> _quotes = [];

    // What is open: its first token and that behind its mark, and the mark; the mark of a quotation inside it, or nothing.
    private int _open = -1;
    private int _inside;
    private char _mark;
    private char _inner;

    private QuoteReader(TokenTable tokens) => _tokens = tokens;

    /// <summary>The quotations of a text, in order, without overlaps.</summary>
    public static IReadOnlyList<Quote> Read(TokenTable tokens) => Read(tokens, 0, tokens.Count);

    /// <summary>The quotations of a range of tokens.</summary>
    public static IReadOnlyList<Quote> Read(TokenTable tokens, int first, int end)
    {
        var reader = new QuoteReader(tokens);
        for (var i = first; i < end;)
        {
            if (reader._open >= 0 && reader.IsNewParagraph(i))
                reader.Close(i, i);
            var width = reader.WidthAt(i);
            if (width > 0)
                reader.ReadMark(i, width);
            i += Math.Max(1, width);
        }
        if (reader._open >= 0)
            reader.Close(end, end);
        return reader._quotes;
    }

    private void ReadMark(int i, int width)
    {
        var mark = width == 2 || _tokens[i].Length == 2 ? '"' : Plain(_tokens.FirstChar(i));
        if (_open < 0)
        {
            if (Opens(i, width, mark))
                (_open, _inside, _mark, _inner) = (i, i + width, mark, '\0');
        }
        else if (_inner != '\0' && Answers(_inner, mark) && !OpensByPlace(i, width))
        {
            _inner = '\0';
        }
        else if (IsInner(i, width, mark))
        {
            _inner = mark;
        }
        else if (Closes(i, width, mark))
        {
            Close(i, i + width);
        }
    }

    private void Close(int end, int afterClose)
    {
        if (end > _inside)
            _quotes.Add(new Quote(_open, _inside, end, afterClose));
        _open = -1;
    }

    // How many tokens make up the mark at a token: 2 for two apostrophes or commas in a row, 0 for none.
    private int WidthAt(int i)
    {
        if (_tokens.Kind(i) != TokenKind.Punctuation)
            return 0;
        var c = _tokens.FirstChar(i);
        if (QuotationMarks.IsDoubleOrLike(c))
            return 1;
        if (!QuotationMarks.IsSingle(c) && c is not ('`' or ','))
            return 0;
        if (_tokens[i].Length == 2)
            return 1;
        if (i + 1 < _tokens.Count && _tokens.IsMark(i + 1, c) && _tokens[i + 1].Length == 1 && _tokens.IsGlued(i + 1))
            return 2;
        return c == ',' ? 0 : 1;
    }

    // The marks that only differ in how they are drawn.
    private static char Plain(char mark) => mark switch
    {
        '‘' or '’' or '`' => '\'',
        '‟' => '„',
        '″' => '"',
        _ => mark,
    };

    private bool Opens(int i, int width, char mark) => mark switch
    {
        '„' or '«' => true,
        '»' => OpensByPlace(i, width),
        // A single mark is as often an apostrophe: it opens before a word and closes behind one.
        '\'' => OpensByPlace(i, width) && HasClosingSingle(i),
        // "I am not running," he said: a mark that only closes, whose opening is in another text or paragraph, opens nothing.
        '"' => !IsGlued(i) || IsGlued(i + width) && !IsPause(i + width),
        _ => !IsGluedToWord(i) || IsGlued(i + width) && !IsPause(i + width),
    };

    private bool IsPause(int i) => i < _tokens.Count && _tokens.Kind(i) == TokenKind.Punctuation && _tokens.FirstChar(i) is ',' or '.' or ';' or ':' or '?' or '!' or ')';

    private bool Closes(int i, int width, char mark) => mark switch
    {
        '„' => false,
        '«' => !OpensByPlace(i, width),
        '\'' => _mark == '\'' && ClosesSingle(i),
        '“' => !(OpensByPlace(i, width) && i + 1 < _tokens.Count && _tokens.Kind(i + 1) is TokenKind.Word or TokenKind.Number),
        _ => _mark != '\'',
    };

    // «…» inside „…”, „…” inside «…», '…' inside "…".
    private bool IsInner(int i, int width, char mark) => _inner == '\0' && OpensByPlace(i, width) && mark switch
    {
        '«' => _mark is not '«',
        '„' => _mark is not '„',
        '"' or '“' => _mark is '„' or '«',
        '\'' => _mark is not '\'' && HasClosingSingle(i),
        _ => false,
    };

    private static bool Answers(char opener, char mark) => opener switch
    {
        '«' => mark is '»',
        '\'' => mark is '\'',
        _ => mark is '”' or '“' or '"',
    };

    private bool OpensByPlace(int i, int width) => !IsGluedToWord(i) && IsGlued(i + width);

    private bool IsGluedToWord(int i) => IsGlued(i) && _tokens.FirstChar(i - 1) is not ('(' or '[' or '„' or '“' or '«' or '–' or '—' or '"');

    private bool IsGlued(int token) => token < _tokens.Count && _tokens.IsGlued(token);

    // Behind a word or mark, and before white space or a mark; before a word it is an apostrophe.
    private bool ClosesSingle(int i) => _tokens.IsGlued(i) && !(IsGlued(i + 1) && _tokens.Kind(i + 1) is TokenKind.Word or TokenKind.Number);

    private bool HasClosingSingle(int open)
    {
        for (var i = open + 1; i < _tokens.Count && i < open + 120 && !IsNewParagraph(i); i++)
            if (_tokens.Kind(i) == TokenKind.Punctuation && _tokens[i].Length == 1 && Plain(_tokens.FirstChar(i)) == '\'' && ClosesSingle(i))
                return true;
        return false;
    }

    private bool IsNewParagraph(int token) =>
        token > 0 && _tokens.SentenceOf(token) != _tokens.SentenceOf(token - 1)
        && _tokens.Sentences[_tokens.SentenceOf(token)].Paragraph != _tokens.Sentences[_tokens.SentenceOf(token - 1)].Paragraph;
}
