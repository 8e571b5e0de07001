namespace Align;

/// <summary>A word of one sentence that stands for a word of another, by the places in both texts.</summary>
/// <param name="SourceStart">Where the source word begins, in UTF-16 units of the source text.</param>
/// <param name="SourceEnd">Where it ends, exclusive.</param>
/// <param name="TargetStart">Where the target word begins, in UTF-16 units of the target text.</param>
/// <param name="TargetEnd">Where it ends, exclusive.</param>
/// <param name="Score">How surely, from 0 to 1; see <see cref="WordLink"/>.</param>
public readonly record struct WordSpanLink(int SourceStart, int SourceEnd, int TargetStart, int TargetEnd, double Score);
