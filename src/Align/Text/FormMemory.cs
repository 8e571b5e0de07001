using System.Runtime.CompilerServices;

namespace Align.Text;

/// <summary>
/// Keeps what forms are from text to text, for whoever reads many texts in a row: every form has a number in all of them, and is stemmed once. What else is known of forms is
/// kept beside it by that number (<see cref="FormValues{T}"/>). Grows with the vocabulary; not thread-safe.
/// </summary>
internal sealed class FormMemory
{
    private readonly StringTable _forms = new(4096);
    private readonly FormValues<FormFacts> _facts = new();
    private int[] _places = new int[4096];      // of each form: its place in the text that had it last

    /// <summary>A list to cut texts into, free between one and the next.</summary>
    public List<TokenSpan> Spans { get; } = [];

    public string this[int form] => _forms[form];

    /// <summary>The place of a form among those of a text, to which it is added where it is new there.</summary>
    /// <param name="folded">The form.</param>
    /// <param name="text">The numbers of the text's forms, so far.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Place(ReadOnlySpan<char> folded, List<int> text)
    {
        var form = _forms.Add(folded);
        if (form >= _places.Length)
            Array.Resize(ref _places, _places.Length * 2);
        // What an earlier text left is no place in this one, or another form's.
        var place = _places[form];
        if (place < text.Count && text[place] == form)
            return place;
        text.Add(form);
        return _places[form] = text.Count - 1;
    }

    public FormFacts Facts(int form, Func<string, FormFacts> read) => _facts.TryGet(form, out var facts) ? facts : _facts.Keep(form, read(_forms[form]));
}

/// <summary>What a form is, whatever stands around it.</summary>
internal readonly record struct FormFacts(string Stem, bool IsStop);
