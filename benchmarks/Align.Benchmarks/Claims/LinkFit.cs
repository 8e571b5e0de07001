using System.Globalization;
using Align.Benchmarks.Quality;
using Align.Claims;
using Align.Claims.Linking;

namespace Align.Benchmarks.Claims;

/// <summary>
/// Learns the two steps of <see cref="LinkModel"/> from article pairs with gold, and says what to expect of it: each pair of articles is scored by weights learned from
/// the others.
/// </summary>
internal sealed class LinkFit
{
    private const double Penalty = 1;

    /// <summary>Contradictions are few.</summary>
    private const double PenaltyOfFew = 3;

    private readonly List<Example> _examples;

    private LinkFit(IEnumerable<Example> examples) => _examples = [.. examples];

    public static void Run(bool show)
    {
        var fit = new LinkFit(ArticlePairs.Load().Where(p => File.Exists(p.Gold) && !p.IsHeldOut).Select(p => new Example(p)));
        Console.WriteLine($"{fit._examples.Count} article pairs, {fit._examples.Sum(e => e.Pairs.Count)} pairs of claims, {fit._examples.Sum(e => e.Pairs.Count(p => p.IsLink == true))} that belong together");
        fit.CrossValidate();
        var (pair, surroundings) = Learn(fit._examples);
        Print("OfPair", pair, LinkModel.FeatureNames);
        Print("OfSurroundings", surroundings, LinkModel.SurroundingNames);
        fit.CrossValidateContradictions();
        Print("Contradiction", LearnContradictions(fit._examples), ContradictionModel.InputNames);
        if (show)
            foreach (var example in fit._examples)
                example.Show(pair);
    }

    private void CrossValidate()
    {
        var (loss, count) = (0.0, 0);
        foreach (var held in _examples)
        {
            var (pair, surroundings) = Learn(_examples.Where(e => e != held));
            held.Place(pair);
            foreach (var p in held.Pairs)
            {
                p.Score = 1 / (1 + Math.Exp(-LogisticRegression.Sum(surroundings, p.Surroundings)));
                if (p.IsLink is { } isLink)
                    (loss, count) = (loss - Math.Log(isLink ? p.Score : 1 - p.Score), count + 1);
            }
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"held out one by one: loss {loss / count:F4}"));
        PrintFrom(0.71, (example, least) => example.Count(least));
    }

    // The second step learns from sums that the first gives to what it has learned from: few inputs, little harm.
    private static (double[] Pair, double[] Surroundings) Learn(IEnumerable<Example> examples)
    {
        var all = examples.ToList();
        var pair = LogisticRegression.Fit([.. all.SelectMany(e => e.Pairs).Where(p => p.IsLink is not null).Select(p => (p.Features, p.IsLink!.Value))], Penalty);
        foreach (var example in all)
            example.Place(pair);
        return (pair, LogisticRegression.Fit([.. all.SelectMany(e => e.Pairs).Where(p => p.IsLink is not null).Select(p => (p.Surroundings, p.IsLink!.Value))], Penalty));
    }

    // With the scores of weights that were learned from the other articles: what a score is worth is what it is worth there.
    private void CrossValidateContradictions()
    {
        foreach (var held in _examples)
        {
            var weights = LearnContradictions(_examples.Where(e => e != held));
            foreach (var p in held.Pairs)
                p.Contradicts = 1 / (1 + Math.Exp(-LogisticRegression.Sum(weights, p.Disagreement)));
        }
        Console.WriteLine("contradictions, held out one by one:");
        PrintFrom(0.51, (example, least) => example.CountContradictions(least));
    }

    private static double[] LearnContradictions(IEnumerable<Example> examples) =>
        LogisticRegression.Fit([.. examples.Where(e => !e.IsOtherOccasion).SelectMany(e => e.Pairs).Where(p => p.IsContradiction is not null).Select(p => (p.Disagreement, p.IsContradiction!.Value))], PenaltyOfFew);

    // What each threshold below a limit gives.
    private void PrintFrom(double limit, Func<Example, double, Counts> count)
    {
        for (var least = 0.1; least < limit; least += 0.05)
        {
            var counts = new Counts();
            foreach (var example in _examples)
                counts.Add(count(example, least));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  from {least:F2}: P {counts.Precision:F3} R {counts.Recall:F3} F1 {counts.F1:F3} ({counts.Found} of {counts.Gold})"));
        }
    }

    private static void Print(string what, double[] weights, string[] names)
    {
        Console.WriteLine($"{what}: [{string.Join(", ", weights.Select(w => w.ToString("F2", CultureInfo.InvariantCulture)))}]");
        Console.WriteLine("  " + string.Join("  ", names.Select((n, f) => string.Create(CultureInfo.InvariantCulture, $"{n} {weights[f + 1]:F2}"))));
    }

    private sealed class PairOfClaims(LinkCandidate candidate, IReadOnlyList<int> gold, bool? isLink)
    {
        public Claim Source => candidate.Source.Claim;

        public Claim Target => candidate.Target.Claim;

        public double[] Features => candidate.Comparison.Features;

        /// <summary>The gold pairs it fits.</summary>
        public IReadOnlyList<int> Gold => gold;

        /// <summary>Null where the gold leaves it open.</summary>
        public bool? IsLink => isLink;

        public double[] Surroundings { get; set; } = [];

        public double Score { get; set; }

        /// <summary>Null where the gold leaves it open.</summary>
        public bool? IsContradiction { get; init; }

        public double[] Disagreement => ContradictionModel.Inputs(candidate.Comparison, candidate.Source, candidate.Target, Surroundings, Score);

        public double Contradicts { get; set; }
    }

    /// <summary>A pair of articles.</summary>
    private sealed class Example
    {
        private readonly string _name;
        private readonly Gold _gold;
        private readonly Document _source;
        private readonly Document _target;

        public Example(ArticlePair articles)
        {
            (_name, _gold) = (articles.Name, Gold.Load(articles.Gold));
            var alignment = Aligner.Default.Align(articles.Source, articles.Target);
            (_source, _target) = (alignment.Source, alignment.Target);
            IsOtherOccasion = new EventSetting(alignment.Entities, _source, _target).IsOther;
            Pairs = [.. ClaimAligner.Candidates(_source, _target, alignment.Entities).Select(Labelled)];
        }

        public List<PairOfClaims> Pairs { get; }

        public bool IsOtherOccasion { get; }

        public void Place(double[] weights)
        {
            var surroundings = new Surroundings(_source.Claims.Count, _target.Claims.Count, (Headline.ClaimsOf(_source), Headline.ClaimsOf(_target)), IsOtherOccasion);
            foreach (var p in Pairs)
                surroundings.Note(p.Source.Number, p.Target.Number, Sum(p));
            surroundings.Complete();
            foreach (var p in Pairs)
                p.Surroundings = surroundings.Of(p.Source.Number, p.Target.Number, Sum(p));

            double Sum(PairOfClaims p) => Math.Max(LinkModel.Nothing, LogisticRegression.Sum(weights, p.Features));
        }

        public Counts Count(double least)
        {
            var links = Choose(least);
            var required = Enumerable.Range(0, _gold.Pairs.Count).Where(g => _gold.Pairs[g].IsRequired).ToList();
            return new Counts
            {
                System = links.Count(p => p.IsLink is not null), Right = links.Count(p => p.IsLink == true),
                Gold = required.Count, Found = required.Count(g => links.Any(p => p.Gold.Contains(g))),
            };
        }

        public Counts CountContradictions(double least)
        {
            var said = IsOtherOccasion ? [] : ClaimAligner.Choose(Pairs.Where(p => p.Contradicts >= least), p => (p.Source, p.Target, p.Contradicts));
            var required = Enumerable.Range(0, _gold.Pairs.Count).Where(g => _gold.Pairs[g].IsRequired && _gold.Pairs[g].Relation == Relations.Contradicts).ToList();
            return new Counts
            {
                System = said.Count(p => p.IsLink is not null), Right = said.Count(p => p.IsLink is not null && p.Gold.Any(g => _gold.Pairs[g].Acceptable.Contains(Relations.Contradicts))),
                Gold = required.Count, Found = required.Count(g => said.Any(p => p.Gold.Contains(g))),
            };
        }

        public void Show(double[] weights)
        {
            foreach (var g in Enumerable.Range(0, _gold.Pairs.Count).Where(g => _gold.Pairs[g].IsRequired))
                if (Pairs.Where(p => p.Gold.Contains(g)).MaxBy(p => p.Score) is not { } best)
                    Console.WriteLine($"{_name} {_gold.Pairs[g].Source} {_gold.Pairs[g].Target}: not compared");
                else if (!Choose(0.3).Any(p => p.Gold.Contains(g)))
                    Print("missed, " + _gold.Pairs[g].Relation, best);
            foreach (var p in Choose(0.3).Where(p => p.IsLink == false))
                Print("wrong", p);

            void Print(string what, PairOfClaims p) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{_name} {what} {p.Score:F2}\n  {p.Source.Text}\n  {p.Target.Text}\n  ") + string.Join("  ", LinkModel.FeatureNames.Select((n, f) => string.Create(CultureInfo.InvariantCulture, $"{n} {p.Features[f]:F2}→{p.Features[f] * weights[f + 1]:F1}"))));
        }

        private List<PairOfClaims> Choose(double least) => ClaimAligner.Choose(Pairs.Where(p => p.Score >= least), p => (p.Source, p.Target, p.Score));

        private PairOfClaims Labelled(LinkCandidate candidate)
        {
            var (source, target) = (new Quality.Span(candidate.Source.Claim.Start, candidate.Source.Claim.End), new Quality.Span(candidate.Target.Claim.Start, candidate.Target.Claim.End));
            var gold = Enumerable.Range(0, _gold.Pairs.Count).Where(g => _gold.Claims[_gold.Pairs[g].Source].Span.Fits(source) && _gold.Claims[_gold.Pairs[g].Target].Span.Fits(target)).ToList();
            var isOpen = gold.Count > 0 && !gold.Exists(g => _gold.Pairs[g].IsRequired);
            return new PairOfClaims(candidate, gold, isOpen ? null : gold.Count > 0)
            {
                IsContradiction = gold.Exists(g => _gold.Pairs[g].Relation == Relations.Contradicts) ? true : isOpen || gold.Exists(g => _gold.Pairs[g].Acceptable.Contains(Relations.Contradicts)) ? null : false,
            };
        }
    }
}
