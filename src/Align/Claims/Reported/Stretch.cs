namespace Align.Claims.Reported;

/// <summary>The stretch of words that a verb of saying introduces; <paramref name="Quote"/> is the quotation that it is, or -1.</summary>
internal readonly record struct Stretch(int First, int End, int Quote)
{
    /// <summary>Whether it is the object of its verb, not a clause.</summary>
    public bool IsObject { get; init; }

    /// <summary>Where the complementiser or colon stands that introduces it, or -1.</summary>
    public int Complementiser { get; init; } = -1;
}
