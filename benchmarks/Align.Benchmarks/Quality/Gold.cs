using System.Text.Json;

namespace Align.Benchmarks.Quality;

/// <summary>The gold of one article pair (see <c>corpus/articles/README.md</c>).</summary>
internal sealed class Gold
{
    private Gold(JsonElement root)
    {
        Entities = [.. root.GetProperty("entities").EnumerateArray().Select(e => new GoldEntity(e))];
        Mentions = [.. Entities.SelectMany(e => e.Mentions)];
        // Where an id comes twice, the last counts.
        Claims = [];
        foreach (var claim in root.GetProperty("claims").EnumerateArray())
            Claims[Json.Text(claim, "id")!] = new GoldClaim(claim);
        Pairs = [.. root.GetProperty("alignments").EnumerateArray().Select(a => new GoldPair(a))];
        Traps = [.. root.GetProperty("false_pairs").EnumerateArray().Select(f => new GoldTrap(f))];
    }

    public IReadOnlyList<GoldEntity> Entities { get; }

    public IReadOnlyList<GoldMention> Mentions { get; }

    public Dictionary<string, GoldClaim> Claims { get; }

    public IReadOnlyList<GoldPair> Pairs { get; }

    public IReadOnlyList<GoldTrap> Traps { get; }

    public static Gold Load(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        return new Gold(document.RootElement);
    }
}

internal sealed class GoldEntity
{
    public GoldEntity(JsonElement e)
    {
        Id = Json.Text(e, "id")!;
        Type = Json.Text(e, "type") ?? "";
        (RomanianName, EnglishName) = (Json.Text(e, "canonical_ro"), Json.Text(e, "canonical_en"));
        IsShared = Json.Text(e, "status")!.StartsWith("shared", StringComparison.Ordinal);
        IsOptional = Json.Flag(e, "optional");
        Mentions = [.. e.GetProperty("mentions").EnumerateArray().Select(m => new GoldMention(this, m))];
    }

    public string Id { get; }

    /// <summary><c>PER GPE LOC ORG EVENT FAC WORK PRODUCT</c>.</summary>
    public string Type { get; }

    /// <summary>Its full name in the Romanian text.</summary>
    public string? RomanianName { get; }

    /// <summary>Its full name in the English text.</summary>
    public string? EnglishName { get; }

    public bool IsShared { get; }

    public bool IsOptional { get; }

    public IReadOnlyList<GoldMention> Mentions { get; }
}

internal sealed class GoldMention(GoldEntity entity, JsonElement m)
{
    public GoldEntity Entity => entity;

    public string Side { get; } = Json.Side(m);

    public Span Span { get; } = Span.Of(m);

    /// <summary>What a system mention must cover: the head where one is marked, else all of it.</summary>
    public Span Minimum { get; } = new(Json.Number(m, "min_start") ?? Span.Of(m).Start, Json.Number(m, "min_end") ?? Span.Of(m).End);

    public string Kind { get; } = Json.Text(m, "kind")!;

    public bool IsOptional { get; } = Json.Flag(m, "optional");
}

internal sealed class GoldClaim(JsonElement c)
{
    public string Id { get; } = Json.Text(c, "id")!;

    public string Side { get; } = Json.Side(c);

    public Span Span { get; } = Span.Of(c);

    /// <summary>The speaker's entity, or null for the newsroom itself.</summary>
    public string? Speaker { get; } = Json.Speaker(c);

    public bool IsSpeakerOpen { get; } = Json.Flag(c, "speaker_open");

    /// <summary>Where the words that introduce it begin, or null.</summary>
    public int? CueStart { get; } = c.TryGetProperty("cue", out var cue) && cue.ValueKind == JsonValueKind.Object ? Json.Number(cue, "start") : null;
}

internal sealed class GoldPair(JsonElement a)
{
    public string Source { get; } = Json.Text(a, "ro")!;

    public string Target { get; } = Json.Text(a, "en")!;

    public bool IsRequired { get; } = a.GetProperty("required").GetBoolean();

    public string Relation { get; } = Relations.Name(Json.Text(a, "relation")!);

    /// <summary>The relation and those that an honest reader could give instead.</summary>
    public IReadOnlyList<string> Acceptable { get; } =
        [Relations.Name(Json.Text(a, "relation")!), .. Json.Items(a, "acceptable").Select(x => Relations.Name(x.GetString()!))];
}

internal sealed class GoldTrap(JsonElement f)
{
    public string Level { get; } = Json.Text(f, "level")!;

    public string Source { get; } = Json.Text(f, "ro")!;

    public string Target { get; } = Json.Text(f, "en")!;

    /// <summary>Whether a link that names the difference is allowed.</summary>
    public bool MayBeFlagged { get; } = Json.Text(f, "must")?.Contains("flag", StringComparison.Ordinal) ?? false;
}

/// <summary>The gold speaks of <c>ro</c> and <c>en</c>, results of source and target.</summary>
internal static class Relations
{
    public const string Contradicts = "contradicts";

    public const string Overlaps = "overlaps";

    public static string Name(string gold) => gold switch
    {
        "ro_entails_en" => "source_entails_target",
        "en_entails_ro" => "target_entails_source",
        _ => gold,
    };
}
