using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Align.Cli.Input;

/// <summary>One text of a collection: a line as it is, or a line of JSON <c>{"id", "text"}</c>.</summary>
/// <param name="Text">The text.</param>
/// <param name="Id">The id it was given, as JSON; null where it has none.</param>
internal readonly record struct TextLine(string Text, string? Id)
{
    /// <summary>The id as it is printed: what was given, else the number of the line.</summary>
    public string IdJson(int number) => Id ?? number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The lines of a file or of standard input, in order; blank lines are texts without words, so that the numbers of the others stay theirs.</summary>
    /// <param name="path">The file; standard input where null.</param>
    /// <exception cref="InputException">The file cannot be read, or a line of a JSON file is no text.</exception>
    public static IEnumerable<TextLine> ReadAll(string? path) => Parse(Lines(path), path ?? "standard input");

    private static IEnumerable<TextLine> Parse(IEnumerable<string> lines, string name)
    {
        var (number, isJson) = (0, (bool?)null);
        foreach (var line in lines)
        {
            number++;
            // The first line that is not blank decides what the file is.
            if (isJson is null && !string.IsNullOrWhiteSpace(line))
                isJson = line.StartsWith('{') && FromJson(line) is not null;
            if (isJson != true || string.IsNullOrWhiteSpace(line))
                yield return new TextLine(line, null);
            else
                yield return FromJson(line) ?? throw new InputException($"line {number} of '{name}' is not JSON with a \"text\": every line of such a file must be {{\"id\": …, \"text\": \"…\"}}.");
        }
    }

    private static TextLine? FromJson(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind != JsonValueKind.Object || !json.RootElement.TryGetProperty("text", out var text) || text.ValueKind != JsonValueKind.String)
                return null;
            var id = json.RootElement.TryGetProperty("id", out var given) && given.ValueKind is JsonValueKind.String or JsonValueKind.Number ? given.GetRawText() : null;
            return new TextLine(text.GetString()!, id);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static IEnumerable<string> Lines(string? path)
    {
        using var reader = path is null ? new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false)) : new StreamReader(TextFile.Open(path), new UTF8Encoding(false, throwOnInvalidBytes: true));
        for (var number = 1; Next(reader, path, number) is { } line; number++)
            yield return number == 1 && line.StartsWith('\uFEFF') ? line[1..] : line;
    }

    private static string? Next(StreamReader reader, string? path, int number)
    {
        try
        {
            return reader.ReadLine();
        }
        catch (DecoderFallbackException)
        {
            throw new InputException($"'{path}' is not UTF-8 about line {number}: convert it first, for example with iconv.");
        }
    }
}
