using static Align.Tests.Entities.Reading;

namespace Align.Tests.Entities;

/// <summary>Descriptions of people, and events.</summary>
public sealed class DescriptionTests
{
    private static void InBothSpellings(string text, Action<Document, Func<string, string>> check)
    {
        check(Romanian(text), s => s);
        check(Romanian(Bare(text)), Bare);
    }

    [Fact]
    public void The_leader_in_the_kremlin_is_the_russian_president() =>
        InBothSpellings("Președintele rus Vladimir Putin a sosit luni. Liderul de la Kremlin a fost întâmpinat de gazde.", (d, s) =>
        {
            d.One("Vladimir Putin", "Liderul de la Kremlin");
            Assert.Equal(MentionKind.Nominal, d.MentionOf("Liderul de la Kremlin")!.Kind);
        });

    [Fact]
    public void An_office_between_country_and_field_is_one_description() =>
        InBothSpellings("Ministrul rus de externe, Serghei Lavrov, a vorbit la Moscova. Ministrul rus de externe a cerut negocieri.", (d, s) => d.One("Serghei Lavrov", "Ministrul rus de externe"));

    [Fact]
    public void The_head_of_diplomacy_is_the_foreign_minister() =>
        InBothSpellings("Șefa diplomației portugheze, Marta Queiroz, a ajuns la București. Șefa diplomației portugheze a semnat acordul.", (d, s) => d.One("Marta Queiroz", s("Șefa diplomației portugheze")));

    [Fact]
    public void His_counterpart_is_the_one_of_that_country()
    {
        InBothSpellings("Președintele american John Carrow l-a primit pe președintele rus Vladimir Putin. Carrow a discutat cu omologul său rus două ore.", (d, s) =>
            d.One("Vladimir Putin", s("omologul său rus")));
        English("US President John Carrow received Russian President Vladimir Putin. Carrow spoke with his Russian counterpart for two hours.").One("Vladimir Putin", "his Russian counterpart");
    }

    [Fact]
    public void The_english_office_with_its_country_is_the_person()
    {
        var d = English("US President John Carrow arrived on Monday. The US president will leave on Friday.");
        d.One("John Carrow", "US President", "The US president");
    }

    [Fact]
    public void Titles_stand_on_either_side_of_the_name()
    {
        InBothSpellings("Ion Vasilescu, primarul orașului, a semnat. Primarul a plecat.", (d, s) => d.One("Ion Vasilescu", "Primarul"));
        InBothSpellings("Primarul Ion Vasilescu a semnat. Primarul a plecat.", (d, s) => d.One("Ion Vasilescu", "Primarul"));
        English("Margaret Holloway, the mayor, signed. The mayor left.").One("Margaret Holloway", "the mayor", "The mayor");
        English("Mayor Margaret Holloway signed. The mayor left.").One("Margaret Holloway", "Mayor", "The mayor");
    }

    [Fact]
    public void An_event_is_known_by_its_anchors()
    {
        var a = Aligner.Default.Align("Ancheta privește alegerile prezidențiale din SUA din 2016.", "The inquiry concerns the 2016 US election.");
        var election = Assert.Single(a.SharedEntities, e => e.Type == EntityType.Event);
        Assert.Contains("2016", election.SourceName!, StringComparison.Ordinal);
        Assert.DoesNotContain(Aligner.Default.Align("Ancheta privește alegerile prezidențiale din SUA din 2016.", "The inquiry concerns the 2020 US election.").SharedEntities, e => e.Type == EntityType.Event);
    }

    [Fact]
    public void A_bare_event_is_the_anchored_one_of_its_kind() =>
        English("The referendum in Moldova opened on Friday. The referendum will end on Saturday.").One("referendum", "referendum in Moldova");

    [Fact]
    public void A_prime_minister_is_no_other_minister()
    {
        Assert.NotSame(English("Dana Hrib, the defence minister, spoke. The prime minister was absent.").EntityOf("Dana Hrib"), English("Dana Hrib, the defence minister, spoke. The prime minister was absent.").EntityOf("The prime minister"));
        var document = English("Dana Hrib, Romania's defence minister, spoke on Monday. The money is there, she said. The prime minister was absent.");
        Assert.DoesNotContain(document.EntityOf("Dana Hrib")!.Mentions, m => m.Text == "The prime minister");
        document = Romanian("Dana Hrib, ministrul apărării, a vorbit luni. Premierul a lipsit.");
        Assert.DoesNotContain(document.EntityOf("Dana Hrib")!.Mentions, m => m.Text == "Premierul");
        English("Dana Hrib, the defence minister, spoke. The minister then left.").One("Dana Hrib", "The minister");
    }

    [Fact]
    public void A_soldier_is_no_counterpart()
    {
        var document = Romanian("Omologul său francez, Étienne Roux, a vorbit luni. Niciun soldat francez nu a fost rănit.");
        Assert.DoesNotContain(document.EntityOf("Étienne Roux")!.Mentions, m => m.Text.Contains("soldat", StringComparison.Ordinal));
        document = English("His French counterpart, Étienne Roux, spoke. A French soldier was hurt.");
        Assert.DoesNotContain(document.EntityOf("Étienne Roux")!.Mentions, m => m.Text.Contains("soldier", StringComparison.Ordinal));
    }

    [Fact]
    public void A_description_may_go_on_behind_who() =>
        Assert.Contains(English("Radu Pintea, the retired admiral who became Romania's president, has left.").EntityOf("Radu Pintea")!.Mentions, m => m.Text.StartsWith("the retired admiral", StringComparison.Ordinal));

    [Fact]
    public void Who_leads_right_behind_a_name_is_that_person()
    {
        Romanian("„Am câștigat”, a spus Kiril Dobrev în fața sediului din Sofia. Liderul GERB exclude o coaliție.").One("Kiril Dobrev", "Liderul GERB");
        English("\"We won,\" said Kiril Dobrev in Sofia. GERB's leader ruled out a coalition.").One("Kiril Dobrev", "GERB's leader");
    }

    [Fact]
    public void The_body_of_a_spokeswoman_is_not_her()
    {
        var document = Romanian("Comisia Electorală Centrală a anunțat rezultatele. Mașinile nu au pornit, a recunoscut purtătoarea de cuvânt a comisiei, Tvetana Lazarova.");
        document.One("Comisia Electorală Centrală", "comisiei");
        Assert.Equal(EntityType.Person, document.EntityOf("Tvetana Lazarova")!.Type);
    }

    [Fact]
    public void An_owner_ends_where_the_verb_begins()
    {
        Assert.NotNull(English("The owner of Feroplast missed the hearing.").MentionOf("The owner of Feroplast"));
        Assert.NotNull(English("Sorina Pop will plead guilty, a lawyer for her said.").MentionOf("a lawyer for her"));
        English("Radu Pintea, head of Romania's Competition Council, has resigned.").One("Radu Pintea", "head of Romania's Competition Council");
    }
}
