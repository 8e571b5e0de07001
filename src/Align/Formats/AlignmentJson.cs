using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Align.Formats;

/// <summary>Writes an alignment, or one analysed text, as JSON in the shape of <c>align/compare/1</c> and <c>align/analyze/1</c>.</summary>
internal static class AlignmentJson
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Alignment alignment, string? sourcePath, string? targetPath, bool indented) =>
        ToText(w => WriteAlignment(w, alignment, sourcePath, targetPath), indented);

    /// <summary>One line for a batch: the caller's id, as raw JSON, and then the same fields.</summary>
    public static string WriteLine(Alignment alignment, string idJson) => ToText(
        w =>
        {
            w.WriteStartObject();
            w.WritePropertyName("id");
            w.WriteRawValue(idJson);
            WriteAlignmentFields(w, alignment, null, null);
            w.WriteEndObject();
        },
        indented: false);

    public static string Write(Document document, string? path, bool indented) => ToText(w => WriteDocument(w, document, path), indented);

    private static string ToText(Action<Utf8JsonWriter> write, bool indented)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var writer = new Utf8JsonWriter(buffer, indented ? Indented : OneLine))
            write(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    // ---- compare ------------------------------------------------------------------------------------------------------------------------

    private static void WriteAlignment(Utf8JsonWriter w, Alignment a, string? sourcePath, string? targetPath)
    {
        w.WriteStartObject();
        WriteAlignmentFields(w, a, sourcePath, targetPath);
        w.WriteEndObject();
    }

    private static void WriteAlignmentFields(Utf8JsonWriter w, Alignment a, string? sourcePath, string? targetPath)
    {
        var ids = a.Entities.SelectMany(e => e.Source.Concat(e.Target).Select(side => (side, Id: $"e{e.Number + 1}"))).ToDictionary(x => x.side, x => x.Id);
        w.WriteString("schema", "align/compare/1");
        WriteSide(w, "source", a.Source, sourcePath);
        WriteSide(w, "target", a.Target, targetPath);
        w.WriteStartArray("entities");
        foreach (var entity in a.Entities)
            WriteEntity(w, entity);
        w.WriteEndArray();
        w.WriteStartObject("claims");
        w.WriteStartArray("source");
        foreach (var claim in a.Source.Claims)
            WriteClaim(w, claim, $"s{claim.Number + 1}", ids);
        w.WriteEndArray();
        w.WriteStartArray("target");
        foreach (var claim in a.Target.Claims)
            WriteClaim(w, claim, $"t{claim.Number + 1}", ids);
        w.WriteEndArray();
        w.WriteEndObject();
        w.WriteStartArray("links");
        foreach (var link in a.Claims)
            WriteLink(w, link);
        w.WriteEndArray();
        w.WriteStartObject("unaligned");
        WriteIds(w, "source", a.SourceOnly, 's');
        WriteIds(w, "target", a.TargetOnly, 't');
        w.WriteEndObject();
    }

    private static void WriteSide(Utf8JsonWriter w, string name, Document document, string? path)
    {
        w.WriteStartObject(name);
        w.WriteString("language", document.Language.Code);
        w.WriteString("path", path);
        w.WriteNumber("length", document.Text.Length);
        w.WriteEndObject();
    }

    private static void WriteEntity(Utf8JsonWriter w, AlignedEntity entity)
    {
        w.WriteStartObject();
        w.WriteString("id", $"e{entity.Number + 1}");
        w.WriteString("type", Name(entity.Type));
        w.WriteStartObject("names");
        w.WriteString("source", Printable(entity.SourceName));
        w.WriteString("target", Printable(entity.TargetName));
        w.WriteEndObject();
        w.WriteBoolean("aligned", entity.IsAligned);
        w.WriteNumber("score", Round(entity.Score));
        w.WriteStartArray("mentions");
        foreach (var mention in entity.SourceMentions)
            WriteMention(w, mention, "source");
        foreach (var mention in entity.TargetMentions)
            WriteMention(w, mention, "target");
        w.WriteEndArray();
        w.WriteEndObject();
    }

    private static void WriteMention(Utf8JsonWriter w, Mention mention, string? side)
    {
        w.WriteStartObject();
        if (side is not null)
            w.WriteString("side", side);
        WriteSpan(w, mention.Start, mention.End, mention.Text);
        w.WriteString("kind", Name(mention.Kind));
        w.WriteEndObject();
    }

    private static void WriteClaim(Utf8JsonWriter w, Claim claim, string id, IReadOnlyDictionary<Entity, string> ids)
    {
        w.WriteStartObject();
        w.WriteString("id", id);
        WriteSpan(w, claim.Start, claim.End, claim.Text);
        w.WriteString("speaker", claim.Speaker is null ? null : ids.GetValueOrDefault(claim.Speaker));
        w.WriteString("via", claim.Via is null ? null : ids.GetValueOrDefault(claim.Via));
        if (claim.Cue is { } cue)
        {
            w.WriteStartObject("cue");
            WriteSpan(w, cue.Start, cue.End, cue.Text);
            w.WriteString("strength", cue.Strength);
            w.WriteEndObject();
        }
        else
        {
            w.WriteNull("cue");
        }
        w.WriteString("quotation", Name(claim.Quotation));
        w.WriteString("polarity", Name(claim.Polarity));
        w.WriteString("modality", Name(claim.Modality));
        w.WriteStartArray("quantities");
        foreach (var quantity in claim.Quantities)
            WriteQuantity(w, quantity);
        w.WriteEndArray();
        w.WriteEndObject();
    }

    private static void WriteQuantity(Utf8JsonWriter w, Quantity quantity)
    {
        w.WriteStartObject();
        WriteSpan(w, quantity.Start, quantity.End, quantity.Text);
        w.WriteString("kind", Name(quantity.Kind));
        w.WriteNumber("value", quantity.Value);
        if (quantity.UpperValue is { } upper)
            w.WriteNumber("upper", upper);
        w.WriteString("comparator", Name(quantity.Comparator));
        w.WriteString("unit", quantity.Unit);
        w.WriteEndObject();
    }

    private static void WriteLink(Utf8JsonWriter w, ClaimLink link)
    {
        w.WriteStartObject();
        w.WriteString("source", $"s{link.Source.Number + 1}");
        w.WriteString("target", $"t{link.Target.Number + 1}");
        w.WriteNumber("score", Round(link.Score));
        w.WriteString("relation", Name(link.Relation));
        w.WriteStartArray("differences");
        foreach (var difference in Each(link.Differences))
            w.WriteStringValue(Name(difference));
        w.WriteEndArray();
        w.WriteStartArray("evidence");
        foreach (var evidence in link.Evidence)
        {
            w.WriteStartObject();
            w.WriteString("feature", evidence.Feature);
            w.WriteNumber("value", Round(evidence.Value));
            w.WriteNumber("weight", Round(evidence.Weight));
            w.WriteStartArray("spans");
            foreach (var span in evidence.Spans)
            {
                w.WriteStartObject();
                WritePair(w, "source", span.SourceStart, span.SourceEnd);
                WritePair(w, "target", span.TargetStart, span.TargetEnd);
                w.WriteEndObject();
            }
            w.WriteEndArray();
            w.WriteEndObject();
        }
        w.WriteEndArray();
        w.WriteEndObject();
    }

    // ---- analyze ------------------------------------------------------------------------------------------------------------------------

    private static void WriteDocument(Utf8JsonWriter w, Document d, string? path)
    {
        var ids = d.Entities.ToDictionary(e => e, e => $"e{e.Number + 1}");
        w.WriteStartObject();
        w.WriteString("schema", "align/analyze/1");
        w.WriteString("language", d.Language.Code);
        w.WriteString("path", path);
        w.WriteNumber("length", d.Text.Length);
        w.WriteStartArray("sentences");
        foreach (var sentence in d.Sentences)
        {
            w.WriteStartObject();
            w.WriteNumber("start", sentence.Start);
            w.WriteNumber("end", sentence.End);
            w.WriteEndObject();
        }
        w.WriteEndArray();
        w.WriteStartArray("tokens");
        foreach (var token in d.GetTokens())
        {
            w.WriteStartObject();
            WriteSpan(w, token.Start, token.End, token.Text);
            w.WriteString("stem", Printable(token.Stem));
            w.WriteNumber("sentence", token.Sentence);
            w.WriteEndObject();
        }
        w.WriteEndArray();
        w.WriteStartArray("quantities");
        foreach (var quantity in d.Quantities)
            WriteQuantity(w, quantity);
        w.WriteEndArray();
        w.WriteStartArray("entities");
        foreach (var entity in d.Entities)
        {
            w.WriteStartObject();
            w.WriteString("id", ids[entity]);
            w.WriteString("type", Name(entity.Type));
            w.WriteString("name", Printable(entity.Name));
            w.WriteStartArray("mentions");
            foreach (var mention in entity.Mentions)
                WriteMention(w, mention, null);
            w.WriteEndArray();
            w.WriteEndObject();
        }
        w.WriteEndArray();
        w.WriteStartArray("claims");
        foreach (var claim in d.Claims)
            WriteClaim(w, claim, $"c{claim.Number + 1}", ids);
        w.WriteEndArray();
        w.WriteEndObject();
    }

    // ---- parts --------------------------------------------------------------------------------------------------------------------------

    private static void WriteSpan(Utf8JsonWriter w, int start, int end, string text)
    {
        w.WriteNumber("start", start);
        w.WriteNumber("end", end);
        w.WriteString("text", Printable(text));
    }

    private static void WritePair(Utf8JsonWriter w, string name, int start, int end)
    {
        w.WriteStartArray(name);
        w.WriteNumberValue(start);
        w.WriteNumberValue(end);
        w.WriteEndArray();
    }

    private static void WriteIds(Utf8JsonWriter w, string name, IEnumerable<Claim> claims, char prefix)
    {
        w.WriteStartArray(name);
        foreach (var claim in claims)
            w.WriteStringValue($"{prefix}{claim.Number + 1}");
        w.WriteEndArray();
    }

    // JSON is Unicode: a lone surrogate has no place in it. Offsets still point at the caller's text.
    private static string? Printable(string? text) => text is null || !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? text : string.Concat(text.EnumerateRunes());

    private static IEnumerable<Differences> Each(Differences differences) =>
        Enum.GetValues<Differences>().Where(d => d != Differences.None && differences.HasFlag(d));

    private static double Round(double value) => Math.Round(value, 4);

    private static string Name(Enum value) => Snake(value.ToString());

    private static string Snake(string name)
    {
        var result = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsUpper(c) && result.Length > 0)
                result.Append('_');
            result.Append(char.ToLowerInvariant(c));
        }
        return result.ToString();
    }
}
