using System.Text.Json;

namespace Align.Tests.Contract;

/// <summary>Checks a result against the shape <c>align/compare/1</c> and the texts it is about.</summary>
internal sealed class CompareShape
{
    private static readonly string[] EntityTypes = ["person", "place", "organization", "event", "work", "product", "other"];
    private static readonly string[] MentionKinds = ["name", "acronym", "nominal", "demonym", "metonym", "pronoun"];
    private static readonly string[] Quotations = ["direct", "indirect", "mixed", "none"];
    private static readonly string[] Polarities = ["affirmative", "negative"];
    private static readonly string[] Modalities = ["asserted", "possible", "intended", "wished", "required", "conditional", "question"];
    private static readonly string[] Relations = ["equivalent", "source_entails_target", "target_entails_source", "overlaps", "contradicts"];
    private static readonly string[] Differences = ["speaker", "quantity", "time", "place", "event", "polarity", "modality", "scope", "participants"];

    private readonly JsonElement _root;
    private readonly Dictionary<string, string> _texts;
    private readonly HashSet<string> _entities = [];
    private readonly Dictionary<string, HashSet<string>> _claims = new() { ["source"] = [], ["target"] = [] };

    private CompareShape(JsonElement root, string source, string target) => (_root, _texts) = (root, new() { ["source"] = source, ["target"] = target });

    public static void Check(JsonElement root, string source, string target)
    {
        var shape = new CompareShape(root, source, target);
        Assert.Equal("align/compare/1", root.GetProperty("schema").GetString());
        shape.CheckSides();
        shape.CheckEntities();
        shape.CheckClaims();
        shape.CheckLinks();
        shape.CheckUnaligned();
    }

    private void CheckSides()
    {
        foreach (var (side, text) in _texts)
        {
            var described = _root.GetProperty(side);
            Assert.Equal(2, described.GetProperty("language").GetString()!.Length);
            Assert.True(described.GetProperty("path").ValueKind is JsonValueKind.String or JsonValueKind.Null);
            Assert.Equal(text.Length, described.GetProperty("length").GetInt32());
        }
    }

    private void CheckEntities()
    {
        foreach (var entity in _root.GetProperty("entities").EnumerateArray())
        {
            Assert.True(_entities.Add(entity.GetProperty("id").GetString()!));
            Assert.Contains(entity.GetProperty("type").GetString(), EntityTypes);
            InUnit(entity.GetProperty("score").GetDouble());
            var sides = new HashSet<string>();
            foreach (var mention in entity.GetProperty("mentions").EnumerateArray())
            {
                var side = mention.GetProperty("side").GetString()!;
                sides.Add(side);
                CheckSpan(mention, _texts[side]);
                Assert.Contains(mention.GetProperty("kind").GetString(), MentionKinds);
            }
            Assert.NotEmpty(sides);
            Assert.Equal(sides.Count == 2, entity.GetProperty("aligned").GetBoolean());
            foreach (var side in _texts.Keys)
                Assert.Equal(sides.Contains(side), !string.IsNullOrEmpty(entity.GetProperty("names").GetProperty(side).GetString()));
        }
    }

    private void CheckClaims()
    {
        foreach (var (side, text) in _texts)
        {
            var at = 0;
            foreach (var claim in _root.GetProperty("claims").GetProperty(side).EnumerateArray())
            {
                Assert.True(_claims[side].Add(claim.GetProperty("id").GetString()!));
                CheckSpan(claim, text);
                Assert.True(claim.GetProperty("start").GetInt32() >= at, "claims come in the order of the text");
                at = claim.GetProperty("start").GetInt32();
                CheckClaim(claim, text, _entities);
            }
        }
    }

    /// <summary>What <c>compare</c> and <c>analyze</c> say of a claim alike.</summary>
    public static void CheckClaim(JsonElement claim, string text, IReadOnlySet<string> entities)
    {
        foreach (var name in new[] { "speaker", "via" })
            if (claim.GetProperty(name) is { ValueKind: not JsonValueKind.Null } entity)
                Assert.Contains(entity.GetString()!, entities);
        if (claim.GetProperty("cue") is { ValueKind: not JsonValueKind.Null } cue)
            CheckSpan(cue, text);
        Assert.Contains(claim.GetProperty("quotation").GetString(), Quotations);
        Assert.Contains(claim.GetProperty("polarity").GetString(), Polarities);
        Assert.Contains(claim.GetProperty("modality").GetString(), Modalities);
        foreach (var quantity in claim.GetProperty("quantities").EnumerateArray())
        {
            CheckSpan(quantity, text);
            Assert.True(double.IsFinite(quantity.GetProperty("value").GetDouble()));
            Assert.NotEmpty(quantity.GetProperty("comparator").GetString()!);
            Assert.True(quantity.GetProperty("unit").ValueKind is JsonValueKind.String or JsonValueKind.Null);
        }
    }

    private void CheckLinks()
    {
        foreach (var link in _root.GetProperty("links").EnumerateArray())
        {
            Assert.Contains(link.GetProperty("source").GetString()!, _claims["source"]);
            Assert.Contains(link.GetProperty("target").GetString()!, _claims["target"]);
            Assert.Contains(link.GetProperty("relation").GetString(), Relations);
            Assert.All(link.GetProperty("differences").EnumerateArray(), d => Assert.Contains(d.GetString(), Differences));
            CheckEvidence(link);
        }
    }

    private void CheckEvidence(JsonElement link)
    {
        var (sum, spans) = (0.0, 0);
        foreach (var evidence in link.GetProperty("evidence").EnumerateArray())
        {
            Assert.NotEmpty(evidence.GetProperty("feature").GetString()!);
            var (value, weight) = (evidence.GetProperty("value").GetDouble(), evidence.GetProperty("weight").GetDouble());
            InUnit(value);
            InUnit(weight);
            sum += value * weight;
            foreach (var span in evidence.GetProperty("spans").EnumerateArray())
            {
                spans++;
                foreach (var (side, text) in _texts)
                {
                    var (start, end) = (span.GetProperty(side)[0].GetInt32(), span.GetProperty(side)[1].GetInt32());
                    Assert.Equal(2, span.GetProperty(side).GetArrayLength());
                    Assert.True(0 <= start && start < end && end <= text.Length, $"[{start},{end}) lies in no text of {text.Length}");
                }
            }
        }
        Assert.True(spans > 0, "every link shows spans on both sides");
        var score = link.GetProperty("score").GetDouble();
        InUnit(score);
        Assert.InRange(Math.Min(sum, 1) - score, -1e-3, 1e-3);
    }

    private void CheckUnaligned()
    {
        foreach (var side in _texts.Keys)
        {
            var linked = _root.GetProperty("links").EnumerateArray().Select(l => l.GetProperty(side).GetString()!);
            Assert.Equal(_claims[side].Except(linked).Order(), _root.GetProperty("unaligned").GetProperty(side).EnumerateArray().Select(c => c.GetString()!).Order());
        }
    }

    /// <summary>Asserts that a span lies in the text and says what stands there.</summary>
    public static void CheckSpan(JsonElement element, string text)
    {
        var (start, end) = (element.GetProperty("start").GetInt32(), element.GetProperty("end").GetInt32());
        Assert.True(0 <= start && start < end && end <= text.Length, $"[{start},{end}) lies in no text of {text.Length}");
        Assert.Equal(text[start..end], element.GetProperty("text").GetString());
    }

    private static void InUnit(double value) => Assert.InRange(value, 0, 1);
}
