using System.Collections.Concurrent;
using Align.Text;

namespace Align.Knowledge;

/// <summary>
/// What is known of one language's closed word classes: the tables of <c>corpus/grammar/xx</c>. The rooms that read (quantities, entities,
/// claims) build their own look-ups from <see cref="Rows"/>; a language without tables has an empty grammar.
/// </summary>
internal sealed class Grammar
{
    private static readonly ConcurrentDictionary<Language, Grammar> Loaded = new();

    private readonly ConcurrentDictionary<string, object> _views = new(StringComparer.Ordinal);
    private readonly Lazy<TextAnalyzer> _analyzer;
    private readonly Lazy<(TextIndex StopWords, IrregularForms Irregular)> _words;

    private Grammar(Language language)
    {
        Language = language;
        _analyzer = new(BuildAnalyzer);
        _words = new(() => CompiledReader.Open($"words-{language.Code}") is { } reader
            ? (TextIndex.Read(reader), IrregularForms.Read(reader))
            : (TextIndex.Of(Rows("stopwords").Select(r => Folding.Fold(r["word"], language))), IrregularForms.Of(Rows("irregular"), language)));
    }

    public Language Language { get; }

    public TextAnalyzer Analyzer => _analyzer.Value;

    /// <summary>Folded words that never make a match.</summary>
    public TextIndex StopWords => _words.Value.StopWords;

    public IrregularForms Irregular => _words.Value.Irregular;

    public static Grammar For(Language language) => Loaded.GetOrAdd(language, static l => new Grammar(l));

    /// <summary>The rows of a table, each by column name; none where the language lacks the table.</summary>
    public IEnumerable<GrammarRow> Rows(string table)
    {
        var read = CorpusTable.Embedded($"grammar/{Language.Code}/{table}.tsv");
        return read is null ? [] : read.Rows.Select(cells => new GrammarRow(read, cells));
    }

    /// <summary>Stores the stop words and irregular forms.</summary>
    public void Write(CompiledWriter writer)
    {
        StopWords.Write(writer);
        Irregular.Write(writer);
    }

    /// <summary>A look-up built once from this grammar.</summary>
    public T View<T>(string name, Func<Grammar, T> build) where T : class => (T)_views.GetOrAdd(name, _ => build(this));

    private TextAnalyzer BuildAnalyzer()
    {
        var abbreviations = Rows("abbreviations").ToList();
        var openers = Rows("stopwords").Select(r => r["word"]).Where(w => !w.EndsWith('-') && !w.StartsWith('-')).Concat(Rows("frames").Select(r => r["expression"]));
        return new TextAnalyzer(
            Language,
            new Tokenizer(Language, abbreviations.Select(r => r["abbreviation"])),
            new SentenceSplitter(Language, abbreviations.Where(r => r["ends"] == "yes").Select(r => r["abbreviation"]), openers),
            Language == Language.Romanian ? RomanianStemmer.Instance : Language == Language.English ? EnglishStemmer.Instance : NoStemmer.Instance);
    }
}

/// <summary>One row of a grammar table.</summary>
internal readonly struct GrammarRow(CorpusTable table, string[] cells)
{
    public string this[string column] => cells[table.Column(column)];

    public bool Has(string column) => table.HasColumn(column);

    public string[] Values(string column) => CorpusTable.Values(this[column]);
}
