using static Align.Tests.Entities.Reading;

namespace Align.Tests.Entities;

/// <summary>Persons who are spoken of by age, origin, sex or calling; and whose office tells them apart.</summary>
public sealed class StandInTests
{
    private static void InBothSpellings(string text, Action<Document, Func<string, string>> check)
    {
        check(Romanian(text), s => s);
        check(Romanian(Bare(text)), Bare);
    }

    [Fact]
    public void The_age_stands_for_who_was_named()
    {
        English("Radu Pintea was found on Monday. The 54-year-old was taken to hospital.").One("Radu Pintea", "The 54-year-old");
        English("Radu Pintea spoke first. \"It is over,\" the 47-year-old former tax inspector said.").One("Radu Pintea", "the 47-year-old former tax inspector");
        InBothSpellings("Radu Pintea a fost găsit luni. Bărbatul, în vârstă de 54 de ani, a ajuns la spital.", (d, s) => d.One("Radu Pintea", s("Bărbatul, în vârstă de 54 de ani")));
        Assert.Null(English("Radu Pintea sold it on Monday. The 30-year-old vessel sank.").MentionOf("The 30-year-old vessel sank"));
    }

    [Fact]
    public void The_origin_stands_for_who_was_named()
    {
        InBothSpellings("Klaus Berger a venit la proces. Austriacul a recunoscut totul.", (d, s) => d.One("Klaus Berger", "Austriacul"));
        InBothSpellings("Au sosit Dana Hrib și antrenorul ei. Clujeanca a câștigat finala.", (d, s) => d.One("Dana Hrib", "Clujeanca"));
        English("Radu Pintea lost the final. \"I was tired,\" the Romanian said.").One("Radu Pintea", "the Romanian");
        // Not where the word goes with a noun.
        Assert.Equal(MentionKind.Demonym, English("Radu Pintea lost. He praised the Romanian team.").EntityOf("Romanian")!.Mentions[0].Kind);
        InBothSpellings("Klaus Berger a vorbit. Statul austriac a refuzat.", (d, s) => Assert.Equal(EntityType.Place, d.EntityOf("austriac")!.Type));
    }

    [Fact]
    public void A_calling_nobody_was_given_is_one_more_thing_of_the_last_named()
    {
        English("Vlad Horia chairs the lobby. \"What do we do with the goods?\" the businessman asked.").One("Vlad Horia", "the businessman");
        InBothSpellings("Vlad Horia conduce asociația din Brad. „Ce facem cu marfa?”, a întrebat omul de afaceri.", (d, s) => d.One("Vlad Horia", "omul de afaceri"));
    }

    [Fact]
    public void The_president_of_one_country_is_no_citizen_of_another()
    {
        var d = English("Russian President Vladimir Putin met Donald Trump. It was one of the breakthroughs during Friday's talks with Trump, the Russian president added.");
        d.One("Vladimir Putin", "the Russian president");
        Assert.NotEqual(d.EntityOf("Trump"), d.EntityOf("the Russian president"));
        InBothSpellings("Președintele rus Vladimir Putin s-a întâlnit cu Donald Trump. A fost util, după discuția cu Trump, președintele rus a plecat.", (d, s) => Assert.NotEqual(d.EntityOf("Donald Trump"), d.EntityOf("Vladimir Putin")));
    }

    [Fact]
    public void One_letter_of_an_acronym_makes_another_institution() =>
        InBothSpellings("ISU Bacău a intervenit. ISJ Bacău dă vina pe primărie.", (d, s) => Assert.NotEqual(d.EntityOf(s("ISU Bacău")), d.EntityOf(s("ISJ Bacău"))));

    [Fact]
    public void The_capital_is_that_of_the_country_in_question()
    {
        English("Romania closed its border on Monday, and Brasov was quiet. Hundreds met in the capital.").One("the capital");
        InBothSpellings("Ministrul sârb a plecat. Horia Vlad a răspuns colegilor de la Belgrad.", (d, s) => Assert.Equal(MentionKind.Metonym, d.MentionOf("Belgrad")!.Kind));
    }

    [Fact]
    public void A_town_that_only_an_institutions_name_has_is_a_place_too()
    {
        InBothSpellings("Horia Vlad joacă la Dinamo București de luni.", (d, s) => Assert.Contains(d.Entities, e => e.Type == EntityType.Place && e.Mentions.Any(m => m.Text == s("București"))));
        InBothSpellings("Horia Vlad a venit la București luni. El joacă la Dinamo București.", (d, s) => Assert.Single(d.Entities.SelectMany(e => e.Mentions), m => m.Text == s("București")));
    }

    [Fact]
    public void Initials_and_the_town_stand_for_the_local_institution()
    {
        var text = "Inspectoratul Școlar Județean Bacău a cerut bani luni. Potrivit ISJ Bacău, clădirea era veche.";
        Romanian(text).One("Inspectoratul Școlar Județean Bacău", "ISJ Bacău");
        Romanian(Bare(text)).One(Bare("Inspectoratul Școlar Județean Bacău"), Bare("ISJ Bacău"));
    }

    [Fact]
    public void A_phrase_does_not_break_off_before_its_noun() =>
        Assert.DoesNotContain(English("Ten people were taken to a hospital in the Romanian port city.").Entities.SelectMany(e => e.Mentions), m => m.Text.EndsWith("in the Romanian", StringComparison.Ordinal));

    [Fact]
    public void The_national_watchdog_is_not_the_worlds() =>
        Assert.DoesNotContain(English("The World Anti-Doping Agency waited. The country's doping watchdog was unmoved.").Entities, e => e.Mentions.Any(m => m.Text.Contains("World")) && e.Mentions.Any(m => m.Text.Contains("watchdog")));

    [Fact]
    public void Who_comes_from_there_goes_before_who_was_named_last()
    {
        InBothSpellings("Omul de afaceri danez Lars Holm a fost trimis în judecată. Avocata Dana Hrib a cerut achitarea. Danezul nu a venit.", (d, s) => d.One("Lars Holm", "Danezul"));
        English("The Danish investor Lars Holm is on trial. Dana Hrib, a neighbour, looked on. \"I did nothing,\" the Dane said.").One("Lars Holm", "the Dane");
    }

    [Fact]
    public void A_stated_age_says_whose_it_is() =>
        English("Radu Pintea, 54, met Sorin Cazan, 38, on Monday. \"It went well,\" the 54-year-old said.").One("Radu Pintea", "the 54-year-old");

    [Fact]
    public void Who_is_named_inside_a_quotation_does_not_speak_it()
    {
        English("The union was ignored, according to its leader, Radu Pintea. \"Mr Cazan should go,\" the 47-year-old former driver said. Sorin Cazan refused.").One("Radu Pintea", "the 47-year-old former driver");
        InBothSpellings("A vorbit și Dana Hrib. „Ioana Pop a strigat la noi”, a râs Hrib. Clujeanca pleacă acasă.", (d, s) => d.One("Dana Hrib", "Clujeanca"));
    }

    [Fact]
    public void Words_for_anybody_mean_nobody_in_office()
    {
        InBothSpellings("Dana Hrib a fost reținută luni, a spus procurorul Radu Pintea. Inculpata a negat totul.", (d, s) => d.One("Dana Hrib", "Inculpata"));
        InBothSpellings("Radu Pintea a fost reținut luni, a spus procurorul Sorin Cazan. Suspectul a negat totul.", (d, s) => d.One("Radu Pintea", "Suspectul"));
        English("Radu Pintea was held on Monday, prosecutor Sorin Cazan said. The suspect denied it all.").One("Radu Pintea", "The suspect");
    }

    [Fact]
    public void What_stands_between_a_name_and_its_verb_describes_it()
    {
        InBothSpellings("Ștefan Rusu, vioara întâi a orchestrei, a plecat. A rămas Dana Hrib.", (d, s) => Assert.Contains(d.EntityOf(s("Ștefan Rusu"))!.Mentions, m => m.Text.StartsWith("vioara", StringComparison.Ordinal)));
        English("Radu Pintea, the soul of the orchestra, has left.").One("Radu Pintea", "the soul of the orchestra");
        // A time is no description.
        InBothSpellings("Ștefan Rusu, seara, a plecat.", (d, s) => Assert.Null(d.MentionOf("seara")));
    }
}
