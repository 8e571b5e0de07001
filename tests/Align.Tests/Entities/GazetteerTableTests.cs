using Align.Entities;
using Align.Knowledge;
using Align.Text;

namespace Align.Tests.Entities;

/// <summary>The small tables of the gazetteer that say what names, descriptions and roles are like.</summary>
public sealed class GazetteerTableTests
{
    [Fact]
    public void Every_ruler_is_one_person_in_both_languages()
    {
        var rows = Rows("rulers");
        Assert.All(rows, row => Assert.All(CorpusTable.Values(row[0]), name =>
            Assert.True(Rulers.AreOne(Folding.Fold(name, Language.Romanian), Folding.Fold(row[1], Language.English)), name)));
        AreDistinct(rows.SelectMany(r => CorpusTable.Values(r[0])));
        Assert.False(Rulers.AreOne("henric", "charles"));
    }

    [Fact]
    public void Every_half_of_a_demonym_leads_to_a_country()
    {
        var rows = Rows("halves");
        Assert.All(rows, row => Assert.All(CorpusTable.Values(row[1]), half => Assert.Equal(row[0], Halves.CountryOf(Folding.Fold(half, Language.Romanian))?.Id)));
        AreDistinct(rows.SelectMany(r => CorpusTable.Values(r[1])));
    }

    [Fact]
    public void Every_class_is_one_of_descriptions_in_both_languages()
    {
        var classes = new[] { Language.Romanian, Language.English }.Select(l => Grammar.For(l).Rows("nominals").Select(r => r["class"]).ToHashSet()).ToList();
        var rows = Rows("classes");
        Assert.All(rows, row => Assert.All(CorpusTable.Values(row[3]).Append(row[0]), name => Assert.All(classes, c => Assert.Contains(name, c))));
        AreDistinct(rows.Select(r => r[0]));
        Assert.Equal(EntityType.Place, ThingClasses.TypeOf("town"));
        Assert.Equal(EntityType.Organization, ThingClasses.TypeOf("company"));
        Assert.Equal(["central bank", "bank"], ThingClasses.MeantBy("central bank"));
        Assert.Equal("agency", ThingClasses.GroupOf("commission"));
    }

    [Fact]
    public void Every_role_of_a_set_is_in_the_gazetteer()
    {
        var rows = Rows("rolesets");
        Assert.All(rows, row => Assert.All(CorpusTable.Values(row[1]), role => Assert.Equal(GazetteerTable.Role, Gazetteer.Default.Find(role)?.Table)));
        Assert.All(rows, row => AreDistinct(CorpusTable.Values(row[1])));
        Assert.True(RoleSets.IsVague("role-leader"));
        Assert.False(RoleSets.IsHead("role-leader"));
    }

    private static IReadOnlyList<string[]> Rows(string table)
    {
        var read = CorpusTable.Embedded($"gazetteer/{table}.tsv");
        Assert.NotNull(read);
        Assert.NotEmpty(read.Rows);
        return read.Rows;
    }

    private static void AreDistinct(IEnumerable<string> names)
    {
        var all = names.ToList();
        Assert.Equal(all.Distinct().Count(), all.Count);
    }
}
