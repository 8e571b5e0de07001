using Align.Lexicons;

namespace Align.Tests.Lexicons;

/// <summary>Words of common origin.</summary>
public sealed class CognateTests
{
    [Fact]
    public void Regular_endings_and_letters_correspond()
    {
        foreach (var (romanian, english) in new[] { ("investigatie", "investigation"), ("investigatiei", "investigations"), ("universitatea", "university"), ("telefon", "telephone"), ("rachete", "rackets"), ("politica", "political") })
            Assert.True(Cognates.Likeness(romanian, english) >= 0.75, $"{romanian} {english} {Cognates.Likeness(romanian, english)}");
    }

    [Fact]
    public void Unlike_and_short_words_are_none()
    {
        foreach (var (romanian, english) in new[] { ("spital", "school"), ("an", "an"), ("", "university"), ("masa", "house"), ("123456", "123456") })
            Assert.True(Cognates.Likeness(romanian, english) < 0.75, $"{romanian} {english}");
    }

    [Fact]
    public void Very_long_words_are_compared_by_their_beginning() => Assert.InRange(Cognates.Likeness(new string('a', 5000) + "b", new string('x', 9000)), 0, 1);
}
