namespace Align.Text;

/// <summary>Where a sentence stands, in UTF-16 units of the text and in tokens; both ranges are half-open.</summary>
/// <param name="Start">Index of the sentence's first UTF-16 unit.</param>
/// <param name="End">Index after its last.</param>
/// <param name="FirstToken">Number of its first token.</param>
/// <param name="EndToken">Number after that of its last token; greater than <paramref name="FirstToken"/>.</param>
/// <param name="Paragraph">Number of the paragraph it stands in, from 0.</param>
public readonly record struct SentenceSpan(int Start, int End, int FirstToken, int EndToken, int Paragraph);
