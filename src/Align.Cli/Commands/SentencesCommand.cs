using System.CommandLine;
using Align.Cli.Input;
using Align.Cli.Output;
using Align.Formats;

namespace Align.Cli.Commands;

/// <summary><c>align sentences SOURCE TARGET</c>: which sentences of two translations belong together.</summary>
internal static class SentencesCommand
{
    // Shorter runs say nothing of how far they are.
    private static readonly TimeSpan LongRun = TimeSpan.FromSeconds(2);

    public static Command Create()
    {
        var source = new Argument<string>("SOURCE") { Description = "The first text, Romanian unless --from says otherwise." };
        var target = new Argument<string>("TARGET") { Description = "The second text, English unless --to says otherwise." };
        var lines = new Option<bool>("--lines") { Description = "One sentence a line; a blank line is a paragraph break, kept in the numbering." };
        var crossing = new Option<bool>("--crossing") { Description = "Also look for passages that stand elsewhere on the other side." };
        var review = new Option<bool>("--review") { Description = "Mark doubtful beads: a last column in tsv and beads, notes in tmx and xliff, a field in json." };
        var filter = new Option<bool>("--filter") { Description = "Leave out pairs that are no use as translations: one-sided, identical, doubtful, lengths far apart, in the wrong language." };
        var format = CommonOptions.Format("tsv", "beads", "tmx", "json", "xliff");
        var minimum = CommonOptions.MinimumScore();
        minimum.Description = "Leave out beads with a lower score, 0 to 1.";
        var (from, to, encoding, output, threads, quiet) = (CommonOptions.From(), CommonOptions.To(), CommonOptions.Encoding(), CommonOptions.Output(), CommonOptions.Threads(), CommonOptions.Quiet());
        var command = new Command("sentences", "Says which sentences of two translations belong together.") { source, target, lines, format, crossing, minimum, review, filter, from, to, encoding, output, threads, quiet };
        command.SetAction((parsed, token) =>
        {
            var (sourcePath, targetPath) = (parsed.GetValue(source)!, parsed.GetValue(target)!);
            TextFile.RequireDifferent(sourcePath, targetPath);
            ResultWriter.RequireOther(parsed.GetValue(output), sourcePath, targetPath);
            var aligner = CommonOptions.Build(parsed.GetValue(from)!, parsed.GetValue(to)!, minimum: null);
            var options = new SentenceOptions { Crossing = parsed.GetValue(crossing), Threads = parsed.GetValue(threads) ?? Environment.ProcessorCount, Progress = PercentLine.Of("aligned", LongRun, parsed.GetValue(quiet)) };
            var alignment = parsed.GetValue(lines)
                ? aligner.AlignSentences(Lines(sourcePath, parsed.GetValue(encoding)), Lines(targetPath, parsed.GetValue(encoding)), options, token)
                : aligner.AlignSentences(TextFile.Read(sourcePath, parsed.GetValue(encoding)), TextFile.Read(targetPath, parsed.GetValue(encoding)), options, token);
            IEnumerable<SentenceBead> beads = alignment.Beads;
            if (parsed.GetValue(minimum) is { } least)
                beads = beads.Where(b => b.Score >= least);
            if (parsed.GetValue(filter))
                beads = beads.Where(b => b.Problems == PairProblems.None);
            ResultWriter.Write(Format(alignment, beads, parsed.GetValue(format)!, parsed.GetValue(review)), parsed.GetValue(output));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static string Format(SentenceAlignment alignment, IEnumerable<SentenceBead> beads, string format, bool review) => format switch
    {
        "beads" => SentenceTsv.Beads(beads, review),
        "tmx" => TmxWriter.Write(alignment.SourceLanguage, alignment.TargetLanguage, beads, review),
        "xliff" => XliffWriter.Write(alignment.SourceLanguage, alignment.TargetLanguage, beads, review),
        "json" => SentenceJson.Write(alignment, beads, review) + "\n",
        _ => SentenceTsv.Texts(beads, review),
    };

    // LF or CRLF; what follows the last line end is a line only where there is something.
    private static List<string> Lines(string path, string? encoding)
    {
        var text = TextFile.Read(path, encoding);
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            var next = end < 0 ? text.Length : end + 1;
            end = end < 0 ? text.Length : end;
            if (end > start && text[end - 1] == '\r')
                end--;
            lines.Add(text[start..end]);
            start = next;
        }
        return lines;
    }
}
