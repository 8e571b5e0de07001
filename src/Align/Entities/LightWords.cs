using Align.Text;

namespace Align.Entities;

/// <summary>Words in a description that rank, place in time or say at which level, and tell nothing of which thing is meant.</summary>
internal static class LightWords
{
    private static readonly HashSet<string> English = new(StringComparer.Ordinal)
    {
        "'s", "same", "local", "member", "seat", "bed", "year", "old", "whole", "entire", "based", "owned", "run", "led", "biggest", "largest", "main", "major", "big", "large", "leading", "nearby", "one", "most", "troubled", "recent",
        "northern", "southern", "eastern", "western", "northeastern", "northwestern", "southeastern", "southwestern", "central",
    };

    private static readonly HashSet<string> Romanian = new(StringComparer.Ordinal)
    {
        "aceeasi", "acelasi", "locale", "locala", "local", "intregul", "mare", "mari", "mai", "cel", "cea", "doilea", "principala", "principalul", "importanta", "important",
        "nordic", "sudic", "estic", "vestic", "nordica", "sudica", "estica", "vestica",
    };

    // County, state: half of the time the other text leaves it out.
    private static readonly HashSet<string> Levels = new(StringComparer.Ordinal)
    {
        "county", "state", "plant", "town", "city", "district", "head", "part", "group", "company", "agency", "office", "judet", "judetean", "judeteana", "stat", "national", "nationala",
    };

    /// <summary>Whether a word says nothing of what a thing is.</summary>
    public static bool Contains(TokenTable tokens, int token) => (tokens.Language == Language.Romanian ? Romanian : English).Contains(tokens.Folded(token));

    /// <summary>Whether a word says what a town lives by, which is seldom said of it twice: <c>the port city</c>.</summary>
    public static bool IsOfTowns(TokenTable tokens, int token) => tokens.Folded(token) is "port" or "coastal" or "seaside" or "border" or "industrial" or "mining" or "historic" or "university" or "resort" or "spa" or "market" or "portuar" or "minier" or "istoric" or "industrial" or "universitar" or "balnear";

    /// <summary>Whether a word only says at which level an institution stands.</summary>
    public static bool IsLevel(TokenTable tokens, int token) => Levels.Contains(tokens.Folded(token));
}
