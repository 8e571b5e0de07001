using Align.Text;

namespace Align.Claims;

/// <summary>The line of place, date and agency that opens a report: <c>BECLEAN, Romania, Feb. 10 - …</c>, <c>LONDON (Reuters) – …</c>.</summary>
internal static class Dateline
{
    private const int MaximumLength = 12;

    /// <summary>The number of the first token behind the dateline of a sentence; the sentence's first token where it has none.</summary>
    public static int EndOf(TokenTable tokens, SentenceSpan sentence)
    {
        for (var i = sentence.FirstToken; i < Math.Min(sentence.EndToken, sentence.FirstToken + MaximumLength); i++)
        {
            if (tokens.Kind(i) == TokenKind.Punctuation && tokens.FirstChar(i) is '-' or '–' or '—' && !tokens.IsGlued(i) && i > sentence.FirstToken && i + 1 < sentence.EndToken && !tokens.IsGlued(i + 1))
                return i + 1;
            if (tokens.IsWord(i) && !tokens.IsCapitalised(i))
                break;
        }
        return sentence.FirstToken;
    }
}
