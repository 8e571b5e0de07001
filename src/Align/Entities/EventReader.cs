using Align.Knowledge;
using Align.Quantities;
using Align.Text;

namespace Align.Entities;

/// <summary>
/// Finds events that a noun and an anchor name together: <c>alegerile prezidențiale din SUA din 2016</c>, <c>the G20 summit in Hamburg</c>. A bare
/// <c>alegerile</c> or <c>the summit</c> is kept as a mention of an anchored event of the same kind, where the text has one.
/// </summary>
internal sealed class EventReader(TokenTable tokens, IReadOnlyList<Quantity> quantities)
{
    private readonly NameWords _words = NameWords.For(tokens.Grammar);
    private readonly QuantityAt _dates = new(tokens.Count, quantities.Where(q => q.Kind == QuantityKind.Date));

    /// <summary>The events of one sentence.</summary>
    public IEnumerable<MentionDraft> Read(SentenceSpan sentence, NamesOfSentence names)
    {
        foreach (var (head, headEnd, kind) in _words.Events.Find(tokens, sentence.FirstToken, sentence.EndToken))
        {
            if (names.Covering(head) is { } name && name.End >= headEnd && (name.Entry is not null || name.First < head))
                continue;
            var (first, end, place, year) = (head, headEnd, "", (int?)null);
            for (var i = headEnd; i < sentence.EndToken && i < headEnd + 10;)
            {
                if (Anchor(i, names, ref place, ref year) is var next && next > i)
                    i = end = next;
                else if (IsLink(i))
                    i++;
                else
                    break;
            }
            for (var i = head; i > sentence.FirstToken && tokens.Language != Language.Romanian;)
            {
                if (AnchorBefore(i, names, ref place, ref year) is var previous && previous < i)
                    i = first = previous;
                else if (tokens.IsWord(i - 1) && tokens.Folded(i - 1) is "presidential" or "parliamentary" or "general" or "electoral" or "local" or "'s" or "2016")
                    i--;
                else
                    break;
            }
            yield return new MentionDraft(first, end, MentionKind.Nominal, EntityType.Event) { Event = new EventAnchor(kind, place, year) };
        }
    }

    private int Anchor(int token, NamesOfSentence names, ref string place, ref int? year)
    {
        if (_dates.Starting(token) is { Date: { Year: not null } date } quantity)
        {
            year ??= date.Year;
            return quantity.EndToken;
        }
        if (names.Starting(token) is not { Type: EntityType.Place or EntityType.Organization } name)
            return token;
        if (place.Length == 0)
            place = NominalReader.PlaceId(name);
        return name.End;
    }

    private int AnchorBefore(int token, NamesOfSentence names, ref string place, ref int? year)
    {
        if (_dates.Ending(token) is { Date: { Year: not null } date } quantity)
        {
            year ??= date.Year;
            return quantity.FirstToken;
        }
        if (names.Ending(token) is not { Type: EntityType.Place or EntityType.Organization or EntityType.Event } name)
            return token;
        if (place.Length == 0)
            place = NominalReader.PlaceId(name);
        return name.First;
    }

    // What may stand between an event and its anchor.
    private bool IsLink(int token) => tokens.IsWord(token)
        && tokens.Folded(token) is "din" or "de" or "la" or "in" or "al" or "a" or "ale" or "ai" or "of" or "at" or "the" or "held" or "anul" or "prezidentiale" or "parlamentare" or "presidential";
}
