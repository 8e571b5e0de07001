using System.Globalization;
using System.Text;
using Align.Benchmarks.Quality;

namespace Align.Benchmarks.Contrast;

/// <summary>
/// <c>contrast [--write] [--show N] [--cases]</c>: changes one claim at a time by rule, on either side, and looks what becomes of its link: it should name the new difference, contradict or be gone.
/// <c>--show N</c> prints up to N failures of each change to the console, with <c>--cases</c> up to N cases, right or wrong; none of the pairs that are held out.
/// </summary>
internal static class ContrastCommand
{
    public static int Run(string[] args)
    {
        var (write, show, all) = (false, 0, false);
        for (var i = 0; i < args.Length; i++)
            if (args[i] == "--write")
                write = true;
            else if (args[i] == "--cases")
                all = true;
            else if (args[i] == "--show" && i + 1 < args.Length && int.TryParse(args[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out show))
                i++;
            else
            {
                Console.Error.WriteLine($"contrast: '{args[i]}' is not understood: contrast [--write] [--show N] [--cases].");
                return 2;
            }
        var page = new StringBuilder("# Claims changed one at a time\n\nBy `dotnet run -c Release --project benchmarks/Align.Benchmarks -- contrast --write`. One claim of a linked pair is changed by rule, in either language, and both texts are compared anew. As it should: the link names the new difference and no longer says equivalent, or contradicts, or is gone; under another speaker, or weakened to what could be, a claim still speaks of the same, and the link must stand and name the difference. Numbers, dates and names are changed only where both sides say them, claims are denied and weakened only where neither side was.\n");
        foreach (var heldOut in new[] { false, true })
        {
            var (articles, required) = ContrastPairs.OfArticles(heldOut);
            Table(string.Create(CultureInfo.InvariantCulture, $"corpus/articles, {(heldOut ? "the pairs that are held out" : "the pairs that rules are tuned on")}: {articles.Count} of the {required} equivalents and entailments that the gold requires are linked, and changed"), articles);
        }
        if (ContrastPairs.OfNews() is { } news)
            Table(string.Create(CultureInfo.InvariantCulture, $"news: {news.Count} links of one line that say equivalent, or that one says more, in the line-parallel news of the development data (not part of the repository)"), news);
        else
            page.Append("\nnews: skipped, the development data is not here.\n");
        Console.Write(page);
        if (write)
            File.WriteAllText(Path.Combine(ArticlePairs.RepositoryRoot, "benchmarks", "contrast.md"), page.ToString());
        return 0;

        void Table(string name, IReadOnlyList<ContrastPair> pairs)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n{name}.\n\n| change | as it should | English changed | Romanian changed | contradicts | names the difference | gone | as before |\n|---|---|---|---|---|---|---|---|\n");
            var total = new Tally();
            foreach (var change in ContrastChange.All)
            {
                var (tally, shown) = (new Tally(), new List<string>());
                foreach (var pair in pairs.Where(p => (p.Link.Differences & change.Expected) == 0 && p.Link.Relation != Relation.Contradicts))
                    foreach (var (own, other) in new[] { (pair.English, pair.Romanian), (pair.Romanian, pair.English) })
                        if (change.Make(own, other) is { } edits)
                        {
                            var after = pair.After(own.Language, edits);
                            var outcome = change.Judge(after);
                            tally.Count(own.Language, outcome, change.IsRight(outcome));
                            if (!pair.IsHeldOut && (all || !change.IsRight(outcome)))
                                shown.Add(Show(pair, own, other, edits, after));
                        }
                total.Add(tally);
                page.Append(CultureInfo.InvariantCulture, $"| {change.Name} | {tally} |\n");
                if (show > 0 && shown.Count > 0)
                    Console.WriteLine($"== {change.Name}: {shown.Count}\n\n{string.Join('\n', shown.Take(show))}");
            }
            page.Append(CultureInfo.InvariantCulture, $"| **all** | {total} |\n");
        }
    }

    private static string Show(ContrastPair pair, ContrastSide own, ContrastSide other, IReadOnlyList<Edit> edits, ClaimLink? after)
    {
        // With the words around, where the change is not in the claim itself.
        var (start, end) = (Math.Min(own.Span.Start, edits.Min(e => e.Span.Start)), Math.Max(own.Span.End, edits.Max(e => e.Span.End)));
        var moved = Edit.Moved(new Span(start, end), edits);
        var changed = Edit.Apply(own.Document.Text, edits)[Math.Min(start, moved.Start)..moved.End];
        return FormattableString.Invariant($"{pair.Name}: before {pair.Link.Score:F2} {pair.Link.Relation} [{pair.Link.Differences}], after {(after is null ? "gone" : FormattableString.Invariant($"{after.Score:F2} {after.Relation} [{after.Differences}]"))}\n  {own.Language.Code} was     {own.Text.ReplaceLineEndings(" ⏎ ")}\n  {own.Language.Code} changed {changed.ReplaceLineEndings(" ⏎ ")}\n  {other.Language.Code}         {other.Text.ReplaceLineEndings(" ⏎ ")}\n");
    }

    /// <summary>How many cases came out how.</summary>
    private sealed class Tally
    {
        private readonly Share _english = new();
        private readonly Share _romanian = new();
        private readonly int[] _outcomes = new int[4];

        public void Count(Language changed, Outcome outcome, bool isRight)
        {
            (changed == Language.English ? _english : _romanian).Count(isRight);
            _outcomes[(int)outcome]++;
        }

        public void Add(Tally other)
        {
            _english.Add(other._english);
            _romanian.Add(other._romanian);
            for (var i = 0; i < _outcomes.Length; i++)
                _outcomes[i] += other._outcomes[i];
        }

        public override string ToString()
        {
            var all = new Share { Right = _english.Right + _romanian.Right, All = _english.All + _romanian.All };
            if (all.All == 0)
                return "– | – | – | – | – | – | –";
            return $"{all} | {_english} | {_romanian} | {_outcomes[(int)Outcome.Contradicts]} | {_outcomes[(int)Outcome.Named]} | {_outcomes[(int)Outcome.Gone]} | {_outcomes[(int)Outcome.Same]}";
        }
    }
}
