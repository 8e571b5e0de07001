using Align.Text;
using BenchmarkDotNet.Attributes;

namespace Align.Benchmarks;

/// <summary>Reading all articles of one language, from the tokens up. Tokenizing is the yardstick within a run.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private readonly List<TokenSpan> _tokens = new(4096);
    private string[] _texts = [];
    private string[] _words = [];
    private TextAnalyzer _analyzer = TextAnalyzer.For(Align.Language.Romanian);
    private bool _isSource;

    [Params("ro", "en")]
    public string Language { get; set; } = "ro";

    [GlobalSetup]
    public void Load()
    {
        _isSource = Language == "ro";
        _texts = [.. ArticlePairs.Load().Select(p => _isSource ? p.Source : p.Target)];
        _analyzer = TextAnalyzer.For(Align.Language.Of(Language));
        _words = [.. _texts.SelectMany(Words)];
        Console.WriteLine($"// {Language}: {_texts.Length} texts, {_texts.Sum(t => t.Length)} characters, {_texts.Sum(t => Tokens(t).Count)} tokens, {_words.Length} words");
    }

    [Benchmark(Baseline = true)]
    public int Tokenize()
    {
        var count = 0;
        foreach (var text in _texts)
            count += Tokens(text).Count;
        return count;
    }

    /// <summary>Every running word, so as without the cache that reading a document has.</summary>
    [Benchmark]
    public int Stem()
    {
        Span<char> stem = stackalloc char[256];
        var length = 0;
        foreach (var word in _words)
            length += _analyzer.Stemmer.Stem(word, stem);
        return length;
    }

    [Benchmark]
    public int ReadDocument()
    {
        var claims = 0;
        foreach (var text in _texts)
            claims += (_isSource ? Aligner.Default.ReadSource(text) : Aligner.Default.ReadTarget(text)).Claims.Count;
        return claims;
    }

    private List<TokenSpan> Tokens(string text)
    {
        _tokens.Clear();
        _analyzer.Tokenizer.Tokenize(text, _tokens);
        return _tokens;
    }

    private IEnumerable<string> Words(string text) =>
        Tokens(text).Where(t => t.Kind == TokenKind.Word && t.Length <= 64).Select(t => Folding.Fold(text.AsSpan(t.Start, t.Length), _analyzer.Language)).ToList();
}
