using Align.Claims.Clauses;
using Align.Claims.Reported;
using Align.Claims.Speakers;
using Align.Lexicons;
using Align.Quantities;
using Align.Text;

namespace Align.Claims;

/// <summary>
/// Reads the claims of a text. First every quotation and every verb of saying gets its content and its speaker; then what the newsroom says
/// itself is cut to clauses.
/// </summary>
internal static class ClaimReader
{
    /// <summary>The claims of a text, in order.</summary>
    public static IReadOnlyList<Claim> Read(TokenTable tokens, TermTable terms, IReadOnlyList<Quantity> quantities, IReadOnlyList<Entity> entities)
    {
        var words = ClauseWords.For(tokens.Grammar);
        var quantityAt = new QuantityAt(tokens.Count, quantities);
        var quotes = new QuoteIndex(tokens, words);
        var verbs = new FiniteVerbs(tokens, terms, words);
        var openings = new ClauseOpenings(tokens, words, verbs);
        var clauses = new ClauseSplitter(tokens, words, verbs, openings);
        var drafts = new ClaimDrafts(tokens, words, quotes, clauses);

        var reported = new ReportedClaims(tokens, terms, words, quotes, verbs, openings, new SpeakerFinder(tokens, terms, words, verbs, entities), drafts);
        foreach (var sentence in tokens.Sentences)
            reported.Read(sentence);
        LooseQuotes.Read(tokens, quotes, drafts);
        var newsroom = new NewsroomClaims(tokens, terms, verbs, clauses, quantityAt, entities);
        foreach (var sentence in tokens.Sentences)
            newsroom.Read(sentence, drafts);
        return drafts.Build(new ClaimTone(tokens, words, verbs, openings, quantityAt), quantityAt, entities);
    }
}
