namespace Align.Tests.Claims;

/// <summary>Who does what to whom, and what becomes of a link where the two are exchanged.</summary>
public sealed class PartyTests
{
    private static ClaimLink? Link(string romanian, string english) => Aligner.Default.Align(romanian, english).Claims.MaxBy(l => l.Score);

    [Theory]
    [InlineData("Moldova a acuzat Turcia de dumping.", "Turkey accused Moldova of dumping.")]
    [InlineData("Turcia a fost acuzată de Moldova de dumping.", "Turkey accused Moldova of dumping.")]
    [InlineData("Moldova a acuzat Turcia de dumping.", "Moldova was accused by Turkey of dumping.")]
    [InlineData("Plângerea Turciei împotriva Moldovei a fost respinsă.", "The complaint by Moldova against Turkey was rejected.")]
    [InlineData("Pe Ion Popescu l-a lovit Vasile Marin.", "Ion Popescu hit Vasile Marin.")]
    [InlineData("Maria Ionescu i-a dat o carte lui Andrei Pop.", "Andrei Pop gave Maria Ionescu a book.")]
    [InlineData("Ministrul turc a acuzat guvernul Moldovei de dumping.", "The Moldovan minister accused the government of Turkey of dumping.")]
    [InlineData("Deputatul Ion Popescu susține propunerea lui Vasile Marin.", "MP Vasile Marin backs the proposal of Ion Popescu.")]
    public void Exchanged_parties_are_named(string romanian, string english)
    {
        var link = Link(romanian, english);
        Assert.Equal(Relation.Overlaps, link?.Relation);
        Assert.True(link!.Differences.HasFlag(Differences.Participants));
    }

    [Theory]
    [InlineData("Petrom a vândut rafinăria către Rompetrol.", "Rompetrol sold the refinery to Petrom.")]
    [InlineData("România a învins Serbia cu 3-1.", "Serbia beat Romania 3-1.")]
    [InlineData("Simona Halep a învins-o pe Iga Swiatek.", "Iga Swiatek defeated Simona Halep.")]
    [InlineData("Pe Mihai Pop îl va înlocui Ana Dinu.", "Ana Dinu will be replaced by Mihai Pop.")]
    [InlineData("Cel mai mare creditor este Banca Transilvania, cu 62 de milioane, urmată de Raiffeisen.", "Raiffeisen is the biggest creditor, followed by Banca Transilvania.")]
    public void Where_only_one_can_be_it_they_contradict(string romanian, string english)
    {
        var link = Link(romanian, english);
        Assert.Equal(Relation.Contradicts, link?.Relation);
        Assert.True(link!.Differences.HasFlag(Differences.Participants));
    }

    [Theory]
    [InlineData("Turcia a acuzat Moldova de dumping.", "Moldova was accused by Turkey of dumping.")]
    [InlineData("Moldova a fost acuzată de Turcia de dumping.", "Turkey accused Moldova of dumping.")]
    [InlineData("Plângerea Moldovei împotriva Turciei a fost respinsă.", "The complaint against Turkey by Moldova was rejected.")]
    [InlineData("Lui Vasile Marin i-a cerut demisia Ion Popescu.", "Ion Popescu demanded the resignation of Vasile Marin.")]
    [InlineData("Rompetrol a cumpărat rafinăria de la Petrom.", "Petrom sold the refinery to Rompetrol.")]
    [InlineData("Grecia a împrumutat bani de la Germania.", "Germany lent money to Greece.")]
    [InlineData("Donald Trump s-a întâlnit cu Vladimir Putin la Helsinki.", "Vladimir Putin met Donald Trump in Helsinki.")]
    [InlineData("Ucraina a atacat un oraș, a spus Rusia.", "Russia said Ukraine attacked a town.")]
    [InlineData("Înfrângerea Serbiei în fața României a surprins publicul.", "Serbia's defeat by Romania surprised the public.")]
    public void The_same_in_other_words_is_no_exchange(string romanian, string english) => Assert.Equal(Differences.None, Link(romanian, english)?.Differences);
}
