using System.Text.Json;

namespace Align.Tests.Contract;

/// <summary>Checks a result against the shape <c>align/analyze/1</c> and the text it is about.</summary>
internal static class AnalyzeShape
{
    public static void Check(JsonElement root, string text)
    {
        Assert.Equal("align/analyze/1", root.GetProperty("schema").GetString());
        Assert.Equal(text.Length, root.GetProperty("length").GetInt32());
        CheckSentencesAndTokens(root, text);
        var entities = new HashSet<string>();
        foreach (var entity in root.GetProperty("entities").EnumerateArray())
        {
            Assert.True(entities.Add(entity.GetProperty("id").GetString()!));
            Assert.NotEmpty(entity.GetProperty("mentions").EnumerateArray());
            Assert.All(entity.GetProperty("mentions").EnumerateArray(), m => CompareShape.CheckSpan(m, text));
        }
        foreach (var claim in root.GetProperty("claims").EnumerateArray())
        {
            CompareShape.CheckSpan(claim, text);
            CompareShape.CheckClaim(claim, text, entities);
        }
    }

    private static void CheckSentencesAndTokens(JsonElement root, string text)
    {
        var sentences = root.GetProperty("sentences").EnumerateArray().Select(s => (Start: s.GetProperty("start").GetInt32(), End: s.GetProperty("end").GetInt32())).ToList();
        var (at, sentence) = (0, 0);
        foreach (var (start, end) in sentences)
        {
            Assert.True(at <= start && start < end && end <= text.Length);
            at = end;
        }
        at = 0;
        foreach (var token in root.GetProperty("tokens").EnumerateArray())
        {
            CompareShape.CheckSpan(token, text);
            Assert.Equal(JsonValueKind.String, token.GetProperty("stem").ValueKind);
            var (start, end) = (token.GetProperty("start").GetInt32(), token.GetProperty("end").GetInt32());
            Assert.True(at <= start, "tokens come in order and do not overlap");
            at = end;
            Assert.True(token.GetProperty("sentence").GetInt32() >= sentence);
            sentence = token.GetProperty("sentence").GetInt32();
            Assert.True(sentences[sentence].Start <= start && end <= sentences[sentence].End, "a token lies in its sentence");
        }
    }
}
