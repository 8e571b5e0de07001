namespace Align.Text;

/// <summary>Keeps what forms are from text to text, for whoever reads many texts in a row: a form is stemmed once. Grows with the vocabulary; not thread-safe.</summary>
internal sealed class FormMemory
{
    private readonly Dictionary<string, FormFacts> _facts = new(StringComparer.Ordinal);

    public FormFacts Of(string form, Func<string, FormFacts> read)
    {
        if (!_facts.TryGetValue(form, out var facts))
            _facts[form] = facts = read(form);
        return facts;
    }
}

/// <summary>What a form is, whatever stands around it.</summary>
internal readonly record struct FormFacts(string Stem, bool IsStop);
