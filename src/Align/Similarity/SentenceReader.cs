using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Align.Lexicons;
using Align.Quantities;
using Align.Text;

namespace Align.Similarity;

/// <summary>Reads texts of one language to <see cref="SentenceProfile"/>s.</summary>
internal sealed class SentenceReader
{
    private static readonly Persons[] AllPersons = [Persons.Speaker, Persons.Speakers, Persons.Addressee];

    private readonly TextAnalyzer _analyzer;
    private readonly Lazy<LexiconSide?> _lexicon;
    private readonly Lazy<SentenceTerms> _terms;
    private readonly Lazy<LexiconSide?> _related;
    private readonly Lazy<LexiconSide?> _opposites;

    /// <summary>A reader.</summary>
    /// <param name="analyzer">Cuts the texts.</param>
    /// <param name="lexicon">What words mean.</param>
    /// <param name="familyAnalyzer">The analyser of the lexicon's target language, whose stems tell which words are derived from one.</param>
    public SentenceReader(TextAnalyzer analyzer, Lexicon lexicon, TextAnalyzer familyAnalyzer)
    {
        _analyzer = analyzer;
        _lexicon = new(() => lexicon.Side(analyzer));
        (_related, _opposites) = (new(() => Wordings(Wording.Related)), new(() => Wordings(Wording.Opposites)));
        _terms = new(() => new SentenceTerms(analyzer, _lexicon.Value, analyzer.Language == lexicon.TargetLanguage ? null : lexicon.Side(familyAnalyzer)));
    }

    public Language Language => _analyzer.Language;

    public LexiconSide? Lexicon => _lexicon.Value;

    public SentenceTerms Terms => _terms.Value;

    /// <summary>Groups of related wording; null for a reader whose lexicon knows no words.</summary>
    public LexiconSide? Related => _related.Value;

    /// <summary>Groups of words that have an opposite; null for a reader whose lexicon knows no words.</summary>
    public LexiconSide? Opposites => _opposites.Value;

    /// <summary>An empty memory for reading many texts.</summary>
    public SentenceMemory NewMemory() => new(_lexicon.Value);

    /// <summary>Reads a text no further than its score needs.</summary>
    /// <param name="text">The text.</param>
    /// <param name="memory">What earlier texts have taught, for whoever reads many.</param>
    public SentenceProfile Read(string text, SentenceMemory? memory = null) => Read(Tokens(text, memory), memory);

    /// <summary>The tokens of a text.</summary>
    public TokenTable Tokens(string text, SentenceMemory? memory = null) => new(text, _analyzer, memory?.Forms);

    /// <summary>The profile of a text whose tokens are known.</summary>
    public SentenceProfile Read(TokenTable tokens, SentenceMemory? memory = null) =>
        Profile(tokens, ReadTerms(tokens, memory, null));

    /// <summary>The terms of a text whose tokens are known, as its profile has them.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="memory">What earlier texts have taught.</param>
    /// <param name="again">Receives the words and quantities that stand there more than once, each as often as it is said again.</param>
    public List<SentenceTerm> ReadTerms(TokenTable tokens, SentenceMemory? memory, List<SentenceTerm>? again) =>
        ReadTerms(tokens, new TermTable(tokens, _lexicon.Value, memory?.Readings), QuantityReader.Read(tokens, memory?.Quantities), memory, again);

    /// <summary>The profile of a text that was read before.</summary>
    public SentenceProfile Read(TokenTable tokens, TermTable terms, IReadOnlyList<Quantity> quantities) => Profile(tokens, ReadTerms(tokens, terms, quantities, null, null));

    private List<SentenceTerm> ReadTerms(TokenTable tokens, TermTable terms, IReadOnlyList<Quantity> quantities, SentenceMemory? memory, List<SentenceTerm>? again)
    {
        var reading = new Reading(tokens, terms, Terms, memory, again);
        reading.AddUnits(quantities);
        reading.AddPhrases(_lexicon.Value);
        reading.AddNames();
        return reading.Found;
    }

    private static SentenceProfile Profile(TokenTable tokens, List<SentenceTerm> terms) =>
        new(tokens.Language, [.. terms], SentenceMarks.Of(tokens.Text, Negation.Count(tokens)), tokens.Text.Length);

    private LexiconSide? Wordings(Lexicon groups) => Lexicon is { IsEmpty: false } ? groups.Side(_analyzer) : null;

    /// <summary>One text while it is read.</summary>
    private sealed class Reading(TokenTable tokens, TermTable terms, SentenceTerms make, SentenceMemory? memory, List<SentenceTerm>? again)
    {
        private readonly bool[] _isUnit = new bool[tokens.FormCount];
        private readonly List<string> _words = memory?.Gathered ?? [];
        private HashSet<string>? _names;
        private readonly PersonWords _persons = PersonWords.For(tokens.Grammar);

        public List<SentenceTerm> Found { get; } = new(tokens.FormCount + 8);

        /// <summary>Adds words, quantities and persons, each where it first stands.</summary>
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public void AddUnits(IReadOnlyList<Quantity> quantities)
        {
            var wasSeen = new bool[tokens.FormCount];
            var (said, possible) = (Persons.None, Persons.None);
            var quantityAt = quantities.Count == 0 ? null : new QuantityAt(tokens.Count, quantities);
            for (var i = 0; i < tokens.Count; i++)
            {
                var form = tokens.Form(i);
                if (quantityAt?.Covering(i) is { } quantity && quantity.HeadToken != i)
                {
                    if (quantity.FirstToken == i)
                        Add(SentenceTerms.OfQuantity(QuantityValue.Of(quantity)));
                    continue;
                }
                if (tokens.Kind(i) is not (TokenKind.Word or TokenKind.Number))
                    continue;
                if (wasSeen[form])
                {
                    if (again is not null && _isUnit[form] && Word(form) is { } repeated)
                        again.Add(repeated);
                    continue;
                }
                wasSeen[form] = true;
                var (sure, maybe, isPronoun) = PersonsOf(form);
                if ((sure & ~said) != 0)
                    foreach (var person in AllPersons)
                        if ((sure & ~said & person) != 0)
                            Add(SentenceTerms.OfPerson(person, isSure: true));
                said |= sure;
                possible |= maybe;
                if (!isPronoun && Word(form) is { } word)
                {
                    _isUnit[form] = true;
                    Found.Add(word);
                }
            }
            foreach (var person in AllPersons)
                if ((possible & ~said & person) != 0)
                    Add(SentenceTerms.OfPerson(person, isSure: false));
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public void AddPhrases(LexiconSide? lexicon)
        {
            foreach (var (phraseTokens, phrase) in terms.Phrases)
                if (Gather(phraseTokens))
                    Add(Phrase(phrase, lexicon!));
        }

        public void AddNames()
        {
            foreach (var (start, end, found) in WordOrigins.Names(tokens, memory?.Names))
                if (found.Name is { } name && Gather(start, end))
                    Add(Name(name, found));
        }

        private SentenceTerm? Word(int form)
        {
            if (memory is not null && memory.Words.TryGet(tokens.NumberInMemory(form), out var known))
                return known;
            var word = make.OfWord(tokens.FormText(form), tokens.StemOfForm(form), tokens.IsStopForm(form), terms.Reading(form));
            return memory is null ? word : memory.Words.Keep(tokens.NumberInMemory(form), word);
        }

        private (Persons Sure, Persons Possible, bool IsPronoun) PersonsOf(int form)
        {
            if (memory is null)
                return _persons.Of(tokens, terms, form);
            var number = tokens.NumberInMemory(form);
            return memory.Persons.TryGet(number, out var known) ? known : memory.Persons.Keep(number, _persons.Of(tokens, terms, form));
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private SentenceTerm Phrase(int phrase, LexiconSide lexicon)
        {
            if (memory is null)
                return make.OfPhrase([.. _words], lexicon.PhraseText(phrase));
            if (!memory.Phrases.TryGetValue(phrase, out var known))
                memory.Phrases[phrase] = known = [];
            if (OfWords(known) is { } found)
                return found;
            known.Add(make.OfPhrase([.. _words], lexicon.PhraseText(phrase)));
            return known[^1];
        }

        private SentenceTerm Name(object name, FoundName found)
        {
            if (memory is null)
                return SentenceTerms.OfName([.. _words], found.Entries);
            if (!memory.NameTerms.TryGetValue(name, out var known))
                memory.NameTerms[name] = known = [];
            if (OfWords(known) is { } term)
                return term;
            known.Add(SentenceTerms.OfName([.. _words], found.Entries));
            return known[^1];
        }

        // The one of them that is of the words gathered.
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private SentenceTerm? OfWords(List<SentenceTerm> terms)
        {
            foreach (var term in terms)
                if (term.Words.AsSpan().SequenceEqual(CollectionsMarshal.AsSpan(_words)))
                    return term;
            return null;
        }

        private void Add(SentenceTerm term)
        {
            if (!(_names ??= new(StringComparer.Ordinal)).Add(term.Text))
            {
                if (term.Kind == SentenceTermKind.Quantity)
                    again?.Add(term);
                return;
            }
            if (memory is not null && term.Kind is SentenceTermKind.Name or SentenceTermKind.Person && !memory.Others.TryAdd(term.Text, term))
                term = memory.Others[term.Text];
            Found.Add(term);
        }

        // The words of some tokens that are units; whether there is any.
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private bool Gather(int[] span)
        {
            _words.Clear();
            foreach (var i in span)
                if (_isUnit[tokens.Form(i)])
                    _words.Add(tokens.Folded(i));
            return _words.Count > 0;
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private bool Gather(int start, int end)
        {
            _words.Clear();
            for (var i = start; i < end; i++)
                if (_isUnit[tokens.Form(i)])
                    _words.Add(tokens.Folded(i));
            return _words.Count > 0;
        }
    }
}
