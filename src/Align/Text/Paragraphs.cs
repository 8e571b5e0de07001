namespace Align.Text;

/// <summary>
/// Tells a paragraph break from a line that was merely wrapped. A blank line always breaks; a single line end breaks unless the text is
/// hard-wrapped, that is, unless many of its lines go on in lower case on the next.
/// </summary>
internal readonly struct Paragraphs
{
    private readonly string _text;
    private readonly bool _hardWrapped;

    public Paragraphs(string text)
    {
        _text = text;
        _hardWrapped = IsHardWrapped(text);
    }

    /// <summary>Whether a paragraph ends in the gap between two tokens.</summary>
    public bool BreaksBetween(int start, int end)
    {
        var lineEnds = 0;
        for (var i = start; i < end; i++)
            switch (_text[i])
            {
                case '\u2029' or '\f':
                    return true;
                case '\n' or '\u2028' or '\u0085':
                case '\r' when i + 1 >= _text.Length || _text[i + 1] != '\n':
                    lineEnds++;
                    break;
            }
        return lineEnds > 1 || (lineEnds == 1 && (!_hardWrapped || StartsListItem(end)));
    }

    private bool StartsListItem(int start) =>
        start + 1 < _text.Length && _text[start] is '-' or '–' or '—' or '•' or '*' or '·' or '▪' && char.IsWhiteSpace(_text[start + 1]);

    private static bool IsHardWrapped(string text)
    {
        int lines = 0, continued = 0;
        for (var i = text.IndexOf('\n'); i >= 0 && i + 1 < text.Length; i = text.IndexOf('\n', i + 1))
        {
            var next = text[i + 1];
            if (char.IsWhiteSpace(next))
                continue;
            lines++;
            if (char.IsLower(next))
                continued++;
        }
        return lines > 0 && continued * 5 > lines;
    }
}
