namespace Align;

/// <summary>Two sentences that say the same, cut into tokens.</summary>
/// <param name="Source">The tokens of the source sentence.</param>
/// <param name="Target">The tokens of the target sentence.</param>
public sealed record TokenizedPair(IReadOnlyList<string> Source, IReadOnlyList<string> Target)
{
    /// <summary>Reads a line <c>source tokens ||| target tokens</c>, tokens separated by spaces or tabs.</summary>
    /// <param name="line">The line.</param>
    /// <exception cref="FormatException">There is no <c>|||</c>, or more than one.</exception>
    public static TokenizedPair Parse(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var sides = line.Split("|||");
        return sides.Length == 2
            ? new TokenizedPair(Tokens(sides[0]), Tokens(sides[1]))
            : throw new FormatException(sides.Length < 2 ? "there is no '|||' between the sides." : "there is more than one '|||'.");
    }

    /// <summary>The tokens, as <see cref="Parse"/> reads them.</summary>
    public override string ToString() => $"{string.Join(' ', Source)} ||| {string.Join(' ', Target)}";

    private static string[] Tokens(string side) => side.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
}
