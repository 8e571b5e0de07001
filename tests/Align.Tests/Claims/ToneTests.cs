using Align.Tests.Entities;
using static Align.Tests.Entities.Reading;

namespace Align.Tests.Claims;

/// <summary>Whether a claim affirms, and as what it is put forward.</summary>
public sealed class ToneTests
{
    [Fact]
    public void Negators_make_a_claim_negative()
    {
        foreach (var text in new[] { "Guvernul nu va închide școala din Brad.", "Guvernul n-a închis niciodată școala din Brad.", "Nimeni nu a închis școala din Brad.", "Ion Vasilescu a negat că guvernul a închis școala din Brad." })
        {
            Assert.True(Romanian(text).Claims[0].Polarity == Polarity.Negative, text);
            Assert.True(Romanian(Bare(text)).Claims[0].Polarity == Polarity.Negative, Bare(text));
        }
        foreach (var text in new[] { "The government will not close the school in Leeds.", "The government has never closed the school in Leeds.", "The government won't close the school in Leeds.", "Margaret Holloway denied that the government had closed the school in Leeds." })
            Assert.True(English(text).Claims[0].Polarity == Polarity.Negative, text);
    }

    [Fact]
    public void Not_only_affirms()
    {
        foreach (var text in new[] { "Guvernul a închis nu numai școala din Brad, ci și spitalul din Deva.", "Guvernul a închis nu doar școala din Brad, ci și spitalul din Deva." })
            Assert.True(Romanian(text).Claims[0].Polarity == Polarity.Affirmative, text);
        Assert.Equal(Polarity.Affirmative, English("The government has closed not only the school in Leeds but also the hospital in York.").Claims[0].Polarity);
    }

    [Fact]
    public void Modality_is_read_from_the_main_clause()
    {
        foreach (var (text, modality) in new[]
        {
            ("Guvernul a închis școala din Brad.", Modality.Asserted),
            ("Guvernul ar putea închide școala din Brad.", Modality.Possible),
            ("Guvernul intenționează să închidă școala din Brad.", Modality.Intended),
            ("Guvernul trebuie să închidă școala din Brad.", Modality.Required),
            ("„Va închide guvernul școala din Brad?”, a întrebat Ion Vasilescu.", Modality.Question),
        })
        {
            Assert.True(Romanian(text).Claims[0].Modality == modality, $"{text} {Romanian(text).Claims[0].Modality}");
            Assert.True(Romanian(Bare(text)).Claims[0].Modality == modality, Bare(text));
        }
        foreach (var (text, modality) in new[]
        {
            ("The government closed the school in Leeds.", Modality.Asserted),
            ("The government may close the school in Leeds.", Modality.Possible),
            ("The government plans to close the school in Leeds.", Modality.Intended),
            ("The government must close the school in Leeds.", Modality.Required),
            ("\"Will the government close the school in Leeds?\" asked Margaret Holloway.", Modality.Question),
        })
            Assert.True(English(text).Claims[0].Modality == modality, $"{text} {English(text).Claims[0].Modality}");
    }

    private static void IsRomanian(string text, Polarity polarity, Modality modality)
    {
        foreach (var spelling in new[] { text, Bare(text) })
            Assert.True(Romanian(spelling).Claims[^1] is var claim && (claim.Polarity, claim.Modality) == (polarity, modality), $"{claim.Text}: {claim.Polarity} {claim.Modality}");
    }

    private static void IsEnglish(string text, Polarity polarity, Modality modality) =>
        Assert.True(English(text).Claims[^1] is var claim && (claim.Polarity, claim.Modality) == (polarity, modality), $"{claim.Text}: {claim.Polarity} {claim.Modality}");

    [Fact]
    public void A_condition_makes_the_claim_conditional_wherever_it_stands()
    {
        IsEnglish("The ports in Leeds could lose ships if the strike lasts beyond Friday.", Polarity.Affirmative, Modality.Conditional);
        IsEnglish("If the money is not there, the school in Leeds will close.", Polarity.Affirmative, Modality.Conditional);
        IsRomanian("Bucureștiul ar putea primi 40 de milioane de euro, dacă respectă calendarul.", Polarity.Affirmative, Modality.Conditional);
        IsRomanian("Dacă acoperirea nu trece de 80 la sută, școala din Brad va fi închisă.", Polarity.Affirmative, Modality.Conditional);
    }

    [Fact]
    public void A_question_that_is_asked_or_checked_is_no_condition()
    {
        IsEnglish("Margaret Holloway refused to say if the school in Leeds was closed.", Polarity.Negative, Modality.Asserted);
        IsRomanian("Procurorii din Brad verifică dacă școala a fost vândută legal.", Polarity.Affirmative, Modality.Asserted);
    }

    [Fact]
    public void A_quotation_in_a_denial_keeps_its_own_polarity()
    {
        IsRomanian("Ministra Irina Vasilescu a exclus orice intervenție: „Este un conflict între o firmă și salariații ei”.", Polarity.Affirmative, Modality.Asserted);
        IsEnglish("Margaret Holloway ruled out any help: \"It is a dispute between a firm and its workers.\"", Polarity.Affirmative, Modality.Asserted);
    }

    [Fact]
    public void What_is_put_aside_does_not_turn_a_claim()
    {
        IsRomanian("Locul României este în Schengen, nu în sala de așteptare.", Polarity.Affirmative, Modality.Asserted);
        IsRomanian("Publicul din Brad a avut la dispoziție 12 zile, în loc de 30.", Polarity.Affirmative, Modality.Asserted);
        IsEnglish("The public in Leeds was given only 12 days rather than the 30 required by law.", Polarity.Affirmative, Modality.Asserted);
        IsEnglish("The victim in Leeds was a boy who had never been vaccinated.", Polarity.Affirmative, Modality.Asserted);
        IsEnglish("Peter Ashdown was sent home from Leeds without seeing a doctor.", Polarity.Affirmative, Modality.Asserted);
    }

    [Fact]
    public void Verbs_of_failing_and_refusing_negate_what_they_govern()
    {
        IsEnglish("The government in London failed to close the school in Leeds.", Polarity.Negative, Modality.Asserted);
        IsEnglish("The minister in London refused to close the school in Leeds.", Polarity.Negative, Modality.Asserted);
        IsEnglish("The court in Leeds has yet to rule on the school.", Polarity.Negative, Modality.Asserted);
        IsRomanian("Guvernul a refuzat să închidă școala din Brad.", Polarity.Negative, Modality.Asserted);
        IsEnglish("Peter Ashdown refused three invitations from the school in Leeds.", Polarity.Affirmative, Modality.Asserted);
    }

    [Fact]
    public void Who_does_not_rule_out_affirms() =>
        IsRomanian("Ion Vasilescu nu exclude că școala din Brad a fost vândută.", Polarity.Affirmative, Modality.Asserted);

    [Fact]
    public void The_presumptive_in_a_denial_is_no_possibility()
    {
        IsRomanian("Ion Vasilescu a negat că ar fi închis școala din Brad.", Polarity.Negative, Modality.Asserted);
        IsRomanian("Sindicatul susține că ministrul Ion Vasilescu ar fi închis școala din Brad.", Polarity.Affirmative, Modality.Asserted);
    }

    [Fact]
    public void What_cannot_be_is_asserted()
    {
        IsRomanian("Apa din Brad nu poate fi băută.", Polarity.Negative, Modality.Asserted);
        IsEnglish("Prosecutors in Leeds could not reach Margaret Holloway.", Polarity.Negative, Modality.Asserted);
        IsEnglish("Prices in Leeds slowed to 5.1 percent in May.", Polarity.Affirmative, Modality.Asserted);
        IsEnglish("Prices in Leeds may slow to 5.1 percent.", Polarity.Affirmative, Modality.Possible);
    }

    [Fact]
    public void What_is_promised_is_intended()
    {
        IsRomanian("„Nu închidem nicio școală până în martie”, a promis Ion Vasilescu.", Polarity.Negative, Modality.Intended);
        IsEnglish("\"We keep every school in Leeds open,\" promised Margaret Holloway.", Polarity.Affirmative, Modality.Intended);
        IsRomanian("Ion Vasilescu a dat asigurări că a trimis deja la școală 6.000 de doze.", Polarity.Affirmative, Modality.Asserted);
    }

    [Fact]
    public void A_participle_beside_its_noun_qualifies_only_the_noun()
    {
        IsRomanian("62 de operații programate au fost amânate la spitalul din Iași.", Polarity.Affirmative, Modality.Asserted);
        IsEnglish("In Leeds 62 planned operations were put off on Monday.", Polarity.Affirmative, Modality.Asserted);
        IsEnglish("The minister in London knew of the plan in March.", Polarity.Affirmative, Modality.Asserted);
    }
}
