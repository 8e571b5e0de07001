using Align.Text;

namespace Align.Claims;

/// <summary>The quotations of a text by token: what is quoted, and which quotation stands before, at or behind a place.</summary>
internal sealed class QuoteIndex
{
    /// <summary>Fewer words in quotation marks are a name or a turn of phrase, not a statement.</summary>
    private const int MinimumWords = 3;

    /// <summary>So many quotations of one paragraph are looked at again where the first is never closed.</summary>
    private const int MaximumCuts = 20;

    private readonly List<Quote> _quotes;
    private readonly int[] _quoteOf;

    public QuoteIndex(TokenTable tokens, ClauseWords words)
    {
        var found = new List<Quote>();
        foreach (var quote in QuoteReader.Read(tokens))
            AddUpToCue(tokens, words, quote, found);
        _quotes = found;
        _quoteOf = new int[tokens.Count];
        Array.Fill(_quoteOf, -1);
        for (var q = 0; q < _quotes.Count; q++)
            if (_quotes[q].Length >= MinimumWords || tokens.Kind(_quotes[q].First) != TokenKind.Word)
                _quoteOf.AsSpan(_quotes[q].First, _quotes[q].Length).Fill(q);
    }

    public int Count => _quotes.Count;

    public Quote this[int quote] => _quotes[quote];

    public bool IsQuoted(int token) => _quoteOf[token] >= 0;

    /// <summary>The quotation that begins at a token or right behind it.</summary>
    public int? From(int token)
    {
        for (var i = token; i < Math.Min(token + 2, _quoteOf.Length); i++)
            if (_quoteOf[i] >= 0)
                return _quoteOf[i];
        return null;
    }

    /// <summary>The quotation that closes right before a cue or before its subject: <c>"…", Putin said</c>; <c>"…", a spus el</c>.</summary>
    public int? Before(int cue, SentenceSpan sentence)
    {
        for (var i = cue - 1; i >= Math.Max(0, cue - 20); i--)
        {
            if (_quoteOf[i] >= 0)
                return i >= sentence.FirstToken || _quotes[_quoteOf[i]].AfterClose >= sentence.FirstToken ? LongEnough(_quoteOf[i]) : null;
            if (i < sentence.FirstToken)
                return null;
        }
        return null;
    }

    /// <summary>The quotation that begins within a few words of a token.</summary>
    public int? Next(int start, int limit)
    {
        for (var i = start; i < Math.Min(limit, start + 8); i++)
            if (_quoteOf[i] >= 0)
                return LongEnough(_quoteOf[i]);
        return null;
    }

    /// <summary>The end of a stretch, moved to where the quotations that begin in it close: each belongs to it whole, across sentences.</summary>
    public int EndThroughQuotes(int first, int limit)
    {
        for (var i = first; i < limit; i++)
            if (_quoteOf[i] >= 0 && _quotes[_quoteOf[i]].First == i)
                limit = Math.Max(limit, Math.Min(_quotes[_quoteOf[i]].AfterClose, _quoteOf.Length));
        return limit;
    }

    /// <summary>How the words of a reported stretch are given: none, nearly all, or some of them in quotation marks.</summary>
    public Quotation StyleOf(int first, int end)
    {
        var quoted = 0;
        for (var i = first; i < end; i++)
            if (IsQuoted(i))
                quoted++;
        return quoted == 0 ? Quotation.Indirect : quoted >= (end - first) * 0.9 ? Quotation.Direct : Quotation.Mixed;
    }

    // A quotation that is never closed ends where a verb of saying closes a sentence in it, and what follows is read anew: "Nu am pierdut nicio zi, a spus el. …"
    private static void AddUpToCue(TokenTable tokens, ClauseWords words, Quote quote, List<Quote> found)
    {
        for (var cuts = 0; cuts < MaximumCuts && quote.AfterClose == quote.End && CueIn(tokens, words, quote) is { } comma; cuts++)
        {
            found.Add(quote with { End = comma, AfterClose = comma });
            var rest = QuoteReader.Read(tokens, comma, quote.End);
            if (rest.Count == 0)
                return;
            // Only the last can be open still.
            found.AddRange(rest.Take(rest.Count - 1));
            quote = rest[^1];
        }
        found.Add(quote);
    }

    private static int? CueIn(TokenTable tokens, ClauseWords words, Quote quote)
    {
        for (var i = quote.First + MinimumWords; i + 1 < quote.End; i++)
        {
            if (!tokens.IsMark(i, ','))
                continue;
            var sentenceEnd = tokens.Sentences[tokens.SentenceOf(i)].EndToken;
            var verb = i + 1;
            while (verb < sentenceEnd && (words.Perfect.Contains(tokens.Folded(verb)) || tokens.Folded(verb) is "s-" or "se" or "mi-" or "ne-"))
                verb++;
            for (var v = verb; v < Math.Min(verb + (tokens.Language == Language.English ? 5 : 1), sentenceEnd) && tokens.Kind(v) != TokenKind.Punctuation; v++)
                if (words.Reporting.TryMatch(tokens, v, sentenceEnd, out var end, out _) && BeforeRelative(tokens, words, end, sentenceEnd) - end < 14)
                    return i;
        }
        return null;
    }

    // ", a tunat antrenorul, Ion Vasilescu, care s-a plâns și la federație": what is said about the speaker does not count.
    private static int BeforeRelative(TokenTable tokens, ClauseWords words, int first, int end)
    {
        for (var i = first; i + 1 < end; i++)
            if (tokens.IsMark(i, ',') && words.Relative.Contains(tokens.Folded(i + 1)))
                return i;
        return end;
    }

    private int? LongEnough(int quote) => _quotes[quote].Length > MinimumWords ? quote : null;
}
