namespace Align.Claims;

/// <summary>A claim while the document is being read: its tokens, and who says it.</summary>
internal sealed class ClaimDraft(int first, int end, Entity? speaker, Entity? via, CueHit? cue, Quotation quotation)
{
    public int First { get; } = first;

    public int End { get; } = end;

    public Entity? Speaker { get; } = speaker;

    public Entity? Via { get; set; } = via;

    public CueHit? Cue { get; } = cue;

    public Quotation Quotation { get; } = quotation;
}
