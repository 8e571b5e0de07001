using Align.Text;

namespace Align.Claims;

/// <summary>Quotations that no verb introduces: a quoted sentence of its own goes on with whoever spoke in the same or the preceding paragraph.</summary>
internal static class LooseQuotes
{
    private const int MinimumLength = 5;

    public static void Read(TokenTable tokens, QuoteIndex quotes, ClaimDrafts drafts)
    {
        ClaimDraft? last = null;
        var seen = 0;
        for (var q = 0; q < quotes.Count; q++)
        {
            var quote = quotes[q];
            if (quote.Length < MinimumLength || drafts.IsTaken(quote.First))
                continue;
            var sentence = tokens.Sentences[tokens.SentenceOf(quote.First)];
            if (quote.Open > sentence.FirstToken + 1)
                continue;
            for (; seen < quote.First; seen++)
                if (drafts.StartingAt(seen) is { Speaker: not null } draft)
                    last = draft;
            var speaker = last is not null && sentence.Paragraph - tokens.Sentences[tokens.SentenceOf(last.First)].Paragraph <= 1 ? last.Speaker : null;
            drafts.Take(quote.First, quote.End, speaker, null, null, isQuote: true);
        }
    }
}
