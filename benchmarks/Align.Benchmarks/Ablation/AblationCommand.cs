using System.Globalization;
using System.Text;
using Align.Benchmarks.Quality;
using Align.Claims.Linking;
using Quality = Align.Benchmarks.Quality;

namespace Align.Benchmarks.Ablation;

/// <summary>
/// <c>ablation [--write]</c>: what each part of comparing buys on corpus/articles: everything, then one part left out at a time, and two floors that know nothing but the spans of the claims.
/// </summary>
internal static class AblationCommand
{
    /// <summary>For the floors, whose scores rise evenly.</summary>
    private const double CloseToBest = 0.78;

    private static readonly Aligner Whole = Aligner.Default;

    private static readonly Aligner WithoutLexicon = Aligner.Between(Language.Romanian, Language.English).WithLexicon(Lexicon.Empty(Language.Romanian, Language.English)).Build();

    private static readonly Aligner WithoutRelated = With(c => c with { RelatedWeight = 0 });

    private static readonly Aligner WithoutEntities = With(c => c with { EntityWeight = 0, SpeakerWeight = 0 });

    private static readonly Aligner WithoutSpeakers = With(c => c with { SpeakerWeight = 0 });

    private static readonly Aligner WithoutQuantities = With(c => c with { QuantityWeight = 0, TimeWeight = 0 });

    // Everything that scores, before any gate.
    private static readonly Aligner AllPairs = With(c => c with { AllPairs = true });

    public static int Run(string[] args)
    {
        var pairs = ArticlePairs.Load().Where(p => File.Exists(p.Gold)).Select(p => new Case(p, Quality.Gold.Load(p.Gold))).ToList();
        if (pairs.Count == 0)
        {
            Console.Error.WriteLine("ablation: no article pair under corpus/articles has a gold.json.");
            return 2;
        }
        var table = new StringBuilder("# What each part buys\n\nBy `dotnet run -c Release --project benchmarks/Align.Benchmarks -- ablation --write`, on corpus/articles: one part left out at a time, the claims being the same. Held out are the even-numbered pairs, on which nothing is tuned. The weights are not learned anew, and the likeness of whole claims and sentences still sees names and numbers as words. Without entities names are words like others and nobody is known to speak; without quantities neither numbers nor dates are known; without gates the score alone decides, and every link is called equivalent. The floors know nothing but the spans of the claims, which they take from the library: the share of character trigrams (Dice), and the share of words that are equal or translated by the lexicon; their thresholds are the best there are for these very articles, which no threshold of ours is.\n\n");
        table.Append("| | shared entities, F1 | linked claims P / R / F1 | F1 of those held out | relation | contradictions found | of those said, right | claim traps refused |\n|---|---|---|---|---|---|---|---|\n");
        Row("everything", Pooled(pairs, c => Compare(Whole, c)), hasEntities: true);
        Row("without lexicon", Pooled(pairs, c => Compare(WithoutLexicon, c)), hasEntities: true);
        Row("without related wording", Pooled(pairs, c => Compare(WithoutRelated, c)));
        Row("without entities", Pooled(pairs, c => Compare(WithoutEntities, c, d => Without(d, claim => claim with { Speaker = null, Via = null }, entities: false))));
        Row("without speakers", Pooled(pairs, c => Compare(WithoutSpeakers, c, d => Without(d, claim => claim with { Speaker = null, Via = null, Cue = null }))));
        Row("without quantities", Pooled(pairs, c => Compare(WithoutQuantities, c, d => Without(d, claim => claim with { Quantities = [] }, quantities: false))));
        Row("without gates", Pooled(pairs, Ungated));
        Floor("floor: trigrams of letters", Floors.Trigrams);
        Floor("floor: dictionary", new Floors().Dictionary);
        Console.Write(table);
        if (args.Contains("--write"))
            File.WriteAllText(Path.Combine(ArticlePairs.RepositoryRoot, "benchmarks", "ablation.md"), table.ToString());
        return 0;

        void Floor(string name, Func<string, string, double> likeness)
        {
            var scored = pairs.Select(c => (Case: c, Result: Compare(Whole, c))).Select(c => (c.Case, c.Result, Pairs: Likenesses(c.Case, c.Result, likeness))).ToList();
            var best = Enumerable.Range(1, 99).Select(t => t / 100.0).Select(t => (Threshold: t, Figures: Pool(scored.Select(c => (c.Case, Scorer.Score(c.Case.Gold, c.Result.With(Links.Choose(c.Pairs, t, (score, best) => score >= CloseToBest * best)))))))).MaxBy(t => t.Figures.All.Pairs.F1);
            Row(string.Create(CultureInfo.InvariantCulture, $"{name}, from {best.Threshold:F2} on"), best.Figures);
        }

        void Row(string name, (Figures All, Figures HeldOut) figures, bool hasEntities = false)
        {
            var f = figures.All;
            table.Append(CultureInfo.InvariantCulture,
                $"| {name} | {(hasEntities ? Figures.Three(f.Entities.F1) : "–")} | {Figures.Three(f.Pairs.Precision)} / {Figures.Three(f.Pairs.Recall)} / {Figures.Three(f.Pairs.F1)} | {Figures.Three(figures.HeldOut.Pairs.F1)} | {f.Relations} | {f.Contradictions.Found}/{f.Contradictions.Gold} | {f.Contradictions.Right}/{f.Contradictions.System} | {f.ClaimTraps} |\n");
        }
    }

    private static (Figures All, Figures HeldOut) Pooled(IEnumerable<Case> cases, Func<Case, Result> compare) => Pool(cases.Select(c => (c, Scorer.Score(c.Gold, compare(c)))));

    private static (Figures All, Figures HeldOut) Pool(IEnumerable<(Case Case, Figures Figures)> scored)
    {
        var (all, heldOut) = (new Figures(), new Figures());
        foreach (var (c, figures) in scored)
        {
            all.Add(figures);
            if (c.Pair.IsHeldOut)
                heldOut.Add(figures);
        }
        return (all, heldOut);
    }

    private static Result Compare(Aligner aligner, Case c, Func<Document, Document>? change = null)
    {
        var (source, target) = (aligner.ReadSource(c.Pair.Source), aligner.ReadTarget(c.Pair.Target));
        return Parse(change is null ? aligner.Align(source, target) : aligner.Align(change(source), change(target)));
    }

    private static Aligner With(Func<ClaimOptions, ClaimOptions> change) => Aligner.Between(Language.Romanian, Language.English).Claims(change).Build();

    private static Document Without(Document document, Func<Claim, Claim> change, bool quantities = true, bool entities = true) =>
        document.With(quantities ? document.Quantities : [], entities ? document.Entities : [], [.. document.Claims.Select(change)]);

    private static Result Ungated(Case c)
    {
        var alignment = AllPairs.Align(c.Pair.Source, c.Pair.Target);
        return Parse(alignment).With(Links.Choose(alignment.Claims.Select(l => (new Span(l.Source.Start, l.Source.End), new Span(l.Target.Start, l.Target.End), l.Score)), minimum: 0, ClaimAligner.IsNear));
    }

    private static List<(Span Source, Span Target, double Score)> Likenesses(Case c, Result result, Func<string, string, double> likeness) =>
        [.. from s in result.Claims.Values where s.Side == "source"
            from t in result.Claims.Values where t.Side == "target"
            select (s.Span, t.Span, likeness(c.Pair.Source[s.Span.Start..s.Span.End], c.Pair.Target[t.Span.Start..t.Span.End]))];

    private static Result Parse(Alignment alignment) => Result.Parse(alignment.ToJson("ro.txt", "en.txt"));

    private sealed record Case(ArticlePair Pair, Quality.Gold Gold);
}
