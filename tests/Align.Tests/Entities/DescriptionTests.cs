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
}
