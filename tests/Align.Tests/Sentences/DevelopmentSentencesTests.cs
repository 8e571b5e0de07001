using System.Text.RegularExpressions;

namespace Align.Tests.Sentences;

/// <summary>Strict F1 on the development documents does not fall far below what was measured.</summary>
public sealed class DevelopmentSentencesTests
{
    [DataFact("sentences/news/light/000.gold")]
    public void Perturbed_news_is_aligned()
    {
        AtLeast(1.0, "clean");
        AtLeast(0.985, "light");
        AtLeast(0.98, "medium");
        AtLeast(0.97, "heavy");
        AtLeast(0.975, "blocks");
        AtLeast(0.98, "medium-long");
        AtLeast(0.97, "heavy-long");
        AtLeast(0.98, "blocks-long");
        AtLeast(0.98, "moved", new SentenceOptions { Crossing = true });
    }

    [DataFact("sentences/textberg/dev.defr")]
    public void German_and_French_are_aligned_without_resources()
    {
        var gold = DevelopmentData.Find("sentences/textberg/dev.defr")!;
        var aligner = Aligner.Between(Language.Of("de"), Language.Of("fr")).Build();
        Assert.InRange(F1([(gold, Path.ChangeExtension(gold, "de"), Path.ChangeExtension(gold, "fr"))], aligner, null), 0.83, 1);
    }

    [DataFact("sentences/news/medium-long/000.gold")]
    public void Of_sure_beads_99_in_100_are_right()
    {
        foreach (var level in new[] { "light", "medium-long", "blocks-long" })
        {
            int right = 0, sure = 0, sureAndRight = 0;
            foreach (var (gold, source, target) in Documents(level))
            {
                var expected = Gold(gold);
                foreach (var bead in Aligner.Default.AlignSentences(File.ReadAllLines(source), File.ReadAllLines(target)).Beads)
                {
                    var (isRight, isSure) = (expected.Contains(bead.ToString()), bead.Score >= SentenceAlignment.SureScore);
                    right += isRight ? 1 : 0;
                    sure += isSure ? 1 : 0;
                    sureAndRight += isRight && isSure ? 1 : 0;
                }
            }
            Assert.InRange(sureAndRight / (double)sure, 0.99, 1);
            Assert.InRange(sureAndRight / (double)right, 0.8, 1);
        }
    }

    private static void AtLeast(double least, string level, SentenceOptions? options = null)
    {
        var f1 = F1(Documents(level), Aligner.Default, options);
        Assert.True(f1 >= least, $"{level}: {f1:F4}");
    }

    private static IEnumerable<(string Gold, string Source, string Target)> Documents(string level) =>
        Directory.GetFiles(DevelopmentData.Find($"sentences/news/{level}")!, "*.gold").Select(g => (g, Path.ChangeExtension(g, "ro"), Path.ChangeExtension(g, "en")));

    private static double F1(IEnumerable<(string Gold, string Source, string Target)> documents, Aligner aligner, SentenceOptions? options)
    {
        int right = 0, all = 0;
        foreach (var (gold, source, target) in documents)
        {
            var expected = Gold(gold);
            var beads = aligner.AlignSentences(File.ReadAllLines(source), File.ReadAllLines(target), options).Beads;
            right += beads.Count(b => expected.Contains(b.ToString()));
            all += beads.Count + expected.Count;
        }
        return 2.0 * right / all;
    }

    private static HashSet<string> Gold(string file) => [.. File.ReadLines(file).Select(l => Regex.Match(l, @"^\s*\[[\d,\s]*\]\s*:\s*\[[\d,\s]*\]").Value.Trim()).Where(l => l.Length > 0)];
}
