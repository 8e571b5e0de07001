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

    public static float Of(TokenTable tokens, int form, int frequency)
    {
        var text = tokens.FormText(form);
        if (text.Length == 0 || tokens.IsStopForm(form) || !char.IsLetterOrDigit(text[0]))
            return 0;
        if (frequency > 0)
            return ByFrequency[frequency];
        return char.IsAsciiDigit(text[0]) ? Number : Unknown;
    }
}
