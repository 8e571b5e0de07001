using System.Text.Json;
using Align.Cli.Commands;

namespace Align.Cli.Input;

/// <summary>One line of a batch: a pair of texts with the caller's id, from JSON or from two columns; or what is wrong with it.</summary>
internal sealed record PairLine(int Number, string IdJson, string Source, string Target, string? Error)
{
    /// <summary>The error as a line of JSON.</summary>
    public string ErrorJson => $"{{\"id\":{IdJson},\"error\":{JsonSerializer.Serialize(Error ?? "", BatchJson.Default.String)}}}";

    /// <summary>All lines of a stream that are not blank.</summary>
    public static IEnumerable<PairLine> ReadAll(TextReader input)
    {
        var number = 0;
        while (input.ReadLine() is { } line)
        {
            number++;
            if (number == 1 && line.StartsWith('\uFEFF'))
                line = line[1..];
            if (!string.IsNullOrWhiteSpace(line))
                yield return Read(number, line);
        }
    }

    private static PairLine Read(int number, string line)
    {
        var tab = line.IndexOf('\t');
        if (tab >= 0 && !line.StartsWith('{'))
        {
            var rest = line[(tab + 1)..];
            var second = rest.IndexOf('\t');
            return new PairLine(number, (number - 1).ToString(System.Globalization.CultureInfo.InvariantCulture), line[..tab], second < 0 ? rest : rest[..second], null);
        }
        var id = "null";
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                return Wrong($"line {number} is not a JSON object");
            if (json.RootElement.TryGetProperty("id", out var given))
                id = given.GetRawText();
            return TextOf(json.RootElement, "source") is { } source && TextOf(json.RootElement, "target") is { } target
                ? new PairLine(number, id, source, target, null)
                : Wrong($"line {number} lacks the text 'source' or 'target'");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return Wrong($"line {number} is not JSON: {e.Message}");
        }

        PairLine Wrong(string message) => new(number, id, "", "", message);
    }

    private static string? TextOf(JsonElement line, string name) => line.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
