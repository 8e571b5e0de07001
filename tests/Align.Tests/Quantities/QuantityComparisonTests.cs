using Align.Quantities;

namespace Align.Tests.Quantities;

public sealed class QuantityComparisonTests
{
    private static QuantityMatch Compare(string ro, string en, bool sameNoun = false) =>
        QuantityComparison.Compare(Reading.Of("ro", ro), Reading.Of("en", en), (_, _) => sameNoun);

    private static QuantityMatch CompareDates(string ro, string en) => QuantityComparison.CompareDates(Reading.Of("ro", ro), Reading.Of("en", en));

    [Theory]
    [InlineData("peste 800 de oameni", "more than 750 people")]
    [InlineData("aproape 100 de oameni", "97 people")]
    [InlineData("mai mult de 100 de lei", "more than 110 lei")]
    [InlineData("sub 110 deputați", "109 deputies")]
    [InlineData("în vârstă de 27 de ani", "aged twenty-seven")]
    [InlineData("unul din cinci", "one in five")]
    [InlineData("magnitudinea de 7,5 grade", "a magnitude of 7.5")]
    [InlineData("circa 100 de oameni", "around 110 people")]
    [InlineData("3.000 de oameni", "3,120 people")]
    [InlineData("25 de milioane de euro", "€25.3m")]
    [InlineData("12%", "12.4 percent")]
    [InlineData("cel puțin patru răniți", "five injured")]
    [InlineData("peste 100 de oameni", "100 people")]
    [InlineData("până la 500 de oameni", "400 people")]
    [InlineData("între 3 și 5 ore", "four hours")]
    [InlineData("30-40 de minute", "35 to 45 minutes")]
    [InlineData("mii de oameni", "5,000 people")]
    [InlineData("zeci de mii de oameni", "25,000 people")]
    [InlineData("zeci de persoane", "dozens of people")]
    [InlineData("o treime din locuitori", "34% of residents")]
    [InlineData("jumătate din ei", "half of them")]
    [InlineData("scor 2-1", "a 2-1 win")]
    [InlineData("a câștigat cu 2-1", "lost 1-2")]
    public void Reports_of_one_event_can_both_be_right(string ro, string en)
    {
        var match = Compare(ro, en);
        Assert.Single(match.Agreeing);
        Assert.False(match.Conflicts);
        Assert.Equal(match.Agreeing.Count, match.Spans.Count);
    }

    [Theory]
    [InlineData("doi răniți", "at least four injured")]
    [InlineData("peste patru ore", "more than two hours")]
    [InlineData("20 de morți", "21 dead")]
    [InlineData("600 de oameni", "as many as 1,000 people")]
    [InlineData("peste 100 de oameni", "more than 150 people")]
    [InlineData("400 de muncitori", "the plant employs 700")]
    [InlineData("de 32 de ani", "a man, 65, was held")]
    [InlineData("în vârstă de 47 de ani", "at the age of 52")]
    [InlineData("magnitudinea de 7,5 grade", "a magnitude of 6.1")]
    [InlineData("23 de persoane", "17 people")]
    [InlineData("800 de oameni", "880 people")]
    [InlineData("12%", "13 percent")]
    [InlineData("sub 100 de oameni", "120 people")]
    [InlineData("sub 100 de oameni", "fewer than 30 people")]
    [InlineData("cel puțin 100 de oameni", "300 people")]
    [InlineData("25 de milioane de euro", "€30m")]
    [InlineData("mii de oameni", "800 people")]
    [InlineData("între 3 și 5 ore", "seven hours")]
    [InlineData("scor 2-1", "a 3-1 win")]
    public void Reports_of_one_event_can_contradict_each_other(string ro, string en)
    {
        var match = Compare(ro, en);
        Assert.True(match.OnlyConflicts);
        Assert.Empty(match.Spans);
    }

    [Theory]
    [InlineData("90 de minute", "an hour and a half")]
    [InlineData("două zile", "48 hours")]
    [InlineData("un an și jumătate", "18 months")]
    [InlineData("două săptămâni", "a fortnight")]
    [InlineData("25 cm", "10 inches")]
    [InlineData("620 km", "385 miles")]
    [InlineData("136 km/h", "85 mph")]
    [InlineData("6 metri", "20 feet")]
    [InlineData("2 tone", "2,000 kg")]
    [InlineData("27 de grade", "27 degrees Celsius")]
    [InlineData("800 de oameni", "800 protesters")]
    [InlineData("57 de voturi", "a majority of 57")]
    public void Other_units_and_other_words_for_the_same_can_agree(string ro, string en) => Assert.Single(Compare(ro, en).Agreeing);

    [Theory]
    [InlineData("90 de minute", "four hours")]
    [InlineData("620 km", "100 miles")]
    [InlineData("800 de oameni", "300 protesters")]
    [InlineData("57 de voturi", "43 of them")]
    [InlineData("doi răniți", "two planes")]
    [InlineData("25 de milioane de euro", "$30m")]
    [InlineData("trei ani", "12%")]
    [InlineData("al doilea", "third")]
    public void What_need_not_be_the_same_is_not_held_against_each_other(string ro, string en)
    {
        var match = Compare(ro, en);
        Assert.Empty(match.Agreeing);
        Assert.False(match.Conflicts);
    }

    [Fact]
    public void Counts_of_things_that_a_dictionary_joins_are_of_one_kind()
    {
        Assert.True(Compare("patru explozii", "six blasts", sameNoun: true).OnlyConflicts);
        Assert.False(Compare("patru explozii", "six blasts", sameNoun: false).Conflicts);
    }

    [Fact]
    public void What_agrees_is_paired_before_anything_can_conflict()
    {
        var match = Compare("condamnat la trei ani, apoi la zece ani", "sentenced to ten years");
        Assert.Equal("zece ani", Assert.Single(match.Agreeing).Text);
        Assert.False(match.Conflicts);
    }

    [Fact]
    public void The_nearest_value_is_the_counterpart()
    {
        const string en = "about 110 people, then about 101 people";
        var match = Compare("100 de oameni", en);
        var span = Assert.Single(match.Spans);
        Assert.Equal("about 101 people", en[span.TargetStart..span.TargetEnd]);
    }

    [Fact]
    public void A_quantity_is_the_counterpart_of_one_other_only()
    {
        var match = Compare("doi morți și doi morți", "two dead");
        Assert.Single(match.Agreeing);
        Assert.False(match.Conflicts);
    }

    [Theory]
    [InlineData("14 martie", "March 14")]
    [InlineData("luni, 16 iulie 2018", "July 16")]
    [InlineData("16.07.2018", "in 2018")]
    [InlineData("în iulie", "July 9, 2018")]
    [InlineData("vineri", "on Friday")]
    [InlineData("ieri", "yesterday")]
    [InlineData("anul trecut", "a year ago")]
    [InlineData("14-16 martie", "March 15")]
    [InlineData("2014-2020", "in 2016")]
    [InlineData("anii 90", "in 1995")]
    [InlineData("la ora 18:30", "at 6.30pm")]
    [InlineData("la ora 7", "at 7 pm")]
    [InlineData("la ora 7.10", "shortly after 7am")]
    [InlineData("înainte de ora 18", "at 5.40pm")]
    [InlineData("în jurul orei 18", "at 18:20")]
    [InlineData("între orele 10 și 12", "at 11 am")]
    public void Dates_agree_where_the_parts_that_both_say_do(string ro, string en)
    {
        var match = CompareDates(ro, en);
        Assert.Single(match.Agreeing);
        Assert.False(match.Conflicts);
    }

    [Theory]
    [InlineData("14 martie", "March 15")]
    [InlineData("16 iulie 2018", "July 16, 2017")]
    [InlineData("luni", "on Friday")]
    [InlineData("ieri", "today")]
    [InlineData("14-16 martie", "March 20")]
    [InlineData("2014-2020", "in 2022")]
    [InlineData("la ora 18:30", "at 7.30pm")]
    public void Dates_conflict_where_a_part_that_both_say_differs(string ro, string en) => Assert.True(CompareDates(ro, en).OnlyConflicts);

    [Theory]
    [InlineData("vineri", "July 16")]
    [InlineData("ieri", "on Friday")]
    [InlineData("anul trecut", "in 2016")]
    [InlineData("anul trecut", "last week")]
    [InlineData("la ora 18", "on Friday")]
    [InlineData("la ora 20", "at 1800 GMT")]
    public void Dates_that_say_different_parts_are_not_comparable(string ro, string en)
    {
        var match = CompareDates(ro, en);
        Assert.Empty(match.Agreeing);
        Assert.False(match.Conflicts);
    }

    [Fact]
    public void Comparing_is_symmetric()
    {
        string[] texts = ["peste 800 de oameni", "doi răniți", "aproape 100", "12%", "25 de milioane de euro", "3 ore", "90 de minute", "mii de oameni", "2-1", "1-2", "între 3 și 5 ore", "sub 4 ore"];
        var all = texts.Select(t => Reading.One("ro", t)).ToList();
        foreach (var a in all)
            foreach (var b in all)
            {
                var (forward, backward) = (QuantityComparison.Compare([a], [b], (_, _) => false), QuantityComparison.Compare([b], [a], (_, _) => false));
                Assert.Equal(forward.Agreeing.Count, backward.Agreeing.Count);
                Assert.Equal(forward.Conflicts, backward.Conflicts);
            }
    }

    [Fact]
    public void Every_quantity_agrees_with_itself()
    {
        foreach (var text in new[] { "peste 800 de oameni", "sub 5%", "-5 grade", "0 lei", "între 3 și 5 ore", "mii de oameni", "2-1", "aproape 0,001%" })
        {
            var quantity = Reading.One("ro", text);
            Assert.Single(QuantityComparison.Compare([quantity], [quantity], (_, _) => false).Agreeing);
        }
    }
}
