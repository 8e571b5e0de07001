using Align.Text;

namespace Align.Tests.Text;

/// <summary>Where the tokenizer cuts. Expected tokens are separated by single spaces.</summary>
public sealed class TokenizerTests
{
    // --- Romanian clitics and endings ---

    [Theory]
    [InlineData("s-au dus", "s- au dus")]
    [InlineData("S-AU DUS", "S- AU DUS")]
    [InlineData("l-a văzut", "l- a văzut")]
    [InlineData("m-am, v-ați, n-ar, i-ar", "m- am , v- ați , n- ar , i- ar")]
    [InlineData("și-a spus", "și- a spus")]
    [InlineData("ne-am, te-ai, le-a", "ne- am , te- ai , le- a")]
    [InlineData("într-o zi", "într- o zi")]
    [InlineData("Într-un oraș", "Într- un oraș")]
    [InlineData("intr-o zi", "intr- o zi")]
    [InlineData("i\u0302ntr-o zi", "i\u0302ntr- o zi")]
    [InlineData("dintr-un, printr-o", "dintr- un , printr- o")]
    [InlineData("nu-i", "nu -i")]
    [InlineData("ce-i, care-l, să-l, dacă-i", "ce -i , care -l , să -l , dacă -i")]
    [InlineData("ce-a, de-abia, pe-aici", "ce- a , de- abia , pe- aici")]
    [InlineData("a-și face", "a -și face")]
    [InlineData("spunându-i", "spunându -i")]
    [InlineData("ducându-se", "ducându -se")]
    [InlineData("datu-ne-au", "datu -ne -au")]
    [InlineData("uite-o, dă-mi", "uite -o , dă -mi")]
    [InlineData("să-ntrebe", "să -ntrebe")]
    [InlineData("SUA-ului", "SUA -ului")]
    [InlineData("UE-ului", "UE -ului")]
    [InlineData("PSD-ul, ONG-urile", "PSD -ul , ONG -urile")]
    [InlineData("S.U.A.-ului", "S.U.A. -ului")]
    [InlineData("al XIV-lea", "al XIV -lea")]
    [InlineData("al 20-lea, a 8-a", "al 20 -lea , a 8 -a")]
    [InlineData("G20-ului", "G20 -ului")]
    [InlineData("nord‑est", "nord ‑ est")]
    [InlineData("ruso-ucrainean", "ruso - ucrainean")]
    [InlineData("Cluj-Napoca", "Cluj - Napoca")]
    [InlineData("Rio-de-Janeiro", "Rio - de - Janeiro")]
    [InlineData("prim-ministrul", "prim - ministrul")]
    [InlineData("O'Neill a mers la McDonald's", "O'Neill a mers la McDonald 's")]
    [InlineData("''cuvânt''", "'' cuvânt ''")]
    [InlineData("cuvânt-", "cuvânt -")]
    [InlineData("s-", "s-")]
    public void Romanian(string text, string tokens) => Check(Language.Romanian, text, tokens);

    // --- English contractions ---

    [Theory]
    [InlineData("don't", "do n't")]
    [InlineData("Don’t", "Do n’t")]
    [InlineData("can't, won't", "ca n't , wo n't")]
    [InlineData("DON'T", "DO N'T")]
    [InlineData("don`t", "do n`t")]
    [InlineData("Putin's", "Putin 's")]
    [InlineData("we'll, they'd, I'm, you're, I've", "we 'll , they 'd , I 'm , you 're , I 've")]
    [InlineData("wouldn't've", "would n't 've")]
    [InlineData("o'clock", "o'clock")]
    [InlineData("O'Brien's", "O'Brien 's")]
    [InlineData("rock'n'roll", "rock'n'roll")]
    [InlineData("ministers' talks", "ministers ' talks")]
    [InlineData("'quoted'", "' quoted '")]
    [InlineData("the 1990's", "the 1990 's")]
    [InlineData("U.S.'s", "U.S. 's")]
    [InlineData("well-known", "well - known")]
    [InlineData("s-au", "s - au")]
    public void English(string text, string tokens) => Check(Language.English, text, tokens);

    [Theory]
    [InlineData("l'homme d'État", "l'homme d'État")]
    [InlineData("geht's nach Baden-Baden", "geht's nach Baden - Baden")]
    public void A_language_that_is_not_built_in_is_split_at_hyphens_only(string text, string tokens) => Check(Language.Of("fr"), text, tokens);

    // --- numbers, dates, times: alike in both languages ---

    [Theory]
    [InlineData("1.234,5", "1.234,5")]
    [InlineData("1,234.5", "1,234.5")]
    [InlineData("16.07.2018", "16.07.2018")]
    [InlineData("16.07.2018.", "16.07.2018 .")]
    [InlineData("2018-07-16", "2018-07-16")]
    [InlineData("2018-2019", "2018 - 2019")]
    [InlineData("12/07/2018", "12/07/2018")]
    [InlineData("1.234/567", "1.234 / 567")]
    [InlineData("9:30", "9:30")]
    [InlineData("9.30am", "9.30 am")]
    [InlineData("25m", "25 m")]
    [InlineData("1990s", "1990s")]
    [InlineData("20th", "20th")]
    [InlineData("3D, G20, 4x4", "3D , G20 , 4x4")]
    [InlineData("10%", "10 %")]
    [InlineData("€25m", "€ 25 m")]
    [InlineData("-5", "- 5")]
    [InlineData("3,", "3 ,")]
    [InlineData("1’000", "1’000")]
    public void Numbers(string text, string tokens) => CheckBoth(text, tokens);

    [Theory]
    [InlineData("1.234,5", TokenKind.Number)]
    [InlineData("2018-07-16", TokenKind.Number)]
    [InlineData("1990s", TokenKind.Word)]
    [InlineData("Rusia", TokenKind.Word)]
    [InlineData("S.U.A.", TokenKind.Word)]
    [InlineData("https://example.com/a?b=c", TokenKind.Link)]
    [InlineData("#alegeri2024", TokenKind.Link)]
    [InlineData("!", TokenKind.Punctuation)]
    [InlineData("...", TokenKind.Punctuation)]
    [InlineData("„", TokenKind.Punctuation)]
    [InlineData("€", TokenKind.Symbol)]
    [InlineData("%", TokenKind.Symbol)]
    [InlineData("\uD83D\uDE00", TokenKind.Symbol)]
    [InlineData("\u0007", TokenKind.Symbol)]
    [InlineData(":-)", TokenKind.Symbol)]
    public void Every_token_has_its_kind(string text, TokenKind kind) => Assert.Equal(kind, Assert.Single(Tokenize(Language.Romanian, text)).Kind);

    // --- addresses ---

    [Theory]
    [InlineData("https://example.com/a_(b)?c=d#e.", "https://example.com/a_(b)?c=d#e .")]
    [InlineData("(www.example.com)", "( www.example.com )")]
    [InlineData("„http://x.ro/y”", "„ http://x.ro/y ”")]
    [InlineData("ion.pop@example.co.uk,", "ion.pop@example.co.uk ,")]
    [InlineData("<a-b@c.ro>", "< a-b@c.ro >")]
    [InlineData("#BrexitVote @UN_News", "#BrexitVote @UN_News")]
    [InlineData("#1", "# 1")]
    [InlineData("a@b", "a @b")]
    [InlineData("http://", "http://")]
    public void Addresses(string text, string tokens) => CheckBoth(text, tokens);

    // --- abbreviations ---

    [Theory]
    [InlineData("S.U.A. și", "S.U.A. și")]
    [InlineData("ora 5 p.m. azi", "ora 5 p.m. azi")]
    [InlineData("dl. Popescu, nr. 5, str. Lungă", "dl. Popescu , nr. 5 , str. Lungă")]
    [InlineData("lt.-col. Ion", "lt.-col. Ion")]
    [InlineData("art. 5 din C.proc.civ. spune", "art. 5 din C.proc.civ. spune")]
    [InlineData("în anul 50 î.Hr. era", "în anul 50 î.Hr. era")]
    [InlineData("J. K. Rowling", "J. K. Rowling")]
    [InlineData("planul B.", "planul B .")]
    [InlineData("etc.", "etc.")]
    [InlineData("un nume.", "un nume .")]
    public void Romanian_abbreviations_keep_their_dots(string text, string tokens) => Check(Language.Romanian, text, tokens);

    [Theory]
    [InlineData("the U.S. and", "the U.S. and")]
    [InlineData("at 5 a.m. today", "at 5 a.m. today")]
    [InlineData("J.R.R. Tolkien", "J.R.R. Tolkien")]
    [InlineData("a Ph.D. in", "a Ph.D. in")]
    [InlineData("Mr. Smith, No. 5", "Mr. Smith , No. 5")]
    [InlineData("he said no.", "he said no .")]
    [InlineData("so do I. They", "so do I . They")]
    public void English_abbreviations_keep_their_dots(string text, string tokens) => Check(Language.English, text, tokens);

    // --- marks, symbols, odd characters ---

    [Theory]
    [InlineData("Ce?! Nu...", "Ce ? ! Nu ...")]
    [InlineData("„Da”, «nu», “așa”", "„ Da ” , « nu » , “ așa ”")]
    [InlineData("a -- b — c", "a -- b — c")]
    [InlineData("=====", "=====")]
    [InlineData("snake_case _subliniat_", "snake_case _ subliniat _")]
    [InlineData("____", "____")]
    [InlineData("bine :-) foarte :))", "bine :-) foarte :))")]
    [InlineData("nota:)", "nota : )")]
    [InlineData("(vezi: )", "( vezi : )")]
    [InlineData("a\uD83D\uDE00b", "a \uD83D\uDE00 b")]
    [InlineData("a\0b\u0007c", "a \0 b \u0007 c")]
    [InlineData("co\u00ADope\u00ADrare", "co\u00ADope\u00ADrare")]
    [InlineData("unu\u200B doi\uFEFF", "unu doi")]
    [InlineData("\uFEFFunu\u200Edoi", "unu\u200Edoi")]
    [InlineData("fe\u0301minin", "fe\u0301minin")]
    [InlineData("unu\u00A0doi\u2003trei\u3000patru", "unu doi trei patru")]
    [InlineData("हिन्दी", "हिन्दी")]
    [InlineData("5½", "5 ½")]
    [InlineData("", "")]
    [InlineData(" \t\r\n\u2028\uFEFF\u00AD", "")]
    public void Odd_characters(string text, string tokens) => CheckBoth(text, tokens);

    // Not a Theory: an attribute cannot hold a lone surrogate.
    [Fact]
    public void Lone_surrogates_are_symbols()
    {
        CheckBoth("a\uD83Db\uDE00c", "a \uD83D b \uDE00 c");
        CheckBoth("\uD83D", "\uD83D");
        CheckBoth("\uDE00\uD83D", "\uDE00 \uD83D");
        Assert.Equal(TokenKind.Symbol, Assert.Single(Tokenize(Language.Romanian, "\uD83D")).Kind);
    }

    [Fact]
    public void Offsets_are_those_of_the_text()
    {
        var tokens = Tokenize(Language.Romanian, "  Da, \uD83D\uDE00 s-a.");
        Assert.Equal([new(2, 4, TokenKind.Word), new(4, 5, TokenKind.Punctuation), new(6, 8, TokenKind.Symbol), new(9, 11, TokenKind.Word), new(11, 12, TokenKind.Word), new(12, 13, TokenKind.Punctuation)], tokens);
    }

    [Fact]
    public void Nothing_is_allocated_for_a_token()
    {
        var tokenizer = TextAnalyzer.For(Language.Romanian).Tokenizer;
        var text = string.Concat(Enumerable.Repeat("Președintele s-a dus într-o zi la U.E.-ului, nr. 5: „Nu-i așa?” a spus dl. J. K. O'Neill (ion@x.ro) :-) ", 20));
        var tokens = new List<TokenSpan>(10_000);
        tokenizer.Tokenize(text, tokens);
        tokens.Clear();
        var before = GC.GetAllocatedBytesForCurrentThread();
        tokenizer.Tokenize(text, tokens);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static List<TokenSpan> Tokenize(Language language, string text)
    {
        var tokens = new List<TokenSpan>();
        TextAnalyzer.For(language).Tokenizer.Tokenize(text, tokens);
        return tokens;
    }

    private static void Check(Language language, string text, string tokens) =>
        Assert.Equal(tokens, string.Join(' ', Tokenize(language, text).Select(t => text[t.Start..t.End])));

    private static void CheckBoth(string text, string tokens)
    {
        Check(Language.Romanian, text, tokens);
        Check(Language.English, text, tokens);
    }
}
