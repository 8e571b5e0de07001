namespace Align;

/// <summary>A translation unit of a TMX file: what one language says and what the other does.</summary>
/// <param name="Source">The text in the source language.</param>
/// <param name="Target">The text in the target language.</param>
/// <param name="Score">The score that <c>align</c> gave it, from 0 to 1; null where the file has none.</param>
public sealed record TmxUnit(string Source, string Target, double? Score);
