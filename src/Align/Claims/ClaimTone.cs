using Align.Text;

namespace Align.Claims;

/// <summary>Whether a claim affirms or denies, and as what it is put forward, from the words in it and the cue that introduces it.</summary>
internal sealed class ClaimTone(TokenTable tokens, ClauseWords words)
{
    /// <summary>The polarity of a stretch of words: that of its first clause. Two negators undo one another across a verb of denying and what it denies.</summary>
    public Polarity PolarityOf(int first, int end, string? strength)
    {
        var negative = strength == "denies";
        var mainEnd = MainClauseEnd(first, end);
        foreach (var (_, _, kind) in words.Negation.Find(tokens, first, mainEnd))
            if (kind is "negator" or "word")
            {
                // Romanian doubles its negation: nu … niciodată, nimeni nu.
                negative = true;
                break;
            }
        if (!negative)
            for (var i = first; i < mainEnd; i++)
                if (tokens.IsWord(i) && words.DenialStems.Contains(tokens.Stem(i)) && !tokens.IsCapitalised(i))
                    negative = true;
        return negative ? Polarity.Negative : Polarity.Affirmative;
    }

    /// <summary>The modality of a stretch of words.</summary>
    public Modality ModalityOf(int first, int end, string? strength)
    {
        if (end < tokens.Count && tokens.IsMark(end, '?') || tokens.IsMark(end - 1, '?'))
            return Modality.Question;
        // A qualifier counts up to the verb of the main clause and right behind it; further on it qualifies something else.
        var verb = first;
        while (verb < end && !words.Auxiliary.Contains(tokens.Folded(verb)))
            verb++;
        foreach (var (start, _, modality) in words.Modality.Find(tokens, first, MainClauseEnd(first, end)))
            if (modality != Modality.Question && start <= verb + 3 && (modality != Modality.Conditional || start <= first + 1 || start >= verb - 1))
                return modality;
        return strength switch
        {
            "demands" => Modality.Required,
            "suggests" => Modality.Wished,
            "asks" => Modality.Question,
            _ => Modality.Asserted,
        };
    }

    // Relative and reason clauses qualify less than the main clause does.
    private int MainClauseEnd(int first, int end)
    {
        for (var i = first + 3; i < end; i++)
            if (tokens.IsWord(i) && tokens.IsMark(i - 1, ',') && (words.Subordinator.Contains(tokens.Folded(i)) || words.Splitters.TryMatch(tokens, i, end, out _, out _)))
                return i;
        return end;
    }
}
