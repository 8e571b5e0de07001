using Align.Tests.Contract;
using FsCheck;
using FsCheck.Fluent;

namespace Align.Tests.Properties;

/// <summary>What holds for the reading and the alignment of any text.</summary>
public sealed class AlignmentProperties
{
    private static IEnumerable<(string Romanian, string English)> Articles =>
        Repository.Articles.Select(f => (File.ReadAllText(Path.Combine(f, "ro.txt")), File.ReadAllText(Path.Combine(f, "en.txt"))));

    /// <summary>Offsets that slice back, and order.</summary>
    private static void CheckDocument(Document d)
    {
        Assert.All(d.Entities.SelectMany(e => e.Mentions), m => Assert.Equal(d.Text[m.Start..m.End], m.Text));
        Assert.All(d.Entities, e => Assert.Equal(e.Mentions.OrderBy(m => m.Start), e.Mentions));
        Assert.All(d.Entities, e => Assert.NotEmpty(e.Mentions));
        Assert.All(d.Quantities.Concat(d.Claims.SelectMany(c => c.Quantities)), q => Assert.Equal(d.Text[q.Start..q.End], q.Text));
        var end = 0;
        foreach (var claim in d.Claims)
        {
            Assert.True(claim.Start >= end && claim.Start < claim.End, $"{claim.Start} after {end}");
            end = claim.End;
            Assert.Equal(d.Text[claim.Start..claim.End], claim.Text);
            Assert.All(claim.Quantities, q => Assert.True(q.Start >= claim.Start && q.End <= claim.End));
            if (claim.Cue is { } cue)
                Assert.Equal(d.Text[cue.Start..cue.End], cue.Text);
            Assert.True(claim.Speaker is null || d.Entities.Contains(claim.Speaker));
            Assert.True(claim.Via is null || d.Entities.Contains(claim.Via));
        }
        Assert.Equal(Enumerable.Range(0, d.Claims.Count), d.Claims.Select(c => c.Number));
    }

    [Fact]
    public void Articles_are_read_in_order_with_offsets_that_slice_back()
    {
        foreach (var (romanian, english) in Articles)
        {
            CheckDocument(Aligner.Default.ReadSource(romanian));
            CheckDocument(Aligner.Default.ReadTarget(english));
            // In the wrong language it makes little sense, and must hold all the same.
            CheckDocument(Aligner.Default.ReadSource(english));
            CheckDocument(Aligner.Default.ReadTarget(romanian));
        }
    }

    [Fact]
    public void Shuffled_pieces_of_articles_are_read_in_order_with_offsets_that_slice_back()
    {
        var words = Articles.SelectMany(a => (a.Romanian + " " + a.English).Split(' ')).ToArray();
        var pieces = Gen.OneOf(Gen.Elements(words), Gen.Elements(words), Gen.Elements("„", "”", "“", "\"", "''", "'", "’", "«", "»", ",,", ",", ";", ":", ".", "?", "\n\n", "a declarat că", "said that", "potrivit lui", "according to", "Putin", "\ud83d", "[", "("));
        var glue = Gen.Elements(" ", " ", " ", "");
        var text = pieces.SelectMany(p => glue.Select(g => p + g)).ListOf().Select(p => string.Concat(p));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(80), Prop.ForAll(text.ToArbitrary(), t =>
        {
            CheckDocument(Aligner.Default.ReadSource(t));
            CheckDocument(Aligner.Default.ReadTarget(t));
        }));
    }

    [Fact]
    public void Links_point_into_both_texts_and_each_claim_is_linked_or_left_over()
    {
        foreach (var (romanian, english) in Articles)
        {
            var a = Aligner.Default.Align(romanian, english);
            foreach (var link in a.Claims)
            {
                Assert.Equal(link.Score, link.Evidence.Sum(e => e.Value * e.Weight), 9);
                Assert.Equal(1, link.Evidence.Sum(e => e.Weight), 9);
                Assert.All(link.Evidence, e => Assert.InRange(e.Value, 0, 1 + 1e-9));
                Assert.All(link.Evidence.SelectMany(e => e.Spans), s => Assert.True(s.SourceStart < s.SourceEnd && s.SourceEnd <= romanian.Length && s.TargetStart < s.TargetEnd && s.TargetEnd <= english.Length));
            }
            Assert.Equal(a.Source.Claims.Count, a.SourceOnly.Count + a.Claims.Select(l => l.Source).Distinct().Count());
            Assert.Equal(a.Target.Claims.Count, a.TargetOnly.Count + a.Claims.Select(l => l.Target).Distinct().Count());
        }
    }

    [Fact]
    public void Threads_and_cultures_change_nothing()
    {
        var pairs = Articles.ToArray();
        var expected = pairs.Select(p => Aligner.Default.Align(p.Romanian, p.English).ToJson()).ToArray();
        var parallel = new string[pairs.Length];
        Parallel.For(0, pairs.Length, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i => parallel[i] = Aligner.Default.Align(pairs[i].Romanian, pairs[i].English).ToJson());
        Assert.Equal(expected, parallel);
        using (new CultureScope("tr-TR"))
            Assert.Equal(expected, pairs.Select(p => Aligner.Default.Align(p.Romanian, p.English).ToJson()));
    }

    [Fact]
    public void Long_and_odd_texts_are_read()
    {
        foreach (var text in new[]
        {
            string.Concat(Enumerable.Repeat("guvernul Rusiei și președintele SUA vor ", 25_000)),          // one sentence of a megabyte
            string.Concat(Enumerable.Repeat("Ion Vasilescu, a declarat el că NATO a plecat, ", 6_000)),
            string.Concat(Enumerable.Repeat("„Spitalul va fi gata în martie”, a declarat Ion Vasilescu. ", 2_000)),
            string.Concat(Enumerable.Repeat("\"The hospital will be ready,\" said Margaret Holloway. ", 2_000)),
            string.Concat(Enumerable.Repeat("\"'„«", 10_000)),
            string.Concat(Enumerable.Repeat(". , ; : ! ? ", 10_000)),
            "\ud800 \udfff\ud800", "\ufeff", "\0", "'", "\"", "„", ":", "?",
        })
        {
            CheckDocument(Aligner.Default.ReadSource(text));
            CheckDocument(Aligner.Default.ReadTarget(text));
        }
    }
}
