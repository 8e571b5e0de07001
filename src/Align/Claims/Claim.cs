namespace Align;

/// <summary>How the words of a claim are reported.</summary>
public enum Quotation
{
    /// <summary>Not reported: the newsroom says it itself.</summary>
    None,

    /// <summary>In quotation marks.</summary>
    Direct,

    /// <summary>In other words: <c>a declarat că</c>, <c>said that</c>, <c>according to</c>.</summary>
    Indirect,

    /// <summary>In other words with a part in quotation marks.</summary>
    Mixed,
}

/// <summary>Whether a claim affirms or denies.</summary>
public enum Polarity
{
    /// <summary>It affirms.</summary>
    Affirmative,

    /// <summary>It denies, by a negator or because a verb of denying reports it.</summary>
    Negative,
}

/// <summary>How a claim is put forward.</summary>
public enum Modality
{
    /// <summary>As a fact.</summary>
    Asserted,

    /// <summary>As something that may be.</summary>
    Possible,

    /// <summary>As something planned or promised.</summary>
    Intended,

    /// <summary>As something wanted.</summary>
    Wished,

    /// <summary>As something owed or demanded.</summary>
    Required,

    /// <summary>As depending on a condition.</summary>
    Conditional,

    /// <summary>As a question.</summary>
    Question,
}

/// <summary>The words that introduce what somebody said.</summary>
/// <param name="Start">Index of its first UTF-16 unit.</param>
/// <param name="End">Index after its last.</param>
/// <param name="Text">The text between.</param>
/// <param name="Strength">What the words do: <c>states denies warns promises asks claims admits demands suggests announces believes reports …</c></param>
public sealed record Cue(int Start, int End, string Text, string Strength);

/// <summary>
/// One claim of a text: a stretch of words that can be true or false on its own, with who says it, through whom, and how it is put.
/// </summary>
/// <param name="Start">Index of its first UTF-16 unit, cue not included.</param>
/// <param name="End">Index after its last.</param>
/// <param name="Text">The text between.</param>
public sealed record Claim(int Start, int End, string Text)
{
    /// <summary>Its number in the document, from 0, in the order of the text.</summary>
    public int Number { get; init; }

    /// <summary>Who says it; null where the newsroom itself does.</summary>
    public Entity? Speaker { get; init; }

    /// <summary>The agency or outlet that passes it on; null where there is none.</summary>
    public Entity? Via { get; init; }

    /// <summary>The words that introduce it, or null.</summary>
    public Cue? Cue { get; init; }

    /// <summary>How its words are reported.</summary>
    public Quotation Quotation { get; init; }

    /// <summary>Whether it affirms or denies.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>How it is put forward.</summary>
    public Modality Modality { get; init; }

    /// <summary>The quantities in it.</summary>
    public IReadOnlyList<Quantity> Quantities { get; init; } = [];

    internal int FirstToken { get; init; }

    internal int EndToken { get; init; }

    /// <summary>Speaker and text.</summary>
    public override string ToString() => Speaker is null ? Text : $"{Speaker.Name}: {Text}";
}
