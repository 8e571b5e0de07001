using Align.Benchmarks.Quality;

namespace Align.Benchmarks.Contrast;

/// <summary>One side of a linked pair of claims, with what a change may hold on to.</summary>
/// <param name="Document">The text, read.</param>
/// <param name="Span">The claim.</param>
/// <param name="Names">All that is named in the text, in order.</param>
/// <param name="Speaker">The key of who says the claim, or null.</param>
/// <param name="CueStart">Where the words that introduce the claim begin, or null.</param>
internal sealed record ContrastSide(Document Document, Span Span, IReadOnlyList<NamedThing> Names, string? Speaker, int? CueStart)
{
    public Language Language => Document.Language;

    /// <summary>The claim's text.</summary>
    public string Text => Document.Text[Span.Start..Span.End];

    /// <summary>What the claim names.</summary>
    public IEnumerable<NamedThing> NamesInside => Names.Where(n => n.Span.Start >= Span.Start && n.Span.End <= Span.End);

    /// <summary>Puts other words at a place of the claim.</summary>
    /// <param name="start">Where, from the start of the claim.</param>
    /// <param name="length">How much is replaced.</param>
    /// <param name="text">By what.</param>
    public Edit Replace(int start, int length, string text) => new(new Span(Span.Start + start, Span.Start + start + length), text);
}

/// <summary>A place where a text names something.</summary>
/// <param name="Key">What it names; the same in both texts.</param>
/// <param name="Type"><c>PER GPE LOC ORG …</c></param>
/// <param name="Span">Where.</param>
/// <param name="Text">The words.</param>
/// <param name="IsPlain">Whether it is the name itself, as it stands in a dictionary: no description, no case ending.</param>
internal sealed record NamedThing(string Key, string Type, Span Span, string Text, bool IsPlain);

/// <summary>Other words for a stretch of a text.</summary>
internal readonly record struct Edit(Span Span, string Text)
{
    /// <summary>A text with some changes made, which do not overlap.</summary>
    public static string Apply(string text, IEnumerable<Edit> edits) =>
        edits.OrderByDescending(e => e.Span.Start).Aggregate(text, (t, e) => string.Concat(t.AsSpan(0, e.Span.Start), e.Text, t.AsSpan(e.Span.End)));

    /// <summary>Where a stretch of the text stands after the changes.</summary>
    public static Span Moved(Span span, IReadOnlyList<Edit> edits) => new(
        span.Start + edits.Where(e => e.Span.End <= span.Start).Sum(e => e.Text.Length - e.Span.Length),
        span.End + edits.Where(e => e.Span.Start < span.End).Sum(e => e.Text.Length - e.Span.Length));
}

/// <summary>Two claims that say the same, or of which one says all that the other does, and that are linked.</summary>
/// <param name="Name">What the two texts are called.</param>
/// <param name="IsHeldOut">Whether only pooled figures of it may be looked at.</param>
/// <param name="Romanian">The Romanian claim.</param>
/// <param name="English">The English claim.</param>
/// <param name="Link">The link of the two.</param>
internal sealed record ContrastPair(string Name, bool IsHeldOut, ContrastSide Romanian, ContrastSide English, ClaimLink Link)
{
    /// <summary>The best link whose claims fit two spans, or null.</summary>
    public static ClaimLink? LinkOf(Alignment alignment, Span source, Span target) => alignment.Claims.Where(l =>
        source.Fits(new Span(l.Source.Start, l.Source.End)) && target.Fits(new Span(l.Target.Start, l.Target.End))).MaxBy(l => l.Score);

    /// <summary>What becomes of the link where one side is changed; null where it is gone.</summary>
    public ClaimLink? After(Language changed, IReadOnlyList<Edit> edits) => changed == Language.Romanian
        ? LinkOf(Aligner.Default.Align(Aligner.Default.ReadSource(Edit.Apply(Romanian.Document.Text, edits)), English.Document), Edit.Moved(Romanian.Span, edits), English.Span)
        : LinkOf(Aligner.Default.Align(Romanian.Document, Aligner.Default.ReadTarget(Edit.Apply(English.Document.Text, edits))), Romanian.Span, Edit.Moved(English.Span, edits));
}
