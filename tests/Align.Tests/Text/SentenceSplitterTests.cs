using Align.Text;

namespace Align.Tests.Text;

/// <summary>Where sentences end. Expected ends are marked | in the text.</summary>
public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("A venit luni.| A plecat marți.| Atât.")]
    [InlineData("Ce vrei?| Nimic!| Bine…| Pa.")]
    // abbreviations
    [InlineData("Dl. Popescu l-a întâlnit pe dr. Ionescu pe str. Lungă nr. 5.| Apoi a plecat.")]
    [InlineData("Au cumpărat mere, pere etc.| Apoi au plecat.")]
    [InlineData("A sosit în S.U.A.| El a rămas acolo.")]
    [InlineData("Guvernul S.U.A. Biden nu a comentat.")]
    [InlineData("J. K. Rowling scrie.| Nota 5.| Bine.")]
    [InlineData("A ales planul B.| A pierdut.")]
    [InlineData("Prof. univ. dr. Ion Pop a spus.| Atât.")]
    [InlineData("Legea nr. 5 din 16.07.2018.| Alta.")]
    [InlineData("S-a născut la 5 ian. 1990.| A murit în 2001.")]
    // quotations and brackets
    [InlineData("„Nu știu.”| A plecat.")]
    [InlineData("\"Nu știu.\"| \"Nici eu.\"")]
    [InlineData("''Nu știu.''| A plecat.")]
    [InlineData("«Nu știu.»| A plecat.")]
    [InlineData("„Ce vrei?”, a întrebat el.| Apoi a tăcut.")]
    [InlineData("„Ce vrei?” a întrebat el.| Apoi a tăcut.")]
    [InlineData("„Vino!” strigă mama.| El veni.")]
    [InlineData("– Ce vrei? întrebă el.| Nimic.")]
    [InlineData("A venit (luni!) și a plecat.| Atât.")]
    [InlineData("A venit.| (Era luni.)| A plecat.")]
    [InlineData("Așa este.[5]| Dar nu mereu.")]
    // a mark that can be nothing else ends a sentence before lower case too
    [InlineData("Campionatul se joacă.| iar apoi vine vara.")]
    [InlineData("Firma de imob. și auto a dispărut.")]
    [InlineData("Raport: Yahoo! urmează să-l numească.")]
    // ellipsis
    [InlineData("Nu știu... poate mâine.| Da... | Bine.")]
    // list items, numbers
    [InlineData("1. Primul punct.| 2. Al doilea punct.")]
    [InlineData("IV. Dispoziții.| 3.4.2. Alte dispoziții.")]
    [InlineData("Vezi figura 3.| b. Găsiți o suprafață.")]
    // spaces missing
    [InlineData("A plecat.|Apoi a venit.")]
    [InlineData("Pe hotnews.ro scrie.| Atât.")]
    // smileys and rules
    [InlineData("Foarte bine :)| Mulțumesc.")]
    [InlineData("Foarte bine! :)| Mulțumesc.")]
    [InlineData("Foarte bine!\uD83D\uDE00| Mulțumesc.")]
    [InlineData("Sfârșit| ============| Alt text.")]
    [InlineData("Vezi http://example.com/a| Acolo scrie.")]
    [InlineData("Vezi @Guvern Azi.")]
    public void Romanian(string text) => Check(Language.Romanian, text);

    [Theory]
    [InlineData("He came on Monday.| He left.| That was all.")]
    [InlineData("Mr. Smith met Dr. Jones at 5 p.m. Friday in the U.S. Senate.| Then he left.")]
    [InlineData("He lives in the U.S.| He likes it.")]
    [InlineData("The center was near 25 N. at 5 p.m. EDT.| It moved.")]
    [InlineData("Apple Inc. Chairman Tim Cook spoke.| The talk was short.")]
    [InlineData("It opened on Sept. 11 in Wash.| The rest is known.")]
    [InlineData("So do I.| They left.")]
    [InlineData("He said no.| That was all.")]
    [InlineData("J.R.R. Tolkien wrote it, as did C. S. Lewis.| Both are dead.")]
    [InlineData("\"Who is it?\" she asked.| Nobody answered.")]
    [InlineData("“Stop!” he cried.| “Why?”| It went on.")]
    [InlineData("'I know.'| He left.")]
    [InlineData("Really?!| Yes.")]
    [InlineData("we saw them yesterday.| they were there.| ok.")]
    [InlineData("is that all?| no!| there is more.")]
    [InlineData("It was so... so good.| Well....| It was.")]
    [InlineData("1. First item.| 2. Second item.")]
    [InlineData("The version 2.0.1 is out.| Get it.")]
    [InlineData("I use Node.JS and ASP.NET daily.")]
    [InlineData("P.S. The rest is fine.")]
    public void English(string text) => Check(Language.English, text);

    // --- paragraphs ---

    [Theory]
    [InlineData("Titlu fără punct|\n\nPrima frază.| A doua.")]
    [InlineData("Titlu fără punct|\nPrima frază, care este ceva mai lungă decât titlul ei.| A doua.")]
    [InlineData("unu|\r\ndoi|\r\ntrei")]
    [InlineData("unu|\rdoi|\u2028trei|\u2029patru|\u0085cinci|\vșase|\fșapte")]
    [InlineData("- lapte|\n- pâine|\n- ouă")]
    [InlineData("Câteva cumpărături:|\n• lapte|\n• pâine")]
    [InlineData("Mă duc|\n  \t\nacasă")]
    public void A_line_end_is_a_paragraph_break(string text) => Check(Language.Romanian, text);

    [Fact]
    public void In_hard_wrapped_text_a_line_end_is_white_space()
    {
        const string text = """
            Miniștrii energiei din statele membre au convenit luni seara,
            după aproape nouă ore de negocieri la Luxemburg, să plafoneze
            prețul gazelor la 160 de euro pe megawatt-oră, a anunțat
            președinția belgiană a Consiliului.| Măsura a fost sprijinită de
            24 de state.|
            Ungaria a votat împotrivă, iar Malta s-a abținut de la vot, cum
            s-a aflat mai târziu de la diplomați care au luat parte.|
            - prima listă de aici, care se întinde pe mai multe rânduri, cum
            se vede|
            - a doua
            """;
        Check(Language.Romanian, text);
        Check(Language.Romanian, text.Replace("\n", "\r\n", StringComparison.Ordinal));
    }

    [Fact]
    public void Paragraphs_that_start_in_lower_case_are_no_hard_wrapped_text() =>
        Check(Language.English, "library is closed|\nit is now a bookshop, and a rather good one if you ask me, with coffee|\nlove it|\nnever went there but my mother did, years ago|\nok");

    [Fact]
    public void Sentences_tell_their_paragraph()
    {
        var sentences = Split(Language.Romanian, "Unu. Doi.\n\nTrei.\nPatru. Cinci.");
        Assert.Equal([0, 0, 1, 2, 2], sentences.Select(s => s.Paragraph));
    }

    [Fact]
    public void A_text_without_tokens_has_no_sentences() => Assert.Empty(Split(Language.English, " \n \u200B "));

    private static IReadOnlyList<SentenceSpan> Split(Language language, string text)
    {
        var analyzer = TextAnalyzer.For(language);
        var tokens = new List<TokenSpan>();
        analyzer.Tokenizer.Tokenize(text, tokens);
        return analyzer.Splitter.Split(text, tokens);
    }

    private static void Check(Language language, string marked)
    {
        var text = marked.Replace("|", "", StringComparison.Ordinal);
        var expected = marked.Split('|').Select(s => s.Trim()).Where(s => s.Length > 0);
        Assert.Equal(expected, Split(language, text).Select(s => text[s.Start..s.End]));
    }
}
