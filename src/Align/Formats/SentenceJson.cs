using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Align.Formats;

/// <summary>A sentence alignment as JSON, schema <c>align/sentences/1</c>: the sentences of both sides, then the beads by sentence number.</summary>
internal static class SentenceJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(SentenceAlignment alignment, IEnumerable<SentenceBead> beads, bool marksDoubtful = false)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("schema", "align/sentences/1");
            Side(json, "source", alignment.SourceLanguage, alignment.Source);
            Side(json, "target", alignment.TargetLanguage, alignment.Target);
            json.WriteStartArray("beads");
            foreach (var bead in beads)
            {
                json.WriteStartObject();
                Numbers(json, "source", bead.Source);
                Numbers(json, "target", bead.Target);
                json.WritePropertyName("score");
                json.WriteRawValue(SentenceTsv.Score(bead.Score));
                if (marksDoubtful)
                    json.WriteBoolean("doubtful", bead.Score < SentenceAlignment.DoubtfulScore);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Side(Utf8JsonWriter json, string name, Language language, IReadOnlyList<AlignedSentence> sentences)
    {
        json.WriteStartObject(name);
        json.WriteString("language", language.Code);
        json.WriteStartArray("sentences");
        foreach (var sentence in sentences)
        {
            json.WriteStartObject();
            json.WriteNumber("number", sentence.Number);
            json.WriteNumber("start", sentence.Start);
            json.WriteNumber("end", sentence.End);
            json.WriteString("text", sentence.Text);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Numbers(Utf8JsonWriter json, string name, IReadOnlyList<AlignedSentence> sentences)
    {
        json.WriteStartArray(name);
        foreach (var sentence in sentences)
            json.WriteNumberValue(sentence.Number);
        json.WriteEndArray();
    }
}
