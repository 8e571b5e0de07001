namespace Align;

/// <summary>A text for a <see cref="CrossLingualIndex"/>.</summary>
/// <param name="Text">A sentence, a claim, or another short text, in the target language.</param>
/// <param name="Id">What to call it in results; its place in the index where there is none.</param>
public sealed record IndexedText(string Text, string? Id = null);
