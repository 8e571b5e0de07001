using System.Text;
using Align.Text;
using Xunit.Abstractions;

namespace Align.Tests.Text;

/// <summary>
/// Sentence boundaries against treebanks: every document joined to running text, a boundary being the end of a sentence.
/// </summary>
/// <remarks>
/// English web text: with a space between all sentences, 402 of the 1,683 boundaries inside documents have no mark at all (mail headers,
/// signatures, lists that lost their line ends), so that a reader of marks who makes no mistake reaches F1 .864. With the paragraphs that the
/// treebank gives, 208 have none, and such a reader reaches .934.
/// </remarks>
public sealed class SentenceBoundaryTests(ITestOutputHelper output)
{
    [DataFact("treebank/ro_rrt-dev.conllu")]
    public void Romanian_running_text()
    {
        var score = Measure(Language.Romanian, "treebank/ro_rrt-dev.conllu", paragraphs: false);
        Assert.InRange(score.Inner, 0.97, 1);
        Assert.InRange(score.All, 0.97, 1);
    }

    [DataFact("treebank/en_ewt-dev.conllu")]
    public void English_web_text_in_paragraphs()
    {
        var score = Measure(Language.English, "treebank/en_ewt-dev.conllu", paragraphs: true);
        Assert.InRange(score.Inner, 0.93, 1);
        Assert.InRange(score.All, 0.93, 1);
    }

    [DataFact("treebank/en_ewt-dev.conllu")]
    public void English_web_text_without_line_ends()
    {
        var score = Measure(Language.English, "treebank/en_ewt-dev.conllu", paragraphs: false);
        Assert.InRange(score.Inner, 0.86, 1);
        Assert.InRange(score.All, 0.88, 1);
        Assert.InRange(score.Precision, 0.97, 1);
    }

    /// <summary>Lines of edited news are one sentence each, nearly always.</summary>
    [DataFact("news/news.ro.txt", "news/news.en.txt")]
    public void A_sentence_of_news_is_not_cut()
    {
        foreach (var language in new[] { Language.Romanian, Language.English })
        {
            var lines = File.ReadAllLines(DevelopmentData.Find($"news/news.{language}.txt")!);
            var cut = lines.Count(line => Ends(language, line).Count > 1);
            output.WriteLine($"{language}: {cut} of {lines.Length} lines cut");
            Assert.InRange(cut, 0, lines.Length / 100);
        }
    }

    private Score Measure(Language language, string file, bool paragraphs)
    {
        int right = 0, found = 0, gold = 0, documents = 0;
        foreach (var (text, ends) in Documents(DevelopmentData.Find(file)!, paragraphs))
        {
            var got = Ends(language, text);
            right += got.Count(ends.Contains) - 1;              // the last is always right
            found += got.Count - 1;
            gold += ends.Count - 1;
            documents++;
        }
        var score = new Score(F1(right, found, gold), F1(right + documents, found + documents, gold + documents), right / (double)found);
        output.WriteLine($"{file}{(paragraphs ? ", paragraphs" : "")}: boundaries inside documents P {score.Precision:F4} R {right / (double)gold:F4} F1 {score.Inner:F4} ({right} right, {found} found, {gold} gold); with the last of {documents} documents F1 {score.All:F4}");
        return score;
    }

    private static double F1(int right, int found, int gold) => 2.0 * right / (found + gold);

    private static HashSet<int> Ends(Language language, string text)
    {
        var analyzer = TextAnalyzer.For(language);
        var tokens = new List<TokenSpan>();
        analyzer.Tokenizer.Tokenize(text, tokens);
        return [.. analyzer.Splitter.Split(text, tokens).Select(s => s.End)];
    }

    private static IEnumerable<(string Text, HashSet<int> Ends)> Documents(string path, bool paragraphs)
    {
        var text = new StringBuilder();
        HashSet<int> ends = [];
        var opensParagraph = false;
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith("# newdoc", StringComparison.Ordinal) && text.Length > 0)
            {
                yield return (text.ToString(), ends);
                text.Clear();
                ends = [];
            }
            else if (line.StartsWith("# newpar", StringComparison.Ordinal))
            {
                opensParagraph = true;
            }
            else if (line.StartsWith("# text = ", StringComparison.Ordinal))
            {
                if (text.Length > 0)
                    text.Append(paragraphs && opensParagraph ? '\n' : ' ');
                text.Append(line.AsSpan("# text = ".Length));
                ends.Add(text.Length);
                opensParagraph = false;
            }
        }
        yield return (text.ToString(), ends);
    }

    private sealed record Score(double Inner, double All, double Precision);
}
