namespace Align.Tests.Claims;

/// <summary>Which slots of two statements of one event exclude one another, and which only look so.</summary>
public sealed class ContradictionTests
{
    private static ClaimLink? Link(string romanian, string english) => Aligner.Default.Align(romanian, english).Claims.MaxBy(l => l.Score);

    [Theory]
    [InlineData("Fostul primar Ion Vasilescu a recunoscut plățile.", "The former mayor Ion Vasilescu denied the payments.")]
    [InlineData("Procesul împotriva companiei Auric a fost deschis de 38 de localnici.", "The case against the company Auric was brought by 46 villagers.")]
    [InlineData("Prețul băncii este de 412 milioane de euro.", "The price of the bank is 480 million euros.")]
    [InlineData("Sindicatul din Galați a semnat acordul.", "The union in Galati did not sign the agreement.")]
    [InlineData("Barajul ar acoperi 17 situri protejate.", "The dam would cover twelve protected Natura 2000 sites.")]
    [InlineData("Tribunalul Iași va judeca vineri cererea conducerii.", "A court hearing in Iasi on the request, due on Friday, has been cancelled.")]
    [InlineData("În accidentul de la Deva nu sunt răniți.", "Two people were injured in the Deva accident.")]
    [InlineData("La Cluj nu a fost nicio explozie.", "A warehouse exploded in Cluj.")]
    [InlineData("Podul din Arad este închis.", "The bridge in Arad is open.")]
    [InlineData("Hoțul Ion Pop a fost prins.", "Thief Ion Pop is at large.")]
    [InlineData("Ministrul Ion Pop și-a dat demisia.", "Minister Ion Pop refused to resign.")]
    [InlineData("Hotărârea Tribunalului Cluj este definitivă.", "The Cluj court ruling can still be challenged.")]
    [InlineData("Primarul Ion Pop nu recunoaște acuzațiile.", "Mayor Ion Pop confessed to the charges.")]
    [InlineData("Primarul din Deva știa de avaria podului.", "The mayor of Deva did not know about the fault of the bridge.")]
    [InlineData("Primarul din Deva nu știa de avaria podului.", "The mayor of Deva knew about the fault of the bridge.")]
    [InlineData("Spitalul din Arad nu a primit nicio plângere.", "The hospital in Arad received three complaints.")]
    public void What_cannot_both_be_true_contradicts(string romanian, string english) => Assert.Equal(Relation.Contradicts, Link(romanian, english)?.Relation);

    [Theory]
    [InlineData("Primarul nu a respins acordul cu Spitalul Elias.", "The mayor accepted the agreement with the Elias hospital.")]
    [InlineData("În accident au murit aproximativ 60 de pasageri.", "Sixty passengers died in the accident.")]
    [InlineData("Patronul a primit doi ani și șase luni de închisoare.", "The owner was given 30 months in prison.")]
    [InlineData("Primarului din Galați i s-a spus să stea cu capul plecat.", "The mayor of Galati was told to keep his head down, not to be so vocal.")]
    [InlineData("Incendiul a fost stins după șase ore.", "The fire broke out at night and burned for six hours.")]
    [InlineData("Fabrica din Deva a fost deschisă în 2007.", "The Deva plant will close next year.")]
    [InlineData("Ședința de vineri a Tribunalului Iași a fost anulată.", "The Friday hearing at the Iasi court has been cancelled.")]
    [InlineData("Ivanov nu va lua în considerare votul.", "Ivanov will disregard the vote.")]
    [InlineData("Lipsa de fonduri a afectat administrația lui Joko.", "Funding shortfalls have plagued Joko's administration.")]
    [InlineData("Hotărârea Tribunalului Cluj nu este definitivă.", "The Cluj court ruling can still be challenged.")]
    public void What_can_both_be_true_does_not(string romanian, string english) => Assert.NotEqual(Relation.Contradicts, Link(romanian, english)?.Relation);

    [Fact]
    public void A_denial_is_linked_beside_the_statement_that_agrees()
    {
        const string romanian = "Podul de la Ilia s-a prăbușit luni dimineață, iar doi oameni au murit.\n\nPrimarul Ion Vlad a declarat că a avertizat ministerul de două ori în scris.\n\nMinistrul Ana Pop a anunțat marți o anchetă. Podul fusese reparat în 2023 de firma Transmur.";
        const string english = "A bridge at Ilia collapsed on Monday morning and two people died.\n\nThe mayor, Ion Vlad, said he had warned the ministry twice in writing.\n\n\"Nobody warned the ministry,\" Ana Pop said. She announced an inquiry on Tuesday. The bridge was repaired in 2023 by the firm Transmur.";
        var links = Aligner.Default.Align(romanian, english).Claims.Where(l => l.Source.Text.Contains("avertizat")).ToList();
        Assert.Contains(links, l => l.Relation != Relation.Contradicts && l.Target.Text.Contains("had warned"));
        Assert.Contains(links, l => l.Relation == Relation.Contradicts && l.Target.Text.Contains("Nobody"));
    }

    [Fact]
    public void What_is_possible_follows_from_what_is_so()
    {
        Assert.Equal(Relation.SourceEntailsTarget, Link("Firma a închis fabrica din Caransebeș.", "The company could close the factory in Caransebes.")?.Relation);
        Assert.Equal(Relation.TargetEntailsSource, Link("Firma ar putea închide fabrica din Caransebeș.", "The company closed the factory in Caransebes.")?.Relation);
    }
}
