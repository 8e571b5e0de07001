using Align.Benchmarks.Contrast;
using Align.Benchmarks.Quality;

namespace Align.Tests.Benchmarks;

/// <summary>The changes that claims are put through: each must make another statement of a claim, or leave it alone.</summary>
public sealed class ContrastTests
{
    [Theory]
    [InlineData("The bridge was closed on Friday", "Podul a fost închis vineri", "The bridge was not closed on Friday", "Podul nu a fost închis vineri")]
    [InlineData("The workers had met", "Muncitorii s-au întâlnit", "The workers had not met", "Muncitorii nu s-au întâlnit")]
    [InlineData("The bridge was only closed to trucks", "Podul a fost închis doar camioanelor", null, null)]
    [InlineData("There are more than ten", "Sunt mai mult de zece", null, null)]
    [InlineData("when the road was closed", "când drumul a fost închis", null, null)]
    public void A_claim_is_denied_where_its_main_verb_is_plain(string english, string romanian, string? changed, string? schimbat) => Check(Denial.Make, english, romanian, changed, schimbat);

    [Theory]
    [InlineData("Prices will rise", "Prețurile vor crește", "Prices could rise", "Prețurile ar putea crește")]
    [InlineData("Two people were hurt", "Doi oameni au fost răniți", "Two people could have been hurt", "Doi oameni ar putea să fi fost răniți")]
    [InlineData("Prices may rise", "Prețurile pot crește", null, null)]
    public void A_claim_is_weakened_where_neither_side_is_unsure(string english, string romanian, string? changed, string? schimbat) => Check(Weakening.Make, english, romanian, changed, schimbat);

    [Theory]
    [InlineData("12 houses burned", "au ars 12 case", "19 houses burned", "au ars 19 case")]
    [InlineData("Three men", "trei bărbați", "Seven men", "șapte bărbați")]
    [InlineData("some 1,500 people", "circa 1.500 de oameni", "some 3023 people", "circa 3023 de oameni")]
    [InlineData("2.5 percent", "2,5 la sută", "9.5 percent", "9,5 la sută")]
    [InlineData("it was 50 kph (31 mph)", "50 km/h", null, null)]
    [InlineData("in 1995, on 15 May, at 7 am", "în 1995, pe 15 mai, la ora 7", null, null)]
    [InlineData("12 houses burned", "au ars casele", null, null)]
    public void A_number_is_changed_where_both_sides_say_it(string english, string romanian, string? changed, string? schimbat) => Check(OtherNumber.Make, english, romanian, changed, schimbat);

    [Fact]
    public void A_part_of_a_date_is_changed_where_both_sides_say_it()
    {
        const string english = "It opened on Friday, 15 November 2019";
        const string romanian = "S-a deschis vineri, 15 noiembrie 2019";
        Check(OtherDate.Weekday, english, romanian, "It opened on Monday, 15 November 2019", "S-a deschis luni, 15 noiembrie 2019");
        Check(OtherDate.Day, english, romanian, "It opened on Friday, 25 November 2019", "S-a deschis vineri, 25 noiembrie 2019");
        Check(OtherDate.Month, english, romanian, "It opened on Friday, 15 May 2019", "S-a deschis vineri, 15 mai 2019");
        Check(OtherDate.Year, english, romanian, "It opened on Friday, 15 November 2022", "S-a deschis vineri, 15 noiembrie 2022");
        Check(OtherDate.Weekday, "It took three months from Monday", "A durat trei luni", null, null);
    }

    [Fact]
    public void Names_are_exchanged_where_a_verb_stands_between()
    {
        var english = Side(Language.English, "Ion Pop has sued Ana Marin", ("p", "PER", "Ion Pop"), ("m", "PER", "Ana Marin"));
        var romanian = Side(Language.Romanian, "Ion Pop a dat-o în judecată pe Ana Marin", ("p", "PER", "Ion Pop"), ("m", "PER", "Ana Marin"));
        var alike = Side(Language.English, "Ion Pop has met with Ana Marin", ("p", "PER", "Ion Pop"), ("m", "PER", "Ana Marin"));

        Assert.Equal("Ana Marin has sued Ion Pop", Edit.Apply(english.Document.Text, OtherNames.Parties(english, romanian)!));
        Assert.Equal("Ana Marin a dat-o în judecată pe Ion Pop", Edit.Apply(romanian.Document.Text, OtherNames.Parties(romanian, english)!));
        Assert.Null(OtherNames.Parties(alike, romanian));
    }

    [Fact]
    public void A_city_becomes_another_of_the_same_country()
    {
        var english = Side(Language.English, "A bus burned in Timisoara", ("t", "GPE", "Timisoara"));
        var romanian = Side(Language.Romanian, "Un autobuz a ars la Timișoara", ("t", "GPE", "Timișoara"));

        var edit = Assert.Single(OtherNames.City(english, romanian)!);

        Assert.Equal(new Span(16, 25), edit.Span);
        Assert.NotEqual("Timisoara", edit.Text);
    }

    [Fact]
    public void A_stretch_moves_with_the_changes_before_it_and_grows_with_those_inside()
    {
        Edit[] edits = [new(new Span(0, 3), "four"), new(new Span(12, 14), "")];

        Assert.Equal(new Span(11, 19), Edit.Moved(new Span(10, 20), edits));
        Assert.Equal("four3456789abefghij", Edit.Apply("0123456789abcdefghij", edits));
    }

    [Fact]
    public void A_link_must_name_the_difference_and_no_longer_say_equivalent()
    {
        var denied = ContrastChange.All.Single(c => c.Name == "denied");
        var speaker = ContrastChange.All.Single(c => c.Name == "another speaker");
        ClaimLink Link(Relation relation, Differences differences) => new(new Claim(0, 1, "a"), new Claim(0, 1, "b"), 0.5, relation, differences, []);

        Assert.Equal(Outcome.Same, denied.Judge(Link(Relation.Equivalent, Differences.Polarity)));
        Assert.Equal(Outcome.Named, denied.Judge(Link(Relation.Overlaps, Differences.Polarity)));
        Assert.Equal(Outcome.Same, denied.Judge(Link(Relation.Overlaps, Differences.Scope)));
        Assert.True(denied.IsRight(denied.Judge(Link(Relation.Contradicts, Differences.None))));
        Assert.True(denied.IsRight(denied.Judge(null)));
        Assert.True(speaker.IsRight(speaker.Judge(Link(Relation.Equivalent, Differences.Speaker))));
        Assert.False(speaker.IsRight(speaker.Judge(null)));
    }

    private static void Check(Func<ContrastSide, ContrastSide, IReadOnlyList<Edit>?> change, string english, string romanian, string? changedEnglish, string? changedRomanian)
    {
        var (en, ro) = (Side(Language.English, english), Side(Language.Romanian, romanian));
        Assert.Equal(changedEnglish, change(en, ro) is { } a ? Edit.Apply(english, a) : null);
        Assert.Equal(changedRomanian, change(ro, en) is { } b ? Edit.Apply(romanian, b) : null);
    }

    private static ContrastSide Side(Language language, string text, params (string Key, string Type, string Name)[] names) => new(
        language == Language.English ? Aligner.Default.ReadTarget(text) : Aligner.Default.ReadSource(text), new Span(0, text.Length),
        [.. names.Select(n => new NamedThing(n.Key, n.Type, new Span(text.IndexOf(n.Name, StringComparison.Ordinal), text.IndexOf(n.Name, StringComparison.Ordinal) + n.Name.Length), n.Name, true))], null, null);
}
