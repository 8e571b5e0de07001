using Align.Text;

namespace Align.Lexicons;

/// <summary>Which groups of <see cref="Wording"/> each token of a text belongs to, as a word or within an expression.</summary>
internal sealed class WordGroups
{
    private readonly int[][] _ofToken;

    public WordGroups(TokenTable tokens, LexiconSide? groups)
    {
        var terms = new TermTable(tokens, groups);
        _ofToken = new int[tokens.Count][];
        for (var i = 0; i < _ofToken.Length; i++)
            _ofToken[i] = [.. terms.OfForm(tokens.Form(i)), .. terms.OfPhrasesAt(i)];
    }

    public ReadOnlySpan<int> Of(int token) => _ofToken[token];

    /// <summary>Whether a token of this text and one of another are of one group.</summary>
    public bool Meet(int token, WordGroups other, int otherToken)
    {
        foreach (var group in _ofToken[token])
            if (Array.IndexOf(other._ofToken[otherToken], group) >= 0)
                return true;
        return false;
    }

    /// <summary>Whether a token of this text and one of another are of opposite groups: g and g ^ 1.</summary>
    public bool Oppose(int token, WordGroups other, int otherToken)
    {
        foreach (var group in _ofToken[token])
            if (Array.IndexOf(other._ofToken[otherToken], group ^ 1) >= 0)
                return true;
        return false;
    }
}
