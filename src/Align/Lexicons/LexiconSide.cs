using Align.Knowledge;
using Align.Text;

namespace Align.Lexicons;

/// <summary>One language's half of a lexicon, keyed by stems: from a word or a run of words to the numbers of its concepts.</summary>
internal sealed class LexiconSide
{
    private readonly StringTable _stems = new(16_384);
    private readonly int[] _offsets;
    private readonly int[] _concepts;
    private readonly byte[] _frequencies;
    private readonly WordClass[] _classes;
    private readonly Dictionary<int, Phrase[]> _phrases;

    public LexiconSide(IReadOnlyList<Concept> concepts, Func<Concept, IReadOnlyList<string>> words, TextAnalyzer analyzer)
    {
        var grammar = Grammar.For(analyzer.Language);
        var entries = new List<(int Stem, int Concept)>(concepts.Count * 3);
        var phrases = new Dictionary<int, List<Phrase>>();
        for (var c = 0; c < concepts.Count; c++)
            foreach (var word in words(concepts[c]))
            {
                if (!word.AsSpan().ContainsAny(" -'’"))
                {
                    entries.Add((_stems.Add(Key(word)), c));
                    continue;
                }
                var stems = PhraseStems(word);
                if (stems.Length == 1)
                    entries.Add((stems[0], c));
                else if (stems.Length > 1)
                    (phrases.TryGetValue(stems[0], out var list) ? list : phrases[stems[0]] = []).Add(new Phrase(stems, c));
            }
        _phrases = phrases.ToDictionary(p => p.Key, p => p.Value.OrderByDescending(x => x.Stems.Length).ToArray());
        (_offsets, _concepts) = Group(entries, _stems.Count);
        _frequencies = new byte[_stems.Count];
        _classes = new WordClass[_stems.Count];
        foreach (var (stem, concept) in entries)
        {
            _classes[stem] |= ClassOf(concepts[concept].PartOfSpeech);
            var frequency = (byte)concepts[concept].Frequency;
            if (_frequencies[stem] == 0 || frequency < _frequencies[stem])
                _frequencies[stem] = frequency;
        }

        string Key(ReadOnlySpan<char> word)
        {
            var folded = Folding.Fold(word, analyzer.Language);
            return analyzer.StemOf(grammar.Irregular.LemmaOf(folded) ?? folded);
        }

        int[] PhraseStems(string phrase)
        {
            var tokens = new List<TokenSpan>();
            analyzer.Tokenizer.Tokenize(phrase, tokens);
            return [.. tokens.Where(t => t.Kind is TokenKind.Word or TokenKind.Number).Select(t => _stems.Add(Key(phrase.AsSpan(t.Start, t.Length))))];
        }
    }

    /// <summary>The number of a stem, or -1 where the lexicon does not have it.</summary>
    public int FindStem(ReadOnlySpan<char> stem) => _stems.Find(stem);

    /// <summary>The concepts of a single word.</summary>
    public ReadOnlySpan<int> ConceptsOf(int stem) => _concepts.AsSpan(_offsets[stem], _offsets[stem + 1] - _offsets[stem]);

    /// <summary>How common the most common concept of a stem is, 1 to 5; 0 where the stem occurs only inside phrases.</summary>
    public int FrequencyOf(int stem) => _frequencies[stem];

    /// <summary>What parts of speech a stem's concepts have.</summary>
    public WordClass ClassesOf(int stem) => _classes[stem];

    /// <summary>The phrases that begin with a stem, longest first.</summary>
    public ReadOnlySpan<Phrase> PhrasesFrom(int stem) => _phrases.TryGetValue(stem, out var found) ? found : [];

    private static WordClass ClassOf(string partOfSpeech) => partOfSpeech switch
    {
        "n" => WordClass.Noun,
        "v" => WordClass.Verb,
        "adj" => WordClass.Adjective,
        "adv" => WordClass.Adverb,
        _ => WordClass.Other,
    };

    private static (int[] Offsets, int[] Concepts) Group(List<(int Stem, int Concept)> entries, int stems)
    {
        var offsets = new int[stems + 1];
        foreach (var (stem, _) in entries)
            offsets[stem + 1]++;
        for (var s = 0; s < stems; s++)
            offsets[s + 1] += offsets[s];
        var next = offsets.AsSpan(0, stems).ToArray();
        var concepts = new int[entries.Count];
        foreach (var (stem, concept) in entries)
            concepts[next[stem]++] = concept;
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
