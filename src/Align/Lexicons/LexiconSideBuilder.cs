using Align.Knowledge;
using Align.Text;

namespace Align.Lexicons;

/// <summary>Puts a <see cref="LexiconSide"/> together: folds and stems the words of concepts, in all their regular forms.</summary>
internal sealed class LexiconSideBuilder
{
    private readonly TextAnalyzer _analyzer;
    private readonly Grammar _grammar;
    private readonly StringTable _lemmas = new(16_384);
    private readonly List<(int Stem, int Concept, int Lemma, int Paradigm)> _words = [];
    private readonly List<(int[] Stems, int Concept)> _phrases = [];

    private LexiconSideBuilder(IReadOnlyList<Concept> concepts, Func<Concept, IReadOnlyList<string>> words, TextAnalyzer analyzer)
    {
        (_analyzer, _grammar) = (analyzer, Grammar.For(analyzer.Language));
        for (var c = 0; c < concepts.Count; c++)
            foreach (var word in words(concepts[c]))
                Add(word, c, concepts[c].PartOfSpeech);
        var wordsByStem = _words.OrderBy(w => w.Stem).ToList();
        FirstWord = Firsts(wordsByStem.Select(w => w.Stem), Stems.Count);
        ConceptOfWord = [.. wordsByStem.Select(w => w.Concept)];
        FrequencyOfWord = [.. wordsByStem.Select(w => (byte)concepts[w.Concept].Frequency)];
        ClassOfWord = [.. wordsByStem.Select(w => (byte)ClassOf(concepts[w.Concept].PartOfSpeech))];
        LemmaOfWord = [.. wordsByStem.Select(w => w.Lemma)];
        ParadigmOfWord = [.. wordsByStem.Select(w => w.Paradigm + 1)];
        Lemmas = [.. Enumerable.Range(0, _lemmas.Count).Select(l => _lemmas[l])];
        var phrasesByStem = _phrases.OrderBy(p => p.Stems[0]).ThenBy(p => p.Stems[1]).ThenByDescending(p => p.Stems.Length).ToList();
        FirstPhrase = Firsts(phrasesByStem.Select(p => p.Stems[0]), Stems.Count);
        ConceptOfPhrase = [.. phrasesByStem.Select(p => p.Concept)];
        FirstStem = Firsts(phrasesByStem.SelectMany((p, i) => p.Stems.Select(_ => i)), phrasesByStem.Count);
        StemsOfPhrases = [.. phrasesByStem.SelectMany(p => p.Stems)];
    }

    public StringTable Stems { get; } = new(16_384);

    public int[] FirstWord { get; }

    public byte[] FrequencyOfWord { get; }

    public byte[] ClassOfWord { get; }

    public int[] ConceptOfWord { get; }

    public int[] LemmaOfWord { get; }

    /// <summary>One more than the paradigm: 0 where the word does not inflect.</summary>
    public int[] ParadigmOfWord { get; }

    public string[] Lemmas { get; }

    public int[] FirstPhrase { get; }

    public int[] ConceptOfPhrase { get; }

    public int[] FirstStem { get; }

    public int[] StemsOfPhrases { get; }

    /// <summary>The half of a lexicon.</summary>
    /// <param name="concepts">The concepts, numbered by their place.</param>
    /// <param name="words">Takes the half's words of a concept.</param>
    /// <param name="analyzer">Makes the keys.</param>
    public static LexiconSide Build(IReadOnlyList<Concept> concepts, Func<Concept, IReadOnlyList<string>> words, TextAnalyzer analyzer) =>
        new(analyzer.Language, new LexiconSideBuilder(concepts, words, analyzer));

    private void Add(string word, int concept, string partOfSpeech)
    {
        if (!word.AsSpan().ContainsAny(" -'’"))
        {
            AddWord(word, concept, partOfSpeech);
            return;
        }
        var parts = Words(word);
        if (parts.Count == 1)                       // workers'
            _words.Add((Stems.Add(Key(parts[0])), concept, _lemmas.Add(Lemma(parts[0])), -1));
        else if (parts.Count > 1)
            _phrases.Add(([.. parts.Select(p => Stems.Add(Key(p)))], concept));
    }

    private void AddWord(string word, int concept, string partOfSpeech)
    {
        var lemma = Lemma(word);
        // A word that is itself an irregular form (people) has no regular ones.
        var paradigm = lemma == Folding.Fold(word, _analyzer.Language) ? ParadigmOf(word, partOfSpeech) : -1;
        var (number, first) = (_lemmas.Add(lemma), _words.Count);
        foreach (var form in Forms(word, partOfSpeech))
        {
            var stem = Stems.Add(Key(form));
            if (_words.FindIndex(first, w => w.Stem == stem) < 0)
                _words.Add((stem, concept, number, paradigm));
        }
    }

    private IEnumerable<string> Forms(string word, string partOfSpeech) =>
        _analyzer.Language == Language.Romanian ? RomanianForms.Of(word, partOfSpeech) : _analyzer.Language == Language.English ? EnglishForms.Of(word, partOfSpeech) : [word];

    private int ParadigmOf(string word, string partOfSpeech) =>
        _analyzer.Language == Language.Romanian ? RomanianForms.ParadigmOf(word, partOfSpeech) : _analyzer.Language == Language.English ? EnglishForms.ParadigmOf(word, partOfSpeech) : -1;

    // As a text is read: people is listed as an irregular plural, so the entry "people" is found under person.
    private string Lemma(ReadOnlySpan<char> word)
    {
        var folded = Folding.Fold(word, _analyzer.Language);
        return _grammar.Irregular.LemmaOf(folded) ?? folded;
    }

    private string Key(ReadOnlySpan<char> word) => _analyzer.StemOf(Lemma(word));

    private List<string> Words(string phrase)
    {
        var tokens = new List<TokenSpan>();
        _analyzer.Tokenizer.Tokenize(phrase, tokens);
        return [.. tokens.Where(t => t.Kind is TokenKind.Word or TokenKind.Number).Select(t => phrase.Substring(t.Start, t.Length))];
    }

    // Of items in the order of their group: where each group begins, and where the last ends.
    private static int[] Firsts(IEnumerable<int> groups, int count)
    {
        var firsts = new int[count + 1];
        foreach (var group in groups)
            firsts[group + 1]++;
        for (var g = 0; g < count; g++)
            firsts[g + 1] += firsts[g];
        return firsts;
    }

    private static WordClass ClassOf(string partOfSpeech) => partOfSpeech switch
    {
        "n" => WordClass.Noun,
        "v" => WordClass.Verb,
        "adj" => WordClass.Adjective,
        "adv" => WordClass.Adverb,
        _ => WordClass.Other,
    };
}
