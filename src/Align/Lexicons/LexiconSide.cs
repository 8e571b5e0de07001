using System.Runtime.CompilerServices;
using System.Text;
using Align.Knowledge;
using Align.Text;

namespace Align.Lexicons;

/// <summary>
/// One language's half of a lexicon, keyed by stems: from a word or a run of words to the numbers of its concepts. A stem may be that of several
/// words (<c>vită</c>, <c>viteză</c>); those win that have the form in the text, and where none has, those that share the longest beginning with it.
/// Arrays throughout, so that the built-in halves are stored as they stand.
/// </summary>
internal sealed class LexiconSide
{
    private readonly Language _language;
    private readonly TextIndex _stems;

    // The words of stem s are numbered _firstWord[s] to _firstWord[s + 1].
    private readonly int[] _firstWord;
    private readonly byte[] _frequencyOfWord;
    private readonly byte[] _classOfWord;
    private readonly int[] _conceptOfWord;
    private readonly int[] _lemmaOfWord;
    private readonly int[] _paradigmOfWord;
    private readonly TextList _lemmas;

    // The phrases that begin with stem s likewise, in the order of their second stems, and the stems of each.
    private readonly int[] _firstPhrase;
    private readonly int[] _conceptOfPhrase;
    private readonly int[] _firstStem;
    private readonly int[] _stemsOfPhrases;

    private readonly Lazy<ConceptWords> _words;

    internal LexiconSide(Language language, LexiconSideBuilder from)
    {
        _language = language;
        _stems = TextIndex.Of(from.Stems);
        (_frequencyOfWord, _classOfWord) = (from.FrequencyOfWord, from.ClassOfWord);
        (_firstWord, _conceptOfWord, _lemmaOfWord, _paradigmOfWord) = (from.FirstWord, from.ConceptOfWord, from.LemmaOfWord, from.ParadigmOfWord);
        _lemmas = TextList.Of(from.Lemmas);
        (_firstPhrase, _conceptOfPhrase, _firstStem, _stemsOfPhrases) = (from.FirstPhrase, from.ConceptOfPhrase, from.FirstStem, from.StemsOfPhrases);
        _words = new(WordsByConcept);
    }

    private LexiconSide(Language language, CompiledReader reader)
    {
        _language = language;
        _stems = TextIndex.Read(reader);
        (_frequencyOfWord, _classOfWord) = (reader.Bytes(), reader.Bytes());
        (_firstWord, _conceptOfWord, _lemmaOfWord, _paradigmOfWord) = (reader.Offsets(), reader.Numbers(), reader.Numbers(), reader.Numbers());
        _lemmas = TextList.Read(reader);
        (_firstPhrase, _conceptOfPhrase, _firstStem, _stemsOfPhrases) = (reader.Offsets(), reader.Numbers(), reader.Offsets(), reader.Numbers());
        _words = new(WordsByConcept);
    }

    /// <summary>The half of a built-in lexicon that was compiled with the library, or null.</summary>
    public static LexiconSide? Compiled(string name, Language language) => CompiledReader.Open($"{name}-{language.Code}") is { } reader ? new LexiconSide(language, reader) : null;

    public void Write(CompiledWriter writer)
    {
        _stems.Write(writer);
        writer.Bytes(_frequencyOfWord);
        writer.Bytes(_classOfWord);
        writer.Offsets(_firstWord);
        writer.Numbers(_conceptOfWord);
        writer.Numbers(_lemmaOfWord);
        writer.Numbers(_paradigmOfWord);
        _lemmas.Write(writer);
        writer.Offsets(_firstPhrase);
        writer.Numbers(_conceptOfPhrase);
        writer.Offsets(_firstStem);
        writer.Numbers(_stemsOfPhrases);
    }

    /// <summary>Whether it has no word and no phrase.</summary>
    public bool IsEmpty => _conceptOfWord.Length + _conceptOfPhrase.Length == 0;

    /// <summary>The number of a stem, or -1 where the lexicon does not have it.</summary>
    public int FindStem(ReadOnlySpan<char> stem) => _stems.Find(stem);

    /// <summary>What a word in a text can be: of the words of its stem those that have its form, else those that begin most like it.</summary>
    /// <param name="stem">The word's stem.</param>
    /// <param name="folded">The word as it stands, folded; its lemma where that is irregular.</param>
    public WordReading Read(int stem, ReadOnlySpan<char> folded)
    {
        var (first, end) = (_firstWord[stem], _firstWord[stem + 1]);
        var reading = new WordReading();
        for (var w = first; w < end; w++)
            if (IsForm(folded, _lemmas[_lemmaOfWord[w]], _paradigmOfWord[w] - 1))
                reading.Add(_conceptOfWord[w], _frequencyOfWord[w], (WordClass)_classOfWord[w]);
        if (reading.Concepts.Count > 0)
            return reading;
        var longest = 0;
        for (var w = first; w < end; w++)
            longest = Math.Max(longest, folded.CommonPrefixLength(_lemmas[_lemmaOfWord[w]]));
        for (var w = first; w < end; w++)
            if (folded.CommonPrefixLength(_lemmas[_lemmaOfWord[w]]) >= longest - 1)
                reading.Add(_conceptOfWord[w], _frequencyOfWord[w], (WordClass)_classOfWord[w]);
        return reading;
    }

    /// <summary>Whether a phrase begins with a stem.</summary>
    public bool BeginsPhrase(int stem) => _firstPhrase[stem] < _firstPhrase[stem + 1];

    /// <summary>The numbers of the phrases that begin with two stems, longest first: from the first to before the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public (int First, int End) PhrasesFrom(int first, int second)
    {
        var (low, end) = (_firstPhrase[first], _firstPhrase[first + 1]);
        for (var high = end; low < high;)
        {
            var middle = (low + high) / 2;
            if (SecondStemOf(middle) < second)
                low = middle + 1;
            else
                high = middle;
        }
        var last = low;
        while (last < end && SecondStemOf(last) == second)
            last++;
        return (low, last);
    }

    /// <summary>The stems of a phrase, in order.</summary>
    public ReadOnlySpan<int> StemsOf(int phrase) => _stemsOfPhrases.AsSpan(_firstStem[phrase], _firstStem[phrase + 1] - _firstStem[phrase]);

    /// <summary>The stems of a phrase, separated by spaces.</summary>
    public string PhraseText(int phrase)
    {
        var text = new StringBuilder();
        foreach (var stem in StemsOf(phrase))
            text.Append(text.Length > 0 ? " " : "").Append(_stems[stem]);
        return text.ToString();
    }

    public int ConceptOfPhrase(int phrase) => _conceptOfPhrase[phrase];

    /// <summary>The stems of the words that a concept has in this language; phrases aside.</summary>
    public ReadOnlySpan<int> StemsOfConcept(int concept) => _words.Value.Stems(concept);

    /// <summary>The concepts of all words that have a stem.</summary>
    public ReadOnlySpan<int> ConceptsOfStem(int stem) => _conceptOfWord.AsSpan(_firstWord[stem].._firstWord[stem + 1]);

    /// <summary>The phrases that a concept has in this language.</summary>
    public ReadOnlySpan<int> PhrasesOfConcept(int concept) => _words.Value.Phrases(concept);

    /// <summary>The text of a stem.</summary>
    public ReadOnlySpan<char> StemText(int stem) => _stems[stem];

    /// <summary>The concepts of the phrases that are made of just the given stems, separated by spaces.</summary>
    public int[] ConceptsOfPhrase(string stems) => ConceptsOfPhrase(Array.ConvertAll(stems.Split(' '), s => FindStem(s)));

    /// <summary>What a word in a text can be, and the number of its stem, or -1.</summary>
    /// <param name="stem">The word's stem.</param>
    /// <param name="lemma">The word as it stands, folded; its lemma where that is irregular.</param>
    public (int Stem, WordReading? Reading) Read(ReadOnlySpan<char> stem, ReadOnlySpan<char> lemma)
    {
        var number = FindStem(stem);
        return (number, number < 0 ? null : Read(number, lemma));
    }

    /// <summary>The concepts of a whole expression: of its one word, or of the phrases that are made of just its words.</summary>
    public int[] Find(TokenTable expression)
    {
        var words = new List<int>();
        for (var t = 0; t < expression.Count; t++)
            if (expression.Kind(t) is TokenKind.Word or TokenKind.Number)
                words.Add(t);
        var stems = words.ConvertAll(t => FindStem(expression.Stem(t))).ToArray();
        if (stems.Length == 0 || stems[0] < 0)
            return [];
        if (stems.Length == 1)
            return [.. Read(stems[0], expression.LemmaOrForm(expression.Form(words[0]))).Concepts];
        return ConceptsOfPhrase(stems);
    }

    private int[] ConceptsOfPhrase(int[] stems)
    {
        if (stems.Length < 2 || stems[0] < 0)
            return [];
        var found = new List<int>();
        var (first, end) = PhrasesFrom(stems[0], stems[1]);
        for (var p = first; p < end; p++)
            if (StemsOf(p).SequenceEqual(stems))
                found.Add(ConceptOfPhrase(p));
        return [.. found];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int SecondStemOf(int phrase) => _stemsOfPhrases[_firstStem[phrase] + 1];

    private ConceptWords WordsByConcept()
    {
        var stemOfWord = new int[_conceptOfWord.Length];
        for (var stem = 0; stem + 1 < _firstWord.Length; stem++)
            stemOfWord.AsSpan(_firstWord[stem].._firstWord[stem + 1]).Fill(stem);
        return new ConceptWords(_conceptOfWord, stemOfWord, _conceptOfPhrase);
    }

    private bool IsForm(ReadOnlySpan<char> form, ReadOnlySpan<char> lemma, int paradigm) => _language == Language.Romanian
        ? RomanianForms.IsForm(form, lemma, paradigm)
        : _language == Language.English ? EnglishForms.IsForm(form, lemma, paradigm) : form.SequenceEqual(lemma);
}

/// <summary>The other way round: from a concept to the stems of its words and to its phrases.</summary>
internal sealed class ConceptWords
{
    private readonly int[] _firstStem;
    private readonly int[] _stems;
    private readonly int[] _firstPhrase;
    private readonly int[] _phrases;

    public ConceptWords(int[] conceptOfWord, int[] stemOfWord, int[] conceptOfPhrase)
    {
        var concepts = 0;
        foreach (var concept in conceptOfWord)
            concepts = Math.Max(concepts, concept + 1);
        foreach (var concept in conceptOfPhrase)
            concepts = Math.Max(concepts, concept + 1);
        (_firstStem, _stems) = Group(conceptOfWord, w => stemOfWord[w], concepts);
        (_firstPhrase, _phrases) = Group(conceptOfPhrase, p => p, concepts);
    }

    public ReadOnlySpan<int> Stems(int concept) => concept + 1 < _firstStem.Length ? _stems.AsSpan(_firstStem[concept].._firstStem[concept + 1]) : [];

    public ReadOnlySpan<int> Phrases(int concept) => concept + 1 < _firstPhrase.Length ? _phrases.AsSpan(_firstPhrase[concept].._firstPhrase[concept + 1]) : [];

    private static (int[] First, int[] Items) Group(int[] conceptOf, Func<int, int> item, int concepts)
    {
        var first = new int[concepts + 1];
        foreach (var concept in conceptOf)
            first[concept + 1]++;
        for (var c = 0; c < concepts; c++)
            first[c + 1] += first[c];
        var (next, items) = (first.ToArray(), new int[conceptOf.Length]);
        for (var i = 0; i < conceptOf.Length; i++)
            items[next[conceptOf[i]]++] = item(i);
        return (first, items);
    }
}

/// <summary>What a word in a text can be.</summary>
internal sealed class WordReading
{
    public List<int> Concepts { get; } = [];

    /// <summary>How common the most common of its concepts is, 1 to 5; 0 where there is none.</summary>
    public int Frequency { get; private set; }

    public WordClass Classes { get; private set; }

    public void Add(int concept, int frequency, WordClass classes)
    {
        if (!Concepts.Contains(concept))
            Concepts.Add(concept);
        Frequency = Frequency == 0 ? frequency : Math.Min(Frequency, frequency);
        Classes |= classes;
    }
}

/// <summary>The parts of speech that a word can have.</summary>
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
