using System.Collections.Concurrent;
using Align.Text;

namespace Align.Knowledge;

/// <summary>
/// What is known of one language's closed word classes: the tables of <c>corpus/grammar/xx</c>. The rooms that read (quantities, entities,
/// claims) build their own look-ups from <see cref="Rows"/>; a language without tables has an empty grammar.
/// </summary>
internal sealed class Grammar
{
    private static readonly ConcurrentDictionary<string, Grammar> Loaded = new(StringComparer.Ordinal);     // by code

    private readonly ConcurrentDictionary<string, object> _views = new(StringComparer.Ordinal);
    private readonly Lazy<TextAnalyzer> _analyzer;
    private readonly Lazy<TextIndex> _stopWords;
    private readonly Lazy<IrregularForms> _irregular;

    private Grammar(Language language)
    {
        Language = language;
        _analyzer = new(BuildAnalyzer);
        _stopWords = new(() => CompiledReader.Open($"stopwords-{language.Code}") is { } reader
            ? TextIndex.Read(reader)
            : TextIndex.Of(Rows("stopwords").Select(r => Folding.Fold(r["word"], language))));
        _irregular = new(() => CompiledReader.Open($"irregular-{language.Code}") is { } reader
            ? IrregularForms.Read(reader)
            : IrregularForms.Of(Rows("irregular"), language));
    }

    public Language Language { get; }

    public TextAnalyzer Analyzer => _analyzer.Value;

    /// <summary>Folded words that never make a match.</summary>
    public TextIndex StopWords => _stopWords.Value;

    public IrregularForms Irregular => _irregular.Value;

    public static Grammar For(Language language) => Loaded.GetOrAdd(language.Code, static (_, l) => new Grammar(l), language);

    /// <summary>The rows of a table, each by column name; none where the language lacks the table.</summary>
    public IReadOnlyList<GrammarRow> Rows(string table)
    {
        if (CorpusTable.Embedded($"grammar/{Language.Code}/{table}.tsv") is not { } read)
            return [];
        var rows = new GrammarRow[read.Rows.Count];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = new GrammarRow(read, read.Rows[i]);
        return rows;
    }

    /// <summary>A look-up built once from this grammar.</summary>
    public T View<T>(string name, Func<Grammar, T> build) where T : class => (T)_views.GetOrAdd(name, _ => build(this));

    private TextAnalyzer BuildAnalyzer()
    {
        var (abbreviations, ending, openers) = (new List<string>(), new List<string>(), new List<string>());
        foreach (var row in Rows("abbreviations"))
        {
            abbreviations.Add(row["abbreviation"]);
            if (row["ends"] == "yes")
                ending.Add(row["abbreviation"]);
        }
        foreach (var row in Rows("stopwords"))
            if (row["word"] is not (['-', ..] or [.., '-']))
                openers.Add(row["word"]);
        foreach (var row in Rows("frames"))
            openers.Add(row["expression"]);
        return new TextAnalyzer(
            Language, new Tokenizer(Language, abbreviations), new SentenceSplitter(Language, ending, openers),
            Language == Language.Romanian ? RomanianStemmer.Instance : Language == Language.English ? EnglishStemmer.Instance : NoStemmer.Instance);
    }
}

/// <summary>One row of a grammar table.</summary>
internal sealed class GrammarRow(CorpusTable table, string[] cells)
{
    public string this[string column] => cells[table.Column(column)];

    public bool Has(string column) => table.HasColumn(column);

    public string[] Values(string column) => CorpusTable.Values(this[column]);
}
