using Align.Tests.Entities;
using static Align.Tests.Entities.Reading;

namespace Align.Tests.Claims;

/// <summary>Quotation marks in every style that newsrooms use, and what they hold.</summary>
public sealed class QuotationTests
{
    [Fact]
    public void Every_style_of_marks_makes_a_direct_claim()
    {
        foreach (var (open, close) in new[] { ("„", "”"), ("“", "”"), ("\"", "\""), ("«", "»"), ("''", "''"), ("'", "'"), ("„", "\""), ("„", "“"), ("”", "”"), ("\"", "”"), ("‘", "’") })
        {
            var romanian = Romanian($"{open}Spitalul va fi terminat în luna martie{close}, a declarat Ion Vasilescu.");
            var claim = romanian.Claim("Spitalul va fi terminat");
            Assert.True(claim is { Text: "Spitalul va fi terminat în luna martie", Quotation: Quotation.Direct, Speaker.Name: "Ion Vasilescu" }, $"{open}{close}: {claim.Quotation} {claim}");
            var english = English($"{open}The hospital will be finished in March{close}, said Margaret Holloway.").Claim("hospital will");
            Assert.True(english is { Text: "The hospital will be finished in March", Quotation: Quotation.Direct, Speaker.Name: "Margaret Holloway" }, $"{open}{close}: {english.Quotation} {english}");
        }
    }

    [Fact]
    public void Apostrophes_open_no_quotation()
    {
        var d = English("The mayor's office said the city's schools won't close. The teachers' union agreed with Mayor Holloway's plan.");
        Assert.DoesNotContain(d.Claims, c => c.Quotation is Quotation.Direct or Quotation.Mixed);
    }

    [Fact]
    public void A_quotation_that_is_never_closed_ends_with_its_paragraph()
    {
        var d = Romanian("Ion Vasilescu a declarat: „Spitalul va fi terminat în luna martie.\n\nLocuitorii din Brad au protestat luni în fața primăriei.");
        Assert.Equal(Quotation.Direct, d.Claim("Spitalul va fi").Quotation);
        Assert.Equal(Quotation.None, d.Claim("au protestat").Quotation);
    }

    [Fact]
    public void A_quotation_over_paragraphs_opens_each_and_keeps_its_speaker()
    {
        var d = English("\"The hospital will be finished in March,\" said Margaret Holloway. \"The money for it has been found by the town.\n\n\"The town will also build a new school next year.\"");
        foreach (var words in new[] { "hospital will", "money for", "new school" })
            Assert.True(d.Claim(words) is { Quotation: Quotation.Direct, Speaker.Name: "Margaret Holloway" }, words);
    }

    [Fact]
    public void A_quotation_inside_another_belongs_to_the_outer_speaker()
    {
        foreach (var text in new[] { "„Ministrul mi-a spus «lucrările încep luni» și am fost de acord cu el”, a declarat Ion Vasilescu.", "\"The minister told me 'work starts on Monday' and I agreed with him at once,\" said Margaret Holloway." })
        {
            var d = text[0] == '„' ? Romanian(text) : English(text);
            Assert.All(d.Claims, c => Assert.Equal(text[0] == '„' ? "Ion Vasilescu" : "Margaret Holloway", c.Speaker?.Name));
            Assert.All(d.Claims, c => Assert.Equal(Quotation.Direct, c.Quotation));
        }
    }

    [Fact]
    public void Editorial_brackets_stay_inside()
    {
        var claim = Romanian("„El (Vladimir Putin) a negat orice amestec în alegeri”, a declarat Ion Vasilescu.").Claim("a negat");
        Assert.Equal("El (Vladimir Putin) a negat orice amestec în alegeri", claim.Text);
        Assert.Contains("[of Russia meddling]", English("\"The accusation [of Russia meddling] is absurd and has no proof,\" said Margaret Holloway.").Claim("absurd").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quoted_part_makes_a_claim_mixed() =>
        Assert.Equal(Quotation.Mixed, English("Margaret Holloway said that the plan for the hospital was \"a complete waste of money\" and would fail.").Claim("plan for the hospital").Quotation);

    [Fact]
    public void A_clause_that_ends_in_a_quotation_is_one_claim() =>
        Assert.Equal(Quotation.Mixed, English("Margaret Holloway says she was sent home on Tuesday \"without a single word from anybody\".").Claim("sent home on Tuesday \"without").Quotation);

    [Fact]
    public void Two_words_in_marks_are_no_statement() =>
        Assert.DoesNotContain(English("The so-called \"golden visa\" was abolished by the parliament in Lisbon on Monday.").Claims, c => c.Quotation == Quotation.Direct);

    [Fact]
    public void A_quotation_that_is_never_closed_ends_before_its_cue()
    {
        var romanian = Romanian("„Nu am pierdut nicio zi la școală, a spus Ion Vasilescu. Spitalul din Brad a fost închis marți.");
        Assert.True(romanian.Claim("Nu am pierdut") is { Text: "Nu am pierdut nicio zi la școală", Speaker.Name: "Ion Vasilescu", Quotation: Quotation.Direct });
        Assert.True(romanian.Claim("a fost închis") is { Speaker: null, Quotation: Quotation.None });
        var english = English("\"We did not lose a single day at the school, Margaret Holloway said. The hospital in Leeds was closed on Tuesday.");
        Assert.True(english.Claim("did not lose") is { Text: "We did not lose a single day at the school", Speaker.Name: "Margaret Holloway", Quotation: Quotation.Direct });
        Assert.True(english.Claim("was closed") is { Speaker: null, Quotation: Quotation.None });
    }
}
