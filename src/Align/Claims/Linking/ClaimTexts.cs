using Align.Similarity;

namespace Align.Claims.Linking;

/// <summary>The claims of a document, and the sentences they stand in, as texts of their own, for <see cref="SentenceScorer"/>.</summary>
internal sealed class ClaimTexts
{
    private readonly SentenceProfile[] _claims;
    private readonly SentenceProfile[] _sentences;

    public ClaimTexts(Document document, SentenceReader reader)
    {
        var memory = reader.NewMemory();
        var bySentence = new Dictionary<(int Start, int End), SentenceProfile>();
        _claims = [.. document.Claims.Select(c => reader.Read(c.Text, memory))];
        _sentences = [.. document.Claims.Select(Sentence)];

        SentenceProfile Sentence(Claim claim)
        {
            var sentence = document.Sentences[document.Tokens.SentenceOf(claim.FirstToken)];
            var (start, end) = (Math.Min(sentence.Start, claim.Start), Math.Max(sentence.End, claim.End));
            if (!bySentence.TryGetValue((start, end), out var profile))
                bySentence[(start, end)] = profile = reader.Read(document.Text[start..end], memory);
            return profile;
        }
    }

    /// <summary>The text of a claim.</summary>
    public SentenceProfile OfClaim(int claim) => _claims[claim];

    /// <summary>The sentence that a claim begins in, and the rest of the claim where it goes on.</summary>
    public SentenceProfile OfSentence(int claim) => _sentences[claim];
}
