namespace Align.Tests.Text;

/// <summary>The Romanian paradigms of UniMorph, where the development data is present.</summary>
internal static class UniMorph
{
    public const string File = "unimorph/ron.tsv";

    /// <summary>Single-word lemmas, and of each form the last word: <c>fac</c> of <c>să fac</c>. In lower case.</summary>
    public static IEnumerable<(string Lemma, string Form)> Pairs() =>
        from line in System.IO.File.ReadLines(DevelopmentData.Find(File)!)
        let fields = line.Split('\t')
        where fields.Length >= 3 && !fields[0].Contains(' ')
        select (fields[0].ToLowerInvariant(), fields[1].ToLowerInvariant().Split(' ')[^1]);
}
