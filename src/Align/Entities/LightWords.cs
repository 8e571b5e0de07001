using Align.Text;

namespace Align.Entities;

/// <summary>Words in a description that rank, place in time or say at which level, and tell nothing of which thing is meant.</summary>
internal static class LightWords
{
    private static readonly HashSet<string> English = new(StringComparer.Ordinal)
    {
        "'s", "same", "local", "member", "seat", "bed", "year", "old", "whole", "entire", "based", "owned", "run", "led", "biggest", "largest", "main", "major", "big", "large", "leading", "nearby", "one", "most", "troubled", "recent",
    };

    private static readonly HashSet<string> Romanian = new(StringComparer.Ordinal)
    {
        "aceeasi", "acelasi", "locale", "locala", "local", "intregul", "mare", "mari", "mai", "cel", "cea", "doilea", "principala", "principalul", "importanta", "important",
    };

    // County, state: half of the time the other text leaves it out.
    private static readonly HashSet<string> Levels = new(StringComparer.Ordinal)
    {
        "county", "state", "plant", "town", "city", "district", "head", "part", "group", "company", "agency", "office", "judet", "judetean", "judeteana", "stat", "national", "nationala",
    };

    /// <summary>Whether a word says nothing of what a thing is.</summary>
    public static bool Contains(TokenTable tokens, int token) => (tokens.Language == Language.Romanian ? Romanian : English).Contains(tokens.Folded(token));

    /// <summary>Whether a word only says at which level an institution stands.</summary>
    public static bool IsLevel(TokenTable tokens, int token) => Levels.Contains(tokens.Folded(token));
}
