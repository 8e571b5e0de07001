using static Align.Tests.Entities.Reading;

namespace Align.Tests.Entities;

/// <summary>Names and what is joined by them inside one text.</summary>
public sealed class NameTests
{
    private static void InBothSpellings(string text, Action<Document, Func<string, string>> check)
    {
        check(Romanian(text), s => s);
        check(Romanian(Bare(text)), Bare);
    }

    [Fact]
    public void A_country_is_found_in_every_romanian_case() =>
        InBothSpellings("Rusia a reacționat. Poziția Rusiei este alta. Germania cere explicații, iar poziția Germaniei este clară. Iranul neagă. Conducerea Iranului a tăcut.", (d, s) =>
        {
            d.One("Rusia", "Rusiei");
            d.One("Germania", "Germaniei");
            d.One("Iranul", "Iranului");
        });

    [Fact]
    public void A_persons_name_is_joined_with_its_genitive() =>
        InBothSpellings("Vladimir Putin a vorbit la Moscova. Declarația lui Putin a surprins. Putin a plecat apoi.", (d, s) =>
        {
            var putin = d.One("Vladimir Putin", "Putin");
            Assert.Equal(3, putin.Mentions.Count);
            Assert.Equal(EntityType.Person, putin.Type);
        });

    [Fact]
    public void A_surname_alone_is_the_person_who_was_named_in_full()
    {
        InBothSpellings("Ministrul Mihai Stănculescu a demisionat. Stănculescu a invocat motive personale.", (d, s) => d.One(s("Mihai Stănculescu"), s("Stănculescu")));
        English("Margaret Holloway resigned on Monday. Holloway cited personal reasons.").One("Margaret Holloway", "Holloway");
    }

    [Fact]
    public void A_surname_in_the_headline_finds_its_person_further_down() =>
        English("Holloway steps down\n\nMinister Margaret Holloway resigned on Monday. On Tuesday Holloway left London.").One("Margaret Holloway", "Holloway");

    [Fact]
    public void Two_people_with_one_surname_stay_two()
    {
        var d = English("Margaret Holloway met Peter Holloway in Leeds. Margaret Holloway left first.");
        Assert.NotNull(d.EntityOf("Margaret Holloway"));
        Assert.NotNull(d.EntityOf("Peter Holloway"));
        Assert.NotSame(d.EntityOf("Margaret Holloway"), d.EntityOf("Peter Holloway"));
        InBothSpellings("Ana Dobrescu și Radu Dobrescu au semnat contractul. Ana Dobrescu a plecat.", (r, s) => Assert.NotSame(r.EntityOf("Ana Dobrescu"), r.EntityOf("Radu Dobrescu")));
    }

    [Fact]
    public void Namesakes_stay_two_across_texts()
    {
        var a = Aligner.Default.Align("Radu Dobrescu a semnat contractul la Cluj.", "Ana Dobrescu signed the contract in Leeds.");
        Assert.DoesNotContain(a.SharedEntities, e => e.Type == EntityType.Person);
    }

    [Fact]
    public void An_acronym_keeps_its_romanian_ending()
    {
        InBothSpellings("SUA a anunțat sancțiuni. Decizia SUA-ului a fost criticată, iar NATO a salutat-o. Sediul NATO-ului este la Bruxelles.", (d, s) =>
        {
            d.One("SUA", "SUA-ului");
            d.One("NATO", "NATO-ului");
        });
    }

    [Fact]
    public void An_acronym_in_brackets_is_the_name_before_it()
    {
        InBothSpellings("Agenția Regională pentru Păduri (ARP) a publicat raportul. Potrivit ARP, situația este gravă.", (d, s) => d.One(s("Agenția Regională pentru Păduri"), "ARP"));
        English("The Northern Forest Agency (NFA) published a report on Monday. The NFA said the situation was serious.").One("The Northern Forest Agency", "NFA", "The NFA");
    }

    [Fact]
    public void A_name_in_brackets_behind_its_acronym_is_the_same() =>
        English("The NFA (Northern Forest Agency) published a report on Monday. The Northern Forest Agency has 40 employees.").One("The Northern Forest Agency", "The NFA");

    [Fact]
    public void Demonyms_are_the_country()
    {
        InBothSpellings("Delegația rusă a plecat. Rusia nu a comentat.", (d, s) =>
        {
            d.One("Rusia", s("rusă"));
            Assert.Equal(MentionKind.Demonym, d.MentionOf(s("rusă"))!.Kind);
        });
        var english = English("The Russian delegation left. Russia did not comment.");
        english.One("Russia", "Russian");
        Assert.Equal(MentionKind.Demonym, english.MentionOf("Russian")!.Kind);
    }

    [Fact]
    public void A_country_is_not_its_language()
    {
        InBothSpellings("Președintele vorbește limba rusă la perfecție.", (d, s) => Assert.Null(d.MentionOf(s("rusă"))));
        Assert.Null(English("He speaks Russian at home.").MentionOf("Russian"));
        Assert.Null(English("The Russian language is taught there.").MentionOf("Russian"));
    }

    [Fact]
    public void A_capital_that_acts_is_its_government()
    {
        InBothSpellings("Moscova a respins acuzațiile. Poziția Moscovei nu s-a schimbat.", (d, s) =>
        {
            Assert.Equal(MentionKind.Metonym, d.MentionOf("Moscova")!.Kind);
            Assert.Equal(MentionKind.Metonym, d.MentionOf("Moscovei")!.Kind);
        });
        Assert.Equal(MentionKind.Metonym, English("Washington rejected the accusations.").MentionOf("Washington")!.Kind);
    }

    [Fact]
    public void A_capital_behind_a_preposition_of_place_is_a_town()
    {
        InBothSpellings("Negocierile au avut loc la Moscova. Ministrul a ajuns la Washington luni.", (d, s) =>
        {
            Assert.Equal(MentionKind.Name, d.MentionOf("Moscova")!.Kind);
            Assert.Equal(MentionKind.Name, d.MentionOf("Washington")!.Kind);
        });
        Assert.Equal(MentionKind.Name, English("The talks took place in Washington on Monday.").MentionOf("Washington")!.Kind);
    }

    [Fact]
    public void Towns_and_newsrooms_that_begin_alike_are_different()
    {
        Assert.DoesNotContain(Aligner.Default.Align("Întâlnirea a avut loc la Helsinki.", "The meeting took place in Hamburg.").SharedEntities, e => e.Type == EntityType.Place);
        Assert.DoesNotContain(Aligner.Default.Align("Știrea a fost publicată de Reuters.", "The story was published by RT.").SharedEntities, e => e.Type == EntityType.Organization);
    }

    [Fact]
    public void A_firm_is_taken_up_by_a_noun()
    {
        InBothSpellings("Compania Auric Minerals a primit licența. Firma va investi 20 de milioane de euro.", (d, s) => d.One("Auric Minerals", "Firma"));
        English("Auric Minerals Ltd received the licence. On Monday the company said it would invest 20 million euros.").One("Auric Minerals Ltd", "the company");
    }

    [Fact]
    public void Names_of_both_languages_meet()
    {
        var a = Aligner.Default.Align("Președintele Zelenski a sosit la Londra, iar Statele Unite au salutat vizita. Marea Britanie tace.", "President Zelenskyy arrived in London, and the United States welcomed the visit. Britain is silent.");
        foreach (var name in new[] { "Londra", "Statele Unite", "Marea Britanie" })
            Assert.Contains(a.SharedEntities, e => e.SourceMentions.Any(m => m.Text.EndsWith(name, StringComparison.Ordinal)));
        Assert.Contains(a.SharedEntities, e => e.Type == EntityType.Person);
    }

    [Fact]
    public void An_event_that_ends_the_text_is_read() => Assert.Single(Aligner.Default.ReadTarget("inAgenţiei European ").Sentences);

    [Fact]
    public void The_kremlin_is_an_institution_of_its_own()
    {
        InBothSpellings("Kremlinul neagă. Rusia va răspunde, iar Moscova cere explicații.", (d, s) =>
        {
            d.One("Rusia", "Moscova");
            d.Two("Kremlinul", "Rusia");
        });
        var e = English("Downing Street declined to comment. Britain will pay, and London expects an answer.");
        e.Two("Downing Street", "Britain");
    }

    [Fact]
    public void Brussels_that_acts_is_the_commission_where_the_text_names_it()
    {
        InBothSpellings("Comisia Europeană a avertizat Ungaria. Bruxellesul așteaptă un răspuns.", (d, s) => d.One(s("Comisia Europeană"), "Bruxellesul"));
        English("The European Union opened the talks. Brussels wants a deal.").One("The European Union", "Brussels");
    }

    [Fact]
    public void What_stands_in_a_town_is_not_the_town()
    {
        InBothSpellings("Nava a intrat în portul Mangalia luni. Primarul din Mangalia a salutat echipajul.", (d, s) =>
        {
            Assert.NotNull(d.MentionOf("portul Mangalia"));
            d.Two("portul Mangalia", "Mangalia");
        });
        var e = English("The ship entered the Mangalia port on Monday. Flowers are grown in Mangalia.");
        e.Two("the Mangalia port", "Mangalia");
    }

    [Fact]
    public void An_adjective_written_large_belongs_to_the_river() =>
        InBothSpellings("Apele din Bega Veche au crescut, iar Crișul Negru a ieșit din matcă.", (d, s) => Assert.NotNull(d.MentionOf("Bega Veche")));

    [Fact]
    public void Numbers_and_initials_stand_inside_a_name()
    {
        InBothSpellings("Avionul a decolat de la Baza 71 Aeriană. Administrația Bazinală de Apă (ABA) Crișuri a cerut ajutor.", (d, s) =>
        {
            Assert.NotNull(d.MentionOf(s("Baza 71 Aeriană")));
            Assert.NotNull(d.MentionOf(s("Administrația Bazinală de Apă (ABA) Crișuri")));
        });
        Assert.NotNull(English("They were Orlan-10 drones.").MentionOf("Orlan-10"));
    }

    [Fact]
    public void A_dateline_in_capitals_names_a_town() =>
        Assert.Equal(EntityType.Place, English("KIKINDA, Serbia - Three people were rescued on Monday.").EntityOf("KIKINDA")!.Type);

    [Fact]
    public void A_word_of_no_language_is_a_name_even_where_it_opens_a_sentence()
    {
        Assert.NotNull(English("Prosvjetka lost the vote. Nobody was surprised.").MentionOf("Prosvjetka"));
        InBothSpellings("Prosvietka a pierdut votul. Nimeni nu s-a mirat.", (d, s) => Assert.NotNull(d.MentionOf("Prosvietka")));
        Assert.Null(English("The firm moved its HQ to Leeds. TV crews were waiting.").MentionOf("HQ"));
    }

    [Fact]
    public void What_is_european_without_being_the_unions_is_nobodys()
    {
        InBothSpellings("Campioana europeană a ajuns la Brașov.", (d, s) => Assert.Null(d.MentionOf(s("europeană"))));
        var e = English("The European champion won again at the European Championships in Leeds.");
        Assert.Null(e.MentionOf("European"));
        Assert.NotNull(e.MentionOf("the European Championships"));
    }

    [Fact]
    public void A_feast_that_only_says_when_is_no_thing()
    {
        InBothSpellings("Sute de oameni pleacă înainte de Crăciun de la Brad.", (d, s) => Assert.Null(d.MentionOf(s("Crăciun"))));
        Assert.Null(English("Hundreds will leave Brad by Christmas.").MentionOf("Christmas"));
        Assert.NotNull(English("Orthodox Romanians celebrate Christmas with carols.").MentionOf("Christmas"));
    }

    [Fact]
    public void Members_stand_for_their_party()
    {
        InBothSpellings("Partidul Socialist Croat iese de la guvernare. Lidera socialiștilor a vorbit la Zagreb.", (d, s) => d.One("Partidul Socialist Croat", s("socialiștilor")));
        English("The Croatian Socialist Party left the cabinet. The Socialists want an election.").One("The Croatian Socialist Party", "The Socialists");
    }

    [Fact]
    public void Whose_ministry_it_is_belongs_to_its_name() =>
        InBothSpellings("Ministerul de Interne georgian a negat.", (d, s) => Assert.NotNull(d.MentionOf("Ministerul de Interne georgian")));

    [Fact]
    public void Where_the_games_are_held_belongs_to_their_name()
    {
        InBothSpellings("A câștigat aurul la Jocurile Olimpice de la Paris.", (d, s) => Assert.NotNull(d.MentionOf("Jocurile Olimpice de la Paris")));
        Assert.NotNull(English("She won gold at the Paris Olympics.").MentionOf("the Paris Olympics"));
    }

    [Fact]
    public void A_union_of_a_firms_workers_is_not_the_firm()
    {
        InBothSpellings("Compania Feroplast concediază 40 de oameni. Sindicatul Liber Feroplast protestează, iar Feroplast tace.", (d, s) => d.Two("Sindicatul Liber Feroplast", "Feroplast"));
        var e = English("Feroplast is cutting 40 jobs. Members of the Feroplast Free Union will protest; Feroplast declined to comment.");
        e.Two("the Feroplast Free Union", "Feroplast");
    }

    [Fact]
    public void A_persons_name_in_quotation_marks_is_what_is_called_after_him() =>
        Assert.NotEqual(EntityType.Person, Romanian("Meciul s-a jucat la „Horia Vlad”, în fața a 9.000 de oameni.").EntityOf("Horia Vlad")!.Type);

    [Fact]
    public void What_a_hut_is_stands_before_its_name()
    {
        InBothSpellings("Alpiniștii au ajuns la cabana Zarvala seara.", (d, s) => Assert.NotNull(d.MentionOf("cabana Zarvala")));
        Assert.NotNull(English("The climbers reached the Zarvala hut in the evening.").MentionOf("the Zarvala hut"));
    }

    [Fact]
    public void The_club_of_a_town_is_not_its_university()
    {
        InBothSpellings("Universitatea Craiova a învins-o pe Rapid. Decanul predă la Universitatea din Craiova.", (d, s) => d.Two("Universitatea Craiova", "Universitatea din Craiova"));
        var e = English("Universitatea Craiova beat Rapid. The dean teaches at the University of Craiova.");
        e.Two("Universitatea Craiova", "the University of Craiova");
    }

    [Fact]
    public void A_sentence_full_of_names_is_no_headline_in_capitals() =>
        InBothSpellings("Radu Vlad nu mai e șef la Teatrul Național „Ana Dobrescu” din Craiova.", (d, s) =>
        {
            Assert.NotNull(d.MentionOf("Radu Vlad"));
            Assert.NotNull(d.MentionOf(s("Teatrul Național „Ana Dobrescu” din Craiova")));
        });

    [Fact]
    public void A_surname_that_is_also_a_feast_is_its_bearers() =>
        InBothSpellings("Tudor Ispas a demisionat luni. Ispas a invocat motive personale.", (d, s) => d.One("Tudor Ispas", "Ispas"));

    [Fact]
    public void The_coast_guards_of_two_countries_are_two()
    {
        InBothSpellings("Garda de Coastă italiană o acuză pe cea vecină. Garda de Coastă elenă neagă.", (d, s) => d.Two(s("Garda de Coastă italiană"), s("Garda de Coastă elenă")));
        English("It was the Italian Coast Guard that saw them first. Nobody told the Greek Coast Guard.").Two("the Italian Coast Guard", "the Greek Coast Guard");
    }

    [Fact]
    public void An_institution_goes_by_the_beginning_of_its_name()
    {
        InBothSpellings("BNR păstrează dobânda. Guvernatorul Băncii Naționale a vorbit luni.", (d, s) => d.One("BNR", s("Băncii Naționale")));
        English("Tensora Health grew by a third. The founder of Tensora sold his shares.").One("Tensora Health", "Tensora");
    }

    [Fact]
    public void Two_peoples_in_one_word_are_two_countries()
    {
        InBothSpellings("Pe frontiera româno-ungară s-a stat o oră. Ungaria verifică actele, iar România la fel.", (d, s) =>
        {
            d.One(s("România"), s("româno"));
            d.One("Ungaria", s("ungară"));
        });
        var e = English("She backed a Franco-Romanian plan. France and Romania will pay.");
        e.One("France", "Franco");
        e.One("Romania", "Romanian");
    }

    [Fact]
    public void Common_nouns_written_large_are_one_name_with_what_joins_them()
    {
        Assert.NotNull(Romanian("Sorin Cazan a încălcat Codul de Etică, spune raportul.").MentionOf("Codul de Etică"));
        Assert.NotNull(English("Sorin Cazan broke the Code of Ethics, the report says.").MentionOf("the Code of Ethics"));
    }

    [Fact]
    public void A_Romanian_ordinal_belongs_to_the_ruler_and_a_century_is_no_name()
    {
        Assert.NotNull(Romanian("Castelul a fost ridicat de Ludovic al XIV-lea lângă Brad.").MentionOf("Ludovic al XIV-lea"));
        Assert.DoesNotContain(Romanian("Castelul a fost ridicat în secolul al XVI-lea lângă Brad.").Entities, e => e.Mentions.Any(m => m.Text.Contains("XVI", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_Arabic_article_belongs_to_the_name()
    {
        Assert.NotNull(Romanian("Ministrul Tarek al-Hamdani a vorbit la Brad.").MentionOf("Tarek al-Hamdani"));
        Assert.NotNull(English("The minister, Tarek al-Hamdani, spoke in Brad.").MentionOf("Tarek al-Hamdani"));
    }

    [Fact]
    public void What_a_quotation_opens_with_and_what_people_believe_is_no_name()
    {
        Assert.Null(English("Radu Pintea said, \"Right now we wait in Brad.\"").EntityOf("Right"));
        Assert.Null(English("The Christian families left Brad, and the Catholic ones stayed.").EntityOf("Christian"));
        Assert.NotNull(English("Pintea stated that he would return to Brad.").MentionOf("Pintea"));
    }
}
