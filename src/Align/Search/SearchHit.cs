namespace Align;

/// <summary>A text that was found in a <see cref="CrossLingualIndex"/>.</summary>
/// <param name="Number">Its place in the index, from 0.</param>
/// <param name="Id">Its id: the one it was given, else its <paramref name="Number"/>.</param>
/// <param name="Score">How much it says the same as the query, from 0 to 1: what <see cref="Aligner.Score(string, string)"/> gives for the two.</param>
public sealed record SearchHit(int Number, string Id, double Score);
