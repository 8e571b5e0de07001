using Align.Benchmarks.Parallel;
using Align.Benchmarks.Quality;
using Quality = Align.Benchmarks.Quality;

namespace Align.Benchmarks.Contrast;

/// <summary>The linked pairs of claims that are changed.</summary>
internal static class ContrastPairs
{
    /// <summary>From the gold of corpus/articles: every equivalent and every entailment it requires, where it is linked. Who is named and who speaks is as the gold says.</summary>
    /// <param name="heldOut">Whether those that are held out are meant, or the others.</param>
    public static (List<ContrastPair> Linked, int Required) OfArticles(bool heldOut)
    {
        var (linked, required) = (new List<ContrastPair>(), 0);
        foreach (var pair in ArticlePairs.Load().Where(p => p.IsHeldOut == heldOut && File.Exists(p.Gold)))
        {
            var gold = Quality.Gold.Load(pair.Gold);
            var alignment = Aligner.Default.Align(pair.Source, pair.Target);
            var (romanian, english) = (Names(gold, alignment.Source, "source", e => e.RomanianName), Names(gold, alignment.Target, "target", e => e.EnglishName));
            foreach (var wanted in gold.Pairs.Where(p => p.IsRequired && p.Relation is not (Relations.Contradicts or Relations.Overlaps)))
            {
                required++;
                var (ro, en) = (gold.Claims[wanted.Source], gold.Claims[wanted.Target]);
                if (ContrastPair.LinkOf(alignment, ro.Span, en.Span) is { } link)
                    linked.Add(new ContrastPair(pair.Name, heldOut, new ContrastSide(alignment.Source, ro.Span, romanian, ro.Speaker, ro.CueStart), new ContrastSide(alignment.Target, en.Span, english, en.Speaker, en.CueStart), link));
            }
        }
        return (linked, required);
    }

    /// <summary>From the line-parallel news: every link of one line that says equivalent or that one says all of the other, as the library reads them; null where the data is not here.</summary>
    public static List<ContrastPair>? OfNews()
    {
        if (LineDocument.Load() is not { } documents)
            return null;
        var linked = new List<ContrastPair>();
        foreach (var document in documents)
        {
            var alignment = Aligner.Default.Align(document.Source, document.Target);
            var keys = alignment.Entities.SelectMany(a => a.Source.Concat(a.Target).Select(e => (Entity: e, Key: $"{a.Number}"))).ToDictionary(k => k.Entity, k => k.Key);
            var (romanian, english) = (Names(alignment.Source, keys), Names(alignment.Target, keys));
            foreach (var link in alignment.Claims.Where(l => ParallelFigures.IsSameLine(document, l) && l.Relation is Relation.Equivalent or Relation.SourceEntailsTarget or Relation.TargetEntailsSource))
                linked.Add(new ContrastPair(document.Name, false, Side(alignment.Source, link.Source, romanian, keys), Side(alignment.Target, link.Target, english, keys), link));
        }
        return linked;
    }

    private static ContrastSide Side(Document document, Claim claim, IReadOnlyList<NamedThing> names, Dictionary<Entity, string> keys) =>
        new(document, new Span(claim.Start, claim.End), names, claim.Speaker is null ? null : keys.GetValueOrDefault(claim.Speaker), claim.Cue?.Start);

    private static List<NamedThing> Names(Quality.Gold gold, Document document, string side, Func<GoldEntity, string?> fullName) =>
        [.. gold.Mentions.Where(m => m.Side == side).OrderBy(m => m.Span.Start).Select(m => Named(m.Entity.Id, m.Entity.Type, m.Span, document, m.Kind is "name" or "acronym", fullName(m.Entity)))];

    private static List<NamedThing> Names(Document document, Dictionary<Entity, string> keys) =>
        [.. document.Entities.SelectMany(e => e.Mentions.Select(m => Named(keys[e], TypeOf(e), new Span(m.Start, m.End), document, m.Kind is MentionKind.Name or MentionKind.Acronym, e.Name))).OrderBy(n => n.Span.Start)];

    private static NamedThing Named(string key, string type, Span span, Document document, bool isName, string? fullName)
    {
        var text = document.Text[span.Start..span.End];
        return new NamedThing(key, type, span, text, isName && $" {fullName} ".Contains($" {text} ", StringComparison.Ordinal));
    }

    private static string TypeOf(Entity entity) => entity.Type switch
    {
        EntityType.Person => "PER",
        EntityType.Place => "GPE",
        EntityType.Organization => "ORG",
        _ => "",
    };
}
