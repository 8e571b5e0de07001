using Align.Knowledge;
using Align.Text;

namespace Align.Lexicons;

/// <summary>Where a word is known from.</summary>
internal enum WordOrigin : byte
{
    /// <summary>No word: a mark, a number, an address, a lone letter.</summary>
    None,
    Unknown,
    Grammar,
    Lexicon,
    Gazetteer,
}

/// <summary>Tells for every token of a text where its word is known from: the grammar tables, the lexicon or the gazetteer, in this order.</summary>
internal static class WordOrigins
{
    public static WordOrigin[] Of(TokenTable tokens, TermTable terms)
    {
        var origins = new WordOrigin[tokens.Count];
        for (var i = 0; i < origins.Length; i++)
            if (tokens.IsWord(i) && !char.IsAsciiDigit(tokens.FirstChar(i)) && (tokens[i].Length > 1 || tokens.IsStop(i)))
                origins[i] = IsGrammatical(tokens, i) ? WordOrigin.Grammar : IsInLexicon(tokens, terms, i) ? WordOrigin.Lexicon : WordOrigin.Unknown;
        foreach (var (start, end, _) in GrammarWords.For(tokens.Grammar).Find(tokens, 0, tokens.Count))
            Mark(origins, start, end, WordOrigin.Grammar);
        foreach (var (start, end, _) in Names(tokens))
            Mark(origins, start, end, WordOrigin.Gazetteer);
        return origins;
    }

    /// <summary>The names, demonyms and roles of the gazetteer in a text, and first names, which lead to no entry; they may overlap.</summary>
    public static IEnumerable<(int Start, int End, IEnumerable<GazetteerEntry> Entries)> Names(TokenTable tokens)
    {
        var names = NameTable.For(tokens.Grammar);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!tokens.IsWord(i))
                continue;
            if (tokens.IsCapitalised(i))
            {
                if (names.Names.TryMatch(tokens, i, tokens.Count, out var end, out var senses))
                    yield return (i, end, senses.Select(s => s.Entry));
                if (names.FirstNames.Contains(tokens.Folded(i)))
                    yield return (i, i + 1, []);
            }
            if (names.Demonyms.TryMatch(tokens, i, tokens.Count, out var demonymEnd, out var demonyms))
                yield return (i, demonymEnd, demonyms.Select(s => s.Entry));
            if (names.Roles.TryMatch(tokens, i, tokens.Count, out var roleEnd, out var role))
                yield return (i, roleEnd, [role]);
        }
    }

    private static void Mark(WordOrigin[] origins, int start, int end, WordOrigin origin)
    {
        for (var i = start; i < end; i++)
            if (origins[i] == WordOrigin.Unknown)
                origins[i] = origin;
    }

    // s-, -au, -ului, 's, n't: what the tokenizer cuts off is a clitic or an ending.
    private static bool IsGrammatical(TokenTable tokens, int token) =>
        tokens.IsStop(token) || tokens.Folded(token) is ['-' or '\'', _, ..] or [.., '-'] || tokens.Grammar.Irregular.LemmaOf(tokens.Folded(token)) is not null;

    private static bool IsInLexicon(TokenTable tokens, TermTable terms, int token) => terms.IsKnown(tokens.Form(token)) || terms.OfPhrasesAt(token).Length > 0;
}
