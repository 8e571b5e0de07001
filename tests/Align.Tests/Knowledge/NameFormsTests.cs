using Align.Knowledge;
using Align.Text;

namespace Align.Tests.Knowledge;

/// <summary>Romanian names are recognised in the genitive and dative. Forms are compared folded, as look-up does.</summary>
public sealed class NameFormsTests
{
    [Fact]
    public void Feminine_names() => Check(
        "Rusia Rusiei", "America Americii", "Franța Franței", "Moldova Moldovei", "Londra Londrei", "Praga Pragăi", "Volga Volgăi", "Haga Hagăi", "Dunărea Dunării", "Oradea Oradei",
        "Vrancea Vrancei", "Coreea Coreei", "Ucraina Ucrainei", "Africa Africii", "Jamaica Jamaicăi", "Suceava Sucevei", "Timișoara Timișoarei", "Bistrița Bistriței", "Nicaragua Nicaraguei",
        "Canada Canadei", "Steaua Stelei", "Cluj-Napoca Cluj-Napocăi", "Viorica Vioricăi", "Constanța Constanței", "Sofia Sofiei", "Viena Vienei", "Dobrogea Dobrogei", "Camera Camerei");

    [Fact]
    public void Masculine_and_neuter_names() => Check(
        "Iran Iranului", "Iran Iranul", "București Bucureștiului", "Kremlin Kremlinului", "Belgrad Belgradului", "Consiliul Consiliului", "Guvernul Guvernului", "Partidul Partidului",
        "Senatul Senat", "Bacău Bacăului", "Peru Perului", "Congo Congoului", "Tokyo Tokyoului", "Kabul Kabulului", "Chile Chileului", "Oltul Oltului", "Sibiu Sibiului", "Vaslui Vasluiului");

    [Fact]
    public void Plural_names() => Check("Balcanii Balcanilor", "Carpați Carpaților", "Filipine Filipinelor", "Externele Externelor", "Iași Iașilor", "Ploiești Ploieștiului");

    [Fact]
    public void The_first_noun_carries_the_case_and_what_agrees_follows()
    {
        foreach (var (name, genitive) in new[]
        {
            ("Marea Britanie", "Marii Britanii"), ("Statele Unite", "Statelor Unite"), ("Statele Unite ale Americii", "Statelor Unite ale Americii"), ("Casa Albă", "Casei Albe"),
            ("Republica Moldova", "Republicii Moldova"), ("Uniunea Europeană", "Uniunii Europene"), ("Curtea Constituțională", "Curții Constituționale"),
            ("Banca Națională a României", "Băncii Naționale a României"), ("Parlamentul European", "Parlamentului European"), ("Comisia Europeană", "Comisiei Europene"),
            ("Înalta Curte", "Înaltei Curți"), ("Înalta Curte de Casație și Justiție", "Înaltei Curți de Casație și Justiție"), ("Ministerul de Externe", "Ministerului de Externe"),
            ("Direcția Națională Anticorupție", "Direcției Naționale Anticorupție"), ("Marea Neagră", "Mării Negre"), ("Marea Moartă", "Mării Moarte"), ("Noua Zeelandă", "Noii Zeelande"),
            ("Arabia Saudită", "Arabiei Saudite"), ("Coreea de Nord", "Coreei de Nord"), ("Republica Populară Chineză", "Republicii Populare Chineze"), ("Crucea Roșie", "Crucii Roșii"),
            ("Bosnia și Herțegovina", "Bosniei și Herțegovinei"), ("Țările de Jos", "Țărilor de Jos"), ("Oceanul Atlantic", "Oceanului Atlantic"), ("Camera Deputaților", "Camerei Deputaților"),
            ("Piața Victoriei", "Pieței Victoriei"), ("Coasta de Fildeș", "Coastei de Fildeș"), ("Partidul Național Liberal", "Partidului Național Liberal"), ("Maia Sandu", "Maiei Sandu"),
            ("Uniunea Salvați România", "Uniunii Salvați România"), ("Emiratele Arabe Unite", "Emiratelor Arabe Unite"), ("Primul Război Mondial", "Primului Război Mondial"),
        })
            Assert.True(HasForm(name, genitive), $"{genitive} of {name}: {string.Join(", ", NameForms.Of(name))}");
    }

    [Fact]
    public void Foreign_names_take_the_ending_at_their_end()
    {
        foreach (var (name, genitive) in new[]
        {
            ("New York", "New Yorkului"), ("Tel Aviv", "Tel Avivului"), ("Costa Rica", "Costa Ricăi"), ("Sri Lanka", "Sri Lankăi"), ("Hong Kong", "Hong Kongului"),
            ("Alba Iulia", "Albei Iulia"), ("Alba Iulia", "Alba Iuliei"), ("El Salvador", "El Salvadorului"), ("Los Angeles", "Los Angelesului"), ("San Marino", "San Marinoului"),
        })
            Assert.True(HasForm(name, genitive), $"{genitive} of {name}: {string.Join(", ", NameForms.Of(name))}");
    }

    [Fact]
    public void The_name_itself_comes_first_and_acronyms_do_not_inflect()
    {
        Assert.Equal("Rusia", NameForms.Of("Rusia").First());
        Assert.Equal(["SUA"], NameForms.Of("SUA"));
        Assert.Equal(["G20"], NameForms.Of("G20"));
        Assert.Equal(["UE"], NameForms.Of("UE"));
    }

    [Fact]
    public void No_form_is_a_common_short_word()
    {
        // Seul without its last letters would be "Se", Mosul "Mos".
        foreach (var name in new[] { "Seul", "Mosul", "Kabul", "Chile", "Mali", "Peru" })
            Assert.All(NameForms.Of(name), f => Assert.True(f.Length >= name.Length, f));
    }

    [Fact]
    public void Names_are_found_in_texts_in_their_forms()
    {
        foreach (var (text, id) in new[] { ("Cererea Rusiei.", "ru"), ("Cererea Marii Britanii.", "gb"), ("Cererea Statelor Unite.", "us"), ("Cererea Americii.", "us"), ("Cererea Iranului.", "ir"), ("Apele Dunării.", "danube") })
        {
            var tokens = new TokenTable(text, TextAnalyzer.For(Language.Romanian));
            Assert.True(NameTable.For(tokens.Grammar).Names.TryMatch(tokens, 1, tokens.Count, out _, out var senses), text);
            Assert.Contains(id, senses.Select(s => s.Entry.Id));
        }
    }

    private static void Check(params string[] pairs)
    {
        foreach (var pair in pairs)
            Assert.True(HasForm(pair.Split(' ')[0], pair.Split(' ')[1]), $"{pair}: {string.Join(", ", NameForms.Of(pair.Split(' ')[0]))}");
    }

    private static bool HasForm(string name, string form) => NameForms.Of(name).Any(f => Folding.Fold(f, Language.Romanian) == Folding.Fold(form, Language.Romanian));
}
