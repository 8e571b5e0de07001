using Align.Text;

namespace Align.Claims;

/// <summary>
/// Quotations that no verb introduces: a quoted sentence of its own goes on with whoever spoke in the same or the preceding paragraph, and so does the second
/// half of a quotation that the cue cuts in two (<c>"…", said X, "but …"</c>).
/// </summary>
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
            for (; seen < quote.First; seen++)
                if (drafts.StartingAt(seen) is { Speaker: not null } draft)
                    last = draft;
            var goesOn = last is { Quotation: Quotation.Direct, Cue: not null } && last.Cue.First >= last.End && last.Cue.First >= sentence.FirstToken && last.Cue.End <= quote.Open;
            if (quote.Open > sentence.FirstToken + 1 && !goesOn)
                continue;
            var speaker = GoesOnWith(tokens, quotes, q, drafts) ?? (last is not null && sentence.Paragraph - tokens.Sentences[tokens.SentenceOf(last.First)].Paragraph <= 1 ? last.Speaker : null);
            drafts.Take(quote.First, quote.End, speaker, null, null, isQuote: true);
        }
    }

    // A quotation that its paragraph does not close goes on in the next, where a verb may say whose it is.
    private static Entity? GoesOnWith(TokenTable tokens, QuoteIndex quotes, int q, ClaimDrafts drafts)
    {
        for (; q + 1 < quotes.Count && quotes[q].AfterClose == quotes[q].End && quotes[q + 1].Open == quotes[q].End && quotes[q + 1].Open == tokens.Sentences[tokens.SentenceOf(quotes[q + 1].Open)].FirstToken; q++)
            if (drafts.StartingAt(quotes[q + 1].First) is { Speaker: { } speaker })
                return speaker;
        return null;
    }
}
