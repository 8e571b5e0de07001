using Align.Knowledge;
using Align.Lexicons;

namespace Align.CorpusCompiler;

/// <summary>
/// Turns the tables of <c>corpus/</c> into what the library loads: everything folded, stemmed, inflected and indexed. Runs when the library is built: here the
/// same sources find the tables themselves in place of their compiled form.
/// </summary>
internal static class CompiledParts
{
    /// <summary>The compiled parts by name. Equal tables give equal bytes.</summary>
    public static IEnumerable<(string Name, byte[] Content)> All()
    {
        var lexicon = Lexicon.Default;
        yield return ("concepts", Bytes(w => CompiledConcepts.Write(lexicon.Concepts, w)));
        yield return ("gazetteer", Bytes(Gazetteer.Default.Write));
        foreach (var language in new[] { Language.Romanian, Language.English })
        {
            var grammar = Grammar.For(language);
            yield return ($"stopwords-{language}", Bytes(grammar.StopWords.Write));
            yield return ($"irregular-{language}", Bytes(grammar.Irregular.Write));
            yield return ($"lexicon-{language}", Bytes(lexicon.Side(grammar.Analyzer)!.Write));
            yield return ($"related-{language}", Bytes(Wording.Related.Side(grammar.Analyzer)!.Write));
            yield return ($"opposites-{language}", Bytes(Wording.Opposites.Side(grammar.Analyzer)!.Write));
            yield return ($"names-{language}", Bytes(NameTable.For(grammar).Write));
        }
    }

    private static byte[] Bytes(Action<CompiledWriter> write)
    {
        using var writer = new CompiledWriter();
        write(writer);
        return writer.ToArray();
    }
}
