using Align.Knowledge;
using Align.Lexicons;
using Align.Text;

namespace Align.Similarity;

/// <summary>Makes the terms of one language, from what was read, or back from their names.</summary>
internal sealed class SentenceTerms
{
    private const float QuantityWeight = 1.2f;
    private const float PersonWeight = 0.2f;
    private const float FunctionWordWeight = 0.15f;

    private readonly TextAnalyzer _analyzer;
    private readonly Grammar _grammar;
    private readonly LexiconSide? _lexicon;
    private readonly LexiconSide? _families;    // of the lexicon's target language, where this is not it

    public SentenceTerms(TextAnalyzer analyzer, LexiconSide? lexicon, LexiconSide? families) =>
        (_analyzer, _grammar, _lexicon, _families) = (analyzer, Grammar.For(analyzer.Language), lexicon, families);

    /// <summary>The term of a word, or null where it says nothing that could be answered.</summary>
    public SentenceTerm? OfWord(string form, string stem, bool isFunctionWord, WordReading? reading)
    {
        var concepts = reading?.Concepts;
        if (isFunctionWord)
            return concepts is { Count: > 0 } ? new SentenceTerm(SentenceTermKind.Word, form) { Weight = FunctionWordWeight, Stem = stem, IsKnown = true, Keys = Keys(concepts) } : null;
        var weight = TermWeights.Of(form, reading?.Frequency ?? 0);
        if (weight <= 0)
            return null;
        var isKnown = reading is { Frequency: > 0 };
        var keys = new List<ulong>();
        AddFamilies(concepts, stem, keys);
        if (form.Length > 1 && !Cognates.IsOwnFalseFriend(form, stem, _analyzer.Language))
        {
            keys.Add(TermKey.OfForm(form));
            keys.Add(TermKey.OfStem(stem, isKnown));
        }
        return new SentenceTerm(SentenceTermKind.Word, form)
        {
            Weight = weight, Stem = stem, IsKnown = isKnown, Keys = Keys(concepts ?? [], keys), Spelling = Cognates.Canonical(form),
        };
    }

    /// <summary>The term of a phrase.</summary>
    /// <param name="words">The forms of its words that are units.</param>
    /// <param name="stems">The stems of all its words, as the lexicon has them, separated by spaces.</param>
    public SentenceTerm OfPhrase(string[] words, string stems) =>
        new(SentenceTermKind.Phrase, $"~{string.Join(' ', words)}|{stems}") { Words = words, Stem = stems, Keys = Keys([.. _lexicon!.ConceptsOfPhrase(stems)]) };

    /// <summary>The term of a name.</summary>
    /// <param name="words">The forms of its words that are units.</param>
    /// <param name="entries">What it can be the name of.</param>
    public static SentenceTerm OfName(string[] words, IEnumerable<GazetteerEntry> entries)
    {
        var all = entries.DistinctBy(e => e.Number).OrderBy(e => e.Number).ToList();
        return new SentenceTerm(SentenceTermKind.Name, $"@{string.Join(' ', words)}|{string.Join(',', all.Select(e => e.Id))}") { Words = words, Keys = Sorted(all.ConvertAll(e => TermKey.OfEntry(e.Number))) };
    }

    public static SentenceTerm OfQuantity(QuantityValue value) => new(SentenceTermKind.Quantity, value.ToString()) { Weight = QuantityWeight, Quantity = value };

    /// <summary>The term of a person; one that a word may say or not weighs nothing, but can be an answer.</summary>
    public static SentenceTerm OfPerson(Persons person, bool isSure) =>
        new(SentenceTermKind.Person, $"#{(char)('0' + (int)person)}{(isSure ? "" : "?")}") { Weight = isSure ? PersonWeight : 0, Keys = [TermKey.OfPerson(person)] };

    /// <summary>The stem that a word of this language is looked up by.</summary>
    public string StemOf(string form) => _analyzer.StemOf(_grammar.Irregular.LemmaOf(form) ?? form);

    /// <summary>The stems of the words that have a translation of a family: what may answer a word of the target language whose stem is given.</summary>
    public IEnumerable<string> StemsOfFamily(string stem)
    {
        if (_families is null || _lexicon is null || _families.FindStem(stem) is not (var number and >= 0))
            yield break;
        foreach (var concept in _families.ConceptsOfStem(number).ToArray())
            foreach (var own in _lexicon.StemsOfConcept(concept).ToArray())
                yield return _lexicon.StemText(own).ToString();
    }

    /// <summary>The kind that a name is of.</summary>
    public static SentenceTermKind KindOf(ReadOnlySpan<char> name) => name[0] switch
    {
        '~' => SentenceTermKind.Phrase,
        '@' => SentenceTermKind.Name,
        '=' => SentenceTermKind.Quantity,
        '#' => SentenceTermKind.Person,
        _ => SentenceTermKind.Word,
    };

    /// <summary>The term with a name, as far as today's lexicon and gazetteer know it.</summary>
    public SentenceTerm Parse(string name)
    {
        var bar = name.LastIndexOf('|');
        switch (KindOf(name))
        {
            case SentenceTermKind.Phrase:
                return _lexicon is null ? new SentenceTerm(SentenceTermKind.Phrase, name) : OfPhrase(name[1..bar].Split(' '), name[(bar + 1)..]);
            case SentenceTermKind.Name:
                return OfName(name[1..bar].Split(' '), name[(bar + 1)..].Split(',').Select(Gazetteer.Default.Find).OfType<GazetteerEntry>());
            case SentenceTermKind.Quantity:
                return OfQuantity(QuantityValue.Parse(name));
            case SentenceTermKind.Person:
                return OfPerson((Persons)(name[1] - '0'), name.Length == 2);
            default:
                var lemma = _grammar.Irregular.LemmaOf(name) ?? name;
                var stem = _analyzer.StemOf(lemma);
                return OfWord(name, stem, _grammar.StopWords.Contains(name), _lexicon?.Read(stem, lemma).Reading)
                    ?? new SentenceTerm(SentenceTermKind.Word, name) { Stem = stem };
        }
    }

    // A word of the target language is of the family of its own stem; any other of those of its translations.
    private void AddFamilies(List<int>? concepts, string stem, List<ulong> keys)
    {
        if (_families is null)
            keys.Add(TermKey.OfFamily(stem));
        else
            foreach (var concept in concepts ?? [])
                foreach (var other in _families.StemsOfConcept(concept))
                    keys.Add(TermKey.OfFamily(_families.StemText(other)));
    }

    private static ulong[] Keys(List<int> concepts, List<ulong>? more = null)
    {
        var keys = more ?? new List<ulong>(concepts.Count);
        foreach (var concept in concepts)
            keys.Add(TermKey.OfConcept(concept));
        return Sorted(keys);
    }

    private static ulong[] Sorted(List<ulong> keys)
    {
        keys.Sort();
        var n = 0;
        for (var i = 0; i < keys.Count; i++)
            if (i == 0 || keys[i] != keys[n - 1])
                keys[n++] = keys[i];
        return [.. keys[..n]];
    }
}
