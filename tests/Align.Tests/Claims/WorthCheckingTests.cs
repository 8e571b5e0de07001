using static Align.Tests.Entities.Reading;

namespace Align.Tests.Claims;

/// <summary>What is no claim, though somebody or the newsroom says it.</summary>
public sealed class WorthCheckingTests
{
    private static void Claims(string text, params string[] expected)
    {
        var isRomanian = text.Any(c => "ăâîșț".Contains(c));
        Assert.Equal(expected, (isRomanian ? Romanian(text) : English(text)).Claims.Select(c => c.Text));
        if (isRomanian)
            Assert.Equal(expected.Select(Bare), Romanian(Bare(text)).Claims.Select(c => c.Text));
    }

    [Fact]
    public void The_newsroom_asks_and_claims_nothing()
    {
        Claims("Margaret Holloway closed the school in Leeds. Will Brussels freeze the money?", "Margaret Holloway closed the school in Leeds");
        Claims("Ion Vasilescu a închis școala din Brad. Va fi afectată și Deva?", "Ion Vasilescu a închis școala din Brad");
    }

    [Fact]
    public void A_question_with_a_figure_says_something_all_the_same() =>
        Claims("Will the company repay the 9 million euros it was given in 2016?", "Will the company repay the 9 million euros it was given in 2016");

    [Fact]
    public void A_sentence_that_brings_on_whoever_is_quoted_next_is_none()
    {
        Claims("The mayor, Margaret Holloway, was having none of it. \"The bridge in Leeds was checked every year,\" she said.", "The bridge in Leeds was checked every year");
        Claims("Primarul Ion Vasilescu are altă versiune. „Podul din Brad a fost verificat în fiecare an”, a spus el.", "Podul din Brad a fost verificat în fiecare an");
    }

    [Fact]
    public void A_few_quoted_words_without_name_figure_or_denial_are_none()
    {
        Claims("\"We came here for ambition. The bridge in Leeds had been closed since March,\" said Margaret Holloway.", "The bridge in Leeds had been closed since March");
        Claims("„Ne-au râs în nas. Podul din Brad era închis din martie”, a spus Ion Vasilescu.", "Podul din Brad era închis din martie");
        Claims("\"Nobody has called us,\" said Margaret Holloway.", "Nobody has called us");
        Claims("„Nimeni nu ne-a întrebat”, a spus Ion Vasilescu.", "Nimeni nu ne-a întrebat");
    }

    [Fact]
    public void An_item_of_a_list_needs_no_verb()
    {
        Claims("Banca Transilvania a publicat raportul la Cluj:\n• 146 de sucursale și 3.600 de angajați\n• active de 5 miliarde de euro", "Banca Transilvania a publicat raportul la Cluj", "146 de sucursale și 3.600 de angajați", "active de 5 miliarde de euro");
        Claims("Margaret Holloway described the bank in Leeds:\n- 146 branches and 3,600 employees", "Margaret Holloway described the bank in Leeds", "146 branches and 3,600 employees");
    }
}
