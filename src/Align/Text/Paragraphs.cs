using System.Buffers;

namespace Align.Text;

/// <summary>
/// Tells a paragraph break from a line that was merely wrapped. A blank line always breaks; a single line end breaks too, unless the text is
/// hard-wrapped at some width and the line goes on: the next word would not have fitted, or it continues in lower case.
/// </summary>
/// <remarks>Linear: what it looks at around a line end is bounded by <see cref="Widest"/>.</remarks>
internal readonly struct Paragraphs
{
    // Nobody wraps by hand outside these widths; longer lines are paragraphs, shorter ones verse or lists.
    private const int Narrowest = 40;
    private const int Widest = 120;

    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\v\f\u0085\u2028\u2029");

    private readonly string _text;
    private readonly int _width;        // what the text is wrapped at, 0 where it is not

    public Paragraphs(string text)
    {
        _text = text;
        _width = Width(text);
        if (_width > 0 && !IsHardWrapped())
            _width = 0;
    }

    /// <summary>Whether a paragraph ends in the gap between two tokens.</summary>
    /// <param name="start">Where the gap starts.</param>
    /// <param name="end">Where it ends: the start of the next token.</param>
    public bool BreaksBetween(int start, int end)
    {
        if (end - start == 0 || (end - start == 1 && _text[start] == ' '))
            return false;
        var gap = _text.AsSpan(start, end - start);
        var line = gap.IndexOfAny(LineEnds);
        if (line < 0)
            return false;
        if (gap[line] is '\u2029' or '\f')
            return true;
        var next = start + line + LineEndLength(_text, start + line);
        return _text.AsSpan(next, end - next).ContainsAny(LineEnds) || _width == 0 || StartsListItem(end) || !GoesOn(start + line, end);
    }

    private bool StartsListItem(int start)
    {
        var i = start;
        while (i < _text.Length && i - start < 3 && char.IsAsciiDigit(_text[i]))
            i++;
        var isMark = i < _text.Length && (i > start ? _text[i] is '.' or ')' : _text[i] is '-' or '–' or '—' or '•' or '*' or '·' or '▪');
        return isMark && i + 1 < _text.Length && char.IsWhiteSpace(_text[i + 1]);
    }

    private bool GoesOn(int lineEnd, int nextStart) => IsFull(lineEnd, nextStart) || ContinuesInLowerCase(lineEnd, nextStart);

    // Whether the next word would not have fitted. Lines of proportional type, as PDF files give them, vary in length by a seventh or so.
    private bool IsFull(int lineEnd, int nextStart) => (LineLength(lineEnd) + 1 + WordLength(nextStart)) * 20 > _width * 17;

    private bool ContinuesInLowerCase(int lineEnd, int nextStart)
    {
        var line = _text.AsSpan(0, lineEnd)[Math.Max(0, lineEnd - Widest)..].TrimEnd();
        return char.IsLower(_text[nextStart]) && line is [.., not ('.' or '!' or '?' or '…' or ':' or ';')];
    }

    // Of the line that ends here, up to Widest + 1.
    private int LineLength(int end)
    {
        var before = _text.AsSpan(0, end)[Math.Max(0, end - Widest - 1)..];
        return before[(before.LastIndexOfAny(LineEnds) + 1)..].TrimEnd().Length;
    }

    private int WordLength(int start)
    {
        var i = start;
        while (i < _text.Length && i - start < Widest && !char.IsWhiteSpace(_text[i]))
            i++;
        return i - start;
    }

    // The width that nine lines in ten keep within; 0 where they do not.
    private static int Width(string text)
    {
        Span<int> lines = stackalloc int[Widest + 2];       // by length
        lines.Clear();
        var total = 0;
        for (var start = 0; start < text.Length;)
        {
            var end = LineEnd(text, start);
            var length = text.AsSpan(start, end - start).TrimEnd().Length;
            if (length > 0)
            {
                lines[Math.Min(length, Widest + 1)]++;
                total++;
            }
            start = end + LineEndLength(text, end);
        }
        var width = 0;
        for (var within = 0; width <= Widest && within * 10 < total * 9; width++)
            within += lines[width];
        return width - 1 is >= Narrowest and <= Widest ? width - 1 : 0;
    }

    // Whether most lines are as long as the width lets them be, and many stop in the middle of a sentence.
    private bool IsHardWrapped()
    {
        int ends = 0, full = 0, continued = 0;
        for (var lineEnd = LineEnd(_text, 0); lineEnd < _text.Length;)
        {
            var next = lineEnd + LineEndLength(_text, lineEnd);
            var nextEnd = LineEnd(_text, next);
            var word = nextEnd - _text.AsSpan(next, nextEnd - next).TrimStart().Length;
            if (word < nextEnd && LineLength(lineEnd) > 0)
            {
                ends++;
                full += IsFull(lineEnd, word) ? 1 : 0;
                continued += ContinuesInLowerCase(lineEnd, word) ? 1 : 0;
            }
            lineEnd = nextEnd;
        }
        return full * 2 > ends && continued * 3 > ends;
    }

    private static int LineEnd(string text, int start) =>
        start < text.Length && text.AsSpan(start).IndexOfAny(LineEnds) is >= 0 and var length ? start + length : text.Length;

    private static int LineEndLength(string text, int end) => end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1;
}
