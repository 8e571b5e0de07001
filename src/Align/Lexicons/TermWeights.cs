using Align.Text;

namespace Align.Lexicons;

/// <summary>
/// How much a word weighs when texts are compared: an inverse document frequency by class, after the frequency column of the lexicon.
/// Stop words and marks weigh nothing, the most common words little, unknown words as much as rare ones.
/// </summary>
internal static class TermWeights
{
    private const float Number = 1.2f;
    private const float Unknown = 1.2f;

    // By the lexicon's frequency class 1 … 5.
    private static readonly float[] ByFrequency = [0f, 0.55f, 0.75f, 0.95f, 1.1f, 1.2f];

    /// <summary>The weight of a form in a text.</summary>
    public static float Of(TokenTable tokens, int form, int frequency) => tokens.IsStopForm(form) ? 0 : Of(tokens.FormText(form), frequency);

    /// <summary>The weight of a word that is no stop word.</summary>
    /// <param name="text">The folded word.</param>
    /// <param name="frequency">Its class in the lexicon, or 0.</param>
    public static float Of(string text, int frequency)
    {
        if (text.Length == 0 || !char.IsLetterOrDigit(text[0]))
            return 0;
        if (frequency > 0)
            return ByFrequency[frequency];
        return char.IsAsciiDigit(text[0]) ? Number : Unknown;
    }
}
