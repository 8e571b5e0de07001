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
/// A quotation that is opened again at the start of the next paragraph goes on there; one that is never closed ends with its paragraph.
/// </summary>
internal static class QuoteReader
{
    public static IReadOnlyList<Quote> Read(TokenTable tokens)
    {
        var quotes = new List<Quote>();
        var open = -1;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (open >= 0 && IsNewParagraph(tokens, i))
            {
                Close(i, i);
                open = -1;
            }
            switch (Side(tokens, i, open >= 0))
            {
                case 1 when open < 0:
                    open = i;
                    break;
                case -1 when open >= 0:
                    Close(i, i + 1);
                    open = -1;
                    break;
            }
        }
        if (open >= 0)
            Close(tokens.Count, tokens.Count);
        return quotes;

        void Close(int end, int afterClose)
        {
            if (end > open + 1)
                quotes.Add(new Quote(open, open + 1, end, afterClose));
        }
    }

    private static bool IsNewParagraph(TokenTable tokens, int token) =>
        token > 0 && tokens.SentenceOf(token) != tokens.SentenceOf(token - 1) && tokens.Sentences[tokens.SentenceOf(token)].Paragraph != tokens.Sentences[tokens.SentenceOf(token - 1)].Paragraph;

    /// <summary>1: opens, -1: closes, 0: neither. A mark that could do both does what is due.</summary>
    private static int Side(TokenTable tokens, int i, bool isOpen)
    {
        if (tokens.Kind(i) != TokenKind.Punctuation)
            return 0;
        var surface = tokens.Surface(i);
        switch (surface[0])
        {
            case '„' or '«' or '‟':
                return isOpen && surface[0] == '«' && IsGlued(tokens, i) && !IsGlued(tokens, i + 1) ? -1 : 1;
            case '»':
                return !isOpen && !IsGlued(tokens, i) && IsGlued(tokens, i + 1) ? 1 : -1;
            case '"' or '“' or '”' or '″':
            case '\'' or '‘' or '’' or '`' or ',' when surface.Length == 2:
                break;
            case '\'' or '‘' or '’' or '`' when surface.Length == 1:
                // A single mark is as often an apostrophe: it opens before a word and closes behind one.
                if (!isOpen)
                    return !IsGlued(tokens, i) && IsGlued(tokens, i + 1) && HasClosingSingle(tokens, i) ? 1 : 0;
                return IsGlued(tokens, i) && !IsGlued(tokens, i + 1) ? -1 : 0;
            default:
                return 0;
        }
        var (before, after) = (IsGlued(tokens, i) && !IsOpeningMark(tokens, i - 1), IsGlued(tokens, i + 1));
        if (isOpen)
            return after && !before && i + 1 < tokens.Count && tokens.Kind(i + 1) is TokenKind.Word or TokenKind.Number && surface[0] is '“' ? 1 : -1;
        return before && !after && surface[0] is not '"' ? 0 : 1;
    }

    private static bool IsGlued(TokenTable tokens, int token) => token < tokens.Count && tokens.IsGlued(token);

    private static bool IsOpeningMark(TokenTable tokens, int token) => tokens.FirstChar(token) is '(' or '[' or '„' or '“' or '«' or '–' or '—';

    private static bool HasClosingSingle(TokenTable tokens, int open)
    {
        for (var i = open + 1; i < tokens.Count && i < open + 120 && !IsNewParagraph(tokens, i); i++)
            if (tokens.Kind(i) == TokenKind.Punctuation && tokens[i].Length == 1 && tokens.FirstChar(i) is '\'' or '’' && tokens.IsGlued(i) && !IsGlued(tokens, i + 1))
                return true;
        return false;
    }
}
