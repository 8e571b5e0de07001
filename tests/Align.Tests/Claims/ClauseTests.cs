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
    public void A_text_may_end_in_the_middle_of_a_clause()
    {
        foreach (var text in new[] { "Margaret Holloway said the school in Leeds was closed after", "Margaret Holloway said: \"71 without", "Margaret Holloway was told", "Margaret Holloway told Reuters", "If the school in Leeds closes, Margaret Holloway said,", "The judges found:\n-" })
        {
            _ = English(text).Claims;
            _ = Romanian(text).Claims;
        }
        foreach (var text in new[] { "Ion Vasilescu a declarat că școala a fost închisă după ce", "Ion Vasilescu a declarat: „71 fără", "„Nu am pierdut nicio zi, a spus", "Potrivit lui", "Ce au stabilit judecătorii:\n•" })
            _ = Romanian(text).Claims;
    }
}
