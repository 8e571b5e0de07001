using Align.Text;

namespace Align.Lexicons;

/// <summary>Counts the known and the unknown words of texts: see <see cref="LexiconCoverage"/>.</summary>
internal sealed class CoverageReader(TextAnalyzer analyzer, LexiconSide side)
{
    private readonly int[] _byOrigin = new int[Enum.GetValues<WordOrigin>().Length];
    private readonly Dictionary<string, (string Surface, int Count)> _unknown = new(StringComparer.Ordinal);

    public void Read(string text)
    {
        var tokens = new TokenTable(text, analyzer);
        var origins = WordOrigins.Of(tokens, new TermTable(tokens, side));
        for (var i = 0; i < origins.Length; i++)
        {
            if (origins[i] == WordOrigin.None || (tokens.IsCapitalised(i) && !tokens.OpensSentence(i)))
                continue;
            _byOrigin[(int)origins[i]]++;
            if (origins[i] == WordOrigin.Unknown)
                CountUnknown(tokens, i);
        }
    }

    public LexiconCoverage Result() => new(
        analyzer.Language, _byOrigin.Sum(), _byOrigin[(int)WordOrigin.Grammar], _byOrigin[(int)WordOrigin.Lexicon], _byOrigin[(int)WordOrigin.Gazetteer],
        [.. _unknown.OrderByDescending(u => u.Value.Count).ThenBy(u => u.Key, StringComparer.Ordinal).Select(u => new WordCount(u.Value.Surface, u.Value.Count))]);

    private void CountUnknown(TokenTable tokens, int token)
    {
        var surface = tokens.Surface(token).ToString();
        var known = _unknown.TryGetValue(tokens.Folded(token), out var before);
        // A capital that never goes away says that the word is a name.
        _unknown[tokens.Folded(token)] = (known && char.IsUpper(surface[0]) ? before.Surface : surface, before.Count + 1);
    }
}
