using Align.Tests.Entities;
using static Align.Tests.Entities.Reading;

namespace Align.Tests.Claims;

/// <summary>Whether a claim affirms, and as what it is put forward.</summary>
public sealed class ToneTests
{
    [Fact]
    public void Negators_make_a_claim_negative()
    {
        foreach (var text in new[] { "Guvernul nu va închide școala din Brad.", "Guvernul n-a închis niciodată școala din Brad.", "Nimeni nu a închis școala din Brad.", "Ion Vasilescu a negat că guvernul a închis școala din Brad." })
        {
            Assert.True(Romanian(text).Claims[0].Polarity == Polarity.Negative, text);
            Assert.True(Romanian(Bare(text)).Claims[0].Polarity == Polarity.Negative, Bare(text));
        }
        foreach (var text in new[] { "The government will not close the school in Leeds.", "The government has never closed the school in Leeds.", "The government won't close the school in Leeds.", "Margaret Holloway denied that the government had closed the school in Leeds." })
            Assert.True(English(text).Claims[0].Polarity == Polarity.Negative, text);
    }

    [Fact]
    public void Not_only_affirms()
    {
        foreach (var text in new[] { "Guvernul a închis nu numai școala din Brad, ci și spitalul din Deva.", "Guvernul a închis nu doar școala din Brad, ci și spitalul din Deva." })
            Assert.True(Romanian(text).Claims[0].Polarity == Polarity.Affirmative, text);
        Assert.Equal(Polarity.Affirmative, English("The government has closed not only the school in Leeds but also the hospital in York.").Claims[0].Polarity);
    }

    [Fact]
    public void Modality_is_read_from_the_main_clause()
    {
        foreach (var (text, modality) in new[]
        {
            ("Guvernul a închis școala din Brad.", Modality.Asserted),
            ("Guvernul ar putea închide școala din Brad.", Modality.Possible),
            ("Guvernul intenționează să închidă școala din Brad.", Modality.Intended),
            ("Guvernul trebuie să închidă școala din Brad.", Modality.Required),
            ("Va închide guvernul școala din Brad?", Modality.Question),
        })
        {
            Assert.True(Romanian(text).Claims[0].Modality == modality, $"{text} {Romanian(text).Claims[0].Modality}");
            Assert.True(Romanian(Bare(text)).Claims[0].Modality == modality, Bare(text));
        }
        foreach (var (text, modality) in new[]
        {
            ("The government closed the school in Leeds.", Modality.Asserted),
            ("The government may close the school in Leeds.", Modality.Possible),
            ("The government plans to close the school in Leeds.", Modality.Intended),
            ("The government must close the school in Leeds.", Modality.Required),
            ("Will the government close the school in Leeds?", Modality.Question),
        })
            Assert.True(English(text).Claims[0].Modality == modality, $"{text} {English(text).Claims[0].Modality}");
    }
}
