using Align.Similarity;
using FsCheck;
using FsCheck.Fluent;

namespace Align.Tests.Search;

public sealed class CrossLingualIndexTests
{
    private static readonly string[] English =
    [
        "The minister said he would resign on Monday.", "Russia denied that it had meddled in the election.", "Heavy rain flooded 40 houses in Suceava.", "The hospital has no heating.",
        "The central bank raised its key rate to 7%.", "Two people were injured when a train derailed.", "", "The two presidents met in Helsinki for more than two hours.",
        "The president said the meeting in Helsinki was a success.", "!!!", "Nobody was injured.",
    ];

    private static readonly string[] Romanian =
    [
        "Ministrul a spus că va demisiona luni.", "Rusia a negat că s-ar fi amestecat în alegeri.", "Ploile abundente au inundat 40 de case din Suceava.", "Spitalul nu are căldură.",
        "Banca centrală a majorat dobânda-cheie la 7%.", "Două persoane au fost rănite după ce un tren a deraiat.", "", "Cei doi președinți s-au întâlnit la Helsinki mai bine de două ore.",
        "Președintele a spus că întâlnirea de la Helsinki a fost un succes.", "!!!", "Nimeni nu a fost rănit.",
    ];

    [Fact]
    public void The_text_that_says_the_same_comes_first()
    {
        var index = Aligner.Default.Index(English);
        Assert.Equal(English.Length, index.Count);
        for (var i = 0; i < Romanian.Length; i++)
            if (Romanian[i].Length > 3)
                Assert.Equal(i, index.Search(Romanian[i], 3)[0].Number);
    }

    [Fact]
    public void Hits_are_those_of_scoring_every_text()
    {
        var index = Aligner.Default.Index(English);
        foreach (var query in Romanian)
            AssertExact(index, English, query, 4);
    }

    [Fact]
    public void Hits_are_those_of_scoring_every_text_for_random_texts()
    {
        var words = Gen.Elements("minister", "said", "not", "Monday", "Russia", "Putin", "40", "houses", "took part", "in", "10 miles", "2018", "prime minister", "quox", "?", "rain", "the", "she", "you", "United States");
        var romanian = Gen.Elements("ministrul", "a spus", "nu", "luni", "Rusia", "lui Putin", "40 de case", "a luat parte", "în", "16 km", "2018", "premierul", "quoxul", "?", "ploaia", "ea", "ești", "Statele Unite", "americanii");
        var texts = Gen.ListOf(words.ListOf().Select(w => string.Join(' ', w)));
        Prop.ForAll((from t in texts from q in romanian.ListOf().Select(w => string.Join(' ', w)) select (Texts: t.ToArray(), Query: q)).ToArbitrary(), data =>
        {
            using var index = Aligner.Default.Index(data.Texts);
            AssertExact(index, data.Texts, data.Query, 3);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }

    [Fact]
    public void A_text_without_anything_in_common_is_no_hit()
    {
        var index = Aligner.Default.Index(English);
        Assert.Empty(index.Search(""));
        Assert.Empty(index.Search("zgrimbul vrelește"));
        Assert.True(index.Search("Spitalul", 10).Count < English.Length);
        Assert.Empty(Aligner.Default.Index(Array.Empty<string>()).Search("Spitalul"));
    }

    [Fact]
    public void Equal_texts_come_in_their_order()
    {
        var index = Aligner.Default.Index(Enumerable.Repeat("The hospital has no heating.", 30));
        Assert.Equal(Enumerable.Range(0, 12), index.Search("Spitalul nu are căldură.", 12).Select(h => h.Number));
    }

    [Fact]
    public void An_index_is_stored_and_opened_with_the_same_hits_and_the_same_bytes()
    {
        using var folder = new Contract.TempFolder();
        var (one, two) = (folder.In("1.index"), folder.In("2.index"));
        var index = Aligner.Default.Index(English);
        index.Save(one);
        using (var opened = Aligner.Default.OpenIndex(one))
        {
            Assert.Equal(English.Length, opened.Count);
            foreach (var query in Romanian)
                Assert.Equal(index.Search(query), opened.Search(query));
            opened.Save(two);
        }
        Assert.Equal(File.ReadAllBytes(one), File.ReadAllBytes(two));
    }

    [Fact]
    public void Texts_are_appended_without_changing_those_before()
    {
        using var folder = new Contract.TempFolder();
        var path = folder.In("a.index");
        var (first, rest) = (English[..4], English[4..]);
        Aligner.Default.Index(first).Save(path);
        using var before = Aligner.Default.OpenIndex(path);
        using var both = before.Append(rest.Select(t => new IndexedText(t)));
        var whole = Aligner.Default.Index(English);
        Assert.Equal(English.Length, both.Count);
        Assert.Equal(4, before.Count);
        foreach (var query in Romanian)
            Assert.Equal(whole.Search(query, 5), both.Search(query, 5));
    }

    [Fact]
    public void Ids_are_kept_and_numbers_stand_in_for_those_that_lack()
    {
        using var folder = new Contract.TempFolder();
        var path = folder.In("a.index");
        var index = Aligner.Default.Index(["Rain.", "Snow."]).Append([new IndexedText("The hospital has no heating.", "spital/7"), new IndexedText("The hospital has no water.")]);
        index.Save(path);
        using var opened = Aligner.Default.OpenIndex(path);
        Assert.Equal(["spital/7", "3"], opened.Search("Spitalul nu are căldură.", 2).Select(h => h.Id));
        Assert.Equal("0", opened.Search("ploaie", 1)[0].Id);
    }

    [Fact]
    public void A_damaged_file_is_refused_wherever_the_damage_is()
    {
        using var folder = new Contract.TempFolder();
        var path = folder.In("a.index");
        Aligner.Default.Index(English).Save(path);
        var bytes = File.ReadAllBytes(path);
        for (var at = 0; at < bytes.Length; at += at < 600 ? 7 : 997)
        {
            var damaged = (byte[])bytes.Clone();
            damaged[at] ^= 0x10;
            Refused(damaged, "a.index");
        }
        for (var length = 0; length < bytes.Length; length += 491)
            Refused(bytes[..length], "a.index");
        Refused([.. bytes, 1, 2, 3], "a.index");
        Refused("Just a text file that is long enough to have a header of its own, but says something else entirely."u8.ToArray(), "not an index");

        void Refused(byte[] content, string words)
        {
            File.WriteAllBytes(path, content);
            Assert.Contains(words, Assert.Throws<InvalidDataException>(() => Aligner.Default.OpenIndex(path)).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_index_of_the_other_language_is_refused()
    {
        using var folder = new Contract.TempFolder();
        var path = folder.In("a.index");
        Aligner.Between(Language.English, Language.Romanian).Build().Index(Romanian).Save(path);
        Assert.Contains("'ro'", Assert.Throws<InvalidDataException>(() => Aligner.Default.OpenIndex(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void English_queries_find_Romanian_texts()
    {
        var index = Aligner.Between(Language.English, Language.Romanian).Build().Index(Romanian);
        for (var i = 0; i < English.Length; i++)
            if (English[i].Length > 3)
                Assert.Equal(i, index.Search(English[i], 1)[0].Number);
    }

    [Fact]
    public void Searches_from_many_threads_give_the_same()
    {
        var index = Aligner.Default.Index(Enumerable.Range(0, 50).SelectMany(_ => English));
        var expected = Romanian.Select(q => index.Search(q)).ToArray();
        Parallel.For(0, 200, i => Assert.Equal(expected[i % Romanian.Length], index.Search(Romanian[i % Romanian.Length])));
    }

    [Fact]
    public void Odd_texts_do_no_harm()
    {
        string[] odd = ["\uD800 hospital \uDFFF", new string('a', 100_000), "hospital\0heating", string.Concat(Enumerable.Repeat("hospital heating ", 20_000)), "| ~ @ = #1 hospital", "=3|25|||", "@hospital|us"];
        var index = Aligner.Default.Index(odd);
        Assert.NotEmpty(index.Search("Spitalul nu are căldură.", 10));
        AssertExact(index, odd, "Spitalul nu are căldură.", 10);
    }

    [Fact]
    public void Nothing_is_found_after_closing_and_no_number_below_one()
    {
        var index = Aligner.Default.Index(English);
        Assert.Throws<ArgumentOutOfRangeException>(() => index.Search("ploaie", 0));
        index.Dispose();
        Assert.Throws<ObjectDisposedException>(() => index.Search("ploaie"));
    }

    [Fact]
    public void Building_can_be_watched_and_stopped()
    {
        var seen = 0;
        Aligner.Default.Index(Enumerable.Repeat("Rain.", 2500), new Watch(n => seen = n));
        Assert.Equal(2500, seen);
        using var stop = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => Aligner.Default.Index(Enumerable.Repeat("Rain.", 5000), new Watch(_ => stop.Cancel()), stop.Token));
    }

    private static void AssertExact(CrossLingualIndex index, IReadOnlyList<string> texts, string query, int top)
    {
        var source = Aligner.Default.ReadSource(query).Profile;
        var expected = texts.Select((t, n) => (Number: n, Score: SentenceScorer.Score(source, Aligner.Default.ReadTarget(t).Profile)))
            .Where(h => h.Score.SourceCoverage > 0 && h.Score.Score > 0).OrderByDescending(h => h.Score.Score).ThenBy(h => h.Number).Take(top).Select(h => (h.Number, h.Score.Score)).ToArray();
        Assert.Equal(expected, index.Search(query, top).Select(h => (h.Number, h.Score)));
    }

    private sealed class Watch(Action<int> report) : IProgress<int>
    {
        public void Report(int value) => report(value);
    }
}
