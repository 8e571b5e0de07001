using Align.Text;

namespace Align.Lexicons;

/// <summary>Keeps what the lexicon knows of forms from text to text, as <see cref="FormMemory"/> does for their stems. Not thread-safe.</summary>
internal sealed class ReadingMemory(LexiconSide? lexicon)
{
    private readonly FormValues<FormReading> _readings = new();

    /// <summary>What the lexicon knows of a form of a text that was read with the memory.</summary>
    public FormReading Of(TokenTable tokens, int form)
    {
        var number = tokens.NumberInMemory(form);
        return _readings.TryGet(number, out var known) ? known : _readings.Keep(number, FormReading.Of(tokens, form, lexicon));
    }
}

/// <summary>What the lexicon knows of a form.</summary>
/// <param name="Stem">The number of its stem, or -1.</param>
/// <param name="Reading">What it can be, or null.</param>
/// <param name="Weight">How much it weighs.</param>
internal readonly record struct FormReading(int Stem, WordReading? Reading, float Weight)
{
    public static FormReading Of(TokenTable tokens, int form, LexiconSide? lexicon)
    {
        var (stem, reading) = lexicon is null ? (-1, null) : lexicon.Read(tokens.StemOfForm(form), tokens.LemmaOrForm(form));
        return new FormReading(stem, reading, TermWeights.Of(tokens, form, reading?.Frequency ?? 0));
    }
}
