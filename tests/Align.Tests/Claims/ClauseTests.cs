using Align.Tests.Entities;
using static Align.Tests.Entities.Reading;

namespace Align.Tests.Claims;

/// <summary>Where a sentence says more than one thing that can be checked.</summary>
public sealed class ClauseTests
{
    private static void Cuts(string text, params string[] claims)
    {
        foreach (var spelling in text.Any(c => "ăâîșț".Contains(c)) ? new Func<string, string>[] { s => s, Bare } : [s => s])
        {
            var d = text.Any(c => "ăâîșț".Contains(c)) ? Romanian(spelling(text)) : English(text);
            Assert.Equal(claims.Select(spelling), d.Claims.Select(c => c.Text));
        }
    }

    [Fact]
    public void A_second_predicate_is_a_second_claim()
    {
        Cuts("Docherii din Constanța au oprit lucrul la ora șase și au obținut o mărire de 9 la sută.", "Docherii din Constanța au oprit lucrul la ora șase", "au obținut o mărire de 9 la sută");
        Cuts("The railway said it would refund all tickets and might also offer compensation.", "it would refund all tickets", "might also offer compensation");
        Cuts("Ion Vasilescu a declarat că monedele cântăresc trei kilograme și că doar 12 dintre ele sunt deteriorate.", "monedele cântăresc trei kilograme", "doar 12 dintre ele sunt deteriorate");
    }

    [Fact]
    public void A_second_subject_needs_no_comma() =>
        Cuts("Four people in Leeds were in a serious condition and three of them were flown to York.", "Four people in Leeds were in a serious condition", "three of them were flown to York");

    [Fact]
    public void One_predicate_is_one_claim()
    {
        Cuts("The hospital in Leeds was opened and named after Margaret Holloway.", "The hospital in Leeds was opened and named after Margaret Holloway");
        Cuts("Margaret Holloway said that schools and hospitals would be closed.", "schools and hospitals would be closed");
        Cuts("Școala din Brad are 40 de profesori și 600 de elevi în două clădiri.", "Școala din Brad are 40 de profesori și 600 de elevi în două clădiri");
    }

    [Fact]
    public void A_condition_and_what_follows_from_it_are_one_claim()
    {
        Cuts("Dacă primăria din Brad aprobă banii, cercetările vor continua până în octombrie.", "Dacă primăria din Brad aprobă banii, cercetările vor continua până în octombrie");
        Cuts("If no workers can be found in Leeds, the company will recruit in York.", "If no workers can be found in Leeds, the company will recruit in York");
    }

    [Fact]
    public void A_clause_that_says_more_is_a_claim_of_its_own()
    {
        Cuts("Nurses in Leeds signed an agreement on Monday, ending a strike of two days at the hospital.", "Nurses in Leeds signed an agreement on Monday", "ending a strike of two days at the hospital");
        Cuts("The minister in London resigned on Thursday after prosecutors opened an inquiry in Leeds.", "The minister in London resigned on Thursday", "after prosecutors opened an inquiry in Leeds");
        Cuts("În port sunt blocate 74 de barje din Ungaria, unde adâncimea apei nu depășește doi metri.", "În port sunt blocate 74 de barje din Ungaria", "unde adâncimea apei nu depășește doi metri");
    }

    [Fact]
    public void The_a_of_a_genitive_is_no_verb() =>
        Cuts("Debitul Dunării a coborât miercuri la 1.870 de metri cubi pe secundă, a anunțat Agenția Națională a Apelor.", "Debitul Dunării a coborât miercuri la 1.870 de metri cubi pe secundă");

    [Fact]
    public void A_figure_given_in_passing_is_a_claim_of_its_own()
    {
        Cuts("The brewery in Leeds, which employs 340 people, was fined on Monday by the council.", "which employs 340 people", "was fined on Monday by the council");
        Cuts("Fabrica de bere din Brad, care are 340 de angajați, a fost amendată luni de primărie.", "care are 340 de angajați", "a fost amendată luni de primărie");
    }

    [Fact]
    public void What_is_said_about_a_speaker_in_passing_is_the_newsrooms()
    {
        Cuts("The bridge is safe, said Margaret Holloway, who spent a decade at the railway in York.", "The bridge is safe", "who spent a decade at the railway in York");
        Cuts("Ion Vasilescu, care a lucrat zece ani la Brad, a declarat că podul este sigur.", "care a lucrat zece ani la Brad", "podul este sigur");
        Cuts("Margaret Holloway, who heads the railway in York, said the bridge was safe.", "the bridge was safe");
    }

    [Fact]
    public void What_stands_before_another_statement_is_the_newsrooms()
    {
        Cuts("The railway in York cancelled six trains, and Margaret Holloway, a spokeswoman, said the line would reopen on Friday.", "The railway in York cancelled six trains", "the line would reopen on Friday");
        Cuts("Calea ferată a anulat șase trenuri la Brad, iar Ion Vasilescu, purtătorul ei de cuvânt, a declarat că linia va fi redeschisă vineri.", "Calea ferată a anulat șase trenuri la Brad", "linia va fi redeschisă vineri");
    }

    [Fact]
    public void What_follows_a_statement_goes_on_with_it()
    {
        Cuts("The last train will run in May, Margaret Holloway said, and most of the staff will move to York.", "The last train will run in May", "most of the staff will move to York");
        Cuts("Ultimul tren va circula în mai, a declarat Ion Vasilescu, iar angajații vor fi mutați la Brad.", "Ultimul tren va circula în mai", "angajații vor fi mutați la Brad");
    }

    [Fact]
    public void What_may_be_a_verb_is_one_where_an_object_or_a_clitic_shows_it()
    {
        Cuts("The yard in York employs 1,170 people and needs 300 more welders.", "The yard in York employs 1,170 people", "needs 300 more welders");
        Cuts("The nurses in Leeds were told of the plan on Monday and opened an inquiry the next day.", "The nurses in Leeds were told of the plan on Monday", "opened an inquiry the next day");
        Cuts("Săpăturile din Brad au costat două milioane de euro și se fac împreună cu Muzeul Național.", "Săpăturile din Brad au costat două milioane de euro", "se fac împreună cu Muzeul Național");
    }

    [Fact]
    public void A_text_may_end_in_the_middle_of_a_clause()
    {
        foreach (var text in new[] { "Margaret Holloway said the school in Leeds was closed after", "Margaret Holloway said: \"71 without", "Margaret Holloway was told", "Margaret Holloway told Reuters", "If the school in Leeds closes, Margaret Holloway said,", "The judges found:\n-", "The mill in Leeds, which", "The mill, Margaret Holloway said; ", "The mill burned, Margaret Holloway said, and", "Margaret Holloway said on Monday", "Margaret Holloway said late on" })
        {
            _ = English(text).Claims;
            _ = Romanian(text).Claims;
        }
        foreach (var text in new[] { "Ion Vasilescu a declarat că școala a fost închisă după ce", "Ion Vasilescu a declarat: „71 fără", "„Nu am pierdut nicio zi, a spus", "Potrivit lui", "Ce au stabilit judecătorii:\n•" })
            _ = Romanian(text).Claims;
    }
}
