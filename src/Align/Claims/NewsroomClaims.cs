using Align.Claims.Clauses;
using Align.Claims.Reported;
using Align.Lexicons;
using Align.Quantities;
using Align.Text;

namespace Align.Claims;

/// <summary>What the newsroom says itself: the clauses of sentences in which nobody is reported, where they say something that can be checked.</summary>
internal sealed class NewsroomClaims(TokenTable tokens, TermTable terms, FiniteVerbs verbs, ClauseSplitter clauses, QuantityAt quantities, IReadOnlyList<Entity> entities)
{
    private const int MinimumWords = 3;

    private readonly SpeechWords _speech = SpeechWords.For(tokens.Grammar);
    private readonly int _headlineEnd = Headline.EndOf(tokens.Text);
    private readonly int[] _shortestFrom = ShortestFrom(tokens.Count, entities);

    public void Read(SentenceSpan sentence, ClaimDrafts drafts)
    {
        foreach (var (start, stop) in drafts.AnyTaken(sentence) ? drafts.LeftOf(tokens.SentenceOf(sentence.FirstToken)) : [(Dateline.EndOf(tokens, sentence), sentence.EndToken)])
            if (start < stop)
                foreach (var (first, end) in ColonOfHeadline(sentence, start, stop) is { } colon ? [.. WithVerb(start, colon), .. clauses.Split(colon + 1, stop)] : clauses.Split(start, stop))
                    if (IsWorthChecking(first, end) && drafts.Trim(first, end) is var (from, to) && !BringsOn(from, to, sentence, drafts))
                        drafts.AddNewsroom(from, to);
    }

    // "Fire at the school: four pupils hurt": before the colon of a headline stands what it is about; that is a claim only where it has a verb.
    private int? ColonOfHeadline(SentenceSpan sentence, int start, int stop)
    {
        if (tokens[sentence.FirstToken].Start >= _headlineEnd)
            return null;
        for (var i = start + 1; i + MinimumWords < stop; i++)
            if (tokens.IsMark(i, ':'))
                return i;
        return null;
    }

    private IReadOnlyList<(int First, int End)> WithVerb(int first, int end) => verbs.HasFiniteVerb(first, end) ? clauses.Split(first, end) : [];

    // "The mayor, Margaret Holloway, was having none of it. “…”": a sentence that only brings on whoever is quoted next.
    private bool BringsOn(int first, int end, SentenceSpan sentence, ClaimDrafts drafts)
    {
        var next = end;
        while (next < tokens.Count && tokens.Kind(next) == TokenKind.Punctuation)
            next++;
        if (next >= tokens.Count || next - end > 3 || next == end || tokens.Sentences[tokens.SentenceOf(next)].Paragraph != sentence.Paragraph || drafts.StartingAt(next) is not { Speaker: { } speaker, Quotation: Quotation.Direct or Quotation.Mixed })
            return false;
        for (var i = first; i < end; i++)
            if (quantities.Covering(i) is not null)
                return false;
        return speaker.Mentions.Any(m => m.FirstToken >= first && m.EndToken <= end);
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
        // "and needs 300 more"
        if (words < MinimumWords - (hasQuantity ? 1 : 0) || content < (hasQuantity ? 1 : 2))
            return false;
        var sentence = tokens.Sentences[tokens.SentenceOf(first)];
        // A question leaves open what it asks, and so does "Ce spune ministerul" in a headline.
        if (tokens[first].Start < _headlineEnd && first == sentence.FirstToken && _speech.Question.Contains(tokens.Folded(first)))
            return false;
        if (!hasQuantity && tokens.IsMark(sentence.EndToken - 1, '?'))
            return false;
        // An item of a list needs no verb: "• 146 de sucursale și 3.600 de angajați".
        if (hasQuantity && IntroducedClaims.OpensItem(tokens, sentence))
            return true;
        return (hasName || hasQuantity || content >= 3) && (verbs.HasFiniteVerb(first, end) || (first > sentence.FirstToken && verbs.IsGerund(first)) || (hasName && content >= 4));
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
