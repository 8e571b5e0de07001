using Align.Tests.Entities;
using static Align.Tests.Entities.Reading;

namespace Align.Tests.Claims;

/// <summary>Who speaks where neither a plain subject nor a plain verb says so.</summary>
public sealed class SpeakerTests
{
    private static Claim Says(string text, string words, string? speaker, string? exactly = null)
    {
        var isRomanian = text.Any(c => "ăâîșț".Contains(c));
        foreach (var spelling in isRomanian ? new Func<string, string>[] { Bare, s => s } : [s => s])
        {
            var d = isRomanian ? Romanian(spelling(text)) : English(text);
            var claim = d.Claim(spelling(words));
            Assert.True(claim.Speaker?.Name == (speaker is null ? null : spelling(speaker)), $"'{claim.Text}' is said by {claim.Speaker?.Name ?? "nobody"}, not by {speaker ?? "nobody"}.");
            if (exactly is not null)
                Assert.Equal(spelling(exactly), claim.Text);
        }
        return (isRomanian ? Romanian(text) : English(text)).Claim(words);
    }

    [Fact]
    public void A_noun_takes_up_the_person_who_spoke_before()
    {
        Says("Arheologa Ioana Vasilescu a vizitat cetatea luni. „Vreau să vină copiii din oraș”, a adăugat arheologa.", "să vină copiii", "Ioana Vasilescu");
        Says("Colonelul Ion Vasilescu a declarat că focul a fost stins. Sătenii au fost mutați într-o școală, a precizat colonelul.", "au fost mutați", "Ion Vasilescu", "Sătenii au fost mutați într-o școală");
        Says("Colonel Henry Holloway said the fire had been put out. About 60 villagers were moved to a school, the colonel said.", "villagers were moved", "Henry Holloway", "About 60 villagers were moved to a school");
    }

    [Fact]
    public void A_body_whose_name_is_an_article_elsewhere_speaks_too() =>
        Says("The UN said that the convoy had reached the town of Leeds.", "the convoy had", "United Nations", "the convoy had reached the town of Leeds");

    [Fact]
    public void The_last_verb_of_saying_closes_a_clause_with_another_in_it() =>
        Says("The council has ordered the school to close within five days, Margaret Holloway said in a statement.", "within five days", "Margaret Holloway", "The council has ordered the school to close within five days");

    [Fact]
    public void Behind_the_day_stands_what_was_said()
    {
        Says("Margaret Holloway said on Monday she was closing her school in Leeds.", "she was closing", "Margaret Holloway", "she was closing her school in Leeds");
        Says("Margaret Holloway said late on Monday night the talks in Leeds had failed.", "had failed", "Margaret Holloway", "the talks in Leeds had failed");
    }

    [Fact]
    public void The_pluperfect_brings_in_what_was_said()
    {
        Says("Ion Vasilescu afirmase că școala nu a primit nicio înștiințare.", "nu a primit", "Ion Vasilescu", "școala nu a primit nicio înștiințare");
        Says("Ion Vasilescu spusese duminică la Brad că școala va fi închisă.", "va fi închisă", "Ion Vasilescu", "școala va fi închisă");
    }

    [Fact]
    public void Behind_a_semicolon_the_newsroom_goes_on()
    {
        Says("The level will fall on Monday, Margaret Holloway said; the army may order the people of York to leave.", "may order", null);
        Says("The level will fall on Monday, Margaret Holloway said; the army may order the people of York to leave.", "will fall", "Margaret Holloway", "The level will fall on Monday");
    }

    [Fact]
    public void A_noun_takes_up_the_organisation_before()
    {
        Says("Banca Transilvania a publicat luni un raport. Rata lunară a crescut cu 300 de euro, susține banca.", "a crescut cu", "Banca Transilvania", "Rata lunară a crescut cu 300 de euro");
        Says("Curtea de Apel Cluj a anulat permisul. Decizia este definitivă, au precizat judecătorii.", "este definitivă", "Curtea de Apel Cluj");
        Says("Holloway Shipping Ltd signed the contract on Monday. The first ship will sail in March, the company said.", "ship will sail", "Holloway Shipping Ltd", "The first ship will sail in March");
    }

    [Fact]
    public void The_subject_behind_the_verb_may_stand_past_time_place_and_listeners()
    {
        Says("„Spitalul va fi terminat în martie”, a declarat luni, la Brad, ministrul Ion Vasilescu.", "va fi terminat", "Ion Vasilescu");
        Says("„Spitalul va fi terminat în martie”, a declarat, la ieșirea din sală, avocatul său, Ion Vasilescu.", "va fi terminat", "Ion Vasilescu");
        var claim = Says("„Spitalul va fi terminat în martie”, a declarat pentru Agerpres ministrul Ion Vasilescu.", "va fi terminat", "Ion Vasilescu");
        Assert.Equal("Agerpres", claim.Via?.Name);
    }

    [Fact]
    public void Who_is_told_does_not_speak()
    {
        var claim = Says("\"We were not the cheapest. We were the first,\" Margaret Holloway told Reuters.", "not the cheapest", "Margaret Holloway");
        Assert.Equal("Reuters", claim.Via?.Name);
        Says("Margaret Holloway told Reuters that the hospital would be finished in March.", "would be finished", "Margaret Holloway", "the hospital would be finished in March");
        Says("Margaret Holloway told reporters the hospital would be finished in March.", "would be finished", "Margaret Holloway", "the hospital would be finished in March");
    }

    [Fact]
    public void Who_is_quoted_by_an_agency_speaks()
    {
        var english = Says("Margaret Holloway, quoted by AFP, said that the hospital would be finished in March.", "would be finished", "Margaret Holloway", "the hospital would be finished in March");
        Assert.Equal("AFP", english.Via?.Mentions[0].Text);
        var romanian = Says("Ministrul Ion Vasilescu, citat de Reuters, a declarat că spitalul va fi terminat în martie.", "va fi terminat", "Ion Vasilescu", "spitalul va fi terminat în martie");
        Assert.Equal("Reuters", romanian.Via?.Name);
    }

    [Fact]
    public void Who_announces_something_and_is_no_outlet_speaks()
    {
        var bank = Romanian("Dobânda rămâne la 6 la sută și în decembrie, a transmis BNR.").Claim("rămâne la 6");
        Assert.Equal(("Dobânda rămâne la 6 la sută și în decembrie", "BNR"), (bank.Text, bank.Speaker?.Mentions[0].Text));
        var claim = Romanian("Ministrul Ion Vasilescu a declarat că spitalul va fi terminat în martie, a transmis Agerpres.").Claim("va fi terminat");
        Assert.Equal("Ion Vasilescu", claim.Speaker?.Name);
        Assert.Equal("Agerpres", claim.Via?.Name);
    }

    [Fact]
    public void A_subject_in_apposition_is_no_part_of_the_claim()
    {
        Says("The hospital will be finished in March, its general manager, Margaret Holloway, said on Monday.", "will be finished", "Margaret Holloway", "The hospital will be finished in March");
        Says("The hospital will be finished in March, Margaret Holloway, who is to lead it, told a news conference.", "will be finished", "Margaret Holloway", "The hospital will be finished in March");
        Says("Its president, Margaret Holloway, said the hospital would be finished in March.", "would be finished", "Margaret Holloway", "the hospital would be finished in March");
        Says("Purtătoarea de cuvânt a spitalului, Irina Vasilescu, a declarat că lucrările au costat 20 de milioane de lei.", "au costat", "Irina Vasilescu");
    }

    [Fact]
    public void A_relative_clause_names_no_speaker()
    {
        Says("Margaret Holloway, who works for the Times, said that the hospital would be finished in March.", "would be finished", "Margaret Holloway");
        Says("Ion Vasilescu, care conduce Banca Transilvania, a declarat că spitalul va fi terminat în martie.", "va fi terminat", "Ion Vasilescu");
    }

    [Fact]
    public void A_complaint_is_told_by_whoever_made_it()
    {
        var english = Says("The mayor, Margaret Holloway, rejected a complaint by Peter Ashdown that the school had been closed too early.", "had been closed", "Peter Ashdown");
        Assert.Equal(Polarity.Affirmative, english.Polarity);
        var romanian = Says("Primarul Ion Vasilescu a respins acuzația lui Petre Onciu că școala a fost închisă prea devreme.", "a fost închisă", "Petre Onciu");
        Assert.Equal(Polarity.Affirmative, romanian.Polarity);
        var denied = Says("The mayor, Margaret Holloway, rejected claims that the school had been closed too early.", "had been closed", "Margaret Holloway");
        Assert.Equal(Polarity.Negative, denied.Polarity);
    }

    [Fact]
    public void Every_item_of_a_list_is_said_by_the_subject_of_its_line()
    {
        const string list = "Curtea de Apel Cluj a anulat permisul luni.\n\nCe au stabilit judecătorii:\n• studiul nu a evaluat efectele asupra apei;\n• publicul a avut doar 12 zile pentru observații.\n\nProcesul a fost deschis în 2019 la Cluj.";
        Says(list, "studiul nu a evaluat", "Curtea de Apel Cluj");
        Says(list, "publicul a avut", "Curtea de Apel Cluj");
        Says(list, "Procesul a fost", null);
        Says("Margaret Holloway found:\n- the study had not measured the effects on water;\n- the public had only 12 days to comment.", "only 12 days", "Margaret Holloway");
    }

    [Fact]
    public void A_colon_and_a_quotation_give_the_subject_the_word()
    {
        Says("Cât despre școală, Ion Vasilescu nu închide ușa: „Dacă vin bani, lucrările încep în toamnă”.", "lucrările încep", "Ion Vasilescu", "Dacă vin bani, lucrările încep în toamnă");
        Says("On the school, Margaret Holloway left the door open: \"If the money comes, work will start in autumn.\"", "work will start", "Margaret Holloway", "If the money comes, work will start in autumn");
    }

    [Fact]
    public void A_frame_may_take_up_whoever_spoke_before()
    {
        Says("Ministrul Ion Vasilescu a declarat că spitalul este gata. Potrivit acestuia, lucrările au costat 20 de milioane de lei.", "au costat", "Ion Vasilescu", "lucrările au costat 20 de milioane de lei");
        Says("Margaret Holloway said the hospital was ready. According to her, the work had cost 20 million pounds.", "had cost", "Margaret Holloway", "the work had cost 20 million pounds");
    }

    [Fact]
    public void A_frame_reports_its_own_clause()
    {
        const string text = "Peste 600 de docheri au oprit lucrul, iar în port așteptau nouă nave, potrivit lui Ion Vasilescu.";
        Says(text, "au oprit lucrul", null);
        Says(text, "așteptau nouă nave", "Ion Vasilescu");
        Says("The festival drew 130,000 visitors last year and, according to Margaret Holloway, could pass 150,000 this time.", "could pass", "Margaret Holloway", "could pass 150,000 this time");
    }

    [Fact]
    public void Words_set_in_the_middle_of_a_claim_belong_to_its_cue()
    {
        Says("If wages grow, Margaret Holloway said, the bank will wait until March.", "the bank will wait", "Margaret Holloway", "If wages grow, Margaret Holloway said, the bank will wait until March");
        Says("În schimb, susține Ion Vasilescu, firma a primit contractul pentru spital.", "firma a primit", "Ion Vasilescu", "firma a primit contractul pentru spital");
    }

    [Fact]
    public void What_stands_before_a_report_is_the_newsrooms()
    {
        const string ruling = "Margaret Holloway closed the school in Leeds on Monday, saying that the roof was about to fall.";
        Says(ruling, "closed the school", null);
        Says(ruling, "the roof was", "Margaret Holloway");
        const string two = "Margaret Holloway gave the firm two days to explain and said that the school would be closed.";
        Says(two, "gave the firm", null);
        Says(two, "would be closed", "Margaret Holloway");
    }

    [Fact]
    public void What_is_denied_may_be_a_noun_or_a_gerund()
    {
        Assert.Equal(Polarity.Negative, Says("Margaret Holloway denied breaking the law on the school contract.", "breaking the law", "Margaret Holloway", "breaking the law on the school contract").Polarity);
        Assert.Equal(Polarity.Affirmative, Says("Ion Vasilescu nu exclude deschiderea unei anchete la școala din Brad.", "deschiderea", "Ion Vasilescu", "deschiderea unei anchete la școala din Brad").Polarity);
    }

    [Fact]
    public void A_step_that_surprised_is_no_report()
    {
        var d = English("The bank in Leeds cut its rate by a quarter of a percentage point to 6 percent on Friday, a step that nobody had expected.");
        Assert.All(d.Claims, c => Assert.Null(c.Cue));
        d = English("The owners of two banks in Leeds agreed on Wednesday to combine them, a move that would create the largest lender in York.");
        Assert.All(d.Claims, c => Assert.Null(c.Cue));
    }

    [Fact]
    public void Words_quoted_by_an_outlet_are_said_by_who_is_quoted()
    {
        var claim = Says("Margaret Holloway was quoted by the BBC as saying the hospital in Leeds was full.", "was full", "Margaret Holloway", "the hospital in Leeds was full");
        Assert.NotNull(claim.Via);
    }

    [Fact]
    public void A_second_quotation_or_complement_goes_on()
    {
        Says("Margaret Holloway said \"the hospital is full to the roof\" and that \"no beds are left at all\".", "no beds", "Margaret Holloway", "no beds are left at all");
        Says("„Nu vom demisiona”, a subliniat Ion Vasilescu, adăugând: „Alegerile au fost corecte și libere.”", "au fost corecte", "Ion Vasilescu", "Alegerile au fost corecte și libere");
    }

    [Fact]
    public void A_view_belongs_to_whoever_is_named_in_it() =>
        Says("În opinia lui Ion Vasilescu, școala din Brad a fost închisă prea devreme.", "a fost închisă", "Ion Vasilescu", "școala din Brad a fost închisă prea devreme");

    [Fact]
    public void What_is_not_told_is_no_claim() =>
        Assert.DoesNotContain(English("Margaret Holloway did not say when the school in Leeds would open.").Claims, c => c.Text.StartsWith("when", StringComparison.Ordinal));

    [Fact]
    public void A_description_stands_for_whoever_spoke_before()
    {
        Says("Margaret Holloway said the bridge was old. \"We warned them in July. Nobody came,\" the 54-year-old former engineer told reporters.", "Nobody came", "Margaret Holloway");
        Says("Peter Ashdown said the lake was rough. \"I will not call that fair at all,\" the Romanian fumed.", "call that fair", "Peter Ashdown");
        Says("Peter Ashdown said the lake was rough. \"No boat was allowed to sail,\" the statement said.", "No boat", null);
        Says("Ioana Vasilescu a declarat că podul este vechi. Femeia susține și că nimeni nu a venit.", "nimeni nu a venit", "Ioana Vasilescu");
        Says("Ioana Vasilescu a declarat că biserica este veche. Restauratoarea estimează că lucrările vor dura opt luni.", "vor dura opt", "Ioana Vasilescu");
    }

    [Fact]
    public void Who_is_told_in_the_passive_does_not_speak() =>
        Says("Margaret Holloway was told that the school in Leeds would be closed.", "would be closed", null);

    [Fact]
    public void Many_who_belong_to_a_body_speak_for_it() =>
        Says("„Rata dobânzii nu va crește anul acesta”, dau asigurări specialiștii Băncii Transilvania.", "nu va crește", "Banca Transilvania");

    [Fact]
    public void What_is_promised_threatened_or_asked_for_is_said_by_its_subject()
    {
        Says("Ministrul Ion Vasilescu promite 3.000 de locuri de muncă în orașul Brad.", "3.000 de locuri", "Ion Vasilescu", "3.000 de locuri de muncă în orașul Brad");
        Says("Ministrul Ion Vasilescu a cerut Guvernului să declare școala monument.", "să declare", "Ion Vasilescu", "să declare școala monument");
        Says("Mayor Margaret Holloway urged the government to grant the town a loan.", "to grant", "Margaret Holloway", "to grant the town a loan");
    }

    [Fact]
    public void A_line_with_a_source_gives_it_its_list()
    {
        const string list = "Potrivit lui Ion Vasilescu, bilanțul zilei este următorul:\n- 74 de zboruri au plecat cu întârziere;\n- 11 curse au fost anulate la București.";
        Says(list, "74 de zboruri", "Ion Vasilescu");
        Says(list, "11 curse", "Ion Vasilescu");
    }

    [Fact]
    public void A_concession_is_not_denied() =>
        Assert.Equal(Polarity.Affirmative, English("Margaret Holloway denied that the school was unsafe, although the town had sent her three letters.").Claim("three letters").Polarity);

    [Fact]
    public void Who_stands_before_a_relative_pronoun_says_what_its_verb_brings_in()
    {
        Says("Colonel Henry Holloway asked for a helicopter. That was refused by Greenpeace, which said the wind was too strong.", "too strong", "Greenpeace");
        Says("Decizia a fost criticată de avocatul Ion Vasilescu, care a declarat că dosarul este gol.", "este gol", "Ion Vasilescu");
    }

    [Fact]
    public void Two_verbs_with_one_subject_are_said_by_it()
    {
        Says("Ministrul Ion Vasilescu l-a sunat pe omologul său, Henry Holloway, și i-a cerut ca podul să fie deschis.", "să fie deschis", "Ion Vasilescu");
        Says("Colonel Peter Ashdown met the owner, Henry Holloway, and said the bridge would be closed.", "would be closed", "Peter Ashdown");
    }

    [Fact]
    public void It_is_a_body_and_never_a_person()
    {
        Says("Margaret Holloway visited the office of Greenpeace. The bridge had been closed since March, it said.", "closed since March", "Greenpeace");
        Says("Margaret Holloway was not at home. The bridge had been closed since March, it said.", "closed since March", null);
    }

    [Fact]
    public void Several_people_are_nobody_who_spoke_before()
    {
        Says("Ion Vasilescu a declarat că podul este închis. În opinia separată, cei patru scriu că podul era sigur.", "era sigur", null);
        Says("Ion Vasilescu a declarat că podul este închis. Unii cred că podul era sigur.", "era sigur", null);
    }

    [Fact]
    public void An_outlet_passes_on_what_another_said()
    {
        var claim = Says("The farm's manager, Henry Holloway, conceded that the wall had been struck on Friday, Reuters reported.", "had been struck", "Henry Holloway", "the wall had been struck on Friday");
        Assert.Equal("Reuters", claim.Via?.Name);
    }

    [Fact]
    public void Behind_a_frame_an_apposition_or_a_noun_tells_the_speaker()
    {
        Says("Podul va fi închis în martie, potrivit avocatei lui, Ioana Vasilescu.", "va fi închis", "Ioana Vasilescu");
        Says("Potrivit organizatorului, Salvamont România, la start au fost 300 de alergători.", "la start", "Salvamont România", "la start au fost 300 de alergători");
        Says("Holloway Shipping Ltd signed the contract on Monday. The first ship will sail in March, according to the British-owned company.", "ship will sail", "Holloway Shipping Ltd");
        Says("According to Greenpeace, which opened an inquiry in May, the firm owes 300 euros.", "owes", "Greenpeace", "the firm owes 300 euros");
    }

    [Fact]
    public void A_paper_says_what_its_author_says()
    {
        Says("Prețurile au crescut cu 3% în martie, arată un sondaj realizat de Banca Transilvania.", "au crescut", "Banca Transilvania");
        Says("Greenpeace data show that the bridge had been closed since March.", "had been closed", "Greenpeace");
    }

    [Fact]
    public void Verbs_of_manner_bring_in_what_is_quoted_or_closed_by_them()
    {
        Says("„Nu am primit nimic de la federație”, a tunat antrenorul Ion Vasilescu.", "Nu am primit", "Ion Vasilescu");
        Says("\"We have been given nothing by the league,\" thundered Henry Holloway.", "given nothing", "Henry Holloway");
        Says("The file had been leaked to the papers, his lawyer Henry Holloway complained.", "had been leaked", "Henry Holloway", "The file had been leaked to the papers");
        Says("The service costs the state three million euros a year, estimates Henry Holloway.", "costs", "Henry Holloway", "The service costs the state three million euros a year");
    }

    [Fact]
    public void A_quotation_that_goes_on_in_the_next_paragraph_is_said_by_whoever_ends_it() =>
        Says("Peter Ashdown said the bridge was safe.\n\nThe crowd was angry.\n\n\"Not one stone came out of our hands.\n\n\"We wrote to the police about it on Monday,\" said Henry Holloway.", "one stone", "Henry Holloway");

    [Fact]
    public void An_outlet_behind_a_preposition_is_told_or_prints_it()
    {
        Says("Directoarea Ioana Vasilescu a transmis pentru Agerpres că nimeni nu va fi concediat.", "va fi concediat", "Ioana Vasilescu", "nimeni nu va fi concediat");
        Says("Margaret Holloway wrote in Science that the bridge had been closed since March.", "closed since March", "Margaret Holloway", "the bridge had been closed since March");
    }

    [Fact]
    public void Her_spokesman_is_not_she() =>
        Says("Ioana Vasilescu a vizitat Clujul. „Podul din Brad este închis din martie”, a spus purtătorul ei de cuvânt, Ion Dobrotă.", "este închis", "Ion Dobrotă");

    [Fact]
    public void A_pronoun_goes_on_with_whoever_opens_the_sentence_before()
    {
        Says("Henry Holloway, the coach, would not hear a word against Peter Ashdown. \"Nobody puts this on the boy in my dressing room,\" he said.", "Nobody puts", "Henry Holloway");
        Says("Ministrul Ion Vasilescu a primit o delegație condusă de Radu Dobrotă. El susține că podul din Brad este închis din martie.", "este închis", "Ion Vasilescu");
        Says("La Brad, Ion Vasilescu a ascultat trei ore ce avea de spus Radu Dobrotă. El susține că podul este închis din martie.", "este închis", "Ion Vasilescu");
        Says("In York, Henry Holloway met Peter Ashdown. He insists that nothing will be cancelled.", "nothing", "Henry Holloway");
    }

    [Fact]
    public void A_nameless_spokesperson_speaks_for_the_body()
    {
        Says("The European Commission has not yet decided whether to pay, a spokeswoman in Brussels said.", "not yet decided", "European Commission");
        Says("The bridge will be closed in March, a Greenpeace spokesman said.", "will be closed", "Greenpeace");
        Says("The bridge will be closed in March, Greenpeace spokesman Henry Holloway said.", "will be closed", "Henry Holloway");
        Says("Un reprezentant al Greenpeace a declarat că podul va fi închis în martie.", "va fi închis", "Greenpeace");
    }

    [Fact]
    public void A_name_behind_a_noun_tells_who_it_is() =>
        Says("„Podul din Brad este închis din martie”, susține autoarea, Ioana Vasilescu.", "este închis", "Ioana Vasilescu");

    [Fact]
    public void People_of_a_body_speak_for_it()
    {
        Says("Each idle week would cost the parent two million euros, reckon analysts at Greenpeace.", "Each idle week", "Greenpeace");
        Says("Podul din Brad este închis din martie, spun specialiști de la Greenpeace.", "este închis", "Greenpeace");
    }

    [Fact]
    public void Several_things_side_by_side_are_the_subject_of_what_is_said() =>
        Says("Henry Holloway described the damage as \"extensive\" and said houses, hospitals, shops and hotels had collapsed.", "had collapsed", "Henry Holloway", "houses, hospitals, shops and hotels had collapsed");
}
