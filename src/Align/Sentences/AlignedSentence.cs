namespace Align;

/// <summary>A sentence as it was aligned.</summary>
/// <param name="Number">Its number: its line where lines were given, blank ones counted; else its place among the sentences. From 0.</param>
/// <param name="Start">Index of its first UTF-16 unit in the text that was given, or 0 where lines were given.</param>
/// <param name="End">Index after its last.</param>
/// <param name="Text">What it says.</param>
public readonly record struct AlignedSentence(int Number, int Start, int End, string Text);
