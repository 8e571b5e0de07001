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
    public void What_cannot_both_be_true_contradicts(string romanian, string english) => Assert.Equal(Relation.Contradicts, Link(romanian, english)?.Relation);

    [Theory]
    [InlineData("Primarul nu a respins acordul cu Spitalul Elias.", "The mayor accepted the agreement with the Elias hospital.")]
    [InlineData("În accident au murit aproximativ 60 de pasageri.", "Sixty passengers died in the accident.")]
    [InlineData("Patronul a primit doi ani și șase luni de închisoare.", "The owner was given 30 months in prison.")]
    [InlineData("Primarului din Galați i s-a spus să stea cu capul plecat.", "The mayor of Galati was told to keep his head down, not to be so vocal.")]
    [InlineData("Incendiul a fost stins după șase ore.", "The fire broke out at night and burned for six hours.")]
    public void What_can_both_be_true_does_not(string romanian, string english) => Assert.NotEqual(Relation.Contradicts, Link(romanian, english)?.Relation);

    [Fact]
    public void What_is_possible_follows_from_what_is_so()
    {
        Assert.Equal(Relation.SourceEntailsTarget, Link("Firma a închis fabrica din Caransebeș.", "The company could close the factory in Caransebes.")?.Relation);
        Assert.Equal(Relation.TargetEntailsSource, Link("Firma ar putea închide fabrica din Caransebeș.", "The company closed the factory in Caransebes.")?.Relation);
    }
}
