using Align.Text;

namespace Align.Knowledge;

/// <summary>Leads a form that no ending explains (<c>oameni</c>, <c>went</c>) to its lemma (<c>om</c>, <c>go</c>).</summary>
internal sealed class IrregularForms
{
    private readonly TextIndex _forms;
    private readonly int[] _lemmaOf;
    private readonly TextList _lemmas;
    private readonly string?[] _made;

    private IrregularForms(TextIndex forms, int[] lemmaOf, TextList lemmas)
    {
        (_forms, _lemmaOf, _lemmas) = (forms, lemmaOf, lemmas);
        _made = new string?[lemmas.Count];
    }

    /// <summary>The forms of a table; of two lemmas that claim a form the first keeps it: tables are written most frequent first.</summary>
    public static IrregularForms Of(IEnumerable<GrammarRow> rows, Language language)
    {
        var (forms, lemmas, lemmaOf) = (new StringTable(2048), new StringTable(1024), new List<int>());
        foreach (var row in rows)
        {
            var lemma = lemmas.Add(Folding.Fold(row["lemma"], language));
            foreach (var form in row.Values("forms"))
            {
                forms.Add(Folding.Fold(form, language), out var added);
                if (added)
                    lemmaOf.Add(lemma);
            }
        }
        return new IrregularForms(TextIndex.Of(forms), [.. lemmaOf], TextList.Of([.. Enumerable.Range(0, lemmas.Count).Select(l => lemmas[l])]));
    }

    public static IrregularForms Read(CompiledReader reader) => new(TextIndex.Read(reader), reader.Numbers(), TextList.Read(reader));

    public void Write(CompiledWriter writer)
    {
        _forms.Write(writer);
        writer.Numbers(_lemmaOf);
        _lemmas.Write(writer);
    }

    /// <summary>The folded lemma of a folded form, or null where the form is regular.</summary>
    public string? LemmaOf(ReadOnlySpan<char> folded)
    {
        var form = _forms.Find(folded);
        if (form < 0)
            return null;
        var lemma = _lemmaOf[form];
        return _made[lemma] ??= _lemmas[lemma].ToString();
    }
}
