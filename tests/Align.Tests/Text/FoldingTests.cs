using System.Globalization;
using System.Text;
using Align.Text;

namespace Align.Tests.Text;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("Țară", "tara")]
    [InlineData("ŢARĂ", "tara")]
    [InlineData("T\u0326ara\u0306", "tara")]
    [InlineData("fâșie", "fasie")]
    [InlineData("Chișinău", "chisinau")]
    [InlineData("Łódź", "lodz")]
    [InlineData("Đoković", "dokovic")]
    [InlineData("Erdoğan", "erdogan")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("Diyarbakır", "diyarbakir")]
    [InlineData("ISTANBUL", "istanbul")]
    [InlineData("Győr", "gyor")]
    [InlineData("Straße", "strasse")]
    [InlineData("STRAẞE", "strasse")]
    [InlineData("Ægir", "aegir")]
    [InlineData("œuvre", "oeuvre")]
    [InlineData("ﬁnanțe", "finante")]
    [InlineData("eﬃcient", "efficient")]
    [InlineData("Nguyễn", "nguyen")]
    [InlineData("Ελλάς", "ελλασ")]
    [InlineData("Αθήνα", "αθηνα")]
    [InlineData("Йод", "иод")]
    [InlineData("O’Brien", "o'brien")]
    [InlineData("don`t", "don't")]
    [InlineData("nord‑est", "nord-est")]
    [InlineData("co\u00ADope\u00ADrare", "cooperare")]
    [InlineData("G\u200B20\uFEFF", "g20")]
    [InlineData("\u212A", "k")]
    [InlineData("\0", "\0")]
    [InlineData("\uD83D\uDE00", "\uD83D\uDE00")]
    [InlineData("", "")]
    public void A_word_folds_to_plain_lower_case(string word, string folded)
    {
        Assert.Equal(folded, Folding.Fold(word, Language.Romanian));
        Assert.Equal(folded, Folding.Fold(word, Language.English));
    }

    [Theory]
    [InlineData("pămînt", "pamant")]
    [InlineData("cînd", "cand")]
    [InlineData("CÎND", "cand")]
    [InlineData("creînd", "creand")]
    [InlineData("hotărî", "hotari")]
    [InlineData("hotărî-va", "hotari-va")]
    [InlineData("în", "in")]
    [InlineData("încă", "inca")]
    [InlineData("înainte", "inainte")]
    [InlineData("reîncepe", "reincepe")]
    [InlineData("neînțeles", "neinteles")]
    [InlineData("preîntîmpina", "preintampina")]
    [InlineData("bineînțeles", "bineinteles")]
    [InlineData("subînțeles", "subinteles")]
    [InlineData("coînceput", "coinceput")]
    [InlineData("autoîncărcat", "autoincarcat")]
    [InlineData("dezînvăța", "dezinvata")]
    [InlineData("semiînchis", "semiinchis")]
    [InlineData("nemaiîntîlnit", "nemaiintalnit")]
    [InlineData("sînt", "sunt")]
    [InlineData("sîntem", "suntem")]
    [InlineData("sînteți", "sunteti")]
    [InlineData("sint", "sunt")]
    public void An_inner_î_folds_as_today_s_spelling_does(string word, string folded) => Assert.Equal(folded, Folding.Fold(word, Language.Romanian));

    [Theory]
    [InlineData("-ntreabă", "intreaba")]
    [InlineData("-mpotriva", "impotriva")]
    [InlineData("-n", "-n")]
    [InlineData("-mi", "-mi")]
    [InlineData("-ne", "-ne")]
    public void An_î_dropped_after_a_hyphen_comes_back(string word, string folded) => Assert.Equal(folded, Folding.Fold(word, Language.Romanian));

    [Fact]
    public void A_lone_surrogate_stays() => Assert.Equal("a\uD83Db", Folding.Fold("A\uD83DB", Language.Romanian));

    [Fact]
    public void The_inner_î_is_a_Romanian_matter() => Assert.Equal("maitre", Folding.Fold("maître", Language.Of("fr")));

    [Fact]
    public void Old_spelling_in_a_long_chain_of_prefixes_neither_overflows_nor_takes_long()
    {
        var folded = Folding.Fold(string.Concat(Enumerable.Repeat("reîntre", 100_000)), Language.Romanian);
        Assert.Equal(700_000, folded.Length);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("az-Latn-AZ")]
    [InlineData("ro-RO")]
    [InlineData("")]
    public void The_culture_changes_nothing(string culture)
    {
        using var _ = new CultureScope(culture);
        Assert.Equal("istanbul", Folding.Fold("ISTANBUL", Language.Romanian));
        Assert.Equal("ministri", Folding.Fold("MINIȘTRI", Language.Romanian));
        Assert.Equal("diyarbakir", Folding.Fold("DİYARBAKIR", Language.English));
        Assert.Equal("inca", Folding.Fold("ÎNCĂ", Language.Romanian));
        Assert.Equal(TextAnalyzer.For(Language.English).Key("citizens"), TextAnalyzer.For(Language.English).Key("CITIZENS"));
    }

    // Under invariant globalization Normalize changes nothing, and there is nothing to compare.
    [Fact]
    public void Composed_and_decomposed_Latin_letters_fold_alike()
    {
        var apart = from c in Enumerable.Range(0xC0, 0x1EFF - 0xC0).Select(c => ((char)c).ToString())
                    let decomposed = c.Normalize(NormalizationForm.FormD)
                    where char.IsAsciiLetter(decomposed[0]) && Folding.Fold(c, Language.English) != Folding.Fold(decomposed, Language.English)
                    select c;
        Assert.Empty(apart);
    }

    [Fact]
    public void A_destination_that_is_too_short_is_refused() =>
        Assert.Throws<ArgumentException>(() => Folding.Fold("abc", new char[8], Language.English));

    [Fact]
    public void Folding_allocates_nothing()
    {
        var folded = new char[64];
        Folding.Fold("Președinților", folded, Language.Romanian);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            Folding.Fold("Președinților", folded, Language.Romanian);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }
}
