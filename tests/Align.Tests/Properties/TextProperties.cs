using Align.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Align.Tests.Properties;

/// <summary>What holds of the tokens and sentences of any text at all.</summary>
public sealed class TextProperties
{
    private static readonly Language[] Languages = [Language.Romanian, Language.English, Language.Of("de")];

    // What real texts are made of, and what breaks readers: marks, ends of lines, clitics, abbreviations, halves of surrogate pairs.
    private static readonly string[] Pieces =
    [
        "a", "A", "î", "Î", "ș", "S", "n", "s", "t", "re", "într", "nu", "sînt", "dl", "etc", "U", "S", "p", "m", "Ph", "D", "ul", "lea", "ului", "don", "ll", "http://", "www.", "x.ro",
        "1", "20", "2018", "07", "16", ".", "..", "...", ",", ":", ";", "!", "?", "…", "-", "--", "–", "‑", "'", "’", "`", "\"", "„", "”", "«", "»", "(", ")", "[", "]", "@", "#",
        "_", "=====", "*", "%", "€", ":)", "<", ">", "/", " ", " ", " ", "  ", "\n", "\n\n", "\r\n", "\r", "\t", "\u2028", "\u2029", "\f", "\v", "\u00A0",
        "\u00AD", "\u200B", "\u200D", "\uFEFF", "\uFE0F", "\u0302", "\u0326", "\uD83D", "\uDE00", "\uD83D\uDE00", "\uD835\uDC00", "\0", "\u0007", "ﬁ", "ß", "हि", "漢字", "Ж",
    ];

    [Fact]
    public void Tokens_and_sentences_of_any_string_are_sound() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => HoldsFor(text ?? "")).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Tokens_and_sentences_of_any_sequence_of_UTF_16_units_are_sound()
    {
        var unit = Gen.OneOf(Gen.Choose(0, 0xFFFF), Gen.Choose(0, 0x7F), Gen.Choose(0xD800, 0xDFFF), Gen.Choose(0x2000, 0x206F)).Select(c => (char)c);
        Prop.ForAll(unit.ArrayOf().Select(units => new string(units)).ToArbitrary(), HoldsFor).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    [Fact]
    public void Tokens_and_sentences_of_any_mixture_of_tricky_pieces_are_sound() =>
        Prop.ForAll(Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary(), HoldsFor).Check(Config.QuickThrowOnFailure.WithMaxTest(5000));

    [Fact]
    public void Any_word_folds_within_the_promised_length_and_folds_to_itself_again()
    {
        Prop.ForAll(Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary(), word =>
        {
            foreach (var language in Languages)
            {
                var folded = Folding.Fold(word, language);
                Assert.InRange(folded.Length, 0, Folding.MaxLength(word.Length));
                Assert.Equal(folded, Folding.Fold(folded, language));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    [DataFact("news", "parallel")]
    public void Tokens_and_sentences_of_every_text_of_the_development_data_are_sound()
    {
        var root = Path.GetDirectoryName(DevelopmentData.Find("news"))!;
        var files = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var text = File.ReadAllText(file);
            var language = file.Contains(".en", StringComparison.Ordinal) || Path.GetFileName(file).StartsWith("en", StringComparison.Ordinal) ? Language.English : Language.Romanian;
            HoldsFor(text, language);
        }
    }

    [Theory]
    [InlineData("a")]
    [InlineData("cuvânt ")]
    [InlineData("(")]
    [InlineData("\u200B")]
    public void Five_megabytes_of_one_line_are_read(string piece) => Read(piece, 5_000_000);

    /// <summary>What looks ahead or behind could go over a long line again and again. There is no clock: the test is that it ends.</summary>
    [Theory]
    [InlineData("reîntre")]
    [InlineData("a.")]
    [InlineData("a-")]
    [InlineData("a'")]
    [InlineData("n't")]
    [InlineData("1.")]
    [InlineData("a@b.")]
    [InlineData("a@1-")]
    [InlineData("http://")]
    [InlineData("\"")]
    [InlineData("a\u200B")]
    [InlineData(":)")]
    [InlineData("Ph.D.")]
    [InlineData("lt.-col.-")]
    [InlineData("[5]")]
    [InlineData("A. ")]
    [InlineData(" ")]
    [InlineData("- \r")]
    public void A_megabyte_of_the_same_trap_is_read(string piece) => Read(piece, 1_000_000);

    private static void Read(string piece, int size)
    {
        var text = string.Concat(Enumerable.Repeat(piece, size / piece.Length));
        foreach (var language in new[] { Language.Romanian, Language.English })
        {
            var table = new TokenTable(text, TextAnalyzer.For(language));
            var covered = 0L;
            for (var i = 0; i < table.Count; i++)
                covered += table.OpensSentence(i) ? table[i].Length : table[i].End - table[i].Start;
            Assert.InRange(covered, 0, text.Length);
        }
    }

    private static void HoldsFor(string text)
    {
        foreach (var language in Languages)
            HoldsFor(text, language);
    }

    private static void HoldsFor(string text, Language language)
    {
        var analyzer = TextAnalyzer.For(language);
        var tokens = new List<TokenSpan>();
        analyzer.Tokenizer.Tokenize(text, tokens);

        // Tokens are in order, apart from one another, not empty; what lies between them is white space or adds nothing.
        var end = 0;
        foreach (var token in tokens)
        {
            AssertIgnored(text, end, token.Start);
            Assert.True(token.Start < token.End && token.End <= text.Length);
            Assert.False(char.IsWhiteSpace(text[token.Start]) || char.IsWhiteSpace(text[token.End - 1]));
            end = token.End;
        }
        AssertIgnored(text, end, text.Length);

        // No token begins or ends inside a surrogate pair.
        foreach (var token in tokens)
            Assert.False(SplitsPair(text, token.Start) || SplitsPair(text, token.End));

        // Sentences cover all tokens once, in order, and reach from the first to the last of theirs.
        var next = 0;
        var paragraph = 0;
        foreach (var sentence in analyzer.Splitter.Split(text, tokens))
        {
            Assert.Equal(next, sentence.FirstToken);
            Assert.True(sentence.EndToken > sentence.FirstToken);
            Assert.Equal(tokens[sentence.FirstToken].Start, sentence.Start);
            Assert.Equal(tokens[sentence.EndToken - 1].End, sentence.End);
            Assert.InRange(sentence.Paragraph, paragraph, paragraph + 1);
            next = sentence.EndToken;
            paragraph = sentence.Paragraph;
        }
        Assert.Equal(tokens.Count, next);

        // The table slices every token back to its surface, and knows its form.
        var table = new TokenTable(text, analyzer);
        Assert.Equal(tokens.Count, table.Count);
        for (var i = 0; i < table.Count; i++)
        {
            Assert.Equal(text[tokens[i].Start..tokens[i].End], table.Token(i).Text);
            Assert.Equal(Folding.Fold(table.Surface(i), language), table.Folded(i));
            Assert.Equal(i, Math.Clamp(i, table.Sentences[table.SentenceOf(i)].FirstToken, table.Sentences[table.SentenceOf(i)].EndToken - 1));
        }
    }

    private static void AssertIgnored(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
            Assert.True(char.IsWhiteSpace(text[i]) || Folding.IsIgnorable(text[i]), $"U+{(int)text[i]:X4} at {i} belongs to no token");
    }

    private static bool SplitsPair(string text, int i) => i > 0 && i < text.Length && char.IsHighSurrogate(text[i - 1]) && char.IsLowSurrogate(text[i]);
}
