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
    public void Main_clauses_side_by_side_with_a_comma_are_two()
    {
        Cuts("Nimeni din Brad nu a fost întrebat, am aflat vestea de la televizor.", "Nimeni din Brad nu a fost întrebat", "am aflat vestea de la televizor");
        Cuts("The stolen icons are not sold in Leeds, they are used as a bargaining chip.", "The stolen icons are not sold in Leeds", "they are used as a bargaining chip");
        Cuts("Dacă școala din Brad se închide, vom pleca toți la Deva.", "Dacă școala din Brad se închide, vom pleca toți la Deva");
        Cuts("If the school in Leeds closes, we will all move to York.", "If the school in Leeds closes, we will all move to York");
    }

    [Fact]
    public void What_happened_so_long_before_is_a_clause_of_its_own()
    {
        Cuts("Margaret Holloway resigned on Monday, hours after the police had searched her office in Leeds.", "Margaret Holloway resigned on Monday", "hours after the police had searched her office in Leeds");
        Cuts("Ion Vasilescu a demisionat luni, la două zile după ce poliția a percheziționat primăria din Brad.", "Ion Vasilescu a demisionat luni", "la două zile după ce poliția a percheziționat primăria din Brad");
    }

    [Fact]
    public void A_long_apposition_says_something_of_its_own()
    {
        Cuts("The Bank of England cut its rate to 4 percent on Friday, a step that most economists had not expected.", "The Bank of England cut its rate to 4 percent on Friday", "a step that most economists had not expected");
        Cuts("Banca Națională a redus dobânda la 4% vineri, o măsură pe care economiștii nu o așteptau.", "Banca Națională a redus dobânda la 4% vineri", "o măsură pe care economiștii nu o așteptau");
    }

    [Fact]
    public void Common_verbs_are_verbs_even_where_they_look_like_nouns() =>
        Cuts("Bulgaria a trecut la euro în ianuarie și face parte din Uniunea Europeană din 2007.", "Bulgaria a trecut la euro în ianuarie", "face parte din Uniunea Europeană din 2007");

    [Fact]
    public void The_colon_of_a_headline_parts_what_it_is_about_from_what_it_says()
    {
        Cuts("Haos pe Otopeni: Ion Vasilescu a fost demis\n\nPodul din Brad este închis.", "Ion Vasilescu a fost demis", "Podul din Brad este închis");
        Cuts("Chaos in Leeds: Margaret Holloway has been sacked\n\nThe bridge in Leeds is closed.", "Margaret Holloway has been sacked", "The bridge in Leeds is closed");
    }

    [Fact]
    public void Behind_a_frame_the_newsroom_goes_on()
    {
        Cuts("Turnout reached 44 percent, according to Greenpeace, and the voting machines in Leeds worked well.", "Turnout reached 44 percent", "the voting machines in Leeds worked well");
        Cuts("Prezența a ajuns la 44%, potrivit lui Ion Vasilescu, iar mașinile de vot din Brad au funcționat bine.", "Prezența a ajuns la 44%", "mașinile de vot din Brad au funcționat bine");
    }

    [Fact]
    public void The_outlet_that_closes_a_sentence_is_no_part_of_what_it_says()
    {
        Cuts("Ion Vasilescu va pierde funcția de la Brad, scrie Gazeta Sporturilor.", "Ion Vasilescu va pierde funcția de la Brad");
        Cuts("Margaret Holloway will lose the trial in Leeds, reported Reuters, the news agency.", "Margaret Holloway will lose the trial in Leeds");
        Cuts("The manager, Henry Holloway, conceded that the wall had been struck on Friday, the British news agency Reuters reported.", "the wall had been struck on Friday");
    }

    [Fact]
    public void A_second_subject_may_have_an_apposition() =>
        Cuts("The owner of the yard missed the session in Leeds, and the presiding judge, Margaret Holloway, granted the request.", "The owner of the yard missed the session in Leeds", "the presiding judge, Margaret Holloway, granted the request");

    [Fact]
    public void A_second_that_opens_a_second_claim()
    {
        Cuts("Margaret Holloway said that the bridge in Leeds was safe, that the town had checked it in March.", "the bridge in Leeds was safe", "the town had checked it in March");
        Cuts("Ion Vasilescu a declarat că podul din Brad era sigur, că primăria l-a verificat în martie.", "podul din Brad era sigur", "primăria l-a verificat în martie");
    }

    [Fact]
    public void An_outlet_may_stand_between_the_verb_and_what_it_brings_in() =>
        Cuts("Ministrul Ion Vasilescu afirmase, citat de Agerpres, că podul din Brad era sigur.", "podul din Brad era sigur");

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
