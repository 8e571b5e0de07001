using Align.Claims.Speakers;
using Align.Text;

namespace Align.Claims.Reported;

/// <summary>The newspapers and agencies that pass on what others say.</summary>
internal sealed class PassingOutlets(TokenTable tokens, ClauseWords words, QuoteIndex quotes, SpeakerFinder speakers)
{
    /// <summary>The outlet that passes on what a sentence reports, or null: <c>citat de Reuters</c>, <c>told Reuters</c>, <c>a declarat pentru Agerpres</c>, <c>potrivit Reuters, X a spus</c>.</summary>
    public Entity? Of(List<CueHit> cues, SentenceSpan sentence)
    {
        foreach (var cue in cues)
        {
            var place = cue.Kind == CueKind.Via ? cue.End : cue.Addressee;
            if (place >= 0 && speakers.Frame.SourceBehind(place, sentence.EndToken, quotes.IsQuoted) is { Type: EntityType.Organization or EntityType.Other } outlet)
                return outlet;
            if (cue.Kind == CueKind.FrameBefore && cues.Exists(c => c.Kind == CueKind.Verb) && speakers.Frame.SourceBehind(cue.End, sentence.EndToken, quotes.IsQuoted) is { } source && Outlets.Is(source))
                return source;
        }
        return null;
    }

    /// <summary>Whether what stands behind a cue passes on: <c>a transmis Reuters</c> does, <c>a transmis BNR</c> speaks. Whoever is not known passes on where the verb is one of the press.</summary>
    public bool PassesOn(CueHit cue, SentenceSpan sentence)
    {
        if (speakers.Frame.SourceBehind(cue.End, sentence.EndToken, quotes.IsQuoted) is not { Type: not EntityType.Person } entity)
            return false;
        if (Outlets.Is(entity))
            return true;
        return entity.Facts.Entry is null && entity.Type is not EntityType.Place && (cue.Strength == "reports" || Outlets.Names(entity, tokens, words));
    }
}
