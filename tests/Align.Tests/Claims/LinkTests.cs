namespace Align.Tests.Claims;

/// <summary>Which claims of two texts are linked, and as what.</summary>
public sealed class LinkTests
{
    private static Alignment Align(string romanian, string english) => Aligner.Default.Align(romanian, english);

    [Fact]
    public void The_same_statement_is_equivalent()
    {
        var link = Assert.Single(Align("Guvernul a alocat 25 de milioane de euro pentru spitalul din Oradea.", "The government allocated 25 million euros for the hospital in Oradea.").Claims);
        Assert.Equal(Relation.Equivalent, link.Relation);
        Assert.True(link.Score > 0.6, link.ToString());
    }

    [Fact]
    public void Another_figure_for_the_same_event_contradicts()
    {
        var link = Assert.Single(Align("Cutremurul din Italia a ucis 38 de oameni.", "The earthquake in Italy killed 52 people.").Claims);
        Assert.Equal(Relation.Contradicts, link.Relation);
        Assert.True(link.Differences.HasFlag(Differences.Quantity));
    }

    [Fact]
    public void Hours_of_different_meetings_do_not_contradict()
    {
        var a = Align("HELSINKI – Întâlnirea celor doi lideri de la Helsinki a durat patru ore, a anunțat Kremlinul.", "HAMBURG – The meeting of the two leaders in Hamburg lasted two hours, the Kremlin said.");
        Assert.DoesNotContain(a.Claims, l => l.Relation == Relation.Contradicts);
    }

    [Fact]
    public void Denial_contradicts_affirmation_of_the_same()
    {
        var link = Assert.Single(Align("Rusia nu a intervenit în alegerile din 2016.", "Russia intervened in the 2016 election.").Claims);
        Assert.Equal(Relation.Contradicts, link.Relation);
        Assert.True(link.Differences.HasFlag(Differences.Polarity));
    }

    [Fact]
    public void What_one_side_adds_makes_it_say_more()
    {
        var link = Assert.Single(Align("Guvernul a alocat 25 de milioane de euro pentru spitalul din Oradea și pentru școala din Salonta.", "The government allocated 25 million euros for the hospital in Oradea.").Claims);
        Assert.True(link.Relation is Relation.SourceEntailsTarget or Relation.Equivalent, link.ToString());
    }

    [Fact]
    public void Unrelated_texts_give_no_link()
    {
        Assert.Empty(Align("Fermierii din Brăila au protestat luni față de prețul grâului.", "The orchestra will play three symphonies by Brahms in Vienna.").Claims);
        Assert.Empty(Align("Echipa a câștigat meciul cu 3-1.", "Interest rates were left unchanged by the central bank.").Claims);
    }

    [Fact]
    public void Frequent_words_make_no_link() =>
        Assert.Empty(Align("Acesta este un lucru foarte important pentru noi toți.", "Many people have been there and they do what they can.").Claims);

    [Fact]
    public void Scores_are_sums_and_evidence_points_into_both_texts()
    {
        var a = Aligner.Between(Language.Romanian, Language.English).Claims(c => c with { MinimumScore = 0, AllPairs = true }).Build().Align(Contract.SmallTexts.Romanian, Contract.SmallTexts.English);
        Assert.NotEmpty(a.Claims);
        foreach (var link in a.Claims)
        {
            Assert.InRange(link.Score, 0, 1);
            Assert.Equal(link.Score, link.Evidence.Sum(e => e.Value * e.Weight), 9);
            Assert.NotEmpty(link.Evidence.SelectMany(e => e.Spans));
            Assert.All(link.Evidence.SelectMany(e => e.Spans), s => Assert.True(0 <= s.SourceStart && s.SourceStart < s.SourceEnd && s.SourceEnd <= a.Source.Text.Length && 0 <= s.TargetStart && s.TargetStart < s.TargetEnd && s.TargetEnd <= a.Target.Text.Length));
        }
    }
}
