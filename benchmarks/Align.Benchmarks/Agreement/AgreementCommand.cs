using System.Globalization;
using System.Text;
using Align.Benchmarks.Quality;

namespace Align.Benchmarks.Agreement;

/// <summary>
/// <c>agreement [--write]</c>: how far two readers agree who marked the article pairs without sight of each other, <c>gold-a.json</c> and <c>gold-b.json</c>: what no program can
/// be held to beyond.
/// </summary>
internal static class AgreementCommand
{
    private const string Unrelated = "unrelated";
    private const double SameMention = 0.5;
    private const double SameClaim = 0.5;

    public static int Run(string[] args)
    {
        var pairs = ArticlePairs.Load().Select(p => (p.Name, First: Beside(p.Gold, "gold-a.json"), Second: Beside(p.Gold, "gold-b.json"))).Where(p => File.Exists(p.First) && File.Exists(p.Second)).ToList();
        if (pairs.Count == 0)
        {
            Console.Error.WriteLine("agreement: no article pair has both gold-a.json and gold-b.json.");
            return 2;
        }
        var table = new StringBuilder("# How far two readers agree on corpus/articles\n\nBy `dotnet run -c Release --project benchmarks/Align.Benchmarks -- agreement --write`. F1 of the second reader held against the first; mentions and claims from half an overlap (IoU) on; pairs: linked claims, where both readers have both claims; κ: Cohen's, of the relation, unlinked pairs of claims that either reader links counted as such.\n\n");
        table.Append("| articles | mentions, F1 | claims, F1 | speaker, same | linked pairs, F1 | relation, same | κ |\n|---|---|---|---|---|---|---|\n");
        var total = new Agreement();
        foreach (var (name, first, second) in pairs)
        {
            var one = new Agreement();
            one.Compare(Gold.Load(first), Gold.Load(second));
            total.Add(one);
            Row(name, one);
        }
        Row("**all**", total);
        Console.Write(table);
        if (args.Contains("--write"))
            File.WriteAllText(Path.Combine(ArticlePairs.RepositoryRoot, "benchmarks", "agreement.md"), table.ToString());
        return 0;

        void Row(string name, Agreement a) => table.Append(CultureInfo.InvariantCulture,
            $"| {name} | {Figures.Three(a.Mentions.F1)} | {Figures.Three(a.Claims.F1)} | {a.Speakers} | {(a.HasPairs ? Figures.Three(a.Pairs.F1) : "–")} | {(a.HasPairs ? a.Relations.ToString() : "–")} | {(a.HasPairs ? Figures.Three(a.Kappa) : "–")} |\n");
    }

    private static string Beside(string gold, string file) => Path.Combine(Path.GetDirectoryName(gold)!, file);

    /// <summary>Counts of one or more pairs of readers' work.</summary>
    private sealed class Agreement
    {
        private readonly List<(string First, string Second)> _relations = [];

        public Counts Mentions { get; } = new();

        public Counts Claims { get; } = new();

        public Share Speakers { get; } = new();

        public Counts Pairs { get; } = new();

        public Share Relations { get; } = new();

        public bool HasPairs => _relations.Count > 0;

        /// <summary>Cohen's kappa of the relations: agreement beyond what their frequencies would give.</summary>
        public double Kappa
        {
            get
            {
                double n = Math.Max(1, _relations.Count), observed = _relations.Count(r => r.First == r.Second) / n;
                var expected = _relations.Select(r => r.First).Distinct().Sum(l => _relations.Count(r => r.First == l) / n * (_relations.Count(r => r.Second == l) / n));
                return expected >= 1 ? 1 : (observed - expected) / (1 - expected);
            }
        }

        public void Add(Agreement other)
        {
            Mentions.Add(other.Mentions);
            Claims.Add(other.Claims);
            Speakers.Add(other.Speakers);
            Pairs.Add(other.Pairs);
            Relations.Add(other.Relations);
            _relations.AddRange(other._relations);
        }

        public void Compare(Gold first, Gold second)
        {
            var mentions = Match(first.Mentions, second.Mentions, (a, b) => a.Side == b.Side ? a.Span.Iou(b.Span) : 0, SameMention);
            Mentions.Add(new Counts { Gold = first.Mentions.Count, System = second.Mentions.Count, Found = mentions.Count, Right = mentions.Count });
            var claims = Match([.. first.Claims.Values], [.. second.Claims.Values], (a, b) => a.Side == b.Side ? a.Span.Iou(b.Span) : 0, SameClaim);
            Claims.Add(new Counts { Gold = first.Claims.Count, System = second.Claims.Count, Found = claims.Count, Right = claims.Count });
            var entityOf = EntitiesOf(mentions);
            foreach (var (a, b) in claims)
                Speakers.Count(a.Speaker is null ? b.Speaker is null : b.Speaker is not null && entityOf.GetValueOrDefault(a.Speaker) == b.Speaker);
            ComparePairs(first, second, claims.ToDictionary(c => c.First.Id, c => c.Second.Id));
        }

        // For each entity of the first reader the one of the second that most of its mentions belong to.
        private static Dictionary<string, string> EntitiesOf(List<(GoldMention First, GoldMention Second)> mentions) =>
            mentions.GroupBy(m => m.First.Entity.Id).ToDictionary(g => g.Key, g => g.GroupBy(m => m.Second.Entity.Id).MaxBy(s => s.Count())!.Key);

        private void ComparePairs(Gold first, Gold second, Dictionary<string, string> claims)
        {
            var known = claims.Values.ToHashSet();
            var ofFirst = first.Pairs.Where(p => claims.ContainsKey(p.Source) && claims.ContainsKey(p.Target))
                .GroupBy(p => (claims[p.Source], claims[p.Target])).ToDictionary(g => g.Key, g => g.First().Relation);
            var ofSecond = second.Pairs.Where(p => known.Contains(p.Source) && known.Contains(p.Target)).GroupBy(p => (p.Source, p.Target)).ToDictionary(g => g.Key, g => g.First().Relation);
            var both = ofFirst.Keys.Where(ofSecond.ContainsKey).ToList();
            Pairs.Add(new Counts { Gold = ofFirst.Count, System = ofSecond.Count, Found = both.Count, Right = both.Count });
            foreach (var pair in both)
                Relations.Count(ofFirst[pair] == ofSecond[pair]);
            foreach (var pair in ofFirst.Keys.Union(ofSecond.Keys))
                _relations.Add((ofFirst.GetValueOrDefault(pair, Unrelated), ofSecond.GetValueOrDefault(pair, Unrelated)));
        }

        private static List<(T First, T Second)> Match<T>(IReadOnlyList<T> first, IReadOnlyList<T> second, Func<T, T, double> overlap, double least)
            where T : class
        {
            var (usedFirst, usedSecond, matched) = (new HashSet<T>(), new HashSet<T>(), new List<(T, T)>());
            foreach (var (a, b, _) in first.SelectMany(a => second.Select(b => (a, b, Overlap: overlap(a, b)))).Where(m => m.Overlap >= least).OrderByDescending(m => m.Overlap))
                if (!usedFirst.Contains(a) && !usedSecond.Contains(b))
                {
                    usedFirst.Add(a);
                    usedSecond.Add(b);
                    matched.Add((a, b));
                }
            return matched;
        }
    }
}
