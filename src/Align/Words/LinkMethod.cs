namespace Align;

/// <summary>How the two directions of a word alignment become one set of links.</summary>
public enum LinkMethod
{
    /// <summary>Every link whose mean probability reaches <see cref="WordAlignmentOptions.Threshold"/>.</summary>
    Posterior,

    /// <summary>Source to target alone: every target word has the source word that most likely stands for it, or none.</summary>
    Forward,

    /// <summary>Target to source alone: every source word has one target word or none.</summary>
    Reverse,

    /// <summary>Links of both directions.</summary>
    Intersection,

    /// <summary>Links of either direction.</summary>
    Union,

    /// <summary>The intersection, grown by neighbouring links of the union (Koehn, Och &amp; Marcu 2003).</summary>
    GrowDiag,

    /// <summary>The same, then by links of the union of words where one has none.</summary>
    GrowDiagFinal,

    /// <summary>The same, then by links of the union of words that both have none.</summary>
    GrowDiagFinalAnd,
}
