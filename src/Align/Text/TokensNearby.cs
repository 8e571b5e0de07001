namespace Align.Text;

/// <summary>The tokens around a place, for readers that look beyond the ends of the text: what is not there is nothing.</summary>
internal readonly struct TokensNearby(TokenTable tokens)
{
    public bool IsInside(int token) => token >= 0 && token < tokens.Count;

    public string Folded(int token) => IsInside(token) ? tokens.Folded(token) : "";

    public bool IsMark(int token, char mark) => IsInside(token) && tokens.IsMark(token, mark);

    public bool IsWord(int token) => IsInside(token) && tokens.IsWord(token);

    public bool IsGlued(int token) => IsInside(token) && tokens.IsGlued(token);

    public bool IsCapitalised(int token) => IsInside(token) && tokens.IsCapitalised(token);

    public bool IsStop(int token) => IsInside(token) && tokens.IsStop(token);

    public TokenKind KindOf(int token) => IsInside(token) ? tokens.Kind(token) : TokenKind.Punctuation;
}
