using System.Runtime.CompilerServices;

namespace Align.Text;

/// <summary>
/// Joins tokens to sentences. A sentence ends at a paragraph break, and after a terminal mark with its closing quotes and brackets when the
/// next token can open a sentence: in lower case only where the mark can be nothing else. Abbreviations, initials, ordinals, list numbers and a
/// question inside a quotation do not end one; an address or a smiley does when a capital follows, as in mails that lack their full stops.
/// </summary>
/// <remarks>Linear in the text; immutable and thread-safe.</remarks>
public sealed class SentenceSplitter
{
    // The longest abbreviation or opener is shorter.
    private const int LongestListed = 20;

    private readonly Language _language;
    private readonly StringTable _endingAbbreviations;
    private readonly StringTable _openers;

    /// <summary>A splitter for a language.</summary>
    /// <param name="language">The language, for folding.</param>
    /// <param name="endingAbbreviations">Abbreviations, with their dot, that may be the last word of a sentence.</param>
    /// <param name="openers">Words that, with a capital after an abbreviation, open a new sentence: articles, pronouns and the like.</param>
    public SentenceSplitter(Language language, IEnumerable<string> endingAbbreviations, IEnumerable<string> openers)
    {
        ArgumentNullException.ThrowIfNull(endingAbbreviations);
        ArgumentNullException.ThrowIfNull(openers);
        _language = language;
        _endingAbbreviations = StringTable.Of(endingAbbreviations.Select(a => Folding.Fold(a, language)));
        _openers = StringTable.Of(openers.Select(a => Folding.Fold(a, language)));
    }

    /// <summary>Splits a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens, in order.</param>
    /// <returns>The sentences in order: together they hold every token once.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public IReadOnlyList<SentenceSpan> Split(string text, IReadOnlyList<TokenSpan> tokens)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(tokens);
        var sentences = new List<SentenceSpan>();
        var paragraphs = new Paragraphs(text);
        var array = tokens as TokenSpan[] ?? [.. tokens];       // asked for many times each
        var reader = new Reader(this, text, array);
        int first = 0, paragraph = 0;
        var mark = -1;          // the terminal mark: only closing marks have been seen since
        for (var i = 0; i < array.Length; i++)
        {
            if (reader.IsTerminal(i, first))
                mark = i;
            else if (mark >= 0 && !reader.IsCloser(i))
                mark = -1;
            var last = i + 1 == array.Length;
            var breaks = !last && paragraphs.BreaksBetween(array[i].End, array[i + 1].Start);
            if (!last && !breaks && !reader.EndsAfter(i, first, mark))
                continue;
            sentences.Add(new SentenceSpan(array[first].Start, array[i].End, first, i + 1, paragraph));
            first = i + 1;
            mark = -1;
            if (breaks)
                paragraph++;
        }
        return sentences;
    }

    private bool CanEnd(ReadOnlySpan<char> abbreviation) => Contains(_endingAbbreviations, abbreviation);

    private bool IsFunctionWord(ReadOnlySpan<char> word) => Contains(_openers, word);

    private bool Contains(StringTable table, ReadOnlySpan<char> word)
    {
        if (word.Length > LongestListed)
            return false;
        Span<char> folded = stackalloc char[LongestListed * 3];
        return table.Contains(folded[..Folding.Fold(word, folded, _language)]);
    }

    /// <summary>Judges the gaps between the tokens of one text. What it looks at around a gap is bounded.</summary>
    private readonly struct Reader(SentenceSplitter splitter, string text, TokenSpan[] tokens)
    {
        /// <summary>Whether a token can be the mark that ends a sentence.</summary>
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public bool IsTerminal(int i, int first)
        {
            var token = tokens[i];
            return token.Kind switch
            {
                TokenKind.Word => text[token.End - 1] == '.' && AbbreviationEnds(i, first),
                TokenKind.Punctuation => Char(i) is '!' or '?' or '…' || (Char(i) == '.' && !IsListNumber(i, first)),
                TokenKind.Symbol => Smileys.Is(text, token) && !char.IsSurrogate(Char(i)),
                TokenKind.Link => Char(i) is not ('@' or '#'),
                _ => false,
            };
        }

        /// <summary>
        /// Whether a token closes what a terminal mark has ended: a bracket, or a quotation mark that stands right behind what it closes. So do
        /// a smiley, and the number of a note: .[5]
        /// </summary>
        public bool IsCloser(int i)
        {
            if (i == 0)
                return false;
            if (tokens[i].Kind == TokenKind.Punctuation)
                return Char(i) switch
                {
                    ')' or ']' or '}' => true,
                    '”' or '»' => IsGlued(i) || i + 1 == tokens.Length || !IsGlued(i + 1),
                    '"' => IsGlued(i) || i + 1 == tokens.Length || (IsGlued(i + 1) && Char(i + 1) is ',' or ';' or ')'),
                    '\'' or '’' or '“' or '‘' => IsGlued(i),
                    '[' => IsGlued(i) && i + 2 < tokens.Length && tokens[i + 1].Kind == TokenKind.Number && Char(i + 2) == ']',
                    _ => false,
                };
            return tokens[i].Kind == TokenKind.Number
                ? Char(i - 1) == '[' && IsGlued(i - 1)
                : Smileys.Is(text, tokens[i]) || (Char(i) == '>' && IsGlued(i));
        }

        /// <summary>Whether a sentence ends between a token and the next.</summary>
        /// <param name="i">The token.</param>
        /// <param name="first">The sentence's first token.</param>
        /// <param name="mark">The terminal mark, when only closing marks have followed it; else -1.</param>
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public bool EndsAfter(int i, int first, int mark)
        {
            if (IsRule(i) != IsRule(i + 1) && !IsGlued(i + 1))
                return true;
            if (mark < 0 || IsCloser(i + 1))
                return false;
            if (tokens[mark].Kind is TokenKind.Link or TokenKind.Symbol)
                return tokens[i + 1].Kind == tokens[mark].Kind || (IsCapitalised(i + 1) && !IsGlued(i + 1));
            return tokens[i + 1].Kind switch
            {
                TokenKind.Word when IsGlued(i + 1) => IsMissingSpace(i),
                TokenKind.Word => !char.IsLower(Char(i + 1)) || IsListLetter(i + 1, mark) || OpensInLowerCase(i, first, mark),
                TokenKind.Punctuation => !IsGlued(i + 1) && IsOpener(Char(i + 1)),
                _ => !IsGlued(i + 1),
            };
        }

        private char Char(int i) => text[tokens[i].Start];

        private ReadOnlySpan<char> Surface(int i) => text.AsSpan(tokens[i].Start, tokens[i].Length);

        private bool IsGlued(int i) => i > 0 && tokens[i - 1].End == tokens[i].Start;

        private bool IsWord(int i) => tokens[i].Kind == TokenKind.Word;

        private bool IsCapitalised(int i) => IsWord(i) && char.IsUpper(Char(i));

        // ====== or ********, drawn across the page; five stars may be a hotel
        private bool IsRule(int i) => tokens[i] is { Length: > 5, Kind: TokenKind.Punctuation or TokenKind.Symbol } && Char(i) is not ('.' or '!' or '?');

        // "1." "IV." "3.4.2." "b." at the start of a sentence number what follows.
        private bool IsListNumber(int i, int first)
        {
            if (i != first + 1 || tokens[i].Length > 1)
                return false;
            return tokens[first].Kind == TokenKind.Number
                ? tokens[first].Length <= 3 || Surface(first).Contains('.')
                : IsWord(first) && (tokens[first].Length == 1 || (tokens[first].Length <= 5 && Surface(first).IndexOfAnyExcept("IVXLC") < 0));
        }

        // "b." or "b)", but not the second half of "ș. a."
        private bool IsListLetter(int i, int mark) =>
            tokens[i].Length == 1 && i + 1 < tokens.Length && Char(i + 1) is '.' or ')' && IsGlued(i + 1)
            && !(mark > 0 && IsWord(mark - 1) && tokens[mark - 1].Length == 1);

        // A listed abbreviation in lower case (etc.) ends a sentence when a capital follows. One with capitals (U.S., Inc., Sept., J.) may belong to
        // the name that follows, one after a figure to the time (7 p.m. Friday, 5 p.m. EST): there a function word must follow.
        private bool AbbreviationEnds(int i, int first)
        {
            // One closing and one opening mark may stand between.
            var next = i + 1;
            if (next < tokens.Length && IsCloser(next))
                next++;
            if (next < tokens.Length && Char(next) is '"' or '“' or '„' or '«' or '‘')
                next++;
            if (i == first || next >= tokens.Length || !IsCapitalised(next))
                return false;
            var word = Surface(i);
            var listed = splitter.CanEnd(word);
            var hasInnerDot = word[..^1].Contains('.');
            var belongsToNext = HasUpper(word) || (hasInnerDot && tokens[i - 1].Kind == TokenKind.Number);
            return belongsToNext ? (listed || hasInnerDot || word.Length == 2) && splitter.IsFunctionWord(Surface(next)) : listed;
        }

        private static bool HasUpper(ReadOnlySpan<char> word)
        {
            foreach (var c in word)
                if (char.IsUpper(c))
                    return true;
            return false;
        }

        // "cuvânt.Altul": between whole words, the second with a capital; but Node.JS.
        private bool IsMissingSpace(int i)
        {
            var next = Surface(i + 1);
            return next is [_, _, ..] && char.IsUpper(next[0]) && char.IsLower(next[1])
                && (Char(i) != '.' || (IsGlued(i) && IsWord(i - 1) && tokens[i - 1].Length > 2));
        }

        // After a full stop: where it cannot belong to an abbreviation. After other marks: not in a dialogue ("- Ce vrei? întrebă el").
        private bool OpensInLowerCase(int i, int first, int mark)
        {
            if (i != mark || i == first || IsGlued(mark + 1))
                return false;
            return Char(mark) switch
            {
                '!' when IsCapitalised(mark - 1) => false,              // Yahoo!
                '!' or '?' => !IsOpener(Char(first)),
                '.' when tokens[mark].Length == 1 => tokens[mark - 1].Kind switch
                {
                    TokenKind.Word => tokens[mark - 1].Length > 4 || (tokens[mark - 1].Length > 1 && splitter.IsFunctionWord(Surface(mark - 1))),
                    TokenKind.Number => tokens[mark - 1].Length > 2,
                    TokenKind.Punctuation => Char(mark - 1) is ')' or ']' or '"' or '”' or '»',
                    _ => false,
                },
                _ => false,
            };
        }

        private static bool IsOpener(char c) =>
            c is '"' or '“' or '„' or '«' or '”' or '»' or '\'' or '‘' or '\u201F' or '`' or '(' or '[' or '–' or '—' or '-' or '¿' or '¡' or '…';
    }
}
