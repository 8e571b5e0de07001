using System.Runtime.CompilerServices;
using Align.Similarity;

namespace Align.Sentences;

/// <summary>Numbers the units of one side while its sentences are read. Not thread-safe.</summary>
internal sealed class UnitVocabulary
{
    // Without a stemmer, this many letters stand for the stem.
    private const int RootLength = 6;

    private readonly Dictionary<SentenceTerm, Reading> _ofTerm = [];
    private readonly Dictionary<string, int> _ofQuantity = new(StringComparer.Ordinal);
    private readonly Dictionary<Signature, int> _ofSignature = [];
    private readonly List<UnitType> _types = [];
    private readonly bool _cutsRoots;

    public UnitVocabulary(Language language) => _cutsRoots = !language.IsBuiltIn;

    public IReadOnlyList<UnitType> Types => _types;

    /// <summary>Appends the numbers of a sentence's units.</summary>
    /// <param name="terms">The sentence's terms: first the units, then what lends to them.</param>
    /// <param name="units">The list.</param>
    /// <param name="again">Those that it says more than once.</param>
    /// <returns>The numbers of those.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int[] Number(ReadOnlySpan<SentenceTerm> terms, List<int> units, List<SentenceTerm> again)
    {
        var count = terms.Length;
        while (count > 0 && !terms[count - 1].IsUnit)
            count--;
        var first = units.Count;
        for (var u = 0; u < count; u++)
            if (Number(terms[u], terms[count..]) is var number && units.IndexOf(number, first) < 0)
                units.Add(number);
        if (again.Count == 0)
            return [];
        var repeated = new int[again.Count];
        for (var k = 0; k < repeated.Length; k++)
            repeated[k] = Number(again[k], terms[count..]);
        return repeated;
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
        var signature = type.Term.Kind == SentenceTermKind.Word ? new Signature(type.Term.Stem, type.Term.Weight, type.Keys) : new Signature(type.Term.Text, -1, []);
        if (_ofSignature.TryGetValue(signature, out var number))
        {
            _types[number].Add(type.Keys);
            return number;
        }
        _types.Add(type);
        return _ofSignature[signature] = _types.Count - 1;
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
                _with[lender] = more = new Reading(UnitType.Union(Keys, lender.Keys));
            return more;
        }
    }

    /// <summary>What one unit has in common: stem, weight, and the keys but those of forms.</summary>
    private readonly struct Signature(string stem, float weight, ulong[] keys) : IEquatable<Signature>
    {
        private readonly string _stem = stem;
        private readonly float _weight = weight;
        private readonly ulong[] _keys = keys;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public bool Equals(Signature other)
        {
            if (_weight != other._weight || !string.Equals(_stem, other._stem, StringComparison.Ordinal))
                return false;
            for (int i = 0, k = 0; ; i++, k++)
            {
                while (i < _keys.Length && TermKey.IsForm(_keys[i]))
                    i++;
                while (k < other._keys.Length && TermKey.IsForm(other._keys[k]))
                    k++;
                if (i == _keys.Length || k == other._keys.Length)
                    return i == _keys.Length && k == other._keys.Length;
                if (_keys[i] != other._keys[k])
                    return false;
            }
        }

        public override bool Equals(object? obj) => obj is Signature other && Equals(other);

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public override int GetHashCode()
        {
            var hash = 14695981039346656037UL;
            foreach (var c in _stem)
                hash = (hash ^ c) * 1099511628211UL;
            foreach (var key in _keys)
                if (!TermKey.IsForm(key))
                    hash = (hash ^ key) * 1099511628211UL;
            return (int)(hash ^ (hash >> 32));
        }
    }
}
