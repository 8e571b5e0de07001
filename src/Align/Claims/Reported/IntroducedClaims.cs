using Align.Claims.Speakers;
using Align.Text;

namespace Align.Claims.Reported;

/// <summary>What a colon alone gives to a speaker: <c>Putin: Trump is different</c>, <c>Popescu nu închide ușa: „…”</c>.</summary>
internal sealed class IntroducedClaims(TokenTable tokens, QuoteIndex quotes, SpeakerFinder speakers, ClaimDrafts drafts)
{
    private const int MinimumWords = 3;

    /// <summary>A name, a colon and what its bearer says.</summary>
    public bool ReadHeadline(SentenceSpan sentence)
    {
        for (var i = sentence.FirstToken; i < Math.Min(sentence.EndToken - MinimumWords, sentence.FirstToken + 5); i++)
            if (tokens.IsMark(i, ':') && speakers.Mentions.Ending(i) is { } speaker && drafts.Trim(i + 1, sentence.EndToken) is var (first, end))
            {
                drafts.Take(first, end, speaker, null, null, isQuote: false);
                speakers.Last.Remember(speaker, sentence);
                return true;
            }
        return false;
    }

    /// <summary>
    /// A list behind a line that brings it in: <c>Ce au stabilit judecătorii: • …; • …</c>, <c>The judges found: - …</c>. Every item is said by the subject of the line.
    /// </summary>
    public void ReadList(SentenceSpan line, int sentence, Entity? source, Func<int, bool> isReporting)
    {
        if (!tokens.IsMark(line.EndToken - 1, ':') || OpensItem(sentence) || !OpensItem(sentence + 1))
            return;
        var verb = line.EndToken - 1;
        while (verb >= line.FirstToken && !isReporting(verb))
            verb--;
        if (verb < line.FirstToken && source is null)
            return;
        var speaker = source ?? speakers.SubjectBefore.Of(line.FirstToken, verb, isGerund: false, quotes.IsQuoted) ?? speakers.SubjectBehind.Of(verb + 1, line.EndToken - 1, quotes.IsQuoted);
        if (speaker is null)
            return;
        for (var s = sentence + 1; s < tokens.Sentences.Count && OpensItem(s); s++)
            if (drafts.Trim(tokens.Sentences[s].FirstToken, tokens.Sentences[s].EndToken) is var (first, end))
                drafts.Take(first, end, speaker, null, null, isQuote: false);
        speakers.Last.Remember(speaker, line);
    }

    private bool OpensItem(int sentence) => sentence < tokens.Sentences.Count && OpensItem(tokens, tokens.Sentences[sentence]);

    /// <summary>Whether a sentence begins like an item of a list.</summary>
    public static bool OpensItem(TokenTable tokens, SentenceSpan sentence) =>
        tokens.Kind(sentence.FirstToken) == TokenKind.Punctuation && tokens.FirstChar(sentence.FirstToken) is '•' or '-' or '–' or '—' or '*' or '·' or '▪';

    /// <summary>A sentence about somebody that ends in a colon and a quotation: its subject says it.</summary>
    public bool ReadQuotation(SentenceSpan sentence)
    {
        for (var i = sentence.FirstToken + 1; i + 2 < sentence.EndToken; i++)
        {
            if (!tokens.IsMark(i, ':') || quotes.IsQuoted(i) || quotes.From(i + 2) is not { } number || quotes[number].Open != i + 1 || quotes[number].Length <= MinimumWords)
                continue;
            var speaker = speakers.SubjectBefore.Of(sentence.FirstToken, i, isGerund: false, quotes.IsQuoted);
            drafts.Take(quotes[number].First, quotes[number].End, speaker, null, null, isQuote: true);
            drafts.Leave(sentence.FirstToken, i);
            speakers.Last.Remember(speaker, sentence);
            return true;
        }
        return false;
    }
}
