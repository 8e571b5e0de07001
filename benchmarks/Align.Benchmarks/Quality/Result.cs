using System.Text.Json;

namespace Align.Benchmarks.Quality;

/// <summary>What an alignment says, read back from its JSON, so that what is scored is what is delivered.</summary>
internal sealed class Result
{
    private Result(Result other, IReadOnlyList<ResultLink> links) => (Entities, Claims, Links) = (other.Entities, other.Claims, links);

    private Result(JsonElement root)
    {
        Entities = [.. root.GetProperty("entities").EnumerateArray().Select(e => new ResultEntity(e))];
        foreach (var side in new[] { "source", "target" })
            foreach (var claim in root.GetProperty("claims").GetProperty(side).EnumerateArray())
                Claims[Json.Text(claim, "id")!] = new ResultClaim(claim, side);
        Links = [.. root.GetProperty("links").EnumerateArray().Select(l => new ResultLink(l, Claims))];
    }

    public IReadOnlyList<ResultEntity> Entities { get; }

    public Dictionary<string, ResultClaim> Claims { get; } = [];

    public IReadOnlyList<ResultLink> Links { get; }

    /// <summary>The same entities and claims, linked in another way.</summary>
    public Result With(IReadOnlyList<ResultLink> links) => new(this, links);

    public static Result Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return new Result(document.RootElement);
    }
}

internal sealed class ResultEntity
{
    public ResultEntity(JsonElement e)
    {
        Id = Json.Text(e, "id")!;
        IsAligned = Json.Flag(e, "aligned");
        Mentions = [.. e.GetProperty("mentions").EnumerateArray().Select(m => new ResultMention(m))];
    }

    public string Id { get; }

    public bool IsAligned { get; }

    public IReadOnlyList<ResultMention> Mentions { get; }
}

internal sealed class ResultMention(JsonElement m)
{
    public string Side { get; } = Json.Text(m, "side")!;

    public Span Span { get; } = Span.Of(m);

    public bool IsPronoun { get; } = Json.Text(m, "kind") == "pronoun";

    /// <summary>The gold mention it answers, once matched.</summary>
    public GoldMention? Match { get; set; }
}

internal sealed class ResultClaim(JsonElement c, string side)
{
    public string Id { get; } = Json.Text(c, "id")!;

    public string Side => side;

    public Span Span { get; } = Span.Of(c);

    public string? Speaker { get; } = Json.Speaker(c);
}

internal sealed record ResultLink(Span Source, Span Target, double Score, string Relation, bool HasDifferences)
{
    public ResultLink(JsonElement l, IReadOnlyDictionary<string, ResultClaim> claims)
        : this(claims[Json.Text(l, "source")!].Span, claims[Json.Text(l, "target")!].Span, l.GetProperty("score").GetDouble(), Json.Text(l, "relation")!, Json.Items(l, "differences").Any())
    {
    }
}
