using static Align.Tests.Entities.Reading;

namespace Align.Tests.Entities;

/// <summary>Institutions, companies and places that a text describes.</summary>
public sealed class ThingTests
{
    private static void InBothSpellings(string text, Action<Document, Func<string, string>> check)
    {
        check(Romanian(text), s => s);
        check(Romanian(Bare(text)), Bare);
    }

    [Fact]
    public void A_description_beside_a_name_is_the_same_thing()
    {
        English("OLAF, the EU's anti-fraud office, opened an inquiry. The office will report in May.").One("OLAF", "the EU's anti-fraud office");
        English("Boiler maker Calorix and Feroplast, a Belgian supplier, signed on Monday.").One("Feroplast", "a Belgian supplier");
        InBothSpellings("Luni Feroplast, furnizorul belgian, a semnat contractul. Furnizorul va livra țevi.", (d, s) => d.One("Feroplast", "furnizorul belgian", "Furnizorul"));
        English("Members of the Flacara union met on Monday. Flacara wants a rise.").One("Flacara", "the Flacara union");
    }

    [Fact]
    public void A_sort_of_firm_before_a_name_says_what_the_name_is() =>
        InBothSpellings("Contractul merge la firma belgiană Feroplast Nord. Directorul Feroplast Nord a refuzat să comenteze.", (d, s) =>
        {
            Assert.Equal(EntityType.Organization, d.EntityOf("Feroplast Nord")!.Type);
            d.One("Feroplast Nord", s("firma belgiană Feroplast Nord"));
        });

    [Fact]
    public void A_headline_takes_up_what_follows()
    {
        English("Court stops the dam\n\nThe Galati tribunal ruled on Monday. The court gave no reasons.").One("The Galati tribunal", "The court");
        InBothSpellings("Instanța oprește barajul\n\nTribunalul Galați s-a pronunțat luni.", (d, s) => d.One(s("Tribunalul Galați"), s("Instanța")));
    }

    [Fact]
    public void What_a_description_adds_must_have_been_said()
    {
        var d = English("The railway safety authority published its report on Monday. Managers at the airport authority declined to comment.");
        Assert.NotSame(d.EntityOf("The railway safety authority"), d.EntityOf("the airport authority"));
    }

    [Fact]
    public void A_place_that_contradicts_makes_another() => InBothSpellings("Răniții au fost duși la Spitalul Județean Ploiești. Spitalul bucureștean nu are locuri.", (d, s) =>
        Assert.NotSame(d.EntityOf(s("Spitalul Județean Ploiești")), d.EntityOf(s("Spitalul bucureștean"))));

    [Fact]
    public void Inside_the_description_of_a_person_stands_that_of_the_house()
    {
        InBothSpellings("Spitalul Județean Deva are un aparat nou. Managerul spitalului, Sorin Cazan, este mulțumit.", (d, s) => d.One(s("Spitalul Județean Deva"), "spitalului"));
        Assert.NotNull(English("Italy's central bank governor spoke on Monday.").MentionOf("Italy's central bank"));
    }

    [Fact]
    public void The_capital_of_a_country_is_its_town()
    {
        English("The talks in Prague ended. Protesters gathered in the Czech capital.").One("Prague", "the Czech capital");
        Assert.Contains(Aligner.Default.Align("Protestatarii s-au adunat la Praga.", "Protesters gathered in the Czech capital.").SharedEntities, e => e.SourceName == "Praga");
    }

    [Fact]
    public void A_place_of_work_does_not_make_a_government()
    {
        InBothSpellings("Ziariștii din Sibiu și București au protestat.", (d, s) => Assert.Equal(MentionKind.Name, d.MentionOf(s("București"))!.Kind));
        Assert.Equal(MentionKind.Name, English("A Vienna lender bought the bank.").MentionOf("Vienna")!.Kind);
        Assert.Equal(MentionKind.Name, English("Bucharest's main hospital is full.").MentionOf("Bucharest")!.Kind);
    }

    [Fact]
    public void What_is_hung_on_a_place_is_no_part_of_its_name() => Assert.NotNull(English("Police searched the offices of Graz-based Feroplast.").MentionOf("Graz"));

    [Fact]
    public void A_village_keeps_where_it_lies() => InBothSpellings("Localnicii din Vadu de Sus au plecat.", (d, s) => Assert.NotNull(d.MentionOf("Vadu de Sus")));

    [Fact]
    public void A_branch_is_not_the_whole() => Assert.DoesNotContain(
        Aligner.Default.Align("Au protestat organizatorii de la Greenpeace România.", "Greenpeace Netherlands called the text weak.").SharedEntities, e => e.SourceName!.StartsWith("Greenpeace", StringComparison.Ordinal));

    [Fact]
    public void The_company_is_the_one_the_text_has_in_mind()
    {
        English("The pipe maker Feroplast is in debt. Feroplast said orders fell. It bought steel from a state-owned firm. The company will cut jobs, Feroplast added.").One("Feroplast", "The company");
        InBothSpellings("Compania Feroplast produce țevi. Compania Feroplast a anunțat concedieri la Brad. Firma are datorii.", (d, s) => d.One("Feroplast", "Firma"));
    }

    [Fact]
    public void Where_a_town_lies_tells_no_towns_apart()
    {
        English("The mayor of Craiova resigned on Monday. Police searched two homes in the southern Romanian city.").One("Craiova", "the southern Romanian city");
        English("The leaders met in Constanta on Monday. They left the port city at night.").One("Constanta", "the port city");
    }

    [Fact]
    public void The_country_is_neither_of_two()
    {
        var document = English("Romania and Serbia signed it in Bucharest and Belgrade. The Romanian side and the Serbian side agreed. Costs in the capital rose.");
        Assert.DoesNotContain(document.EntityOf("Bucharest")!.Mentions, m => m.Text == "the capital");
        English("Romania lost. Romanian fans left Bucharest early. The country is sad.").One("Romania", "The country");
    }

    [Fact]
    public void One_of_a_partys_members_is_not_the_party() => Assert.Null(English("GERB lost, says Kiril Dobrev, one of the party's lawmakers.").MentionOf("one of the party"));

    [Fact]
    public void An_inspectorate_is_not_the_fire_service()
    {
        var document = English("The fire service came at noon. The school inspectorate blamed the town. The inspectorate wants money.");
        Assert.NotSame(document.EntityOf("The fire service"), document.EntityOf("The inspectorate"));
    }

    [Fact]
    public void A_world_body_is_no_national_federation()
    {
        Romanian("World Rowing, forul mondial, a decis luni.").One("World Rowing", "forul mondial");
        var document = Romanian("Federația Română de Canotaj a protestat. Forul mondial nu a răspuns.");
        Assert.DoesNotContain(document.EntityOf("Federația Română de Canotaj")!.Mentions, m => m.Text == "Forul mondial");
    }

    [Fact]
    public void A_lender_from_abroad_is_another()
    {
        var document = English("Banca Feroplast is Romania's fourth bank. Romanian clients like Banca Feroplast. The Vienna lender wants it.");
        Assert.DoesNotContain(document.EntityOf("Banca Feroplast")!.Mentions, m => m.Text == "The Vienna lender");
        document = Romanian("Firma Feroplast din Deva face țevi în România. Concernul austriac vrea fabrica.");
        Assert.DoesNotContain(document.EntityOf("Feroplast")!.Mentions, m => m.Text == "Concernul austriac");
    }

    [Fact]
    public void Two_boards_are_not_one() => Assert.DoesNotContain(
        Aligner.Default.Align("Contractul l-a semnat consiliul de administrație, a spus Radu Pintea la Brad.", "Ask the board, Radu Pintea said in Brad.").SharedEntities, e => e.SourceName!.StartsWith("consiliul", StringComparison.Ordinal));
}
