namespace Align.Sentences;

/// <summary>That a unit of the source answers one of the target, and how strongly, above 0 to 1.</summary>
internal readonly record struct UnitMatch(int Source, int Target, float Strength);
