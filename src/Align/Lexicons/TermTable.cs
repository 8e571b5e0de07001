using Align.Text;

namespace Align.Lexicons;

/// <summary>
/// What the words of one text can mean: for every form the concepts of the word, for every token also those of the phrases it stands in,
/// and how much a form weighs when texts are compared.
/// </summary>
internal sealed class TermTable
{
    private static readonly int[] None = [];

    private readonly int[][] _ofForm;
    private readonly int[]?[] _ofToken;
    private readonly float[] _weights;
    private readonly bool[] _known;
    private readonly WordClass[] _classes;

    public TermTable(TokenTable tokens, LexiconSide? lexicon)
    {
        _ofForm = new int[tokens.FormCount][];
        _ofToken = new int[tokens.Count][];
        _weights = new float[tokens.FormCount];
        _known = new bool[tokens.FormCount];
        _classes = new WordClass[tokens.FormCount];
        var stems = new int[tokens.FormCount];
        for (var f = 0; f < _ofForm.Length; f++)
        {
            stems[f] = lexicon is null ? -1 : lexicon.FindStem(tokens.StemOfForm(f));
            var reading = stems[f] < 0 ? null : lexicon!.Read(stems[f], tokens.LemmaOrForm(f));
            _known[f] = reading is { Frequency: > 0 };
            _ofForm[f] = reading is null ? None : [.. reading.Concepts];
            _classes[f] = reading?.Classes ?? WordClass.None;
            _weights[f] = TermWeights.Of(tokens, f, reading?.Frequency ?? 0);
        }
        if (lexicon is not null)
            MarkPhrases(tokens, lexicon, stems);
    }

    /// <summary>The concepts of a word on its own.</summary>
    public ReadOnlySpan<int> OfForm(int form) => _ofForm[form];

    /// <summary>The concepts of the phrases that a token is part of.</summary>
    public ReadOnlySpan<int> OfPhrasesAt(int token) => _ofToken[token];

    /// <summary>How much a form weighs, from 0 (punctuation, stop words) up to about 2 (a rare word or a name).</summary>
    public float Weight(int form) => _weights[form];

    /// <summary>Whether the lexicon has the form as a word.</summary>
    public bool IsKnown(int form) => _known[form];

    /// <summary>Whether a form can be a verb.</summary>
    public bool IsVerb(int form) => (_classes[form] & WordClass.Verb) != 0;

    /// <summary>Whether a form can be nothing but a verb.</summary>
    public bool IsOnlyVerb(int form) => _classes[form] == WordClass.Verb;

    /// <summary>Whether a form can be nothing but an adjective.</summary>
    public bool IsOnlyAdjective(int form) => _classes[form] == WordClass.Adjective;

    /// <summary>Whether a form can be a noun.</summary>
    public bool IsNoun(int form) => (_classes[form] & WordClass.Noun) != 0;

    private void MarkPhrases(TokenTable tokens, LexiconSide lexicon, int[] stems)
    {
        for (var t = 0; t < tokens.Count; t++)
        {
            if (tokens.Kind(t) != TokenKind.Word || stems[tokens.Form(t)] < 0)
                continue;
            var (first, last) = lexicon.PhrasesFrom(stems[tokens.Form(t)]);
            for (var phrase = first; phrase < last; phrase++)
            {
                var end = PhraseEnd(tokens, stems, t, lexicon.StemsOf(phrase));
                for (var i = t; i < end; i++)
                    _ofToken[i] = _ofToken[i] is { } before ? [.. before, lexicon.ConceptOfPhrase(phrase)] : [lexicon.ConceptOfPhrase(phrase)];
            }
        }
    }

    // The words follow one another; a hyphen, or one clitic of a reflexive or compound verb, may stand between.
    private static int PhraseEnd(TokenTable tokens, int[] stems, int start, ReadOnlySpan<int> phrase)
    {
        var t = start + 1;
        for (var p = 1; p < phrase.Length; p++, t++)
        {
            if (t < tokens.Count && tokens.IsMark(t, '-'))
                t++;
            if (t >= tokens.Count || tokens.SentenceOf(t) != tokens.SentenceOf(start) || stems[tokens.Form(t)] != phrase[p])
                return -1;
        }
        return t;
    }
}
