using Align.Knowledge;
using Align.Lexicons;
using Align.Text;

namespace Align.Tests.Knowledge;

/// <summary>What was compiled with the library is what the tables of <c>corpus/</c> say.</summary>
public sealed class CompiledTests
{
    private static readonly Language[] Languages = [Language.Romanian, Language.English];

    [Fact]
    public void The_built_in_lexicon_has_the_concepts_of_the_tables()
    {
        var tables = Tables();
        Assert.Equal(tables.Count, Lexicon.Default.Concepts.Count);
        Assert.Equal(tables.Select(Line), Lexicon.Default.Concepts.Select(Line));

        static string Line(Concept c) => $"{c} {c.PartOfSpeech} {c.Frequency} {c.Confidence}";
    }

    [Fact]
    public void Words_and_phrases_are_found_as_in_a_lexicon_made_from_the_tables()
    {
        var tables = Tables();
        var made = Lexicon.Of(Language.Romanian, Language.English, tables);
        for (var c = 0; c < tables.Count; c += 7)
        {
            foreach (var word in tables[c].Source)
                Assert.Equal(made.Find(word, Language.Romanian).Select(f => f.ToString()), Lexicon.Default.Find(word, Language.Romanian).Select(f => f.ToString()));
            foreach (var word in tables[c].Target)
                Assert.Equal(made.Find(word, Language.English).Select(f => f.ToString()), Lexicon.Default.Find(word, Language.English).Select(f => f.ToString()));
        }
    }

    [Fact]
    public void Every_word_of_a_concept_finds_it()
    {
        var lost = new List<string>();
        foreach (var concept in Lexicon.Default.Concepts)
            foreach (var (words, language) in new[] { (concept.Source, Language.Romanian), (concept.Target, Language.English) })
                lost.AddRange(words.Where(w => !Lexicon.Default.Find(w, language).Contains(concept)).Select(w => $"{w} ({language}) of {concept}"));
        CorpusTests.None(lost);
    }

    [Fact]
    public void The_gazetteer_and_its_names_are_those_of_the_tables()
    {
        var made = Gazetteer.Of(Table);
        Assert.Equal(made.Count, Gazetteer.Default.Count);
        for (var e = 0; e < made.Count; e++)
        {
            Assert.Equal(made[e].Id, Gazetteer.Default[e].Id);
            Assert.Same(Gazetteer.Default[e], Gazetteer.Default.Find(made[e].Id));
        }
        foreach (var language in Languages)
            Assert.Equal(Bytes(NameTable.Of(Grammar.For(language), made, Table("gazetteer/firstnames.tsv")).Write), Bytes(NameTable.For(Grammar.For(language)).Write));
    }

    [Fact]
    public void Irregular_forms_and_stop_words_are_those_of_the_tables()
    {
        foreach (var language in Languages)
        {
            var grammar = Grammar.For(language);
            Assert.Equal(Bytes(IrregularForms.Of(grammar.Rows("irregular"), language).Write), Bytes(grammar.Irregular.Write));
            Assert.Equal(Bytes(TextIndex.Of(grammar.Rows("stopwords").Select(r => Folding.Fold(r["word"], language))).Write), Bytes(grammar.StopWords.Write));
        }
    }

    [Fact]
    public void Numbers_and_texts_come_back_as_they_were_written()
    {
        int[][] numbers = [[], [0], [255, 0], [256, 1], [65_535], [65_536, int.MaxValue]];
        using var writer = new CompiledWriter();
        foreach (var list in numbers)
            writer.Numbers(list);
        writer.Offsets([0, 3, 3, 300, 70_000]);
        writer.Characters("țară 🙂");
        writer.Bytes([1, 2, 3]);
        writer.Number(-1);
        var reader = new CompiledReader(writer.ToArray());
        foreach (var list in numbers)
            Assert.Equal(list, reader.Numbers());
        Assert.Equal([0, 3, 3, 300, 70_000], reader.Offsets());
        Assert.Equal("țară 🙂", new string(reader.Characters()));
        Assert.Equal(new byte[] { 1, 2, 3 }, reader.Bytes());
        Assert.Equal(-1, reader.Number());
        Assert.Throws<ArgumentOutOfRangeException>(() => writer.Numbers([-1]));
    }

    [Fact]
    public void An_index_finds_its_texts_and_no_others()
    {
        string[] texts = [.. Enumerable.Range(0, 1000).Select(i => $"w{i * 7919 % 1000}"), ""];
        var index = TextIndex.Of(texts);
        for (var i = 0; i < texts.Length; i++)
        {
            Assert.Equal(i, index.Find(texts[i]));
            Assert.Equal(texts[i], index[i].ToString());
        }
        Assert.Equal(-1, index.Find("w1000"));
        Assert.Equal(-1, TextIndex.Of(Array.Empty<string>()).Find("w"));
    }

    private static List<Concept> Tables()
    {
        var concepts = new List<Concept>();
        foreach (var name in CorpusFiles.Names("lexicon").Where(n => n is not ("lexicon/false-friends.tsv" or "lexicon/diacritic-pairs.tsv")))
            LexiconReader.AddConcepts(Table(name), concepts);
        return concepts;
    }

    private static CorpusTable Table(string path) => CorpusTable.Parse(path, File.ReadAllText(Path.Combine(CorpusFiles.Root, path)));

    private static byte[] Bytes(Action<CompiledWriter> write)
    {
        using var writer = new CompiledWriter();
        write(writer);
        return writer.ToArray();
    }
}
