using Align.Text;

namespace Align.Knowledge;

/// <summary>Leads a form that no ending explains (<c>oameni</c>, <c>went</c>) to its lemma (<c>om</c>, <c>go</c>).</summary>
internal sealed class IrregularForms
{
    private readonly StringTable _forms = new(2048);
    private readonly List<string> _lemmas = [];

    public IrregularForms(IEnumerable<GrammarRow> rows, Language language)
    {
        foreach (var row in rows)
        {
            var lemma = Folding.Fold(row["lemma"], language);
            foreach (var form in row.Values("forms"))
            {
                // The first lemma that claims a form keeps it: tables are written most frequent first.
                _forms.Add(Folding.Fold(form, language), out var added);
                if (added)
                    _lemmas.Add(lemma);
            }
        }
    }

    /// <summary>The folded lemma of a folded form, or null where the form is regular.</summary>
    public string? LemmaOf(ReadOnlySpan<char> folded)
    {
        var i = _forms.Find(folded);
        return i < 0 ? null : _lemmas[i];
    }
}
