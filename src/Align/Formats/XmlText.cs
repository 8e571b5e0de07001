using System.Text;

namespace Align.Formats;

/// <summary>Writes text into XML 1.0: escaped, and what XML cannot hold handed to the caller.</summary>
internal static class XmlText
{
    /// <summary>Appends a text.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="text">The text.</param>
    /// <param name="unwritable">Writes a character that no XML document can hold: a control character, U+FFFE, U+FFFF, half of a surrogate pair.</param>
    public static void Append(StringBuilder output, string text, Action<StringBuilder, char> unwritable)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                output.Append(c).Append(text[++i]);
                continue;
            }
            switch (c)
            {
                case '&': output.Append("&amp;"); break;
                case '<': output.Append("&lt;"); break;
                case '>': output.Append("&gt;"); break;
                case '"': output.Append("&quot;"); break;
                case '\r': output.Append("&#xD;"); break;       // a reader would make it \n
                case '\t' or '\n': output.Append(c); break;
                case < ' ' or '\uFFFE' or '\uFFFF': unwritable(output, c); break;
                default:
                    if (char.IsSurrogate(c))
                        unwritable(output, c);
                    else
                        output.Append(c);
                    break;
            }
        }
    }
}
