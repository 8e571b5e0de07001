namespace Align;

/// <summary>One place in a text where an entity is named: the whole phrase, with the article and what hangs on it (<c>the Prahova county fire inspectorate</c>).</summary>
/// <param name="Start">Index of its first UTF-16 unit in the text.</param>
/// <param name="End">Index after its last UTF-16 unit.</param>
/// <param name="Text">The text between.</param>
/// <param name="Kind">How it names the entity.</param>
public sealed record Mention(int Start, int End, string Text, MentionKind Kind)
{
    internal int FirstToken { get; init; }

    internal int EndToken { get; init; }

    /// <summary>The tokens of the whole phrase; those above are its core, without article and what hangs on it.</summary>
    internal int PhraseFirst { get; init; }

    internal int PhraseEnd { get; init; }

    /// <summary>The text, kind and place.</summary>
    public override string ToString() => $"{Text} ({Kind}) [{Start},{End})";
}
