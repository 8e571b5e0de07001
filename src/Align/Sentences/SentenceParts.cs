using Align.Text;

namespace Align.Sentences;

/// <summary>
/// Cuts what was given as one sentence where it holds several: they are aligned one by one, and what they have in common is joined afterwards
/// (<see cref="JoinedBeads"/>). Beside where a sentence ends, a part opens at a function word with a capital that no mark stands before, as behind a heading.
/// </summary>
internal static class SentenceParts
{
    // Shorter parts, in UTF-16 units, stay with their neighbours: an exclamation, an abbreviation that was taken for an end.
    private const int Shortest = 12;

    // Where no mark says so, that many tokens must stand on either side.
    private const int FewestTokens = 3;

    /// <summary>The parts, in UTF-16 units: at least one.</summary>
    public static List<(int Start, int End)> Of(TokenTable tokens)
    {
        var parts = new List<(int Start, int End)>(1);
        var start = 0;
        for (var i = 1; i < tokens.Count; i++)
        {
            if (tokens.SentenceOf(i) == tokens.SentenceOf(i - 1) && !OpensUnmarked(tokens, i))
                continue;
            var end = tokens[i].Start;
            if (end - start < Shortest || tokens.Text.Length - end < Shortest)
                continue;
            parts.Add((start, tokens[i - 1].End));
            start = end;
        }
        parts.Add((start, tokens.Text.Length));
        return parts;
    }

    // Behind a word or the quotation mark that closes on one; a quotation mark of its own may open it.
    private static bool OpensUnmarked(TokenTable tokens, int i)
    {
        if (i < FewestTokens || tokens.Count - i < FewestTokens || tokens.IsGlued(i))
            return false;
        var word = IsQuote(tokens, i) && tokens.IsGlued(i + 1) ? i + 1 : i;
        if (!tokens.IsWord(word) || !tokens.IsStop(word) || !tokens.IsCapitalised(word) || tokens[word].Length < 2 || !char.IsLower(tokens.Text[tokens[word].Start + 1]))
            return false;
        var before = IsQuote(tokens, i - 1) && tokens.IsGlued(i - 1) ? i - 2 : i - 1;
        return tokens.Kind(before) is TokenKind.Word or TokenKind.Number;
    }

    private static bool IsQuote(TokenTable tokens, int i) => tokens.Kind(i) == TokenKind.Punctuation && tokens.FirstChar(i) is var mark && (QuotationMarks.IsDouble(mark) || QuotationMarks.IsSingle(mark));
}
