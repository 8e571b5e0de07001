using Align.Knowledge;
using Align.Text;

namespace Align.Similarity;

/// <summary>Counts what a text denies.</summary>
internal static class Negation
{
    /// <summary>The number of sentences and clauses with a negator; Romanian doubles its negation (<c>nu … niciodată</c>), so a clause counts once.</summary>
    public static int Count(TokenTable tokens)
    {
        var count = 0;
        var lastClause = -1;
        var clause = 0;
        var at = 0;
        foreach (var (start, _, kind) in Negators.For(tokens.Grammar).Find(tokens, 0, tokens.Count))
        {
            for (; at < start; at++)
                if (tokens.Kind(at) == TokenKind.Punctuation)
                    clause++;
            if (kind is "pseudo" || clause == lastClause)
                continue;
            lastClause = clause;
            count++;
        }
        return count;
    }
}
