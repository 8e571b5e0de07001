namespace Align.Tests.Knowledge;

/// <summary>The tables of <c>corpus/</c> are in order: see <see cref="CorpusChecks"/>.</summary>
public sealed class CorpusTests
{
    private static readonly string[] Tables = [.. CorpusFiles.Names("lexicon"), .. CorpusFiles.Names("gazetteer"), .. CorpusFiles.Names("grammar"), .. CorpusFiles.Names("wording")];

    private static IEnumerable<CorpusLine> Concepts =>
        CorpusFiles.Names("lexicon").Where(n => n is not ("lexicon/false-friends.tsv" or "lexicon/diacritic-pairs.tsv")).SelectMany(CorpusFiles.Lines);

    private static IReadOnlyList<CorpusLine> Names => [.. CorpusFiles.Names("gazetteer").SelectMany(CorpusFiles.Lines)];

    [Fact]
    public void Every_table_has_its_columns_and_plain_line_ends() =>
        None(Tables.SelectMany(t => CorpusChecks.File(t, File.ReadAllText(Path.Combine(CorpusFiles.Root, t)))));

    [Fact]
    public void Every_line_is_well_formed() => None(Tables.SelectMany(CorpusFiles.Lines).SelectMany(CorpusChecks.Form));

    [Fact]
    public void A_concept_stands_once() => None(CorpusChecks.DuplicateConcepts(Concepts));

    [Fact]
    public void Words_stand_on_the_side_of_their_language() => None(CorpusChecks.WrongSide(Concepts.Concat(Names.Where(l => l.Has("ro")))));

    [Fact]
    public void No_line_has_its_columns_swapped() => None(CorpusChecks.Swapped([.. Concepts]));

    [Fact]
    public void No_romanian_word_lacks_its_diacritics()
    {
        var listed = CorpusFiles.Lines("lexicon/diacritic-pairs.tsv").Select(l => (l["plain"], l["marked"])).ToHashSet();
        None(CorpusChecks.MissingDiacritics(Concepts, listed));
    }

    [Fact]
    public void Identifiers_are_unique() => None(CorpusChecks.Ids(Names));

    [Fact]
    public void References_lead_to_entries() => None(CorpusChecks.References(Names));

    [Fact]
    public void Acronyms_are_expanded() => None(CorpusChecks.AcronymsWithoutExpansion(CorpusFiles.Lines("gazetteer/organisations.tsv")));

    [Fact]
    public void Lists_of_words_have_each_word_once()
    {
        None(CorpusChecks.Repeated(CorpusFiles.Lines("gazetteer/firstnames.tsv"), "name"));
        foreach (var language in new[] { "ro", "en" })
        {
            None(CorpusChecks.Repeated(CorpusFiles.Lines($"grammar/{language}/stopwords.tsv"), "word"));
            None(CorpusChecks.Repeated(CorpusFiles.Lines($"grammar/{language}/abbreviations.tsv"), "abbreviation"));
            None(CorpusChecks.Repeated(CorpusFiles.Lines($"grammar/{language}/frames.tsv"), "expression"));
            None(CorpusChecks.Repeated(CorpusFiles.Lines($"grammar/{language}/negation.tsv"), "expression"));
            None(CorpusChecks.Repeated(CorpusFiles.Lines($"grammar/{language}/modality.tsv"), "expression"));
            None(CorpusChecks.Repeated(CorpusFiles.Lines($"grammar/{language}/comparators.tsv"), "expression", "position"));
            None(CorpusChecks.Repeated(CorpusFiles.Lines($"grammar/{language}/reporting.tsv"), "lemma"));
            None(CorpusChecks.Repeated(CorpusFiles.Lines($"grammar/{language}/numbers.tsv"), "word", "kind"));
            None(CorpusChecks.Repeated(CorpusFiles.Lines($"grammar/{language}/units.tsv"), "unit"));
        }
    }

    [Fact]
    public void Both_languages_have_the_same_grammar_tables_and_units()
    {
        string[] Files(string language) => [.. CorpusFiles.Names($"grammar/{language}").Select(Path.GetFileName)!];
        Assert.Equal(Files("ro"), Files("en"));
        string[] Units(string language) => [.. CorpusFiles.Lines($"grammar/{language}/units.tsv").Select(l => $"{l["unit"]} {l["dimension"]}").Order(StringComparer.Ordinal)];
        Assert.Equal(Units("ro"), Units("en"));
    }

    internal static void None(IEnumerable<string> problems)
    {
        var found = problems.ToList();
        if (found.Count > 0)
            Assert.Fail($"{found.Count} problem(s):\n{string.Join('\n', found.Take(100))}");
    }
}
