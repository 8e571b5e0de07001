using Align.Knowledge;
using Align.Lexicons;
using Align.Text;

namespace Align;

/// <summary>
/// What means what: concepts that group words of two languages. Immutable; <see cref="Add(Lexicon)"/> returns a new lexicon. Thread-safe.
/// </summary>
public sealed class Lexicon
{
    private static readonly Lazy<Lexicon> BuiltIn = new(() => new Lexicon("lexicon", () => (IReadOnlyList<Concept>?)CompiledConcepts.Open() ?? ReadTables()));

    private readonly Lazy<IReadOnlyList<Concept>> _concepts;
    private readonly Lazy<LexiconSide> _source;     // keyed by the built-in analysers
    private readonly Lazy<LexiconSide> _target;

    private Lexicon(Language source, Language target, IReadOnlyList<Concept> concepts)
    {
        (SourceLanguage, TargetLanguage, _concepts) = (source, target, new(concepts));
        _source = new(() => LexiconSideBuilder.Build(concepts, c => c.Source, TextAnalyzer.For(source)));
        _target = new(() => LexiconSideBuilder.Build(concepts, c => c.Target, TextAnalyzer.For(target)));
    }

    /// <summary>A built-in lexicon: compiled with the library, or, while the library is being built, read from its tables.</summary>
    /// <param name="name">What its compiled halves are called.</param>
    /// <param name="concepts">Its concepts, when they are needed.</param>
    internal Lexicon(string name, Func<IReadOnlyList<Concept>> concepts)
    {
        (SourceLanguage, TargetLanguage, _concepts) = (Language.Romanian, Language.English, new(concepts));
        _source = new(() => LexiconSide.Compiled(name, SourceLanguage) ?? LexiconSideBuilder.Build(Concepts, c => c.Source, TextAnalyzer.For(SourceLanguage)));
        _target = new(() => LexiconSide.Compiled(name, TargetLanguage) ?? LexiconSideBuilder.Build(Concepts, c => c.Target, TextAnalyzer.For(TargetLanguage)));
    }

    /// <summary>The built-in Romanian–English lexicon, loaded piece by piece as it is used.</summary>
    public static Lexicon Default => BuiltIn.Value;

    /// <summary>The language of <see cref="Concept.Source"/>.</summary>
    public Language SourceLanguage { get; }

    /// <summary>The language of <see cref="Concept.Target"/>.</summary>
    public Language TargetLanguage { get; }

    /// <summary>The concepts, in the order they were added; a concept's number is its index here.</summary>
    public IReadOnlyList<Concept> Concepts => _concepts.Value;

    /// <summary>A lexicon without concepts.</summary>
    public static Lexicon Empty(Language source, Language target) => new(source, target, []);

    /// <summary>A lexicon of the given concepts.</summary>
    public static Lexicon Of(Language source, Language target, IEnumerable<Concept> concepts)
    {
        ArgumentNullException.ThrowIfNull(concepts);
        return new Lexicon(source, target, [.. concepts]);
    }

    /// <summary>Reads a lexicon file. See <see cref="LexiconReader"/> for the formats.</summary>
    /// <param name="path">The file, UTF-8.</param>
    /// <param name="source">The language of the first column; Romanian unless given.</param>
    /// <param name="target">The language of the second column; English unless given.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="FormatException">A line is not an entry; the message names file and line.</exception>
    public static Lexicon Load(string path, Language? source = null, Language? target = null) => Parse(path, File.ReadAllText(path), source, target);

    /// <summary>Reads the content of a lexicon file.</summary>
    /// <param name="name">What to call it in messages.</param>
    /// <param name="text">The content.</param>
    /// <param name="source">The language of the first column; Romanian unless given.</param>
    /// <param name="target">The language of the second column; English unless given.</param>
    /// <exception cref="FormatException">A line is not an entry; the message names file and line.</exception>
    public static Lexicon Parse(string name, string text, Language? source = null, Language? target = null) =>
        new(source ?? Language.Romanian, target ?? Language.English, LexiconReader.Read(name, text));

    /// <summary>This lexicon with the concepts of a file added.</summary>
    /// <inheritdoc cref="Load" path="/exception"/>
    public Lexicon Add(string path) => Add(Load(path, SourceLanguage, TargetLanguage));

    /// <summary>This lexicon with the concepts of another added.</summary>
    /// <exception cref="ArgumentException">The other lexicon is of another pair of languages.</exception>
    public Lexicon Add(Lexicon other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.SourceLanguage != SourceLanguage || other.TargetLanguage != TargetLanguage)
            throw new ArgumentException($"A {other.SourceLanguage}–{other.TargetLanguage} lexicon cannot be added to a {SourceLanguage}–{TargetLanguage} one.", nameof(other));
        return new Lexicon(SourceLanguage, TargetLanguage, [.. Concepts, .. other.Concepts]);
    }

    /// <summary>The concepts of a word or expression, in any of its inflected forms; the most common first.</summary>
    /// <param name="word">The word, or several words.</param>
    /// <param name="language">The language it is in.</param>
    /// <exception cref="ArgumentException">The lexicon does not have the language.</exception>
    public IReadOnlyList<Concept> Find(string word, Language language)
    {
        ArgumentNullException.ThrowIfNull(word);
        var (analyzer, side) = Half(language);
        return [.. side.Find(new TokenTable(word, analyzer)).Distinct().Order().Select(c => Concepts[c]).OrderBy(c => c.Frequency)];
    }

    /// <summary>How much of texts is known to this lexicon, the grammar tables or the gazetteer, and which words are not.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="language">The language they are in.</param>
    /// <exception cref="ArgumentException">The lexicon does not have the language.</exception>
    public LexiconCoverage Cover(IEnumerable<string> texts, Language language)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var (analyzer, side) = Half(language);
        var reader = new CoverageReader(analyzer, side);
        foreach (var text in texts)
            reader.Read(text);
        return reader.Result();
    }

    /// <summary>How often the known words of one line have a translation in the other, over lines that say the same.</summary>
    /// <param name="lines">Pairs of lines, the first in <see cref="SourceLanguage"/>, the second in <see cref="TargetLanguage"/>.</param>
    public PairCoverage CoverPairs(IEnumerable<(string Source, string Target)> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var (source, target) = (Half(SourceLanguage), Half(TargetLanguage));
        var reader = new PairCoverageReader(source.Analyzer, source.Side, target.Analyzer, target.Side);
        foreach (var (a, b) in lines)
            reader.Read(a, b);
        return reader.Result();
    }

    /// <summary>The languages and the number of concepts.</summary>
    public override string ToString() => $"{SourceLanguage}–{TargetLanguage}, {Concepts.Count} concepts";

    /// <summary>One language's half, keyed by the given analyser's stems; null where the lexicon does not have the language.</summary>
    internal LexiconSide? Side(TextAnalyzer analyzer)
    {
        if (analyzer.Language != SourceLanguage && analyzer.Language != TargetLanguage)
            return null;
        var isSource = analyzer.Language == SourceLanguage;
        if (ReferenceEquals(analyzer, TextAnalyzer.For(analyzer.Language)))
            return isSource ? _source.Value : _target.Value;
        return LexiconSideBuilder.Build(Concepts, isSource ? c => c.Source : c => c.Target, analyzer);
    }

    private (TextAnalyzer Analyzer, LexiconSide Side) Half(Language language)
    {
        var analyzer = TextAnalyzer.For(language);
        return (analyzer, Side(analyzer) ?? throw new ArgumentException($"The lexicon is {SourceLanguage}–{TargetLanguage} and has no '{language}'.", nameof(language)));
    }

    private static List<Concept> ReadTables()
    {
        var concepts = new List<Concept>(16_384);
        foreach (var name in CorpusTable.Names("lexicon").Where(n => n != "lexicon/false-friends.tsv"))
            LexiconReader.AddConcepts(CorpusTable.Embedded(name)!, concepts);
        return concepts;
    }
}
