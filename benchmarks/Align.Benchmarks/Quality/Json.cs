using System.Text.Json;

namespace Align.Benchmarks.Quality;

/// <summary>Short ways to read optional properties.</summary>
internal static class Json
{
    public static string? Text(JsonElement e, string name) => e.TryGetProperty(name, out var p) && p.ValueKind == JsonValueKind.String ? p.GetString() : null;

    public static int? Number(JsonElement e, string name) => e.TryGetProperty(name, out var p) && p.ValueKind == JsonValueKind.Number ? p.GetInt32() : null;

    public static bool Flag(JsonElement e, string name) => e.TryGetProperty(name, out var p) && p.ValueKind == JsonValueKind.True;

    public static IEnumerable<JsonElement> Items(JsonElement e, string name) => e.TryGetProperty(name, out var p) && p.ValueKind == JsonValueKind.Array ? p.EnumerateArray() : [];

    /// <summary>The side that the document of a gold item is on: Romanian is the source.</summary>
    public static string Side(JsonElement e) => Text(e, "doc") == "ro" ? "source" : "target";

    /// <summary>A speaker, or null for the newsroom, which some annotators call the narrator.</summary>
    public static string? Speaker(JsonElement e) => Text(e, "speaker") is { } s && s != "narrator" ? s : null;
}
