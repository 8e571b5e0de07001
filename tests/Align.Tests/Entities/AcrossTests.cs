using Align.Entities;
using Align.Entities.Linking;
using Align.Similarity;

namespace Align.Tests.Entities;

/// <summary>What is one thing in two texts.</summary>
public sealed class AcrossTests
{
    private static AlignedEntity? Shared(string romanian, string english, string mention) =>
        Aligner.Default.Align(romanian, english).SharedEntities.FirstOrDefault(e => e.SourceMentions.Concat(e.TargetMentions).Any(m => m.Text == mention));

    [Fact]
    public void A_description_answers_a_name_by_its_words()
    {
        var shared = Shared("Potrivit Inspectoratului pentru Situații de Urgență, 12 oameni au fost evacuați la Brad, a spus Radu Pintea.", "Twelve people were evacuated in Brad, Radu Pintea of the county emergency inspectorate said.", "the county emergency inspectorate");
        Assert.Contains(shared!.SourceMentions, m => m.Text.StartsWith("Inspectorat", StringComparison.Ordinal));
        shared = Shared("Guvernul nu modifică Legea minelor, a spus Radu Pintea la Brad.", "The government will not amend mining law, Radu Pintea said in Brad.", "mining law");
        Assert.Contains(shared!.SourceMentions, m => m.Text == "Legea minelor");
    }

    [Fact]
    public void The_only_court_of_one_story_is_one()
    {
        var shared = Shared("Tribunalul Iași a respins plângerea. Sorin Cazan, directorul Feroplast, a anunțat că va face apel la Brad.", "A court rejected the complaint. Sorin Cazan, director of Feroplast, said in Brad he would appeal. The court gave no reasons.", "The court");
        Assert.Contains(shared!.SourceMentions, m => m.Text == "Tribunalul Iași");
    }

    [Fact]
    public void The_only_courts_of_two_stories_are_two() => Assert.Null(Shared(
        "Tribunalul Iași a respins plângerea lui Sorin Cazan, directorul Feroplast.", "The court fined Peter Holloway, a Leeds councillor, on Monday.", "The court"));

    [Fact]
    public void A_spokeswoman_is_the_one_whom_the_other_text_names()
    {
        var shared = Shared("Purtătoarea de cuvânt a NATO, Dana Hrib, a confirmat la Bruxelles.", "A spokeswoman for NATO confirmed it in Brussels.", "A spokeswoman for NATO");
        Assert.Contains(shared!.SourceMentions, m => m.Text == "Dana Hrib");
    }

    [Fact]
    public void What_sort_of_thing_it_is_both_may_say() =>
        Assert.NotNull(Shared("Un incendiu a izbucnit la rafinăria Vadoil.", "A fire broke out at the Vadoil plant.", "Vadoil"));

    [Fact]
    public void Namesakes_of_two_stories_stay_two()
    {
        Assert.Null(Shared("Hidrologul Mihai Tarnov, coordonatorul echipei, a măsurat lacul.", "The film-maker Mihai Tarnov, a director, received a prize in Leeds from Peter Holloway.", "Mihai Tarnov"));
        Assert.NotNull(Shared("Mihai Tarnov, director la Feroplast, a vorbit la Brad.", "Mihai Tarnov, a director of Feroplast, spoke in Brad.", "Mihai Tarnov"));
    }

    [Fact]
    public void Another_countrys_government_is_another() => Assert.Null(Shared(
        "Armatorii cer Guvernului scutirea de taxe în Constanța.", "Hungary's government does not intend to sell its stake, sources in Budapest said.", "Hungary's government"));

    [Theory]
    [InlineData("vazrajdane", "vazrazhdane", true)]
    [InlineData("ceaikovski", "tchaikovsky", true)]
    [InlineData("cikonia", "chkonia", true)]
    [InlineData("sorinei", "sorina", true)]
    [InlineData("kazbek", "kazbegi", false)]
    [InlineData("marin", "marinescu", false)]
    [InlineData("marin", "marina", false)]
    [InlineData("ivanov", "ivanova", false)]
    public void Words_of_names_are_alike_as_far_as_spelling_and_cases_go(string a, string b, bool alike) =>
        Assert.Equal(alike, NameSimilarity.OfWord(a, b) >= NameSimilarity.SameSurname);

    [Theory]
    [InlineData("mihai popescu", "marin popescu", false)]
    [InlineData("m popescu", "marin popescu", true)]
    [InlineData("alex popescu", "alexandru popescu", true)]
    public void First_names_must_fit_too(string a, string b, bool alike) => Assert.Equal(alike, NameSimilarity.Of(a, b) >= 0.75);

    [Fact]
    public void A_championship_is_found_by_its_translation() =>
        Assert.NotNull(Shared("A luat bronzul la Campionatele Europene, a spus Radu Pintea.", "She took bronze at the European Championships, Radu Pintea said.", "Campionatele Europene"));

    [Fact]
    public void A_festival_is_not_the_poet() => Assert.Null(Shared(
        "La Brad începe luni Festivalul Kertesz.", "He read from the work of Istvan Kertesz in Brad; Kertesz was a poet.", "Istvan Kertesz"));

    [Fact]
    public void The_index_finds_what_a_comparison_of_all_with_all_finds()
    {
        var source = Aligner.Default.ReadSource("Ministrul Radu Vlad și Zelenski au vorbit la București cu Autoritatea Națională pentru Păduri, NATO, Kertesz Istvan și Feroplast. Summitul de la Varșovia din 2016 a fost citat de Agerpres. Liderul de la Kremlin tace.");
        var target = Aligner.Default.ReadTarget("Minister Radu Vlad and Zelenskyy spoke in Bucharest with the National Forest Authority, NATO, Kertész István and Feroplast. The 2016 Warsaw summit was quoted by Agerpres. The Russian president is silent.");
        var matcher = new TermMatcher(source, target);
        var evidence = new NameEvidence(source, target, matcher);
        var candidates = new EntityCandidates(source, target, matcher, evidence);
        var pairs = source.Entities.SelectMany(s => target.Entities.Select(t => (s, t))).Where(p => evidence.Score(p.s, p.t) >= new EntityOptions().MinimumScore).ToList();
        Assert.True(pairs.Count > 5);
        Assert.All(pairs, p => Assert.Contains(p.t, candidates.Of(p.s)));
    }

    [Fact]
    public void A_common_noun_beside_a_name_answers_one_inside_it()
    {
        Assert.NotNull(Shared("Orașul a fost lovit de uraganul Casandra, a spus Radu Pintea.", "The town was hit by Hurricane Casandra, Radu Pintea said.", "Hurricane Casandra"));
        Assert.NotNull(Shared("Nava a ajuns în portul Belvaro, a spus Radu Pintea.", "The ship reached Belvaro Harbour, Radu Pintea said.", "Belvaro Harbour"));
    }

    [Fact]
    public void A_country_in_a_name_answers_what_is_of_it() =>
        Assert.NotNull(Shared("Premiul a fost dat de Academia Suediei, a spus Radu Pintea.", "The prize was given by the Swedish Academy, Radu Pintea said.", "Academia Suediei"));

    [Fact]
    public void One_full_name_is_one_thing_whatever_each_text_takes_it_for() =>
        Assert.NotNull(Shared("Locuiește la Halifax, Nova Verlandia, a spus Radu Pintea.", "She lives in Nova Verlandia, Radu Pintea said.", "Nova Verlandia"));

    [Fact]
    public void Rulers_have_a_name_in_each_language() =>
        Assert.NotNull(Shared("Castelul lui Henric al VIII-lea a ars, a spus Radu Pintea.", "The castle of Henry VIII burned down, Radu Pintea said.", "Henry VIII"));
}
