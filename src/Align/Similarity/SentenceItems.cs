using Align.Knowledge;
using Align.Text;

namespace Align.Similarity;

/// <summary>What one text is compared by as a whole: content words, names by their gazetteer entry, quantities by their value; and whether it denies.</summary>
internal sealed class SentenceItems
{
    private const float NameWeight = 1.2f;
    private const float QuantityWeight = 1.2f;

    public SentenceItems(Document document)
    {
        var tokens = document.Tokens;
        var taken = new bool[tokens.Count];
        foreach (var quantity in document.Quantities)
        {
            Quantities.Add(quantity);
            for (var i = quantity.FirstToken; i < quantity.EndToken; i++)
                taken[i] = i != quantity.HeadToken;
        }
        foreach (var entity in document.Entities)
            if (entity.Facts.Entry is { } entry)
                foreach (var mention in entity.Mentions)
                    if (mention.Kind != MentionKind.Nominal && !taken[mention.FirstToken])
                    {
                        Names.Add(entry);
                        taken.AsSpan(mention.FirstToken, mention.EndToken - mention.FirstToken).Fill(true);
                    }
        for (var i = 0; i < tokens.Count; i++)
            if (!taken[i] && tokens.Kind(i) is TokenKind.Word && document.Terms.Weight(tokens.Form(i)) is var weight and > 0)
                Words.Add((i, weight));
        Negations = Negation.Count(tokens);
        Total = Words.Sum(w => w.Weight) + Names.Count * NameWeight + Quantities.Count * QuantityWeight;
    }

    public List<(int Token, float Weight)> Words { get; } = [];

    public List<GazetteerEntry> Names { get; } = [];

    public List<Quantity> Quantities { get; } = [];

    /// <summary>How many negators the text has, doubled negation counted once.</summary>
    public int Negations { get; }

    /// <summary>The weight of everything.</summary>
    public double Total { get; }

    /// <summary>The weight of the names and quantities that two texts share, and how many quantities of one unit differ.</summary>
    public static (double Source, double Target, int Conflicts) SharedFacts(SentenceItems source, SentenceItems target)
    {
        var names = source.Names.Count(n => target.Names.Contains(n)) * NameWeight;
        var namesBack = target.Names.Count(n => source.Names.Contains(n)) * NameWeight;
        var match = MatchQuantities(source, target);
        return (names + match.Agreeing * QuantityWeight, namesBack + match.Agreeing * QuantityWeight, match.Conflicts);
    }

    private static (int Agreeing, int Conflicts) MatchQuantities(SentenceItems source, SentenceItems target)
    {
        int agreeing = 0, conflicts = 0;
        var used = new bool[target.Quantities.Count];
        foreach (var s in source.Quantities)
        {
            var same = target.Quantities.FindIndex(t => SameValue(s, t));
            if (same >= 0 && !used[same])
            {
                used[same] = true;
                agreeing++;
            }
            else if (target.Quantities.Exists(t => t.Kind == s.Kind))
            {
                conflicts++;
            }
        }
        return (agreeing, conflicts);
    }

    private static bool SameValue(Quantity s, Quantity t) => s.Date is { } a && t.Date is { } b ? a.AgreesWith(b) : s.Date is null && t.Date is null && Math.Abs(s.Value - t.Value) <= 1e-6 * Math.Max(1, Math.Abs(s.Value));
}
