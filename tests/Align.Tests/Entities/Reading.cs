namespace Align.Tests.Entities;

/// <summary>Shorthand for tests that read one text.</summary>
internal static class Reading
{
    public static Document Romanian(string text) => Aligner.Default.ReadSource(text);

    public static Document English(string text) => Aligner.Default.ReadTarget(text);

    /// <summary>The text without its marks, as many newsrooms write it.</summary>
    public static string Bare(string text) => text.Replace('ă', 'a').Replace('â', 'a').Replace('î', 'i').Replace('ș', 's').Replace('ț', 't')
        .Replace('Ă', 'A').Replace('Â', 'A').Replace('Î', 'I').Replace('Ș', 'S').Replace('Ț', 'T');

    /// <summary>The entity that has a mention with exactly this text, or null.</summary>
    public static Entity? EntityOf(this Document document, string mention) => document.Entities.FirstOrDefault(e => e.Mentions.Any(m => m.Text == mention));

    /// <summary>The mention with exactly this text, or null.</summary>
    public static Mention? MentionOf(this Document document, string text) => document.Entities.SelectMany(e => e.Mentions).FirstOrDefault(m => m.Text == text);

    /// <summary>Asserts that all of these are mentions of one entity.</summary>
    public static Entity One(this Document document, params string[] mentions)
    {
        var first = document.EntityOf(mentions[0]);
        Assert.True(first is not null, $"'{mentions[0]}' is no mention: {List(document)}");
        foreach (var mention in mentions)
            Assert.True(document.EntityOf(mention) == first, $"'{mention}' is not '{mentions[0]}': {List(document)}");
        return first;
    }

    /// <summary>Asserts that these are mentions of two entities.</summary>
    public static void Two(this Document document, string one, string other)
    {
        Assert.True(document.EntityOf(one) is not null && document.EntityOf(other) is not null, $"'{one}' or '{other}' is no mention: {List(document)}");
        Assert.NotSame(document.EntityOf(one), document.EntityOf(other));
    }

    /// <summary>The claim that contains some words, asserted to exist.</summary>
    public static Claim Claim(this Document document, string words)
    {
        var claim = document.Claims.FirstOrDefault(c => c.Text.Contains(words, StringComparison.Ordinal));
        Assert.True(claim is not null, $"No claim has '{words}': {string.Join(" | ", document.Claims)}");
        return claim;
    }

    private static string List(Document document) => string.Join("; ", document.Entities.Select(e => $"{e.Name} {e.Type}: {string.Join(", ", e.Mentions.Select(m => $"{m.Text} ({m.Kind})"))}"));
}
