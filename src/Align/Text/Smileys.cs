namespace Align.Text;

/// <summary>Recognises smileys that are typed: <c>:-)</c> <c>;)</c> <c>:D</c>. They close a sentence as a mark does.</summary>
internal static class Smileys
{
    /// <summary>The end of the smiley that starts at <paramref name="start"/>, or -1. It stands free of letters and digits.</summary>
    public static int End(string text, int start)
    {
        if (text[start] is not (':' or ';' or '=') || (start > 0 && char.IsLetterOrDigit(text[start - 1])))
            return -1;
        var i = start + 1;
        if (i < text.Length && text[i] is '-' or '\'')
            i++;
        var mouths = i;
        while (i < text.Length && text[i] == text[mouths] && IsMouth(text[start], text[i]))
            i++;
        return i > mouths && (i == text.Length || !char.IsLetterOrDigit(text[i])) ? i : -1;
    }

    /// <summary>Whether a token is a smiley, typed or a pictograph.</summary>
    public static bool Is(string text, TokenSpan token) =>
        token is { Kind: TokenKind.Symbol, Length: > 1 } && (char.IsSurrogate(text[token.Start]) || End(text, token.Start) == token.End);

    // "=(" and "=/" are formulas sooner than faces.
    private static bool IsMouth(char eyes, char c) => c is ')' or 'D' or 'P' || (eyes != '=' && c is '(' or '[' or ']' or 'p' or '/' or '\\' or '*');
}
