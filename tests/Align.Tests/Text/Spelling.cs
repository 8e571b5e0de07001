namespace Align.Tests.Text;

/// <summary>The ways in which one Romanian word is found written. All take today's spelling with comma-below letters.</summary>
internal static class Spelling
{
    public static string Cedilla(string word) => word.Replace('ș', 'ş').Replace('ț', 'ţ').Replace('Ș', 'Ş').Replace('Ț', 'Ţ');

    public static string Bare(string word) => word
        .Replace('ă', 'a').Replace('â', 'a').Replace('î', 'i').Replace('ș', 's').Replace('ş', 's').Replace('ț', 't').Replace('ţ', 't');

    /// <summary>Every letter with its combining mark; by hand, because <see cref="string.Normalize()"/> may do nothing.</summary>
    public static string Decomposed(string word) => word
        .Replace("ă", "a\u0306").Replace("â", "a\u0302").Replace("î", "i\u0302").Replace("ș", "s\u0326").Replace("ț", "t\u0326");

    /// <summary>As before 1993: î for every â inside a word.</summary>
    public static string Old(string word) => new([.. word.Select((c, i) => c == 'â' && i > 0 && i < word.Length - 1 ? 'î' : c)]);

    public static IEnumerable<string> All(string word) =>
        [word, Cedilla(word), Decomposed(word), Decomposed(Cedilla(word)), Bare(word), Old(word), Decomposed(Old(word)), word.ToUpperInvariant(), Bare(word).ToUpperInvariant()];
}
