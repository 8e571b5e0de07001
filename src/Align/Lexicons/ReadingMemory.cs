namespace Align.Lexicons;

/// <summary>Keeps what the lexicon knows of forms from text to text, as <see cref="Text.FormMemory"/> does for their stems. Not thread-safe.</summary>
internal sealed class ReadingMemory(LexiconSide lexicon)
{
    private readonly Dictionary<string, (int Stem, WordReading? Reading)> _readings = new(StringComparer.Ordinal);

    /// <summary>The number of a form's stem, or -1, and what the form can be.</summary>
    public (int Stem, WordReading? Reading) Of(string form, string stem, Func<string, string> lemmaOf)
    {
        if (!_readings.TryGetValue(form, out var found))
            _readings[form] = found = lexicon.Read(stem, lemmaOf(form));
        return found;
    }
}
