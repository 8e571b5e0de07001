using System.Globalization;

namespace Align.Benchmarks.Quality;

/// <summary>The figures of one or more article pairs; those of several are pooled by adding.</summary>
internal sealed class Figures
{
    /// <summary>Shared entities, as clusters.</summary>
    public Counts Entities { get; } = new();

    /// <summary>Mentions of shared entities.</summary>
    public Counts Mentions { get; } = new();

    /// <summary>How many mentions of each kind were found.</summary>
    public SortedDictionary<string, Share> MentionsByKind { get; } = new(StringComparer.Ordinal);

    /// <summary>Claims, as spans.</summary>
    public Counts Claims { get; } = new();

    /// <summary>Speakers of the claims found.</summary>
    public Share Speakers { get; } = new();

    /// <summary>Pairs of claims.</summary>
    public Counts Pairs { get; } = new();

    /// <summary>Relations of the pairs found.</summary>
    public Share Relations { get; } = new();

    /// <summary>Pairs that contradict each other.</summary>
    public Counts Contradictions { get; } = new();

    /// <summary>Tempting false pairs that were not linked.</summary>
    public Share Traps { get; } = new();

    /// <summary>Those of them that are pairs of claims.</summary>
    public Share ClaimTraps { get; } = new();

    public void Add(Figures other)
    {
        Entities.Add(other.Entities);
        Mentions.Add(other.Mentions);
        foreach (var (kind, share) in other.MentionsByKind)
            OfKind(kind).Add(share);
        Claims.Add(other.Claims);
        Speakers.Add(other.Speakers);
        Pairs.Add(other.Pairs);
        Relations.Add(other.Relations);
        Contradictions.Add(other.Contradictions);
        Traps.Add(other.Traps);
        ClaimTraps.Add(other.ClaimTraps);
    }

    public Share OfKind(string kind)
    {
        if (!MentionsByKind.TryGetValue(kind, out var share))
            MentionsByKind.Add(kind, share = new Share());
        return share;
    }

    /// <summary>The figures as five plain lines.</summary>
    public string ToLines()
    {
        var kinds = string.Join(' ', MentionsByKind.Select(k => $"{k.Key} {k.Value}"));
        return string.Join('\n',
            $"entity  {Line(Entities)} ({Entities.Gold} shared)",
            $"mention {Line(Mentions)} ({Mentions.Gold}) {kinds}",
            $"claim   {Line(Claims)} ({Claims.Gold}) speaker {Speakers}",
            $"pair    {Line(Pairs)} ({Pairs.Gold} required) relation {Relations} contradictions {Line(Contradictions)} ({Contradictions.Gold})",
            $"traps   {Traps} refused") + "\n";
    }

    /// <summary>A figure with three decimals; a tie goes to the even digit, as IEEE formatting has it elsewhere.</summary>
    public static string Three(double value) =>
        (value * 16 == Math.Floor(value * 16) ? Math.Round((decimal)value, 3, MidpointRounding.ToEven) : (IFormattable)value).ToString("F3", CultureInfo.InvariantCulture);

    private static string Line(Counts c) => $"P {Three(c.Precision)} R {Three(c.Recall)} F1 {Three(c.F1)}";
}
