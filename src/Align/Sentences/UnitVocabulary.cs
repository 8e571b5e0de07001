using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Align.Similarity;

namespace Align.Sentences;

/// <summary>Numbers the units of one side while its sentences are read. Not thread-safe.</summary>
internal sealed class UnitVocabulary
{
    // Without a stemmer, this many letters stand for the stem.
    private const int RootLength = 6;

    private readonly Dictionary<SentenceTerm, Reading> _ofTerm = [];
    private readonly Dictionary<string, int> _ofQuantity = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _ofSignature = new(StringComparer.Ordinal);
    private readonly List<UnitType> _types = [];
    private readonly bool _cutsRoots;

    public UnitVocabulary(Language language) => _cutsRoots = !language.IsBuiltIn;

    public IReadOnlyList<UnitType> Types => _types;

    /// <summary>Appends the numbers of a sentence's units.</summary>
    /// <param name="terms">The sentence's terms: first the units, then what lends to them.</param>
    /// <param name="units">The list.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Number(ReadOnlySpan<SentenceTerm> terms, List<int> units)
    {
        var count = terms.Length;
        while (count > 0 && !terms[count - 1].IsUnit)
            count--;
        var first = units.Count;
        for (var u = 0; u < count; u++)
            if (Number(terms[u], terms[count..]) is var number && units.IndexOf(number, first) < 0)
                units.Add(number);
    }

    // The memory that sentences are read with makes one term of a word, phrase or name, however often it stands there; of quantities it keeps none.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Number(SentenceTerm term, ReadOnlySpan<SentenceTerm> lenders)
    {
        if (term.Kind == SentenceTermKind.Quantity)
            return _ofQuantity.TryGetValue(term.Text, out var known) ? known : _ofQuantity[term.Text] = Number(new UnitType(term, term.Keys, false, RootOf(term)));
        if (!_ofTerm.TryGetValue(term, out var reading))
            _ofTerm[term] = reading = new Reading(term.Keys);
        var isLent = false;
        foreach (var lender in lenders)
            if (Lends(lender, term))
                (reading, isLent) = (reading.With(lender), true);
        if (reading.Number < 0)
            reading.Number = Number(new UnitType(term, reading.Keys, isLent, RootOf(term)));
        return reading.Number;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool Lends(SentenceTerm lender, SentenceTerm term)
    {
        foreach (var word in lender.Words)
            if (string.Equals(word, term.Text, StringComparison.Ordinal))
                return true;
        return false;
    }

    private int Number(UnitType type)
    {
        var signature = type.Term.Kind == SentenceTermKind.Word
            ? string.Concat(type.Term.Stem, " ", Letters(type))
            : type.Term.Text;
        if (_ofSignature.TryGetValue(signature, out var number))
        {
            _types[number].Add(type.Keys);
            return number;
        }
        _types.Add(type);
        return _ofSignature[signature] = _types.Count - 1;
    }

    // Weight and keys but those of forms, as letters: a signature is compared and not read.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static string Letters(UnitType type)
    {
        var (numbers, count) = (new ulong[type.Keys.Length + 1], 1);
        foreach (var key in type.Keys)
            if (!TermKey.IsForm(key))
                numbers[count++] = key;
        numbers.AsSpan(1..count).Sort();
        numbers[0] = BitConverter.SingleToUInt32Bits(type.Term.Weight);
        return MemoryMarshal.Cast<ulong, char>(numbers.AsSpan(..count)).ToString();
    }

    private string RootOf(SentenceTerm term) => term.Kind != SentenceTermKind.Word ? "" : _cutsRoots && term.Stem.Length > RootLength ? term.Stem[..RootLength] : term.Stem;

    /// <summary>A term with what was lent to it: the number of its unit, once it has one, and the way to the same with one lender more.</summary>
    private sealed class Reading(ulong[] keys)
    {
        private Dictionary<SentenceTerm, Reading>? _with;

        public ulong[] Keys { get; } = keys;

        public int Number { get; set; } = -1;

        public Reading With(SentenceTerm lender)
        {
            _with ??= [];
            if (!_with.TryGetValue(lender, out var more))
                _with[lender] = more = new Reading([.. Keys.Union(lender.Keys)]);
            return more;
        }
    }
}
