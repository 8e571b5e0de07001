using System.Globalization;
using System.Text;

namespace Align.Cli.Input;

/// <summary>Reads lines of source tokens ||| target tokens. A line that is none is complained about, and is null.</summary>
internal static class PairLines
{
    /// <summary>The lines of a file, or of standard input where null; read as they are needed.</summary>
    /// <exception cref="InputException">The file cannot be read.</exception>
    public static IEnumerable<TokenizedPair?> Read(string? path)
    {
        using var reader = new StreamReader(path is null ? Console.OpenStandardInput() : TextFile.Open(path), new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16);
        var number = 0;
        foreach (var line in Lines(reader))
        {
            number++;
            var pair = Pair(line, out var error);
            if (error is not null)
                Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"align: {path ?? "standard input"}, line {number}: {error} The line is skipped."));
            yield return pair;
        }
    }

    private static TokenizedPair? Pair(string line, out string? error)
    {
        error = null;
        if (line.Contains('\0'))
        {
            error = "it has NUL characters.";
            return null;
        }
        try
        {
            var pair = TokenizedPair.Parse(line);
            var longest = Math.Max(pair.Source.Count, pair.Target.Count);
            error = pair.Source.Count == 0 || pair.Target.Count == 0 ? "a side is empty."
                : longest > WordAligner.LongestSentence ? string.Create(CultureInfo.InvariantCulture, $"a side has {longest} tokens, and the limit is {WordAligner.LongestSentence}.")
                : null;
            return error is null ? pair : null;
        }
        catch (FormatException e)
        {
            error = e.Message;
            return null;
        }
    }

    // Ends are LF or CRLF alone: what else some call a line end would put the output out of step.
    private static IEnumerable<string> Lines(StreamReader reader)
    {
        var (buffer, line, isOpen) = (new char[1 << 15], new StringBuilder(), false);
        for (int n; (n = reader.Read(buffer, 0, buffer.Length)) > 0;)
            for (var start = 0; start < n;)
            {
                var end = Array.IndexOf(buffer, '\n', start, n - start);
                line.Append(buffer, start, (end < 0 ? n : end) - start);
                isOpen = end < 0;
                start = end < 0 ? n : end + 1;
                if (isOpen)
                    continue;
                yield return Taken(line);
            }
        if (isOpen)
            yield return Taken(line);
    }

    private static string Taken(StringBuilder line)
    {
        if (line.Length > 0 && line[^1] == '\r')
            line.Length--;
        var text = line.ToString();
        line.Clear();
        return text;
    }
}
