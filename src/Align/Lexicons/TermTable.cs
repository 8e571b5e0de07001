using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Align.Text;

namespace Align.Lexicons;

/// <summary>
/// What the words of one text can mean: for every form the concepts of the word, for every token also those of the phrases it stands in,
/// and how much a form weighs when texts are compared.
/// </summary>
internal sealed class TermTable
{
    private readonly int[]?[]? _ofToken;        // null where no phrase was found
    private readonly float[] _weights;
    private readonly WordReading?[] _readings;
    private List<(int[] Tokens, int Phrase)>? _phrases;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public TermTable(TokenTable tokens, LexiconSide? lexicon, ReadingMemory? memory = null)
    {
        _weights = new float[tokens.FormCount];
        _readings = new WordReading?[tokens.FormCount];
        var stems = new int[tokens.FormCount];
        for (var f = 0; f < stems.Length; f++)
        {
            (stems[f], _readings[f], _weights[f]) = memory?.Of(tokens, f) ?? FormReading.Of(tokens, f, lexicon);
        }
        if (lexicon is not null)
            MarkPhrases(tokens, lexicon, stems);
        if (_phrases is null)
            return;
        _ofToken = new int[tokens.Count][];
        foreach (var (tokensOfPhrase, phrase) in _phrases)
        {
            var concept = lexicon!.ConceptOfPhrase(phrase);
            foreach (var i in tokensOfPhrase)
                _ofToken[i] = _ofToken[i] is { } before ? [.. before, concept] : [concept];
        }
    }

    /// <summary>The concepts of a word on its own.</summary>
    public ReadOnlySpan<int> OfForm(int form) => _readings[form] is { } reading ? CollectionsMarshal.AsSpan(reading.Concepts) : [];

    /// <summary>The concepts of the phrases that a token is part of.</summary>
    public ReadOnlySpan<int> OfPhrasesAt(int token) => _ofToken?[token];

    /// <summary>The phrases, by the tokens they are made of; they may overlap.</summary>
    public IReadOnlyList<(int[] Tokens, int Phrase)> Phrases => _phrases ?? [];

    /// <summary>What the lexicon knows of a form, or null.</summary>
    public WordReading? Reading(int form) => _readings[form];

    /// <summary>How much a form weighs, from 0 (punctuation, stop words) up to about 2 (a rare word or a name).</summary>
    public float Weight(int form) => _weights[form];

    /// <summary>Whether the lexicon has the form as a word.</summary>
    public bool IsKnown(int form) => _readings[form] is { Frequency: > 0 };

    /// <summary>Whether a form can be a verb.</summary>
    public bool IsVerb(int form) => (Classes(form) & WordClass.Verb) != 0;

    /// <summary>Whether a form can be nothing but a verb.</summary>
    public bool IsOnlyVerb(int form) => Classes(form) == WordClass.Verb;

    /// <summary>Whether a form can be nothing but an adjective.</summary>
    public bool IsOnlyAdjective(int form) => Classes(form) == WordClass.Adjective;

    /// <summary>Whether a form can be a noun.</summary>
    public bool IsNoun(int form) => (Classes(form) & WordClass.Noun) != 0;

    private WordClass Classes(int form) => _readings[form]?.Classes ?? WordClass.None;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void MarkPhrases(TokenTable tokens, LexiconSide lexicon, int[] stems)
    {
        for (var t = 0; t < tokens.Count; t++)
        {
            if (tokens.Kind(t) != TokenKind.Word || stems[tokens.Form(t)] is not (var first and >= 0) || !lexicon.BeginsPhrase(first))
                continue;
            var next = t + 1 < tokens.Count && tokens.IsMark(t + 1, '-') ? t + 2 : t + 1;
            MarkPhrases(tokens, lexicon, stems, t, next);
            if (CanStandBetween(tokens, next))
                MarkPhrases(tokens, lexicon, stems, t, next + 1);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void MarkPhrases(TokenTable tokens, LexiconSide lexicon, int[] stems, int start, int next)
    {
        if (next >= tokens.Count)
            return;
        var (phrase, end) = lexicon.PhrasesFrom(stems[tokens.Form(start)], stems[tokens.Form(next)]);
        for (; phrase < end; phrase++)
            if (PhraseAt(tokens, stems, start, next, lexicon.StemsOf(phrase)) is { } tokensOfPhrase)
                (_phrases ??= []).Add((tokensOfPhrase, phrase));
    }

    // The words follow one another; a hyphen, and once a function word, may stand between: "au luat ei parte", "get on my nerves".
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int[]? PhraseAt(TokenTable tokens, int[] stems, int start, int next, ReadOnlySpan<int> phrase)
    {
        Span<int> found = phrase.Length <= 16 ? stackalloc int[16] : new int[phrase.Length];
        var hasGap = next > start + 1 && !tokens.IsMark(start + 1, '-');
        found[0] = start;
        for (int p = 1, t = next; p < phrase.Length; p++, t++)
        {
            if (t < tokens.Count && tokens.IsMark(t, '-'))
                t++;
            if (t < tokens.Count && !hasGap && stems[tokens.Form(t)] != phrase[p] && CanStandBetween(tokens, t))
                (t, hasGap) = (t + 1, true);
            if (t >= tokens.Count || tokens.SentenceOf(t) != tokens.SentenceOf(start) || stems[tokens.Form(t)] != phrase[p])
                return null;
            found[p] = t;
        }
        return found[..phrase.Length].ToArray();
    }

    private static bool CanStandBetween(TokenTable tokens, int token) => token < tokens.Count && tokens.IsWord(token) && tokens.IsStop(token);
}
