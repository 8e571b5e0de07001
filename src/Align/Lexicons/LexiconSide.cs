using Align.Knowledge;
using Align.Text;

namespace Align.Lexicons;

/// <summary>
/// One language's half of a lexicon, keyed by stems: from a word or a run of words to the numbers of its concepts. A stem may be that of several
/// words (<c>vită</c>, <c>viteză</c>); those win that have the form in the text, and where none has, those that share the longest beginning with it.
/// </summary>
internal sealed class LexiconSide
{
    private readonly StringTable _stems = new(16_384);
    private readonly StringTable _lemmas = new(16_384);
    private readonly int[] _offsets;
    private readonly (int Concept, int Lemma, int Paradigm)[] _concepts;
    private readonly Language _language;
    private readonly byte[] _frequencies;
    private readonly WordClass[] _classes;
    private readonly Dictionary<int, Phrase[]> _phrases;

    public LexiconSide(IReadOnlyList<Concept> concepts, Func<Concept, IReadOnlyList<string>> words, TextAnalyzer analyzer)
    {
        var grammar = Grammar.For(analyzer.Language);
        _language = analyzer.Language;
        var entries = new List<(int Stem, int Concept, int Lemma, int Paradigm)>(concepts.Count * 12);
        var phrases = new Dictionary<int, List<Phrase>>();
        for (var c = 0; c < concepts.Count; c++)
            foreach (var word in words(concepts[c]))
            {
                if (!word.AsSpan().ContainsAny(" -'’"))
                {
                    AddWord(word, c);
                    continue;
                }
                var stems = PhraseStems(word);
                if (stems.Length == 1)
                    entries.Add((stems[0], c, _lemmas.Add(Lemma(word)), -1));
                else if (stems.Length > 1)
                    (phrases.TryGetValue(stems[0], out var list) ? list : phrases[stems[0]] = []).Add(new Phrase(stems, c));
            }
        _phrases = phrases.ToDictionary(p => p.Key, p => p.Value.OrderByDescending(x => x.Stems.Length).ToArray());
        (_offsets, _concepts) = Group(entries, _stems.Count);
        _frequencies = new byte[_stems.Count];
        _classes = new WordClass[_stems.Count];
        foreach (var (stem, concept, _, _) in entries)
        {
            _classes[stem] |= ClassOf(concepts[concept].PartOfSpeech);
            var frequency = (byte)concepts[concept].Frequency;
            if (_frequencies[stem] == 0 || frequency < _frequencies[stem])
                _frequencies[stem] = frequency;
        }

        void AddWord(string word, int concept)
        {
            var lemma = _lemmas.Add(Lemma(word));
            var paradigm = ParadigmOf(word, concepts[concept].PartOfSpeech);
            var first = entries.Count;
            foreach (var form in Forms(word, concepts[concept].PartOfSpeech))
            {
                var stem = _stems.Add(Key(form));
                var known = false;
                for (var e = first; e < entries.Count && !known; e++)
                    known = entries[e].Stem == stem;
                if (!known)
                    entries.Add((stem, concept, lemma, paradigm));
            }
        }

        IEnumerable<string> Forms(string word, string partOfSpeech) =>
            analyzer.Language == Language.Romanian ? RomanianForms.Of(word, partOfSpeech) : analyzer.Language == Language.English ? EnglishForms.Of(word, partOfSpeech) : [word];

        int ParadigmOf(string word, string partOfSpeech) =>
            analyzer.Language == Language.Romanian ? RomanianForms.ParadigmOf(word, partOfSpeech) : analyzer.Language == Language.English ? EnglishForms.ParadigmOf(word, partOfSpeech) : -1;

        // As a text is read: people is listed as an irregular plural, so the entry "people" is found under person.
        string Lemma(ReadOnlySpan<char> word)
        {
            var folded = Folding.Fold(word, analyzer.Language);
            return grammar.Irregular.LemmaOf(folded) ?? folded;
        }

        string Key(ReadOnlySpan<char> word) => analyzer.StemOf(Lemma(word));

        int[] PhraseStems(string phrase)
        {
            var tokens = new List<TokenSpan>();
            analyzer.Tokenizer.Tokenize(phrase, tokens);
            return [.. tokens.Where(t => t.Kind is TokenKind.Word or TokenKind.Number).Select(t => _stems.Add(Key(phrase.AsSpan(t.Start, t.Length))))];
        }
    }

    /// <summary>The number of a stem, or -1 where the lexicon does not have it.</summary>
    public int FindStem(ReadOnlySpan<char> stem) => _stems.Find(stem);

    /// <summary>The concepts of a word in a text.</summary>
    /// <param name="stem">The word's stem.</param>
    /// <param name="folded">The word as it stands, folded; its lemma where that is irregular.</param>
    public int[] ConceptsOf(int stem, ReadOnlySpan<char> folded)
    {
        var candidates = _concepts.AsSpan(_offsets[stem], _offsets[stem + 1] - _offsets[stem]);
        var found = new List<int>(candidates.Length);
        foreach (var (concept, lemma, paradigm) in candidates)
            if (IsForm(folded, _lemmas[lemma], paradigm) && !found.Contains(concept))
                found.Add(concept);
        if (found.Count > 0)
            return [.. found];
        var longest = 0;
        foreach (var (_, lemma, _) in candidates)
            longest = Math.Max(longest, SharedBeginning(folded, _lemmas[lemma]));
        foreach (var (concept, lemma, _) in candidates)
            if (SharedBeginning(folded, _lemmas[lemma]) >= longest - 1 && !found.Contains(concept))
                found.Add(concept);
        return [.. found];
    }

    private bool IsForm(ReadOnlySpan<char> form, ReadOnlySpan<char> lemma, int paradigm) => _language == Language.Romanian
        ? RomanianForms.IsForm(form, lemma, paradigm)
        : _language == Language.English ? EnglishForms.IsForm(form, lemma, paradigm) : form.SequenceEqual(lemma);

    private static int SharedBeginning(ReadOnlySpan<char> form, ReadOnlySpan<char> lemma) => form.CommonPrefixLength(lemma);

    /// <summary>How common the most common concept of a stem is, 1 to 5; 0 where the stem occurs only inside phrases.</summary>
    public int FrequencyOf(int stem) => _frequencies[stem];

    /// <summary>What parts of speech a stem's concepts have.</summary>
    public WordClass ClassesOf(int stem) => _classes[stem];

    /// <summary>The phrases that begin with a stem, longest first.</summary>
    public ReadOnlySpan<Phrase> PhrasesFrom(int stem) => _phrases.TryGetValue(stem, out var found) ? found : [];

    /// <summary>The concepts of a whole expression: of its one word, or of the phrases that are made of just its words.</summary>
    public IEnumerable<int> Find(TokenTable expression)
    {
        var words = Enumerable.Range(0, expression.Count).Where(t => expression.Kind(t) is TokenKind.Word or TokenKind.Number).ToArray();
        var stems = Array.ConvertAll(words, t => FindStem(expression.Stem(t)));
        if (stems.Length == 0 || stems[0] < 0)
            return [];
        return stems.Length == 1 ? ConceptsOf(stems[0], expression.LemmaOrForm(expression.Form(words[0]))) : PhrasesFrom(stems[0]).ToArray().Where(p => p.Stems.AsSpan().SequenceEqual(stems)).Select(p => p.Concept);
    }

    private static WordClass ClassOf(string partOfSpeech) => partOfSpeech switch
    {
        "n" => WordClass.Noun,
        "v" => WordClass.Verb,
        "adj" => WordClass.Adjective,
        "adv" => WordClass.Adverb,
        _ => WordClass.Other,
    };

    private static (int[] Offsets, (int, int, int)[] Concepts) Group(List<(int Stem, int Concept, int Lemma, int Paradigm)> entries, int stems)
    {
        var offsets = new int[stems + 1];
        foreach (var (stem, _, _, _) in entries)
            offsets[stem + 1]++;
        for (var s = 0; s < stems; s++)
            offsets[s + 1] += offsets[s];
        var next = offsets.AsSpan(0, stems).ToArray();
        var concepts = new (int, int, int)[entries.Count];
        foreach (var (stem, concept, lemma, paradigm) in entries)
            concepts[next[stem]++] = (concept, lemma, paradigm);
        return (offsets, concepts);
    }

    /// <summary>A multi-word entry.</summary>
    public readonly record struct Phrase(int[] Stems, int Concept);
}

/// <summary>The parts of speech that a stem can have.</summary>
[Flags]
internal enum WordClass : byte
{
    None = 0,
    Noun = 1,
    Verb = 2,
    Adjective = 4,
    Adverb = 8,
    Other = 16,
}
