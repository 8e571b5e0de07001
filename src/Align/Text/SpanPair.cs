namespace Align;

/// <summary>A place in the source text and the place in the target text that answers it, both half-open, in UTF-16 units.</summary>
/// <param name="SourceStart">Index of the first unit in the source text.</param>
/// <param name="SourceEnd">Index after the last.</param>
/// <param name="TargetStart">Index of the first unit in the target text.</param>
/// <param name="TargetEnd">Index after the last.</param>
public readonly record struct SpanPair(int SourceStart, int SourceEnd, int TargetStart, int TargetEnd);
