using Align.Lexicons;
using Align.Quantities;
using Align.Text;

namespace Align.Claims;

/// <summary>What the newsroom says itself: the clauses of sentences in which nobody is reported, where they say something that can be checked.</summary>
internal sealed class NewsroomClaims(TokenTable tokens, TermTable terms, ClauseSplitter clauses, QuantityAt quantities, IReadOnlyList<Entity> entities)
{
    private const int MinimumWords = 3;

    private readonly int[] _shortestFrom = ShortestFrom(tokens.Count, entities);

    public void Read(SentenceSpan sentence, ClaimDrafts drafts)
    {
        foreach (var (start, stop) in drafts.AnyTaken(sentence) ? drafts.LeftOf(tokens.SentenceOf(sentence.FirstToken)) : [(Dateline.EndOf(tokens, sentence), sentence.EndToken)])
            if (start < stop)
                foreach (var (first, end) in clauses.Split(start, stop))
                    if (IsWorthChecking(first, end) && drafts.Trim(first, end) is var (from, to))
                        drafts.AddNewsroom(from, to);
    }

    // A statement has a verb, and something that can be checked: a name, a figure, or enough words.
    private bool IsWorthChecking(int first, int end)
    {
        int words = 0, content = 0;
        var (hasName, hasQuantity) = (false, false);
        for (var i = first; i < end; i++)
        {
            if (tokens.IsWord(i))
                words++;
            if (terms.Weight(tokens.Form(i)) > 0.5f)
                content++;
            hasQuantity |= quantities.Covering(i) is not null;
            hasName |= _shortestFrom[i] <= end;
        }
        if (words < MinimumWords || content < 2)
            return false;
        return (hasName || hasQuantity || content >= (tokens.IsMark(tokens.Sentences[tokens.SentenceOf(first)].EndToken - 1, '?') ? 4 : 3)) && (clauses.HasFiniteVerb(first, end) || (first > tokens.Sentences[tokens.SentenceOf(first)].FirstToken && clauses.IsGerund(first)) || (hasName && content >= 4));
    }

    // For each token where the shortest mention that starts there ends.
    private static int[] ShortestFrom(int count, IReadOnlyList<Entity> entities)
    {
        var ends = new int[count];
        Array.Fill(ends, int.MaxValue);
        foreach (var mention in entities.SelectMany(e => e.Mentions))
            ends[mention.FirstToken] = Math.Min(ends[mention.FirstToken], mention.EndToken);
        return ends;
    }
}
