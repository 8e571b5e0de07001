using Align.Lexicons;
using Align.Text;

namespace Align.Tests.Lexicons;

public sealed class WordFormsTests
{
    [Fact]
    public void Romanian_forms_belong_to_their_words()
    {
        string[] pairs =
        [
            "casă n case casele caselor casei", "carte n cărți cărțile cărții", "poartă n porți porții", "seară n seri serile", "masă n mese mesei", "brad n brazi brazilor",
            "tren n trenuri trenului trenurile", "leu n leul leului", "câine n câinele câinilor", "radio n radioul radioului", "basma n basmaua basmale", "cafea n cafeaua cafele",
            "frumos adj frumoasă frumoși frumoase frumoasei", "românesc adj românească românești", "negru adj neagră negri negre", "roșu adj roșie roșii", "mare adj mari marile", "nou adj nouă noi noua noilor", "verde adj verzi",
            "lucra v lucrez lucrează lucrat lucrând lucrau", "merge v mergem mergeau mergând", "citi v citesc citește citit citind", "hotărî v hotărăsc hotărât hotărând", "vedea v vedem vedeau",
        ];
        foreach (var pair in pairs)
        {
            var words = pair.Split(' ');
            foreach (var form in words[2..])
                Assert.True(IsRomanianForm(form, words[0], words[1]), $"{form} of {words[0]}");
        }
    }

    [Fact]
    public void Forms_of_other_words_do_not()
    {
        Assert.False(IsRomanianForm("viteze", "vită", "n"));
        Assert.False(IsRomanianForm("vite", "viteză", "n"));
        Assert.False(IsRomanianForm("venituri", "veni", "v"));
        Assert.False(IsRomanianForm("casele", "casetă", "n"));
        Assert.False(IsRomanianForm("portul", "poartă", "n"));
    }

    [Fact]
    public void English_forms_belong_to_their_words()
    {
        string[] pairs =
        [
            "house n houses", "box n boxes", "city n cities", "stop v stopped stopping stops", "try v tries tried trying", "make v making makes", "agree v agreed", "focus v focused focuses",
            "large adj larger largest", "big adj bigger biggest", "happy adj happier happiest", "slow adj slower", "fast adv faster fastest", "narrow adj narrower", "early adv earlier",
        ];
        foreach (var pair in pairs)
        {
            var words = pair.Split(' ');
            foreach (var form in words[2..])
                Assert.True(EnglishForms.IsForm(form, words[0], EnglishForms.ParadigmOf(words[0], words[1])), $"{form} of {words[0]}");
        }
        Assert.Equal(["big", "bigger", "biggest"], EnglishForms.Of("big", "adj"));
        Assert.Equal(["simple", "simpler", "simplest"], EnglishForms.Of("simple", "adj"));
        Assert.Equal(["national"], EnglishForms.Of("national", "adj"));
        Assert.Equal(["house"], EnglishForms.Of("house", "n"));
    }

    [Fact]
    public void English_forms_of_other_words_do_not()
    {
        Assert.False(IsEnglishForm("personal", "person", "n"));
        Assert.False(IsEnglishForm("number", "numb", "n"));
        Assert.False(IsEnglishForm("stated", "stat", "n"));
        Assert.False(IsEnglishForm("universal", "university", "n"));
    }

    private static bool IsRomanianForm(string form, string lemma, string partOfSpeech) =>
        RomanianForms.IsForm(Folding.Fold(form, Language.Romanian), Folding.Fold(lemma, Language.Romanian), RomanianForms.ParadigmOf(lemma, partOfSpeech));

    private static bool IsEnglishForm(string form, string lemma, string partOfSpeech) => EnglishForms.IsForm(form, lemma, EnglishForms.ParadigmOf(lemma, partOfSpeech));
}
