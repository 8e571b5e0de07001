using Align.Claims.Clauses;
using Align.Quantities;
using Align.Text;

namespace Align.Claims;

/// <summary>The claims of a text in the making: which words are already somebody's, and at the end the claims themselves, in order and without overlaps.</summary>
internal sealed class ClaimDrafts(TokenTable tokens, ClauseWords words, QuoteIndex quotes, ClauseSplitter clauses)
{
    private const int MostWordsOfRemark = 5;

    private readonly List<ClaimDraft> _drafts = [];
    private readonly ClaimDraft?[] _startingAt = new ClaimDraft?[tokens.Count];
    private readonly ClaimDraft?[] _covering = new ClaimDraft?[tokens.Count];
    private readonly Dictionary<int, List<(int First, int End)>> _left = [];
    private readonly bool[] _taken = new bool[tokens.Count];

    /// <summary>Gives a stretch to a speaker: a long quotation or complement is cut at its sentences, then at its clauses.</summary>
    public void Take(int first, int end, Entity? speaker, Entity? via, CueHit? cue, bool isQuote)
    {
        for (var start = first; start < end;)
        {
            var sentenceEnd = Math.Min(end, tokens.Sentences[tokens.SentenceOf(start)].EndToken);
            foreach (var (f, e) in clauses.Split(start, sentenceEnd))
                if (Trim(f, e) is var (from, to) && !_taken[from])
                    // "denied having been warned, although he had been sent three letters": the concession is not denied.
                    Add(new ClaimDraft(from, to, speaker, via, cue is { Strength: "denies" } && f > first && words.Splitters.EndsBefore(tokens, f, first) ? cue with { Strength = "states" } : cue, isQuote ? Quotation.Direct : quotes.StyleOf(from, to)));
            start = sentenceEnd;
        }
        _taken.AsSpan(first, end - first).Fill(true);
    }

    /// <summary>Marks words that no claim has.</summary>
    public void Close(int first, int end) => _taken.AsSpan(first, end - first).Fill(true);

    /// <summary>Adds what the newsroom says itself.</summary>
    public void AddNewsroom(int first, int end) => Add(new ClaimDraft(first, end, null, null, null, Quotation.None));

    public bool IsTaken(int token) => _taken[token];

    public bool AnyTaken(SentenceSpan sentence) => AnyTaken(sentence.FirstToken, sentence.EndToken);

    public bool AnyTaken(int first, int end) => _taken.AsSpan(first, end - first).Contains(true);

    /// <summary>Leaves a stretch of a sentence that reports something to the newsroom, whose own words it is.</summary>
    public void Leave(int first, int end)
    {
        if (!_left.TryGetValue(tokens.SentenceOf(first), out var stretches))
            _left[tokens.SentenceOf(first)] = stretches = [];
        if (!stretches.Exists(s => s.First < end && first < s.End))
            stretches.Add((first, end));
    }

    /// <summary>What of a sentence was left to the newsroom.</summary>
    public IReadOnlyList<(int First, int End)> LeftOf(int sentence) => _left.TryGetValue(sentence, out var stretches) ? stretches : [];

    /// <summary>The claim that starts at a token, or null.</summary>
    public ClaimDraft? StartingAt(int token) => _startingAt[token];

    /// <summary>Whether something in a stretch has been claimed before.</summary>
    public bool Overlaps(int first, int end) => Array.Exists(_covering[first..end], draft => draft is not null);

    /// <summary>Says through whom the claims in a stretch were passed on, where nothing has said so before.</summary>
    public void SetVia(int first, int end, Entity via)
    {
        for (var i = first; i < end; i++)
            if (_covering[i] is { } draft)
                draft.Via ??= via;
    }

    /// <summary>A stretch without the punctuation around it, or null where hardly anything is left.</summary>
    public (int First, int End)? Trim(int first, int end)
    {
        while (first < end && tokens.Kind(first) == TokenKind.Punctuation)
            first++;
        while (end > first && tokens.Kind(end - 1) == TokenKind.Punctuation && tokens.FirstChar(end - 1) is not (')' or ']'))
            end--;
        return end - first >= 2 ? (first, end) : null;
    }

    /// <summary>The claims, in order; of two that overlap the earlier stands.</summary>
    public List<Claim> Build(ClaimTone tone, QuantityAt quantities, IReadOnlyList<Entity> entities)
    {
        var names = new bool[tokens.Count];
        foreach (var mention in entities.SelectMany(e => e.Mentions))
            names[mention.FirstToken] = true;
        var claims = new List<Claim>();
        foreach (var draft in _drafts.OrderBy(c => c.First).ThenByDescending(c => c.End))
        {
            if (claims.Count > 0 && draft.First < claims[^1].EndToken)
                continue;
            var polarity = tone.PolarityOf(draft.First, draft.End, draft.Cue?.Strength, draft.Quotation);
            if (draft.Quotation == Quotation.Direct && polarity == Polarity.Affirmative && IsRemark(draft.First, draft.End, quantities, names))
                continue;
            var (start, end) = (tokens[draft.First].Start, tokens[draft.End - 1].End);
            claims.Add(new Claim(start, end, tokens.Text[start..end])
            {
                Number = claims.Count,
                FirstToken = draft.First,
                EndToken = draft.End,
                Speaker = draft.Speaker,
                Via = draft.Via == draft.Speaker ? null : draft.Via,
                Cue = draft.Cue is { } cue ? new Cue(tokens[cue.First].Start, tokens[cue.End - 1].End, tokens.Slice(cue.First, cue.End), cue.Strength) : null,
                Quotation = draft.Quotation,
                Polarity = polarity,
                Modality = tone.ModalityOf(draft.First, draft.End, draft.Cue?.Strength),
                Quantities = QuantitiesIn(draft.First, draft.End, quantities),
            });
        }
        return claims;
    }

    // "Hope is free", "We wrote letters", "Most of you pay": a few quoted words that deny nothing, with no name and no figure, say nothing to be checked.
    private bool IsRemark(int first, int end, QuantityAt quantities, bool[] names)
    {
        var words = 0;
        for (var i = first; i < end; i++)
        {
            if (names[i] || quantities.Covering(i) is not null || tokens.Kind(i) == TokenKind.Number)
                return false;
            if (tokens.IsWord(i) && ++words > MostWordsOfRemark)
                return false;
        }
        return true;
    }

    private static List<Quantity> QuantitiesIn(int first, int end, QuantityAt quantities)
    {
        var found = new List<Quantity>();
        for (var i = first; i < end; i++)
            if (quantities.Starting(i) is { } quantity && quantity.EndToken <= end)
                found.Add(quantity);
        return found;
    }

    private void Add(ClaimDraft draft)
    {
        _drafts.Add(draft);
        _startingAt[draft.First] ??= draft;
        for (var i = draft.First; i < draft.End; i++)
            _covering[i] ??= draft;
    }
}
