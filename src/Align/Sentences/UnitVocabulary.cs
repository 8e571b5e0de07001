using System.Globalization;
using System.Runtime.InteropServices;
using Align.Similarity;

namespace Align.Sentences;

/// <summary>Numbers the units of one side while its sentences are read. Not thread-safe.</summary>
internal sealed class UnitVocabulary
{
    // Without a stemmer, this many letters stand for the stem.
    private const int RootLength = 6;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _ofSignature = new(StringComparer.Ordinal);
    private readonly List<UnitType> _types = [];
    private readonly bool _cutsRoots;

    public UnitVocabulary(Language language) => _cutsRoots = !language.IsBuiltIn;

    public IReadOnlyList<UnitType> Types => _types;

    /// <summary>Appends the numbers of a sentence's units.</summary>
    public void Number(SentenceProfile profile, List<int> units)
    {
        var terms = profile.Terms;
        var count = terms.Length;
        while (count > 0 && !terms[count - 1].IsUnit)
            count--;
        var first = units.Count;
        for (var u = 0; u < count; u++)
            if (Number(terms[u], terms.AsSpan(count)) is var number && units.IndexOf(number, first) < 0)
                units.Add(number);
    }

    private int Number(SentenceTerm term, ReadOnlySpan<SentenceTerm> lenders)
    {
        var name = term.Text;
        foreach (var lender in lenders)
            if (Array.IndexOf(lender.Words, term.Text) >= 0)
                name = $"{name}\0{lender.Text}";
        if (_numbers.TryGetValue(name, out var number))
            return number;
        var keys = term.Keys;
        foreach (var lender in lenders)
            if (Array.IndexOf(lender.Words, term.Text) >= 0)
                keys = [.. keys.Union(lender.Keys)];
        return _numbers[name] = Number(new UnitType(term, keys, name.Length != term.Text.Length, RootOf(term)));
    }

    private int Number(UnitType type)
    {
        var signature = type.Term.Kind == SentenceTermKind.Word
            ? string.Create(CultureInfo.InvariantCulture, $"{type.Term.Stem} {type.Term.Weight} {Letters(type.Keys.Where(k => !TermKey.IsForm(k)).Order().ToArray())}")
            : type.Term.Text;
        if (_ofSignature.TryGetValue(signature, out var number))
        {
            _types[number].Add(type.Keys);
            return number;
        }
        _types.Add(type);
        return _ofSignature[signature] = _types.Count - 1;
    }

    // Keys as letters: a signature is compared and not read.
    private static string Letters(ulong[] keys) => MemoryMarshal.Cast<ulong, char>(keys).ToString();

    private string RootOf(SentenceTerm term) => term.Kind != SentenceTermKind.Word ? "" : _cutsRoots && term.Stem.Length > RootLength ? term.Stem[..RootLength] : term.Stem;
}
