namespace Align.Tests.Words;

/// <summary>A language and its translation: the same words under other names, back to front.</summary>
internal static class ToyCorpus
{
    public static WordAlignmentOptions Options { get; } = new() { Source = Language.Of("xx"), Target = Language.Of("yy"), Threads = 2 };

    public static IEnumerable<TokenizedPair> Pairs(int count)
    {
        var random = new System.Random(5);
        for (var p = 0; p < count; p++)
        {
            var words = Enumerable.Range(0, random.Next(3, 12)).Select(_ => random.Next(1, 40)).ToArray();
            yield return new TokenizedPair([.. words.Select(w => $"s{w}")], [.. words.Reverse().Select(w => $"t{w}")]);
        }
    }
}
