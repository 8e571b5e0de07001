using System.Runtime.CompilerServices;
using Align.Knowledge;

namespace Align.Text;

/// <summary>
/// The tokens and sentences of one text, as parallel arrays. Every distinct folded word of the text is a <em>form</em> with a number of its
/// own; stemming and look-ups are done once a form, and everything above compares numbers.
/// </summary>
internal sealed class TokenTable
{
    private readonly TokenSpan[] _tokens;
    private readonly SentenceSpan[] _sentences;
    private readonly int[] _sentenceOf;
    private readonly int[] _firstWord;      // of each sentence: its first word or number
    private readonly int[] _formOf;
    private readonly string[] _forms;
    private readonly FormFacts[] _facts;
    private readonly StringTable? _numbers;         // of the forms, where the text was read on its own
    private readonly List<int>? _inMemory;          // else their numbers in the memory

    public TokenTable(string text, TextAnalyzer analyzer, FormMemory? memory = null)
    {
        Text = text;
        Analyzer = analyzer;
        Grammar = Grammar.For(analyzer.Language);
        var tokens = memory?.Spans ?? new List<TokenSpan>(text.Length / 5 + 4);
        tokens.Clear();
        analyzer.Tokenizer.Tokenize(text, tokens);
        _tokens = [.. tokens];
        _sentences = [.. analyzer.Splitter.Split(text, _tokens)];
        _sentenceOf = new int[_tokens.Length];
        _firstWord = new int[_sentences.Length];
        for (var s = 0; s < _sentences.Length; s++)
        {
            _sentenceOf.AsSpan(_sentences[s].FirstToken.._sentences[s].EndToken).Fill(s);
            _firstWord[s] = FirstWord(_sentences[s]);
        }
        if (memory is null)
            _numbers = new StringTable(Math.Min(_tokens.Length, 1024));
        else
            _inMemory = new List<int>(_tokens.Length);
        _formOf = NumberForms(memory);
        _forms = new string[_numbers?.Count ?? _inMemory!.Count];
        _facts = new FormFacts[_forms.Length];
        Func<string, FormFacts> read = FactsOf;
        for (var f = 0; f < _forms.Length; f++)
        {
            _forms[f] = memory is null ? _numbers![f] : memory[_inMemory![f]];
            _facts[f] = memory is null ? FactsOf(_forms[f]) : memory.Facts(_inMemory![f], read);
        }
    }

    public string Text { get; }

    public TextAnalyzer Analyzer { get; }

    public Grammar Grammar { get; }

    public Language Language => Analyzer.Language;

    public int Count => _tokens.Length;

    public int FormCount => _forms.Length;

    public ReadOnlySpan<TokenSpan> Spans => _tokens;

    public IReadOnlyList<SentenceSpan> Sentences => _sentences;

    public TokenSpan this[int token] => _tokens[token];

    public int SentenceOf(int token) => _sentenceOf[token];

    public TokenKind Kind(int token) => _tokens[token].Kind;

    public ReadOnlySpan<char> Surface(int token) => Text.AsSpan(_tokens[token].Start, _tokens[token].Length);

    public char FirstChar(int token) => Text[_tokens[token].Start];

    /// <summary>The number of the token's form.</summary>
    public int Form(int token) => _formOf[token];

    /// <summary>The folded word behind a form.</summary>
    public string FormText(int form) => _forms[form];

    public string Folded(int token) => _forms[_formOf[token]];

    /// <summary>The key of a form: the stem of its lemma where the form is irregular, else its own.</summary>
    public string StemOfForm(int form) => _facts[form].Stem;

    /// <summary>The lemma of an irregular form, else the folded form itself.</summary>
    public string LemmaOrForm(int form) => LemmaOf(_forms[form]);

    /// <summary>The lemma of a folded word where it is an irregular form, else the word itself.</summary>
    public string LemmaOf(string folded) => Grammar.Irregular.LemmaOf(folded) ?? folded;

    public string Stem(int token) => _facts[_formOf[token]].Stem;

    public bool IsStopForm(int form) => _facts[form].IsStop;

    public bool IsStop(int token) => _facts[_formOf[token]].IsStop;

    /// <summary>The number of a folded word's form in this text, or -1 where the text does not have it.</summary>
    public int FindForm(ReadOnlySpan<char> folded) => _numbers is null ? Array.IndexOf(_forms, folded.ToString()) : _numbers.Find(folded);

    /// <summary>The number of a form in the memory that the text was read with.</summary>
    public int NumberInMemory(int form) => _inMemory![form];

    public bool IsWord(int token) => _tokens[token].Kind == TokenKind.Word;

    public bool IsCapitalised(int token) => char.IsUpper(FirstChar(token));

    public bool IsMark(int token, char mark) => _tokens[token].Kind == TokenKind.Punctuation && FirstChar(token) == mark;

    /// <summary>Whether no white space stands between a token and the one before.</summary>
    public bool IsGlued(int token) => token > 0 && _tokens[token - 1].End == _tokens[token].Start;

    /// <summary>Whether a token is a hyphen inside a word: <c>twenty-five</c>, <c>30-minute</c>.</summary>
    /// <param name="token">The token.</param>
    /// <param name="limit">The number after the last token that may be used.</param>
    public bool IsHyphen(int token, int limit) => token >= 0 && token + 1 < limit && Surface(token) is "-" or "‑" or "‐" && IsGlued(token) && IsGlued(token + 1);

    /// <summary>Whether a token is the first word of its sentence, or stands before it: its capital then says nothing.</summary>
    public bool OpensSentence(int token) => token <= _firstWord[_sentenceOf[token]];

    public string Slice(int firstToken, int endToken) => Text[_tokens[firstToken].Start.._tokens[endToken - 1].End];

    public Token Token(int i) => new(_tokens[i].Start, _tokens[i].End, _tokens[i].Kind, _sentenceOf[i], Surface(i).ToString(), Stem(i));

    private FormFacts FactsOf(string form) => new(Analyzer.StemOf(LemmaOf(form)), Grammar.StopWords.Contains(form));

    private int FirstWord(SentenceSpan sentence)
    {
        var i = sentence.FirstToken;
        while (i < sentence.EndToken && _tokens[i].Kind is not (TokenKind.Word or TokenKind.Number))
            i++;
        return i;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int[] NumberForms(FormMemory? memory)
    {
        var formOf = new int[_tokens.Length];
        Span<char> small = stackalloc char[256];
        for (var i = 0; i < formOf.Length; i++)
        {
            var size = Folding.MaxLength(_tokens[i].Length);
            var buffer = size <= small.Length ? small : new char[size];
            var folded = buffer[..Folding.Fold(Surface(i), buffer, Language)];
            formOf[i] = memory is null ? _numbers!.Add(folded) : memory.Place(folded, _inMemory!);
        }
        return formOf;
    }
}
