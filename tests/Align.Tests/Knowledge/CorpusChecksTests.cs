namespace Align.Tests.Knowledge;

/// <summary>The checks of the corpus find what they are there to find, and say where.</summary>
public sealed class CorpusChecksTests
{
    private const string Header = "# a comment\nro\ten\tpos\tfreq\tnote\n";

    [Fact]
    public void A_missing_cell_is_named_by_file_and_line() =>
        Assert.Equal(["corpus/lexicon/x.tsv, line 3: 3 cells where 5 were expected (ro, en, pos, freq, note)."], Form("casă\thouse\tn\n"));

    [Fact]
    public void A_line_may_end_before_the_note() => Assert.Empty(Form("casă\thouse\tn\t1\n"));

    [Fact]
    public void Unknown_values_are_found()
    {
        Assert.Contains("pos: 'noun' is none of", Assert.Single(Form("casă\thouse\tnoun\t1\t\n")), StringComparison.Ordinal);
        Assert.Contains("freq: '6' is none of", Assert.Single(Form("casă\thouse\tn\t6\t\n")), StringComparison.Ordinal);
        Assert.Contains("freq: is empty", Assert.Single(Form("casă\thouse\tn\t\t\n")), StringComparison.Ordinal);
    }

    [Fact]
    public void Cedillas_commas_brackets_and_spaces_are_found()
    {
        Assert.Contains("'ţ' has a cedilla", Assert.Single(Form("faţă\tface\tn\t1\t\n")), StringComparison.Ordinal);
        Assert.Contains("contains '('", Assert.Single(Form("față\tface (front)\tn\t1\t\n")), StringComparison.Ordinal);
        Assert.Contains("contains ','", Assert.Single(Form("față,chip\tface\tn\t1\t\n")), StringComparison.Ordinal);
        Assert.Contains("a space too many", Assert.Single(Form("față \tface\tn\t1\t\n")), StringComparison.Ordinal);
        Assert.Contains("has an empty value", Assert.Single(Form("față, , chip\tface\tn\t1\t\n")), StringComparison.Ordinal);
        Assert.Contains("'chip' stands twice", Assert.Single(Form("chip, față, chip\tface\tn\t1\t\n")), StringComparison.Ordinal);
        Assert.Contains("U+00A0", Assert.Single(Form("la\u00A0fel\tlikewise\tadv\t1\t\n")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_spelling_of_before_1993_is_found()
    {
        Assert.Contains("'pămînt' has î inside", Assert.Single(Form("pămînt\tearth\tn\t1\t\n")), StringComparison.Ordinal);
        Assert.Empty(Form("pământ, reîncepe, neîncetat, hotărî, a.î.n.\tearth\tn\t1\t\n"));
    }

    [Fact]
    public void The_same_words_in_another_order_are_the_same_concept()
    {
        Assert.Contains("line 4: the concept", Assert.Single(CorpusChecks.DuplicateConcepts(Lines("chip, față\tface\tn\t1\nfață, chip\tface\tn\t2\n"))), StringComparison.Ordinal);
        Assert.Empty(CorpusChecks.DuplicateConcepts(Lines("bine\twell\tadv\t1\nbine\twell\tn\t2\n")));
    }

    [Fact]
    public void Words_on_the_wrong_side_are_found_and_loans_are_not()
    {
        Assert.Single(CorpusChecks.WrongSide(Lines("house\tcasă\tn\t1\n")));
        Assert.Contains("'out of date' is in the Romanian column", Assert.Single(CorpusChecks.WrongSide(Lines("out of date\told-fashioned\tadj\t3\n"))), StringComparison.Ordinal);
        Assert.Empty(CorpusChecks.WrongSide(Lines("țuică\tțuică, plum brandy\tn\t4\npate\tpâté\tn\t4\n")));
    }

    [Fact]
    public void Swapped_columns_are_found() =>
        Assert.Contains("line 5", Assert.Single(CorpusChecks.Swapped([.. Lines("câine, dulău\tdog, hound\tn\t1\ncâine\tdog\tn\t1\ndog\tcâine\tn\t2\n")])), StringComparison.Ordinal);

    [Fact]
    public void A_word_that_may_have_lost_its_diacritics_is_found()
    {
        var lines = Lines("față\tface\tn\t1\nfata\tface\tn\t1\n").ToList();
        Assert.Contains("line 4: 'fata' may be 'față' (corpus/lexicon/x.tsv, line 3)", Assert.Single(CorpusChecks.MissingDiacritics(lines, new HashSet<(string, string)>())), StringComparison.Ordinal);
        Assert.Empty(CorpusChecks.MissingDiacritics(lines, new HashSet<(string, string)> { ("fata", "față") }));
        Assert.Empty(CorpusChecks.MissingDiacritics(Lines("luptă\tfight\tn\t1\nlupta\tfight\tv\t1\n"), new HashSet<(string, string)>()));
    }

    [Fact]
    public void Identifiers_and_references_are_checked()
    {
        var lines = CorpusFiles.Lines("gazetteer/places.tsv", "id\tkind\tro\ten\tin\nro\tcountry\tRomânia\tRomania\t\nIasi\tcity\tIași\tIași\tro\nro\tcity\tRoman\tRoman\tdacia\n").ToList();
        Assert.Equal(2, CorpusChecks.Ids(lines).Count());
        Assert.Contains("there is no place 'dacia'", Assert.Single(CorpusChecks.References(lines)), StringComparison.Ordinal);
    }

    [Fact]
    public void Acronyms_without_expansion_are_found()
    {
        const string Columns = "id\tkind\tro\ten\tro_acronym\ten_acronym\tin\n";
        Assert.Single(CorpusChecks.AcronymsWithoutExpansion(CorpusFiles.Lines("gazetteer/organisations.tsv", Columns + "org-onu\tun\tONU\tUnited Nations\tONU\tUN\t\n")));
        Assert.Empty(CorpusChecks.AcronymsWithoutExpansion(CorpusFiles.Lines("gazetteer/organisations.tsv", Columns + "org-onu\tun\tNațiunile Unite\tUnited Nations\tONU\tUN\t\n")));
    }

    [Fact]
    public void Byte_order_marks_and_foreign_line_ends_are_found()
    {
        Assert.Contains(CorpusChecks.File("lexicon/x.tsv", "\uFEFF" + Header), p => p.Contains("byte order mark", StringComparison.Ordinal));
        Assert.Contains(CorpusChecks.File("lexicon/x.tsv", Header.Replace("\n", "\r\n", StringComparison.Ordinal)), p => p.Contains("CR line ends", StringComparison.Ordinal));
        Assert.Empty(CorpusChecks.File("lexicon/x.tsv", Header));
    }

    private static IEnumerable<CorpusLine> Lines(string lines) => CorpusFiles.Lines("lexicon/x.tsv", Header + lines);

    private static IEnumerable<string> Form(string lines) => Lines(lines).SelectMany(CorpusChecks.Form);
}
