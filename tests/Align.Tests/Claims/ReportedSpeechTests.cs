using Align.Tests.Entities;
using static Align.Tests.Entities.Reading;

namespace Align.Tests.Claims;

/// <summary>Who is reported to say what, in other words than the newsroom's.</summary>
public sealed class ReportedSpeechTests
{
    private static void Says(string text, string words, string speaker, string? exactly = null)
    {
        foreach (var spelling in text.Any(c => "ăâîșț".Contains(c)) ? new Func<string, string>[] { s => s, Bare } : [s => s])
        {
            var d = text.Any(c => "ăâîșț".Contains(c)) ? Romanian(spelling(text)) : English(text);
            var claim = d.Claim(spelling(words));
            Assert.True(claim.Speaker?.Name == spelling(speaker), $"'{claim.Text}' is said by {claim.Speaker?.Name ?? "nobody"}, not by {speaker}.");
            if (exactly is not null)
                Assert.Equal(spelling(exactly), claim.Text);
        }
    }

    [Fact]
    public void A_complement_follows_the_verb()
    {
        Says("Ion Vasilescu a declarat luni că spitalul va fi terminat în martie și că școala se închide.", "spitalul va fi", "Ion Vasilescu");
        Says("Margaret Holloway said on Monday that the hospital would be finished in March.", "the hospital", "Margaret Holloway", "the hospital would be finished in March");
        Says("Margaret Holloway said the hospital would be finished in March.", "hospital would", "Margaret Holloway", "the hospital would be finished in March");
    }

    [Fact]
    public void The_cue_stands_before_between_or_behind_the_quotation()
    {
        Says("Ion Vasilescu a declarat: „Spitalul va fi terminat în martie”.", "va fi terminat", "Ion Vasilescu", "Spitalul va fi terminat în martie");
        Says("„Spitalul va fi terminat în martie”, a spus Ion Vasilescu, „dar școala se închide din toamnă”.", "va fi terminat", "Ion Vasilescu");
        Says("„Spitalul va fi terminat în martie”, a spus Ion Vasilescu, „dar școala se închide din toamnă”.", "se închide", "Ion Vasilescu");
        Says("\"The hospital will be finished in March,\" Margaret Holloway said, \"but the school will close in autumn.\"", "will close", "Margaret Holloway");
        Says("\"The hospital will be finished in March,\" said Margaret Holloway.", "will be finished", "Margaret Holloway");
    }

    [Fact]
    public void A_gerund_goes_on_with_the_same_speaker()
    {
        Says("Ion Vasilescu a declarat că spitalul va fi terminat în martie, menționând că lucrările au costat 20 de milioane de lei.", "au costat", "Ion Vasilescu");
        Says("Margaret Holloway said that the hospital would be finished in March, adding that the work had cost 20 million pounds.", "had cost", "Margaret Holloway");
    }

    [Fact]
    public void A_frame_names_the_speaker()
    {
        Says("Potrivit lui Ion Vasilescu, spitalul va fi terminat în martie.", "va fi terminat", "Ion Vasilescu", "spitalul va fi terminat în martie");
        Says("Spitalul va fi terminat în martie, potrivit lui Ion Vasilescu.", "va fi terminat", "Ion Vasilescu", "Spitalul va fi terminat în martie");
        Says("According to Margaret Holloway, the hospital will be finished in March.", "will be finished", "Margaret Holloway", "the hospital will be finished in March");
        Says("The hospital will be finished in March, according to Margaret Holloway.", "will be finished", "Margaret Holloway", "The hospital will be finished in March");
    }

    [Fact]
    public void An_agency_passes_on_and_does_not_speak()
    {
        var d = Romanian("Ion Vasilescu a declarat că spitalul va fi terminat în martie, scrie Agerpres.");
        Assert.Equal("Ion Vasilescu", d.Claim("va fi terminat").Speaker?.Name);
        Assert.Equal("Agerpres", d.Claim("va fi terminat").Via?.Name);
        d = Romanian("„Spitalul va fi terminat în martie”, a declarat Ion Vasilescu, citat de Reuters.");
        Assert.Equal("Ion Vasilescu", d.Claim("va fi terminat").Speaker?.Name);
        Assert.Equal("Reuters", d.Claim("va fi terminat").Via?.Name);
        d = English("Margaret Holloway said the hospital would be finished in March, Reuters reported.");
        Assert.Equal("Margaret Holloway", d.Claim("would be finished").Speaker?.Name);
        Assert.Equal("Reuters", d.Claim("would be finished").Via?.Name);
    }

    [Fact]
    public void A_pronoun_speaks_for_the_person_before_it()
    {
        Says("Ministrul Ion Vasilescu a vizitat spitalul luni. El a declarat că lucrările se vor încheia în martie.", "se vor încheia", "Ion Vasilescu");
        Says("Minister Margaret Holloway visited the hospital on Monday. She said that the work would end in March.", "would end", "Margaret Holloway");
        Says("Ministrul Ion Vasilescu a declarat că spitalul este gata. Acesta a precizat că lucrările au costat 20 de milioane de lei.", "au costat", "Ion Vasilescu");
    }

    [Fact]
    public void A_subject_left_out_is_whoever_spoke_before() =>
        Says("Ministrul Ion Vasilescu a declarat că spitalul este gata. A adăugat că lucrările au costat 20 de milioane de lei.", "au costat", "Ion Vasilescu");

    [Fact]
    public void A_headline_with_a_colon_names_its_speaker()
    {
        Says("Vasilescu: Spitalul va fi terminat în martie\n\nMinistrul Ion Vasilescu a vizitat spitalul și școala luni.", "va fi terminat", "Ion Vasilescu");
        Says("Holloway: Hospital will be finished in March\n\nMargaret Holloway visited the hospital on Monday.", "will be finished", "Margaret Holloway");
    }

    [Fact]
    public void The_newsroom_speaks_behind_its_dateline()
    {
        var claim = English("LONDON (Reuters) – Three thousand people protested against the closure of the school on Monday.").Claim("protested");
        Assert.Null(claim.Speaker);
        Assert.Equal(Quotation.None, claim.Quotation);
        Assert.StartsWith("Three thousand", claim.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cue_is_never_part_of_its_claim()
    {
        foreach (var d in new[]
        {
            Romanian("Ion Vasilescu a declarat că spitalul va fi terminat în martie. Potrivit lui Ion Vasilescu, școala se închide din toamnă. „Nu mai sunt bani pentru școală”, a spus ministrul."),
            English("Margaret Holloway said that the hospital would be finished in March. According to Holloway, the school will close. \"There is no money for the school,\" she said."),
        })
        {
            Assert.True(d.Claims.Count >= 3);
            Assert.All(d.Claims, c => Assert.True(c.Cue is null || c.Cue.End <= c.Start || c.Cue.Start >= c.End, c.ToString()));
        }
    }

    [Fact]
    public void Clauses_with_verbs_of_their_own_are_claims_of_their_own()
    {
        var d = Romanian("Spitalul din Brad a fost deschis luni, iar școala din Deva a fost închisă marți.");
        Assert.NotSame(d.Claim("a fost deschis"), d.Claim("a fost închisă"));
        var e = English("The hospital in Leeds was opened on Monday, but the school in York was closed on Tuesday.");
        Assert.NotSame(e.Claim("was opened"), e.Claim("was closed"));
        var one = English("The hospital in Leeds has 40 doctors, 90 nurses and a new emergency ward.");
        Assert.Single(one.Claims);
    }

    [Fact]
    public void What_a_thing_is_called_accused_of_or_put_at_is_said_by_the_subject()
    {
        Says("Margaret Holloway, the mayor of York, called the decision \"absurd and late\".", "absurd", "Margaret Holloway", "the decision \"absurd and late");
        Says("Margaret Holloway called the permit a threat to the river.", "a threat", "Margaret Holloway", "the permit a threat to the river");
        Says("Margaret Holloway accused the owners of hiding wages from the taxman.", "hiding wages", "Margaret Holloway", "hiding wages from the taxman");
        Says("Margaret Holloway put the damage at around 2 million euros.", "the damage", "Margaret Holloway", "the damage at around 2 million euros");
        Says("Margaret Holloway vowed to close the plant before the summer.", "to close", "Margaret Holloway", "to close the plant before the summer");
        Says("Margaret Holloway ruled out raising the price of water.", "raising", "Margaret Holloway", "raising the price of water");
        Says("Margaret Holloway pledged state-funded courses and said inspectors were on their way.", "state-funded", "Margaret Holloway", "state-funded courses");
        Says("Ion Vasilescu numește oferta o bătaie de joc pentru angajați.", "oferta", "Ion Vasilescu", "oferta o bătaie de joc pentru angajați");
    }

    [Fact]
    public void Who_calls_a_meeting_says_nothing() =>
        Assert.DoesNotContain(English("Margaret Holloway called the council to a meeting in York on Monday.").Claims, c => c.Speaker is not null);

    [Fact]
    public void What_stands_between_a_verb_and_its_complement_does_not_hide_it()
    {
        Says("Directorul Ion Vasilescu a declarat pentru News.ro că firma a respectat proiectul.", "a respectat", "Ion Vasilescu", "firma a respectat proiectul");
        Says("Ion Vasilescu a declarat pentru postul Digi24, preluat de AFP, că pompierii vor evacua 290 de persoane.", "vor evacua", "Ion Vasilescu", "pompierii vor evacua 290 de persoane");
        Says("Comisara Ioana Vasilescu, prezentă prin mesaj video, a cerut statelor din regiune să renunțe la plafonarea prețurilor.", "renunțe", "Ioana Vasilescu", "să renunțe la plafonarea prețurilor");
        Says("Its president, Margaret Holloway, said Ashdown Shipping, the family firm behind the label, had been sitting on two reports.", "had been sitting", "Margaret Holloway", "Ashdown Shipping, the family firm behind the label, had been sitting on two reports");
        Says("Margaret Holloway, who manages the hospital, denied any delay in reporting.", "any delay", "Margaret Holloway", "any delay in reporting");
        Says("Ion Vasilescu se întorcea de la Cluj. Cumpărase un al doilea loc pentru vioară, povestește el.", "Cumpărase", "Ion Vasilescu", "Cumpărase un al doilea loc pentru vioară");
    }

    [Fact]
    public void A_quotation_mark_that_only_closes_hides_no_verb()
    {
        Says("Henry Holloway came to York on Monday.\nThere are more than 300,000 people living there,\" Henry Holloway said in a statement.", "300,000", "Henry Holloway", "There are more than 300,000 people living there");
        Says("Ion Vasilescu a ajuns luni la Brad.\nAcolo trăiesc mai mult de 300.000 de persoane”, a declarat Ion Vasilescu.", "300.000", "Ion Vasilescu", "Acolo trăiesc mai mult de 300.000 de persoane");
    }

    [Fact]
    public void A_paper_or_a_range_may_stand_behind_the_verb_and_an_s_before_it()
    {
        Says("Greenpeace said in a statement the fire at the plant was under control.", "the fire", "Greenpeace", "the fire at the plant was under control");
        Says("Henry Holloway said between 30 and 40 percent of voters would take part in the referendum.", "between 30", "Henry Holloway", "between 30 and 40 percent of voters would take part in the referendum");
        Assert.Equal("said", English("Sainsbury's said it would double its sales in York.").Claim("it would double").Cue?.Text);
    }

    [Fact]
    public void A_frame_has_the_first_half_of_a_sentence_whose_second_half_another_verb_closes() =>
        Says("According to Henry Holloway, who led the rescue, the port is open; the first ferry will sail on Friday, he told Reuters.", "first ferry", "Henry Holloway", "the first ferry will sail on Friday");
}
