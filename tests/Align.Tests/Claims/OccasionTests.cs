using Align.Claims;
using Align.Claims.Linking;

namespace Align.Tests.Claims;

/// <summary>Reports of one event and of two, and what a headline repeats.</summary>
public sealed class OccasionTests
{
    [Theory]
    [InlineData("Banca a majorat dobânda joi, 15 iunie 2023.", "FRANKFURT, Sept. 12, 2024 - The bank cut its rate on Thursday.", true)]
    [InlineData("Banca a majorat dobânda joi, 15 iunie 2023.", "FRANKFURT, June 16, 2023 - The bank raised its rate on Thursday.", false)]
    [InlineData("Direcția a fost alertată pe 3 noiembrie.", "The authority was told of the cases on Nov. 10.", false)]
    [InlineData("Fabrica se închide la 31 martie.", "BUCHAREST, Feb 10 - The factory will close next month.", false)]
    [InlineData("Digul din județul Timiș a cedat duminică.", "The dyke gave way on Sunday, officials in Belgrade said.", false)]
    [InlineData("Președinții s-au întâlnit la Helsinki.", "The presidents met in Hamburg.", true)]
    [InlineData("Concertul are loc vineri.", "The concert takes place on Friday.", false)]
    public void Reports_that_begin_with_days_far_apart_are_of_two_occasions(string romanian, string english, bool isOther)
    {
        var alignment = Aligner.Default.Align(romanian, english);
        Assert.Equal(isOther, new EventSetting(alignment.Entities, alignment.Source, alignment.Target).IsOther);
    }

    [Fact]
    public void Of_two_occasions_only_what_lies_behind_both_is_linked()
    {
        var alignment = Aligner.Default.Align(
            "Banca Centrală Europeană a majorat joi, 15 iunie 2023, dobânda la depozite. Ținta de inflație a Băncii Centrale Europene este de 2%.",
            "FRANKFURT, Sept. 12, 2024 - The European Central Bank cut its deposit rate on Thursday. The European Central Bank's inflation target is 2%.");
        var link = Assert.Single(alignment.Claims);
        Assert.Contains("2%", link.Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Three_people_whom_nobody_knows_make_it_one_story_wherever_the_towns_are()
    {
        var alignment = Aligner.Default.Align(
            "Procurorii din Timișoara i-au audiat pe Dan Mureșanu, Ilie Crăciunaș și Vera Dobrotă.", "Dan Muresanu, Ilie Craciunas and Vera Dobrota were questioned, prosecutors in Arad said.");
        Assert.False(new EventSetting(alignment.Entities, alignment.Source, alignment.Target).IsOther);
    }

    [Theory]
    [InlineData("Grevă la spital\n\nMedicii au oprit lucrul.", 15)]
    [InlineData("\nGrevă la spital\r\n\r\nMedicii au oprit lucrul.", 16)]
    [InlineData("Medicii au oprit lucrul.\n\nEi cer bani.", 0)]
    [InlineData("Un singur rând", 0)]
    [InlineData("Un singur rând\n\n  ", 0)]
    [InlineData("", 0)]
    public void The_headline_is_a_first_line_that_is_no_sentence(string text, int end) => Assert.Equal(end, Headline.EndOf(text));

    [Fact]
    public void What_the_headline_says_is_linked_once()
    {
        var alignment = Aligner.Default.Align(
            "Fabrica din Caransebeș se închide\n\nCompania germană Rautner a anunțat luni că închide fabrica din Caransebeș, care are 900 de angajați.",
            "German company Rautner said on Monday it was closing its factory in Caransebes, which has 900 employees.");
        Assert.NotEmpty(alignment.Claims);
        Assert.DoesNotContain(alignment.Claims, l => l.Source.End <= 33);
    }
}
