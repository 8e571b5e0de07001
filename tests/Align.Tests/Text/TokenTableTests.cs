using System.Globalization;
using Align.Tests.Contract;
using Align.Text;

namespace Align.Tests.Text;

public sealed class TokenTableTests
{
    private const string Text = "„S-a întâlnit cu oamenii”, spunea. (Ion) s-a dus.\n\nIncă doi oameni: ÎNCĂ unul?";

    [Fact]
    public void Irregular_forms_have_the_stem_of_their_lemma()
    {
        var romanian = Read(Language.Romanian, "om oameni Oamenii");
        Assert.Single(Enumerable.Range(0, 3).Select(romanian.Stem).Distinct());
        var english = Read(Language.English, "go went GONE");
        Assert.Single(Enumerable.Range(0, 3).Select(english.Stem).Distinct());
    }

    [Fact]
    public void A_form_has_one_number_however_it_is_spelled()
    {
        var table = Read(Language.Romanian, "Încă inca ÎNCĂ i\u0302nca\u0306");
        Assert.Equal(4, table.Count);
        Assert.Equal(1, table.FormCount);
        Assert.Equal(table.Form(0), table.FindForm("inca"));
        Assert.Equal(-1, table.FindForm("Încă"));
    }

    [Fact]
    public void What_opens_a_sentence_is_its_first_word()
    {
        var table = Read(Language.Romanian, Text);
        Assert.Equal(["S-", "Ion", "Incă"], Enumerable.Range(0, table.Count).Where(i => table.IsWord(i) && table.OpensSentence(i)).Select(i => table.Surface(i).ToString()));
    }

    [Fact]
    public void Function_words_are_stop_words_in_any_spelling()
    {
        var table = Read(Language.Romanian, "și şi si ȘI împotriva impotriva guvernul");
        Assert.Equal([true, true, true, true, true, true, false], Enumerable.Range(0, table.Count).Select(table.IsStop));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("az-Latn-AZ")]
    [InlineData("de-DE")]
    public void The_culture_changes_no_token_and_no_sentence(string culture)
    {
        var usual = Describe();
        using var _ = new CultureScope(culture);
        Assert.Equal(usual, Describe());

        static string Describe() => string.Join('\n', new[] { Language.Romanian, Language.English }.SelectMany(language =>
        {
            var table = Read(language, Text + " ISTANBUL I.B.M. İzmir DIN Iași, Inc. It didn't. 1.234,5 :) IT'LL");
            return Enumerable.Range(0, table.Count).Select(i => string.Create(CultureInfo.InvariantCulture, $"{table.Token(i)} {table.SentenceOf(i)} {table.Kind(i)}"));
        }));
    }

    /// <summary>
    /// The tests run with the cultures of ICU where there are any; the command does not. Left out are the letters that Unicode took up last
    /// (U+1C89): whether they have a case depends on the age of ICU.
    /// </summary>
    [Fact]
    public void Every_letter_has_the_same_key_where_globalization_is_invariant()
    {
        var letters = Enumerable.Range(0xC0, 0x1C80 - 0xC0).Concat(Enumerable.Range(0x1D00, 0x300)).Concat(Enumerable.Range(0xFB00, 7)).Append(0x212A).Select(c => (char)c).Where(char.IsLetter);
        var text = string.Concat(letters.Select(c => $"b{c}b{c} "));
        using var folder = new TempFolder();
        folder.Write("letters.txt", text);
        var invariant = new Setting { Folder = folder.Path, Environment = new Dictionary<string, string> { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1" } };
        var stems = AlignCommand.Start(invariant, "analyze", "letters.txt", "--language", "ro").Json().GetProperty("tokens").EnumerateArray().Select(t => t.GetProperty("stem").GetString());
        var table = Read(Language.Romanian, text);
        Assert.Equal(Enumerable.Range(0, table.Count).Select(table.Stem), stems);
    }

    private static TokenTable Read(Language language, string text) => new(text, TextAnalyzer.For(language));
}
